import { readCurrentText } from '../../app/reads/current-text.js';
import type { DocumentRow, TextInput } from '../../store/rows.js';
import { type GraphContext, getDocument } from '../request/context.js';

/** Returns the current text of a document, null when none is known. */
export const currentText = (row: DocumentRow, { loaders }: GraphContext): Promise<TextInput | null> =>
  readCurrentText(row, (id) => loaders.input.load(id));

/** Returns the current text of the document with an id, null when none is known. */
export async function currentTextOf(documentId: string, context: GraphContext): Promise<TextInput | null> {
  return currentText(await getDocument(context, documentId), context);
}
