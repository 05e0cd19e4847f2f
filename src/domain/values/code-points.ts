/** Returns the code point offset of a UTF-16 offset into one text. */
export type CodePointIndex = (offset: number) => number;

/**
 * Returns the index of a text by which UTF-16 offsets become code point offsets, as Python counts them. Reads the text
 * once; an offset then costs a binary search among its characters of two UTF-16 units, which most texts lack.
 */
export function indexCodePoints(text: string): CodePointIndex {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of these ascending numbers are below a bound. */
function countBelow(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
