import { CanCuError } from '../../domain/errors.js';
import type { LegalStore } from '../../store/legal-store.js';
import { listPages } from '../reads/list-all.js';
import { idOfRow } from './input-of-row.js';
import type { NumberedRow } from './read-export.js';
import { rowBatches } from './row-batches.js';

/**
 * Throws CONFLICT where the store holds anything that is not in the export: what comes of the import must be what was
 * exported, with the same ids. An empty store passes, and one that holds a part of the export, of an import that was stopped.
 */
export async function refuseOtherContent(store: LegalStore, rows: AsyncIterable<NumberedRow>): Promise<void> {
  const inputs = await countInputs(store);
  let keys = 0;
  let shared = 0;
  for await (const batch of rowBatches(rows)) {
    if (batch.part === 'keys') {
      await refuseOtherKeys(
        store,
        batch.rows.map(({ key }) => key),
        keys,
      );
      keys += batch.rows.length;
    } else if (batch.part === 'inputs' && inputs > 0) {
      const stored = await store.getInputs(batch.rows.map(({ row }) => idOfRow(row)));
      shared += stored.filter((input) => input !== null).length;
    }
  }
  if (shared < inputs) throw other(`${inputs - shared} of its ${inputs} inputs are not in the file`);
}

async function countInputs(store: LegalStore): Promise<number> {
  let count = 0;
  for await (const page of listPages(store, 'inputs')) count += page.length;
  return count;
}

/** The keys that the store has registered must be the first of the file, in its order: a document's id is that of its first key. */
async function refuseOtherKeys(store: LegalStore, keys: readonly string[], before: number): Promise<void> {
  const stored = await store.registeredKeys(keys);
  const moved = stored.find((row, at) => row !== null && row.seq !== before + at + 1);
  const absent = stored.indexOf(null);
  const [further] = absent < 0 ? [] : await store.list('keys', String(before + absent), 1);
  const wrong = moved ?? further;
  if (wrong) throw other(`it has registered the key ${wrong.key} at another place`);
}

const other = (what: string): CanCuError =>
  new CanCuError(
    'CONFLICT',
    `the store holds something else than the file: ${what}. Import into a new store, or add to this one with --merge`,
  );
