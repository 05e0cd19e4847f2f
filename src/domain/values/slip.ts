/** Returns whether two texts differ by two neighbours that changed places, or by one character that is missing. */
export function isSlip(a: string, b: string): boolean {
  if (a.length === b.length) return a !== b && transposed(a).includes(b);
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer.length - shorter.length === 1 && shortened(longer).includes(shorter);
}

/** Returns whether two texts differ by a slip or by one character that was taken for another. */
export function isMisread(a: string, b: string): boolean {
  const differing = a.length === b.length ? [...a].filter((one, at) => one !== b.charAt(at)).length : 0;
  return differing === 1 || isSlip(a, b);
}

/** Returns the texts in which two neighbours of this one have changed places. */
export const transposed = (text: string): readonly string[] =>
  [...text.slice(1)].map((_, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2));

/** Returns the texts that lack one character of this one. */
export const shortened = (text: string): readonly string[] =>
  [...text].map((_, at) => text.slice(0, at) + text.slice(at + 1));
