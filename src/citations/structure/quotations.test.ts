import { describe, expect, it } from 'vitest';
import { normalise } from '../text/normalise.js';
import { tokenise } from '../text/tokenise.js';
import { readSegments } from './segments.js';

/** Labels of the segments that stand in text to be inserted. */
const inserted = (text: string): readonly string[] =>
  readSegments(tokenise(normalise(text).text)).flatMap((segment) =>
    segment.inserted && segment.startsLine ? [`${segment.marker} ${segment.label}`] : [],
  );

const ARTICLE = 'Điều 1. Sửa đổi Nghị định số 20/2010/NĐ-CP như sau:\n1. Khoản 2 Điều 5 được sửa đổi như sau:\n';

const QUOTED: readonly (readonly [text: string, lines: readonly string[]])[] = [
  // closed by its own mark
  [`${ARTICLE}“2. Hồ sơ gồm:\na) Đơn;”\n2. Khoản 3 Điều 6 được sửa đổi như sau:`, ['NONE ', 'LETTER a']],
  // marks inside do not close it
  [`${ARTICLE}“2. Cụm từ “phí” gồm:\na) Đơn.”\nb) Bỏ khoản 3.`, ['NONE ', 'LETTER a']],
  // opened by a curly mark, closed by a straight one, and the other way round
  [`${ARTICLE}“2. Hồ sơ gồm:\na) Đơn."\n2. Bãi bỏ khoản 3.`, ['NONE ', 'LETTER a']],
  [`${ARTICLE}"2. Hồ sơ gồm:\na) Đơn.”\n2. Bãi bỏ khoản 3.`, ['NONE ', 'LETTER a']],
  // a straight pair inside a curly one
  [`${ARTICLE}“2. Nhãn ghi chữ "A" và "B"\na) Đơn.”\n2. Bãi bỏ khoản 3.`, ['NONE ', 'LETTER a']],
  // never closed: ends at the next command
  [`${ARTICLE}“2. Hồ sơ gồm:\na) Đơn;\n2. Bổ sung Điều 6a như sau:\n“Điều 6a. Lệ phí”`, ['NONE ', 'LETTER a', 'NONE ']],
  [
    `${ARTICLE}“2. Hồ sơ gồm:\na) Đơn;\n2. Bãi bỏ khoản 3 Điều 7 Thông tư số 19/2005/TT-BTM.\n“b) Tên”`,
    ['NONE ', 'LETTER a', 'NONE '],
  ],
  // or at the next article of the citing document
  [
    `${ARTICLE}“2. Hồ sơ gồm:\na) Đơn;\nĐiều 2. Bãi bỏ Điều 9 Nghị định số 21/2010/NĐ-CP.\nĐiều 3. Thi hành.\n“b) Tên”`,
    ['NONE ', 'LETTER a', 'NONE '],
  ],
  // commands and articles of the amended document stay inside
  [
    `${ARTICLE}“2. Hồ sơ gồm:\n3. Sửa đổi khoản 1 Điều 4 của Nghị định này như sau:\nĐiều 6. Bổ sung hồ sơ”\n2. Bỏ khoản 3.`,
    ['NONE ', 'NUMBER 3', 'ARTICLE 6'],
  ],
  // never closed and nothing after it: no quotation
  [`${ARTICLE}“2. Hồ sơ gồm:\na) Đơn;`, []],
];

describe('text to be inserted', () => {
  it.each(QUOTED)('is found in "%s"', (text, lines) => {
    expect(inserted(text)).toEqual(lines);
  });
});
