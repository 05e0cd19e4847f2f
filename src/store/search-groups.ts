import type { PageRequest } from './legal-store.js';

/** The groups that a search puts one behind the other: documents of exactly that number, all others. */
export type SearchGroup = '1' | '0';

/** Returns the groups in the order in which a page is read. */
export const searchGroups = ({ direction }: PageRequest): readonly SearchGroup[] =>
  direction === 'FORWARD' ? ['1', '0'] : ['0', '1'];

/**
 * Returns the page within one group, its keyset without the group's column; null when the keyset of the whole search,
 * which begins with that column, lies behind the group.
 */
export function groupPage(page: PageRequest, group: SearchGroup): PageRequest | null {
  if (page.from === null) return page;
  const [from = '', ...rest] = page.from;
  if (from === group) return { ...page, from: rest };
  const ahead = page.direction === 'FORWARD' ? group < from : group > from;
  return ahead ? { ...page, from: null } : null;
}
