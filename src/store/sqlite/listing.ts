import { provisionSort } from '../../domain/reading/provision-path.js';
import { checkLimit } from '../arguments.js';
import type { Listing } from '../legal-store.js';
import { provisionRefOf } from '../provision-scopes.js';
import type { KeyRow, ProvisionRow, VoteRow } from '../rows.js';
import type { Connection } from './connection.js';
import { type StoredVote, voteOf } from './inputs.js';
import type { RowTable } from './rows-by-id.js';
import { fromData } from './values.js';

/** Listings of rows that have an id. */
type ListedById = Exclude<keyof Listing, 'votes' | 'provisions' | 'keys'>;

const TABLES = {
  inputs: 'inputs',
  documents: 'documents',
  citations: 'citations',
  mentions: 'mentions',
  assertions: 'assertions',
  campaigns: 'campaigns',
  campaignRoles: 'campaign_roles',
  bodies: 'bodies',
} as const satisfies Record<ListedById, RowTable>;

/** Returns the rows of one listing after `after`, see the port. */
export function list<K extends keyof Listing>(
  connection: Connection,
  what: K,
  after: string | null,
  limit: number,
): readonly Listing[K][] {
  checkLimit(limit);
  return rowsOf(connection, what, after ?? '', limit) as readonly Listing[K][];
}

function rowsOf(connection: Connection, what: keyof Listing, after: string, limit: number): readonly unknown[] {
  if (what === 'votes') return listVotes(connection, after, limit);
  if (what === 'provisions') return listProvisions(connection, after, limit);
  if (what === 'keys') return listKeys(connection, Number(after), limit);
  return listById(connection, TABLES[what], after, limit);
}

function listById(connection: Connection, table: RowTable, after: string, limit: number): readonly unknown[] {
  const sql = `SELECT data FROM ${table} WHERE id > ?1 ORDER BY id LIMIT ?2`;
  return connection.all<{ data: string }>(sql, [after, limit]).map(({ data }) => fromData(data));
}

function listVotes(connection: Connection, after: string, limit: number): readonly VoteRow[] {
  const [key = '', hash = ''] = after.split(' ');
  const sql = 'SELECT * FROM votes WHERE (key, claims_hash) > (?1, ?2) ORDER BY key, claims_hash LIMIT ?3';
  return connection.all<StoredVote>(sql, [key, hash, limit]).map(voteOf);
}

function listProvisions(connection: Connection, after: string, limit: number): readonly ProvisionRow[] {
  const { documentId, path } = provisionRefOf(after);
  const sql = `SELECT data FROM provisions WHERE (document_id, sort) > (?1, ?2) ORDER BY document_id, sort LIMIT ?3`;
  return connection
    .all<{ data: string }>(sql, [documentId, provisionSort(path), limit])
    .map(({ data }) => fromData(data));
}

function listKeys(connection: Connection, after: number, limit: number): readonly KeyRow[] {
  return connection.all('SELECT key, id, seq FROM keys WHERE seq > ?1 ORDER BY seq LIMIT ?2', [after, limit]);
}
