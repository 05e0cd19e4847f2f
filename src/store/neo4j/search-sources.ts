import type { DocumentSearch } from '../document-search.js';
import { searchedWords } from '../search-tokens.js';
import { fullTextQuery } from './tokens.js';
import type { Parameters } from './values.js';

/** An index that has all documents of a search, and some others where the search has more conditions. */
export interface SearchSource {
  /** Cypher that finds its documents `d`, each once, at most `$most`. */
  readonly match: string;
  readonly parameters: Parameters;
  /** What else the search asks of them. */
  readonly rest: DocumentSearch;
}

const OF_WORDS = `CALL db.index.fulltext.queryNodes('document_text', $query, {limit: $most}) YIELD node AS d`;

const OF_CAMPAIGN = `MATCH (c:CampaignRole) WHERE c.campaignId = $campaignId AND c.sort IS NOT NULL
  WITH DISTINCT c.documentId AS id LIMIT $most
  MATCH (d:Document {id: id})`;

const OF_BODIES = `UNWIND $bodyIds AS body
  MATCH (:IssuingBody {id: body})<-[:ISSUED_BY|NUMBERED_BY]-(d)
  WITH DISTINCT d LIMIT $most`;

/** Returns the indexes that can answer a search: for its words, its campaign and its bodies. */
export function searchSources(search: DocumentSearch): readonly SearchSource[] {
  const { tokens, phrases, inText, campaignId, bodyIds } = search;
  const query = fullTextQuery(tokens, inText, phrases);
  const sources: readonly (SearchSource | null)[] = [
    searchedWords(search) === ''
      ? null
      : { match: OF_WORDS, parameters: { query }, rest: { ...search, tokens: [], phrases: [] } },
    campaignId === null
      ? null
      : { match: OF_CAMPAIGN, parameters: { campaignId }, rest: { ...search, campaignId: null } },
    bodyIds === null ? null : { match: OF_BODIES, parameters: { bodyIds }, rest: { ...search, bodyIds: null } },
  ];
  return sources.filter((source) => source !== null);
}
