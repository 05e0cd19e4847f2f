import { describe, expect, it } from 'vitest';
import { loadMigrations } from '../migrations.js';
import { statements } from './migrate.js';

/** A change of the schema says when it is done already; a change of data leaves out what it has changed. */
const AGAIN =
  /^(CREATE|DROP) [\s\S]*IF (NOT )?EXISTS|^MATCH (\(\)-\[r:[\w|]+\]->)?\(\w+:\w+\) WHERE (NOT |\w+\.\w+ IS NULL)/;

describe('statements', () => {
  it('splits a migration at the ends of its statements and leaves comments out', () => {
    const text =
      "// Why; and how.\nCREATE INDEX a IF NOT EXISTS\n  FOR (n:A) ON (n.a);\n\nMATCH (n) SET n.b = ';x' ;\n";
    expect(statements({ version: 1, name: '001-a', text })).toEqual([
      'CREATE INDEX a IF NOT EXISTS\n  FOR (n:A) ON (n.a)',
      "MATCH (n) SET n.b = ';x'",
    ]);
  });

  it('may all be run again, since a start that was cut off repeats them', () => {
    for (const migration of loadMigrations('neo4j')) {
      for (const text of statements(migration)) expect(text).toMatch(AGAIN);
    }
  });
});
