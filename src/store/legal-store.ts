import type { Assurance, CitationKind } from '../domain/reading/citation.js';
import type { MentionRole, MentionState, Span } from '../domain/reading/mention.js';
import type { CampaignRole } from '../domain/reading/reading.js';
import type { DocumentType } from '../domain/vocabulary/document-type.js';
import type { Branch, Level } from '../domain/vocabulary/vocabulary.js';
import type {
  AssertionRow,
  BodyRow,
  CampaignRoleRow,
  CampaignRow,
  CitationRow,
  Derivation,
  DocumentRow,
  EvidenceRow,
  InputRow,
  KeyRow,
  MentionRow,
  ProvisionRef,
  ProvisionRow,
  VoteRow,
} from './rows.js';

/** The sort values of the row that a page starts behind; each list's docstring says which. Compared by code point. */
export type Keyset = readonly string[];

/** A page asked for: `size` rows (1–1000) behind `from` in the list's order (FORWARD) or before it, nearest last (BACKWARD). */
export interface PageRequest {
  readonly size: number;
  readonly from: Keyset | null;
  readonly direction: 'FORWARD' | 'BACKWARD';
}

/** A page: rows always in the list's order, each with its keyset; `more` says whether the walked direction has further rows. */
export interface Page<T> {
  readonly rows: readonly { readonly row: T; readonly keyset: Keyset }[];
  readonly more: boolean;
}

/** Where mentions are asked for: a document, or a span of its current text (UTF-16, start inclusive, end exclusive). */
export interface MentionPlace {
  readonly documentId: string;
  readonly within: Span | null;
}

/** Which mentions are meant; empty lists are refused. */
export interface MentionFilter {
  readonly roles: readonly MentionRole[];
  readonly states: readonly MentionState[];
}

/** Which citations of a document are meant; empty lists are refused, absent dates do not bound. */
export interface CitationFilter {
  readonly kinds: readonly CitationKind[];
  readonly assurance: readonly Assurance[];
  /** Bounds (inclusive, ISO) on the date of the document at the other end; undated ones fall out when one is given. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A search over documents; all conditions hold together. */
export interface DocumentSearch {
  /** Folded tokens, all must occur, the last as a prefix; none: every document. */
  readonly tokens: readonly string[];
  /** Also in the content of current texts. */
  readonly inText: boolean;
  readonly types: readonly DocumentType[] | null;
  /** Numbering authority or issuer is one of these bodies. */
  readonly bodyIds: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly isStub: boolean | null;
}

/** A page of a search over documents; `complete` is false when a bound of the search cut the answer. */
export interface SearchPage extends Page<DocumentRow> {
  readonly complete: boolean;
}

/** A search over issuing bodies; all conditions hold together, null does not bound. */
export interface BodySearch {
  /** As in {@link DocumentSearch}, over name and aliases. */
  readonly tokens: readonly string[];
  readonly branch: Branch | null;
  readonly level: Level | null;
  readonly place: string | null;
}

/** A walk from one document. */
export interface TraceRequest {
  readonly start: string;
  /** BASES follows citing → cited, DERIVED the other way. */
  readonly direction: 'BASES' | 'DERIVED';
  readonly kinds: readonly CitationKind[];
  /** 0–20. */
  readonly depth: number;
  /** Documents issued later are left out with their edges (never the start); undated ones stay. */
  readonly asOf: string | null;
  readonly assurance: readonly Assurance[];
  /** 1–1000. */
  readonly maxDocuments: number;
  /** 0–5000. */
  readonly maxCitations: number;
  /** Milliseconds the walk may take. */
  readonly timeout: number;
}

/** Why a walk ended early. Precedence where several apply: TIME, NODES, EDGES, DEPTH. */
export type StopReason = 'DEPTH' | 'NODES' | 'EDGES' | 'TIME';

/** What a walk found. */
export interface Trace {
  /** At their smallest depth, ordered by (depth, newest first, undated last, key descending). */
  readonly documents: readonly { readonly row: DocumentRow; readonly depth: number }[];
  /** All passing edges among `documents`, ordered by (from key, to key, kind) ascending by code point. */
  readonly citations: readonly CitationRow[];
  /**
   * CITING mentions of the kinds asked for that are AMBIGUOUS or UNRESOLVED: in texts of the documents kept (BASES),
   * or having one of them among their candidates (DERIVED). At most 1000.
   */
  readonly unlinkedCount: number;
  /** INFERRED edges of the kinds from (BASES) or to (DERIVED) documents kept, to documents `asOf` allows, 0 when INFERRED was asked for. At most 1000. */
  readonly inferredLeftOut: number;
  /** Undated documents kept, 0 without `asOf`. At most 1000. */
  readonly undatedKept: number;
  /** DEPTH only where a kept document at the last depth has a passing edge to one not kept. */
  readonly stoppedBy: StopReason | null;
}

/** One transaction: all of it or nothing. */
export interface WriteBatch {
  readonly inputs: { readonly put: readonly InputRow[]; readonly remove: readonly string[] };
  /** New keys, in the order in which they are registered; keys already registered keep their place. */
  readonly register: readonly { readonly key: string; readonly id: string }[];
  /** Documents by id; a put replaces the row with all its keys and blocks. Keys of a removed document stay registered. */
  readonly documents: { readonly put: readonly DocumentRow[]; readonly remove: readonly string[] };
  /** Replaces what each named input contributed; an input removed needs an empty one. */
  readonly derivations: readonly Derivation[];
  /** Replaces the body list as a whole when given. */
  readonly bodies: readonly BodyRow[] | null;
}

/** What can be listed for the canonical hash and for rebuild, each in ascending order of its id. */
export interface Listing {
  readonly inputs: InputRow;
  readonly documents: DocumentRow;
  readonly citations: CitationRow;
  readonly mentions: MentionRow;
  readonly assertions: AssertionRow;
  readonly campaigns: CampaignRow;
  readonly campaignRoles: CampaignRoleRow;
  /** Ordered by document id then `provisionSort` of the path; `after` is `documentId + ' ' + path`. */
  readonly provisions: ProvisionRow;
  /** Ordered by key then claimsHash; `after` is `key + ' ' + claimsHash`. */
  readonly votes: VoteRow;
  readonly bodies: BodyRow;
}

/**
 * The store: inputs, the graph derived from them, and reads that serve one level of a query in one call.
 * Methods that take several ids answer in the same order, duplicates included, null or an empty list where nothing is there.
 * Order everywhere, unless a method says otherwise: newest first, undated ('' as date) last, ties by key descending, by code point.
 * Errors are `CanCuError`: INVALID for arguments out of bounds, UNAVAILABLE when the database cannot be reached, TIMEOUT, CORRUPT, CONFLICT.
 */
export interface LegalStore {
  readonly engine: 'sqlite' | 'neo4j';
  close(): Promise<void>;
  /** Counter raised by every save that changes anything; 0 in an empty store. */
  dataVersion(): Promise<number>;

  getDocuments(ids: readonly string[]): Promise<readonly (DocumentRow | null)[]>;
  /** Documents that keys lead to, former keys too: a registered key leads to the document that last held it, while that exists. */
  findDocumentsByKey(keys: readonly string[]): Promise<readonly (DocumentRow | null)[]>;
  /** Documents that former or present ids lead to: an id is looked up as a document's, then as a registered key's own. */
  findDocumentsById(ids: readonly string[]): Promise<readonly (DocumentRow | null)[]>;
  /**
   * Keyset: ['1' when the folded number equals the joined tokens else '0', issued date or '', key], all descending.
   * At most 10,000 index matches are examined; with more, documents are walked newest first from the keyset over at most 20,000 rows
   * (exact numbers still first). `complete` is false when that bound cut the answer.
   */
  searchDocuments(search: DocumentSearch, page: PageRequest): Promise<SearchPage>;
  /** Keyset: [date of the other document or '', its key, kind], all descending. One page a document id. */
  citations(
    side: 'FROM' | 'TO',
    documentIds: readonly string[],
    filter: CitationFilter,
    page: PageRequest,
  ): Promise<readonly Page<CitationRow>[]>;
  getCitations(ids: readonly string[]): Promise<readonly (CitationRow | null)[]>;
  citationsOfMentions(mentionIds: readonly string[]): Promise<readonly (readonly CitationRow[])[]>;
  /** Keyset: [assertion sort], ascending. */
  evidence(citationIds: readonly string[], page: PageRequest): Promise<readonly Page<EvidenceRow>[]>;
  /**
   * One page a place: mentions of a document, or those of them that begin within a span. Keyset: [start as 10 digits, id],
   * ascending. Empty role or state lists are refused.
   */
  mentions(
    places: readonly MentionPlace[],
    filter: MentionFilter,
    page: PageRequest,
  ): Promise<readonly Page<MentionRow>[]>;
  getMentions(ids: readonly string[]): Promise<readonly (MentionRow | null)[]>;

  getProvisions(refs: readonly ProvisionRef[]): Promise<readonly (ProvisionRow | null)[]>;
  /** Provisions of each document. Keyset: [`provisionSort` of the path], ascending. */
  provisions(documentIds: readonly string[], page: PageRequest): Promise<readonly Page<ProvisionRow>[]>;
  /**
   * Evidence of these kinds (an empty list is refused) that names the provision itself, one within it or one that holds
   * it; each assertion once, whatever number of its provisions match. Keyset: [issue date of the assertion's `fromId` or
   * '', its key, assertion id], descending.
   */
  provisionCitations(
    refs: readonly ProvisionRef[],
    kinds: readonly CitationKind[],
    page: PageRequest,
  ): Promise<readonly Page<AssertionRow>[]>;

  getBodies(ids: readonly string[]): Promise<readonly (BodyRow | null)[]>;
  /** Tokens as in document search. Keyset: [folded name, id], ascending. */
  searchBodies(search: BodySearch, page: PageRequest): Promise<Page<BodyRow>>;
  /** One page for each group of bodies: documents whose issuer or authority is in the group, each once. Keyset: [date or '', key] descending. */
  documentsOfBodies(
    groups: readonly (readonly string[])[],
    types: readonly DocumentType[] | null,
    page: PageRequest,
  ): Promise<readonly Page<DocumentRow>[]>;

  getCampaigns(ids: readonly string[]): Promise<readonly (CampaignRow | null)[]>;
  /** Keyset: [folded name, id], ascending. */
  searchCampaigns(tokens: readonly string[], page: PageRequest): Promise<Page<CampaignRow>>;
  /** Roles of each document, in the order of the text (start, then id); at most 1000. */
  campaignRoles(
    documentIds: readonly string[],
    roles: readonly CampaignRole[],
  ): Promise<readonly (readonly CampaignRoleRow[])[]>;
  /** Keyset: [date of the document or '', its key, role id], descending. */
  rolesOfCampaigns(campaignIds: readonly string[], page: PageRequest): Promise<readonly Page<CampaignRoleRow>[]>;
  /** Campaigns that each answers (at most 100), by (folded name, id). */
  campaignAnswers(campaignIds: readonly string[]): Promise<readonly (readonly CampaignRow[])[]>;
  /** Keyset: [folded name, id], ascending. */
  campaignAnsweredBy(campaignIds: readonly string[], page: PageRequest): Promise<readonly Page<CampaignRow>[]>;

  /** The lineage primitive. The start must exist (NOT_FOUND). */
  trace(request: TraceRequest): Promise<Trace>;

  /** Inputs bearing any of the tokens, each once, ascending by id. */
  inputsByTokens(tokens: readonly string[]): Promise<readonly InputRow[]>;
  getInputs(ids: readonly string[]): Promise<readonly (InputRow | null)[]>;
  /** Votes for each key, ascending by claimsHash. */
  votes(keys: readonly string[]): Promise<readonly (readonly VoteRow[])[]>;
  registeredKeys(keys: readonly string[]): Promise<readonly (KeyRow | null)[]>;
  /** Documents that hold one of the blocks, each once, ascending by id. */
  documentsByBlocks(blocks: readonly string[]): Promise<readonly DocumentRow[]>;
  /** What these inputs contribute now, null where there is none. */
  derivations(inputIds: readonly string[]): Promise<readonly (Derivation | null)[]>;
  /** Rows behind `after` (an id; null from the start), at most `limit`. */
  list<K extends keyof Listing>(what: K, after: string | null, limit: number): Promise<readonly Listing[K][]>;

  /**
   * Writes the batch in one transaction and keeps sums true (votes, citations, campaigns, provisions, sort dates of edges). Idempotent:
   * a batch that changes no row leaves `dataVersion` as it is. Throws CONFLICT when `dataVersion` is no longer `readVersion`.
   * Returns the new data version.
   */
  save(batch: WriteBatch, readVersion: number): Promise<number>;
}
