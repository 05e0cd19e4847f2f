import { boundedLines } from '../../sources/bounded-lines.js';
import type { LegalStore } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { withTokens } from '../derivation/input-tokens.js';
import { sha256 } from '../digest.js';
import { catalogueItem, recordOfItem } from '../inputs/catalogue-item.js';
import { chooseText } from '../inputs/choose-text.js';
import { directReader, ingestTexts } from '../inputs/ingest.js';
import { saveCatalogue } from '../inputs/save-catalogue.js';
import { saveInputs } from '../inputs/save-inputs.js';
import { exportLines } from './export-lines.js';
import type { ExportRow } from './export-schema.js';
import { type Importing, type ImportReport, importRows } from './import-rows.js';
import { type NumberedRow, readExport } from './read-export.js';

/** Returns the whole export of a store. */
export async function exportOf(store: LegalStore): Promise<string> {
  const lines: string[] = [];
  for await (const some of exportLines(store, { vocabulary, software: '0.1.0' })) lines.push(some);
  return lines.join('');
}

/** Returns an export with other rows, and with the checksum that these have. */
export function changed(text: string, change: (row: ExportRow) => object): string {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ExportRow);
  const lines = rows
    .slice(0, -1)
    .map((row) => `${JSON.stringify(change(row))}\n`)
    .join('');
  return `${lines}${JSON.stringify({ ...rows.at(-1), sha256: sha256(lines) })}\n`;
}

/** The rows of an export. */
export function rowsOf(text: string | Buffer, mostBytes = 1 << 20): AsyncIterable<NumberedRow> {
  const chunks = (async function* () {
    yield Buffer.from(text);
  })();
  return readExport(boundedLines(chunks, mostBytes), 'kho.jsonl');
}

/** Takes in an export with a reader that works here and now. */
export const importOf = (store: LegalStore, text: string, over: Partial<Importing> = {}): Promise<ImportReport> =>
  importRows(store, rowsOf(text), {
    ...{ vocabulary, read: directReader(vocabulary).read, atOnce: 2, stop: new AbortController().signal },
    ...over,
  });

/** Returns a new, empty store in memory. */
export const emptyStore = (): Promise<LegalStore> => openSqliteStore(':memory:');

const decision = (number: string, year: number, cited: string): string => `ỦY BAN NHÂN DÂN
TỈNH BÌNH DƯƠNG

Số: ${number}/QĐ-UBND

Bình Dương, ngày 05 tháng 3 năm ${year}

QUYẾT ĐỊNH
Về việc phân công công tác

Căn cứ ${cited};

Điều 1. Thực hiện theo ${cited}.
`;

/** A key that a person gave to a document and took away again. */
export const FORMER_KEY = '7-qd-ubnd_ubnd-tinh-binh-duong_2020';
/** The key that this document states. */
export const PRESENT_KEY = '17-qd-ubnd_ubnd-tinh-binh-duong_2020';

const SAME = withTokens(
  {
    ...{ kind: 'verdict', id: 'vdt_same', tokens: [], reviewer: 'Phòng Pháp chế', decidedOn: '2026-01-31' },
    anchor: { documentKey: PRESENT_KEY, quote: '', before: '', after: '', occurrence: 0 },
    decision: { kind: 'SAME_DOCUMENT', keys: [FORMER_KEY, PRESENT_KEY] },
  },
  vocabulary,
);

const file = (name: string, text: string, retrievedAt: string) => ({ name, bytes: Buffer.from(text), retrievedAt });

/**
 * Fills a store with inputs of all kinds: texts, one of them in place of another and one with what is known of it, records
 * of a catalogue, a person's choice. The documents come in another order than that of their keys, and one key is left that
 * no document holds any more.
 */
export async function fillStore(store: LegalStore): Promise<void> {
  const decree = 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ';
  const law = 'Luật Đất đai ngày 29 tháng 11 năm 2013';
  const known = { type: 'quyết định', number: null, date: null, issuer: null, title: 'Phân công' };
  const ingest = (...files: Parameters<typeof ingestTexts>[2]) => ingestTexts(store, vocabulary, files);
  await ingest(file('z.txt', decision('99', 2021, law), '2026-01-02T00:00:00.000Z'));
  await ingest(file('z.txt', decision('99', 2021, `${law} và ${decree}`), '2026-01-03T00:00:00.000Z'));
  await ingest({ ...file('b.txt', decision('17', 2020, decree), '2026-01-04T00:00:00.000Z'), known });
  await saveInputs(store, vocabulary, { put: [SAME], remove: [] });
  await saveInputs(store, vocabulary, { put: [], remove: [SAME.id] });
  const items = [
    { typeName: 'nghị định', number: '30/2020/NĐ-CP', date: '2020-03-05', title: 'Về công tác văn thư' },
    { typeName: 'luật', number: '45/2013/QH13', name: 'Luật Đất đai', date: '2013-11-29' },
  ];
  const origin = { catalogue: 'danh-muc.json', source: 'Danh mục' };
  const records = items.map((item) => recordOfItem(catalogueItem.parse(item), origin, vocabulary));
  await saveCatalogue(store, vocabulary, { name: origin.catalogue, edition: '1', records });
  const [chosen] = await store.findDocumentsByKey(['99-qd-ubnd_ubnd-tinh-binh-duong_2021']);
  const [first] = await store.getInputs(chosen?.textIds.slice(-1) ?? []);
  if (!chosen || first?.kind !== 'text') throw new Error('the story lacks a text');
  const decided = { hash: first.sha256, reviewer: 'Phòng Pháp chế', decidedOn: '2026-02-01' };
  await chooseText(store, vocabulary, chosen, decided);
}
