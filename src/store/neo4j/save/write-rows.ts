import type { Run } from '../connection.js';
import type { Parameters, Value } from '../values.js';

/** Rows per statement: enough to hide the round trips, few enough to keep a statement's memory small. */
const CHUNK = 1000;

/** Runs a statement that begins with `UNWIND $rows AS row` over all rows, in chunks; does nothing without rows. */
export async function writeRows(run: Run, text: string, rows: readonly Parameters[], chunk = CHUNK): Promise<void> {
  for (let at = 0; at < rows.length; at += chunk) {
    await run({ text, parameters: { rows: rows.slice(at, at + chunk) } });
  }
}

/** Runs a statement over `$ids`, in chunks; does nothing without ids. */
export async function writeIds(run: Run, text: string, ids: Iterable<string>): Promise<void> {
  const all: readonly Value[] = [...ids];
  for (let at = 0; at < all.length; at += CHUNK) {
    await run({ text, parameters: { ids: all.slice(at, at + CHUNK) } });
  }
}
