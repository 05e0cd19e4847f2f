import { createHash } from 'node:crypto';
import type { InputRow } from '../../rows.js';
import { distinct, groupBy } from '../../rows-by-key.js';
import type { Run } from '../connection.js';
import { literal } from '../graph-names.js';
import { type Parameters, toData } from '../values.js';
import { writeIds, writeRows } from './write-rows.js';

/** Inputs per statement; few, since their contents may be long. */
const CHUNK = 50;

const STORED = 'MATCH (i:Input) WHERE i.id IN $ids RETURN i.id AS id, i.digest AS digest';

const UNBEAR = `MATCH (i:Input)-[b:BEARS]->() WHERE i.id IN $ids DELETE b`;

const BEAR = `UNWIND $rows AS row
MATCH (i:Input {id: row.id})
UNWIND row.tokens AS value
MERGE (t:Token {value: value})
CREATE (i)-[:BEARS]->(t)`;

const TOKENS = 'MATCH (i:Input)-[:BEARS]->(t:Token) WHERE i.id IN $ids RETURN DISTINCT t.value AS token';
const REMOVE = 'MATCH (i:Input) WHERE i.id IN $ids DETACH DELETE i';
const DROP_TOKENS = 'MATCH (t:Token) WHERE t.value IN $ids AND NOT EXISTS { (t)<-[:BEARS]-() } DELETE t';

/** Writes inputs that are new or differ from what is stored; returns whether there were any. */
export async function putInputs(run: Run, inputs: readonly InputRow[]): Promise<boolean> {
  const changed = await changedInputs(run, inputs);
  if (changed.length === 0) return false;
  const ids = changed.map((row) => row.id);
  const before = await tokensOf(run, ids);
  for (const group of groupBy(changed, (row) => row.kind).values()) {
    for (const input of distinct(group.map((row) => row.kind))) {
      await writeRows(run, putText(literal({ kind: 'input', input })), group.map(propertiesOf), CHUNK);
    }
  }
  await writeIds(run, UNBEAR, ids);
  await writeRows(
    run,
    BEAR,
    changed.map(({ id, tokens }) => ({ id, tokens: distinct(tokens) })),
  );
  await writeIds(run, DROP_TOKENS, before);
  return true;
}

/** Removes inputs, and tokens that no input has any more; returns whether there were any. */
export async function removeInputs(run: Run, ids: readonly string[]): Promise<boolean> {
  const stored = await storedDigests(run, ids);
  if (stored.size === 0) return false;
  const tokens = await tokensOf(run, ids);
  await writeIds(run, REMOVE, stored.keys());
  await writeIds(run, DROP_TOKENS, tokens);
  return true;
}

async function changedInputs(run: Run, inputs: readonly InputRow[]): Promise<readonly InputRow[]> {
  const last = [...new Map(inputs.map((row) => [row.id, row])).values()];
  const stored = await storedDigests(
    run,
    last.map((row) => row.id),
  );
  return last.filter((row) => stored.get(row.id) !== digestOf(row));
}

async function storedDigests(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await run<{ readonly id: string; readonly digest: string | null }>({
    text: STORED,
    parameters: { ids: distinct(ids) },
  });
  return new Map(rows.map((row) => [row.id, row.digest]));
}

async function tokensOf(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await run<{ readonly token: string }>({ text: TOKENS, parameters: { ids: distinct(ids) } });
  return rows.map((row) => row.token);
}

function putText(label: string): string {
  return `UNWIND $rows AS row
MERGE (i:Input {id: row.id})
SET i:${label}, i += row`;
}

/** The row as JSON without the content of a text, which has its own property, and properties for readers of the graph. */
function propertiesOf(row: InputRow): Parameters {
  const shared = { id: row.id, digest: digestOf(row) };
  switch (row.kind) {
    case 'text': {
      const { content, ...rest } = row;
      const { source, sourceUrl, retrievedAt, reader, sha256 } = row;
      return { ...shared, source, sourceUrl, retrievedAt, reader, sha256, content, data: toData(rest) };
    }
    case 'record': {
      const { source, url, checked, checkedOn } = row;
      return { ...shared, source, url, checked, checkedOn, data: toData(row) };
    }
    case 'verdict': {
      const { reviewer, decidedOn, decision } = row;
      return { ...shared, reviewer, decidedOn, decision: decision.kind, data: toData(row) };
    }
  }
}

function digestOf(row: InputRow): string {
  return createHash('sha256').update(toData(row)).digest('hex');
}
