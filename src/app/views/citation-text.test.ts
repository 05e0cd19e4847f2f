import { expect, it } from 'vitest';
import { documentRow, type StoryDocument } from '../../testing/story.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { citationText } from './citation-text.js';

const LAW = { type: 'LAW', typeName: 'luật', number: '12/2019/QH14', date: '2019-06-14' } as const;
const DECREE = { type: 'DECREE', typeName: 'nghị định', number: '15/2021/NĐ-CP', authority: 'chinh-phu' } as const;

it.each<[Omit<StoryDocument, 'key'>, string | null]>([
  [{ ...DECREE, date: '2021-03-03' }, 'Nghị định số 15/2021/NĐ-CP ngày 03 tháng 3 năm 2021 của Chính phủ'],
  [{ ...DECREE, date: '2021-02-13' }, 'Nghị định số 15/2021/NĐ-CP ngày 13 tháng 02 năm 2021 của Chính phủ'],
  [{ ...LAW, title: 'CÂY XANH' }, 'Luật Cây xanh ngày 14 tháng 6 năm 2019'],
  [{ ...LAW, title: 'Luật Cây xanh' }, 'Luật Cây xanh ngày 14 tháng 6 năm 2019'],
  [LAW, null],
  [DECREE, null],
])('cites %j', (story, expected) => {
  expect(citationText(documentRow({ key: 'k', ...story }, vocabulary), vocabulary.vocabulary)).toBe(expected);
});
