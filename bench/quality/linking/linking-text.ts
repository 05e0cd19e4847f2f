import { makesOwnClaims } from '../../../src/app/derivation/references.js';
import { textInput } from '../../../src/app/inputs/text-input.js';
import { completeSymbol } from '../../../src/domain/identity/complete-symbol.js';
import type { VocabularyIndex } from '../../../src/domain/vocabulary/vocabulary-index.js';
import type { TextInput } from '../../../src/store/rows.js';
import type { GoldDocument, GoldReference } from '../gold.js';
import { type GoldErrors, isListed } from '../gold-errors.js';
import { matchReferences } from '../match.js';
import { writtenForm } from '../scores.js';
import { symbolKey } from '../symbol-key.js';
import { goldTarget, type Target } from './gold-claims.js';

/** What is asked of a mention: the document that its label identifies, or none, where any link is wrong. */
export interface Asked {
  readonly target: Target | null;
  /** How the reference is written, see `writtenForm`. */
  readonly form: string;
  /** Of the label, or of the mention where it has none; UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** A text with what is asked of its mentions. */
export interface LinkingText {
  readonly document: GoldDocument;
  readonly input: TextInput;
  /** By start of the mention as recognised. */
  readonly asked: ReadonlyMap<number, Asked>;
  readonly labels: number;
  /** Labels at which a mention was recognised. */
  readonly recognised: number;
}

interface Scored {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly symbol: string | null;
}

/**
 * Returns the text as it would be ingested, with what its labels ask: a mention of the labelled number must lead to the
 * label's document where the label identifies one; a misread number, and in wholly labelled texts a mention without a
 * label, must lead nowhere. Places where the gold is wrong are not asked.
 */
export function linkingText(document: GoldDocument, wrong: GoldErrors, vocabulary: VocabularyIndex): LinkingText {
  const { id, number, type, issuer, date } = document;
  const known = { number, type, issuer, date };
  const input = textInput(
    { content: document.text, reader: 'text/1', source: id, sourceUrl: null, retrievedOn: null, known },
    vocabulary,
  );
  const scored = input.reading.mentions.filter(makesOwnClaims).map(({ start, end, claims }): Scored => {
    const symbol = completeSymbol(claims, vocabulary) ?? claims.symbol;
    return { start, end, key: symbolKey(symbol), symbol };
  });
  const labels = inUtf16(document);
  const matches = matchReferences(labels, scored);
  const asked = new Map<number, Asked>();
  for (const match of matches) {
    const [gold, mention] = [labels[match.gold], scored[match.predicted]];
    if (gold === undefined || mention === undefined || isListed(id, gold.start, wrong)) continue;
    const sameNumber = match.sameNumber || isCutShort(gold, mention);
    const target = sameNumber ? targetOf(gold, labels, mention, vocabulary) : null;
    if (target !== null || !sameNumber) asked.set(mention.start, askedOf(target, gold, gold.text, gold.key));
  }
  if (document.labels === 'mentions') {
    const matched = new Set(matches.map(({ predicted }) => predicted));
    for (const mention of scored.filter((each, index) => !matched.has(index) && !isListed(id, each.start, wrong)))
      asked.set(mention.start, askedOf(null, mention, document.text.slice(mention.start, mention.end), mention.key));
  }
  return { document, input, asked, labels: labels.length, recognised: matches.length };
}

/** The number of a label without one of its own is read off its words up to a space (`QĐ-BGD & ĐT`). */
const isCutShort = ({ symbol, key }: GoldReference, mention: Scored): boolean =>
  symbol === null && key !== null && mention.key.startsWith(key);

const askedOf = (
  target: Target | null,
  { start, end }: Pick<Scored, 'start' | 'end'>,
  text: string,
  key: string | null,
): Asked => ({ target, form: writtenForm(text, key), start, end });

const targetOf = (
  gold: GoldReference,
  labels: readonly GoldReference[],
  mention: Scored,
  vocabulary: VocabularyIndex,
): Target | null => goldTarget(withDateOfText(gold, labels), gold.symbol ?? mention.symbol, vocabulary);

/** Labels of the same number in one text mean one document: a date that one of them has holds for all, where all dates agree. */
function withDateOfText(gold: GoldReference, labels: readonly GoldReference[]): GoldReference {
  if (gold.key === null || gold.date !== null) return gold;
  const dates = new Set(labels.filter(({ key }) => key === gold.key).flatMap(({ date }) => date ?? []));
  return dates.size === 1 ? { ...gold, date: [...dates][0] ?? null } : gold;
}

/** The labels with offsets in UTF-16, as readings have them. */
function inUtf16({ text, references }: GoldDocument): readonly GoldReference[] {
  if (!/[\ud800-\udfff]/.test(text)) return references;
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return references.map((each) => ({ ...each, start: offsets[each.start] ?? 0, end: offsets[each.end] ?? 0 }));
}
