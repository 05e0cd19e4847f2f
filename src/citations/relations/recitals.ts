import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { CONJUNCTIONS, LIST_CONJUNCTIONS, OBJECTS } from '../patterns/linking-words.js';
import { PROVISION_WORDS } from '../patterns/provision-words.js';
import { BASES, BASIS_HEADINGS, CONSIDERING, GROUNDS, HEARD, POWERS, REQUESTS } from '../patterns/recital-words.js';
import { NUMBER_WORDS, TYPE_TABLE, typeWordOf } from '../patterns/type-words.js';
import { isAttachmentAt } from '../readers/attachment-words.js';
import { endOfBody, passHolder } from '../readers/body-spans.js';
import { isRecitalStart } from '../readers/line-starts.js';
import type { Segment } from '../structure/segments.js';
import { phraseIds, wordIds } from '../text/lexicon.js';
import { COMMA, DOT, OPEN_BRACKET, SEMICOLON } from '../text/marks.js';
import { ACCORDING_TO, AT, OF, THE_PLURAL, WHEN } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { DOCUMENTS, ISSUE } from '../text/terms.js';
import { idAt, isNumberAt, startsCapital, type Tokens } from '../text/tokens.js';
import { isLocus } from './cue-weight.js';
import type { CueSpan, RelationContext } from './relation.js';

/** Types of documents that ask a body to decide. */
const SUBMISSIONS: ReadonlySet<string> = new Set(['tờ trình', 'báo cáo']);

/** Types that direct or tell: their sentences say what they rest on themselves. */
const DIRECTING_TYPES: ReadonlySet<DocumentType | null> = new Set<DocumentType | null>([
  'DIRECTIVE',
  'CONCLUSION',
  'PLAN',
  'PROGRAMME',
  'GUIDELINE',
  'OFFICIAL_LETTER',
  'TELEGRAM',
  'NOTICE',
]);

/** How many tokens a request takes at most before the submission that is named. */
const REQUEST_LENGTH = 40;

const CLAUSE_ENDS: ReadonlySet<number> = new Set([DOT, SEMICOLON]);
const BEFORE_SUBMISSION = [...HEARD, ...CONSIDERING, ...GROUNDS];
/** Within how many tokens before the bracket it is said that the report was heard. */
const HEARD_WITHIN = 20;

/** Returns true for "ban hành kèm theo" and the like: they say with which document something was issued, and do nothing. */
export const isAttaching = (tokens: Tokens, cue: CueSpan | null): boolean =>
  cue !== null && isAttachmentAt(tokens, cue.from);

/** Returns the words that make a line a recital: "Căn cứ …", "Xét Tờ trình …", "Theo đề nghị … tại Tờ trình …"; null where it is none. */
export function recitalCue(tokens: Tokens, segment: Segment): CueSpan | null {
  const { body, to } = segment;
  const asked = REQUESTS.some((words) => followsAt(tokens, body, words)) && startsCapital(tokens, body);
  return asked ? { from: body, to: Math.min(body + 2, to) } : basisCue(tokens, segment);
}

/**
 * Returns "Căn cứ" where a sentence of a directive, plan or letter begins with it, null elsewhere: regulations lay down what
 * others rest on.
 */
export const bodyBasisCue = (tokens: Tokens, segment: Segment, typeName: string | null): CueSpan | null =>
  isDirecting(typeName) ? basisCue(tokens, segment) : null;

/** Returns whether documents of the type direct or tell, and do not regulate. */
export const isDirecting = (typeName: string | null): boolean =>
  DIRECTING_TYPES.has(typeWordOf(typeName)?.type ?? null);

/** Returns whether what a segment rests on is what the document rests on: before the body, and in what directs or tells. Regulations lay down what others rest on. */
export const mayGround = ({ from }: Segment, { bodyFrom, typeName }: RelationContext): boolean =>
  from < bodyFrom || isDirecting(typeName);

const basisCue = (tokens: Tokens, { body, to }: Segment): CueSpan | null =>
  isRecitalStart(tokens, body) ? { from: body, to: Math.min(body + 2, to) } : null;

/**
 * Returns whether a recital begins "Căn cứ chức năng, nhiệm vụ …", or "Căn cứ Quy hoạch … phê duyệt tại": however long it is, the document that
 * gives those powers, or with which the plan was approved, is the ground.
 */
export function restsOnDocument(tokens: Tokens, { body }: Segment, cue: CueSpan | null): boolean {
  const words = BASES.find((one) => followsAt(tokens, body, one));
  const at = body + (words?.length ?? 0);
  if (!words) return false;
  const isIn = cue !== null && idAt(tokens, cue.to - 1) === AT && isLocus(tokens, cue);
  if (isIn && startsCapital(tokens, at) && matchPhrase(tokens, at, TYPE_TABLE) !== null) return true;
  return POWERS.some((one) => followsAt(tokens, at, one));
}

/**
 * Returns the words of a line that only announces grounds: "Căn cứ:", "Căn cứ các văn bản sau đây:", "Căn cứ pháp lý:". What
 * else ends in a colon ("Căn cứ X, Sở Y đề nghị:") is a sentence.
 */
export function groundsLead(tokens: Tokens, { body, to }: Segment): CueSpan | null {
  const words = [...BASIS_HEADINGS, ...BASES].find((one) => followsAt(tokens, body, one));
  if (!words || !startsCapital(tokens, body) || to - body > LEAD_LENGTH) return null;
  const from = body + words.length;
  for (let at = from; at < to - 1; at++) if (idAt(tokens, at) === COMMA || isNumberAt(tokens, at)) return null;
  return from === to - 1 || announcesDocuments(tokens, from, to) ? { from: body, to: from } : null;
}
/** How many tokens a line takes at most that announces grounds. */
const LEAD_LENGTH = 16;

/** Returns whether documents are announced in `[from, to)`: "thực hiện nghiêm các văn bản sau:" and not "thực hiện các nhiệm vụ sau:". */
export function announcesDocuments(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const isGeneral = followsAt(tokens, at, DOCUMENTS);
    if (isGeneral || (idAt(tokens, at - 1) === THE_PLURAL && matchPhrase(tokens, at, TYPE_TABLE))) return true;
  }
  return false;
}

/** Returns whether the segment begins with the mention, "số" aside. */
export const opensWith = (tokens: Tokens, { body }: Segment, { lead }: MentionCandidate): boolean =>
  lead === body || (lead === body + 1 && NUMBER_WORDS.has(idAt(tokens, body)));

/** Returns the words "xét", "theo đề nghị" that begin a further ground in `[from, lead)`: "Thực hiện A; xét đề nghị của … tại B". */
export function requestCue(tokens: Tokens, from: number, lead: number): CueSpan | null {
  for (let at = lead - 1; at > Math.max(from, lead - REQUEST_LENGTH); at--) {
    const request = CONJUNCTIONS.has(idAt(tokens, at - 1)) && REQUESTS.find((words) => followsAt(tokens, at, words));
    if (request) return { from: at, to: at + request.length };
  }
  return null;
}

/** Returns true for "…, Bộ Chính trị ban hành quy định thi hành X": the recitals are over, the document says what it is. */
export function enacts(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (followsAt(tokens, at, ISSUE) && !isAttachmentAt(tokens, at)) return true;
  return false;
}

/** How many tokens may stand between "căn cứ" and the mention: "căn cứ vào các quy định tại khoản 2 Điều 5". */
const BASIS_WITHIN = 9;
const BASIS_WORDS = wordIds('vào các những quy định tại của');

/** Returns "căn cứ" before a mention where it begins a ground in the middle of a sentence: "Để …, căn cứ X, Ủy ban …". */
export function basisInSentence(tokens: Tokens, from: number, lead: number): CueSpan | null {
  for (let at = lead - 1; at > Math.max(from, lead - BASIS_WITHIN); at--) {
    const words = BASES.find((one) => followsAt(tokens, at, one));
    if (!words) continue;
    const to = at + words.length;
    return CONJUNCTIONS.has(idAt(tokens, at - 1)) && arePlaceWords(tokens, to, lead) ? { from: at, to } : null;
  }
  return null;
}

function arePlaceWords(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const id = idAt(tokens, at);
    if (!BASIS_WORDS.has(id) && !isNumberAt(tokens, at) && !PROVISION_WORDS.has(id)) return false;
  }
  return true;
}

/** Returns "Theo" where a line that goes on with the grounds begins "Theo X": the grounds of a Party document. */
export const groundOfLine = (tokens: Tokens, { body }: Segment, { lead }: MentionCandidate): CueSpan | null =>
  idAt(tokens, body) === ACCORDING_TO && startsCapital(tokens, body) && lead === body + 1
    ? { from: body, to: body + 1 }
    : null;

/** Returns whether the document asks a body to decide. */
export const isSubmission = (candidate: MentionCandidate | null): boolean =>
  SUBMISSIONS.has(candidate?.type?.name ?? '');

/** How many tokens "ý kiến chỉ đạo của Ủy ban nhân dân tỉnh" takes at most. */
const SAID_LENGTH = 24;
const ASKED = ['đề nghị', 'kiến nghị', 'đề xuất'].map(phraseIds);

/** Returns whether the mention at `lead` holds what a body said besides the ground before it: "… và đề nghị của Sở Y tế tại B". */
export function isSaidToo(tokens: Tokens, from: number, lead: number): boolean {
  if (idAt(tokens, lead - 1) !== AT) return false;
  for (let at = lead - 2; at >= Math.max(from, lead - SAID_LENGTH); at--) {
    if (!LIST_CONJUNCTIONS.has(idAt(tokens, at))) continue;
    const said = ASKED.find((words) => followsAt(tokens, at + 1, words)) ?? matchPhrase(tokens, at + 1, OBJECTS)?.ids;
    const body = at + 2 + (said?.length ?? 0);
    if (said && idAt(tokens, body - 1) === OF && passHolder(tokens, endOfBody(tokens, body)) === lead - 1) return true;
  }
  return false;
}

/** How many tokens "trên cơ sở" has. */
const LONGEST_GROUND = 3;

/** Returns the words "trên cơ sở" right before a mention, or "xem xét" before a submission, else null; `wide` passes "các quy định của" and provisions. */
export function onBasis(tokens: Tokens, candidate: MentionCandidate, wide = false): CueSpan | null {
  const { lead } = candidate;
  const submits = isSubmission(candidate);
  const words = submits ? [...GROUNDS, ...CONSIDERING] : GROUNDS;
  const first = lead - (wide ? BASIS_WITHIN : LONGEST_GROUND);
  for (let at = lead - 1; at >= first; at--) {
    const ground = words.find((one) => followsAt(tokens, at, one));
    const end = at + (ground?.length ?? 0);
    if (ground && (end === lead || (wide && arePlaceWords(tokens, end, lead)))) return { from: at, to: end };
  }
  if (idAt(tokens, lead - 1) === AT) return heardReport(tokens, lead, true);
  const isHeard = idAt(tokens, lead - 1) === OPEN_BRACKET || followsAt(tokens, lead - PRESENTING.length, PRESENTING);
  return submits && isHeard ? heardReport(tokens, lead - 1) : null;
}
const PRESENTING = phraseIds('trình bày');

/**
 * "nghe Sở Y tế báo cáo (Tờ trình X)", "nghe Sở Y tế trình bày Tờ trình X", "trên cơ sở đề nghị của Sở Y tế (Tờ trình X)"; with
 * `done` what it was said to be done after: "sau khi nghe báo cáo của Sở Y tế tại Công văn X".
 */
function heardReport(tokens: Tokens, bracket: number, done = false): CueSpan | null {
  for (let at = bracket - 1; at >= Math.max(0, bracket - HEARD_WITHIN) && !CLAUSE_ENDS.has(idAt(tokens, at)); at--) {
    const heard = BEFORE_SUBMISSION.find((words) => followsAt(tokens, at, words));
    if (heard && (!done || idAt(tokens, at - 1) === WHEN)) return { from: at, to: at + heard.length };
  }
  return null;
}
