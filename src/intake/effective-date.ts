import { toIsoDate } from '../domain/calendar-date.js';
import type { Attested } from '../domain/reading.js';

const CLAUSE =
  /(?:có\s+)?hiệu\s+lực(?:\s+thi\s+hành)?\s+(?:kể\s+)?(?:từ\s+)?(?:ngày\s+(?:(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(ký|ban hành|thông qua|công bố))|(ngày ký))/uy;
const OPENING = /\p{L}\s+này\s+(?:có\s+)?(?=hiệu\s+lực)/u;
const MARK = 'hiệu lực';
const LOOKED_AT = 40;

/** The clause that begins around `at`, when its subject is "… này" or "có" follows a subject just before. */
const clauseAt = (content: string, at: number): RegExpExecArray | null => {
  const subject = content.slice(Math.max(0, at - 40), at + MARK.length);
  if (!OPENING.test(subject)) return null;
  CLAUSE.lastIndex = at;
  return CLAUSE.exec(content);
};

const dayOf = (match: RegExpExecArray, issuedOn: string | null): string | null => {
  const [, d1, m1, y1, d2, m2, y2, event] = match;
  return event === undefined ? toIsoDate(d1 ?? d2, m1 ?? m2, y1 ?? y2) : issuedOn;
};

/**
 * The day from which the document says that it has effect ("Luật này có hiệu lực thi hành từ ngày …", "… kể từ ngày
 * ký"). The last such clause counts: an amending document may quote another's before its own. Looks at the last 40
 * places that speak of effect.
 */
export function findEffectiveDate(content: string, issuedOn: string | null): Attested<string> | null {
  let at = content.lastIndexOf(MARK);
  for (let looked = 0; at > 0 && looked < LOOKED_AT; looked += 1) {
    const match = clauseAt(content, at);
    const value = match && dayOf(match, issuedOn);
    if (match && value) {
      return { value, assurance: 'STATED', source: `clause on effect "${match[0].replace(/\s+/g, ' ')}"` };
    }
    at = content.lastIndexOf(MARK, at - 1);
  }
  return null;
}
