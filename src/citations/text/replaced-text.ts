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

/** A stretch of a text with what is put in its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Returns the text with each match of a global pattern replaced. Linear. */
export const replaceRuns = (original: string, runs: RegExp, replacement: (run: string) => string): ReplacedText =>
  replaceSpans(original, replacementsOf(original, runs, replacement));

function* replacementsOf(
  original: string,
  runs: RegExp,
  replacement: (run: string) => string,
): Generator<Replacement, void> {
  for (const { 0: run, index } of original.matchAll(runs))
    yield { start: index, end: index + run.length, by: replacement(run) };
}

/** Returns the text with each of the stretches replaced, which are in order and apart. Linear. */
export function replaceSpans(original: string, replacements: Iterable<Replacement>): ReplacedText {
  const pieces: string[] = [];
  const endsInText: number[] = [];
  const endsInOriginal: number[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end, by } of replacements) {
    const before = original.slice(from, start);
    pieces.push(before, by);
    length += before.length + by.length;
    from = end;
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
