import type { TextToIngest } from '../../app/inputs/decode-file.js';
import { type FileReader, type IngestedText, type PreparedFile, prepareFile } from '../../app/inputs/ingest.js';
import type { WrittenCounts } from '../../app/inputs/written-counts.js';
import type { Refusal } from '../../domain/reading/refusal.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { type GivenFacts, type SourceFile, type SourceItem, STDIN } from '../../sources/source-item.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { FileSaver } from './file-saver.js';

/** What became of one path. */
export type Outcome = { readonly path: string } & (
  | Extract<IngestedText, { kind: 'ingested' }>
  | { readonly kind: 'left-out' | 'refused'; readonly name: string; readonly refusal: Refusal }
);

/** The outcomes of one batch, which is saved, and what its save wrote. */
export interface SavedBatch {
  readonly outcomes: readonly Outcome[];
  readonly written: WrittenCounts;
}

/** What files are taken in with. */
export interface Ingestion {
  readonly store: LegalStore;
  readonly vocabulary: VocabularyIndex;
  readonly reader: FileReader;
  readonly saver: FileSaver;
  /** Files that are read at once. */
  readonly atOnce: number;
  /** What the command says of every file. */
  readonly given: Omit<TextToIngest, 'bytes' | 'name'>;
  /** The present moment in UTC, as `Date.toISOString` writes it. */
  readonly now: () => string;
  /** Once it is aborted, no further file is begun; what has been read is saved. */
  readonly stop: AbortSignal;
}

/** Files and bytes of one transaction: enough to save time, few enough to keep memory flat. */
const BATCH_FILES = 50;
const BATCH_BYTES = 8 * 1024 * 1024;

/**
 * Takes in files batch by batch, and yields the outcomes of each batch, in the order of the items, when it is saved. While
 * one batch is saved the next is read. A file that fails costs no other its place.
 */
export async function* ingestItems(items: AsyncIterable<SourceItem>, ingestion: Ingestion): AsyncGenerator<SavedBatch> {
  const batches = readBatches(items, ingestion)[Symbol.asyncIterator]();
  let next = batches.next();
  for (let read = await next; !read.done; read = await next) {
    next = batches.next();
    // Awaited only after the save: a failure must not go unhandled meanwhile.
    next.catch(() => undefined);
    yield await saveBatch(read.value, ingestion);
  }
}

/** A path with its file, ready to be saved, or with the reason why it is not read. */
type ReadItem = { readonly path: string } & (
  | PreparedFile
  | { readonly kind: 'left-out'; readonly name: string; readonly refusal: Refusal }
);

async function saveBatch(items: readonly ReadItem[], { saver }: Ingestion): Promise<SavedBatch> {
  const files = items.flatMap((item) => (item.kind === 'left-out' ? [] : [item]));
  const { texts, written } = await saver.save(files);
  const results = new Map(files.map((file, at) => [file, texts[at] as IngestedText]));
  const outcomes = items.map((item): Outcome => {
    if (item.kind === 'left-out') return item;
    return { path: item.path, ...(results.get(item) as IngestedText) };
  });
  return { outcomes, written };
}

async function* readBatches(
  items: AsyncIterable<SourceItem>,
  ingestion: Ingestion,
): AsyncGenerator<readonly ReadItem[]> {
  let batch: Promise<ReadItem>[] = [];
  let bytes = 0;
  const running = new Set<Promise<unknown>>();
  for await (const item of items) {
    if (ingestion.stop.aborted) break;
    while (running.size >= ingestion.atOnce) await Promise.race(running);
    const { reading } = await startReading(item, ingestion);
    running.add(reading);
    void reading.then(
      () => running.delete(reading),
      () => running.delete(reading),
    );
    batch.push(reading);
    bytes += item.kind === 'file' ? item.size : 0;
    if (batch.length < BATCH_FILES && bytes < BATCH_BYTES) continue;
    yield await Promise.all(batch);
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield await Promise.all(batch);
}

/** Reads the bytes of an item, which can be read only until the next is asked for, and starts on its text. */
async function startReading(item: SourceItem, ingestion: Ingestion): Promise<{ readonly reading: Promise<ReadItem> }> {
  const { kind, path } = item;
  if (kind !== 'file') return { reading: Promise.resolve({ kind, path, name: path, refusal: item.refusal }) };
  const read = await item.read();
  if (read.kind === 'refused') return { reading: Promise.resolve({ ...read, path, name: item.name }) };
  const { given, store, reader, vocabulary, now } = ingestion;
  const facts = item.facts === undefined ? given : factsOf(item.facts, vocabulary);
  if ('refusal' in facts) return { reading: Promise.resolve({ kind: 'refused', path, name: item.name, ...facts }) };
  const file: TextToIngest = {
    ...{ ...given, ...facts },
    ...{ bytes: read.bytes, name: item.name, source: sourceName(given.source ?? null, item) },
    retrievedAt: given.retrievedAt ?? item.modifiedAt,
    receivedAt: now(),
  };
  return { reading: prepareFile(store, reader, file).then((prepared) => ({ ...prepared, path })) };
}

/** What a line of JSON lines says of its document. A type that the vocabulary does not know is refused. */
function factsOf(
  { url, number, type, issuer, date, title }: GivenFacts,
  vocabulary: VocabularyIndex,
): Pick<TextToIngest, 'sourceUrl' | 'known' | 'encoding'> | { readonly refusal: Refusal } {
  if (type !== null && vocabulary.typeByName(type) === null)
    return { refusal: { code: 'INVALID_LINE', detail: `type: no type of document is known as ${type}` } };
  const known = { number, type, issuer, date, ...(title === null ? {} : { title }) };
  const saysNothing = Object.values(known).every((value) => value === null);
  return { sourceUrl: url, known: saysNothing ? null : known, encoding: 'utf-8' };
}

/** The name of the source: that of the file, below what the command calls the source. */
function sourceName(given: string | null, { source }: SourceFile): string {
  if (given === null) return source;
  return source === STDIN ? given : `${given}/${source}`;
}
