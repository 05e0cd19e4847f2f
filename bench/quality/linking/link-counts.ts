import { bump, type Counts, count } from '../counts.js';
import { type Figures, figuresOf } from '../figures.js';
import { isRightLink, type LinkedMention, linkClass } from './link-outcomes.js';

/** Counts of links: in total, by class, and by type of the citing document and form of the reference. */
export interface LinkCounts {
  readonly total: Counts;
  readonly classes: Counts;
  readonly groups: Map<string, Counts>;
}

/** Returns empty counts. */
export const newLinkCounts = (): LinkCounts => ({ total: new Map(), classes: new Map(), groups: new Map() });

/** Adds a mention; its groups are the type of the citing document and its own form. */
export function countLink(
  { total, classes, groups }: LinkCounts,
  linked: LinkedMention,
  names: readonly string[],
): void {
  const right = Number(isRightLink(linked));
  bump(classes, linkClass(linked));
  bump(classes, `${linkClass(linked)}.right`, right);
  const figures = ['linking.all', ...(linked.assurance === null ? [] : [`linking.${linked.assurance.toLowerCase()}`])];
  for (const counts of [total, ...names.map((name) => groupOf(groups, name))])
    for (const figure of figures) {
      bump(counts, figure);
      bump(counts, `${figure}.right`, right);
    }
}

function groupOf(groups: Map<string, Counts>, name: string): Counts {
  const held = groups.get(name) ?? new Map<string, number>();
  groups.set(name, held);
  return held;
}

/** Returns the share of right links: of all, of the STATED and of the INFERRED ones. */
export const linkFigures = ({ total }: LinkCounts): Figures => figuresOf(total);

const COLUMNS = ['linking.all', 'linking.stated', 'linking.inferred'] as const;

/** Returns the lines of the tables: counts by class, the figures, then "right of all" by type and form. */
export function linkLines(counts: LinkCounts): readonly string[] {
  const classes = [...counts.classes].filter(([name]) => !name.endsWith('.right')).sort(byName);
  const head = `  ${'group'.padEnd(32)} ${COLUMNS.map((name) => name.replace('linking.', '').padStart(16)).join('')}`;
  return [
    ...classes.map(
      ([name, all]) =>
        `  ${name.padEnd(28)} ${String(all).padStart(6)}, right ${count(counts.classes, `${name}.right`)}`,
    ),
    ...Object.entries(linkFigures(counts)).map(([name, value]) => `  ${name.padEnd(28)} ${value}`),
    head,
    ...[...counts.groups].sort(byName).map(([name, group]) => groupLine(name, group)),
  ];
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const groupLine = (name: string, group: Counts): string =>
  `  ${name.padEnd(32)} ${COLUMNS.map((column) => `${count(group, `${column}.right`)} of ${count(group, column)}`.padStart(16)).join('')}`;
