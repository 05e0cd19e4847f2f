import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { suggest } from '../src/app/find/suggest.js';
import { loadVocabulary } from '../src/app/vocabulary/vocabulary.js';
import { indexVocabulary } from '../src/domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../src/store/legal-store.js';
import { openNeo4jStore } from '../src/store/neo4j/neo4j-store.js';
import { startTestServer, TEST_DATABASE } from '../src/store/neo4j/test-server.js';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.js';
import { documentId, documentRow, type StoryDocument } from '../src/testing/story.js';

/**
 * Measures `suggest` over generated documents, for texts as they are typed (goal: 50 ms each at 100,000 documents): the
 * processor time in SQLite, the time until the answer in Neo4j. `npm run bench:suggest -- [--neo4j] [--documents 100000]`.
 */
const vocabulary = indexVocabulary(loadVocabulary(fileURLToPath(new URL('../seed/vocabulary', import.meta.url))));
const { values } = parseArgs({
  options: { neo4j: { type: 'boolean', default: false }, documents: { type: 'string', default: '100000' } },
});
const count = Number(values.documents);
const ROUNDS = 20;
const BATCH = 5_000;

const SERIES = [
  { typeName: 'nghị định', type: 'DECREE', letters: 'NĐ-CP', authority: 'chinh-phu' },
  { typeName: 'thông tư', type: 'CIRCULAR', letters: 'TT-BTC', authority: 'bo-tai-chinh' },
  { typeName: 'thông tư', type: 'CIRCULAR', letters: 'TT-BYT', authority: 'bo-y-te' },
  { typeName: 'quyết định', type: 'DECISION', letters: 'QĐ-TTg', authority: 'thu-tuong-chinh-phu' },
  { typeName: 'quyết định', type: 'DECISION', letters: 'QĐ-UBND', authority: 'ubnd-tinh-binh-duong' },
] as const;
const SUBJECTS = ['quản lý thuế', 'bảo vệ môi trường', 'thi đua, khen thưởng', 'đầu tư xây dựng', 'đất đai'];
const TYPED = [
  ...['NĐ 126/2020', 'nđ 1', 'thông tư 29/2021', '12', '1/2020/QĐ-TTg', 'qd 200 ttg'], // numbers
  ...['quy', 'quy định', 'quản lý thuế', 'bảo vệ môi trường năm 1999', 'đất'], // words, some in very many titles
  ...['NĐ 99261/2020', 'Luật Đất đia 2013', 'xyz', 'quyết định xyz'], // misspelt, unknown
];

function generated(at: number): StoryDocument {
  const { letters, ...series } = SERIES[at % SERIES.length] ?? SERIES[0];
  const year = 1995 + (Math.floor(at / SERIES.length) % 30);
  const number = 1 + Math.floor(at / (SERIES.length * 30));
  const subject = SUBJECTS[(at * 7) % SUBJECTS.length];
  const month = String(1 + (at % 12)).padStart(2, '0');
  return {
    ...series,
    key: `document-${at}`,
    number: `${number}/${year}/${letters}`,
    date: `${year}-${month}-15`,
    title: `Quy định chi tiết về ${subject} năm ${year}`,
  };
}

async function fill(store: LegalStore): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const stories = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => generated(from + at));
    await store.save(
      {
        inputs: { put: [], remove: [] },
        register: stories.map(({ key }) => ({ key, id: documentId(key) })),
        documents: { put: stories.map((story) => documentRow(story, vocabulary)), remove: [] },
        derivations: [],
        bodies: null,
      },
      await store.dataVersion(),
    );
  }
}

/** Milliseconds of each round, ascending. */
async function times(store: LegalStore, text: string): Promise<readonly number[]> {
  const now = () => {
    const { user, system } = process.cpuUsage();
    return values.neo4j ? performance.now() : (user + system) / 1000;
  };
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = now();
    await suggest(store, vocabulary, text, 10);
    taken.push(now() - before);
  }
  return taken.toSorted((a, b) => a - b);
}

/** An empty store, and how it is thrown away. */
async function emptyStore(): Promise<{ readonly store: LegalStore; readonly remove: () => Promise<void> | void }> {
  if (values.neo4j) {
    const { uri, user, password, stop } = await startTestServer();
    return { store: await openNeo4jStore({ uri, user, password, database: TEST_DATABASE }), remove: stop };
  }
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-suggest-'));
  return { store: await openSqliteStore(join(folder, 'store.db')), remove: () => rmSync(folder, { recursive: true }) };
}

const { store, remove } = await emptyStore();
await fill(store);
console.log(`${count.toLocaleString('en')} generated documents, ${ROUNDS} rounds each: median and longest time, in ms`);
for (const text of TYPED) {
  const taken = await times(store, text);
  const shown = [taken[ROUNDS / 2], taken.at(-1)].map((ms) => (ms ?? 0).toFixed(1).padStart(7));
  console.log(`${shown.join(' ')}  ${text}`);
}
await store.close();
await remove();
