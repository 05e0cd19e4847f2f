import type { LegalStore } from './legal-store.js';
import { overrideBy } from './override.js';

/**
 * The reads that answer questions, by how long they take: KEYED reads find one small row for each key, SHORT ones a page
 * for each id, and LONG ones may take seconds.
 */
const READS = {
  getDocuments: 'KEYED',
  getDocumentsAt: 'KEYED',
  findDocumentsByKey: 'KEYED',
  findDocumentsById: 'KEYED',
  searchDocuments: 'LONG',
  countFacets: 'LONG',
  citations: 'SHORT',
  allCitations: 'LONG',
  getCitations: 'KEYED',
  getAssertions: 'KEYED',
  effectSettings: 'SHORT',
  citationsOfMentions: 'SHORT',
  evidence: 'SHORT',
  count: 'SHORT',
  mentions: 'SHORT',
  getMentions: 'KEYED',
  getProvisions: 'KEYED',
  provisions: 'SHORT',
  provisionCitations: 'SHORT',
  getBodies: 'KEYED',
  searchBodies: 'SHORT',
  documentsOfBlocks: 'SHORT',
  documentsOfBodies: 'SHORT',
  findDocumentsByText: 'KEYED',
  getCampaigns: 'KEYED',
  searchCampaigns: 'SHORT',
  campaignRoles: 'SHORT',
  rolesOfCampaigns: 'SHORT',
  campaignAnswers: 'SHORT',
  campaignAnsweredBy: 'SHORT',
  trace: 'LONG',
  getInputs: 'SHORT',
  list: 'LONG',
} as const satisfies Record<Exclude<keyof LegalStore, Upkeep>, 'KEYED' | 'SHORT' | 'LONG'>;

/** What the port has besides: for the store as a whole, for saves and for listings. */
type Upkeep =
  | 'engine'
  | 'close'
  | 'withSignal'
  | 'dataVersion'
  | 'revision'
  | 'changesSince'
  | 'check'
  | 'inputsByTokens'
  | 'inputIdsByTokens'
  | 'votes'
  | 'registeredKeys'
  | 'documentsByBlocks'
  | 'references'
  | 'derivations'
  | 'save'
  | 'exclusively'
  | 'needsReread'
  | 'confirmReread';

/** The part of the port that answers questions. */
export type Reads = Pick<LegalStore, keyof typeof READS>;

/** A call of one of these reads. */
export interface ReadCall {
  readonly name: keyof Reads;
  readonly args: readonly unknown[];
  readonly long: boolean;
  /** Number of keys of a KEYED read, null for others. */
  readonly keys: number | null;
}

/** Returns the store with reads that are all answered by one function, which is given the name and the arguments. */
export const readsThrough = (store: LegalStore, answer: (call: ReadCall) => Promise<unknown>): LegalStore =>
  overrideBy(store, (name) => {
    if (!isRead(name)) return undefined;
    const length = READS[name];
    return (...args: readonly unknown[]) => {
      const keys = length === 'KEYED' && Array.isArray(args[0]) ? args[0].length : null;
      return answer({ name, args, long: length === 'LONG', keys });
    };
  });

const isRead = (name: string | symbol): name is keyof Reads => Object.hasOwn(READS, name);

/** Returns what these reads answer to a call. */
export function answerRead(reads: Reads, { name, args }: Pick<ReadCall, 'name' | 'args'>): Promise<unknown> {
  const read = reads[name] as (...args: readonly unknown[]) => Promise<unknown>;
  return read(...args);
}
