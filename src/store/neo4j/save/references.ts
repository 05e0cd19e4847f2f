import type { Derivation, ReferenceRow } from '../../rows.js';
import { distinct } from '../../rows-by-key.js';
import type { Run } from '../connection.js';
import { storedReferences } from '../derivations.js';
import { type Parameters, toData } from '../values.js';
import { writeIds, writeRows } from './write-rows.js';

const PUT = `UNWIND $rows AS row
MERGE (v:Vote {id: row.id})
ON CREATE SET v.key = row.key, v.claimsHash = row.claimsHash, v.claims = row.claims
MERGE (i:Input {id: row.input})
CREATE (i)-[:VOTES_FOR]->(v)`;

const REMOVE = `UNWIND $rows AS row
MATCH (:Input {id: row.input})-[r:VOTES_FOR]->(v) WHERE v.id = row.id
DELETE r`;

const COUNT_VOTES = 'MATCH (v:Vote) WHERE v.id IN $ids SET v.inputs = COUNT { (v)<-[:VOTES_FOR]-() }';
const DROP_VOTES = 'MATCH (v:Vote) WHERE v.id IN $ids AND v.inputs = 0 DELETE v';

/** Replaces the claims that the inputs make for keys, and recounts the votes; returns whether any row changed. */
export async function saveReferences(run: Run, derivations: readonly Derivation[]): Promise<boolean> {
  const stored = await storedReferences(
    run,
    derivations.map((one) => one.inputId),
  );
  const before = new Map(stored.map((one) => [nameOf(one.inputId, one.id), { input: one.inputId, id: one.id }]));
  const after = new Map(derivations.flatMap(({ inputId, references }) => votesOf(inputId, references)));
  const put = [...after].flatMap(([name, row]) => (before.has(name) ? [] : [row]));
  const remove = [...before].flatMap(([name, row]) => (after.has(name) ? [] : [row]));
  await writeRows(run, REMOVE, remove);
  await writeRows(run, PUT, put);
  const touched = distinct([...put, ...remove].map((row) => row.id));
  await writeIds(run, COUNT_VOTES, touched);
  await writeIds(run, DROP_VOTES, touched);
  return touched.length > 0;
}

interface VoteOfInput extends Parameters {
  readonly input: string;
  readonly id: string;
}

const nameOf = (inputId: string, voteId: string): string => `${inputId} ${voteId}`;

/** An input counts once for a claim, however often it makes the claim. */
function votesOf(inputId: string, references: readonly ReferenceRow[]): readonly (readonly [string, VoteOfInput])[] {
  return references.map(({ key, claimsHash, claims }) => {
    const id = `${key} ${claimsHash}`;
    return [nameOf(inputId, id), { input: inputId, id, key, claimsHash, claims: toData(claims) }] as const;
  });
}
