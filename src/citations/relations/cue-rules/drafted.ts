import { DRAFTING, ISSUING } from '../../patterns/cue-tables.js';
import { SEMICOLON } from '../../text/marks.js';
import { NEW } from '../../text/particles.js';
import { followsAt, matchPhrase } from '../../text/phrases.js';
import { DOCUMENTS } from '../../text/terms.js';
import { idAt } from '../../text/tokens.js';
import { type CueContext, typeBefore } from '../cue-context.js';
import { isOwnAct } from '../own-act.js';
import type { CueSpan } from '../relation.js';

/** Within how many tokens before a document's type it is said that it is drafted. */
const DRAFTED_WITHIN = 8;

/**
 * Returns whether the document that replaces another is one that is still to be made, or that others make: "xây dựng nghị định
 * thay thế X", "kiến nghị ban hành văn bản mới thay thế X". "khi Nghị định thay thế X được ban hành" only speaks of a time.
 */
export function isReplacementDrafted(context: CueContext, cue: CueSpan): boolean {
  const { tokens, segment } = context;
  const end = idAt(tokens, cue.from - 1) === NEW ? cue.from - 1 : cue.from;
  const general = end - DOCUMENTS.length;
  const type = followsAt(tokens, general, DOCUMENTS) ? general : typeBefore(tokens, end, () => true);
  if (type <= segment.body) return false;
  for (let at = type - 1; at >= Math.max(segment.body, type - DRAFTED_WITHIN); at--) {
    if (idAt(tokens, at) === SEMICOLON) return false;
    if (matchPhrase(tokens, at, DRAFTING)) return true;
    if (matchPhrase(tokens, at, ISSUING)) return !isOwnAct(context, cue);
  }
  return false;
}
