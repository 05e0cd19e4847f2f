import { CanCuError } from '../../domain/errors.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { checkedText } from '../limits/arguments.js';

/** Returns the Vietnamese name of a type of document, null when none is given; throws INVALID when there is no such type. */
export function checkedTypeName(
  argument: string,
  name: string | null | undefined,
  { typeByName }: VocabularyIndex,
): string | null {
  if (name === null || name === undefined) return null;
  if (typeByName(checkedText(argument, name)) !== null) return name;
  throw new CanCuError('INVALID', `${argument}: "${name}" is no type of document, write it as "chỉ thị"`, name);
}
