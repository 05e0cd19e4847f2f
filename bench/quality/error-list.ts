import { beginningOf, type QualityError, sentenceAround } from './errors.js';
import type { GoldDocument } from './gold.js';

/** Errors by class: how many there are, and the first ones in full. */
export type ErrorList = Map<string, { count: number; readonly examples: string[] }>;

/** Adds the errors of a document, keeping at most `most` examples of each class. */
export function addErrors(
  list: ErrorList,
  document: GoldDocument,
  errors: readonly QualityError[],
  most: number,
): void {
  for (const error of errors) {
    const held = list.get(error.class) ?? { count: 0, examples: [] };
    list.set(error.class, held);
    held.count++;
    if (held.examples.length < most) held.examples.push(example(document, error));
  }
}

function example(document: GoldDocument, { detail, start, end }: QualityError): string {
  const [where, sentence] =
    start === null || end === null ? ['', beginningOf(document)] : [`${start} `, sentenceAround(document, start, end)];
  return `${document.id} ${where}${[detail, sentence].filter(Boolean).join(' — ')}`;
}

/** Returns the lines that list errors, the largest class first. */
export function errorLines(list: ErrorList): readonly string[] {
  const classes = [...list].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  return classes.flatMap(([name, { count, examples }]) => [
    `${String(count).padStart(6)}  ${name}`,
    ...examples.map((each) => `          ${each}`),
  ]);
}
