import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { docxBytes, paragraph } from '../../testing/docx.js';
import { pdfBytes } from '../../testing/pdf.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { listAll } from '../reads/list-all.js';
import { chooseText } from './choose-text.js';
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
    const { texts, written } = await ingestTexts(store, vocabulary, [secret, plan]);
    expect(written).toEqual({ stubs: 1, mentions: { LINKED: 1 } });
    expect(texts).toMatchObject([
      { kind: 'refused', name: 'mat.txt' },
      { kind: 'ingested', name: 'ke-hoach.txt', change: 'NEW', document: { isStub: false } },
    ]);
    expect(await listAll(store, 'inputs')).toHaveLength(1);
  });

  it('says which bounds a text reached', async () => {
    const ranges = Array.from({ length: 20 }, (_, at) => `Điều 1 đến Điều 200 Luật số ${at + 1}/2013/QH13;\n`);
    const long = { name: 'dai.txt', bytes: bytes(ranges.join('')) };
    const { texts } = await ingestTexts(store, vocabulary, [plan, long]);
    expect(texts).toMatchObject([{ limits: [] }, { limits: ['PROVISIONS'] }]);
  });

  it('takes in Word and PDF files, and says of each time which pages have no text', async () => {
    const title = 'KẾ HOẠCH';
    const sentence = 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.';
    const word = { name: 'a.docx', bytes: docxBytes({ body: paragraph(title) + paragraph(sentence) }) };
    const pages = [
      [
        { text: title, y: 60 },
        { text: sentence, y: 90 },
      ],
      [],
    ];
    const pdf = { name: 'a.pdf', bytes: await pdfBytes(pages) };
    const notes = [{ code: 'PAGES_WITHOUT_TEXT', pages: [2] }];
    for (const change of ['NEW', 'SAME'])
      expect((await ingestTexts(store, vocabulary, [word, pdf])).texts).toMatchObject([
        { kind: 'ingested', change, mentions: 1, notes: [] },
        { kind: 'ingested', change, mentions: 1, notes },
      ]);
  });

  it('changes nothing the second time', async () => {
    await ingestTexts(store, vocabulary, [plan]);
    const version = await store.dataVersion();
    const { texts, written } = await ingestTexts(store, vocabulary, [plan]);
    expect({ written, texts }).toMatchObject({ written: { stubs: 0, mentions: {} }, texts: [{ change: 'SAME' }] });
    expect(await store.dataVersion()).toBe(version);
  });

  it('reads no stored text again: it needs no vocabulary for one', async () => {
    const [first] = (await ingestTexts(store, vocabulary, [plan])).texts;
    const noVocabulary = null as unknown as typeof vocabulary;
    const [second] = (await ingestTexts(store, noVocabulary, [plan])).texts;
    expect(second).toEqual({ ...first, change: 'SAME' });
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

  describe('from a source that had a text before', () => {
    const [MONDAY, TUESDAY, WEDNESDAY] = ['2026-11-23', '2026-11-24', '2026-11-25'].map(
      (day) => `${day}T00:00:00.000Z`,
    );
    const copy = (number: string, end: string, retrievedAt: string | undefined) => ({
      name: 'van-ban/ke-hoach.txt',
      bytes: bytes(
        `ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG\nSố: ${number}/KH-UBND\nBình Dương, ngày 02 tháng 3 năm 2021\n\nKẾ HOẠCH\n${end}\n`,
      ),
      retrievedAt: retrievedAt ?? null,
    });
    const ingest = async (...file: Parameters<typeof copy>) => {
      const [text] = (await ingestTexts(store, vocabulary, [copy(...file)])).texts;
      return text?.kind === 'ingested' ? text : null;
    };
    const current = async (): Promise<string | undefined> => {
      const [document] = await store.findDocumentsByKey(['10-kh-ubnd_ubnd-tinh-binh-duong_2021']);
      const [input] = await store.getInputs(document?.textIds.slice(0, 1) ?? []);
      return input?.kind === 'text' ? input.content.trimEnd().split('\n').at(-1) : undefined;
    };

    it('the text retrieved last is current, whatever came in last', async () => {
      expect((await ingest('10', 'Đúng.', TUESDAY))?.change).toBe('NEW');
      expect((await ingest('10', 'Sai.', MONDAY))?.change).toBe('OLDER');
      expect(await current()).toBe('Đúng.');
      expect((await ingest('10', 'Mới.', WEDNESDAY))?.change).toBe('CHANGED');
      expect(await current()).toBe('Mới.');
    });

    it('a text that comes back is current again, without a second copy', async () => {
      await ingest('10', 'A.', MONDAY);
      await ingest('10', 'B.', TUESDAY);
      expect((await ingest('10', 'A.', WEDNESDAY))?.change).toBe('CHANGED');
      expect(await current()).toBe('A.');
      expect(await listAll(store, 'inputs')).toHaveLength(2);
    });

    it('files of one source in one run follow one another', async () => {
      const files = [copy('10', 'A.', MONDAY), copy('10', 'B.', TUESDAY)];
      const { texts } = await ingestTexts(store, vocabulary, files);
      expect(texts).toMatchObject([
        { change: 'NEW', isCurrent: false },
        { change: 'CHANGED', isCurrent: true },
      ]);
    });

    it('a text is not current where a person chose another', async () => {
      const first = await ingest('10', 'A.', MONDAY);
      const document = first?.document as DocumentRow;
      const [input] = await store.getInputs(document.textIds);
      if (input?.kind !== 'text') throw new Error('the text was not stored');
      const decision = { hash: input.sha256, reviewer: 'P', decidedOn: '2026-11-30' };
      await chooseText(store, vocabulary, document, decision);
      expect(await ingest('10', 'B.', TUESDAY)).toMatchObject({ change: 'CHANGED', isCurrent: false });
    });

    it('a later moment of the same text replaces nothing', async () => {
      await ingest('10', 'A.', MONDAY);
      expect((await ingest('10', 'A.', TUESDAY))?.change).toBe('SAME');
    });

    it('a text of another number is a document of its own, and the report names the earlier one', async () => {
      await ingest('10', 'A.', MONDAY);
      const other = await ingest('11', 'A.', TUESDAY);
      expect(other).toMatchObject({ change: 'NEW', earlierDocument: { number: { value: '10/KH-UBND' } } });
    });
  });
});
