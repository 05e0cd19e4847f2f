import { isAmending } from '../../domain/reading/citation.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import type { Relation } from '../relations/relation.js';
import { type Tokens, textBetween } from '../text/tokens.js';

/** Index of the one document that is amended; `SEVERAL` where there is more than one, null where there is none. */
export type AmendedDocument = number | 'SEVERAL' | null;

/** Returns the document that the mentions `[from, to)` of the list name as amended, by its last mention. */
export function findAmendedDocument(
  tokens: Tokens,
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  from: number,
  to: number,
): AmendedDocument {
  let amended: number | null = null;
  for (let index = from; index < to; index++) {
    const candidate = candidates[index] as MentionCandidate;
    if (!namesAmendedDocument(candidate, relations[index] as Relation)) continue;
    const isOther = amended !== null && !isSameDocument(tokens, candidates[amended] as MentionCandidate, candidate);
    if (isOther) return 'SEVERAL';
    amended = index;
  }
  return amended;
}

/** Returns whether a mention names a document that the text amends; one that only points back to it does not. */
export const namesAmendedDocument = ({ form }: MentionCandidate, { role, kind }: Relation): boolean =>
  role === 'CITING' && kind !== null && isAmending(kind) && form !== 'BACK_REFERENCE' && form !== 'ELLIPTIC';

/** The same number, or the same name where one of them has no number. */
function isSameDocument(tokens: Tokens, a: MentionCandidate, b: MentionCandidate): boolean {
  if (a.symbol && b.symbol) return a.symbol.canonical === b.symbol.canonical;
  return a.name !== null && b.name !== null && nameWords(tokens, a.name) === nameWords(tokens, b.name);
}

/** The words of a name in lower case, up to a number, year or date. */
const nameWords = (tokens: Tokens, { from, to }: { readonly from: number; readonly to: number }): string =>
  textBetween(tokens, from, to)
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ (?:số|năm|ngày) .*$/u, '');
