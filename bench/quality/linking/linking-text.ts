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

/** What a mention must be linked to: the document that its label identifies, or none, if any link is wrong. */
export interface Asked {
  readonly target: Target | null;
  /** How the reference is written, see `writtenForm`. */
  readonly form: string;
  /** Of the label, or of the mention if it has no label; UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** A text with what its mentions must be linked to. */
export interface LinkingText {
  readonly document: GoldDocument;
  readonly input: TextInput;
  /** By the start of the recognised mention. */
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
 * Returns the text as it would be ingested, with what its mentions must be linked to. A mention of the labelled number
 * must be linked to the label's document, if the label identifies one. A misread number and, in fully labelled texts, a
 * mention without a label must not be linked. Places where the gold is wrong are skipped.
 */
export function linkingText(document: GoldDocument, wrong: GoldErrors, vocabulary: VocabularyIndex): LinkingText {
  const { id, number, type, issuer, date } = document;
  const known = { number, type, issuer, date };
  const input = textInput(
    { content: document.text, reader: 'text/1', source: id, sourceUrl: null, retrievedAt: null, known },
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

/** For a label without a number field, the number is taken from its words, up to a space (`QĐ-BGD & ĐT`). */
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

/** Labels with the same number in one text mean one document: if their dates agree, the date applies to all of them. */
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
