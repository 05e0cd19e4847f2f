/** A number of days, months or years as written. */
export interface WrittenCount {
  readonly value: number;
  /** Folded: `ngay`, `thang`, `nam`. */
  readonly unit: string;
  /** Offset after the unit. */
  readonly to: number;
}

const DIGITS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const WORD = `(?:${Object.keys(DIGITS).join('|')}|muoi)`;
/** "45 ngày", "bốn mươi lăm (45) ngày", "06 (sáu) tháng", "15ngày". Working days are none: which they are no text tells. */
const COUNT = new RegExp(
  `(?:(\\d{1,3})|(${WORD}(?: ${WORD}){0,2}))(?: ?\\(([^)]{1,30})\\))? ?(ngay|thang|nam)(?![a-z])(?! lam viec| \\d)`,
  'y',
);

/** Returns the count that stands at the offset of folded text, null when none does. */
export function readCount(text: string, at: number): WrittenCount | null {
  COUNT.lastIndex = at;
  const match = COUNT.exec(text);
  if (match === null) return null;
  const [all, digits, words = '', , unit = ''] = match;
  const value = digits === undefined ? wordsToNumber(words) : Number(digits);
  return value === null || value === 0 ? null : { value, unit, to: at + all.length };
}

/** "mười lăm" 15, "bốn mươi lăm" 45, "sáu" 6; folded. Null for what is no number below a hundred. */
function wordsToNumber(words: string): number | null {
  const [first = '', second, third] = words.split(' ');
  const tens = first === 'muoi' ? 10 : second === 'muoi' ? (DIGITS[first] ?? 0) * 10 : 0;
  const rest = first === 'muoi' ? second : second === 'muoi' ? third : first;
  if (tens === 0 && second !== undefined) return null;
  if (rest === undefined) return tens;
  return DIGITS[rest] === undefined ? null : tens + DIGITS[rest];
}
