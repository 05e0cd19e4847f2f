import type { CitingContext } from '../../domain/reading/mention.js';
import { limitsReached, type ReadingLimit } from '../../domain/reading/reading-limits.js';
import type { Refusal } from '../../domain/reading/refusal.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { readBytes } from '../../intake/bytes/read-bytes.js';
import { classification } from '../../intake/head/classification.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, TextInput } from '../../store/rows.js';
import { sourceKey } from '../ids.js';
import { sourceDigest } from '../reads/text-source.js';
import { saveInputs } from './save-inputs.js';
import { changeOf, readSourceHistory, type SourceHistory, type TextChange, withLaterMoment } from './source-history.js';
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
  /** As in `SourcedText`. */
  readonly retrievedAt?: string | null;
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
      readonly change: TextChange;
      /** The document whose text the source had before, where this text is of another one; else null. */
      readonly earlierDocument: DocumentRow | null;
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
  const history = await readSourceHistory(
    store,
    files.flatMap((file) => (file.kind === 'text' ? [file.text] : [])),
  );
  const stored = new Map([...history.values()].flat().map((text) => [text.id, text]));
  const read = files.map((file): Read => {
    if (file.kind === 'refused') return file;
    const known = stored.get(file.id);
    const input = known ? withLaterMoment(known, file.text.retrievedAt) : textInput(file.text, vocabulary);
    return { kind: 'input', name: file.name, input };
  });
  const inputs = read.flatMap((one) => (one.kind === 'input' ? [one.input] : []));
  const put = inputs.filter((input) => stored.get(input.id) !== input);
  const changed = (await saveInputs(store, vocabulary, { put, remove: [] })) !== null;
  const documents = await documentsOf(store, [...inputs, ...stored.values()]);
  return {
    changed,
    texts: read.map((one) => (one.kind === 'input' ? ingested(one, documents, history) : one)),
  };
}

/** By the hash of a text, its document. */
type DocumentsOfTexts = ReadonlyMap<string, DocumentRow | null | undefined>;

async function documentsOf(store: LegalStore, inputs: readonly TextInput[]): Promise<DocumentsOfTexts> {
  const hashes = [...new Set(inputs.map(({ sha256 }) => sha256))];
  const documents = await store.findDocumentsByKey(hashes.map(sourceKey));
  return new Map(hashes.map((hash, at) => [hash, documents[at]]));
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
  const { source = null, sourceUrl = null, retrievedAt = null, known = null } = file;
  const text: SourcedText = { content, reader, source: source ?? name, sourceUrl, retrievedAt, known };
  return { kind: 'text', name, id: idOfText(text), text };
}

function ingested(
  { name, input }: Extract<Read, { kind: 'input' }>,
  documents: DocumentsOfTexts,
  history: SourceHistory,
): IngestedText {
  const document = documents.get(input.sha256);
  if (!document) throw new Error(`no document was formed for the text ${name}`);
  const { content, reading } = input;
  const before = history.get(sourceDigest(input)) ?? [];
  const change = changeOf(input, document, before);
  const [earlier] = change === 'NEW' ? before : [];
  return {
    ...{ kind: 'ingested', name, change, document, mentions: reading.mentions.length },
    earlierDocument: (earlier && documents.get(earlier.sha256)) ?? null,
    limits: limitsReached(content, reading),
  };
}
