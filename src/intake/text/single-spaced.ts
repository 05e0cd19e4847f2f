/** A stretch of text with each run of white space as one space, and the way there and back. */
export interface Squeezed {
  readonly text: string;
  /** Offset in the squeezed text of an offset in the stretch. */
  readonly squeeze: (offset: number) => number;
  /** Offset in the stretch of an offset in the squeezed text. */
  readonly spread: (offset: number) => number;
}

const SPACE = 0x20;

/** Returns the text, of which white space is plain spaces, with single ones. Linear. */
export function squeezeSpaces(text: string): Squeezed {
  const there = new Int32Array(text.length + 1);
  const back: number[] = [];
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    there[at] = back.length;
    const repeated = text.charCodeAt(at) === SPACE && text.charCodeAt(at - 1) === SPACE;
    if (!repeated) back.push(at);
    else {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  there[text.length] = back.length;
  back.push(text.length);
  parts.push(text.slice(from));
  return {
    text: parts.join(''),
    squeeze: (offset) => there[offset] ?? back.length - 1,
    spread: (offset) => back[offset] ?? text.length,
  };
}
