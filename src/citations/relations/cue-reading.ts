import type { CitationKind } from '../../domain/reading/citation.js';
import type { RelationGuard, RelationRuleId } from '../../domain/reading/relation-rule.js';
import { HAVE, WHEN } from '../text/particles.js';
import { idAt } from '../text/tokens.js';
import type { CueContext } from './cue-context.js';
import type { CuePlace } from './cue-rule.js';
import { CUE_RULES } from './cue-rules.js';
import { cuesIn, type FoundCue } from './last-cue.js';
import type { CueSpan } from './relation.js';

/** What the words before a mention say. EMBEDDED: the mention only names what another, unnamed document is about. */
export interface CueReading {
  readonly kind: CitationKind | 'EMBEDDED';
  readonly cue: CueSpan | null;
  readonly rule: RelationRuleId;
}

/** Is told which rule would have read a cue, and what kept it from that. */
export type OnRefusedCue = (rule: RelationRuleId, guard: RelationGuard, cue: CueSpan) => void;

/** Guards that let the search go on to an earlier cue. All others end it. */
const SEARCH_GOES_ON: ReadonlySet<RelationGuard> = new Set<RelationGuard>(['NOT_OWN_ACT', 'INSTANCE']);

/**
 * Returns what the words of `[from, to)` say of the mention after them, null where they say nothing. The nearest cue
 * that a rule reads decides; where none does, the nearest one still shows that the mention is referred to.
 */
export function readCues(
  context: CueContext,
  from: number,
  to: number,
  onRefused: OnRefusedCue | null,
): CueReading | null {
  const cues = cuesIn(context.tokens, from, to);
  const nearest = cues.at(-1);
  if (!nearest) return null;
  if (context.elsewhere) return { kind: 'REFERS', cue: nearest, rule: 'PLACE_WORDS' };
  // "cho đến khi X có hiệu lực", "sau khi có X": X stands in a clause of its own.
  const before = idAt(context.tokens, to - 1) === HAVE ? to - 2 : to - 1;
  if (idAt(context.tokens, before) === WHEN) return { kind: 'REFERS', cue: nearest, rule: 'PLACE_WORDS' };
  for (let index = cues.length - 1; index >= 0; index--) {
    const read = readCue(context, { cue: cues[index] as FoundCue, nearest, lead: to }, onRefused);
    if (read === 'STOP') break;
    if (read) return read;
  }
  return { kind: 'REFERS', cue: nearest, rule: 'PLACE_WORDS' };
}

function readCue(context: CueContext, place: CuePlace, onRefused: OnRefusedCue | null): CueReading | 'STOP' | null {
  for (const { id, decide } of CUE_RULES) {
    const found = decide(context, place);
    if (found === null) continue;
    if (typeof found !== 'string') return { kind: found.kind, cue: place.cue, rule: id };
    onRefused?.(id, found, place.cue);
    return SEARCH_GOES_ON.has(found) || (context.leadLine && found === 'NOT_OWN_GUIDANCE') ? null : 'STOP';
  }
  return null;
}
