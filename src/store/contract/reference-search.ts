import { type ForceStatus, forceOn } from '../../domain/force.js';
import { forceDates } from '../../domain/force-dates.js';
import { forceEffects } from '../../domain/force-effects.js';
import { yearOfDocument } from '../../domain/identity/document-year.js';
import { foldText } from '../../domain/values/fold.js';
import { type DateSpan, dateSpans, descends } from '../date-spans.js';
import { EVERY_DOCUMENT, type Facet, type FacetCounts, type FacetRequest } from '../document-search.js';
import { facetCounts } from '../facet-counts.js';
import type { DatedPageRequest, DocumentSearch, SearchPage } from '../legal-store.js';
import type { KeyedRow } from '../paging.js';
import type { DocumentRow } from '../rows.js';
import { groupColumn, searchKeyset, walkedParts } from '../search-groups.js';
import type { SearchLimits } from '../search-limits.js';
import { pageOfAll, sortByKeyset, walkReference } from './reference-pages.js';
import { sumsOf } from './reference-sums.js';
import type { World } from './world.js';

/** Returns whether folded text holds every token as a word, the last as the start of one. */
export function holdsTokens(text: string, tokens: readonly string[]): boolean {
  const words = text.split(' ');
  return tokens.every((token, at) =>
    words.some((word) => (at === tokens.length - 1 ? word.startsWith(token) : word === token)),
  );
}

/** Returns whether a document was issued within inclusive bounds: on its day, or, where that is unknown, in its whole year. */
export function isWithin(row: DocumentRow | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  const year = row === null ? '' : yearOfDocument(row);
  const [first, last] = row?.issuedOn ? [row.issuedOn.value, row.issuedOn.value] : [`${year}-01-01`, `${year}-12-31`];
  return (row?.issuedOn != null || year !== '') && (from === null || first >= from) && (to === null || last <= to);
}

/** Returns what a search answers, by looking at all documents. */
export function searchReference(
  world: World,
  search: DocumentSearch,
  page: DatedPageRequest,
  limits: SearchLimits,
): SearchPage {
  const all = world.documents.map((row) => ({ row, keyset: keysetOf(search, row, page) }));
  if (!hasFew(world, search, limits.indexMatches)) return walk(world, search, page, all, limits.walkRows);
  const hits = all.filter(({ row }) => isHit(world, search, row));
  return { ...pageOfAll(hits, descends(page), page), complete: true };
}

/** Returns what the facets of a search answer, by looking at all documents. */
export function facetsReference(
  world: World,
  search: DocumentSearch,
  { facets, day }: FacetRequest,
  { facetRows }: SearchLimits,
): FacetCounts {
  const few = hasFew(world, search, facetRows);
  const spans = few ? [world.documents] : newestOf(world, search);
  const examined = few ? world.documents : spans.flatMap((rows) => rows.slice(0, facetRows));
  const counted = examined
    .filter((row) => isHit(world, search, row))
    .flatMap((row) =>
      facets.flatMap((facet) => VALUES[facet](row, { world, day }).map((value) => ({ facet, value, count: 1 }))),
    );
  return facetCounts(counted, examined.length === spans.flat().length);
}

const VALUES: Readonly<
  Record<Facet, (row: DocumentRow, on: { readonly world: World; readonly day: string }) => readonly string[]>
> = {
  types: (row) => [row.type],
  years: (row) => [yearOfDocument(row)],
  bodies: (row) => [...new Set(bodiesOf(row))],
  statuses: (row, { world, day }) => [statusOf(world, row, day)],
};

/** The documents within the dates and the year of a search, newest first; where dates are bounded, those dated and those undated apart. */
function newestOf(world: World, search: DocumentSearch): readonly (readonly DocumentRow[])[] {
  const all = world.documents.map((row) => ({ row, keyset: [row.issuedOn?.value ?? '', row.key] }));
  const ofYear = sortByKeyset(all, true)
    .map(({ row }) => row)
    .filter((row) => search.year === null || yearOfDocument(row) === search.year);
  const page = { size: 1, from: null, direction: 'FORWARD' } as const;
  return dateSpans(search, page).map(({ span }) => ofYear.filter((row) => isInSpan(row, span)));
}

/** Whether the words, the campaign or the bodies of a search have few documents. */
function hasFew(world: World, search: DocumentSearch, limit: number): boolean {
  const { tokens, phrases, inText, campaignId, bodyIds } = search;
  const parts: readonly Partial<DocumentSearch>[] = [
    ...(hasWords(search) ? [{ tokens, phrases, inText }] : []),
    ...(campaignId === null ? [] : [{ campaignId }]),
    ...(bodyIds === null ? [] : [{ bodyIds }]),
  ];
  return parts.some((part) => {
    const alone = { ...EVERY_DOCUMENT, ...part };
    return world.documents.filter((row) => isHit(world, alone, row)).length <= limit;
  });
}

const isHit = (world: World, search: DocumentSearch, row: DocumentRow): boolean =>
  holdsWords(world, search, row) && fits(world, search, row);

/**
 * Documents of just the number searched for and all others are walked one after the other; of each, where dates are
 * bounded or the oldest are first, those dated and those undated. Each walk looks at no more than `rows` documents of its part within the dates
 * and the year, and stops at the first hit that the page has no room for.
 */
function walk(
  world: World,
  search: DocumentSearch,
  page: DatedPageRequest,
  all: readonly KeyedRow<DocumentRow>[],
  rows: number,
): SearchPage {
  const ofYear = all.filter(({ row }) => search.year === null || yearOfDocument(row) === search.year);
  const parts = walkedParts(search, page).map(({ group, span }) => {
    return ({ row, keyset }: KeyedRow<DocumentRow>) => keyset[0] === groupColumn(page, group) && isInSpan(row, span);
  });
  return walkReference(ofYear, parts, ({ row }) => isHit(world, search, row), page, rows);
}

const hasWords = ({ tokens, phrases }: DocumentSearch): boolean => tokens.length + phrases.length > 0;

/** Returns whether a document lies in a stretch of a list ordered by date. */
export function isInSpan(row: DocumentRow | null, span: DateSpan): boolean {
  switch (span.kind) {
    case 'ALL':
      return true;
    case 'DATED':
      return row?.issuedOn != null && isWithin(row, span.from, span.to);
    case 'UNDATED':
      return row?.issuedOn == null;
  }
}

const bodiesOf = ({ issuerIds, authorityId }: DocumentRow): readonly string[] => [
  ...issuerIds,
  ...(authorityId === null ? [] : [authorityId]),
];

function keysetOf(search: DocumentSearch, row: DocumentRow, page: DatedPageRequest): readonly string[] {
  const isExact = hasWords(search) && row.numberFolded === [...search.phrases, ...search.tokens].join(' ');
  return searchKeyset(page, isExact ? 'EXACT' : 'OTHER', [row.issuedOn?.value ?? '', row.key]);
}

function holdsWords(world: World, search: DocumentSearch, row: DocumentRow): boolean {
  const input = world.inputs.find((one) => one.row.id === row.textIds[0])?.row;
  const content = search.inText && input?.kind === 'text' ? foldText(input.content) : '';
  const holdsPhrase = (phrase: string): boolean =>
    [row.searchText, content].some((text) => stands(phrase.split(' '), text.split(' ')));
  return holdsTokens(`${row.searchText} ${content}`, search.tokens) && search.phrases.every(holdsPhrase);
}

/** Returns whether the words of a phrase follow one another somewhere. */
function stands(phrase: readonly string[], words: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
}

/** The status of a document on a day, from all that is asserted of it. */
function statusOf(world: World, row: DocumentRow, at: string): ForceStatus {
  const assertions = world.inputs.flatMap(({ derivation }) => derivation.assertions);
  const mentions = world.inputs.flatMap(({ derivation }) => derivation.mentions);
  const settings = (id: string) => assertions.filter(({ toId, setsEffect }) => setsEffect && toId === id);
  const incoming = sumsOf(world).citations.filter(({ toId }) => toId === row.id);
  const effects = incoming.flatMap((citation) => {
    const evidence = assertions
      .filter(({ citationId }) => citationId === citation.id)
      .map((assertion) => ({
        assertion,
        mention: mentions.find(({ id }) => assertion.evidence.kind === 'mention' && id === assertion.evidence.id),
      }));
    const citing = world.documents.find(({ id }) => id === citation.fromId) ?? null;
    return forceEffects({ citation, evidence, citing, citingSettings: settings(citation.fromId) });
  });
  return forceOn(at, forceDates(row, settings(row.id)), effects).status;
}

function fits(world: World, search: DocumentSearch, row: DocumentRow): boolean {
  const bodies = bodiesOf(row);
  const derivations = world.inputs.map(({ derivation }) => derivation);
  const edges = derivations.flatMap(({ assertions }) => assertions);
  const roles = derivations.flatMap(({ campaignRoles }) => campaignRoles);
  return (
    (search.types === null || search.types.includes(row.type)) &&
    (search.bodyIds === null || search.bodyIds.some((id) => bodies.includes(id))) &&
    (search.year === null || search.year === yearOfDocument(row)) &&
    (search.isStub === null || search.isStub === row.isStub) &&
    isWithin(row, search.from, search.to) &&
    (search.force === null || search.force.statuses.includes(statusOf(world, row, search.force.at))) &&
    (search.cites === null || edges.some((one) => one.fromId === row.id && search.cites?.includes(one.kind))) &&
    (search.citedAs === null || edges.some((one) => one.toId === row.id && search.citedAs?.includes(one.kind))) &&
    (search.campaignId === null ||
      roles.some((one) => one.documentId === row.id && one.campaignId === search.campaignId))
  );
}
