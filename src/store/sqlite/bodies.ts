import type { Branch, Level } from '../../domain/vocabulary/vocabulary.js';
import { checkPage, checkTokens } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import type { BodyRow } from '../rows.js';
import type { Connection } from './connection.js';
import { namedPage } from './named-list.js';
import { tokenPatterns, tokenSql } from './tokens.js';

/** What bodies are searched by. */
export interface BodySearch {
  readonly tokens: readonly string[];
  readonly branch: Branch | null;
  readonly level: Level | null;
  readonly place: string | null;
}

/** Returns a page of bodies, see the port. Reads the list of bodies, which the vocabulary bounds to some thousands. */
export function searchBodies(connection: Connection, search: BodySearch, page: PageRequest): Page<BodyRow> {
  checkPage('searchBodies', page);
  checkTokens(search.tokens);
  const condition = `(?6 IS NULL OR branch = ?6) AND (?7 IS NULL OR level = ?7) AND (?8 IS NULL OR place = ?8)
    AND ${tokenSql('search_text', search.tokens.length, 9)}`;
  const values = [search.branch, search.level, search.place, ...tokenPatterns(search.tokens)];
  return namedPage(connection, 'bodies', condition, values, page);
}
