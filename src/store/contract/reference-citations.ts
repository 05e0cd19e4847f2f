import { dateSpans, listKeyset } from '../date-spans.js';
import type { CitationPage, DatedPageRequest } from '../legal-store.js';
import type { CitationSearch, EndFilter } from '../lists.js';
import type { CitationRow, DocumentRow } from '../rows.js';
import type { SearchLimits } from '../search-limits.js';
import { walkReference } from './reference-pages.js';
import { isInSpan, isWithin } from './reference-search.js';

type FindDocument = (id: string) => DocumentRow | null;

/**
 * Returns a page of all citations by looking at all of them. Those of the kinds and assurances are walked in their order;
 * where dates are bounded or the oldest are first, those of dated and those of undated documents one after the other.
 */
export function allCitationsReference(
  citations: readonly CitationRow[],
  document: FindDocument,
  search: CitationSearch,
  page: DatedPageRequest,
  { walkRows }: SearchLimits,
): CitationPage {
  const asked = citations.filter((row) => search.kinds.includes(row.kind) && search.assurance.includes(row.assurance));
  const keyed = asked.map((row) => ({ row, keyset: listKeyset(page, columnsOf(row, document)) }));
  const parts = dateSpans(search, page).map(
    ({ span }) =>
      ({ row }: { readonly row: CitationRow }) =>
        isInSpan(document(row.fromId), span),
  );
  const isHit = ({ row }: { readonly row: CitationRow }): boolean =>
    isWithin(document(row.fromId), search.from, search.to) &&
    fits(document(row.fromId), search.citing) &&
    fits(document(row.toId), search.cited);
  return walkReference(keyed, parts, isHit, page, walkRows);
}

function columnsOf({ fromId, toId, kind }: CitationRow, document: FindDocument): readonly string[] {
  const citing = document(fromId);
  return [citing?.issuedOn?.value ?? '', citing?.key ?? '', kind, document(toId)?.key ?? ''];
}

function fits(row: DocumentRow | null, { types, bodyIds, isStub }: EndFilter): boolean {
  if (row === null) return false;
  const bodies = [...row.issuerIds, row.authorityId];
  return (
    (types === null || types.includes(row.type)) &&
    (bodyIds === null || bodyIds.some((id) => bodies.includes(id))) &&
    (isStub === null || isStub === row.isStub)
  );
}
