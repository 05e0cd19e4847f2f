import { foldText } from '../values/fold.js';

/** Abbreviations with the same meaning in the name of any body, folded, longest first. */
const ABBREVIATIONS: readonly (readonly [abbreviation: string, words: string])[] = [
  ['bchtw', 'ban chap hanh trung uong'],
  ['ubmttqvn', 'uy ban mat tran to quoc viet nam'],
  ['ubmttq', 'uy ban mat tran to quoc'],
  ['mttqvn', 'mat tran to quoc viet nam'],
  ['ubtvqh', 'uy ban thuong vu quoc hoi'],
  ['tphcm', 'thanh pho ho chi minh'],
  ['vksnd', 'vien kiem sat nhan dan'],
  ['mttq', 'mat tran to quoc'],
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['dbqh', 'dai bieu quoc hoi'],
  ['tdkt', 'thi dua khen thuong'],
  ['tand', 'toa an nhan dan'],
  ['ubtv', 'uy ban thuong vu'],
  ['ubkt', 'uy ban kiem tra'],
  ['tncs', 'thanh nien cong san'],
  ['lhpn', 'lien hiep phu nu'],
  ['bch', 'ban chap hanh'],
  ['btv', 'ban thuong vu'],
  ['ubtw', 'uy ban trung uong'],
  ['hcm', 'ho chi minh'],
  ['tw', 'trung uong'],
  ['t u', 'trung uong'],
  ['t w', 'trung uong'],
  ['tp', 'thanh pho'],
  ['vp', 'van phong'],
  ['cp', 'chinh phu'],
];
const WORDS = new Map(ABBREVIATIONS);
const ABBREVIATION = new RegExp(`\\b(?:${ABBREVIATIONS.map(([abbreviation]) => abbreviation).join('|')})\\b`, 'g');

/**
 * Returns a body's name, folded and with common abbreviations spelt out, so that "UBND TP. Đà Nẵng" and "Ủy ban nhân
 * dân thành phố Đà Nẵng" become equal. An abbreviation of a single body ("Bộ TN&MT") is one of its aliases.
 */
export function foldBodyName(written: string): string {
  return spellOut(foldText(written));
}

/** Returns a folded name with common abbreviations spelt out. */
export function spellOut(folded: string): string {
  return folded.replace(ABBREVIATION, (abbreviation) => WORDS.get(abbreviation) ?? abbreviation);
}

const MEETING = /^hoi nghi (?:lan thu (?:\S+ ){1,3}?)?(?=ban chap hanh )/;
const TERM = / (?:(?:lan thu|khoa|nhiem ky) (?:[ivx]+|\d+(?: \d+)?))(?= cua dang$|$)/;

/**
 * Returns a folded body name without the meeting or term at which the body acted: the body of "Đại hội Đảng bộ tỉnh lần
 * thứ XI" is the congress, that of "Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XI" the committee.
 */
export function withoutTerm(folded: string): string {
  return folded.replace(MEETING, '').replace(TERM, '').replace(TERM, '');
}
