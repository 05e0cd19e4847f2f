import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, InputRow } from '../../store/rows.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { DIRECTIVE_34, KEY_1, KEY_34, RESOLUTION_1, testRecord, testText } from '../../testing/texts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { listAll } from '../reads/list-all.js';
import { chooseText } from './choose-text.js';
import { hashStore } from './hash.js';
import { removeDocument } from './remove-document.js';
import { saveInputs } from './save-inputs.js';

let store: LegalStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

const citing = testText(RESOLUTION_1, [DIRECTIVE_34]);
const cited = testText({ ...DIRECTIVE_34, title: 'về thi đua' }, [], 'b.txt');
const put = (...inputs: readonly InputRow[]) => saveInputs(store, vocabulary, { put: inputs, remove: [] });

describe('removing a document', () => {
  it('leaves a stub with the same id, described as others cite it', async () => {
    await put(citing, cited);
    const removed = await removeDocument(store, vocabulary, KEY_34);
    expect(removed).toMatchObject({ isStub: false, title: { value: 'về thi đua' } });
    const [stub] = await store.findDocumentsByKey([KEY_34]);
    expect(stub).toMatchObject({
      id: removed.id,
      isStub: true,
      title: null,
      number: { origin: { place: 'CITED_AS' } },
    });
  });

  it('removes the stubs that only it cites', async () => {
    await put(citing);
    await removeDocument(store, vocabulary, KEY_1);
    expect(await listAll(store, 'documents')).toEqual([]);
    expect(await listAll(store, 'inputs')).toEqual([]);
  });

  it('takes back which of its texts a person chose', async () => {
    await put(citing);
    const [document] = await store.findDocumentsByKey([KEY_1]);
    const decision = { hash: citing.sha256, reviewer: 'P', decidedOn: '2026-11-30' };
    await chooseText(store, vocabulary, document as DocumentRow, decision);
    await removeDocument(store, vocabulary, KEY_1);
    expect(await listAll(store, 'inputs')).toEqual([]);
  });

  it('removes all its texts and records and no others', async () => {
    await put(citing, testText({ ...RESOLUTION_1, title: 'bản khác' }, [], 'c.txt'), testRecord(RESOLUTION_1), cited);
    await removeDocument(store, vocabulary, KEY_1);
    expect(await listAll(store, 'inputs')).toEqual([cited]);
  });

  it('gives the graph that was there before the document came', async () => {
    await put(cited);
    const before = await hashStore(store);
    await put(citing);
    await removeDocument(store, vocabulary, KEY_1);
    expect(await hashStore(store)).toBe(before);
  });

  it('is refused for an unknown key', async () => {
    await expect(removeDocument(store, vocabulary, KEY_1)).rejects.toMatchObject({ code: 'NOT_FOUND', value: KEY_1 });
  });

  it('is refused for a stub, and nothing changes', async () => {
    await put(citing);
    const version = await store.dataVersion();
    await expect(removeDocument(store, vocabulary, KEY_34)).rejects.toMatchObject({ code: 'INVALID', value: KEY_34 });
    expect(await store.dataVersion()).toBe(version);
  });
});

describe('a record', () => {
  it('gives its document the day on which it was checked', async () => {
    await put(testRecord(DIRECTIVE_34, '2026-02-01'), testRecord({ ...DIRECTIVE_34, title: 'x' }));
    const [document] = await store.findDocumentsByKey([KEY_34]);
    const origin = { place: 'CATALOGUE', quote: 'catalogue' };
    expect(document?.checkedOn).toEqual({ value: '2026-02-01', assurance: 'RECORDED', origin });
  });
});
