import { expect, it } from 'vitest';
import { bareTitle } from './row-title.js';

const ROWS: readonly (readonly [title: string, type: string | null, number: string | null, bare: string | null])[] = [
  ['Về công tác văn thư', 'Nghị định', '30/2020/NĐ-CP', 'Về công tác văn thư'],
  ['Nghị định số 30/2020/NĐ-CP: Về công tác văn thư', 'Nghị định', '30/2020/NĐ-CP', 'Về công tác văn thư'],
  ['Nghị định 30/2020/NĐ-CP Về công tác văn thư', 'Nghị định', '30/2020/NĐ-CP', 'Về công tác văn thư'],
  [
    'NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ: Về công tác văn thư',
    'Nghị định',
    '30/2020/NĐ-CP',
    'Về công tác văn thư',
  ],
  ['Luật số 31/2024/QH15 của Quốc hội: Luật Đất đai', 'Luật', '31/2024/QH15', 'Luật Đất đai'],
  ['Luật Đất đai số 31/2024/QH15', 'Luật', '31/2024/QH15', 'Luật Đất đai'],
  ['Quyết định 12/2020/QĐ-UBND', 'Quyết định', '12/2020/QĐ-UBND', null],
  // Another document's number at the beginning stays.
  ['Nghị định 30/2020/NĐ-CP được sửa đổi', 'Nghị định', '31/2020/NĐ-CP', 'Nghị định 30/2020/NĐ-CP được sửa đổi'],
  ['Quyết định về tổ chức', 'Quyết định', null, 'Quyết định về tổ chức'],
  ['30/2020/NĐ-CP', null, '30/2020/NĐ-CP', null],
];

it.each(ROWS)('leaves type and number out of “%s”', (title, type, number, bare) => {
  expect(bareTitle(title, type, number)).toBe(bare);
});
