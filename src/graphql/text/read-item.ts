import type { Span } from '../../domain/reading/mention.js';
import type { TextInput } from '../../store/rows.js';
import type { SpanSource } from '../schema/span.type.js';

/** Something that was read from a text of a document, with its place. */
export type ReadItem<T> = T & { readonly documentId: string; readonly span: SpanSource };

/** Returns the source object of a place in a text input. */
export const spanIn = (inputId: string, { start, end }: Span): SpanSource => ({ start, end, text: inputId });

/** Returns what was read from a text, with its document and its place. */
export const readItem =
  (documentId: string, { id }: Pick<TextInput, 'id'>) =>
  <T extends Span>(item: T): ReadItem<T> => ({ ...item, documentId, span: spanIn(id, item) });
