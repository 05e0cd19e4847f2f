import type { DocumentRow, InputRow, TextInput } from '../../store/rows.js';

/** Returns the current text of a document, null where it has none. Calls `readInput` at most once. */
export async function readCurrentText(
  { textIds: [current] }: Pick<DocumentRow, 'textIds'>,
  readInput: (id: string) => Promise<InputRow | null>,
): Promise<TextInput | null> {
  const input = current === undefined ? null : await readInput(current);
  return input?.kind === 'text' ? input : null;
}
