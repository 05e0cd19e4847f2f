import { CanCuError } from '../../../domain/errors.js';
import type { WriteBatch } from '../../legal-store.js';
import type { Connection } from '../connection.js';
import { saveAssertions } from './assertions.js';
import { saveBodies } from './bodies.js';
import { saveCampaignRoles } from './campaigns.js';
import { refuseDanglingCitations, saveDocuments } from './documents.js';
import { registerKeys, saveInputs } from './inputs.js';
import { saveMentions } from './mentions.js';
import { saveSections } from './provisions.js';
import { saveReferences } from './references.js';

/** Returns the counter of saves that changed something. */
export function dataVersion(connection: Connection): number {
  return connection.get<{ data_version: number }>('SELECT data_version FROM store_state')?.data_version ?? 0;
}

/** Writes the batch, see the port: one transaction, all of it or nothing. Throws CONFLICT, and INVALID for a batch that contradicts itself. */
export function save(connection: Connection, batch: WriteBatch, readVersion: number): number {
  return connection.transaction('WRITE', () => {
    const version = dataVersion(connection);
    if (version !== readVersion) throw conflict(connection.where, version, readVersion);
    if (write(connection, batch) === 0) return version;
    connection.run('UPDATE store_state SET data_version = data_version + 1');
    return version + 1;
  });
}

/** Each step returns how many rows it changed. Documents come before the edges and roles that bear their dates and keys. */
function write(connection: Connection, batch: WriteBatch): number {
  const changes = [
    saveInputs(connection, batch.inputs.put, batch.inputs.remove),
    registerKeys(connection, batch.register),
    saveDocuments(connection, batch.documents.put, batch.documents.remove),
    saveReferences(connection, batch.derivations),
    saveMentions(connection, batch.derivations),
    saveSections(connection, batch.derivations),
    saveAssertions(connection, batch.derivations),
    saveCampaignRoles(connection, batch.derivations),
    batch.bodies === null ? 0 : saveBodies(connection, batch.bodies),
  ];
  refuseDanglingCitations(connection, batch.documents.remove);
  return changes.reduce((sum, count) => sum + count, 0);
}

function conflict(path: string, version: number, readVersion: number): CanCuError {
  const message = `${path} is at data version ${version}, the save was decided on ${readVersion}: read again and repeat`;
  return new CanCuError('CONFLICT', message, readVersion);
}
