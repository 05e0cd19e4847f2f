import type { Span } from '../domain/mention.js';
import type { Section } from '../domain/reading.js';

/** Path of the innermost section that holds the offset, null where none does. Sections come in document order. */
export function sectionAt(sections: readonly Section[], offset: number): string | null {
  return sections.findLast((section) => section.start <= offset && offset < section.end)?.path ?? null;
}

const cut = (section: Section, from: number, to: number): Section => ({
  ...section,
  start: Math.max(section.start, Math.min(from, section.end)),
  end: section.start < to ? Math.min(section.end, to) : section.end,
});

/**
 * Sections without what is no body: what stands before `bodyStart` (lead, letterhead, title) and the end block
 * (attachment, recipients, signature). Sections that lie in those wholly are left out; annexes behind stay.
 */
export function clipSections(sections: readonly Section[], bodyStart: number, block: Span | null): readonly Section[] {
  return sections
    .filter((section) => block === null || section.start < block.start || section.start >= block.end)
    .map((section) => cut(section, bodyStart, block?.start ?? section.end))
    .filter((section) => section.start < section.end);
}
