import { bump, type Counts, countOutcome } from './counts.js';
import type { GoldDocument } from './gold.js';
import type { HeadOutcome } from './heads.js';
import { isRowRight, type Outcome } from './outcomes.js';
import type { Predicted } from './predicted.js';
import { symbolKey } from './symbol-key.js';

/** Counts of a whole file and of its groups: `type …` of the citing document, `form …` of the reference. */
export interface Scores {
  readonly total: Counts;
  readonly groups: Map<string, Counts>;
}

/** Returns empty scores. */
export const newScores = (): Scores => ({ total: new Map(), groups: new Map() });

const group = ({ groups }: Scores, name: string): Counts => {
  const held = groups.get(name) ?? new Map<string, number>();
  groups.set(name, held);
  return held;
};

/** Adds the outcomes of one document. */
export function addOutcomes(scores: Scores, document: GoldDocument, outcomes: readonly Outcome[]): void {
  const byType = group(scores, `type ${document.type ?? 'unknown'}`);
  bump(scores.total, 'documents');
  for (const outcome of outcomes) {
    for (const counts of [scores.total, byType, group(scores, `form ${formOf(outcome)}`)])
      countOutcome(counts, outcome);
  }
}

/** Adds a row of which only the expected numbers are labelled. Returns whether it is right. */
export function addRow(scores: Scores, document: GoldDocument, mentions: readonly Predicted[]): boolean {
  const right = isRowRight(document, mentions, symbolKey);
  bump(scores.total, 'rows');
  bump(scores.total, 'rows.right', Number(right));
  return right;
}

/** Adds what was read of a head. */
export function addHead(scores: Scores, fields: readonly HeadOutcome[]): void {
  for (const { field, right } of fields) {
    bump(scores.total, `head.${field}`);
    bump(scores.total, `head.${field}.right`, Number(right));
  }
}

/** Returns how a reference is written: by number with or without its type word, or by name of a law or a resolution. */
export function formOf(outcome: Outcome): string {
  const { text, key } = outcome.kind === 'false-alarm' ? outcome.predicted : outcome.gold;
  if (key) return /^\d/.test(text.trim()) ? 'number without type word' : 'type word and number';
  if (/^(bộ\s+)?luật|^pháp\s+lệnh/i.test(text)) return 'name of a law';
  if (/^hiến\s+pháp/i.test(text)) return 'constitution';
  return /^nghị\s+quyết/i.test(text) ? 'name of a resolution' : 'other name';
}
