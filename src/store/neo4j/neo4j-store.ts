import { NEVER } from '../../concurrency/never.js';
import { createTurns, type Running, type Turns } from '../../concurrency/turns.js';
import { deadlineIn } from '../deadline.js';
import type { LegalStore } from '../legal-store.js';
import { override } from '../override.js';
import { answerRead, type ReadCall, readsThrough } from '../reads.js';
import { SEARCH_LIMITS, type SearchLimits } from '../search-limits.js';
import { allCitations } from './all-citations.js';
import { getBodies, searchBodies } from './bodies.js';
import {
  campaignAnsweredBy,
  campaignAnswers,
  campaignRoles,
  getCampaigns,
  rolesOfCampaigns,
  searchCampaigns,
} from './campaigns.js';
import { changesSince } from './changes.js';
import { check } from './check.js';
import { citations, citationsOfMentions, getCitations } from './citations.js';
import { type Connection, type Neo4jAddress, openConnection } from './connection.js';
import { count } from './counts.js';
import { dataVersion, revision } from './data-version.js';
import { derivations, references } from './derivations.js';
import {
  documentsByBlocks,
  documentsOfBlocks,
  documentsOfBodies,
  findDocumentsById,
  findDocumentsByKey,
  findDocumentsByText,
  getDocuments,
  getDocumentsAt,
} from './documents.js';
import { effectSettings, evidence, getAssertions } from './evidence.js';
import { exclusively } from './exclusively.js';
import { countFacets } from './facets.js';
import { getInputs, inputIdsByTokens, inputsByTokens, registeredKeys, votes } from './inputs.js';
import { list } from './listing.js';
import { getMentions, mentions } from './mentions.js';
import { migrate } from './migrate.js';
import { provisionCitations } from './provision-citations.js';
import { getProvisions, provisions } from './provisions.js';
import { confirmReread, needsReread } from './reread-mark.js';
import { save } from './save/save.js';
import { searchDocuments } from './search.js';
import { trace } from './trace/trace.js';

/** Bounds of the store's work. */
export interface Neo4jLimits extends SearchLimits {
  /** Milliseconds that one reading query may take; 30,000. */
  readonly read: number;
  /** Milliseconds that one save may take; 300,000. */
  readonly write: number;
  /**
   * A document or provision with more edges than this is a hub: its edges are read from indexes in the order of the
   * page, which costs more than following and sorting a few; 500.
   */
  readonly hubDegree: number;
  /** Reads that run at once; 24. A walk may use three connections of the driver's hundred. */
  readonly atOnce: number;
  /** Walks and searches that run at once; 4, of one request at most a quarter of them. */
  readonly longAtOnce: number;
  /** Requests that may read at once; 1,000. */
  readonly requests: number;
}

/** How a store is opened; every limit has a default. */
export interface Neo4jStoreOptions extends Neo4jAddress {
  readonly limits?: Partial<Neo4jLimits>;
}

/** The bounds unless others are given. */
export const LIMITS: Neo4jLimits = {
  ...SEARCH_LIMITS,
  read: 30_000,
  write: 300_000,
  hubDegree: 500,
  atOnce: 24,
  longAtOnce: 4,
  requests: 1_000,
};

/**
 * Returns the store in a Neo4j database of 5.26 or later, Community features alone, its schema brought up to date.
 * Throws UNAVAILABLE with one line that names the server, NEWER_SCHEMA.
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<LegalStore> {
  const limits = { ...LIMITS, ...options.limits };
  const connection = await openConnection(options, limits);
  try {
    await migrate(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  // Neo4j may have to plan each of them, which keeps a core busy.
  const ofOneRequest = Math.ceil(limits.atOnce / 6);
  const turns = createTurns({ ...limits, ofOneRequest, longOfOneRequest: Math.ceil(limits.longAtOnce / 4) });
  return readingInTurns(connection, limits, turns, NEVER);
}

/** Returns the store whose reads take turns by request, and end with it. */
function readingInTurns(connection: Connection, limits: Neo4jLimits, turns: Turns, signal: AbortSignal): LegalStore {
  const store = override(storeOver(connection, limits), {
    withSignal: (other) => readingInTurns(connection, limits, turns, other),
  });
  const start = (call: ReadCall): Running<unknown> => {
    const stopped = new AbortController();
    const reads = storeOver(connection.withSignal(stopped.signal), limits);
    return { done: answerRead(reads, call), stop: () => stopped.abort(signal.reason) };
  };
  return readsThrough(store, (call) => turns.run(signal, { long: call.long, start: () => start(call) }));
}

/** Returns the store over a connection to a database whose schema is up to date. */
export function storeOver(connection: Connection, limits: Neo4jLimits): LegalStore {
  const { hubDegree } = limits;
  return {
    engine: 'neo4j',
    close: () => connection.close(),
    withSignal: (signal) => storeOver(connection.withSignal(signal), limits),
    dataVersion: () => dataVersion(connection),
    revision: () => revision(connection),
    changesSince: (revision, limit) => changesSince(connection, revision, limit),
    check: () => check(connection),
    getDocuments: (ids) => getDocuments(connection, ids),
    getDocumentsAt: (ids, revision) => getDocumentsAt(connection, ids, revision),
    findDocumentsByKey: (keys) => findDocumentsByKey(connection, keys),
    findDocumentsById: (ids) => findDocumentsById(connection, ids),
    searchDocuments: (search, page) => searchDocuments(connection, search, page, limits),
    countFacets: (search, request) => countFacets(connection, search, request, limits),
    documentsOfBodies: (groups, types, page) => documentsOfBodies(connection, groups, types, page),
    documentsByBlocks: (blocks) => documentsByBlocks(connection, blocks),
    documentsOfBlocks: (blocks, limit) => documentsOfBlocks(connection, blocks, limit),
    findDocumentsByText: (property, values) => findDocumentsByText(connection, property, values),
    citations: (side, ids, filter, page) => citations(connection, side, ids, filter, page, hubDegree),
    allCitations: (search, page) => allCitations(connection, search, page, limits),
    getCitations: (ids) => getCitations(connection, ids),
    citationsOfMentions: (ids) => citationsOfMentions(connection, ids),
    getAssertions: (ids) => getAssertions(connection, ids),
    effectSettings: (ids) => effectSettings(connection.read, ids),
    evidence: (ids, page) => evidence(connection, ids, page),
    mentions: (places, filter, page) => mentions(connection, places, filter, page),
    getMentions: (ids) => getMentions(connection, ids),
    getProvisions: (refs) => getProvisions(connection, refs),
    provisions: (ids, page) => provisions(connection, ids, page),
    provisionCitations: (refs, kinds, page) => provisionCitations(connection, refs, kinds, page, hubDegree),
    getBodies: (ids) => getBodies(connection, ids),
    searchBodies: (search, page) => searchBodies(connection, search, page),
    count: (of, limit) => count(connection, of, limit),
    getCampaigns: (ids) => getCampaigns(connection, ids),
    searchCampaigns: (tokens, page) => searchCampaigns(connection, tokens, page),
    campaignRoles: (ids, roles) => campaignRoles(connection, ids, roles),
    rolesOfCampaigns: (ids, page) => rolesOfCampaigns(connection, ids, page),
    campaignAnswers: (ids) => campaignAnswers(connection, ids),
    campaignAnsweredBy: (ids, page) => campaignAnsweredBy(connection, ids, page),
    trace: (request) => trace(connection, request, deadlineIn(request.timeout), hubDegree),
    inputsByTokens: (tokens) => inputsByTokens(connection, tokens),
    inputIdsByTokens: (tokens) => inputIdsByTokens(connection, tokens),
    getInputs: (ids) => getInputs(connection, ids),
    votes: (keys) => votes(connection, keys),
    registeredKeys: (keys) => registeredKeys(connection, keys),
    references: (ids) => references(connection, ids),
    derivations: (ids) => derivations(connection, ids),
    list: (what, after, limit) => list(connection, what, after, limit),
    save: (batch, readVersion) => save(connection, batch, readVersion),
    exclusively: (work) => exclusively(connection, (within) => work(storeOver(within, limits))),
    needsReread: () => needsReread(connection),
    confirmReread: () => confirmReread(connection),
  };
}
