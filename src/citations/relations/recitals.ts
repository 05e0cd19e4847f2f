import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { CONJUNCTIONS } from '../patterns/linking-words.js';
import { PROVISION_WORDS } from '../patterns/provision-words.js';
import { BASES, CONSIDERING, GROUNDS, HEARD, REQUESTS } from '../patterns/recital-words.js';
import { NUMBER_WORDS, typeWordOf } from '../patterns/type-words.js';
import { isAttachmentAt } from '../readers/attachment-words.js';
import { isRecitalStart } from '../readers/line-starts.js';
import type { Segment } from '../structure/segments.js';
import { phraseIds, wordIds } from '../text/lexicon.js';
import { DOT, OPEN_BRACKET, SEMICOLON } from '../text/marks.js';
import { ACCORDING_TO } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { ISSUE } from '../text/terms.js';
import { idAt, isNumberAt, startsCapital, type Tokens } from '../text/tokens.js';
import type { CueSpan } from './relation.js';

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

const basisCue = (tokens: Tokens, { body, to }: Segment): CueSpan | null =>
  isRecitalStart(tokens, body) ? { from: body, to: Math.min(body + 2, to) } : null;

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

/** Returns the words "trên cơ sở" right before a mention, or "xem xét" before a submission, else null. */
export function onBasis(tokens: Tokens, { lead, type }: MentionCandidate): CueSpan | null {
  const submits = SUBMISSIONS.has(type?.name ?? '');
  const words = submits ? [...GROUNDS, ...CONSIDERING] : GROUNDS;
  const ground = words.find((one) => followsAt(tokens, lead - one.length, one));
  if (ground) return { from: lead - ground.length, to: lead };
  const isHeard = idAt(tokens, lead - 1) === OPEN_BRACKET || followsAt(tokens, lead - PRESENTING.length, PRESENTING);
  return submits && isHeard ? heardReport(tokens, lead - 1) : null;
}
const PRESENTING = phraseIds('trình bày');

/** "nghe Sở Y tế báo cáo (Tờ trình X)", "nghe Sở Y tế trình bày Tờ trình X", "trên cơ sở đề nghị của Sở Y tế (Tờ trình X)". */
function heardReport(tokens: Tokens, bracket: number): CueSpan | null {
  for (let at = bracket - 1; at >= Math.max(0, bracket - HEARD_WITHIN) && !CLAUSE_ENDS.has(idAt(tokens, at)); at--) {
    const heard = BEFORE_SUBMISSION.find((words) => followsAt(tokens, at, words));
    if (heard) return { from: at, to: at + heard.length };
  }
  return null;
}
