import { checkLimit } from '../arguments.js';
import type { Listing } from '../legal-store.js';
import { provisionRefOf } from '../provision-scopes.js';
import { CITATION_OF_R } from './citations-queries.js';
import type { Connection } from './connection.js';
import { inputOf, KEY_OF_K, type StoredInput, type StoredVote, VOTE_OF_V, voteOf } from './inputs.js';
import { PROVISION_OF_P, provisionId, provisionOf, type StoredProvision } from './provisions.js';
import { fromData } from './values.js';

const byId = (label: string): string => `MATCH (n:${label}) WHERE n.id > $after AND n.data IS NOT NULL
RETURN n.data AS data, n.content AS content ORDER BY n.id LIMIT $limit`;

const CITATIONS = `MATCH (a:Assertion) WHERE a.citationId > $after AND a.sort IS NOT NULL
WITH a ORDER BY a.citationId, a.sort
WITH DISTINCT a.citationId AS id, a.fromId AS fromId LIMIT $limit
MATCH (:Document {id: fromId})-[r]->() WHERE r.citationId = id
RETURN ${CITATION_OF_R} ORDER BY id`;

const VOTES = `MATCH (v:Vote) WHERE v.id > $after
RETURN ${VOTE_OF_V} ORDER BY v.id LIMIT $limit`;

const PROVISIONS = `MATCH (p:Provision) WHERE p.id > $after
RETURN ${PROVISION_OF_P} ORDER BY p.id LIMIT $limit`;

const KEYS = `MATCH (k:Key) WHERE k.seq > toInteger($after)
RETURN ${KEY_OF_K} ORDER BY k.seq LIMIT $limit`;

const TEXTS: Readonly<Record<keyof Listing, string>> = {
  inputs: byId('Input'),
  documents: byId('Document'),
  citations: CITATIONS,
  mentions: byId('Mention'),
  assertions: byId('Assertion'),
  campaigns: byId('Campaign'),
  campaignRoles: byId('CampaignRole'),
  votes: VOTES,
  provisions: PROVISIONS,
  bodies: byId('IssuingBody'),
  keys: KEYS,
};

/** Returns the rows of one listing after `after`, see the port. */
export async function list<K extends keyof Listing>(
  connection: Connection,
  what: K,
  after: string | null,
  limit: number,
): Promise<readonly Listing[K][]> {
  checkLimit(limit);
  const start = startOf(what, after ?? '');
  const rows = await connection.read<unknown>({ text: TEXTS[what], parameters: { after: start, limit } });
  return rows.map((row) => rowOf(what, row) as Listing[K]);
}

function startOf(what: keyof Listing, after: string): string {
  if (what === 'keys') return after === '' ? '0' : after;
  return what === 'provisions' ? provisionId(provisionRefOf(after)) : after;
}

function rowOf(what: keyof Listing, found: unknown): Listing[keyof Listing] {
  switch (what) {
    case 'inputs':
      return inputOf(found as StoredInput);
    case 'citations':
      return (found as { readonly citation: Listing['citations'] }).citation;
    case 'votes':
      return voteOf(found as StoredVote);
    case 'provisions':
      return provisionOf(found as StoredProvision);
    case 'keys':
      return found as Listing['keys'];
    case 'documents':
    case 'mentions':
    case 'assertions':
    case 'campaigns':
    case 'campaignRoles':
    case 'bodies':
      return fromData((found as { readonly data: string }).data);
  }
}
