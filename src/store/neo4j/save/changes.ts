import { type ChangesOfSave, KEPT_SAVES, rememberedChanges } from '../../changes.js';
import type { Run } from '../connection.js';

const NOTE = `MATCH (s:Store {name: 'store'})
CREATE (:Change {version: $version, before: coalesce(s.revision, ''), ids: $ids})`;

const FORGET = 'MATCH (c:Change) WHERE c.version <= $last DELETE c';

/** Notes what the save that makes a data version has changed, and forgets old saves. */
export async function noteChanges(run: Run, version: number, changes: ChangesOfSave): Promise<void> {
  await run({ text: NOTE, parameters: { version, ids: rememberedChanges(changes) } });
  await run({ text: FORGET, parameters: { last: version - KEPT_SAVES } });
}
