import { checkLimit } from '../arguments.js';
import type { Listing } from '../legal-store.js';
import { provisionRefOf } from '../provision-scopes.js';
import { CITATION_OF_R } from './citations-queries.js';
import type { Connection } from './connection.js';
import { inputOf, KEY_OF_K, type StoredInput, type StoredVote, VOTE_OF_V, voteOf } from './inputs.js';
import { PROVISION_OF_P, provisionId, provisionOf, type StoredProvision } from './provisions.js';
import { fromData, type Parameters } from './values.js';

const byId = (label: string): string => `MATCH (n:${label}) WHERE n.id > $after AND n.data IS NOT NULL
RETURN n.data AS data, n.content AS content ORDER BY n.id LIMIT $limit`;

const CITATIONS = `MATCH (a:Assertion) WHERE a.citationId > $after AND a.sort IS NOT NULL
WITH a ORDER BY a.citationId, a.sort
WITH DISTINCT a.citationId AS id, a.fromId AS fromId LIMIT $limit
MATCH (:Document {id: fromId})-[r]->() WHERE r.citationId = id
RETURN ${CITATION_OF_R} ORDER BY id`;

const PLACES = `MATCH (d:Document) WHERE d.id > $after AND d.data IS NOT NULL
RETURN d.id AS id, coalesce(d.issuedOn, '') AS date, d.key AS key ORDER BY id LIMIT $limit`;

const UNLINKED = `MATCH (m:Unlinked) WHERE m.documentId >= $documentId AND m.kind IS NOT NULL
  AND (m.documentId > $documentId OR m.id > $id)
WITH m ORDER BY m.documentId, m.id LIMIT $limit
RETURN m.id AS id, m.documentId AS documentId, m.kind AS kind, COLLECT {
  MATCH (m)-[:MAY_MEAN]->(d) RETURN DISTINCT d.id AS candidate ORDER BY candidate
} AS candidates`;

const VOTES = `MATCH (v:Vote) WHERE v.id > $after
RETURN ${VOTE_OF_V} ORDER BY v.id LIMIT $limit`;

const PROVISIONS = `MATCH (p:Provision) WHERE p.id > $after
RETURN ${PROVISION_OF_P} ORDER BY p.id LIMIT $limit`;

const KEYS = `MATCH (k:Key) WHERE k.seq > toInteger($after)
RETURN ${KEY_OF_K} ORDER BY k.seq LIMIT $limit`;

const TEXTS: Readonly<Record<keyof Listing, string>> = {
  inputs: byId('Input'),
  documents: byId('Document'),
  places: PLACES,
  citations: CITATIONS,
  mentions: byId('Mention'),
  unlinked: UNLINKED,
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
  const rows = await connection.read<unknown>({ text: TEXTS[what], parameters: { ...start, limit } });
  return rows.map((row) => rowOf(what, row) as Listing[K]);
}

function startOf(what: keyof Listing, after: string): Parameters {
  if (what === 'keys') return { after: after === '' ? '0' : after };
  if (what === 'provisions') return { after: provisionId(provisionRefOf(after)) };
  if (what !== 'unlinked') return { after };
  const [documentId = '', id = ''] = after.split(' ');
  return { documentId, id };
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
    case 'places':
    case 'unlinked':
      return found as Listing[typeof what];
    case 'documents':
    case 'mentions':
    case 'assertions':
    case 'campaigns':
    case 'campaignRoles':
    case 'bodies':
      return fromData((found as { readonly data: string }).data);
  }
}
