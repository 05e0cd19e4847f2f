import { foldText } from '../../../domain/values/fold.js';
import type { BodyRow } from '../../rows.js';
import { distinct } from '../../rows-by-key.js';
import type { Run } from '../connection.js';
import { sortOf } from '../paging.js';
import { fromData, type Parameters, toData } from '../values.js';
import { writeIds, writeRows } from './write-rows.js';

const STORED = 'MATCH (b:IssuingBody) WHERE b.data IS NOT NULL RETURN b.id AS id, b.data AS data';

const UNLINK = 'MATCH (b:IssuingBody)-[old:PART_OF|SUCCEEDED_BY]->() WHERE b.id IN $ids DELETE old';

// A body that documents still refer to stays as a node with only an id, which readers skip.
const CLEAR = 'MATCH (b:IssuingBody) WHERE b.id IN $ids SET b = {id: b.id}';

const PUT = `UNWIND $rows AS row
MERGE (b:IssuingBody {id: row.id})
SET b = row`;

const PARENTS = `UNWIND $rows AS row
MATCH (b:IssuingBody {id: row.id})
UNWIND row.parents AS parent
MERGE (p:IssuingBody {id: parent})
CREATE (b)-[:PART_OF]->(p)`;

const SUCCESSORS = `UNWIND $rows AS row
MATCH (b:IssuingBody {id: row.id})
UNWIND row.successors AS successor
MERGE (s:IssuingBody {id: successor})
CREATE (b)-[:SUCCEEDED_BY]->(s)`;

/** Removes a body that is not in the list and that nothing refers to. */
export const DROP_BODIES =
  'MATCH (b:IssuingBody) WHERE b.id IN $ids AND b.data IS NULL AND NOT EXISTS { (b)--() } DELETE b';

/** Replaces the list of bodies, writing only the differences; returns whether there were any. */
export async function saveBodies(run: Run, bodies: readonly BodyRow[]): Promise<boolean> {
  const stored = new Map(
    (await run<{ readonly id: string; readonly data: string }>({ text: STORED, parameters: {} })).map((row) => [
      row.id,
      row.data,
    ]),
  );
  const wanted = new Map(bodies.map((row) => [row.id, row]));
  const changed = [...wanted.values()].filter((row) => stored.get(row.id) !== toData(row));
  const gone = [...stored.keys()].filter((id) => !wanted.has(id));
  if (changed.length === 0 && gone.length === 0) return false;
  await writeIds(run, UNLINK, [...changed.map((row) => row.id), ...gone]);
  await writeIds(run, CLEAR, gone);
  await putBodies(run, changed);
  await writeIds(run, DROP_BODIES, [...gone, ...referredBefore([...gone, ...changed.map((row) => row.id)], stored)]);
  return true;
}

async function putBodies(run: Run, changed: readonly BodyRow[]): Promise<void> {
  await writeRows(run, PUT, changed.map(propertiesOf));
  await writeRows(
    run,
    PARENTS,
    changed.map((row) => ({ id: row.id, parents: row.parentId === null ? [] : [row.parentId] })),
  );
  await writeRows(
    run,
    SUCCESSORS,
    changed.map((row) => ({ id: row.id, successors: distinct(row.successorIds) })),
  );
}

/** Bodies that the stored rows refer to: some may have been nodes with only an id. */
function referredBefore(ids: readonly string[], stored: ReadonlyMap<string, string>): readonly string[] {
  const rows = ids.flatMap((id) => stored.get(id) ?? []).map((data) => fromData<BodyRow>(data));
  return distinct(rows.flatMap((row) => [...row.successorIds, ...(row.parentId === null ? [] : [row.parentId])]));
}

function propertiesOf(row: BodyRow): Parameters {
  const { id, name, branch, level, organ, place, validTo, searchText } = row;
  const sort = sortOf([foldText(name), id]);
  return { id, name, branch, level, organ, place, validTo, searchText, sort, data: toData(row) };
}
