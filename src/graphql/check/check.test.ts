import { afterAll, beforeAll, expect, it } from 'vitest';
import { ingestTexts } from '../../app/inputs/ingest.js';
import { readText } from '../../intake/read-text.js';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { CHECK_STORY } from '../../testing/check/documents.js';
import { graphql } from '../../testing/generated/gql.js';
import { CheckDraftDocument } from '../../testing/generated/graphql.js';
import { present } from '../../testing/operation.js';
import { vocabulary } from '../../testing/vocabulary.js';

const DRAFT = `Căn cứ Luật Công viên ngày 25 tháng 11 năm 2015;
Căn cứ Nghị định số 15/2021/NĐ-CP ngày 04 tháng 3 năm 2021 của Chính phủ quy định chi tiết một số điều của Luật Cây xanh;
Căn cứ Thông tư số 07/2022/TT-BXD ngày 10 tháng 5 năm 2022 của Bộ trưởng Bộ Xây dựng hướng dẫn trồng cây xanh;
`;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ documents: [] }, { extractor: (text, known) => readText(text, known, vocabulary) });
  const texts = Object.entries(CHECK_STORY).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  await ingestTexts(api.store, vocabulary, texts);
});
afterAll(() => api.close());

it('tells of each citation of a draft what is wrong, with the right value and its source', async () => {
  const { check } = await api.ask(CheckDraftDocument, { text: DRAFT });
  const { on, counts, citations, isComplete } = present(check);
  expect([on, isComplete]).toEqual(['2026-01-01', true]);
  expect(counts).toEqual({ fault: 2, review: 0, open: 0, correct: 1 });
  expect(citations.map(({ verdict, mention }) => [verdict, DRAFT.slice(mention.span.start, mention.span.end)])).toEqual(
    [
      ['FAULT', 'Luật Công viên ngày 25 tháng 11 năm 2015'],
      ['FAULT', 'Nghị định số 15/2021/NĐ-CP'],
      ['CORRECT', 'Thông tư số 07/2022/TT-BXD'],
    ],
  );
  expect(citations[0]).toMatchObject({
    document: { key: '20-2015-qh13_quoc-hoi_2015' },
    force: { status: 'EXPIRED' },
    findings: [
      {
        code: 'EXPIRED',
        message: 'Hết hiệu lực từ 01/01/2025, theo Luật Công viên 2024 (40/2024/QH15).',
        quote: expect.stringContaining('Luật Công viên số 20/2015/QH13'),
        by: { key: '40-2024-qh15_quoc-hoi_2024' },
      },
    ],
  });
  expect(citations[1]?.findings[0]).toMatchObject({ code: 'DATE', stated: '2021-03-04', known: '2021-03-03' });
});

it('checks for the day asked', async () => {
  const { check } = await api.ask(CheckDraftDocument, { text: DRAFT, on: '2024-12-31' });
  expect(check?.citations[0]).toMatchObject({ verdict: 'CORRECT', force: { status: 'IN_FORCE' }, findings: [] });
});

it('says where a right value was found, in English too', async () => {
  const { check } = await api.ask(
    graphql(`query TestCheckOrigin($text: String!) { check(text: $text) { citations {
      findings { code message(lang: EN) assurance origin { place quote } } candidates { rank }
    } } }`),
    { text: DRAFT },
  );
  expect(check?.citations[1]?.findings[0]).toEqual({
    code: 'DATE',
    message: 'It was issued on 2021-03-03, not on 2021-03-04.',
    assurance: 'STATED',
    origin: { place: 'LETTERHEAD', quote: expect.stringContaining('03 tháng 3 năm 2021') },
  });
});

it('refuses a draft that is too long', async () => {
  const { errors } = await api.send('query ($text: String!) { check(text: $text) { on } }', {
    text: 'x'.repeat(200_001),
  });
  expect(errors).toMatchObject([{ extensions: { code: 'TOO_LARGE', limit: 'extractText' } }]);
});
