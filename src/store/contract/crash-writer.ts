import type { LegalStore } from '../legal-store.js';
import { openNeo4jStore } from '../neo4j/neo4j-store.js';
import { openSqliteStore } from '../sqlite/sqlite-store.js';
import { batchOfNumber } from './crash-batches.js';

/** Where the writer's store is, as JSON in its first argument. */
export type CrashStore =
  | { readonly engine: 'sqlite'; readonly path: string }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

const open = (place: CrashStore): Promise<LegalStore> =>
  place.engine === 'sqlite' ? openSqliteStore(place.path) : openNeo4jStore(place);

/** Saves batch after batch, and prints the data version after each, until it is killed. */
const store = await open(JSON.parse(process.argv[2] ?? '') as CrashStore);
for (let version = await store.dataVersion(); ; version += 1) {
  await store.save(batchOfNumber(version), version);
  process.stdout.write(`${version + 1}\n`);
}
