import type { CitationKind } from '../../domain/reading/citation.js';
import { CUES } from '../patterns/cue-tables.js';
import { CONJUNCTIONS } from '../patterns/linking-words.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { AT_ONCE } from '../text/terms.js';
import { idAt, type Tokens } from '../text/tokens.js';
import { lastCue } from './last-cue.js';

const ENDING: ReadonlySet<CitationKind> = new Set(['REPLACES', 'REPEALS']);
const LONGEST_CUE = 6;

/** Returns true where a further act begins at `at`: "…; bãi bỏ B", "… và thay thế C", "; đồng thời hủy bỏ D", but not the last word of "sửa đổi, bổ sung, bãi bỏ". */
export function isActJoined(tokens: Tokens, act: number): boolean {
  const at = followsAt(tokens, act - AT_ONCE.length, AT_ONCE) ? act - AT_ONCE.length : act;
  if (!CONJUNCTIONS.has(idAt(tokens, at - 1))) return false;
  for (let from = Math.max(0, at - 1 - LONGEST_CUE); from < at - 1; from++)
    if (matchPhrase(tokens, from, CUES)?.ids.length === at - 1 - from) return false;
  return true;
}

/** Returns true where the last wording of `[from, to)` ends the force of what is named next, joined to what the sentence did before. */
export function beginsFurtherAct(tokens: Tokens, from: number, to: number): boolean {
  const cue = lastCueOf(tokens, from, to);
  return cue >= 0 && isActJoined(tokens, cue);
}

/** Place of the last act that ends a document's force, wordings that only place a reference passed; -1 without one. */
function lastCueOf(tokens: Tokens, from: number, to: number): number {
  for (let end = to; ; ) {
    const cue = lastCue(tokens, from, end);
    if (!cue) return -1;
    if (ENDING.has(cue.meaning.kind)) return cue.from;
    if (cue.meaning.weight !== 'LOCUS') return -1;
    end = cue.from;
  }
}
