/** Most spaces and tabs between two words: more than the widest letterhead in two columns has. */
export const WIDEST_GAP = 200;

const SPACE = 0x20;
const TAB = 0x09;

/**
 * Returns the text with no run of spaces and tabs wider than {@link WIDEST_GAP}. What reads lines may look at a gap once
 * from each of its places; this bounds that. Linear.
 */
export function shortenGaps(text: string): string {
  const kept: string[] = [];
  let from = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    run = code === SPACE || code === TAB ? run + 1 : 0;
    if (run <= WIDEST_GAP) continue;
    if (from < at) kept.push(text.slice(from, at));
    from = at + 1;
  }
  return from === 0 ? text : kept.concat(text.slice(from)).join('');
}
