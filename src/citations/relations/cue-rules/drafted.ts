import { DRAFTING, ISSUING } from '../../patterns/cue-tables.js';
import { TYPE_TABLE } from '../../patterns/type-words.js';
import { isAttachmentAt } from '../../readers/attachment-words.js';
import { SEMICOLON } from '../../text/marks.js';
import { NEW } from '../../text/particles.js';
import { followsAt, matchPhrase } from '../../text/phrases.js';
import { DOCUMENTS } from '../../text/terms.js';
import { idAt, isWordAt, startsCapital, type Tokens } from '../../text/tokens.js';
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
  const type = followsAt(tokens, general, DOCUMENTS) ? general : typeOfDraft(context, end);
  if (type <= segment.body) return false;
  for (let at = type - 1; at >= Math.max(segment.body, type - DRAFTED_WITHIN); at--) {
    if (idAt(tokens, at) === SEMICOLON) return false;
    if (matchPhrase(tokens, at, DRAFTING)) return true;
    if (matchPhrase(tokens, at, ISSUING) && !isAttachmentAt(tokens, at))
      return !isIssuedNow(context, type) && !isOwnAct(context, cue);
  }
  return false;
}

/** "…, Chính phủ ban hành Nghị quyết …" after the recitals of a resolution. */
function isIssuedNow({ tokens, preamble, typeName }: CueContext, type: number): boolean {
  const name = matchPhrase(tokens, type, TYPE_TABLE)?.value.name;
  // A joint circular calls itself "Thông tư" too.
  return preamble && (name === typeName || (typeName?.startsWith(`${name} `) ?? false));
}

/** How many words may tell what the draft is about: "trình quyết định đơn giá bồi thường thay cho X". */
const SUBJECT_LENGTH = 12;

/** The type right before the verb, or before the words that tell what the draft is about. */
function typeOfDraft({ tokens, segment }: CueContext, verb: number): number {
  for (let end = verb; end > Math.max(segment.body, verb - SUBJECT_LENGTH) && !startsCapital(tokens, end); end--) {
    const type = typeBefore(tokens, end, () => true);
    if (type >= 0) return end === verb || isDraftedAt(tokens, type) ? type : -1;
    if (!isWordAt(tokens, end - 1)) return -1;
  }
  return -1;
}

/** "trình quyết định", "xây dựng kế hoạch": the verb stands right before the type. */
function isDraftedAt(tokens: Tokens, type: number): boolean {
  for (let at = type - 1; at >= type - LONGEST_VERB; at--) {
    const verb = matchPhrase(tokens, at, DRAFTING) ?? matchPhrase(tokens, at, ISSUING);
    if (verb) return at + verb.ids.length === type;
  }
  return false;
}
const LONGEST_VERB = 3;
