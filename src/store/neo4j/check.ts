import { type Finding, MOST_FINDINGS } from '../finding.js';
import { loadMigrations } from '../migrations.js';
import type { Connection } from './connection.js';
import { statements } from './migrate.js';

/** Constraints have an index of the same name. */
const INDEXES = 'SHOW INDEXES YIELD name, state RETURN name, state';
const CONSTRAINTS = 'SHOW CONSTRAINTS YIELD name RETURN name';

/** Returns what is wrong with the database: constraints and indexes that are missing or not online. */
export async function check(connection: Connection): Promise<readonly Finding[]> {
  const indexes = await connection.read<{ readonly name: string; readonly state: string }>(query(INDEXES));
  const constraints = await connection.read<{ readonly name: string }>(query(CONSTRAINTS));
  const states = new Map(indexes.map(({ name, state }) => [name, state]));
  const constrained = new Set(constraints.map(({ name }) => name));
  return expectedSchema()
    .flatMap(({ kind, name }): readonly Finding[] => {
      const state = kind === 'CONSTRAINT' && !constrained.has(name) ? undefined : states.get(name);
      if (state === 'ONLINE') return [];
      const message =
        state === undefined ? `the ${kind.toLowerCase()} is missing` : `the index is ${state.toLowerCase()}`;
      return [{ code: 'INDEX_MISSING' as const, where: name, message }];
    })
    .slice(0, MOST_FINDINGS);
}

/** What the migrations make and do not drop again. */
function expectedSchema(): readonly { readonly kind: 'CONSTRAINT' | 'INDEX'; readonly name: string }[] {
  const made = new Map<string, 'CONSTRAINT' | 'INDEX'>();
  for (const text of loadMigrations('neo4j').flatMap(statements)) {
    const [, verb, kind, name] = /^(CREATE|DROP) (?:\w+ )?(CONSTRAINT|INDEX) (\w+)/.exec(text) ?? [];
    if (name === undefined) continue;
    if (verb === 'DROP') made.delete(name);
    else made.set(name, kind as 'CONSTRAINT' | 'INDEX');
  }
  return [...made].map(([name, kind]) => ({ kind, name }));
}

const query = (text: string) => ({ text, parameters: {} });
