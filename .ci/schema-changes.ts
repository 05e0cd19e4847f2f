// Compares schema/schema.graphql with the SDL that was last released, and fails where a change breaks clients.
// docs/schema-policy.md says what is stable, and how a release is added.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  type BreakingChange,
  buildSchema,
  type DangerousChange,
  findBreakingChanges,
  findDangerousChanges,
} from 'graphql';

const SDL = 'schema/schema.graphql';
const RELEASED = 'schema/released';

/** Changes between two SDLs, each described in a line. */
interface SchemaChanges {
  readonly breaking: readonly string[];
  readonly dangerous: readonly string[];
}

/** Returns what changed from one SDL to another: what breaks clients, and what may surprise them. */
export function schemaChanges(released: string, present: string): SchemaChanges {
  const [before, after] = [buildSchema(released), buildSchema(present)];
  const describe = ({ type, description }: BreakingChange | DangerousChange) => `${type}: ${description}`;
  return {
    breaking: findBreakingChanges(before, after).map(describe),
    dangerous: findDangerousChanges(before, after).map(describe),
  };
}

/** Returns the newest of the released files, named by their version (`1.0.graphql`); undefined where there is none. */
export const newest = (files: readonly string[]): string | undefined =>
  files
    .filter((file) => file.endsWith('.graphql'))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);

function check(): void {
  const file = newest(existsSync(RELEASED) ? readdirSync(RELEASED) : []);
  if (file === undefined) {
    console.log(`Nothing is released yet: ${RELEASED} holds no SDL`);
    return;
  }
  const { breaking, dangerous } = schemaChanges(readFileSync(`${RELEASED}/${file}`, 'utf8'), readFileSync(SDL, 'utf8'));
  for (const change of dangerous) console.log(`may surprise  ${change}`);
  for (const change of breaking) console.log(`breaks        ${change}`);
  console.log(`${breaking.length} breaking changes since ${RELEASED}/${file}`);
  if (breaking.length > 0) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) check();
