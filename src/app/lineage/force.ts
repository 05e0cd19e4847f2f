import { FORCE_KINDS, type Force, type ForceCause, type ForceEffect, forceOn } from '../../domain/force.js';
import { ASSURANCES } from '../../domain/reading/citation.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { CitationRow, DocumentRow, EvidenceRow } from '../../store/rows.js';

/** The most citations that are considered for one document, and the most pieces of evidence for one citation. */
export const MAX_FORCE_CITATIONS = 1_000;

/** Force of a document on a day. Causes that are citations are given as rows. */
export interface DocumentForce extends Omit<Force, 'causes'> {
  readonly documentId: string;
  /** The day (ISO). */
  readonly at: string;
  readonly causes: readonly (Extract<ForceCause, { kind: 'date' }> | CitationRow)[];
}

/** A citation that bears on the force of the cited document. */
interface IncomingCitation {
  readonly citation: CitationRow;
  readonly evidence: readonly EvidenceRow[];
  readonly citing: DocumentRow | null;
}

/**
 * Returns the force of each document on the day `at` (ISO), in the same order. Makes three calls for all documents
 * together: for the citations that bear on force, their evidence, and the citing documents.
 */
export async function forcesOf(
  store: LegalStore,
  documents: readonly DocumentRow[],
  at: string,
): Promise<readonly DocumentForce[]> {
  const incoming = await readIncoming(store, documents);
  return documents.map((document, index) => forceOf(document, incoming[index] ?? [], at));
}

async function readIncoming(
  store: LegalStore,
  documents: readonly DocumentRow[],
): Promise<readonly (readonly IncomingCitation[])[]> {
  if (documents.length === 0) return [];
  const ids = documents.map((document) => document.id);
  const filter = { kinds: FORCE_KINDS, assurance: ASSURANCES, from: null, to: null };
  const page = { size: MAX_FORCE_CITATIONS, from: null, direction: 'FORWARD' } as const;
  const pages = await store.citations('TO', ids, filter, page);
  const citations = pages.flatMap((each) => each.rows.map(({ row }) => row));
  if (citations.length === 0) return documents.map(() => []);
  const evidence = await store.evidence(
    citations.map(({ id }) => id),
    page,
  );
  const citing = await store.getDocuments(citations.map(({ fromId }) => fromId));
  const byTarget = new Map<string, IncomingCitation[]>(ids.map((id) => [id, []]));
  citations.forEach((citation, index) => {
    const rows = (evidence[index]?.rows ?? []).map(({ row }) => row);
    byTarget.get(citation.toId)?.push({ citation, evidence: rows, citing: citing[index] ?? null });
  });
  return ids.map((id) => byTarget.get(id) ?? []);
}

function forceOf(document: DocumentRow, incoming: readonly IncomingCitation[], at: string): DocumentForce {
  const { effectiveFrom, expiredOn, partialEffects = [], checkedOn = null } = document;
  const dates = { effectiveFrom, expiredOn, partialEffects, checkedOn };
  const { status, since, causes } = forceOn(at, dates, incoming.flatMap(effectsOf));
  const citations = new Map(incoming.map(({ citation }) => [citation.id, citation]));
  const rows = causes.map((cause) => (cause.kind === 'date' ? cause : citations.get(cause.citationId)));
  return { documentId: document.id, status, since, at, causes: rows.filter((row) => row !== undefined) };
}

function effectsOf({ citation, evidence, citing }: IncomingCitation): readonly ForceEffect[] {
  const kind = FORCE_KINDS.find((one) => one === citation.kind);
  if (kind === undefined) return [];
  const issuedOn = citing?.issuedOn?.value ?? null;
  const actsUntil = kind === 'SUSPENDS' ? (citing?.expiredOn?.value ?? null) : null;
  return evidence.map((piece) => {
    const { extent, provisions, effectiveFrom, assurance } = piece.assertion;
    return {
      citationId: citation.id,
      kind,
      extent: provisions.length > 0 ? 'PART' : extent,
      actsFrom: effectiveFrom ?? firstDayOf(citing, sectionOf(piece)),
      actsUntil,
      issuedOn,
      inferred: citation.assurance === 'INFERRED' || assurance === 'INFERRED',
    };
  });
}

/** The first day in force of a provision: that of its document, unless a clause gives the provision another. */
function firstDayOf(citing: DocumentRow | null, section: string | null): string | null {
  const own = citing?.partialEffects?.find(
    ({ kind, provisions }) =>
      kind === 'TAKES_EFFECT' && provisions.some((path) => section === path || section?.startsWith(`${path}/`)),
  );
  return (own?.day ?? citing?.effectiveFrom)?.value ?? null;
}

/** The provision of the citing document that states this; null where a third document, a record or a person does. */
const sectionOf = (piece: EvidenceRow): string | null =>
  piece.kind === 'mention' && piece.mention.documentId === piece.assertion.fromId ? piece.mention.section : null;
