import { expect, it } from 'vitest';
import { vocabulary } from '../../../testing/vocabulary.js';
import { readIssuers } from './row-issuers.js';

const ROWS: readonly (readonly [field: string, issuers: readonly string[]])[] = [
  ['Chính phủ', ['chinh-phu']],
  ['Bộ Văn hóa, Thể thao và Du lịch', ['bo-van-hoa-the-thao-va-du-lich']],
  ['Bộ Tài chính; Bộ Nội vụ', ['bo-tai-chinh', 'bo-noi-vu']],
  ['Bộ Tài chính, Bộ Nội vụ', ['bo-tai-chinh', 'bo-noi-vu']],
  ['Bộ Giáo dục và Đào tạo và Bộ Y tế.', ['bo-giao-duc-va-dao-tao', 'bo-y-te']],
  [
    'Bộ Văn hóa, Thể thao và Du lịch, Bộ Tài chính và Bộ Y tế',
    ['bo-van-hoa-the-thao-va-du-lich', 'bo-tai-chinh', 'bo-y-te'],
  ],
  ['Bộ trưởng Bộ Tài chính', ['bo-tai-chinh']],
  ['UBND tỉnh Bình Dương', ['ubnd-tinh-binh-duong']],
  // Unknown names stay as written, whatever commas they have.
  ['Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Dương', ['“Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Dương”']],
  ['Ủy ban nhân dân huyện Dầu Tiếng, tỉnh Bình Dương', ['“Ủy ban nhân dân huyện Dầu Tiếng, tỉnh Bình Dương”']],
  ['Tổng cục Mây Trắng, Bộ Tài chính', ['“Tổng cục Mây Trắng”', 'bo-tai-chinh']],
  ['Bộ Tài chính và Tổng cục Mây Trắng', ['bo-tai-chinh', '“Tổng cục Mây Trắng”']],
  [' ; ', []],
];

it.each(ROWS)('reads the issuers of “%s”', (field, issuers) => {
  const found = readIssuers(field, { vocabulary, place: null, day: '2015-06-01' });
  expect(found.map(({ written, body }) => body?.id ?? `“${written}”`)).toEqual(issuers);
});
