import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LegalStore } from '../legal-store.js';
import { packagePath } from '../package-path.js';
import { BATCH_DOCUMENTS } from './crash-batches.js';
import type { CrashStore } from './crash-writer.js';
import { searchFor } from './story.js';

const WRITER = fileURLToPath(new URL('./crash-writer.ts', import.meta.url));
const MANY = 10_000;

/** Lets a process save batches and kills it as soon as it has reported so many; returns the last data version that it reported. */
async function killAfter(place: CrashStore, saves: number): Promise<number> {
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, JSON.stringify(place)], {
    cwd: packagePath(''),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(writer, 'exit');
  let said = 0;
  let count = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    said = Number(line);
    count += 1;
    if (count === saves) writer.kill('SIGKILL');
  }
  await ended;
  return said;
}

async function countRows(store: LegalStore): Promise<readonly number[]> {
  const [inputs, ...others] = await Promise.all([
    store.list('inputs', null, MANY),
    store.list('documents', null, MANY),
    store.list('citations', null, MANY),
    store.list('provisions', null, MANY),
  ]);
  return [inputs.length, ...others.map((rows) => rows.length / BATCH_DOCUMENTS)];
}

/** Describes that a process killed while it saves leaves the store consistent. `place` holds an empty store at first; `open` opens it. */
export function describeCrashContract(name: string, place: () => CrashStore, open: () => Promise<LegalStore>): void {
  describe(`a process killed while it saves into ${name}`, () => {
    it('leaves a store that opens, with each batch wholly in or wholly out, and every batch it answered for in', {
      timeout: 180_000,
    }, async () => {
      for (const saves of [1, 2, 5]) {
        const said = await killAfter(place(), saves);
        const store = await open();
        const version = await store.dataVersion();
        expect(version).toBeGreaterThanOrEqual(said);
        expect(await countRows(store)).toEqual([version, version, version, version]);
        const found = await store.searchDocuments(searchFor(['chi'], { inText: true }), {
          size: 1000,
          from: null,
          direction: 'FORWARD',
        });
        expect(found.rows).toHaveLength(Math.min(1000, version * BATCH_DOCUMENTS));
        await store.close();
      }
    });
  });
}
