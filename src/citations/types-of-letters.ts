import { type TypeWord, typeWordOf } from './type-words.js';

/** Types that letters of a symbol can stand for; the head decides where there are several. */
const TYPES_OF_LETTERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['NQ', ['nghị quyết']],
  ['NĐ', ['nghị định']],
  ['QĐ', ['quyết định', 'quy định']],
  ['QĐi', ['quy định']],
  ['QyĐ', ['quy định']],
  ['CT', ['chỉ thị']],
  ['TT', ['thông tư', 'thông tri']],
  ['TTLT', ['thông tư liên tịch']],
  ['TTLB', ['thông tư liên tịch']],
  ['KL', ['kết luận']],
  ['KH', ['kế hoạch']],
  ['CTr', ['chương trình']],
  ['HD', ['hướng dẫn']],
  ['TB', ['thông báo']],
  ['BC', ['báo cáo']],
  ['TTr', ['tờ trình']],
  ['CĐ', ['công điện']],
  ['CV', ['công văn']],
  ['QC', ['quy chế']],
  ['VBHN', ['văn bản hợp nhất']],
  ['PL', ['pháp lệnh']],
  ['L', ['luật']],
  ['NQLT', ['nghị quyết liên tịch']],
]);

/** Returns the type that letters of a symbol stand for, the head's where they can stand for it, null without letters. */
export function typeOfLetters(letters: string, head: TypeWord | null): TypeWord | null {
  const names = TYPES_OF_LETTERS.get(letters) ?? [];
  return head && names.includes(head.name) ? head : typeWordOf(names[0] ?? null);
}
