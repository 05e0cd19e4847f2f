import { type FoldedText, isCapitals, withFolded } from '../text/folded-text.js';
import { type Letterhead, readLetterhead } from './letterhead.js';

/** A page holds no more UTF-16 units than this. */
const PAGE = 4000;
const MOTTO_LINE = /\n[^\S\n]*cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia\s+viet\s+nam[^\S\n]*(?=\n)/g;
/** Lines between motto and date: the motto's second line, rules and blank ones. */
const LINES_AFTER = 6;
/** Lines between the issuer's first line and the motto. */
const LINES_BEFORE = 10;

/** What stands over the motto in a letterhead: the issuer in capitals, a rule, the number. */
const isOverMotto = (line: string): boolean =>
  isCapitals(line) || !/\p{L}/u.test(line) || /^\s*(?:\p{Lu}\p{Ll}+ )?số\s*:/iu.test(line);

/** The last lines of the text that may stand over the motto. */
function linesOver(text: string): readonly string[] {
  const lines = text.split('\n').slice(-LINES_BEFORE);
  return lines.slice(lines.findLastIndex((line) => !isOverMotto(line)) + 1);
}

/**
 * Returns the letterhead below the words of the first page: some PDF files store its text frames last. Only a whole one, with
 * issuer, number and day, is taken; else null.
 */
export function findDisplacedLetterhead({ raw, folded }: FoldedText): Letterhead | null {
  for (const { 0: motto, index } of folded.slice(0, PAGE).matchAll(MOTTO_LINE)) {
    const end = index + motto.length;
    const after = raw.slice(end).split('\n').slice(0, LINES_AFTER);
    const block = [...linesOver(raw.slice(0, index)), raw.slice(index + 1, end), ...after.slice(1)].join('\n');
    const found = readLetterhead(withFolded(block));
    if (found.issuer !== null && found.number !== null && found.date !== null) return { ...found, end: 0 };
  }
  return null;
}
