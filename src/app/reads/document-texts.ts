import type { DocumentRow, InputRow, TextInput } from '../../store/rows.js';
import { replacedTexts } from './text-source.js';

/** How a text stands among those of its document: current, another copy, or replaced by a newer one of its source. */
export type TextStanding = 'CURRENT' | 'ALTERNATIVE' | 'REPLACED';

/** A text with its standing. */
export type StandingText = TextInput & { readonly standing: TextStanding };

/** Returns the text as the current one of its document. */
export const asCurrent = (text: TextInput): StandingText => ({ ...text, standing: 'CURRENT' });

/** Returns all texts of a document, the current one first and replaced ones last. */
export async function readDocumentTexts(
  { textIds }: Pick<DocumentRow, 'textIds'>,
  readInputs: (ids: readonly string[]) => Promise<readonly (InputRow | null)[]>,
): Promise<readonly StandingText[]> {
  const texts = (await readInputs(textIds)).filter((input) => input?.kind === 'text');
  const replaced = replacedTexts(texts);
  return texts.map((text, at) => ({
    ...text,
    standing: at === 0 ? 'CURRENT' : replaced.has(text.id) ? 'REPLACED' : 'ALTERNATIVE',
  }));
}
