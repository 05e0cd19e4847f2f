import { checkLimit } from '../arguments.js';
import { type ChangedIds, type Changes, sumChanges } from '../changes.js';
import type { Connection } from './connection.js';
import { fromData } from './values.js';

const SINCE = `MATCH (s:Store {name: 'store'})
OPTIONAL MATCH (first:Change {before: $revision})
CALL (first) {
  MATCH (c:Change) WHERE c.version >= first.version
  RETURN collect(coalesce(c.ids, '')) AS saves
}
RETURN s.dataVersion AS version, coalesce(s.revision, '') AS revision, saves`;

interface Found extends Pick<Changes, 'version' | 'revision'> {
  /** The JSON of each save, '' where it was too large. */
  readonly saves: readonly string[];
}

/** Returns what saves changed after a revision, see the port. */
export async function changesSince(connection: Connection, revision: string, limit: number): Promise<Changes | null> {
  checkLimit(limit, 'changesSince');
  const [found] = await connection.read<Found>({ text: SINCE, parameters: { revision } });
  if (found === undefined) return null;
  const { saves, ...present } = found;
  if (present.revision === revision) return sumChanges(present, [], limit);
  if (saves.length === 0) return null;
  const known = saves.map((ids) => (ids === '' ? null : fromData<ChangedIds>(ids)));
  return sumChanges(present, known, limit);
}
