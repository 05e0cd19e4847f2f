import type { SegmentedText } from '../../citations/structure/segment-text.js';
import type { EffectClause, EffectSetting, ReadEffectSetting } from '../../domain/reading/effect.js';
import type { RecognisedMention, Span } from '../../domain/reading/mention.js';
import { pinpointPaths } from '../../domain/reading/provision-path.js';
import type { InternalReference, Section } from '../../domain/reading/reading.js';
import { sectionAt } from '../text/enclosing-section.js';
import { foldInPlace } from '../text/folded-text.js';
import { readClauses } from './clauses.js';
import { datedClauses, type UndatedClause } from './count-days.js';
import { type EffectText, effectSentence } from './sentence.js';

/** What has been read off an amending text already. */
export interface SettingContext {
  readonly sections: readonly Section[];
  readonly mentions: readonly RecognisedMention[];
  readonly segmented: SegmentedText;
}

/** Clauses of one text after which no more are looked for. */
const MOST_SETTINGS = 100;
const LONGEST_QUOTE = 1000;

/**
 * Returns the days that a text puts into clauses on effect of documents that it amends: those of clauses in text to be
 * inserted that speak of the amended document ("“1. Luật này có hiệu lực từ ngày …”"), whole or by provisions that they name.
 * Days that are counted from the amended document's issue are left out, since its own text tells that. Linear.
 */
export function findEffectSettings(content: string, context: SettingContext): readonly ReadEffectSetting[] {
  const { mentions } = context;
  const own = mentions.filter(isOwnOfAmended);
  if (own.length === 0) return [];
  const text = insertedText(content, mentions, own);
  const found: SettingClause[] = [];
  for (const { place, amended } of insertedSentences(context.segmented, own)) {
    if (found.length >= MOST_SETTINGS) break;
    const clauses = clausesOf(text, place, sectionAt(context.sections, place.start));
    const by = clauses.length === 0 ? null : amendmentBefore(mentions, amended, place.start);
    if (by !== null) found.push(...clauses.map((clause) => ({ amended, by, clause })));
  }
  return settingsOf(found);
}

/** A clause in inserted text, with the indexes of the mentions that name the amended document and that amend it. */
interface SettingClause {
  readonly amended: number;
  readonly by: number;
  readonly clause: UndatedClause;
}

/** "Luật này" within text to be inserted into a law. */
const isOwnOfAmended = ({ role, form, antecedents }: RecognisedMention): boolean =>
  role === 'INSERTED' && form === 'BACK_REFERENCE' && antecedents.length === 1;

/** The text as the amended document would read it: what "Luật này" means there is the document itself. */
function insertedText(
  content: string,
  mentions: readonly RecognisedMention[],
  own: readonly RecognisedMention[],
): EffectText {
  return {
    content,
    folded: foldInPlace(content).replace(/\s/g, ' '),
    mentions: mentions.map((one) => ({ ...one, role: isOwnOfAmended(one) ? 'SELF' : one.role })),
    internalReferences: own.flatMap(provisionsOf),
    typeName: null,
  };
}

/** The provisions that stand with "Luật này": "Khoản 3 Điều 20 của Luật này". */
const provisionsOf = ({ pinpoints }: RecognisedMention): readonly InternalReference[] =>
  pinpoints.map(({ start, end, text, remote: _, ...parts }) => ({
    ...{ start, end, quote: text, section: null },
    paths: pinpointPaths(parts),
  }));

/** The sentences of inserted text that name the amended document, each with the index of the mention that this means. */
function* insertedSentences(
  { segments, tokens, normalised }: SegmentedText,
  own: readonly RecognisedMention[],
): Generator<{ readonly place: Span; readonly amended: number }> {
  let next = 0;
  for (const { inserted, body, to } of segments) {
    if (!inserted || body >= to) continue;
    const start = normalised.toOriginal(tokens.start[body] as number);
    const end = normalised.toOriginal(tokens.end[to - 1] as number);
    while ((own[next]?.start ?? Number.MAX_SAFE_INTEGER) < start) next += 1;
    const [amended] = own[next]?.antecedents ?? [];
    if (amended !== undefined && (own[next]?.end ?? 0) <= end) yield { place: { start, end }, amended };
  }
}

/** The mention before an offset by which the text amends provisions of the document, which `amended` names. */
function amendmentBefore(mentions: readonly RecognisedMention[], amended: number, offset: number): number | null {
  const at = mentions.findLastIndex(
    ({ start, role, kind, pinpoints, antecedents }, index) =>
      start < offset &&
      role === 'CITING' &&
      kind === 'AMENDS' &&
      pinpoints.length > 0 &&
      isSameDocument(mentions[antecedents[0] ?? index], mentions[amended]),
  );
  return at < 0 ? null : at;
}

/** The same mention, or one of the same number: a list repeats the amended document's ("1. Bãi bỏ Điều 6 Thông tư số …"). */
const isSameDocument = (a: RecognisedMention | undefined, b: RecognisedMention | undefined): boolean =>
  a !== undefined && (a === b || (a.claims.symbol !== null && a.claims.symbol === b?.claims.symbol));

function clausesOf(text: EffectText, place: Span, section: string | null): readonly UndatedClause[] {
  const sentence = effectSentence(text, place);
  return readClauses(sentence).map(({ from, to, listFollows: _, ...clause }) => {
    const [start, end] = [sentence.toContent(from), sentence.toContent(to)];
    const quote = text.content.slice(start, Math.min(end, start + LONGEST_QUOTE)).trimEnd();
    return { ...clause, start, end: start + quote.length, quote, section };
  });
}

/** Counts the days of each amended document by themselves: "trong 2 năm kể từ ngày có hiệu lực". */
function settingsOf(found: readonly SettingClause[]): readonly ReadEffectSetting[] {
  const documents = [...new Set(found.map(({ amended }) => amended))];
  return documents.flatMap((document) => {
    const own = found.filter(({ amended }) => amended === document);
    const dated = datedClauses(
      own.map(({ clause }) => clause),
      null,
    );
    return dated.flatMap((clause, at) => settingOf(clause).map((one) => ({ ...one, by: own[at]?.by ?? document })));
  });
}

function settingOf({ kind, extent, provisions, day }: EffectClause): readonly EffectSetting[] {
  if ((kind !== 'TAKES_EFFECT' && kind !== 'ENDS') || day === null) return [];
  return extent === 'WHOLE' || provisions.length > 0 ? [{ kind, provisions, day }] : [];
}
