import type { IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';

/** Where and when names of bodies are read: short local names need the place, bodies of one name the day. */
export interface ReadingContext {
  readonly vocabulary: VocabularyIndex;
  readonly place: string | null;
  readonly day: string | null;
}

/** A body as a text names it. */
export interface NamedBody {
  readonly written: string;
  readonly body: IssuingBody | null;
  /** The known body that a letterhead prints over the name, if any. */
  readonly over?: IssuingBody | null;
}

const LONGEST_NAME = 16;

/** Heads of ministries and agencies issue what their body issues: "Bộ trưởng Bộ Tài chính" is Bộ Tài chính. */
const OFFICE =
  /^(?:Phó\s+)?(?:Bộ trưởng|Thống đốc|Chánh án|Viện trưởng|Tổng Kiểm toán|Tổng Thanh tra|Chủ nhiệm|Giám đốc|Tổng Giám đốc)(?:,\s*Chủ nhiệm)?\s+(?=\p{Lu})/iu;

/** Returns the body of a name, also when the name is the office of its head. */
export function findNamedBody(written: string, { vocabulary, place, day }: ReadingContext): IssuingBody | null {
  const direct = vocabulary.findBody(written, place, day);
  if (direct !== null) return direct;
  const body = written.replace(OFFICE, '');
  return body === written ? null : vocabulary.findBody(body, place, day);
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean).slice(0, 64);
const PUNCTUATION = /[\s,;:.()–-]/u;

/** Returns the text without white space and punctuation at its ends; an opening bracket stays at its end, a closing one at its start. */
function trimPunctuation(text: string): string {
  const isCut = (at: number, kept: string): boolean => text.charAt(at) !== kept && PUNCTUATION.test(text.charAt(at));
  let start = 0;
  let end = text.length;
  while (start < end && isCut(start, ')')) start += 1;
  while (end > start && isCut(end - 1, '(')) end -= 1;
  return text.slice(start, end);
}

/** Returns the longest known body that the words begin with, as written; null for none. */
export function findLeadingBody(text: string, context: ReadingContext): NamedBody | null {
  const all = words(text).slice(0, LONGEST_NAME);
  for (let length = all.length; length > 0; length -= 1) {
    const written = trimPunctuation(all.slice(0, length).join(' '));
    const body = findNamedBody(written, context);
    if (body !== null) return { written, body };
  }
  return null;
}

/** Returns the longest known body that the words end with, null for none. */
export function findTrailingBody(text: string, context: ReadingContext): NamedBody | null {
  const all = text.split(/\s+/).filter(Boolean).slice(-LONGEST_NAME);
  for (let from = 0; from < all.length; from += 1) {
    const written = trimPunctuation(all.slice(from).join(' '));
    const body = findNamedBody(written, context);
    if (body !== null) return { written, body };
  }
  return null;
}

const isUnder = (child: IssuingBody, parent: IssuingBody, vocabulary: VocabularyIndex): boolean => {
  for (let up = child.parent; up !== null; up = vocabulary.bodyById.get(up)?.parent ?? null) {
    if (up === parent.id) return true;
  }
  return false;
};

/** Splits a letterhead's issuer line into the bodies that it names, from left to right. Words between known bodies are one unknown body. */
const splitIntoBodies = (text: string, context: ReadingContext): readonly NamedBody[] => {
  const found: NamedBody[] = [];
  const unknown: string[] = [];
  const flush = (): void => {
    const written = trimPunctuation(unknown.splice(0).join(' '));
    if (written !== '') found.push({ written, body: null });
  };
  let rest = words(text);
  while (rest.length > 0) {
    const next = findLeadingBody(rest.join(' '), context);
    if (next === null) unknown.push(rest[0] ?? '');
    else {
      flush();
      found.push(next);
    }
    rest = rest.slice(next === null ? 1 : words(next.written).length);
    while (next !== null && /^[-–,;]$/.test(rest[0] ?? '')) rest = rest.slice(1);
  }
  flush();
  return found;
};

const DISTRICT_CITY = /^(?:(?:Ủy|Uỷ) ban|Hội đồng) nhân dân thành phố \p{L}+ \p{L}+$/iu;

/**
 * Returns the issuers that a letterhead's line names: one, several of a joint document, or only the lower one when the
 * body above it is printed over its name ("ỦY BAN NHÂN DÂN TỈNH X" over "SỞ Y").
 */
export function readIssuerLine(text: string, context: ReadingContext): readonly NamedBody[] {
  const whole = findNamedBody(text, context);
  if (whole !== null) return [{ written: text, body: whole }];
  // "ỦY BAN NHÂN DÂN THÀNH PHỐ THỦ ĐỨC" begins like that of the city in which it lies.
  if (DISTRICT_CITY.test(text) && context.vocabulary.isBelowProvince(text, context.day))
    return [{ written: text, body: null }];
  const bodies = splitIntoBodies(text, context);
  const [first, second] = bodies;
  if (!first || !second) return bodies;
  if (second.body === null) return bodies.length === 2 ? [{ ...second, over: first.body }] : bodies;
  if (first.body === null) return bodies.slice(1);
  if (first.body.id === second.body.id) return bodies.slice(1);
  return isUnder(second.body, first.body, context.vocabulary) && bodies.length === 2 ? [second] : bodies;
}
