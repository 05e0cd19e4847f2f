import { provisionSort } from '../../domain/reading/provision-path.js';
import { checkLimit } from '../arguments.js';
import type { Listing } from '../legal-store.js';
import type { PlaceRow, UnlinkedRow } from '../listing.js';
import { compareText } from '../order.js';
import { provisionRefOf } from '../provision-scopes.js';
import type { KeyRow, ProvisionRow, VoteRow } from '../rows.js';
import { distinct } from '../rows-by-key.js';
import type { Connection } from './connection.js';
import { type StoredVote, voteOf } from './inputs.js';
import type { RowTable } from './rows-by-id.js';
import { fromData } from './values.js';

/** Listings of rows that have an id. */
type ListedById = Exclude<keyof Listing, 'places' | 'unlinked' | 'votes' | 'provisions' | 'keys'>;

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
  if (what === 'places') return listPlaces(connection, after, limit);
  if (what === 'unlinked') return listUnlinked(connection, after, limit);
  if (what === 'votes') return listVotes(connection, after, limit);
  if (what === 'provisions') return listProvisions(connection, after, limit);
  if (what === 'keys') return listKeys(connection, Number(after), limit);
  return listById(connection, TABLES[what], after, limit);
}

function listById(connection: Connection, table: RowTable, after: string, limit: number): readonly unknown[] {
  const sql = `SELECT data FROM ${table} WHERE id > ?1 ORDER BY id LIMIT ?2`;
  return connection.all<{ data: string }>(sql, [after, limit]).map(({ data }) => fromData(data));
}

function listPlaces(connection: Connection, after: string, limit: number): readonly PlaceRow[] {
  return connection.all('SELECT id, issued_on AS date, key FROM documents WHERE id > ?1 ORDER BY id LIMIT ?2', [
    after,
    limit,
  ]);
}

/** The conditions are those of an index, in whose order the rows come. */
function listUnlinked(connection: Connection, after: string, limit: number): readonly UnlinkedRow[] {
  const [documentId = '', id = ''] = after.split(' ');
  const sql = `SELECT id, document_id AS documentId, kind, (SELECT json_group_array(value ->> 'documentId')
      FROM json_each(data, '$.candidates')) AS candidates FROM mentions
    WHERE role = 'CITING' AND state IN ('AMBIGUOUS', 'UNRESOLVED') AND kind IS NOT NULL
    AND document_id >= ?1 AND (document_id > ?1 OR id > ?2) ORDER BY document_id, id LIMIT ?3`;
  return connection
    .all<Omit<UnlinkedRow, 'candidates'> & { readonly candidates: string }>(sql, [documentId, id, limit])
    .map((row) => ({ ...row, candidates: distinct(fromData<readonly string[]>(row.candidates)).sort(compareText) }));
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
