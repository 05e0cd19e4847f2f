import { CanCuError } from '../../../domain/errors.js';
import { type ChangesOfSave, noChanges } from '../../changes.js';
import { wholeDerivations } from '../../difference.js';
import type { WriteBatch } from '../../legal-store.js';
import { noTouchedForce } from '../../touched-force.js';
import type { Connection } from '../connection.js';
import { dataVersion } from '../data-version.js';
import { saveAssertions } from './assertions.js';
import { saveBodies } from './bodies.js';
import { saveCampaignRoles } from './campaigns.js';
import { noteChanges } from './changes.js';
import { refuseDanglingCitations, saveDocuments } from './documents.js';
import { saveForce } from './force.js';
import { putInputs, removeInputs } from './inputs.js';
import { registerKeys } from './keys.js';
import { saveMentions } from './mentions.js';
import { saveSections } from './provisions.js';
import { saveReferences } from './references.js';

/** Writes the whole batch or nothing, in one transaction; see the port. Throws CONFLICT, and INVALID for an inconsistent batch. */
export function save(connection: Connection, batch: WriteBatch, readVersion: number): number {
  return connection.transaction('WRITE', () => {
    const version = dataVersion(connection);
    if (version !== readVersion) throw conflict(connection.where, version, readVersion);
    const changed = noChanges();
    if (!write(connection, batch, changed)) return version;
    noteChanges(connection, version + 1, changed);
    connection.run('UPDATE store_state SET data_version = data_version + 1, revision = lower(hex(randomblob(16)))');
    return version + 1;
  });
}

/** Writes the parts in order, since each builds on the ones before it; returns whether any row changed. */
function write(connection: Connection, batch: WriteBatch, changed: ChangesOfSave): boolean {
  const touched = noTouchedForce();
  const whole = wholeDerivations(batch.derivations);
  const changes = [
    registerKeys(connection, batch.register),
    putInputs(connection, batch.inputs.put),
    // Before the edges and roles, which copy the documents' dates and keys.
    saveDocuments(connection, batch.documents, touched, changed),
    saveReferences(connection, whole),
    saveMentions(connection, batch.derivations, touched, changed),
    saveSections(connection, whole),
    saveAssertions(connection, batch.derivations, touched, changed),
    saveCampaignRoles(connection, whole),
    removeInputs(connection, batch.inputs.remove),
    batch.bodies === null ? false : saveBodies(connection, batch.bodies),
  ];
  saveForce(connection, touched);
  refuseDanglingCitations(connection, batch.documents.remove);
  return changes.includes(true);
}

function conflict(where: string, version: number, readVersion: number): CanCuError {
  const message = `${where} is at data version ${version}, the save was decided on ${readVersion}: read again and repeat`;
  return new CanCuError('CONFLICT', message, readVersion);
}
