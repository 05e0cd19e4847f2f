import type { Span } from '../../domain/reading/mention.js';
import { type FoldedText, isCapitals } from '../text/folded-text.js';
import { withoutAuthority } from './authority-line.js';

const RECITAL = /\n\s*(?:can cu|xet|theo de nghi)\s/;
const RULES = /^[\s\-–—_*=~.|]+/;
const LONGEST = 1200;
const FEWEST_WORDS = 3;

/**
 * Returns the title of a document whose line with the type is lost: the capitals between the letterhead and the line that names
 * the authority ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X"), right before the recitals; null where these do not stand so.
 */
export function findBareTitle(window: FoldedText, letterheadEnd: number, issuer: string | null): Span | null {
  const recital = RECITAL.exec(window.folded.slice(letterheadEnd, letterheadEnd + LONGEST));
  if (letterheadEnd === 0 || recital === null) return null;
  const words = window.raw.slice(letterheadEnd, letterheadEnd + recital.index).trimEnd();
  const start = letterheadEnd + (RULES.exec(words)?.[0].length ?? 0);
  const whole = { start, end: letterheadEnd + words.length };
  if (start >= whole.end || !isCapitals(window.raw.slice(start, whole.end))) return null;
  const title = withoutAuthority(window.raw, whole, issuer);
  if (title === null || title.end === whole.end) return null;
  return window.raw.slice(title.start, title.end).trim().split(/\s+/).length < FEWEST_WORDS ? null : title;
}
