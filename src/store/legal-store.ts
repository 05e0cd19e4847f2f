import type { CitationKind } from '../domain/reading/citation.js';
import type { CampaignRole } from '../domain/reading/reading.js';
import type { DocumentType } from '../domain/vocabulary/document-type.js';
import type { Branch, Level } from '../domain/vocabulary/vocabulary.js';
import type { Changes } from './changes.js';
import type { BlockLookUp, DocumentSearch, FacetCounts, FacetRequest, TextProperty } from './document-search.js';
import type { Finding } from './finding.js';
import type { Listing } from './listing.js';
import type { CitationFilter, CitationSearch, CountedList, ListOrder, MentionFilter, MentionPlace } from './lists.js';
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
  LinkedRows,
  MentionRow,
  ProvisionRef,
  ProvisionRow,
  ReferenceRow,
  VoteRow,
} from './rows.js';
import type { Trace, TraceRequest } from './trace.js';

export type { Changes } from './changes.js';
export type { BlockLookUp, DocumentSearch, TextProperty } from './document-search.js';
export type { Listing } from './listing.js';
export type { StopReason, Trace, TraceRequest } from './trace.js';

/** The sort values of a row, after which a page can start. Each list's docstring says which they are; they compare by code point. */
export type Keyset = readonly string[];

/**
 * A page asked for: at most `size` rows (1–1000). FORWARD reads the rows after `from`, or from the start of the list when
 * it is null; BACKWARD reads the rows just before `from`, or the last of the list. Rows come in the list's order either way.
 */
export interface PageRequest {
  readonly size: number;
  readonly from: Keyset | null;
  readonly direction: 'FORWARD' | 'BACKWARD';
}

/**
 * A page of a list by date. Keysets are those of its order: newest first all their values descend, and '' is the date of
 * undated rows; oldest first all ascend, and '~' is that date.
 */
export interface DatedPageRequest extends PageRequest {
  /** NEWEST_FIRST when it is left out. */
  readonly order?: ListOrder;
}

/** A page: rows in the list's order, each with its keyset. `more` says whether further rows follow in the direction read. */
export interface Page<T> {
  readonly rows: readonly { readonly row: T; readonly keyset: Keyset }[];
  readonly more: boolean;
}

/** A page of a search over documents; `complete` is false when a bound of the search cut the answer. */
export interface SearchPage extends Page<DocumentRow> {
  readonly complete: boolean;
}

/** A page of all citations; `complete` is false when a bound of the walk cut the answer. */
export interface CitationPage extends Page<CitationRow> {
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

/** The most assertions that {@link LegalStore.effectSettings} returns for a document. */
export const MOST_EFFECT_SETTINGS = 100;

/** What one save writes: all of it or nothing. */
export interface WriteBatch {
  readonly inputs: { readonly put: readonly InputRow[]; readonly remove: readonly string[] };
  /**
   * Keys to register, in this order. Those that are registered already keep their place and id. `leadsTo` is for a key
   * that no document holds: the id of the document that it leads to from now on, until another one holds it.
   */
  readonly register: readonly { readonly key: string; readonly id: string; readonly leadsTo?: string }[];
  /** A put replaces the document of that id with all its keys and blocks. Keys of a removed document stay registered. */
  readonly documents: { readonly put: readonly DocumentRow[]; readonly remove: readonly string[] };
  /**
   * Replaces what each of these inputs contributed: all of it, or mentions and assertions only. An input that is removed
   * needs an empty one.
   */
  readonly derivations: readonly (Derivation | LinkedRows)[];
  /** Replaces the whole list of bodies; null leaves it as it is. */
  readonly bodies: readonly BodyRow[] | null;
}

/** How much {@link LegalStore.check} looks at. */
export type CheckDepth = 'QUICK' | 'WHOLE';

/**
 * The store: inputs, the graph derived from them, and reads that serve one level of a query in one call.
 * Methods that take several ids or keys answer in the same order, duplicates included, with null or an empty list where
 * nothing is there. Lists are in this order unless a method says otherwise: newest first, undated (the date '') last, ties
 * by key descending, by code point.
 * Errors are `CanCuError`: INVALID for arguments out of bounds, UNAVAILABLE when the database cannot be reached, TIMEOUT,
 * CORRUPT, CONFLICT.
 */
export interface LegalStore {
  readonly engine: 'sqlite' | 'neo4j';
  close(): Promise<void>;
  /**
   * Returns the store for one request. Once the signal is aborted, its reads reject with the signal's reason, and what
   * they run in the database ends: SQLite between two statements, Neo4j where it is. Requests take turns, so that many
   * reads of one do not keep the others waiting.
   */
  withSignal(signal: AbortSignal): LegalStore;
  /** Returns how many saves have changed anything; 0 in an empty store. */
  dataVersion(): Promise<number>;
  /**
   * Returns a random text that names the present content: a new one when a store is made and with every save that changes
   * anything. Two stores never share one, and a backup put back does not bring one to other content.
   */
  revision(): Promise<string>;
  /**
   * Returns what saves put or removed after a revision, for readers that keep something beside the store. Reads after the answer see all of it. Null where it is
   * not one of those that the last hundred saves replaced, where one of the saves changed more than 5,000 ids, and where
   * all are more than `limit` (1–10,000).
   */
  changesSince(revision: string, limit: number): Promise<Changes | null>;

  getDocuments(ids: readonly string[]): Promise<readonly (DocumentRow | null)[]>;
  /** As getDocuments, where the revision is still the present one; null where it is not. */
  getDocumentsAt(ids: readonly string[], revision: string): Promise<readonly (DocumentRow | null)[] | null>;
  /** Documents that keys lead to. A registered key leads to the document that held it last, as long as that exists. */
  findDocumentsByKey(keys: readonly string[]): Promise<readonly (DocumentRow | null)[]>;
  /** Documents that present or former ids lead to: an id is looked up as that of a document, then as that of a registered key. */
  findDocumentsById(ids: readonly string[]): Promise<readonly (DocumentRow | null)[]>;
  /** The document that has a text with each value, current or not; null where none or more than one has. */
  findDocumentsByText(property: TextProperty, values: readonly string[]): Promise<readonly (DocumentRow | null)[]>;
  /**
   * At most `limit` (1–1000) documents of each block: those of the year first (`documents.year`, which an unknown day leaves
   * to number and key), then newest first.
   */
  documentsOfBlocks(blocks: readonly BlockLookUp[], limit: number): Promise<readonly (readonly DocumentRow[])[]>;
  /**
   * Documents whose folded number is just the tokens come first, then all others. Keyset: ['1' for the former, '0' for
   * the latter, oldest first '0' and '1'; date of issue; key], see {@link DatedPageRequest}. Where the words, the campaign
   * or the bodies have at most 10,000 documents, all of them are examined. Else documents are read in that order from the
   * keyset on, at most 20,000 of each of the two groups, and where dates are bounded or the oldest are first 20,000 of the
   * dated and of the undated ones of each, those of one year where one is given; `complete` is false when this bound cut
   * the answer. Throws TIMEOUT.
   */
  searchDocuments(search: DocumentSearch, page: DatedPageRequest): Promise<SearchPage>;
  /**
   * How many of the documents of a search have each value: by count descending, then by value; documents without a year
   * count in no year. A body counts the documents that the filter `bodyIds` finds for it, a
   * status those that the filter `force` finds for it on the day. At most 100 values of
   * each facet, 20 bodies. What is examined is as for a page of the search, newest first, but up to 50,000 documents.
   * Throws TIMEOUT.
   */
  countFacets(search: DocumentSearch, request: FacetRequest): Promise<FacetCounts>;
  /**
   * One page for each document of the citations that it makes (FROM) or receives (TO), in the order of the other document.
   * Keyset: [its date, its key, kind], see {@link DatedPageRequest}.
   */
  citations(
    side: 'FROM' | 'TO',
    documentIds: readonly string[],
    filter: CitationFilter,
    page: DatedPageRequest,
  ): Promise<readonly Page<CitationRow>[]>;
  /**
   * Citations of the whole store in the order of the citing documents. Keyset: [date of the citing document, its key, kind,
   * key of the cited document], see {@link DatedPageRequest}. From the keyset on at most 20,000 citations of the kinds and
   * assurances are looked at, where dates are bounded or the oldest are first 20,000 of dated and of undated documents
   * each; `complete` is false when this bound cut the answer. Throws TIMEOUT.
   */
  allCitations(search: CitationSearch, page: DatedPageRequest): Promise<CitationPage>;
  getCitations(ids: readonly string[]): Promise<readonly (CitationRow | null)[]>;
  /** Citations that each mention is evidence of: newest cited document first, ties by its key, then kind, then id, descending. */
  citationsOfMentions(mentionIds: readonly string[]): Promise<readonly (readonly CitationRow[])[]>;
  getAssertions(ids: readonly string[]): Promise<readonly (AssertionRow | null)[]>;
  /** Assertions that set days of effect of each document (`setsEffect`): the first 100, ascending by id. */
  effectSettings(documentIds: readonly string[]): Promise<readonly (readonly AssertionRow[])[]>;
  /** One page of evidence for each citation. Keyset: [`sort` of the assertion], ascending. */
  evidence(citationIds: readonly string[], page: PageRequest): Promise<readonly Page<EvidenceRow>[]>;
  /**
   * One page for each place: the mentions of a document, or those of them that begin within a span. Keyset: [start as ten
   * digits, id], ascending.
   */
  mentions(
    places: readonly MentionPlace[],
    filter: MentionFilter,
    page: PageRequest,
  ): Promise<readonly Page<MentionRow>[]>;
  getMentions(ids: readonly string[]): Promise<readonly (MentionRow | null)[]>;

  getProvisions(refs: readonly ProvisionRef[]): Promise<readonly (ProvisionRow | null)[]>;
  /** One page of provisions for each document. Keyset: [`provisionSort` of the path], ascending. */
  provisions(documentIds: readonly string[], page: PageRequest): Promise<readonly Page<ProvisionRow>[]>;
  /**
   * One page for each provision: evidence of these kinds (an empty list is refused) that names the provision, one within
   * it or one that holds it; each assertion once, however many of its provisions match. Keyset: [date of the citing
   * document or '', its key, id of the assertion], descending.
   */
  provisionCitations(
    refs: readonly ProvisionRef[],
    kinds: readonly CitationKind[],
    page: PageRequest,
  ): Promise<readonly Page<AssertionRow>[]>;

  getBodies(ids: readonly string[]): Promise<readonly (BodyRow | null)[]>;
  /** Keyset: [folded name, id], ascending. */
  searchBodies(search: BodySearch, page: PageRequest): Promise<Page<BodyRow>>;
  /** One page for each group of bodies: documents whose issuer or numbering authority is in the group, each once. Keyset: [date, key], see {@link DatedPageRequest}. */
  documentsOfBodies(
    groups: readonly (readonly string[])[],
    types: readonly DocumentType[] | null,
    page: DatedPageRequest,
  ): Promise<readonly Page<DocumentRow>[]>;

  /** How many entries a list has for each parent, in their order; counted up to `limit` (1–10,000). */
  count(of: CountedList, limit: number): Promise<readonly number[]>;

  getCampaigns(ids: readonly string[]): Promise<readonly (CampaignRow | null)[]>;
  /** Campaigns whose name and theme hold the tokens, as in {@link DocumentSearch}. Keyset: [folded name, id], ascending. */
  searchCampaigns(tokens: readonly string[], page: PageRequest): Promise<Page<CampaignRow>>;
  /** The roles that each document has in campaigns, in the order of the text (start, then id); at most 1000. */
  campaignRoles(
    documentIds: readonly string[],
    roles: readonly CampaignRole[],
  ): Promise<readonly (readonly CampaignRoleRow[])[]>;
  /** One page of roles for each campaign. Keyset: [date of the document or '', its key, id of the role], descending. */
  rolesOfCampaigns(campaignIds: readonly string[], page: PageRequest): Promise<readonly Page<CampaignRoleRow>[]>;
  /** The campaigns that each campaign answers, at most 100, by (folded name, id). */
  campaignAnswers(campaignIds: readonly string[]): Promise<readonly (readonly CampaignRow[])[]>;
  /** One page for each campaign of the campaigns that answer it. Keyset: [folded name, id], ascending. */
  campaignAnsweredBy(campaignIds: readonly string[], page: PageRequest): Promise<readonly Page<CampaignRow>[]>;

  /** Walks level by level from a document along its citations. Throws NOT_FOUND when the start does not exist. */
  trace(request: TraceRequest): Promise<Trace>;

  /** Inputs that bear any of the tokens, each once, ascending by id. */
  inputsByTokens(tokens: readonly string[]): Promise<readonly InputRow[]>;
  /** Ids of the inputs that bear any of the tokens, each once, ascending. */
  inputIdsByTokens(tokens: readonly string[]): Promise<readonly string[]>;
  getInputs(ids: readonly string[]): Promise<readonly (InputRow | null)[]>;
  /** Votes for each key, ascending by claimsHash. */
  votes(keys: readonly string[]): Promise<readonly (readonly VoteRow[])[]>;
  registeredKeys(keys: readonly string[]): Promise<readonly (KeyRow | null)[]>;
  /** Documents that hold one of the blocks, each once, ascending by id. */
  documentsByBlocks(blocks: readonly string[]): Promise<readonly DocumentRow[]>;
  /** The claims that each input contributes, by key and hash. */
  references(inputIds: readonly string[]): Promise<readonly (readonly ReferenceRow[])[]>;
  /** What each input contributes, null where that is nothing. */
  derivations(inputIds: readonly string[]): Promise<readonly (Derivation | null)[]>;
  /** Rows of one list after `after` (an id, null for the start), at most `limit` (1–10,000). */
  list<K extends keyof Listing>(what: K, after: string | null, limit: number): Promise<readonly Listing[K][]>;

  /**
   * Writes the batch in one transaction, and with it all that is summed up from it: votes, citations, campaigns, provisions,
   * the dates by which edges are sorted, the status of documents over all days (`domain/force-spans`). Returns the new data version. A batch that changes no row leaves it as it is.
   * Throws CONFLICT when `dataVersion` is no longer `readVersion`.
   */
  save(batch: WriteBatch, readVersion: number): Promise<number>;
  /**
   * Runs reads and a save on the store that the work is given, in one transaction in which nobody else saves: others wait
   * until it ends. It is for work whose save was refused since others saved more often than it could read and decide.
   * Where the work throws, nothing is written and this throws the same. In Neo4j the work may run more than once.
   */
  exclusively<Result>(work: (store: LegalStore) => Promise<Result>): Promise<Result>;
  /**
   * Returns what is wrong with the store as its engine keeps it, an empty list where nothing is. QUICK finds damage that
   * the end of a machine can leave, WHOLE also texts and rows that cannot be read; both read everything.
   */
  check(depth: CheckDepth): Promise<readonly Finding[]>;
  /** True from a migration that changed the form of readings until {@link LegalStore.confirmReread}: the texts have to be read again. */
  needsReread(): Promise<boolean>;
  /** Notes that all texts have been read again. Leaves the data version as it is. */
  confirmReread(): Promise<void>;
}
