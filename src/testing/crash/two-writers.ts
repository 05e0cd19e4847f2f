import { join } from 'node:path';
import type { TestCli } from '../cli.js';
import { type Inspection, ingestInOne, inspect } from './crash-round.js';
import { writeDecisions } from './decisions.js';
import { type IngestRun, ingestAll } from './ingest-run.js';
import { type StorePlace, sqlitePlace } from './places.js';

/** What became of two programs that ingested into one store at once, and what one makes of all their texts. */
export interface TwoWriters {
  readonly runs: readonly IngestRun[];
  readonly found: Inspection;
  readonly hashOfOne: string;
}

/**
 * Lets two programs ingest into an emptied store at once: each the same number of texts, of which they share some. The
 * hash of one writer is that of another, embedded store.
 */
export async function ingestTogether(
  cli: TestCli,
  place: StorePlace,
  each: number,
  shared: number,
): Promise<TwoWriters> {
  const last = 2 * each - shared;
  const [all, first, second] = [
    writeTexts(cli, 'all', 1, last),
    writeTexts(cli, 'first', 1, each),
    writeTexts(cli, 'second', each - shared + 1, last),
  ];
  const embedded = sqlitePlace(join(cli.folder, 'of-one.db'));
  const { hash: hashOfOne } = await ingestInOne({ cli, place: embedded, args: [all] });
  await place.empty();
  // Both find the schema there, as in a store that is in use.
  await (await place.open()).close();
  const runs = await Promise.all([first, second].map((folder) => ingestAll({ cli, place, args: [folder] })));
  return { runs, found: await inspect(place), hashOfOne };
}

function writeTexts(cli: TestCli, name: string, first: number, last: number): string {
  const folder = join(cli.folder, name);
  writeDecisions(folder, last, first);
  return folder;
}
