import { isAmending } from '../../domain/reading/citation.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import type { Relation } from '../relations/relation.js';
import type { Tokens } from '../text/tokens.js';

/** Index of the one changed document; `SEVERAL` where more than one is named, null where none is. */
export type AmendedDocument = number | 'SEVERAL' | null;

/** Returns the document that the mentions `[from, to)` of the list say is changed, by its last mention. */
export function findAmendedDocument(
  tokens: Tokens,
  candidates: readonly MentionCandidate[],
  relations: readonly Relation[],
  from: number,
  to: number,
): AmendedDocument {
  let changed: number | null = null;
  for (let index = from; index < to; index++) {
    if (!namesAmendedDocument(candidates[index] as MentionCandidate, relations[index] as Relation)) continue;
    if (
      changed !== null &&
      !isSame(tokens, candidates[changed] as MentionCandidate, candidates[index] as MentionCandidate)
    )
      return 'SEVERAL';
    changed = index;
  }
  return changed;
}

/** Returns whether a mention names a document that the text changes: no back-reference, no document in another's title. */
export const namesAmendedDocument = ({ form }: MentionCandidate, { role, kind }: Relation): boolean =>
  role === 'CITING' && kind !== null && isAmending(kind) && form !== 'BACK_REFERENCE' && form !== 'ELLIPTIC';

/** The same number, or the same name where one of them bears no number. */
function isSame(tokens: Tokens, a: MentionCandidate, b: MentionCandidate): boolean {
  if (a.symbol && b.symbol) return a.symbol.canonical === b.symbol.canonical;
  return a.name !== null && b.name !== null && wordsOf(tokens, a) === wordsOf(tokens, b);
}

const wordsOf = (tokens: Tokens, { name }: MentionCandidate): string =>
  name === null
    ? ''
    : tokens.text
        .slice(tokens.start[name.from], tokens.end[name.to - 1])
        .toLowerCase()
        .replace(/\s+/gu, ' ')
        .replace(/ (?:số|năm|ngày) .*$/u, '');
