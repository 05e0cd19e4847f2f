import { CanCuError } from '../../domain/errors.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore, WriteBatch } from '../../store/legal-store.js';
import type { InputRow } from '../../store/rows.js';
import { documentIdOfKey } from '../ids.js';
import type { ReadInput } from '../inputs/ingest.js';
import { unpackInput } from '../inputs/packed-input.js';
import { saveAgain } from '../inputs/save-again.js';
import { saveInputs } from '../inputs/save-inputs.js';
import type { SourcedText } from '../inputs/text-input.js';
import { eachOf } from './each-of.js';
import type { RowOf } from './export-schema.js';
import { factOfRow, idOfRow, isNewer, textOfRow } from './input-of-row.js';
import type { NumberedRow } from './read-export.js';
import { type RowBatch, rowBatches } from './row-batches.js';

/** How an export is taken in. */
export interface Importing {
  readonly vocabulary: VocabularyIndex;
  readonly read: (text: SourcedText) => Promise<ReadInput>;
  /** Texts that are read at once. */
  readonly atOnce: number;
  /** Once it is aborted, no further batch is saved. */
  readonly stop: AbortSignal;
  readonly onInputs?: (done: number) => void;
}

/** What became of the inputs of an export: added, put in place of an older one, or kept as the store has them. */
export interface ImportReport {
  added: number;
  replaced: number;
  kept: number;
}

/**
 * Saves the rows of an export, each batch in one transaction. What a stopped run has saved stays, and another run goes on
 * from there: a text that is stored already is not read again. An input that the store has is replaced by a newer one only.
 * Throws INVALID, with the line, for a text that cannot be read.
 */
export async function importRows(
  store: LegalStore,
  rows: AsyncIterable<NumberedRow>,
  importing: Importing,
): Promise<ImportReport> {
  const report: ImportReport = { added: 0, replaced: 0, kept: 0 };
  for await (const ready of readyBatches(store, rows, importing)) {
    if (importing.stop.aborted) break;
    if (ready.part === 'keys') await registerKeys(store, ready.rows);
    else if (ready.part === 'formerKeys') await leadFormerKeys(store, ready.rows);
    else await saveNewer(store, importing.vocabulary, ready.inputs, report);
    importing.onInputs?.(report.added + report.replaced + report.kept);
  }
  return report;
}

type ReadyBatch =
  | Exclude<RowBatch, { part: 'inputs' }>
  | { readonly part: 'inputs'; readonly inputs: readonly InputRow[] };

/** Yields the batches with texts that are read. While one is saved, the texts of the next are read. */
async function* readyBatches(
  store: LegalStore,
  rows: AsyncIterable<NumberedRow>,
  importing: Importing,
): AsyncGenerator<ReadyBatch> {
  let before: Promise<ReadyBatch> | null = null;
  for await (const batch of rowBatches(rows)) {
    const ready: Promise<ReadyBatch> =
      batch.part === 'inputs' ? readInputs(store, batch.rows, importing) : Promise.resolve(batch);
    // Awaited only later: a failure must not go unhandled meanwhile.
    ready.catch(() => undefined);
    if (before !== null) yield await before;
    before = ready;
  }
  if (before !== null) yield await before;
}

async function readInputs(
  store: LegalStore,
  rows: Extract<RowBatch, { part: 'inputs' }>['rows'],
  { vocabulary, read, atOnce }: Importing,
): Promise<ReadyBatch> {
  const stored = await store.getInputs(rows.map(({ row }) => idOfRow(row)));
  const inputs = await eachOf(rows, atOnce, async ({ row, line }, at) => {
    const known = stored[at];
    if (row.kind !== 'text') return factOfRow(row, vocabulary);
    return known?.kind === 'text' ? { ...known, retrievedAt: row.retrievedAt } : readRow(row, line, read);
  });
  return { part: 'inputs', inputs };
}

async function readRow(row: RowOf<'text'>, line: number, read: Importing['read']): Promise<InputRow> {
  const result = await read(textOfRow(row));
  if (result.kind === 'input') return unpackInput(result.input);
  throw new CanCuError('INVALID', `line ${line}: the text could not be read (${result.refusal.code})`, line);
}

async function saveNewer(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  inputs: readonly InputRow[],
  report: ImportReport,
): Promise<void> {
  const stored = await store.getInputs(inputs.map(({ id }) => id));
  const put = new Map<string, InputRow>();
  for (const [at, input] of inputs.entries()) {
    const before = put.get(input.id) ?? stored[at] ?? null;
    if (isNewer(input, before)) put.set(input.id, input);
    report[before === null ? 'added' : isNewer(input, before) ? 'replaced' : 'kept'] += 1;
  }
  await saveInputs(store, vocabulary, { put: [...put.values()], remove: [] });
}

const NOTHING = { put: [], remove: [] };

function saveKeys(store: LegalStore, register: WriteBatch['register'], readVersion: number): Promise<number> {
  return store.save({ inputs: NOTHING, documents: NOTHING, derivations: [], bodies: null, register }, readVersion);
}

const registerKeys = (store: LegalStore, keys: readonly RowOf<'key'>[]): Promise<number> =>
  saveAgain(store, async (present) =>
    saveKeys(
      present,
      keys.map(({ key, id }) => ({ key, id })),
      await present.dataVersion(),
    ),
  );

/** Has keys that no document holds lead to where they led. Those whose document is not here stay as they are. */
const leadFormerKeys = (store: LegalStore, rows: readonly RowOf<'former-key'>[]): Promise<number> =>
  saveAgain(store, async (present) => {
    const version = await present.dataVersion();
    const holders = await present.findDocumentsByKey(rows.map(({ key }) => key));
    const targets = await present.findDocumentsByKey(rows.map(({ leadsTo }) => leadsTo));
    const register = rows.flatMap(({ key }, at) => {
      const target = targets[at];
      const isHeld = holders[at]?.keys.includes(key) === true;
      return target && !isHeld ? [{ key, id: documentIdOfKey(key), leadsTo: target.id }] : [];
    });
    return saveKeys(present, register, version);
  });
