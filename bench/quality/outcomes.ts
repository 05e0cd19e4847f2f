import type { GoldDocument, GoldReference } from './gold.js';
import { matchReferences, sharedLength } from './match.js';
import { isScored, type Predicted } from './predicted.js';

/** The outcome of one labelled reference, or of one that only the program finds. */
export type Outcome =
  | { readonly kind: 'hit'; readonly gold: GoldReference; readonly predicted: Predicted; readonly labels: Labels }
  | { readonly kind: 'wrong-number'; readonly gold: GoldReference; readonly predicted: Predicted }
  /** `instead`: a mention at that place that was not scored (self, back-reference) or was matched with another label. */
  | { readonly kind: 'miss'; readonly gold: GoldReference; readonly instead: Predicted | null }
  | { readonly kind: 'false-alarm'; readonly predicted: Predicted };

type Labels = GoldDocument['labels'];

/** Returns the outcome of every labelled reference of a document, and the mentions that no label covers. */
export function scoreReferences(document: GoldDocument, mentions: readonly Predicted[]): readonly Outcome[] {
  const scored = mentions.filter(isScored);
  const matches = matchReferences(document.references, scored);
  const byGold = new Map(matches.map((match) => [match.gold, match]));
  const taken = new Set(matches.map(({ predicted }) => predicted));
  const found = document.references.map((gold, index): Outcome => {
    const match = byGold.get(index);
    const predicted = match === undefined ? undefined : scored[match.predicted];
    if (match === undefined || predicted === undefined)
      return { kind: 'miss', gold, instead: insteadOf(gold, mentions) };
    if (!match.sameNumber) return { kind: 'wrong-number', gold, predicted };
    return { kind: 'hit', gold, predicted, labels: document.labels };
  });
  const isLabelled = labelledPart(document);
  const alarms = scored.filter((predicted, index) => !taken.has(index) && isLabelled(predicted));
  return [...found, ...alarms.map((predicted): Outcome => ({ kind: 'false-alarm', predicted }))];
}

const insteadOf = (gold: GoldReference, mentions: readonly Predicted[]): Predicted | null =>
  mentions.find((mention) => sharedLength(gold, mention) > 0) ?? null;

/** Returns whether all expected numbers are among the recognised ones and, where none is expected, none is recognised. */
export function isRowRight(
  document: GoldDocument,
  mentions: readonly Predicted[],
  keyOf: (s: string) => string,
): boolean {
  const got = new Set(mentions.flatMap(({ symbol }) => (symbol === null ? [] : [keyOf(symbol)])));
  if (document.expected.length === 0) return got.size === 0;
  return document.expected.every((symbol) => got.has(keyOf(symbol)));
}

/** The nine kinds of document that the notation `refs` labels. */
const ANNOTATED: ReadonlySet<string> = new Set([
  'hiến pháp',
  'bộ luật',
  'luật',
  'pháp lệnh',
  'nghị định',
  'nghị quyết',
  'quyết định',
  'thông tư',
  'thông tư liên tịch',
]);
const PARTY_NUMBER = /(NQ|QĐ|CT|KL|QĐI|HD)\/TW|\/TU$|-(NQ|QĐ|CT|KL)\/T[WU]/i;
const PARTY_NAME = /Đại hội|Trung ương/;

/** Whether a mention without a label counts: always or, in `refs`, only if of a labelled kind and after the title. */
function labelledPart(document: GoldDocument): (mention: Predicted) => boolean {
  if (document.labels !== 'refs') return () => true;
  const title = titleEnd(document.text, document.title ?? '');
  return ({ type, start, symbol, text }) =>
    ANNOTATED.has((type ?? '').toLowerCase()) &&
    start >= title &&
    !PARTY_NUMBER.test(symbol ?? '') &&
    !PARTY_NAME.test(text);
}

/** Returns where the title at the head of a text ends, in code points, counting as many characters as it has without spaces. */
export function titleEnd(text: string, title: string): number {
  let wanted = Array.from(title.replace(/\s/g, '')).length;
  let index = 0;
  for (const character of text) {
    if (wanted === 0) return index;
    if (!/\s/.test(character)) wanted--;
    index++;
  }
  return 0;
}
