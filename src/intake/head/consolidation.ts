import { type FoldedText, withFolded } from '../text/folded-text.js';
import { type Letterhead, readLetterhead } from './letterhead.js';

const LISTED =
  /(?:^|\n)[^\n]{0,60}\bso\s+\d[^;]{0,400}?co\s+hieu\s+luc[^;]{0,120}?(?:duoc\s+)?sua\s+doi,?\s+bo\s+sung\s+(?:mot\s+so\s+dieu\s+)?(?:boi|theo)\b/;
const HEADING = /van\s+ban\s+hop\s+nhat/;
const CERTIFIED = 'XÁC THỰC VĂN BẢN HỢP NHẤT';
/** Letters of the number of every consolidated text. */
const LETTERS = 'VBHN';
const AROUND = 400;
const LONE_STOP = /(?<=\n)[^\S\n]*[.;][^\S\n]*\n/gu;

/**
 * Returns whether this is a consolidated text (Pháp lệnh 01/2012/UBTVQH13). Either its head says so, or the number, date
 * and effect of the consolidated document and its amendments are listed right under the title.
 */
export const isConsolidated = (window: FoldedText, headEnd: number, titleEnd: number): boolean =>
  HEADING.test(window.folded.slice(0, Math.min(headEnd, 1000))) ||
  LISTED.test(window.folded.slice(titleEnd, titleEnd + 1500));

/** Returns the letterhead at the end of a consolidated text, next to the certification; null when there is none. */
export function findCertification(content: string): Letterhead | null {
  const at = content.lastIndexOf(CERTIFIED);
  if (at < 0) return null;
  const before = content.slice(Math.max(0, at - AROUND), at);
  const paragraphs = before.replace(LONE_STOP, '').split(/[.;]\s*\n|_{3,}/u);
  const block = `${paragraphs.at(-1) ?? ''}\n${content.slice(at + CERTIFIED.length, at + AROUND)}`;
  return readLetterhead(withFolded(block.normalize('NFC')));
}

/** Returns whether a text ends with the certification of a consolidated text, which states its number; a blank form has none. */
export const isCertified = (content: string): boolean => findCertification(content)?.number?.includes(LETTERS) ?? false;
