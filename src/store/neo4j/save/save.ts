import { CanCuError } from '../../../domain/errors.js';
import type { WriteBatch } from '../../legal-store.js';
import type { Database, Run } from '../connection.js';
import { saveBodies } from './bodies.js';
import { saveCampaigns } from './campaigns.js';
import { saveCitations } from './citations.js';
import { saveDerivations } from './derivations.js';
import { saveDocuments } from './documents.js';
import { putInputs, removeInputs } from './inputs.js';
import { registerKeys } from './keys.js';

// Setting a property takes the node's write lock, which is held to the end: one writer at a time, and none in between
// the look at the version and the commit. Taking it first of all means that writers cannot deadlock.
const LOCK = `MERGE (s:Store {name: 'store'})
ON CREATE SET s.dataVersion = 0, s.keySeq = 0
SET s.locked = true REMOVE s.locked
RETURN s.dataVersion AS version`;

const RAISE = `MATCH (s:Store {name: 'store'}) SET s.dataVersion = s.dataVersion + 1
RETURN s.dataVersion AS version`;

const VERSION = "MATCH (s:Store {name: 'store'}) RETURN s.dataVersion AS version";

/** Returns the counter of changes. */
export async function dataVersion(database: Database): Promise<number> {
  const rows = await database.read<{ readonly version: number }>({ text: VERSION, parameters: {} });
  return rows[0]?.version ?? 0;
}

/** Writes the batch in one transaction and returns the new data version, see the port. Throws CONFLICT. */
export function save(database: Database, batch: WriteBatch, readVersion: number): Promise<number> {
  return database.write(async (run) => {
    const version = await versionOf(run, LOCK);
    if (version !== readVersion) {
      throw new CanCuError(
        'CONFLICT',
        `the store changed since it was read (data version ${version}, read at ${readVersion}): read and decide again`,
        readVersion,
      );
    }
    return (await write(run, batch)) ? await versionOf(run, RAISE) : version;
  });
}

/** Writes part by part, each on what the ones before it left; returns whether any row changed. */
async function write(run: Run, batch: WriteBatch): Promise<boolean> {
  const changes = [
    await registerKeys(run, batch.register),
    await putInputs(run, batch.inputs.put),
    await saveDocuments(run, batch.documents, batch.inputs.put),
  ];
  const derived = await saveDerivations(run, batch.derivations, batch.inputs.remove);
  await saveCitations(run, derived.citations);
  await saveCampaigns(run, derived.campaigns);
  changes.push(derived.changed);
  changes.push(await removeInputs(run, batch.inputs.remove));
  if (batch.bodies !== null) changes.push(await saveBodies(run, batch.bodies));
  return changes.includes(true);
}

async function versionOf(run: Run, text: string): Promise<number> {
  const rows = await run<{ readonly version: number }>({ text, parameters: {} });
  return rows[0]?.version ?? 0;
}
