import type { CitingContext } from '../../domain/reading/mention.js';
import type { Refusal } from '../../domain/reading/refusal.js';
import { classification } from '../../intake/head/classification.js';
import type { OcrEngine } from '../../intake/ocr/ocr-engine.js';
import type { ReadNote } from '../../intake/office/office-result.js';
import { readDocument } from '../../intake/read-document.js';
import { idOfText, type SourcedText } from './text-input.js';

/** The largest file that is taken in, in bytes. */
export const MAX_TEXT_BYTES = 20 * 1024 * 1024;

/** A file to be taken in. */
export interface TextToIngest {
  readonly bytes: Uint8Array;
  /** File name. Its extension tells text and HTML apart where the bytes do not; it is the source where no other is given. */
  readonly name: string;
  readonly source?: string | null;
  readonly sourceUrl?: string | null;
  /** As in `SourcedText`. */
  readonly retrievedAt?: string | null;
  /**
   * The present moment, for a text that comes from no file: it counts where the text is new, and where another text of its
   * source came between.
   */
  readonly receivedAt?: string | null;
  /** Label of its encoding; told by the bytes where none is given. */
  readonly encoding?: string | null;
  /** What recognises pictures of text; without it they are refused. */
  readonly ocr?: OcrEngine | null;
  /** What is known of the document from elsewhere. */
  readonly known?: CitingContext | null;
}

/** The text of a file, or why it is not taken in. */
export type DecodedFile =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly id: string;
      readonly text: SourcedText;
      readonly notes: readonly ReadNote[];
    }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal };

/** Returns the text in the bytes of a file, with the id that its input will have. */
export async function decodeFile(file: TextToIngest): Promise<DecodedFile> {
  const { name, encoding = null, ocr = null } = file;
  const result = await readDocument(file.bytes, { name, maxBytes: MAX_TEXT_BYTES, encoding, ocr });
  if (result.kind === 'refused') return { kind: 'refused', name, refusal: result.refusal };
  const { content, reader, notes } = result;
  const degree = classification(content);
  if (degree !== null) return { kind: 'refused', name, refusal: { code: 'CLASSIFIED', degree } };
  const { source = null, sourceUrl = null, retrievedAt = null, known = null } = file;
  const text: SourcedText = { content, reader, source: source ?? name, sourceUrl, retrievedAt, known };
  return { kind: 'text', name, id: idOfText(text), text, notes };
}
