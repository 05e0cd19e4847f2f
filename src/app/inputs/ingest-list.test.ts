import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { workbookOf } from '../../testing/workbook.js';
import { listAll } from '../reads/list-all.js';
import { type IngestedList, ingestList } from './ingest-list.js';
import { loadBodies } from './load-bodies.js';

let store: LegalStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  await loadBodies(store, vocabulary);
});
afterEach(() => store.close());

const ingest = (name: string, content: string | Uint8Array, source: string | null = null): Promise<IngestedList> =>
  ingestList(store, vocabulary, {
    ...{ name, source },
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  });

const facts = async () =>
  (await listAll(store, 'documents'))
    .map(({ number, title, issuedOn, effectiveFrom, issuerNames }) =>
      [number, title, issuedOn, effectiveFrom].map((one) => one?.value).concat(issuerNames.join('; ')),
    )
    .sort();

const TREES = ['41/2023/QH15', 'Luật Cây xanh', '2023-11-20', '2024-08-01', 'Quốc hội'];
const PLAN = ['12/KH-UBND', 'Trồng cây', '2024-02-01', undefined, 'Ủy ban nhân dân tỉnh Bình Dương'];

it.each([
  [
    'a.csv',
    'Loại,Số ký hiệu,Trích yếu,Ngày ban hành,Cơ quan ban hành,Ngày hiệu lực\nLuật,41/2023/QH15,Cây xanh,20/11/2023,,1/8/2024\nKế hoạch,12/KH-UBND,Trồng cây,01/02/2024,UBND tỉnh Bình Dương,\n',
  ],
  [
    'a.jsonl',
    '{"type":"luật","number":"41/2023/QH15","title":"Luật Cây xanh","date":"2023-11-20","effectiveFrom":"2024-08-01"}\n{"type":"kế hoạch","number":"12/KH-UBND","title":"Trồng cây","date":"2024-02-01","issuer":"Ủy ban nhân dân tỉnh Bình Dương"}',
  ],
  [
    'a.xlsx',
    workbookOf([
      ['type', 'number', 'title', 'date', 'issuer', 'effectiveFrom'],
      ['Luật', '41/2023/QH15', 'Luật Cây xanh', new Date('2023-11-20'), '', new Date('2024-08-01')],
      ['Kế hoạch', '12/KH-UBND', 'Trồng cây', new Date('2024-02-01'), 'UBND tỉnh Bình Dương'],
    ]),
  ],
])('takes the documents of %s', async (name, content) => {
  const result = await ingest(name, content);
  expect(result).toMatchObject({ documents: 2, changed: true, unknownHeadings: [], faulty: [] });
  const [plan, trees] = await facts();
  expect([plan, trees?.with(1, 'Luật Cây xanh')]).toEqual([PLAN, TREES]);
});

it('lists every row that is wrong, and takes the others', async () => {
  const rows = [
    'type,number,title,date,màu',
    'luật,41/2023/QH15,Luật Cây xanh,2023-11-20,xanh',
    'luật,,,2023-11-20,',
    'luật,42/2023/QH15,Luật Hồ ao,2023-02-30,',
    'bài thơ,1,A,2023-01-01,',
    'kế hoạch,5/KH-XYZQ,A,2023-01-01,',
    'Luật,41/2023/QH15,Luật Cây,2023-11-20,',
  ];
  const { documents, unknownHeadings, faulty } = await ingest('a.csv', rows.join('\n'));
  expect([documents, unknownHeadings]).toEqual([1, ['màu']]);
  expect(faulty).toEqual([
    { row: 3, message: expect.stringContaining('expected a number or a name') },
    { row: 4, message: expect.stringContaining('expected a day that exists') },
    { row: 5, message: 'no type of document is known as bài thơ' },
    { row: 6, message: expect.stringContaining('no body is known') },
    { row: 7, message: 'it is the document of row 2' },
  ]);
});

it('is replaced by the next list of its name, and changes nothing the second time', async () => {
  await ingest('a.csv', 'type,number,date\nluật,41/2023/QH15,2023-11-20\nluật,42/2023/QH15,2023-11-20\n');
  const next = 'type,number,date\nluật,43/2023/QH15,2023-11-20\n';
  expect((await ingest('a.csv', next)).changed).toBe(true);
  expect((await ingest('a.csv', next)).changed).toBe(false);
  expect((await facts()).map(([number]) => number)).toEqual(['43/2023/QH15']);
});

it('stays as it was where no row of the next one is right', async () => {
  await ingest('a.csv', 'type,number,date\nluật,41/2023/QH15,2023-11-20\n');
  expect(await ingest('a.csv', 'loại nào,số nào\nluật,42/2023/QH15\n')).toMatchObject({ documents: 0, changed: false });
  expect((await facts()).map(([number]) => number)).toEqual(['41/2023/QH15']);
});

it('names its source', async () => {
  await ingest('a.csv', 'type,number,title\nluật,41/2023/QH15,Luật Cây xanh\n', 'Danh mục của Sở Tư pháp');
  const [document] = await listAll(store, 'documents');
  expect(document?.title?.origin).toEqual({ place: 'CATALOGUE', quote: 'Danh mục của Sở Tư pháp' });
});

it('relates documents where JSON lines say so', async () => {
  const amends = '"relations":[{"kind":"AMENDS","extent":"PART","typeName":"luật","number":"41/2023/QH15"}]';
  await ingest('a.jsonl', `{"type":"luật","number":"42/2024/QH15",${amends}}`);
  const citations = await listAll(store, 'citations');
  expect(citations.map(({ kind, extent }) => [kind, extent])).toEqual([['AMENDS', 'PART']]);
});
