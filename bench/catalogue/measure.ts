// Measures how many names of laws in texts are linked where the store has only the seed's catalogue:
//   npm run quality:laws -- TEXTS.jsonl.gz… [--texts 100] [--without] [--list 40]
// The first texts of each file are put in one by one, as `ingest` would, and taken out again.
import { parseArgs } from 'node:util';
import { makesOwnClaims } from '../../src/app/derivation/references.js';
import { loadBodies } from '../../src/app/inputs/load-bodies.js';
import { loadCatalogue } from '../../src/app/inputs/load-catalogue.js';
import { saveInputs } from '../../src/app/inputs/save-inputs.js';
import { textInput } from '../../src/app/inputs/text-input.js';
import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { packagePath } from '../../src/store/package-path.js';
import type { MentionRow } from '../../src/store/rows.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { bump } from '../quality/counts.js';
import { readLines } from '../quality/read-lines.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string', default: '100' },
    without: { type: 'boolean', default: false },
    list: { type: 'string', default: '0' },
  },
});
const LAWS: ReadonlySet<string | null> = new Set(['luật', 'bộ luật', 'pháp lệnh', 'hiến pháp']);

const vocabulary = readSeedVocabulary();
const store = await openSqliteStore(':memory:');
await loadBodies(store, vocabulary);
if (!values.without) await loadCatalogue(store, vocabulary, packagePath('seed/catalogue'));

const states = new Map<string, number>();
const open = new Map<string, number>();
let texts = 0;
for (const file of positionals) {
  let left = Number(values.texts);
  for await (const line of readLines(file)) {
    if (left-- === 0) break;
    texts += 1;
    const { id, text } = JSON.parse(line);
    for (const mention of await mentionsIn(String(id), String(text))) countMention(mention);
  }
}
const total = [...states.values()].reduce((sum, one) => sum + one, 0);
console.log(`${texts} texts, ${total} names of laws without a number`);
for (const [state, number] of [...states].sort())
  console.log(`  ${state.padEnd(36)} ${number} (${((100 * number) / total).toFixed(1)} %)`);
const unlinked =
  total - [...states].reduce((sum, [state, number]) => sum + (state.startsWith('LINKED') ? number : 0), 0);
console.log(`  not linked: ${((100 * unlinked) / total).toFixed(1)} %`);
for (const [name, number] of [...open].sort(([, a], [, b]) => b - a).slice(0, Number(values.list)))
  console.log(`${String(number).padStart(5)} ${name}`);
await store.close();

async function mentionsIn(id: string, text: string): Promise<readonly MentionRow[]> {
  const content = text.normalize('NFC');
  const source = { content, reader: 'text/1', source: id, sourceUrl: null, retrievedAt: null, known: null };
  const input = textInput(source, vocabulary);
  await saveInputs(store, vocabulary, { put: [input], remove: [] });
  const [derivation] = await store.derivations([input.id]);
  await saveInputs(store, vocabulary, { put: [], remove: [input.id] });
  const own = new Set(input.reading.mentions.filter(makesOwnClaims).map(({ start }) => start));
  return (derivation?.mentions ?? []).filter(
    ({ start, claims }) =>
      own.has(start) && LAWS.has(claims.typeName) && claims.name !== null && claims.symbol === null,
  );
}

function countMention({ state, reason, claims, assurance, quote, candidates }: MentionRow): void {
  bump(states, state === 'LINKED' ? `${state} ${assurance} ${reason ?? ''}`.trim() : state);
  if (state !== 'LINKED')
    bump(
      open,
      `${state} ${claims.name} ${claims.date ?? claims.year ?? ''} (${candidates.length}) ${quote.replace(/\s+/g, ' ')}`,
    );
}
