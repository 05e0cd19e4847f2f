/** A text in which runs of characters were replaced, with the way between its UTF-16 offsets and those of the original. */
export interface ReplacedText {
  readonly text: string;
  /** Returns the offset in the original of an offset in `text`. Logarithmic in the number of replacements. */
  readonly toOriginal: (offset: number) => number;
  /** Returns the offset in `text` of an offset in the original: after the replacement for one inside what was replaced. */
  readonly fromOriginal: (offset: number) => number;
}

const sameOffset = (offset: number): number => offset;

/** Returns a text that needs no replacement. */
export const withoutReplacement = (text: string): ReplacedText => ({
  text,
  toOriginal: sameOffset,
  fromOriginal: sameOffset,
});

/** Returns the text with each match of a global pattern replaced. Linear. */
export function replaceRuns(original: string, runs: RegExp, replacement: (run: string) => string): ReplacedText {
  const pieces: string[] = [];
  const endsInText: number[] = [];
  const endsInOriginal: number[] = [];
  let from = 0;
  let length = 0;
  for (const { 0: run, index } of original.matchAll(runs)) {
    const before = original.slice(from, index);
    const replaced = replacement(run);
    pieces.push(before, replaced);
    length += before.length + replaced.length;
    from = index + run.length;
    endsInText.push(length);
    endsInOriginal.push(from);
  }
  pieces.push(original.slice(from));
  return {
    text: pieces.join(''),
    toOriginal: (offset) => offsetAcross(offset, endsInText, endsInOriginal),
    fromOriginal: (offset) => offsetAcross(offset, endsInOriginal, endsInText),
  };
}

/** Finds the last replacement that ends at or before the offset; from there both texts count alike, up to the end of the next. */
function offsetAcross(offset: number, ends: readonly number[], otherEnds: readonly number[]): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  const stepped = low === 0 ? offset : (otherEnds[low - 1] as number) + offset - (ends[low - 1] as number);
  return low < ends.length ? Math.min(stepped, otherEnds[low] as number) : stepped;
}
