import { checkLimit } from '../arguments.js';
import { type ChangedIds, type Changes, sumChanges } from '../changes.js';
import type { Connection } from './connection.js';
import { dataVersion, revision as presentRevision } from './data-version.js';
import { fromData } from './values.js';

/** Returns what saves changed after a revision, see the port; reads one state of the store. */
export function changesSince(connection: Connection, revision: string, limit: number): Changes | null {
  checkLimit(limit, 'changesSince');
  return connection.transaction('READ', () => {
    const present = { version: dataVersion(connection), revision: presentRevision(connection) };
    if (present.revision === revision) return sumChanges(present, [], limit);
    const sql = 'SELECT ids FROM changes WHERE version >= (SELECT version FROM changes WHERE before = ?)';
    const saves = connection.all<{ ids: string | null }>(sql, [revision]);
    if (saves.length === 0) return null;
    const known = saves.map(({ ids }) => (ids === null ? null : fromData<ChangedIds>(ids)));
    return sumChanges(present, known, limit);
  });
}
