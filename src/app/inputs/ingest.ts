import { limitsReached, type ReadingLimit } from '../../domain/reading/reading-limits.js';
import type { Refusal } from '../../domain/reading/refusal.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { ReadNote } from '../../intake/office/office-result.js';
import type { LegalStore, WriteBatch } from '../../store/legal-store.js';
import type { DocumentRow, TextInput } from '../../store/rows.js';
import { sourceKey } from '../ids.js';
import { replacedTexts, sourceDigest, withLaterMoment } from '../reads/text-source.js';
import { planUpdate } from '../update/plan-update.js';
import { type DecodedFile, decodeFile, type TextToIngest } from './decode-file.js';
import { type PackedInput, packInput, unpackInput } from './packed-input.js';
import { saveInputs } from './save-inputs.js';
import { changeOf, readSourceHistory, type TextChange } from './source-history.js';
import { type SourcedText, textInput } from './text-input.js';
import { type WrittenCounts, writtenCounts } from './written-counts.js';

/** The input of a text, or why it could not be read. */
export type ReadInput =
  | { readonly kind: 'input'; readonly input: PackedInput }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What turns files into inputs. */
export interface FileReader {
  readonly decode: (file: TextToIngest) => Promise<DecodedFile>;
  readonly read: (text: SourcedText) => Promise<ReadInput>;
}

/** A file whose text is ready to be saved, or why it is not taken in. */
export type PreparedFile =
  | { readonly kind: 'input'; readonly name: string; readonly input: PackedInput; readonly notes: readonly ReadNote[] }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal };

/** What became of one file. */
export type IngestedText =
  | {
      readonly kind: 'ingested';
      readonly name: string;
      readonly change: TextChange;
      /** The document whose text the source had before, where this text is of another one; else null. */
      readonly earlierDocument: DocumentRow | null;
      /** Whether it is the current text of the document: a person may have chosen another, or one of another source stands. */
      readonly isCurrent: boolean;
      readonly document: DocumentRow;
      readonly mentions: number;
      /** Whether neither a number nor a type was found in the text. */
      readonly headless: boolean;
      /** The bounds that the text reached, beyond which it was not read or saved. */
      readonly limits: readonly ReadingLimit[];
      /** What of the file was not read, such as pages without text. */
      readonly notes: readonly ReadNote[];
    }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal };

/** What became of all files, in the order given. */
export interface IngestReport {
  readonly texts: readonly IngestedText[];
  /** What was written, or would be. */
  readonly written: WrittenCounts;
}

/** Returns a reader that does its work here and now. */
export const directReader = (vocabulary: VocabularyIndex): FileReader => ({
  decode: decodeFile,
  read: async (text) => ({ kind: 'input', input: packInput(textInput(text, vocabulary)) }),
});

/** Reads files and saves them, see {@link saveFiles}. */
export async function ingestTexts(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  files: readonly TextToIngest[],
): Promise<IngestReport> {
  const reader = directReader(vocabulary);
  const prepared = await Promise.all(files.map((file) => prepareFile(store, reader, file)));
  return saveFiles(store, vocabulary, prepared);
}

/** Returns the input of a file. A text that the store has from the same source is not read again. */
export async function prepareFile(store: LegalStore, reader: FileReader, file: TextToIngest): Promise<PreparedFile> {
  const decoded = await reader.decode(file);
  if (decoded.kind === 'refused') return decoded;
  const { name, id, text, notes } = decoded;
  const [stored] = await store.getInputs([id]);
  if (stored?.kind !== 'text') {
    const retrievedAt = text.retrievedAt ?? file.receivedAt ?? null;
    const read = await reader.read({ ...text, retrievedAt });
    return read.kind === 'input' ? { ...read, name, notes } : { ...read, name };
  }
  const moment = text.retrievedAt ?? (await momentOfReturn(store, stored, file.receivedAt ?? null));
  return { kind: 'input', name, input: packInput(withLaterMoment(stored, moment)), notes };
}

/** The moment at which a stored text came again, null where it is the newest of its source anyway. */
async function momentOfReturn(store: LegalStore, stored: TextInput, receivedAt: string | null): Promise<string | null> {
  if (receivedAt === null) return null;
  const history = await readSourceHistory(store, [stored]);
  return replacedTexts([...history.values()].flat()).has(stored.id) ? receivedAt : null;
}

/**
 * Saves texts with the graph they make, in one transaction, and reports on all files in their order. A text that is stored
 * already changes nothing. With `dryRun` nothing is written: the report says what would be.
 */
export async function saveFiles(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  files: readonly PreparedFile[],
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<IngestReport> {
  const unpacked = files.map((file) => (file.kind === 'input' ? { ...file, input: unpackInput(file.input) } : file));
  const inputs = unpacked.flatMap((file) => (file.kind === 'input' ? [file.input] : []));
  const history = await readSourceHistory(store, inputs);
  const change = { put: latestOf(inputs), remove: [] };
  const written = dryRun ? await planUpdate(store, vocabulary, change) : await saveInputs(store, vocabulary, change);
  const documents = await documentsOf(store, [...inputs, ...[...history.values()].flat()], dryRun ? written : null);
  const sofar = new Map(history);
  const texts = unpacked.map((file) => {
    if (file.kind !== 'input') return file;
    const source = sourceDigest(file.input);
    const before = sofar.get(source) ?? [];
    // The next file of this source comes after this one.
    sofar.set(source, [...before, file.input]);
    return ingested(file, documents, before);
  });
  return { written: writtenCounts(written), texts };
}

/** Each input once, with its latest moment. */
function latestOf(inputs: readonly TextInput[]): readonly TextInput[] {
  const latest = new Map<string, TextInput>();
  for (const input of inputs) latest.set(input.id, withLaterMoment(latest.get(input.id) ?? input, input.retrievedAt));
  return [...latest.values()];
}

/** By the hash of a text, its document. */
type DocumentsOfTexts = ReadonlyMap<string, DocumentRow | null | undefined>;

/** The documents of texts: as they are stored or, where a batch is only planned, as it would leave them. */
async function documentsOf(
  store: LegalStore,
  inputs: readonly TextInput[],
  planned: WriteBatch | null,
): Promise<DocumentsOfTexts> {
  const hashes = [...new Set(inputs.map(({ sha256 }) => sha256))];
  const stored = await store.findDocumentsByKey(hashes.map(sourceKey));
  const byKey = new Map(planned?.documents.put.flatMap((row) => row.keys.map((key) => [key, row])));
  return new Map(hashes.map((hash, at) => [hash, byKey.get(sourceKey(hash)) ?? stored[at]]));
}

function ingested(
  { name, input, notes }: { readonly name: string; readonly input: TextInput; readonly notes: readonly ReadNote[] },
  documents: DocumentsOfTexts,
  before: readonly TextInput[],
): IngestedText {
  const document = documents.get(input.sha256);
  if (!document) throw new Error(`no document was formed for the text ${name}`);
  const { content, reading } = input;
  const change = changeOf(input, document, before);
  const [earlier] = change === 'NEW' ? before : [];
  return {
    ...{ kind: 'ingested', name, change, document, mentions: reading.mentions.length },
    earlierDocument: (earlier && documents.get(earlier.sha256)) ?? null,
    isCurrent: document.textIds[0] === input.id,
    headless: reading.head.number === null && reading.head.type === null,
    limits: limitsReached(content, reading),
    notes,
  };
}
