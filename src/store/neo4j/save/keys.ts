import type { WriteBatch } from '../../legal-store.js';
import { distinct } from '../../rows-by-key.js';
import type { Run } from '../connection.js';
import type { Parameters } from '../values.js';
import { writeRows } from './write-rows.js';

const STORED = 'MATCH (k:Key) WHERE k.value IN $keys AND k.seq IS NOT NULL RETURN k.value AS key';

// The counter numbers keys in the order of the rows. It only grows, since keys are never unregistered.
const TAKE_NUMBERS = `MATCH (s:Store {name: 'store'})
SET s.keySeq = coalesce(s.keySeq, 0) + $count
RETURN s.keySeq - $count AS taken`;

const REGISTER = `UNWIND $rows AS row
MERGE (k:Key {value: row.key})
SET k.id = row.id, k.seq = row.seq`;

const LEAD = `UNWIND $rows AS row
MATCH (k:Key {value: row.key}) WHERE coalesce(k.documentId, '') <> row.leadsTo
SET k.documentId = row.leadsTo
WITH k
CALL (k) { OPTIONAL MATCH (k)-[old:LEADS_TO]->() DELETE old }
CALL (k) { MATCH (d:Document {id: k.documentId}) CREATE (k)-[:LEADS_TO]->(d) }
RETURN count(*) AS changed`;

/** Registers new keys in their order, and has others lead to a document; returns whether anything changed. */
export async function registerKeys(run: Run, register: WriteBatch['register']): Promise<boolean> {
  const registered = await registerNew(run, register);
  return (await leadKeys(run, register)) || registered;
}

async function leadKeys(run: Run, register: WriteBatch['register']): Promise<boolean> {
  const rows = register.flatMap(({ key, leadsTo }) => (leadsTo === undefined ? [] : [{ key, leadsTo }]));
  if (rows.length === 0) return false;
  const [found] = await run<{ readonly changed: number }>({ text: LEAD, parameters: { rows } });
  return (found?.changed ?? 0) > 0;
}

async function registerNew(run: Run, register: WriteBatch['register']): Promise<boolean> {
  const ids = new Map(register.toReversed().map(({ key, id }) => [key, id]));
  const keys = distinct(register.map((one) => one.key));
  if (keys.length === 0) return false;
  const stored = await run<{ readonly key: string }>({ text: STORED, parameters: { keys } });
  const known = new Set(stored.map((row) => row.key));
  const fresh = keys.filter((key) => !known.has(key));
  if (fresh.length === 0) return false;
  const numbers = await run<{ readonly taken: number }>({ text: TAKE_NUMBERS, parameters: { count: fresh.length } });
  const taken = numbers[0]?.taken ?? 0;
  const rows = fresh.map((key, at): Parameters => ({ key, id: ids.get(key) ?? null, seq: taken + at + 1 }));
  await writeRows(run, REGISTER, rows);
  return true;
}
