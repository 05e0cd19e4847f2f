import { checkLimit } from '../arguments.js';
import type { Listing } from '../legal-store.js';
import type { Connection } from './connection.js';
import { readVote, type StoredVote } from './inputs.js';
import type { RowTable } from './rows-by-id.js';

const TABLES = {
  inputs: 'inputs',
  documents: 'documents',
  citations: 'citations',
  mentions: 'mentions',
  assertions: 'assertions',
  campaigns: 'campaigns',
  campaignRoles: 'campaign_roles',
  bodies: 'bodies',
} as const satisfies Record<Exclude<keyof Listing, 'votes'>, RowTable>;

/** Returns the rows of one listing behind `after`, see the port. */
export function list<K extends keyof Listing>(
  connection: Connection,
  what: K,
  after: string | null,
  limit: number,
): Listing[K][] {
  checkLimit(limit);
  const rows =
    what === 'votes' ? listVotes(connection, after, limit) : listRows(connection, tableOf(what), after, limit);
  return rows as Listing[K][];
}

function tableOf(what: Exclude<keyof Listing, 'votes'>): RowTable {
  return TABLES[what];
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
