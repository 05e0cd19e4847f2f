import { expect, it } from 'vitest';
import { agreeing, differing } from '../../domain/identity/candidate-reason.js';
import { STORY_DIRECTIVE } from '../../testing/page-story.js';
import { searchMain } from './search-main.js';

const reasons = [agreeing('NUMBER', '01-CT', '01/CT-UBND'), differing('DATE', '2021-02-04', '2021-02-03')];
const result = {
  query: '01-CT',
  candidates: [{ document: STORY_DIRECTIVE, match: 'CONTRADICTED' as const, reasons }],
  titles: [],
  texts: [],
  refused: null,
};

it.each([
  ['vi', 'vì: số 01/CT-UBND (cần tìm: 01-CT); ban hành ngày 03/02/2021, không phải 04/02/2021</span>'],
  ['en', 'because: number 01/CT-UBND (asked: 01-CT); dated 2021-02-03, not 2021-02-04</span>'],
] as const)('says in %s alone why a document stands there', (language, why) => {
  expect(searchMain(result, language).html).toContain(why);
});

it('shows where words stand in a text, each part escaped and without controls of direction', () => {
  const snippet = {
    ...{ start: 9, end: 40, moreBefore: true, moreAfter: false },
    text: 'Về <b>chăm\u202e sóc</b> & cây "xanh"',
    marks: [
      { start: 6, end: 15 },
      { start: 22, end: 25 },
    ],
  };
  const match = { document: STORY_DIRECTIVE, snippet, section: 'dieu-5/khoan-2' };
  expect(searchMain({ ...result, candidates: [], texts: [match] }, 'vi').html).toContain(
    '… Về &lt;b&gt;<mark>chăm sóc</mark>&lt;/b&gt; &amp; <mark>cây</mark> &quot;xanh&quot;</blockquote>\n<figcaption><span>khoản 2 Điều 5</span>',
  );
});
