import {
  AMENDING_KINDS,
  ASSURANCES,
  CITATION_KINDS,
  type CitationKind,
  isAmending,
} from '../../domain/reading/citation.js';
import { inDocumentOrder } from '../../domain/reading/provision-path.js';
import { CAMPAIGN_ROLES } from '../../domain/reading/reading.js';
import type { LegalStore, PageRequest } from '../../store/legal-store.js';
import type {
  BodyRow,
  CampaignRoleRow,
  CitationRow,
  DocumentRow,
  EvidenceRow,
  MentionRow,
  TextInput,
} from '../../store/rows.js';
import { readCurrentText } from '../reads/current-text.js';
import { pageRows } from '../reads/page-rows.js';
import { type NamedProvisions, namedProvisions } from './named-provisions.js';

/** A citation with the document at its other end and the first of its evidence. */
export interface CitationView {
  readonly citation: CitationRow;
  readonly other: DocumentRow;
  readonly evidence: readonly EvidenceRow[];
  /**
   * Paths of the provisions of the cited document that its first pieces of evidence name, in that document's order, at
   * most 200. Considers 100 pieces of a citation that amends, replaces, repeals, suspends or corrects, 20 of others.
   */
  readonly provisions: readonly string[];
}

/** The first citations on one side of a document. `more` is true where there are others. */
export interface CitationList {
  readonly rows: readonly CitationView[];
  readonly more: boolean;
}

/** A document with what a page about it shows. */
export interface DocumentView {
  readonly document: DocumentRow;
  /** The issuers that the vocabulary knows. `document.issuerNames` has all as written. */
  readonly issuers: readonly BodyRow[];
  readonly authority: BodyRow | null;
  /** Its current text with its reading, null where it has none. */
  readonly text: TextInput | null;
  /** By kind, then in the order of the text. */
  readonly cites: CitationList;
  /** Newest first. */
  readonly citedBy: CitationList;
  readonly campaigns: readonly CampaignRoleRow[];
  /** Its provisions that others amend or cite, amended ones first. */
  readonly provisions: NamedProvisions;
  /** Citing mentions that are ambiguous or unresolved, at most 100. */
  readonly unlinked: readonly MentionRow[];
}

const PAGE: PageRequest = { size: 100, from: null, direction: 'FORWARD' };
const SHOWN_EVIDENCE = 3;
const OTHER_EVIDENCE = 20;
const MAX_PROVISIONS = 200;

/**
 * Returns a document with its direct neighbours: at most 100 citations on each side with 3 pieces of evidence each, and
 * at most 50 provisions.
 */
export async function readDocumentView(store: LegalStore, document: DocumentRow): Promise<DocumentView> {
  const [issuers, [authority = null], text, cites, citedBy, amendedBy, [campaigns = []], unlinked] = await Promise.all([
    store.getBodies(document.issuerIds),
    store.getBodies(document.authorityId === null ? [] : [document.authorityId]),
    readCurrentText(document, async (id) => (await store.getInputs([id]))[0] ?? null),
    readCitationList(store, document.id, 'FROM', CITATION_KINDS),
    readCitationList(store, document.id, 'TO', CITATION_KINDS),
    readCitationList(store, document.id, 'TO', AMENDING_KINDS),
    store.campaignRoles([document.id], CAMPAIGN_ROLES),
    readUnlinked(store, document.id),
  ]);
  return {
    document,
    issuers: issuers.filter((body) => body !== null),
    authority,
    text,
    cites: { ...cites, rows: cites.rows.toSorted(byKindThenPlace) },
    citedBy,
    campaigns,
    provisions: namedProvisions([...amendedBy.rows, ...citedBy.rows]),
    unlinked,
  };
}

async function readCitationList(
  store: LegalStore,
  id: string,
  side: 'FROM' | 'TO',
  kinds: readonly CitationKind[],
): Promise<CitationList> {
  const filter = { kinds, assurance: ASSURANCES, from: null, to: null };
  const [page] = await store.citations(side, [id], filter, PAGE);
  const rows = pageRows(page);
  return { rows: await withOthers(store, rows, side), more: page?.more ?? false };
}

async function withOthers(
  store: LegalStore,
  citations: readonly CitationRow[],
  side: 'FROM' | 'TO',
): Promise<readonly CitationView[]> {
  const [others, evidence] = await Promise.all([
    store.getDocuments(citations.map((row) => (side === 'FROM' ? row.toId : row.fromId))),
    readEvidence(store, citations),
  ]);
  return citations.flatMap((citation, at) => {
    const other = others[at] ?? null;
    const all = evidence.get(citation.id) ?? [];
    const named = inDocumentOrder(all.flatMap(({ assertion }) => assertion.provisions));
    const provisions = named.slice(0, MAX_PROVISIONS);
    return other === null ? [] : [{ citation, other, evidence: all.slice(0, SHOWN_EVIDENCE), provisions }];
  });
}

/** By citation id, its first evidence: a page for amending ones, which may name many provisions, less for others. */
async function readEvidence(
  store: LegalStore,
  citations: readonly CitationRow[],
): Promise<ReadonlyMap<string, readonly EvidenceRow[]>> {
  const ids = (amending: boolean) =>
    citations.filter(({ kind }) => isAmending(kind) === amending).map((citation) => citation.id);
  const [amending, others] = [ids(true), ids(false)];
  const [ofAmending, ofOthers] = await Promise.all([
    store.evidence(amending, PAGE),
    store.evidence(others, { ...PAGE, size: OTHER_EVIDENCE }),
  ]);
  const pages = [...ofAmending, ...ofOthers];
  return new Map([...amending, ...others].map((id, at) => [id, pageRows(pages[at])]));
}

async function readUnlinked(store: LegalStore, id: string): Promise<readonly MentionRow[]> {
  const [page] = await store.mentions(
    [{ documentId: id, within: null }],
    { roles: ['CITING'], states: ['AMBIGUOUS', 'UNRESOLVED'] },
    PAGE,
  );
  return pageRows(page);
}

function byKindThenPlace(a: CitationView, b: CitationView): number {
  const kinds = CITATION_KINDS.indexOf(a.citation.kind) - CITATION_KINDS.indexOf(b.citation.kind);
  return kinds === 0 ? placeOf(a) - placeOf(b) : kinds;
}

/** Where the first mention stands. Citations without a mention come last. */
function placeOf({ evidence }: CitationView): number {
  const starts = evidence.flatMap((piece) => (piece.kind === 'mention' ? [piece.mention.start] : []));
  return Math.min(Number.MAX_SAFE_INTEGER, ...starts);
}
