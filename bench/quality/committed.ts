import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './figures.js';

/** Figures by run: file, part and kind of run. */
export type Committed = Readonly<Record<string, Figures>>;

/** A figure that changed. */
export interface Change {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** Returns the figures kept in the file; none if the file is missing. */
export const readCommitted = (file: string): Committed =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Committed) : {};

/** Writes the figures of the runs to the file; those of other runs stay as they are. */
export function updateCommitted(file: string, runs: Committed): void {
  const all = Object.entries({ ...readCommitted(file), ...runs }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

/** Returns the figures that changed, without counts (`n.…`). A figure that is missing now has fallen to 0. */
export function changes(before: Figures, after: Figures): readonly Change[] {
  return Object.entries(before)
    .filter(([name]) => !name.startsWith('n.'))
    .map(([name, value]) => ({ name, before: value, after: after[name] ?? 0 }))
    .filter((change) => change.before !== change.after);
}

/** Returns the changes for the worse. */
export const losses = (all: readonly Change[]): readonly Change[] => all.filter(({ before, after }) => after < before);
