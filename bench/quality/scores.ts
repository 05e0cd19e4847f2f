import { bump, type Counts, countOutcome } from './counts.js';
import type { GoldDocument } from './gold.js';
import type { HeadOutcome } from './heads.js';
import { isRowRight, type Outcome } from './outcomes.js';
import type { Predicted } from './predicted.js';
import { symbolKey } from './symbol-key.js';

/** Groups of the references inside and outside publishers' notes. */
export const NOTES = { inside: "publishers' notes", outside: "publishers' notes aside" } as const;

/** Counts of a whole file and of its groups: `type …` of the citing document, `form …` of the reference, {@link NOTES}. */
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
    const noted = outcome.kind !== 'false-alarm' && outcome.gold.publisherNote;
    const others = [`form ${formOf(outcome)}`, noted ? NOTES.inside : NOTES.outside];
    for (const counts of [scores.total, byType, ...others.map((name) => group(scores, name))])
      countOutcome(counts, outcome);
  }
}

/** Adds a row that has only expected numbers as labels. Returns whether it is right. */
export function addRow(scores: Scores, document: GoldDocument, mentions: readonly Predicted[]): boolean {
  const right = isRowRight(document, mentions, symbolKey);
  bump(scores.total, 'rows');
  bump(scores.total, 'rows.right', Number(right));
  return right;
}

/** Adds the fields of a head. */
export function addHead(scores: Scores, document: GoldDocument, fields: readonly HeadOutcome[]): void {
  const byType = group(scores, `type ${document.type ?? 'unknown'}`);
  for (const { field, right } of fields) {
    bump(scores.total, `head.${field}`);
    bump(scores.total, `head.${field}.right`, Number(right));
    bump(byType, 'heads');
    bump(byType, 'heads.right', Number(right));
  }
}

function formOf(outcome: Outcome): string {
  const { text, key } = outcome.kind === 'false-alarm' ? outcome.predicted : outcome.gold;
  return writtenForm(text, key);
}

/** Returns how a reference is written: by number with or without its type word, or by name of a law or a resolution. */
export function writtenForm(text: string, key: string | null): string {
  if (key) return /^\d/.test(text.trim()) ? 'number without type word' : 'type word and number';
  if (/^(bộ\s+)?luật|^pháp\s+lệnh/i.test(text)) return 'name of a law';
  if (/^hiến\s+pháp/i.test(text)) return 'constitution';
  return /^nghị\s+quyết/i.test(text) ? 'name of a resolution' : 'other name';
}
