import { expect, it } from 'vitest';
import { readText } from '../../intake/read-text.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { misplacedBases } from './recital-order.js';

const BASES = {
  law: 'Luật Cây xanh ngày 14 tháng 6 năm 2019',
  decree: 'Nghị định số 15/2021/NĐ-CP ngày 03 tháng 3 năm 2021 của Chính phủ',
  circular: 'Thông tư số 07/2022/TT-BXD ngày 10 tháng 5 năm 2022 của Bộ trưởng Bộ Xây dựng',
  other: 'Thông tư số 19/2022/TT-BTC ngày 14 tháng 3 năm 2022 của Bộ trưởng Bộ Tài chính',
  party: 'Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017 của Ban Chấp hành Trung ương',
} as const;
type Basis = keyof typeof BASES;

it.each<[readonly Basis[], readonly (string | null)[]]>([
  [
    ['law', 'decree', 'circular', 'other'],
    [null, null, null, null],
  ],
  [
    ['law', 'decree', 'other', 'circular'],
    [null, null, null, null],
  ],
  [
    ['decree', 'law'],
    [null, 'ORDER_LATE 15/2021/NĐ-CP'],
  ],
  [
    ['law', 'circular', 'decree', 'law', 'decree'],
    [null, 'ORDER_EARLY 15/2021/NĐ-CP', 'ORDER_EARLY null', null, null],
  ],
  [
    ['circular', 'law', 'decree', 'decree'],
    ['ORDER_EARLY 15/2021/NĐ-CP', null, null, null],
  ],
  [
    ['party', 'law', 'party', 'decree'],
    [null, null, null, null],
  ],
])('bases in the order %j', (order, expected) => {
  const text = order.map((basis) => `Căn cứ ${BASES[basis]};\n`).join('');
  const citations = readText(text, null, vocabulary).mentions.map((mention) => ({ mention, document: null }));
  const found = misplacedBases(citations, vocabulary);
  expect(found.map((one) => one && `${one.code} ${one.other.mention.claims.symbol}`)).toEqual(expected);
});
