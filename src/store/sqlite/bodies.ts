import { checkPage, checkTokens } from '../arguments.js';
import type { BodySearch, Page, PageRequest } from '../legal-store.js';
import type { BodyRow } from '../rows.js';
import { tokenPatterns } from '../search-tokens.js';
import type { Connection } from './connection.js';
import { pageByName } from './page-by-name.js';
import { getRows } from './rows-by-id.js';
import { holdsTokens } from './tokens.js';

/** Returns bodies by id, in the order asked, null where there is none. */
export function getBodies(connection: Connection, ids: readonly string[]): readonly (BodyRow | null)[] {
  return getRows(connection, 'bodies', ids);
}

/** Returns a page of bodies, see the port. It reads the whole list, which the vocabulary bounds to some thousands. */
export function searchBodies(connection: Connection, search: BodySearch, page: PageRequest): Page<BodyRow> {
  checkPage('searchBodies', page);
  checkTokens(search.tokens);
  const condition = `(?6 IS NULL OR branch = ?6) AND (?7 IS NULL OR level = ?7) AND (?8 IS NULL OR place = ?8)
    AND ${holdsTokens('search_text', search.tokens.length, 9)}`;
  const values = [search.branch, search.level, search.place, ...tokenPatterns(search.tokens)];
  return pageByName(connection, 'bodies', condition, values, page);
}
