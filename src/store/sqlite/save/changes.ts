import { type ChangesOfSave, KEPT_SAVES, rememberedChanges } from '../../changes.js';
import type { Connection } from '../connection.js';
import { revision } from '../data-version.js';

/** Notes what the save that makes a data version has changed, and forgets old saves. */
export function noteChanges(connection: Connection, version: number, changes: ChangesOfSave): void {
  const values = [version, revision(connection), rememberedChanges(changes)];
  connection.run('INSERT INTO changes (version, before, ids) VALUES (?, ?, ?)', values);
  connection.run('DELETE FROM changes WHERE version <= ?', [version - KEPT_SAVES]);
}
