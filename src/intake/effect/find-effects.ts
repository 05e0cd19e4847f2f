import type { SegmentedText } from '../../citations/structure/segment-text.js';
import { replaceSpans } from '../../citations/text/replaced-text.js';
import { endOf, startOf } from '../../citations/text/tokens.js';
import { isDateOfNumber } from '../../domain/identity/date-of-number.js';
import type { EffectClause } from '../../domain/reading/effect.js';
import type { RecognisedMention, Span } from '../../domain/reading/mention.js';
import type { Head, InternalReference, Section } from '../../domain/reading/reading.js';
import { READING_LIMITS } from '../../domain/reading/reading-limits.js';
import { foldInPlace } from '../text/folded-text.js';
import { type BodyParagraph, bodyParagraphs } from './body-paragraphs.js';
import { readClauses } from './clauses.js';
import { datedClauses, type UndatedClause } from './count-days.js';
import { type EffectText, effectSentence, within } from './sentence.js';
import { readTransition } from './transitions.js';

/** What has been read off a text already, in which its clauses on effect are looked for. */
export interface EffectContext {
  readonly head: Head;
  readonly sections: readonly Section[];
  readonly mentions: readonly RecognisedMention[];
  readonly internalReferences: readonly InternalReference[];
  readonly segmented: SegmentedText;
  /** The document's own body: after its title, before its annexes and what is promulgated with it. */
  readonly body: Span;
}

const MOST_PROVISIONS = 200;
const LONGEST_QUOTE = 1000;

/** A sentence that tells of effect, or of what goes on from before, has one of these. */
const ANCHOR =
  /hieu +lu[ct]|(?:ap +dung|thuc +hien|tinh +huong|thi +hanh|gia +tri|thi +diem),? +(?:(?:ke|tinh) +)?(?:tu|den|trong) /g;

/**
 * Returns what a text says of its own effect: when it or some of its provisions take effect, end or are applied, and how
 * what began earlier goes on; as they stand, with days that follow from the date of issue and from each other. Clauses
 * about other documents, in text to be inserted into one, in annexes and in what is promulgated with it are left out;
 * at most 300. `content` is in NFC. Linear: each sentence that speaks of effect is looked at once.
 */
export function findEffects(content: string, context: EffectContext): readonly EffectClause[] {
  const { head, sections, segmented, body } = context;
  const folded = withoutNotes(foldInPlace(content).replace(/\s/g, ' '), segmented);
  const typeName = head.typeName === null ? null : foldInPlace(head.typeName);
  const text = { ...context, content, folded, typeName };
  const anchors = [...folded.matchAll(ANCHOR)].map(({ index }) => index);
  const found: UndatedClause[] = [];
  for (const paragraph of bodyParagraphs(segmented, sections, body, anchors)) {
    if (found.length >= READING_LIMITS.effects) break;
    for (const clause of clausesOf(text, paragraph)) found.push(clause);
  }
  return datedClauses(
    found.slice(0, READING_LIMITS.effects),
    isDateOfNumber(head.number?.value ?? null, head.issuedOn?.value ?? null) ? head.issuedOn : null,
  );
}

/** The text with blanks in place of what publishers put into it: their notes tell days of other documents. */
function withoutNotes(folded: string, { notes }: SegmentedText): string {
  if (notes === null) return folded;
  const { tokens, normalised, passages } = notes;
  const blanks = passages.map(({ from, to }) => {
    const start = normalised.toOriginal(startOf(tokens, from));
    const end = normalised.toOriginal(endOf(tokens, to - 1) - 1) + 1;
    return { start, end, by: ' '.repeat(end - start) };
  });
  return replaceSpans(folded, blanks).text;
}

type TextWithContext = EffectContext & EffectText;

/** "Sửa đổi khoản 1 Điều 40 Thông tư số … như sau: 1. (…)": another document's words, without quotation marks. */
const AMENDED = /(?:sua doi|bo sung|thay the)[^.;]{0,300} nhu +sau *: *(?:(?:\d{1,2}|[a-z])[.)] *)?$/;
const LONGEST_AMENDING = 400;

function clausesOf(text: TextWithContext, paragraph: BodyParagraph): readonly UndatedClause[] {
  if (AMENDED.test(text.folded.slice(Math.max(0, paragraph.start - LONGEST_AMENDING), paragraph.start))) return [];
  const sentences = withoutHeading(text.content, paragraph);
  const told = sentences.flatMap((sentence) => effectsIn(text, sentence, paragraph.section));
  return told.length > 0 ? told : transitionIn(text, { ...paragraph, sentences });
}

function effectsIn(text: TextWithContext, place: Span, section: Section | null): readonly UndatedClause[] {
  const path = section?.path ?? null;
  const sentence = effectSentence(text, place);
  return readClauses(sentence).map(({ from, to, listFollows, ...clause }) => ({
    ...clause,
    ...quoted(text.content, sentence.toContent(from), sentence.toContent(to)),
    provisions: listFollows ? withListed(clause.provisions, listedBelow(text, place, section)) : clause.provisions,
    section: path,
  }));
}

/** After the heading of an article that has no full stop and is read into the sentence below it. */
function withoutHeading(content: string, { opensProvision, section, sentences }: BodyParagraph): readonly Span[] {
  const [first, ...others] = sentences;
  if (!opensProvision || !first || !section?.heading) return sentences;
  let at = first.start;
  for (const word of section.heading.split(' ')) {
    if (!content.startsWith(word, at)) return sentences;
    at += word.length;
    while (/\s/.test(content.charAt(at))) at += 1;
  }
  return at < first.end ? [{ ...first, start: at }, ...others] : sentences;
}

const withListed = (named: readonly string[], listed: readonly string[]): readonly string[] =>
  [...new Set([...named, ...listed])].slice(0, MOST_PROVISIONS);

/** The provisions that the points below a clause name: "Các quy định sau đây có hiệu lực từ ngày …: a) Khoản 1 Điều 5; …". */
const listedBelow = (
  { internalReferences }: TextWithContext,
  place: Span,
  section: Section | null,
): readonly string[] =>
  within(internalReferences, place.end, section?.end ?? place.end)
    .slice(0, MOST_PROVISIONS)
    .flatMap(({ paths }) => paths);

const CLOSED = /[.;:!?…”"]$/u;

function transitionIn(
  text: TextWithContext,
  { sentences, section, opensProvision, transitional }: BodyParagraph,
): readonly UndatedClause[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return [];
  const paragraph = effectSentence(text, { start: first.start, end: last.end });
  const transition = readTransition(paragraph, transitional);
  const quote = quoted(text.content, first.start, last.end);
  const isHeading = opensProvision && !CLOSED.test(quote.quote);
  if (transition === null || isHeading) return [];
  const { countedFrom, date, duration } = transition;
  const about = { kind: 'TRANSITIONAL', extent: 'PART', provisions: [], exceptions: [] } as const;
  return [{ ...about, countedFrom, date, duration, ...quote, section: section?.path ?? null }];
}

/** The words between two offsets, without white space at their ends, at most 1,000 units of them. */
function quoted(content: string, start: number, end: number): Span & { readonly quote: string } {
  const quote = content.slice(start, Math.min(end, start + LONGEST_QUOTE)).trimEnd();
  return { start, end: start + quote.length, quote };
}
