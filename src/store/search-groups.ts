import { type DateBounds, dateSpans, descends, listKeyset, type SpanPage } from './date-spans.js';
import type { DatedPageRequest, Keyset } from './legal-store.js';

/** The two groups of found documents: those that have just the number searched for, and all others. */
export type SearchGroup = 'EXACT' | 'OTHER';

/** Returns the groups in the order in which a page reads them. */
export const searchGroups = ({ direction }: DatedPageRequest): readonly SearchGroup[] =>
  direction === 'FORWARD' ? ['EXACT', 'OTHER'] : ['OTHER', 'EXACT'];

/** Returns the first column of the keysets of a group. */
export const groupColumn = (page: DatedPageRequest, group: SearchGroup): string =>
  (group === 'EXACT') === descends(page) ? '1' : '0';

/** Returns the keyset of a document found, of its date ('' where it is undated) and key. */
export const searchKeyset = (page: DatedPageRequest, group: SearchGroup, dateAndKey: Keyset): Keyset => [
  groupColumn(page, group),
  ...listKeyset(page, dateAndKey),
];

/**
 * Returns the page to read within one group, its keyset without the column of the group. Null when the page starts after
 * the whole group.
 */
export function groupPage(page: DatedPageRequest, group: SearchGroup): DatedPageRequest | null {
  if (page.from === null) return page;
  const [from = '', ...rest] = page.from;
  const column = groupColumn(page, group);
  if (from === column) return { ...page, from: rest };
  const ahead = descends(page) === (page.direction === 'FORWARD') ? column < from : column > from;
  return ahead ? { ...page, from: null } : null;
}

/** A part of the documents that is walked by itself. */
export interface WalkedPart extends SpanPage {
  readonly group: SearchGroup;
}

/** Returns the parts of which bounds on dates leave something, in the order in which a page reads them, without those that lie before it. */
export function walkedParts(bounds: DateBounds, page: DatedPageRequest): readonly WalkedPart[] {
  return searchGroups(page).flatMap((group) => {
    const within = groupPage(page, group);
    return within === null ? [] : dateSpans(bounds, within).map((part) => ({ ...part, group }));
  });
}
