import { oneAtATime } from '../../concurrency/one-at-a-time.js';
import { type Clock, deadlineIn } from '../deadline.js';
import type { LegalStore } from '../legal-store.js';
import { answerRead, readsThrough } from '../reads.js';
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
import { type Connection, openConnection } from './connection.js';
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

/** How a store is opened; everything has a default. */
export interface SqliteStoreOptions {
  /** Milliseconds to wait while another process writes; 30,000. */
  readonly busyTimeout?: number;
  /** Milliseconds that one search may take; 10,000. */
  readonly searchTimeout?: number;
  /** How much one search may examine; {@link SEARCH_LIMITS}. */
  readonly limits?: SearchLimits;
  /** Clock of the deadlines, in milliseconds. */
  readonly clock?: Clock;
}

/** The settings unless others are given. */
export const DEFAULTS = {
  busyTimeout: 30_000,
  searchTimeout: 10_000,
  limits: SEARCH_LIMITS,
  clock: () => performance.now(),
} as const satisfies Required<SqliteStoreOptions>;

/**
 * Returns the store in a SQLite file, which is made with its folder when missing and brought to this program's schema.
 * One that this account may not write can be read; saves throw FORBIDDEN. Every call runs in this thread. `:memory:` gives one that is gone when closed. Commits are on disk when `save` answers. Several processes may read at
 * once and take turns in writing. Throws UNAVAILABLE, CORRUPT (not a can-cu database) or NEWER_SCHEMA.
 */
export async function openSqliteStore(path: string, options: SqliteStoreOptions = {}): Promise<LegalStore> {
  const connection = openConnection(path, options.busyTimeout ?? DEFAULTS.busyTimeout);
  try {
    migrate(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return storeOver(connection, options);
}

/** Returns the store over a connection to a file whose schema is up to date. Its reads run in this thread. */
export function storeOver(connection: Connection, options: SqliteStoreOptions): LegalStore {
  const settings = { ...DEFAULTS, ...options };
  // A writer that waits for the file stops the thread, also the writer in it that holds the file.
  const inTurn = oneAtATime();
  const store: LegalStore = {
    ...{ ...documentReads(connection, settings), ...graphReads(connection, settings), ...inputReads(connection) },
    save: (batch, readVersion) => inTurn(async () => save(connection, batch, readVersion)),
    exclusively: (work) =>
      inTurn(() => exclusively(connection, (within) => work(storeOver(within, settings)), settings.busyTimeout)),
    withSignal: (signal) =>
      readsThrough(store, async (call) => {
        signal.throwIfAborted();
        return answerRead(store, call);
      }),
  };
  return store;
}

type DocumentReads = Pick<
  LegalStore,
  | 'getDocuments'
  | 'getDocumentsAt'
  | 'findDocumentsByKey'
  | 'findDocumentsById'
  | 'findDocumentsByText'
  | 'documentsOfBlocks'
  | 'searchDocuments'
  | 'countFacets'
  | 'documentsOfBodies'
  | 'documentsByBlocks'
>;
type InputReads = Pick<
  LegalStore,
  | 'engine'
  | 'close'
  | 'dataVersion'
  | 'revision'
  | 'changesSince'
  | 'check'
  | 'inputsByTokens'
  | 'inputIdsByTokens'
  | 'getInputs'
  | 'votes'
  | 'registeredKeys'
  | 'references'
  | 'derivations'
  | 'list'
  | 'needsReread'
  | 'confirmReread'
>;
type GraphReads = Omit<LegalStore, keyof DocumentReads | keyof InputReads | 'withSignal' | 'save' | 'exclusively'>;

/** Returns how to run a read of several statements: all see one state of the store, whatever another process writes meanwhile. */
function oneState(connection: Connection): <T>(work: () => T) => T {
  return (work) => connection.transaction('READ', work);
}

function documentReads(connection: Connection, settings: Required<SqliteStoreOptions>): DocumentReads {
  const atOnce = oneState(connection);
  return {
    getDocuments: async (ids) => getDocuments(connection, ids),
    getDocumentsAt: async (ids, revision) => getDocumentsAt(connection, ids, revision),
    findDocumentsByKey: async (keys) => findDocumentsByKey(connection, keys),
    findDocumentsById: async (ids) => atOnce(() => findDocumentsById(connection, ids)),
    documentsOfBodies: async (groups, types, page) => atOnce(() => documentsOfBodies(connection, groups, types, page)),
    documentsByBlocks: async (blocks) => documentsByBlocks(connection, blocks),
    documentsOfBlocks: async (blocks, limit) => documentsOfBlocks(connection, blocks, limit),
    findDocumentsByText: async (property, values) => findDocumentsByText(connection, property, values),
    searchDocuments: async (search, page) => {
      const deadline = deadlineIn(settings.searchTimeout, settings.clock);
      return atOnce(() => searchDocuments(connection, search, page, settings.limits, deadline));
    },
    countFacets: async (search, request) => {
      const deadline = deadlineIn(settings.searchTimeout, settings.clock);
      return atOnce(() => countFacets(connection, search, request, settings.limits, deadline));
    },
  };
}

function graphReads(connection: Connection, settings: Required<SqliteStoreOptions>): GraphReads {
  const atOnce = oneState(connection);
  return {
    citations: async (side, ids, filter, page) => atOnce(() => citations(connection, side, ids, filter, page)),
    allCitations: async (search, page) => {
      const deadline = deadlineIn(settings.searchTimeout, settings.clock);
      return atOnce(() => allCitations(connection, search, page, settings.limits, deadline));
    },
    getCitations: async (ids) => getCitations(connection, ids),
    citationsOfMentions: async (ids) => citationsOfMentions(connection, ids),
    getAssertions: async (ids) => getAssertions(connection, ids),
    effectSettings: async (ids) => effectSettings(connection, ids),
    evidence: async (ids, page) => atOnce(() => evidence(connection, ids, page)),
    mentions: async (places, filter, page) => atOnce(() => mentions(connection, places, filter, page)),
    getMentions: async (ids) => getMentions(connection, ids),
    getProvisions: async (refs) => getProvisions(connection, refs),
    provisions: async (ids, page) => atOnce(() => provisions(connection, ids, page)),
    provisionCitations: async (refs, kinds, page) => atOnce(() => provisionCitations(connection, refs, kinds, page)),
    getBodies: async (ids) => getBodies(connection, ids),
    searchBodies: async (search, page) => searchBodies(connection, search, page),
    count: async (of, limit) => atOnce(() => count(connection, of, limit)),
    getCampaigns: async (ids) => getCampaigns(connection, ids),
    searchCampaigns: async (tokens, page) => searchCampaigns(connection, tokens, page),
    campaignRoles: async (ids, roles) => atOnce(() => campaignRoles(connection, ids, roles)),
    rolesOfCampaigns: async (ids, page) => atOnce(() => rolesOfCampaigns(connection, ids, page)),
    campaignAnswers: async (ids) => atOnce(() => campaignAnswers(connection, ids)),
    campaignAnsweredBy: async (ids, page) => atOnce(() => campaignAnsweredBy(connection, ids, page)),
    trace: async (request) => trace(connection, request, deadlineIn(request.timeout, settings.clock)),
  };
}

function inputReads(connection: Connection): InputReads {
  const atOnce = oneState(connection);
  return {
    engine: 'sqlite',
    close: async () => connection.close(),
    dataVersion: async () => dataVersion(connection),
    revision: async () => revision(connection),
    changesSince: async (revision, limit) => changesSince(connection, revision, limit),
    check: async (depth) => check(connection, depth),
    inputsByTokens: async (tokens) => inputsByTokens(connection, tokens),
    inputIdsByTokens: async (tokens) => inputIdsByTokens(connection, tokens),
    getInputs: async (ids) => getInputs(connection, ids),
    votes: async (keys) => votes(connection, keys),
    registeredKeys: async (keys) => registeredKeys(connection, keys),
    references: async (ids) => references(connection, ids),
    derivations: async (ids) => atOnce(() => derivations(connection, ids)),
    list: async (what, after, limit) => list(connection, what, after, limit),
    needsReread: async () => needsReread(connection),
    confirmReread: async () => confirmReread(connection),
  };
}
