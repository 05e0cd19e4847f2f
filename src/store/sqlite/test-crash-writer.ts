import { openSqliteStore } from './sqlite-store.js';
import { batchOfNumber } from './test-crash-batches.js';

/** Saves batch after batch into the store of the path given, and prints the number of each that is saved, until it is killed. */
const store = await openSqliteStore(process.argv[2] ?? ':memory:');
for (let version = await store.dataVersion(); ; version += 1) {
  await store.save(batchOfNumber(version), version);
  process.stdout.write(`${version + 1}\n`);
}
