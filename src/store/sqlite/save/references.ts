import type { Derivation, ReferenceRow } from '../../rows.js';
import type { Connection } from '../connection.js';
import { inputIdsJson } from './contributions.js';

interface StoredReference {
  readonly input_id: string;
  readonly key: string;
  readonly claims_hash: string;
}

/** Replaces the claims that the inputs make for keys, and recounts the votes; returns whether any row changed. */
export function saveReferences(connection: Connection, derivations: readonly Derivation[]): boolean {
  const sql = `SELECT made.* FROM json_each(?) AS asked
    CROSS JOIN input_references AS made ON made.input_id = asked.value`;
  const stored = connection.all<StoredReference>(sql, [inputIdsJson(derivations)]);
  const gone = new Map(stored.map((row) => [[row.input_id, row.key, row.claims_hash].join(' '), row]));
  let added = 0;
  for (const { inputId, references } of derivations) {
    for (const [name, row] of byName(inputId, references)) {
      if (gone.delete(name)) continue;
      addReference(connection, inputId, row);
      added += 1;
    }
  }
  // After the additions: a claim that only moves from one input to another keeps its row.
  for (const row of gone.values()) dropReference(connection, row);
  return added + gone.size > 0;
}

/** An input counts once for a claim, however often it makes the claim. */
function byName(inputId: string, references: readonly ReferenceRow[]): ReadonlyMap<string, ReferenceRow> {
  return new Map(references.map((row) => [[inputId, row.key, row.claimsHash].join(' '), row]));
}

function addReference(connection: Connection, inputId: string, row: ReferenceRow): void {
  const sql = 'INSERT INTO input_references (input_id, key, claims_hash) VALUES (?, ?, ?)';
  connection.run(sql, [inputId, row.key, row.claimsHash]);
  const vote = `INSERT INTO votes (key, claims_hash, inputs, claims) VALUES (?, ?, 1, ?)
    ON CONFLICT (key, claims_hash) DO UPDATE SET inputs = inputs + 1`;
  connection.run(vote, [row.key, row.claimsHash, JSON.stringify(row.claims)]);
}

function dropReference(connection: Connection, row: StoredReference): void {
  const made = 'DELETE FROM input_references WHERE input_id = ? AND key = ? AND claims_hash = ?';
  connection.run(made, [row.input_id, row.key, row.claims_hash]);
  const vote = [row.key, row.claims_hash];
  connection.run('UPDATE votes SET inputs = inputs - 1 WHERE key = ? AND claims_hash = ?', vote);
  connection.run('DELETE FROM votes WHERE key = ? AND claims_hash = ? AND inputs = 0', vote);
}
