import type { CitationKind } from '../../domain/reading/citation.js';
import { CUES, type CueMeaning, ENDING_CUES } from '../patterns/cue-tables.js';
import { ALREADY, WHEN } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';
import type { CueSpan } from './relation.js';

/** "cho đến khi Giấy phép hết hiệu lực" speaks of something else's end. */
function isUntil(tokens: Tokens, at: number): boolean {
  for (let before = Math.max(0, at - 5); before < at; before++) if (idAt(tokens, before) === WHEN) return true;
  return false;
}

/** Returns true where the cue only says where something stands ("quy định tại"), so that the words around it decide. */
export const isLocus = (tokens: Tokens, cue: CueSpan): boolean => weightOf(tokens, cue) === 'LOCUS';

/** Returns true where the cue says by itself what the relation is, whatever follows. */
export const isVerbCue = (tokens: Tokens, cue: CueSpan): boolean => weightOf(tokens, cue) === 'VERB';

const weightOf = (tokens: Tokens, cue: CueSpan): CueMeaning['weight'] | null =>
  matchPhrase(tokens, cue.from, CUES)?.value.weight ?? null;

/** Returns what the wording after mentions says of their force ("hết hiệu lực"), null where it says nothing: what has ended already does not end now. */
export function endingCue(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly kind: CitationKind; readonly cue: CueSpan } | null {
  for (let at = from; at < to; at++) {
    const match = matchPhrase(tokens, at, ENDING_CUES);
    if (match && !isUntil(tokens, at) && idAt(tokens, at - 1) !== ALREADY)
      return { kind: match.value, cue: { from: at, to: at + match.ids.length } };
  }
  return null;
}
