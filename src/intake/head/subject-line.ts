import type { Span } from '../../domain/reading/mention.js';
import type { FoldedText } from '../text/folded-text.js';

const SUBJECT = /(?:^|[\n|\s])(?:v\/v|trich yeu)\s*[:.]?\s*/;
const END =
  /\n\s*\n|\n\s*(?:cong hoa|dang cong san|kinh gui|doc lap)|[\n|]\s*[^\n,]{1,40},\s*ngay\s|\s+kinh gui\s*:|\s*\||\s{2}cong hoa/;
const LONGEST = 400;

/** Returns the subject of an official letter ("V/v …" under its number), used as its title; null when there is none. */
export function findSubject(window: FoldedText, letterheadEnd: number): Span | null {
  const limit = letterheadEnd + LONGEST;
  const match = SUBJECT.exec(window.folded.slice(0, limit));
  if (!match || letterheadEnd === 0) return null;
  const start = match.index + match[0].length;
  const rest = window.folded.slice(start, start + LONGEST);
  const end = start + (END.exec(rest)?.index ?? rest.split('\n', 1)[0]?.length ?? 0);
  return end > start ? { start, end } : null;
}
