import type { LegalStore } from '../legal-store.js';
import { getBodies, getCampaigns, searchBodies, searchCampaigns } from './bodies.js';
import { campaignAnsweredBy, campaignAnswers, campaignRoles, rolesOfCampaigns } from './campaigns.js';
import { citations } from './citations.js';
import { connect, type Database, type Neo4jAddress } from './connection.js';
import {
  documentsByBlocks,
  documentsOfBodies,
  findDocumentsById,
  findDocumentsByKey,
  getDocuments,
} from './documents.js';
import { citationsOfMentions, evidence, getCitations } from './evidence.js';
import { derivations, getInputs, inputsByTokens, registeredKeys, votes } from './inputs.js';
import { list } from './listing.js';
import { getMentions, mentions } from './mentions.js';
import { migrate } from './migrate.js';
import { provisionCitations } from './provision-citations.js';
import { getProvisions, provisions } from './provisions.js';
import { dataVersion, save } from './save/save.js';
import { type SearchLimits, searchDocuments } from './search.js';
import { trace } from './trace/trace.js';

/** Bounds of the store's work; the defaults unless given. */
export interface Neo4jLimits extends SearchLimits {
  /** Milliseconds that one reading query may take; 30,000. */
  readonly read: number;
  /** Milliseconds that one save may take; 300,000. */
  readonly write: number;
  /** Edges over which a document's are read through their indexes, which costs more than following few; 500. */
  readonly hubDegree: number;
}

/** How the store is opened. */
export interface Neo4jOptions extends Neo4jAddress {
  readonly limits?: Partial<Neo4jLimits>;
}

/** Bounds where none are given. */
export const LIMITS: Neo4jLimits = {
  indexMatches: 10_000,
  walkRows: 20_000,
  read: 30_000,
  write: 300_000,
  hubDegree: 500,
};

/**
 * Returns the store in a Neo4j database of 5.26 or later, Community features alone, its schema brought up to date.
 * Throws UNAVAILABLE with one line that names the server, NEWER_SCHEMA.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<LegalStore> {
  const limits = { ...LIMITS, ...options.limits };
  const database = await connect(options, limits);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return storeOver(database, limits);
}

/** Returns the store over a database whose schema is up to date. */
export function storeOver(database: Database, limits: Neo4jLimits): LegalStore {
  return {
    engine: 'neo4j',
    close: () => database.close(),
    dataVersion: () => dataVersion(database),
    getDocuments: (ids) => getDocuments(database, ids),
    findDocumentsByKey: (keys) => findDocumentsByKey(database, keys),
    findDocumentsById: (ids) => findDocumentsById(database, ids),
    searchDocuments: (search, page) => searchDocuments(database, search, page, limits),
    citations: (...asked) => citations(database, limits.hubDegree, ...asked),
    getCitations: (ids) => getCitations(database, ids),
    citationsOfMentions: (ids) => citationsOfMentions(database, ids),
    evidence: (...asked) => evidence(database, ...asked),
    mentions: (...asked) => mentions(database, ...asked),
    getMentions: (ids) => getMentions(database, ids),
    getProvisions: (refs) => getProvisions(database, refs),
    provisions: (...asked) => provisions(database, ...asked),
    provisionCitations: (...asked) => provisionCitations(database, limits.hubDegree, ...asked),
    getBodies: (ids) => getBodies(database, ids),
    searchBodies: (...asked) => searchBodies(database, ...asked),
    documentsOfBodies: (...asked) => documentsOfBodies(database, ...asked),
    getCampaigns: (ids) => getCampaigns(database, ids),
    searchCampaigns: (...asked) => searchCampaigns(database, ...asked),
    campaignRoles: (...asked) => campaignRoles(database, ...asked),
    rolesOfCampaigns: (...asked) => rolesOfCampaigns(database, ...asked),
    campaignAnswers: (ids) => campaignAnswers(database, ids),
    campaignAnsweredBy: (...asked) => campaignAnsweredBy(database, ...asked),
    trace: (request) => trace(database, limits.hubDegree, request),
    inputsByTokens: (tokens) => inputsByTokens(database, tokens),
    getInputs: (ids) => getInputs(database, ids),
    votes: (keys) => votes(database, keys),
    registeredKeys: (keys) => registeredKeys(database, keys),
    documentsByBlocks: (blocks) => documentsByBlocks(database, blocks),
    derivations: (ids) => derivations(database, ids),
    list: (what, after, limit) => list(database, what, after, limit),
    save: (batch, readVersion) => save(database, batch, readVersion),
  };
}
