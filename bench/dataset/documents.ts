import { existsSync, readFileSync } from 'node:fs';
import type { Random } from './random.js';

/** A document as a row of the data set has it; days are `dd/mm/yyyy`. */
export interface GeneratedDocument {
  readonly number: string | null;
  readonly type: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly date: string;
  readonly effective: string;
  readonly expired: string | null;
  readonly status: string;
}

interface Series {
  readonly type: string;
  readonly letters: string;
  readonly issuer: string;
}

const CENTRAL: readonly Series[] = [
  { type: 'Nghị định', letters: 'NĐ-CP', issuer: 'Chính phủ' },
  { type: 'Quyết định', letters: 'QĐ-TTg', issuer: 'Thủ tướng Chính phủ' },
  { type: 'Thông tư', letters: 'TT-BTC', issuer: 'Bộ Tài chính' },
  { type: 'Thông tư', letters: 'TT-BYT', issuer: 'Bộ Y tế' },
  { type: 'Thông tư', letters: 'TT-BGDĐT', issuer: 'Bộ Giáo dục và Đào tạo' },
  { type: 'Thông tư', letters: 'TT-BCT', issuer: 'Bộ Công Thương' },
  { type: 'Thông tư liên tịch', letters: 'TTLT-BTC-BNV', issuer: 'Bộ Tài chính; Bộ Nội vụ' },
];
const PROVINCES = [
  'tỉnh Bình Dương',
  'tỉnh Lâm Đồng',
  'tỉnh Nghệ An',
  'tỉnh An Giang',
  'tỉnh Lào Cai',
  'tỉnh Quảng Trị',
];
const LOCAL: readonly Series[] = PROVINCES.flatMap((place) => [
  { type: 'Quyết định', letters: 'QĐ-UBND', issuer: `UBND ${place}` },
  { type: 'Nghị quyết', letters: 'NQ-HĐND', issuer: `HĐND ${place}` },
]);
const MATTERS = [
  'phí và lệ phí',
  'giá đất',
  'tổ chức bộ máy',
  'chế độ báo cáo',
  'thi đua, khen thưởng',
  'bảo vệ môi trường',
];
const STATUSES = ['Còn hiệu lực', 'Còn hiệu lực', 'Hết hiệu lực toàn bộ', 'Hết hiệu lực một phần', 'Chưa xác định'];
const FIRST_YEAR = 1996;
const YEARS = 30;

/** Returns a function that makes the document at a place among so many; older ones come first, as ids grow with time. */
export function createDocuments(count: number, random: Random): (at: number) => GeneratedDocument {
  const given = new Map<string, number>();
  return (at) => {
    const year = FIRST_YEAR + Math.floor((at * YEARS) / count);
    const series = random.oneOf(random.isOneIn(3) ? CENTRAL : LOCAL);
    const key = `${series.letters} ${series.issuer} ${year}`;
    const number = (given.get(key) ?? 0) + 1;
    given.set(key, number);
    const [day, month] = [1 + random.below(28), 1 + random.below(12)];
    const status = random.oneOf(STATUSES);
    const date = dayOf(day, month, random.isOneIn(300) ? year - 1 : year);
    return {
      ...{ type: series.type, issuer: random.isOneIn(200) ? null : series.issuer, date, status },
      number: random.isOneIn(100)
        ? null
        : `${random.isOneIn(200) ? Math.max(1, number - 1) : number}/${year}/${series.letters}`,
      title: `Quy định về ${random.oneOf(MATTERS)} (${at})`,
      effective: dayOf(day, Math.min(12, month + 1), year),
      expired: status === 'Hết hiệu lực toàn bộ' ? dayOf(day, month, year + 3) : null,
    };
  };
}

const dayOf = (day: number, month: number, year: number): string =>
  `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;

/** Returns the documents of a file of JSON lines (`number`, `type`, `title`, `issuer`, `date`, `effective`), none where it is absent. */
export function readDocuments(path: string | undefined): readonly GeneratedDocument[] {
  if (path === undefined) return [];
  if (!existsSync(path)) {
    console.log(`${path} is not there: all documents are generated`);
    return [];
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line))
    .filter(({ date }) => typeof date === 'string')
    .map(({ number, type, title, issuer, date, effective }) => ({
      ...{ number, type, title: title ?? '', issuer, date, effective: effective ?? date },
      ...{ expired: null, status: 'Còn hiệu lực' },
    }));
}
