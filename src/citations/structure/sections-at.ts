import type { Section } from '../../domain/reading/reading.js';

/**
 * Returns a function from offsets, asked in ascending order, to the sections that hold them, outermost first. The sections
 * are walked once; the list is only valid until the next call.
 */
export function sectionsAt(sections: readonly Section[]): (offset: number) => readonly Section[] {
  const open: Section[] = [];
  let next = 0;
  const leave = (offset: number): void => {
    while (open.length > 0 && (open.at(-1) as Section).end <= offset) open.pop();
  };
  return (offset) => {
    for (let section = sections[next]; section && section.start <= offset; section = sections[++next]) {
      leave(section.start);
      open.push(section);
    }
    leave(offset);
    return open;
  };
}
