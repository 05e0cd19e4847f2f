import { romanNumeral } from '../values/roman-numeral.js';
import type { Claims } from './mention.js';

/**
 * Returns the name of a document cited by name with what tells it from others of that name: `Nghị quyết Đại hội Đảng bộ
 * tỉnh Bình Dương lần thứ XI`, `… Ban Chấp hành Trung ương khóa XI`, `Luật Đất đai năm 2013`. A dated one needs no year.
 */
export function citedName({ name, ordinal, term, year, date }: Claims): string | null {
  if (name === null) return null;
  if (ordinal !== null && !name.includes('lần thứ')) return `${name} lần thứ ${romanNumeral(ordinal)}`;
  if (ordinal !== null) return term === null ? name : `${name} khóa ${romanNumeral(term)}`;
  return year !== null && date === null ? `${name} năm ${year}` : name;
}
