import { randomUUID } from 'node:crypto';
import { CanCuError } from '../../../domain/errors.js';
import { type ChangesOfSave, noChanges } from '../../changes.js';
import { wholeDerivations } from '../../difference.js';
import type { WriteBatch } from '../../legal-store.js';
import { noTouchedForce } from '../../touched-force.js';
import type { Connection, Query, Run } from '../connection.js';
import { saveAssertions } from './assertions.js';
import { saveBodies } from './bodies.js';
import { saveCampaignRoles } from './campaigns.js';
import { noteChanges } from './changes.js';
import { saveDocuments } from './documents.js';
import { saveForce } from './force.js';
import { putInputs, removeInputs } from './inputs.js';
import { registerKeys } from './keys.js';
import { saveMentions } from './mentions.js';
import { saveSections } from './provisions.js';
import { saveReferences } from './references.js';

// Setting a property takes the node's write lock until the end of the transaction. So there is one writer at a time, and
// none can come between reading the version and the commit. Writers cannot deadlock, because each takes this lock first.
const LOCK = `MERGE (s:Store {name: 'store'})
ON CREATE SET s.dataVersion = 0, s.keySeq = 0
SET s.locked = true REMOVE s.locked
RETURN s.dataVersion AS version, s.revision AS revision`;

const RAISE = `MATCH (s:Store {name: 'store'}) SET s.dataVersion = s.dataVersion + 1, s.revision = $revision
RETURN s.dataVersion AS version, s.revision AS revision`;

/** Lets no other writer come between from now on until the end of the transaction that the connection is within. */
export const lock = (within: Connection): Promise<unknown> =>
  within.write((run) => run({ text: LOCK, parameters: {} }));

/** Writes the batch in one transaction and returns the new data version, see the port. Throws CONFLICT. */
export function save(connection: Connection, batch: WriteBatch, readVersion: number): Promise<number> {
  const ownRevision = randomUUID();
  return connection.write(async (run) => {
    const { version, revision } = await stateOf(run, { text: LOCK, parameters: {} });
    // An attempt before this one was committed, and the connection was lost with the answer.
    if (revision === ownRevision) return version;
    if (version !== readVersion) {
      throw new CanCuError(
        'CONFLICT',
        `the store changed since it was read (data version ${version}, read at ${readVersion}): read and decide again`,
        readVersion,
      );
    }
    const changed = noChanges();
    if (!(await write(run, batch, changed))) return version;
    await noteChanges(run, version + 1, changed);
    return (await stateOf(run, { text: RAISE, parameters: { revision: ownRevision } })).version;
  });
}

/** Writes the parts in order, since each builds on the ones before it; returns whether any row changed. */
async function write(run: Run, batch: WriteBatch, changed: ChangesOfSave): Promise<boolean> {
  const touched = noTouchedForce();
  const whole = wholeDerivations(batch.derivations);
  const changes = [
    await registerKeys(run, batch.register),
    await putInputs(run, batch.inputs.put),
    // Before the edges and roles, which copy the documents' dates and keys.
    await saveDocuments(run, batch.documents, batch.inputs.put, touched, changed),
    await saveReferences(run, whole),
    await saveMentions(run, batch.derivations, touched, changed),
    await saveSections(run, whole),
    await saveAssertions(run, batch.derivations, touched, changed),
    await saveCampaignRoles(run, whole),
    await removeInputs(run, batch.inputs.remove),
    batch.bodies === null ? false : await saveBodies(run, batch.bodies),
  ];
  await saveForce(run, touched);
  return changes.includes(true);
}

interface State {
  readonly version: number;
  /** Null in a store that nothing was saved into. */
  readonly revision: string | null;
}

async function stateOf(run: Run, query: Query): Promise<State> {
  const [state] = await run<State>(query);
  return state ?? { version: 0, revision: null };
}
