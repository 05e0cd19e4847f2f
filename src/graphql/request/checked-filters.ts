import { vocabularyBodyId } from '../../app/ids.js';
import { CanCuError } from '../../domain/errors.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { checkedText } from '../limits/arguments.js';

/** Throws INVALID when a period ends before it begins. */
export function checkPeriod({ from, to }: { readonly from?: string | null; readonly to?: string | null }): void {
  if (!from || !to || from <= to) return;
  throw new CanCuError('INVALID', `from must not be later than to, got ${from} and ${to}`, [from, to]);
}

/** Throws INVALID when the body of a filter is unknown, or when its predecessors are asked for without it. */
export function checkBodyFilter(
  { authorityId, rollUp }: { readonly authorityId?: string | null; readonly rollUp: boolean },
  { bodyById }: VocabularyIndex,
): void {
  if (!authorityId && rollUp)
    throw new CanCuError('INVALID', 'rollUp needs authorityId: it adds the documents of bodies merged into that one');
  if (authorityId && !bodyById.has(vocabularyBodyId(checkedText('authorityId', authorityId))))
    throw new CanCuError('INVALID', `authorityId: "${authorityId}" is no body, bodies(search:) finds ids`, authorityId);
}

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
