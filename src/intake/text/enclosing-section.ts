import type { Span } from '../../domain/reading/mention.js';
import type { Section } from '../../domain/reading/reading.js';

/** For each section, the index of the section that encloses it, -1 for outermost ones. */
const parents = new WeakMap<readonly Section[], readonly number[]>();

const parentsOf = (sections: readonly Section[]): readonly number[] => {
  const known = parents.get(sections);
  if (known) return known;
  const open: number[] = [];
  const found = sections.map((section, index) => {
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.end ?? 0) <= section.start) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
  parents.set(sections, found);
  return found;
};

/** Index of the last section that begins at or before the offset, -1 for none. */
const lastBegun = (sections: readonly Section[], offset: number): number => {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The innermost section that holds the offset, null where none does. Sections come in document order; takes log time. */
export function findSection(sections: readonly Section[], offset: number): Section | null {
  const up = parentsOf(sections);
  let at = lastBegun(sections, offset);
  while (at >= 0 && (sections[at]?.end ?? 0) <= offset) at = up[at] ?? -1;
  return sections[at] ?? null;
}

/** Path of the innermost section that holds the offset, null where none does. */
export const sectionAt = (sections: readonly Section[], offset: number): string | null =>
  findSection(sections, offset)?.path ?? null;

const cut = (section: Section, from: number, to: number): Section => ({
  ...section,
  start: Math.max(section.start, Math.min(from, section.end)),
  end: section.start < to ? Math.min(section.end, to) : section.end,
});

/**
 * Returns the sections cut to the body: without what stands before `bodyStart` (lead, letterhead, title) and without the
 * end block (attachment, recipients, signature). Sections that lie wholly there are left out; later annexes stay.
 */
export function clipSections(sections: readonly Section[], bodyStart: number, block: Span | null): readonly Section[] {
  return sections
    .filter((section) => block === null || section.start < block.start || section.start >= block.end)
    .map((section) => cut(section, bodyStart, block?.start ?? section.end))
    .filter((section) => section.start < section.end);
}
