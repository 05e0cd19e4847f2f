import { checkLimit } from '../arguments.js';
import { type ChangedIds, type Changes, sumChanges } from '../changes.js';
import type { Connection } from './connection.js';
import { fromData } from './values.js';

const PRESENT = `MATCH (s:Store {name: 'store'})
RETURN s.dataVersion AS version, coalesce(s.revision, '') AS revision`;

// Neo4j shows parts of a transaction while it is committed. That takes the node's lock until all of it can be seen.
const AWAIT = 'MATCH (c:Change {version: $version}) SET c.awaited = true REMOVE c.awaited';

const SINCE = `MATCH (first:Change {before: $revision})
MATCH (c:Change) WHERE first.version <= c.version <= $version
RETURN coalesce(c.ids, '') AS ids`;

/** Returns what saves changed after a revision, see the port. Whoever has the answer sees all of the saves that it is of. */
export async function changesSince(connection: Connection, revision: string, limit: number): Promise<Changes | null> {
  checkLimit(limit, 'changesSince');
  return connection.write(async (run) => {
    const [present] = await run<Pick<Changes, 'version' | 'revision'>>({ text: PRESENT, parameters: {} });
    if (present === undefined) return null;
    const { version } = present;
    await run({ text: AWAIT, parameters: { version } });
    if (present.revision === revision) return sumChanges(present, [], limit);
    const saves = await run<{ readonly ids: string }>({ text: SINCE, parameters: { revision, version } });
    if (saves.length === 0) return null;
    const known = saves.map(({ ids }) => (ids === '' ? null : fromData<ChangedIds>(ids)));
    return sumChanges(present, known, limit);
  });
}
