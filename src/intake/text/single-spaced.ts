/** A stretch of text with each run of spaces as one, and the way from its offsets to those of the stretch and back. */
export interface SingleSpaced {
  readonly text: string;
  /** Returns the offset in `text` of an offset in the stretch. */
  readonly fromOriginal: (offset: number) => number;
  /** Returns the offset in the stretch of an offset in `text`. */
  readonly toOriginal: (offset: number) => number;
}

const SPACE = 0x20;

/** Returns a text whose white space is plain spaces with single ones. Linear. */
export function singleSpaced(original: string): SingleSpaced {
  const there = new Int32Array(original.length + 1);
  const back: number[] = [];
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < original.length; at += 1) {
    there[at] = back.length;
    const repeated = original.charCodeAt(at) === SPACE && original.charCodeAt(at - 1) === SPACE;
    if (!repeated) back.push(at);
    else {
      parts.push(original.slice(from, at));
      from = at + 1;
    }
  }
  there[original.length] = back.length;
  back.push(original.length);
  parts.push(original.slice(from));
  return {
    text: parts.join(''),
    fromOriginal: (offset) => there[offset] ?? back.length - 1,
    toOriginal: (offset) => back[offset] ?? original.length,
  };
}
