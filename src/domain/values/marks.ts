/**
 * Most marks that one letter carries. Vietnamese writes two, the scripts with the most five or six. A run without a bound
 * takes quadratic time to put into its normal order (Unicode Standard Annex 15).
 */
export const MOST_MARKS = 8;

const MARK = /^\p{M}/u;
/** Neither a Latin letter with its Vietnamese marks composed nor punctuation. Most texts have nothing else. */
const MAY_BE_MARK = /[^\0-\u02ff\u1e00-\u20cf]/;

/** Returns the UTF-16 offset of the first mark beyond the {@link MOST_MARKS} of its letter, -1 without one. Linear. */
export function excessMarkAt(text: string): number {
  const first = text.search(MAY_BE_MARK);
  if (first < 0) return -1;
  let run = 0;
  for (let at = first; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isUnmarkedRange(code)) run = 0;
    else if (isLowSurrogate(code)) continue;
    else if (!MARK.test(String.fromCodePoint(text.codePointAt(at) as number))) run = 0;
    else if (++run > MOST_MARKS) return at;
  }
  return -1;
}

/** What {@link MAY_BE_MARK} passes over. */
const isUnmarkedRange = (code: number): boolean => code < 0x300 || (code >= 0x1e00 && code < 0x20d0);

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
