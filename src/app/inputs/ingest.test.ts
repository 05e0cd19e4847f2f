import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { listAll } from '../reads/list-all.js';
import { ingestTexts } from './ingest.js';

let store: LegalStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plan = {
  name: 'ke-hoach.txt',
  bytes: bytes('KẾ HOẠCH\nThực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị\n\n1. Triển khai.\n'),
};

describe('ingesting texts', () => {
  it('reports on each text in the order given, and goes on after one that is refused', async () => {
    const secret = { name: 'mat.txt', bytes: bytes('TUYỆT MẬT\nBÁO CÁO\nvề một việc\n') };
    const { texts, changed } = await ingestTexts(store, vocabulary, [secret, plan]);
    expect(changed).toBe(true);
    expect(texts).toMatchObject([
      { kind: 'refused', name: 'mat.txt' },
      { kind: 'ingested', name: 'ke-hoach.txt', isNew: true, document: { isStub: false } },
    ]);
    expect(await listAll(store, 'inputs')).toHaveLength(1);
  });

  it('says which bounds a text reached', async () => {
    const ranges = Array.from({ length: 20 }, (_, at) => `Điều 1 đến Điều 200 Luật số ${at + 1}/2013/QH13;\n`);
    const long = { name: 'dai.txt', bytes: bytes(ranges.join('')) };
    const { texts } = await ingestTexts(store, vocabulary, [plan, long]);
    expect(texts).toMatchObject([{ limits: [] }, { limits: ['PROVISIONS'] }]);
  });

  it('changes nothing the second time', async () => {
    await ingestTexts(store, vocabulary, [plan]);
    const version = await store.dataVersion();
    const { texts, changed } = await ingestTexts(store, vocabulary, [plan]);
    expect({ changed, texts }).toMatchObject({ changed: false, texts: [{ isNew: false }] });
    expect(await store.dataVersion()).toBe(version);
  });

  it('reads no stored text again: it needs no vocabulary for one', async () => {
    const [first] = (await ingestTexts(store, vocabulary, [plan])).texts;
    const noVocabulary = null as unknown as typeof vocabulary;
    const [second] = (await ingestTexts(store, noVocabulary, [plan])).texts;
    expect(second).toEqual({ ...first, isNew: false });
  });

  it('keeps one text given twice once, and as two texts of one document where the sources differ', async () => {
    await ingestTexts(store, vocabulary, [plan, plan, { ...plan, name: 'khac.txt' }]);
    expect(await listAll(store, 'inputs')).toHaveLength(2);
    const filled = (await listAll(store, 'documents')).filter(({ isStub }) => !isStub);
    expect(filled.map(({ textIds }) => textIds.length)).toEqual([2]);
  });

  it('makes a stub of what the text cites', async () => {
    await ingestTexts(store, vocabulary, [plan]);
    const [stub] = await store.findDocumentsByKey(['34-ct-tw_ban-chap-hanh-trung-uong_k11']);
    expect(stub).toMatchObject({ isStub: true, issuedOn: { value: '2014-04-07' } });
  });
});
