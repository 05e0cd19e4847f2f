import type { SegmentedText } from '../citations/read-segments.js';
import type { EffectClause } from '../domain/effect.js';
import type { RecognisedMention, Span } from '../domain/mention.js';
import type { Head, Section } from '../domain/reading.js';
import { readEffects } from './effect-clauses.js';
import { datedClauses, type UndatedClause } from './effect-days.js';
import { ownProvisions } from './effect-provisions.js';
import { type EffectGround, effectSentence, mentionsWithin } from './effect-sentence.js';
import { HOLDS } from './effect-subject.js';
import { foldInPlace } from './folded-window.js';
import { type OwnParagraph, type OwnSentence, ownParagraphs } from './own-paragraphs.js';
import { readTransition } from './transitions.js';

/** What has been read off a text already, in which its clauses on effect are looked for. */
export interface EffectContext {
  readonly head: Head;
  readonly sections: readonly Section[];
  readonly mentions: readonly RecognisedMention[];
  readonly segmented: SegmentedText;
  /** The document's own body: behind its title, before its annexes and what is promulgated with it. */
  readonly body: Span;
}

const MOST_CLAUSES = 300;
const LONGEST_QUOTE = 1000;

/** A sentence that tells of effect, or of what goes on from before, has one of these. */
const ANCHOR =
  /hieu +lu[ct]|(?:ap +dung|thuc +hien|thi +hanh|gia +tri|thi +diem),? +(?:(?:ke|tinh) +)?(?:tu|den|trong) /g;

/**
 * Returns what a text says of its own effect: when it or some of its provisions take effect, end or are applied, and how
 * what began earlier goes on; as they stand, with days that follow from the date of issue and from each other. Clauses
 * about other documents, in text to be inserted into one, in annexes and in what is promulgated with it are left out;
 * at most 300. `content` is in NFC. Linear: each sentence that speaks of effect is looked at once.
 */
export function findEffects(content: string, context: EffectContext): readonly EffectClause[] {
  const { head, sections, mentions, segmented, body } = context;
  const folded = foldInPlace(content).replace(/\s/g, ' ');
  const typeName = head.typeName === null ? null : foldInPlace(head.typeName);
  const ground = { content, folded, segmented, mentions, typeName };
  const anchors = [...folded.matchAll(ANCHOR)].map(({ index }) => index);
  const found: UndatedClause[] = [];
  for (const paragraph of ownParagraphs(segmented, sections, body, anchors)) {
    if (found.length >= MOST_CLAUSES) break;
    found.push(...clausesOf(ground, paragraph));
  }
  return datedClauses(found.slice(0, MOST_CLAUSES), head.issuedOn);
}

interface Ground extends EffectGround {
  readonly content: string;
}

function clausesOf(ground: Ground, paragraph: OwnParagraph): readonly UndatedClause[] {
  const told = paragraph.sentences.flatMap((sentence) => effectsIn(ground, sentence, paragraph.section));
  return told.length > 0 ? told : transitionIn(ground, paragraph);
}

function effectsIn(ground: Ground, place: OwnSentence, section: Section | null): readonly UndatedClause[] {
  const path = section?.path ?? null;
  const sentence = effectSentence(ground, behindHeading(ground, place), path);
  return readEffects(sentence).map(({ from, to, listFollows, ...clause }) => ({
    ...clause,
    ...quoted(ground.content, sentence.toText(from), sentence.toText(to)),
    provisions: listFollows ? [...clause.provisions, ...listedBelow(ground, place, section)] : clause.provisions,
    section: path,
  }));
}

/** A heading without a full stop is read into the sentence below it, which begins with the document itself. */
function behindHeading({ content, folded, mentions }: Ground, place: OwnSentence): OwnSentence {
  const self = mentionsWithin(mentions, place.start, place.end).find(({ role }) => role === 'SELF');
  const before = self === undefined ? '' : content.slice(place.start, self.start);
  const heading = /\n\s*$/.test(before) && !HOLDS.test(folded.slice(place.start, self?.start).trimEnd());
  return self && heading ? { ...place, start: self.start } : place;
}

const MOST_LISTED_TOKENS = 2000;

/** The provisions that the points below a clause name: "Các quy định sau đây có hiệu lực từ ngày …: a) Khoản 1 Điều 5; …". */
function listedBelow({ segmented }: Ground, place: OwnSentence, section: Section | null): readonly string[] {
  const { tokens, normalised } = segmented;
  const to = Math.min(tokens.count, place.to + MOST_LISTED_TOKENS);
  const listed = section === null ? [] : ownProvisions(tokens, place.to, to, section.path);
  return listed.flatMap(({ end, paths }) => (normalised.toOriginal(end) <= (section?.end ?? 0) ? paths : []));
}

const CLOSED = /[.;:!?…”"]$/u;

function transitionIn(
  ground: Ground,
  { sentences, section, heads, transitional }: OwnParagraph,
): readonly UndatedClause[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return [];
  const paragraph = effectSentence(ground, { ...first, to: last.to, end: last.end }, section?.path ?? null);
  const transition = readTransition(paragraph, transitional);
  const quote = quoted(ground.content, first.start, last.end);
  const isHeading = heads && !CLOSED.test(quote.quote);
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
