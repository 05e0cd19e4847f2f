import { FORCE_KINDS, type Force, type ForceCause, forceOn, STATUS_KINDS } from '../../domain/force.js';
import { forceDates } from '../../domain/force-dates.js';
import { forceEffects, type IncomingCitation, MAX_FORCE_CITATIONS } from '../../domain/force-effects.js';
import { ASSURANCES, type CitationKind } from '../../domain/reading/citation.js';
import type { LegalStore, Page } from '../../store/legal-store.js';
import type { AssertionRow, CitationRow, DocumentRow, EvidenceRow } from '../../store/rows.js';
import { distinct } from '../../store/rows-by-key.js';

/** Force of a document on a day. Causes that are citations are given as rows. */
export interface DocumentForce extends Omit<Force, 'causes'> {
  readonly documentId: string;
  /** The day (ISO). */
  readonly at: string;
  readonly causes: readonly (DateCause | CitationCause)[];
}

/**
 * A cause that is a dated fact. `citation` is the one by which another document states it; null where its own text or a
 * record does, and where that citation is not among those considered.
 */
export interface DateCause extends Extract<ForceCause, { kind: 'date' }> {
  readonly citation: CitationRow | null;
}

/** A cause that is a citation, with its row and the citing document in place of its id. */
interface CitationCause extends Omit<Extract<ForceCause, { kind: 'citation' }>, 'citationId'> {
  readonly citation: CitationRow;
  readonly citing: DocumentRow | null;
}

/** How much is read for one document, and for one citation. */
const PAGE = { size: MAX_FORCE_CITATIONS, from: null, direction: 'FORWARD' } as const;
/** Documents of which one call reads at first, and at most: twice as many each time while there are few citations. */
const FIRST_DOCUMENTS = 25;
const MOST_DOCUMENTS = 200;
const FEW_CITATIONS = 1_000;
/** Citations of which one call reads the evidence. What a call returns is held at once. */
const CITATIONS_AT_ONCE = 100;

/** A citation that bears on the force of the document it cites, with what that follows from. */
export interface BearingCitation extends IncomingCitation<CitationRow> {
  readonly evidence: readonly EvidenceRow[];
  readonly citing: DocumentRow | null;
}

/** What other documents say that bears on the force of a document. */
export interface ForceSources {
  readonly citations: readonly BearingCitation[];
  /** What sets days of its effect. */
  readonly settings: readonly AssertionRow[];
}

/** Where nothing is said of a document. */
export const NO_SOURCES: ForceSources = { citations: [], settings: [] };

/**
 * Returns what bears on the force of each document, in the same order. Reads for some documents after the other; `onRead`
 * is told after each call how many rows it returned, and may throw.
 */
export async function readForceSources(
  store: LegalStore,
  documents: readonly DocumentRow[],
  onRead: (rows: number) => void,
): Promise<readonly ForceSources[]> {
  const byTarget = new Map<string, BearingCitation[]>(documents.map(({ id }) => [id, []]));
  const settings = new Map<string, readonly AssertionRow[]>();
  const ids = [...byTarget.keys()];
  for (let at = 0, size = FIRST_DOCUMENTS; at < ids.length; ) {
    const asked = ids.slice(at, at + size);
    const citations = await readCitations(store, asked);
    onRead(citations.length);
    const setting = distinct([...asked, ...citations.map(({ fromId }) => fromId)]).filter((id) => !settings.has(id));
    const set = await store.effectSettings(setting);
    onRead(set.flat().length);
    for (const [index, id] of setting.entries()) settings.set(id, set[index] ?? []);
    for (let from = 0; from < citations.length; from += CITATIONS_AT_ONCE) {
      const bearing = await withEvidence(store, citations.slice(from, from + CITATIONS_AT_ONCE), settings);
      onRead(bearing.reduce((sum, { evidence }) => sum + evidence.length, 0));
      for (const one of bearing) byTarget.get(one.citation.toId)?.push(one);
    }
    at += size;
    size = citations.length > FEW_CITATIONS ? FIRST_DOCUMENTS : Math.min(2 * size, MOST_DOCUMENTS);
  }
  return documents.map(({ id }) => ({ citations: byTarget.get(id) ?? [], settings: settings.get(id) ?? [] }));
}

async function withEvidence(
  store: LegalStore,
  citations: readonly CitationRow[],
  settings: ReadonlyMap<string, readonly AssertionRow[]>,
): Promise<readonly BearingCitation[]> {
  const ids = citations.map(({ id }) => id);
  const evidence = await store.evidence(ids, PAGE);
  const citing = await store.getDocuments(citations.map(({ fromId }) => fromId));
  return citations.map((citation, at) => ({
    citation,
    evidence: (evidence[at]?.rows ?? []).map(({ row }) => row),
    citing: citing[at] ?? null,
    citingSettings: settings.get(citation.fromId) ?? [],
  }));
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

/** Returns the force of a document on the day `at` (ISO), from all that bears on it. */
export function forceOf(document: DocumentRow, sources: ForceSources, at: string): DocumentForce {
  const dates = forceDates(document, sources.settings);
  const { causes, ...force } = forceOn(at, dates, sources.citations.flatMap(forceEffects));
  const citations = new Map(sources.citations.map((one) => [one.citation.id, one]));
  const withRow = (cause: ForceCause): readonly (DateCause | CitationCause)[] => {
    if (cause.kind === 'date')
      return [{ ...cause, citation: citations.get(cause.setBy?.citationId ?? '')?.citation ?? null }];
    const { citationId, ...days } = cause;
    const bearing = citations.get(citationId);
    return bearing === undefined ? [] : [{ ...days, citation: bearing.citation, citing: bearing.citing }];
  };
  return { documentId: document.id, ...force, at, causes: causes.flatMap(withRow) };
}
