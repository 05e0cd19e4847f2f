import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The moment at which all texts were retrieved: it is part of what a store keeps. */
const RETRIEVED = new Date('2026-01-01T00:00:00Z');

/** Texts in a row that name the same resolution. */
const SHARED = 40;

/**
 * Returns the n-th text of a series: a decision that rests on documents which many others name, amends the decision 30
 * numbers further on, of which nothing may be known yet, and replaces the one before.
 */
const decision = (at: number): string => `ỦY BAN NHÂN DÂN
TỈNH BÌNH DƯƠNG

Số: ${at}/QĐ-UBND

Bình Dương, ngày 05 tháng 3 năm 2020

QUYẾT ĐỊNH
Về việc phân công công tác số ${at}

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
Căn cứ Nghị quyết số ${Math.floor(at / SHARED) + 1}/NQ-CP ngày 01 tháng 02 năm 2020 của Chính phủ;

Điều 1. Thực hiện khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP và Nghị quyết số ${at + 500}/NQ-CP ngày 01 tháng 02 năm 2020 của Chính phủ.
Điều 2. Sửa đổi Điều 1 Quyết định số ${at + 30}/QĐ-UBND ngày 05 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh Bình Dương.
Điều 3. Quyết định này có hiệu lực từ ngày 10 tháng 3 năm 2020 và thay thế Quyết định số ${at - 1}/QĐ-UBND ngày 05 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh Bình Dương.
`;

/** Writes texts of the series, from `first` to `last`, as files of a new folder, all of one fixed time. */
export function writeDecisions(folder: string, last: number, first = 1): void {
  mkdirSync(folder);
  for (let at = first; at <= last; at++) {
    const path = join(folder, `${String(at).padStart(5, '0')}.txt`);
    writeFileSync(path, decision(at));
    utimesSync(path, RETRIEVED, RETRIEVED);
  }
}
