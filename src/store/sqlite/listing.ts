import { checkLimit } from '../arguments.js';
import type { Listing } from '../legal-store.js';
import type { Connection } from './connection.js';
import { readVote, type StoredVote } from './inputs.js';
import { listProvisions } from './provisions.js';
import type { RowTable } from './rows-by-id.js';

/** Listings of rows that have an id. */
type ListedById = Exclude<keyof Listing, 'votes' | 'provisions'>;

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

/** Returns the rows of one listing behind `after`, see the port. */
export function list<K extends keyof Listing>(
  connection: Connection,
  what: K,
  after: string | null,
  limit: number,
): Listing[K][] {
  checkLimit(limit);
  return listOf(connection, what, after, limit) as Listing[K][];
}

function listOf(connection: Connection, what: keyof Listing, after: string | null, limit: number): unknown[] {
  if (what === 'votes') return listVotes(connection, after, limit);
  if (what === 'provisions') return listProvisions(connection, after, limit);
  return listRows(connection, TABLES[what], after, limit);
}

function listRows(connection: Connection, table: RowTable, after: string | null, limit: number): unknown[] {
  const sql = `SELECT data FROM ${table} WHERE id > ?1 ORDER BY id LIMIT ?2`;
  return connection.all<{ data: string }>(sql, [after ?? '', limit]).map(({ data }) => JSON.parse(data));
}

function listVotes(connection: Connection, after: string | null, limit: number): Listing['votes'][] {
  const [key = '', hash = ''] = (after ?? '').split(' ');
  const sql = 'SELECT * FROM votes WHERE (key, claims_hash) > (?1, ?2) ORDER BY key, claims_hash LIMIT ?3';
  return connection.all<StoredVote>(sql, [key, hash, limit]).map(readVote);
}
