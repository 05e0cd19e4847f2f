import type { Change } from './committed.js';
import { type Figures, figuresOf } from './figures.js';
import { NOTES, type Scores } from './scores.js';

const percent = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(4));

/** Returns the lines with the figures of a file, and the second figures (without gold errors) where they differ. */
export function figureLines(figures: Figures, corrected: Figures): readonly string[] {
  return Object.entries(figures)
    .filter(([name]) => !name.startsWith('n.'))
    .map(([name, value]) => {
      const of = figures[`n.${name.replace(/\.(precision|recall|f1)$/, '')}`];
      const other = corrected[name] === value ? '' : `  (listed gold errors aside: ${percent(corrected[name])})`;
      return `  ${name.padEnd(24)} ${percent(value)}${of === undefined ? '' : `  of ${of}`}${other}`;
    });
}

const COLUMNS = [
  'numbered.f1',
  'named.f1',
  'all.f1',
  'relation.accuracy',
  'pinpoints.f1',
  'dates',
  'issuers',
  'heads',
] as const;

/** Returns the lines of the table of groups: by type of the citing document, by form of the reference, and without any publishers' notes. */
export function groupLines(scores: Scores): readonly string[] {
  const rows = [...scores.groups]
    .filter(([name]) => name !== NOTES.outside || scores.groups.has(NOTES.inside))
    .map(([name, counts]) => ({ name, figures: figuresOf(counts) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const head = `  ${'group'.padEnd(32)} ${'labels'.padStart(7)} ${COLUMNS.map((name) => name.replace('relation.accuracy', 'relations').padStart(12)).join(' ')}`;
  return [head, ...rows.map(({ name, figures }) => groupLine(name, figures))];
}

const groupLine = (name: string, figures: Figures): string =>
  `  ${name.padEnd(32)} ${String(figures['n.all'] ?? 0).padStart(7)} ${COLUMNS.map((column) => percent(figures[column]).padStart(12)).join(' ')}`;

/** Returns the lines that say what changed since the committed figures. */
export function changeLines(all: readonly Change[]): readonly string[] {
  if (all.length === 0) return ['  as committed'];
  return all.map(({ name, before, after }) => {
    const mark = after < before ? 'LOSS' : 'gain';
    return `  ${mark} ${name}: ${percent(before)} → ${percent(after)} (${after < before ? '' : '+'}${(after - before).toFixed(4)})`;
  });
}
