import type { Section } from '../../domain/reading/reading.js';

/**
 * Returns a function from offsets, asked in ascending order, to the sections that hold them, outermost first. The sections
 * are walked once; the list is only valid until the next call.
 */
export function sectionsAt(sections: readonly Section[]): (offset: number) => readonly Section[] {
  const open: Section[] = [];
  let next = 0;
  return (offset) => {
    while (next < sections.length && (sections[next] as Section).start <= offset)
      open.push(sections[next++] as Section);
    while (open.length > 0 && (open.at(-1) as Section).end <= offset) open.pop();
    return open;
  };
}
