import { FORCE_KINDS, type Force, type ForceCause, forceOn, STATUS_KINDS } from '../../domain/force.js';
import { forceDates, forceEffects, type IncomingCitation, MAX_FORCE_CITATIONS } from '../../domain/force-effects.js';
import { ASSURANCES, type CitationKind } from '../../domain/reading/citation.js';
import type { LegalStore, Page } from '../../store/legal-store.js';
import type { CitationRow, DocumentRow } from '../../store/rows.js';

/** Force of a document on a day. Causes that are citations are given as rows. */
export interface DocumentForce extends Omit<Force, 'causes'> {
  readonly documentId: string;
  /** The day (ISO). */
  readonly at: string;
  readonly causes: readonly (Extract<ForceCause, { kind: 'date' }> | CitationRow)[];
}

/** How much is read for one document, and for one citation. */
const PAGE = { size: MAX_FORCE_CITATIONS, from: null, direction: 'FORWARD' } as const;

/** A citation that bears on the force of the document it cites, with what that follows from. */
export type BearingCitation = IncomingCitation<CitationRow>;

/**
 * Returns the citations that bear on the force of each document, in the same order. Makes three calls for all documents
 * together: for the citations, their evidence, and the citing documents; and one more where amendments may hide what ends
 * a document.
 */
export async function readBearingCitations(
  store: LegalStore,
  documents: readonly DocumentRow[],
): Promise<readonly (readonly BearingCitation[])[]> {
  if (documents.length === 0) return [];
  const ids = documents.map((document) => document.id);
  const citations = await readCitations(store, ids);
  if (citations.length === 0) return documents.map(() => []);
  const evidence = await store.evidence(
    citations.map(({ id }) => id),
    PAGE,
  );
  const citing = await store.getDocuments(citations.map(({ fromId }) => fromId));
  const byTarget = new Map<string, BearingCitation[]>(ids.map((id) => [id, []]));
  citations.forEach((citation, index) => {
    const rows = (evidence[index]?.rows ?? []).map(({ row }) => row);
    byTarget.get(citation.toId)?.push({ citation, evidence: rows, citing: citing[index] ?? null });
  });
  return ids.map((id) => byTarget.get(id) ?? []);
}

/** The citations that bear on the force of the documents: of each the newest, and those that can change its status in any case. */
async function readCitations(store: LegalStore, ids: readonly string[]): Promise<readonly CitationRow[]> {
  const of = (kinds: readonly CitationKind[], documentIds: readonly string[]): Promise<readonly Page<CitationRow>[]> =>
    store.citations('TO', documentIds, { kinds, assurance: ASSURANCES, from: null, to: null }, PAGE);
  const pages = await of(FORCE_KINDS, ids);
  const cut = ids.filter((_, at) => pages[at]?.more);
  const more = cut.length === 0 ? [] : await of(STATUS_KINDS, cut);
  const rows = [...pages, ...more].flatMap((page) => page.rows.map(({ row }) => row));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Returns the force of a document on the day `at` (ISO), from all citations that bear on it. */
export function forceOf(document: DocumentRow, incoming: readonly BearingCitation[], at: string): DocumentForce {
  const { status, since, causes } = forceOn(at, forceDates(document), incoming.flatMap(forceEffects));
  const citations = new Map(incoming.map(({ citation }) => [citation.id, citation]));
  const rows = causes.map((cause) => (cause.kind === 'date' ? cause : citations.get(cause.citationId)));
  return { documentId: document.id, status, since, at, causes: rows.filter((row) => row !== undefined) };
}
