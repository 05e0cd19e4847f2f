import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { DIRECTIVE_34, KEY_1, KEY_34, RESOLUTION_1, testText } from '../../testing/texts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { saveInputs } from '../inputs/save-inputs.js';
import { effectiveChange } from './input-change.js';
import { createUpdateReads } from './update-reads.js';
import { loadScope } from './update-scope.js';

let store: LegalStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

const citing = testText(RESOLUTION_1, [DIRECTIVE_34]);
const unrelated = testText({ ...RESOLUTION_1, symbol: '2/NQ-CP' }, [], 'b.txt');

async function scopeOfRemoval(id: string) {
  const reads = createUpdateReads(store);
  return loadScope(reads, vocabulary, await effectiveChange(reads, { put: [], remove: [id] }), []);
}

describe('the scope of an update', () => {
  it('holds inputs, claims and votes before and after the change, for every key whose votes change', async () => {
    await saveInputs(store, vocabulary, { put: [citing, unrelated], remove: [] });
    const { keys, before, after } = await scopeOfRemoval(citing.id);
    expect([keys.has(KEY_1), keys.has(KEY_34)]).toEqual([true, true]);
    expect([before, after].map(({ inputs }) => [...inputs.keys()])).toEqual([[citing.id], []]);
    expect([before, after].map(({ references }) => references.get(citing.id).length)).toEqual([1, 0]);
    expect([before, after].map(({ votes }) => votes.get(KEY_34).length)).toEqual([1, 0]);
  });

  it('throws when it is asked for what it does not hold', async () => {
    await saveInputs(store, vocabulary, { put: [citing, unrelated], remove: [] });
    const { registered, after } = await scopeOfRemoval(citing.id);
    expect(() => after.references.get(unrelated.id)).toThrow('does not hold the claims');
    expect(() => after.votes.get('2-nq-cp_chinh-phu_2021')).toThrow('does not hold the votes');
    expect(() => registered.get('2-nq-cp_chinh-phu_2021')).toThrow('does not hold the registration');
  });
});
