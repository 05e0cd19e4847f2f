import type { DocumentSearch } from '../document-search.js';
import { searchedWords, wordPatterns } from '../search-tokens.js';
import type { Query } from './connection.js';
import { documentFilter } from './document-filter.js';

/** Returns the condition that a search makes of the node `d`: its words and its filter. */
export function searchFilter(search: DocumentSearch): Query {
  const filter = documentFilter(search);
  if (searchedWords(search) === '') return filter;
  const inText = search.inText ? " OR (' ' + coalesce(d.text, '') + ' ') CONTAINS pattern" : '';
  return {
    text: `${filter.text} AND all(pattern IN $patterns WHERE (' ' + d.searchText + ' ') CONTAINS pattern${inText})`,
    parameters: { ...filter.parameters, patterns: wordPatterns(search) },
  };
}
