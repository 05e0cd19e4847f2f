import type { CitingContext } from '../../domain/reading/mention.js';
import { limitsReached, type ReadingLimit } from '../../domain/reading/reading-limits.js';
import type { Refusal } from '../../domain/reading/refusal.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { readBytes } from '../../intake/bytes/read-bytes.js';
import { classification } from '../../intake/head/classification.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, TextInput } from '../../store/rows.js';
import { sourceKey } from '../ids.js';
import { saveInputs } from './save-inputs.js';
import { idOfText, type SourcedText, textInput } from './text-input.js';

/** The largest file that is taken in, in bytes. */
export const MAX_TEXT_BYTES = 20 * 1024 * 1024;

/** A file to be taken in. */
export interface TextToIngest {
  readonly bytes: Uint8Array;
  /** File name. Its extension tells the format; it is the source where no other is given. */
  readonly name: string;
  readonly source?: string | null;
  readonly sourceUrl?: string | null;
  /** ISO date. */
  readonly retrievedOn?: string | null;
  /** Label of its encoding; told by the bytes where none is given. */
  readonly encoding?: string | null;
  /** What is known of the document from elsewhere. */
  readonly known?: CitingContext | null;
}

/** What became of one file. */
export type IngestedText =
  | {
      readonly kind: 'ingested';
      readonly name: string;
      /** False where the same text from the same source was stored already. */
      readonly isNew: boolean;
      readonly document: DocumentRow;
      readonly mentions: number;
      /** The bounds that the text reached, beyond which it was not read or saved. */
      readonly limits: readonly ReadingLimit[];
    }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal };

/** What became of all files, in the order given. */
export interface IngestReport {
  readonly texts: readonly IngestedText[];
  /** Whether the store changed. */
  readonly changed: boolean;
}

/**
 * Reads files and saves their texts with the graph they make, in one transaction. A file that cannot be read is refused
 * with a reason; the others are taken in. Taking in the same file again changes nothing: its stored reading is reported.
 */
export async function ingestTexts(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  texts: readonly TextToIngest[],
): Promise<IngestReport> {
  const files = texts.map(readFile);
  const stored = await storedTexts(store, files);
  const read = files.map((file): Read => {
    if (file.kind === 'refused') return file;
    return { kind: 'input', name: file.name, input: stored.get(file.id) ?? textInput(file.text, vocabulary) };
  });
  const inputs = read.flatMap((one) => (one.kind === 'input' ? [one.input] : []));
  const put = inputs.filter(({ id }) => !stored.has(id));
  const changed = await saveInputs(store, vocabulary, { put, remove: [] });
  const documents = await store.findDocumentsByKey(inputs.map(({ sha256 }) => sourceKey(sha256)));
  const byInput = new Map(inputs.map((input, at) => [input.id, documents[at]]));
  return {
    changed,
    texts: read.map((one) =>
      one.kind === 'input' ? ingested(one, byInput.get(one.input.id), !stored.has(one.input.id)) : one,
    ),
  };
}

type Refused = Extract<IngestedText, { kind: 'refused' }>;
type File = Refused | { readonly kind: 'text'; readonly name: string; readonly id: string; readonly text: SourcedText };
type Read = Refused | { readonly kind: 'input'; readonly name: string; readonly input: TextInput };

function readFile(file: TextToIngest): File {
  const { name } = file;
  const result = readBytes(file.bytes, { name, maxBytes: MAX_TEXT_BYTES, encoding: file.encoding ?? null });
  if (result.kind === 'refused') return { kind: 'refused', name, refusal: result.refusal };
  const { content, reader } = result;
  const degree = classification(content);
  if (degree !== null) return { kind: 'refused', name, refusal: { code: 'CLASSIFIED', degree } };
  const { source = null, sourceUrl = null, retrievedOn = null, known = null } = file;
  const text: SourcedText = { content, reader, source: source ?? name, sourceUrl, retrievedOn, known };
  return { kind: 'text', name, id: idOfText(text), text };
}

/** The texts among the files that the store has, by id. */
async function storedTexts(store: LegalStore, files: readonly File[]): Promise<ReadonlyMap<string, TextInput>> {
  const stored = await store.getInputs(files.flatMap((file) => (file.kind === 'text' ? [file.id] : [])));
  return new Map(stored.flatMap((input) => (input?.kind === 'text' ? [[input.id, input]] : [])));
}

function ingested(
  { name, input }: Extract<Read, { kind: 'input' }>,
  document: DocumentRow | null | undefined,
  isNew: boolean,
): IngestedText {
  if (!document) throw new Error(`no document was formed for the text ${name}`);
  const { content, reading } = input;
  const limits = limitsReached(content, reading);
  return { kind: 'ingested', name, isNew, document, mentions: reading.mentions.length, limits };
}
