import type { DocumentSearch } from '../document-search.js';
import { searchedWords } from '../search-tokens.js';
import type { Connection } from './connection.js';
import { indexedWords } from './search-filter.js';

/** An index that has all documents of a search, and some others where the search has more conditions. */
export interface SearchSource {
  /** Statement that selects its documents, each once, by a column of `documents`; its value is ?1. */
  readonly matches: string;
  readonly column: 'number' | 'id';
  readonly value: string;
  /** What else the search asks of them. */
  readonly rest: DocumentSearch;
}

/** Returns the indexes that can answer a search: for its words, its campaign and its bodies. */
export function searchSources(search: DocumentSearch): readonly SearchSource[] {
  const { campaignId, bodyIds } = search;
  const { table, query } = indexedWords(search);
  const sources: readonly (SearchSource | null)[] = [
    searchedWords(search) === ''
      ? null
      : {
          matches: `SELECT rowid AS number FROM ${table} WHERE ${table} MATCH ?1`,
          column: 'number',
          value: query,
          rest: { ...search, tokens: [], phrases: [] },
        },
    campaignId === null
      ? null
      : {
          matches: 'SELECT DISTINCT document_id AS id FROM campaign_roles WHERE campaign_id = ?1',
          column: 'id',
          value: campaignId,
          rest: { ...search, campaignId: null },
        },
    bodyIds === null
      ? null
      : {
          matches: `SELECT DISTINCT document_id AS id FROM document_bodies
            WHERE body_id IN (SELECT value FROM json_each(?1))`,
          column: 'id',
          value: JSON.stringify(bodyIds),
          rest: { ...search, bodyIds: null },
        },
  ];
  return sources.filter((source) => source !== null);
}

/** Returns whether an index has at most `limit` documents; it stops counting there. */
export function hasFewMatches(connection: Connection, { matches, value }: SearchSource, limit: number): boolean {
  const sql = `SELECT count(*) AS count FROM (${matches} LIMIT ?2)`;
  return (connection.get<{ count: number }>(sql, [value, limit + 1])?.count ?? 0) <= limit;
}
