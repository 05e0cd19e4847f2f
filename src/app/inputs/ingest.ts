import type { CitingContext } from '../../domain/reading/mention.js';
import { limitsReached, type ReadingLimit } from '../../domain/reading/reading-limits.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { readBytes } from '../../intake/bytes/read-bytes.js';
import { classification } from '../../intake/head/classification.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, TextInput } from '../../store/rows.js';
import { sourceKey } from '../ids.js';
import { saveInputs } from './save-inputs.js';
import { textInput } from './text-input.js';

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
  | { readonly kind: 'refused'; readonly name: string; readonly message: string };

/** What became of all files, in the order given. */
export interface IngestReport {
  readonly texts: readonly IngestedText[];
  /** Whether the store changed. */
  readonly changed: boolean;
}

/**
 * Reads files and saves their texts with the graph they make, in one transaction. A file that cannot be read is refused
 * with a reason; the others are taken in. Taking in the same file again changes nothing.
 */
export async function ingestTexts(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  texts: readonly TextToIngest[],
): Promise<IngestReport> {
  const read = texts.map((text) => readFileContent(text, vocabulary));
  const inputs = read.flatMap((one) => (one.kind === 'input' ? [one.input] : []));
  const stored = new Set((await store.getInputs(inputs.map(({ id }) => id))).flatMap((input) => input?.id ?? []));
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

type Read =
  | { readonly kind: 'input'; readonly name: string; readonly input: TextInput }
  | Extract<IngestedText, { kind: 'refused' }>;

function readFileContent(text: TextToIngest, vocabulary: VocabularyIndex): Read {
  const result = readBytes(text.bytes, { name: text.name, maxBytes: MAX_TEXT_BYTES });
  if (result.kind === 'refused') return { kind: 'refused', name: text.name, message: result.message };
  const secret = classification(result.content);
  if (secret !== null)
    return {
      kind: 'refused',
      name: text.name,
      message: `the document is marked ${secret}; classified documents are not taken in`,
    };
  const input = textInput(
    {
      content: result.content,
      reader: result.reader,
      source: text.source ?? text.name,
      sourceUrl: text.sourceUrl ?? null,
      retrievedOn: text.retrievedOn ?? null,
      known: text.known ?? null,
    },
    vocabulary,
  );
  return { kind: 'input', name: text.name, input };
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
