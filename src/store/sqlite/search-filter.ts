import type { DocumentSearch } from '../document-search.js';
import { searchedWords, wordPatterns } from '../search-tokens.js';
import { documentFilter, type FilterSql } from './document-filter.js';
import { fullTextQuery, holdsTokens } from './tokens.js';

/** A condition that an index answers, for words; its value is the query. */
export interface IndexedWords {
  readonly table: string;
  readonly query: string;
}

/** Returns the index for the words of a search; those of words alone are much smaller, but know no order. */
export function indexedWords({ tokens, phrases, inText }: DocumentSearch): IndexedWords {
  const table = `document_${inText ? 'text_' : ''}${phrases.length > 0 ? 'phrases' : 'words'}`;
  return { table, query: fullTextQuery(tokens, phrases) };
}

/** Returns the condition that a search makes of a row of `documents`: its words and its filter. */
export function searchFilter(search: DocumentSearch, first: number): FilterSql {
  const words = wordsFilter(search, first);
  const filter = documentFilter(search, first + words.values.length, words.sql);
  return { sql: filter.sql, values: [...words.values, ...filter.values] };
}

/** Whether a document holds the words: by its search text, or, where contents count too, by looking it up among the matches of the index. */
function wordsFilter(search: DocumentSearch, first: number): FilterSql {
  if (searchedWords(search) === '') return { sql: 'TRUE', values: [] };
  const patterns = wordPatterns(search);
  if (!search.inText) return { sql: holdsTokens('search_text', patterns.length, first), values: patterns };
  const { table, query } = indexedWords(search);
  return { sql: `number IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?${first})`, values: [query] };
}
