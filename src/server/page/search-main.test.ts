import { expect, it } from 'vitest';
import { agreeing, differing } from '../../domain/identity/candidate-reason.js';
import { STORY_DIRECTIVE } from '../../testing/page-story.js';
import { searchMain } from './search-main.js';

const reasons = [agreeing('NUMBER', '01-CT', '01/CT-UBND'), differing('DATE', '2021-02-04', '2021-02-03')];
const result = {
  query: '01-CT',
  candidates: [{ document: STORY_DIRECTIVE, match: 'CONTRADICTED' as const, reasons }],
  titles: [],
  refused: null,
};

it.each([
  ['vi', 'vì: số 01/CT-UBND (cần tìm: 01-CT); ban hành ngày 03/02/2021, không phải 04/02/2021</span>'],
  ['en', 'because: number 01/CT-UBND (asked: 01-CT); dated 2021-02-03, not 2021-02-04</span>'],
] as const)('says in %s alone why a document stands there', (language, why) => {
  expect(searchMain(result, language).html).toContain(why);
});
