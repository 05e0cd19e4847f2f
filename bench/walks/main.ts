import { loadavg } from 'node:os';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { DEFAULT_ASSURANCES } from '../../src/app/lineage/lineage.js';
import { CITATION_KINDS } from '../../src/domain/reading/citation.js';
import { parseConfig } from '../../src/server/config.js';
import { openStore } from '../../src/server/open-store.js';
import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { withAdjacency } from '../../src/store/adjacency/with-adjacency.js';
import type { LegalStore, TraceRequest } from '../../src/store/legal-store.js';
import { processorSeconds } from '../processes.js';

/**
 * Measures lineages of 5 levels and up to 500 documents with the adjacency in memory and without it, in turn, on a store
 * that is there already and is not changed: `CAN_CU_STORE=sqlite:FILE npm run bench:walks -- [--starts 40] [--rounds 4]`, or
 * with NEO4J_URI. Prints the time and memory that the adjacency takes, times and processor time of this process for each
 * lineage. Fails where two answers differ.
 */
const { values } = parseArgs({
  options: { starts: { type: 'string', default: '40' }, rounds: { type: 'string', default: '4' } },
});

const store = await openStore(parseConfig(process.env).store, readSeedVocabulary(), console.log, { threads: true });
try {
  await measure(store);
} finally {
  await store.close();
}

async function measure(base: LegalStore): Promise<void> {
  const { store: kept, ready } = withAdjacency(base, { most: 50_000_000 });
  const before = process.memoryUsage().arrayBuffers;
  const [wall, processor] = [performance.now(), processorSeconds(process.pid)];
  await ready();
  const megabytes = Math.round((process.memoryUsage().arrayBuffers - before) / 1e6);
  const seconds = ((performance.now() - wall) / 1000).toFixed(1);
  const used = (processorSeconds(process.pid) - processor).toFixed(1);
  console.log(`adjacency: ${megabytes} MB, ${seconds} s, ${used} s of processor time; load ${loadavg().join(' ')}`);
  const requests = await longWalks(kept, Number(values.starts));
  const sides = [
    { name: 'with', store: kept, times: [] as number[], processor: 0 },
    { name: 'without', store: base, times: [] as number[], processor: 0 },
  ];
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const request of requests) {
      const answers: unknown[] = [];
      for (const side of sides) {
        const [start, used] = [performance.now(), process.cpuUsage()];
        answers.push(await side.store.trace(request));
        const { user, system } = process.cpuUsage(used);
        // The first round warms caches and compiler.
        if (round === 0) continue;
        side.times.push(performance.now() - start);
        side.processor += (user + system) / 1000;
      }
      if (!isDeepStrictEqual(answers[0], answers[1])) throw new Error(`answers differ from ${request.start} on`);
    }
  }
  for (const { name, times, processor: all } of sides) {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.floor(share * sorted.length)] ?? Number.NaN).toFixed(1);
    console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, processor ${(all / times.length).toFixed(1)} ms`);
  }
}

/** Returns walks that keep hundreds of documents, in both directions. */
async function longWalks(from: LegalStore, most: number): Promise<readonly TraceRequest[]> {
  const found: TraceRequest[] = [];
  for (const { id } of await from.list('places', null, 10_000)) {
    for (const direction of ['BASES', 'DERIVED'] as const) {
      const request: TraceRequest = {
        ...{ start: id, direction, kinds: CITATION_KINDS, assurance: DEFAULT_ASSURANCES, asOf: null },
        ...{ depth: 5, maxDocuments: 500, maxCitations: 2_000, timeout: 10_000 },
      };
      if (found.length < most && (await from.trace(request)).documents.length >= 400) found.push(request);
    }
    if (found.length === most) break;
  }
  return found;
}
