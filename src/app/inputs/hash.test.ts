import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import type { InputRow } from '../../store/rows.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { DIRECTIVE_34, RESOLUTION_1, testRecord, testText } from '../../testing/texts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { hashStore } from './hash.js';
import { loadBodies } from './load-bodies.js';
import { saveInputs } from './save-inputs.js';

const opened: LegalStore[] = [];
let empty: string;
beforeEach(async () => {
  empty = await hashOf();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

async function storeOf(...steps: readonly (readonly InputRow[])[]): Promise<LegalStore> {
  const store = await openSqliteStore(':memory:');
  opened.push(store);
  for (const put of steps) await saveInputs(store, vocabulary, { put, remove: [] });
  return store;
}
const hashOf = async (...steps: readonly (readonly InputRow[])[]): Promise<string> =>
  hashStore(await storeOf(...steps));

const citing = testText(RESOLUTION_1, [DIRECTIVE_34, { ...DIRECTIVE_34, date: null }]);
const cited = testText({ ...DIRECTIVE_34, title: 'về thi đua' });
const record = testRecord(RESOLUTION_1, '2026-01-01');

describe('the hash of a store', () => {
  it('is a hex SHA-256', () => {
    expect(empty).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same in whatever order inputs came, one by one or together', async () => {
    const hash = await hashOf([citing, cited, record]);
    expect(await hashOf([record], [cited], [citing])).toBe(hash);
    expect(await hashOf([citing], [record, cited])).toBe(hash);
    expect(hash).not.toBe(empty);
  });

  it.each<[string, readonly InputRow[]]>([
    ['one input less', [citing, record]],
    ['another title', [citing, testText({ ...DIRECTIVE_34, title: 'về thi đua khác' }), record]],
    ['another source', [citing, testText({ ...DIRECTIVE_34, title: 'về thi đua' }, [], 'b.txt'), record]],
    ['another day of checking', [citing, cited, testRecord(RESOLUTION_1, '2026-01-02')]],
    ['a citation less', [testText(RESOLUTION_1, [DIRECTIVE_34]), cited, record]],
  ])('differs by %s', async (_, inputs) => {
    expect(await hashOf(inputs)).not.toBe(await hashOf([citing, cited, record]));
  });

  it('does not depend on ids, former keys and bodies of the vocabulary', async () => {
    const store = await storeOf([cited], [citing]);
    await saveInputs(store, vocabulary, { put: [], remove: [citing.id, cited.id] });
    expect(await hashStore(store)).toBe(empty);
    await loadBodies(store, vocabulary);
    expect(await hashStore(store)).toBe(empty);
  });
});
