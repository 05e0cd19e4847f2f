import { PINPOINT_PARTS } from '../../src/domain/reading/mention.js';
import type { GoldReference } from './gold.js';
import type { Outcome } from './outcomes.js';
import type { Predicted } from './predicted.js';
import { nameKey } from './symbol-key.js';

/** Counts by name; a missing one is zero. */
export type Counts = Map<string, number>;

/** Adds to a count. */
export const bump = (counts: Counts, name: string, by = 1): void => {
  if (by !== 0) counts.set(name, (counts.get(name) ?? 0) + by);
};

/** Returns a count. */
export const count = (counts: Counts, name: string): number => counts.get(name) ?? 0;

const kindOf = (key: string | null): 'numbered' | 'named' => (key ? 'numbered' : 'named');

/** Adds the outcome of one reference to the counts. */
export function countOutcome(counts: Counts, outcome: Outcome): void {
  if (outcome.kind === 'false-alarm') bump(counts, `false.${kindOf(outcome.predicted.key)}`);
  else countLabelled(counts, outcome);
}

function countLabelled(counts: Counts, outcome: Exclude<Outcome, { kind: 'false-alarm' }>): void {
  const { gold } = outcome;
  bump(counts, `gold.${kindOf(gold.key)}`);
  bump(counts, 'pinpoints.gold', gold.pinpoints.length);
  bump(counts, 'remote.gold', gold.remote.length);
  if (outcome.kind === 'wrong-number') bump(counts, 'false.numbered');
  if (outcome.kind !== 'hit') return;
  bump(counts, `hit.${kindOf(gold.key)}`);
  countClaims(counts, gold, outcome.predicted);
  countRelation(counts, gold, saidRelation(outcome));
}

function countClaims(counts: Counts, gold: GoldReference, predicted: Predicted): void {
  bump(counts, 'pinpoints.predicted', predicted.pinpoints.length);
  bump(counts, 'pinpoints.hit', sharedPinpoints(gold.pinpoints, predicted.pinpoints).length);
  bump(counts, 'remote.predicted', predicted.remote.length);
  bump(counts, 'remote.hit', sharedPinpoints(gold.remote, predicted.remote).length);
  if (gold.issuer !== null) {
    bump(counts, 'issuers');
    bump(counts, 'issuers.right', Number(isIssuerRight(gold, predicted)));
  }
  if (gold.date !== null) {
    bump(counts, 'dates');
    bump(counts, 'dates.right', Number(isDateRight(gold, predicted)));
  }
}

function countRelation(counts: Counts, { relations: [first = ''], relations }: GoldReference, said: string): void {
  bump(counts, `relation.gold.${first}`);
  bump(counts, `relation.said.${said}`);
  if (relations.includes(said)) bump(counts, `relation.hit.${first}`);
}

/** Returns the recognised relation in the classes of the labels: `refs` has no IMPLEMENTS and counts it as REFERS. */
export function saidRelation({ gold, predicted, labels }: Extract<Outcome, { kind: 'hit' }>): string {
  const tolerant = labels === 'refs' && predicted.relation === 'IMPLEMENTS' && gold.relations.includes('IMPLEMENTS');
  return tolerant ? 'REFERS' : predicted.relation;
}

/** Returns whether the issuer is the labelled one, ignoring case and diacritics. */
export const isIssuerRight = (gold: GoldReference, { issuer }: Predicted): boolean =>
  nameKey(issuer) === nameKey(gold.issuer);

/** Returns whether the date is the labelled one, or lies in the labelled year. */
export const isDateRight = ({ date: gold }: GoldReference, { date }: Predicted): boolean =>
  gold !== null && (date ?? '').slice(0, gold.length) === gold;

/** Returns the pinpoints that are in both lists, each as often as in both. */
export function sharedPinpoints(a: readonly string[], b: readonly string[]): readonly string[] {
  const left = [...b];
  return a.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Returns a pinpoint key in words: `article 5 clause 2`. */
export const pinpointWords = (key: string): string =>
  key
    .split('|')
    .flatMap((value, index) => (value === '' ? [] : [`${PINPOINT_PARTS[index]} ${value}`]))
    .join(' ');
