import type { Claims } from './mention.js';

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * Returns the name of a document cited by name with what tells it from others of that name: `Nghị quyết Đại hội Đảng bộ
 * tỉnh Bình Dương lần thứ XI`, `… Ban Chấp hành Trung ương khóa XI`, `Luật Đất đai năm 2013`. A dated one needs no year.
 */
export function citedName({ name, ordinal, term, year, date }: Claims): string | null {
  if (name === null) return null;
  if (ordinal !== null && !name.includes('lần thứ')) return `${name} lần thứ ${roman(ordinal)}`;
  if (ordinal !== null) return term === null ? name : `${name} khóa ${roman(term)}`;
  return year !== null && date === null ? `${name} năm ${year}` : name;
}

function roman(value: number): string {
  let [left, text] = [value, ''];
  for (const [worth, letters] of ROMAN) {
    while (left >= worth) [left, text] = [left - worth, text + letters];
  }
  return text;
}
