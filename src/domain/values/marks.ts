/**
 * Most marks that one letter carries. Vietnamese writes two, the scripts with the most five or six. A run without a bound
 * takes quadratic time to put into its normal order (Unicode Standard Annex 15).
 */
export const MOST_MARKS = 8;

const MARK = /^\p{M}/u;

/** Returns the UTF-16 offset of the first mark beyond the {@link MOST_MARKS} of its letter, -1 without one. Linear. */
export function excessMarkAt(text: string): number {
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isUnmarkedRange(code)) run = 0;
    else if (isLowSurrogate(code)) continue;
    else if (!MARK.test(String.fromCodePoint(text.codePointAt(at) as number))) run = 0;
    else if (++run > MOST_MARKS) return at;
  }
  return -1;
}

/** Latin letters with their Vietnamese marks composed, and punctuation: no marks stand there. */
const isUnmarkedRange = (code: number): boolean => code < 0x300 || (code >= 0x1e00 && code < 0x20d0);

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
