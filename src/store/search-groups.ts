import { type DateBounds, type DateSpan, dateSpans } from './date-spans.js';
import type { PageRequest } from './legal-store.js';

/** The two groups of found documents, as the first column of the keyset: '1' has just the number searched for, '0' are all others. */
export type SearchGroup = '1' | '0';

/** Returns the groups in the order in which a page reads them. */
export const searchGroups = ({ direction }: PageRequest): readonly SearchGroup[] =>
  direction === 'FORWARD' ? ['1', '0'] : ['0', '1'];

/**
 * Returns the page to read within one group, its keyset without the column of the group. Null when the page starts after
 * the whole group.
 */
export function groupPage(page: PageRequest, group: SearchGroup): PageRequest | null {
  if (page.from === null) return page;
  const [from = '', ...rest] = page.from;
  if (from === group) return { ...page, from: rest };
  const ahead = page.direction === 'FORWARD' ? group < from : group > from;
  return ahead ? { ...page, from: null } : null;
}

/** A part of the documents that is walked by itself. */
interface WalkedPart {
  readonly exact: SearchGroup;
  readonly span: DateSpan;
}

/** Returns the parts of which bounds on dates leave something, in the order in which a page reads them. */
export function walkedParts(bounds: DateBounds, page: PageRequest): readonly WalkedPart[] {
  const spans = dateSpans(bounds, page);
  return searchGroups(page).flatMap((exact) => spans.map((span) => ({ exact, span })));
}
