import { CanCuError } from '../domain/errors.js';
import type { DocumentSearch, PageRequest, TraceRequest } from './legal-store.js';
import type { CitationFilter, MentionFilter } from './lists.js';

/** Largest page, in rows. */
export const MAX_PAGE = 1000;
/** Most rows that `list` may be asked for. */
export const MAX_LIST = 10_000;

/** How many values a keyset of each list has; the port's docstrings say which. */
export const KEYSET_SIZES = {
  searchDocuments: 3,
  citations: 3,
  allCitations: 4,
  evidence: 1,
  mentions: 2,
  provisions: 1,
  provisionCitations: 3,
  searchBodies: 2,
  documentsOfBodies: 2,
  searchCampaigns: 2,
  rolesOfCampaigns: 3,
  campaignAnsweredBy: 2,
} as const;

/** Throws INVALID unless the page's size is 1–1000 and its keyset has as many values as those of the list. */
export function checkPage(list: keyof typeof KEYSET_SIZES, page: PageRequest): void {
  checkInteger(`${list}: page size`, page.size, 1, MAX_PAGE);
  const size = KEYSET_SIZES[list];
  if (page.from !== null && page.from.length !== size) {
    throw new CanCuError('INVALID', `${list}: a keyset has ${size} values, got ${page.from.length}`, page.from);
  }
}

/** Throws INVALID when the filter's kinds or assurances are empty. */
export function checkCitationFilter(filter: CitationFilter): void {
  checkNotEmpty('citations: kinds', filter.kinds);
  checkNotEmpty('citations: assurance', filter.assurance);
}

/** Throws INVALID when there are no kinds. */
export function checkProvisionKinds(kinds: readonly string[]): void {
  checkNotEmpty('provisionCitations: kinds', kinds);
}

/** Throws INVALID when roles or states are empty. */
export function checkMentionFilter(filter: MentionFilter): void {
  checkNotEmpty('mentions: roles', filter.roles);
  checkNotEmpty('mentions: states', filter.states);
}

/** Throws INVALID when a token has not been folded. Empty lists of types or bodies are allowed and match nothing. */
export function checkSearch(search: DocumentSearch): void {
  checkTokens([...search.tokens, ...search.phrases.flatMap((phrase) => phrase.split(' '))]);
}

/** Throws INVALID unless every token consists of `[a-z0-9]`, as folding makes it. */
export function checkTokens(tokens: readonly string[]): void {
  const odd = tokens.find((token) => !/^[a-z0-9]+$/.test(token));
  if (odd === undefined) return;
  throw new CanCuError(
    'INVALID',
    `search tokens are runs of a-z and 0-9, got ${JSON.stringify(odd)}: fold the text`,
    odd,
  );
}

/** Throws INVALID when there are no kinds or assurances, or a bound is out of the range that the port gives. */
export function checkTrace(request: TraceRequest): void {
  checkNotEmpty('trace: kinds', request.kinds);
  checkNotEmpty('trace: assurance', request.assurance);
  checkInteger('trace: depth', request.depth, 0, 20);
  checkInteger('trace: maxDocuments', request.maxDocuments, 1, 1000);
  checkInteger('trace: maxCitations', request.maxCitations, 0, 5000);
}

/** Throws INVALID unless the limit of documents of a block is 1–1000. */
export function checkBlockLimit(limit: number): void {
  checkInteger('documentsOfBlocks: limit', limit, 1, MAX_PAGE);
}

/** Throws INVALID unless the limit of a listing is 1–10,000. */
export function checkLimit(limit: number, method = 'list'): void {
  checkInteger(`${method}: limit`, limit, 1, MAX_LIST);
}

function checkNotEmpty(what: string, values: readonly string[]): void {
  if (values.length === 0) throw new CanCuError('INVALID', `${what} must name at least one value, got none`, values);
}

function checkInteger(what: string, value: number, low: number, high: number): void {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new CanCuError('INVALID', `${what} must be a whole number from ${low} to ${high}, got ${value}`, value);
}
