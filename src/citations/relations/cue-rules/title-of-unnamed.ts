import type { CitationKind } from '../../../domain/reading/citation.js';
import { INSTANCES } from '../../patterns/linking-words.js';
import { TYPE_TABLE, type TypeWord, typesWith, typeWordOf } from '../../patterns/type-words.js';
import { isAttachmentAt } from '../../readers/attachment-words.js';
import { endOfBody } from '../../readers/body-spans.js';
import { COLON, COMMA, SEMICOLON } from '../../text/marks.js';
import { ABOUT, ALREADY, AND, OF, ONE, SOME_PLURAL, THE_PLURAL, THIS } from '../../text/particles.js';
import { followsAt, matchPhrase } from '../../text/phrases.js';
import { DRAW_UP, ISSUE, RULE } from '../../text/terms.js';
import { idAt, startsCapital, type Tokens } from '../../text/tokens.js';
import { type CueContext, isCapital, typeBefore } from '../cue-context.js';
import type { CueRule } from '../cue-rule.js';
import { hasMark } from '../title-end.js';
import { isReplacementDrafted } from './drafted.js';

/** How many tokens "ban hành kèm theo Quyết định này" takes at most. */
const ATTACHING_LENGTH = 9;
const SEVERAL: ReadonlySet<number> = new Set([THE_PLURAL, SOME_PLURAL, ONE]);
/** Types of which a text speaks by what they are about ("các Thông tư hướng dẫn …"). */
const DESCRIBED = typesWith('DESCRIBED');

/** Kinds with which no title begins: "khi Nghị định thay thế X được ban hành" speaks of what X is to give way to. */
const NO_TITLE: ReadonlySet<CitationKind> = new Set<CitationKind>(['REFERS', 'REPLACES']);

/** What a document still to be drafted is to do to another. */
const OF_DRAFTS: ReadonlySet<CitationKind> = new Set<CitationKind>(['REPLACES', 'AMENDS', 'REPEALS']);

/** How many tokens stand at most between what a draft does and the document to which it does that. */
const DRAFTED_LENGTH = 20;

/** A document that is named by what it is about alone: "các Thông tư hướng dẫn thi hành X". */
export const TITLE_OF_UNNAMED: CueRule = {
  id: 'TITLE_OF_UNNAMED',
  reason:
    'After a document’s type the verb begins its title: "các Thông tư hướng dẫn thi hành X", "Kế hoạch thực hiện X". The document itself has no number here, and X only stands in its title, unless the type is the citing document’s own.',
  examples: [
    {
      text: 'Rà soát các Thông tư hướng dẫn thi hành Luật Đất đai năm 2013 để kiến nghị.',
      mention: 'Luật Đất đai năm 2013',
      gives: 'EMBEDDED',
    },
  ],
  decide: (context, { cue, nearest, lead }) => {
    const { kind, weight } = cue.meaning;
    if (weight === 'LOCUS' || weight === 'BY' || context.leadLine) return null;
    const apart = hasMark(context.tokens, cue.to, lead, SEMICOLON);
    const near = !apart && lead - cue.to <= DRAFTED_LENGTH;
    if (OF_DRAFTS.has(kind) && near && isReplacementDrafted(context, cue)) return { kind: 'EMBEDDED' };
    if (NO_TITLE.has(kind)) return null;
    const placed = weight === 'VERB' && nearest.meaning.weight === 'LOCUS';
    if (placed || apart || !isOfUnnamed(context, cue.from)) return null;
    return introducesInstances(context.tokens, cue.to, lead) ? 'INSTANCE' : { kind: 'EMBEDDED' };
  },
};

/** Whether the cue at the token begins the title of a document that its type word names. */
function isOfUnnamed(context: CueContext, cue: number): boolean {
  const { tokens } = context;
  // "Quy định này cụ thể hóa X" in news, which lays down nothing itself.
  const isNews = typeWordOf(context.typeName) === null;
  if (isNews && context.otherSubject && idAt(tokens, cue - 1) === THIS) return true;
  const end = beforeIssuer(context, followsAt(tokens, cue - 2, RULE) ? cue - 2 : cue);
  let described = false;
  typeBefore(tokens, end, (type, from) => {
    if (type.needsNumber) return false;
    described = DESCRIBED.has(type.name) && isNamedHere(context, from, type) && !isIssuedWith(context, cue, from);
    return true;
  });
  return described;
}

/** How many tokens the issuer's name takes at most between the type and the verb. */
const ISSUER_LENGTH = 8;

/** "Chương trình hành động của Tỉnh ủy thực hiện X": the issuer stands between the type and the verb. */
function beforeIssuer({ tokens, title }: CueContext, end: number): number {
  if (end > title.from && end < title.to) return end;
  for (let at = end - 2; at >= Math.max(1, end - ISSUER_LENGTH); at--)
    if (idAt(tokens, at) === OF && endOfBody(tokens, at + 1) === end) return startsCapitalType(tokens, at) ? at : end;
  return end;
}

const startsCapitalType = (tokens: Tokens, end: number): boolean =>
  typeBefore(tokens, end, (_, from) => startsCapital(tokens, from)) >= 0;

/** "các văn bản chỉ đạo của Trung ương như: X", "…, nhất là X", "… của Trung ương: X": the words before mean X and others. */
function introducesInstances(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    // "các Thông tư hướng dẫn các Luật: X" lists the laws.
    const lists = idAt(tokens, at) === COLON && matchPhrase(tokens, at - 1, TYPE_TABLE) === null;
    if (lists || matchPhrase(tokens, at, INSTANCES)) return true;
  }
  return false;
}

/** "Về (ban hành) Kế hoạch thực hiện X" as the own title, "ban hành Kế hoạch thực hiện X": what is issued with the citing document is its own. */
function isIssuedWith(context: CueContext, cue: number, type: number): boolean {
  const { tokens, title } = context;
  if (isAttachedToOwn(context, type) || isDrafted(tokens, type)) return true;
  if (followsAt(tokens, type - ISSUE.length, ISSUE)) return idAt(tokens, type - ISSUE.length - 1) !== ALREADY;
  return cue >= title.from && cue < title.to && idAt(tokens, type - 1) === ABOUT;
}

/** "Ban hành kèm theo Quyết định này Kế hoạch thực hiện X". */
function isAttachedToOwn({ tokens, segment }: CueContext, type: number): boolean {
  if (idAt(tokens, type - 1) !== THIS) return false;
  for (let at = Math.max(segment.body, type - ATTACHING_LENGTH); at < type; at++)
    if (isAttachmentAt(tokens, at)) return true;
  return false;
}

/** "xây dựng (chương trình,) kế hoạch thực hiện X": drawing up a plan is the duty with which X is carried out. */
function isDrafted(tokens: Tokens, type: number): boolean {
  if (startsCapital(tokens, type)) return false;
  const joined = idAt(tokens, type - 1) === COMMA || idAt(tokens, type - 1) === AND;
  const at = joined ? typeBefore(tokens, type - 1, () => true) : type;
  const verb = at - DRAW_UP.length;
  return at >= 0 && followsAt(tokens, verb, DRAW_UP) && idAt(tokens, verb - 1) !== ALREADY;
}

/** Several documents, or one of another type than the citing one; "quyết định thực hiện" without a capital is a verb. */
function isNamedHere(context: CueContext, at: number, { name, type }: TypeWord): boolean {
  if (SEVERAL.has(idAt(context.tokens, at - 1))) return true;
  return name !== context.typeName && (type !== 'DECISION' || isCapital(context, at));
}
