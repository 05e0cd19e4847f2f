import { checkPage, checkTokens } from '../arguments.js';
import type { BodySearch, Page, PageRequest } from '../legal-store.js';
import type { BodyRow } from '../rows.js';
import { tokenPatterns } from '../search-tokens.js';
import type { Connection } from './connection.js';
import { pageByName } from './page-by-name.js';
import { getRows } from './rows-by-id.js';

/** Returns bodies by id, in the order asked, null where there is none. */
export function getBodies(connection: Connection, ids: readonly string[]): Promise<readonly (BodyRow | null)[]> {
  return getRows(connection, 'IssuingBody', ids);
}

/** Returns a page of bodies, see the port. It reads the whole list, which the vocabulary bounds to some thousands. */
export async function searchBodies(
  connection: Connection,
  search: BodySearch,
  page: PageRequest,
): Promise<Page<BodyRow>> {
  checkPage('searchBodies', page);
  checkTokens(search.tokens);
  const condition = `AND ($branch IS NULL OR n.branch = $branch) AND ($level IS NULL OR n.level = $level)
  AND ($place IS NULL OR n.place = $place)`;
  const { branch, level, place } = search;
  const values = { patterns: tokenPatterns(search.tokens), branch, level, place };
  return pageByName(connection, 'IssuingBody', condition, values, page);
}
