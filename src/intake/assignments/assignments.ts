import type { SegmentedText } from '../../citations/structure/segment-text.js';
import type { Span } from '../../domain/reading/mention.js';
import type { Assignment, Head, Section } from '../../domain/reading/reading.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { sectionAt } from '../text/enclosing-section.js';
import { findNamedBody, type ReadingContext } from '../text/known-bodies.js';
import { paragraphsOf, singleSpaced } from '../text/paragraphs.js';
import { findDeadline, findFrequency, findReportTo, findThrough } from './assignment-parts.js';
import { type ClauseContext, clausesOf, findClause } from './duty-clauses.js';
import { type DutyPlaces, dutyPlaces } from './duty-places.js';
import { type Stretch, stretchesOf, withoutNumbering } from './duty-stretches.js';
import { namesIssuer } from './issuer-words.js';
import { findPartners } from './partners.js';

/** The context in which assignments are read. */
export interface AssignmentContext extends ReadingContext {
  readonly head: Head;
  readonly sections: readonly Section[];
  readonly segmented: SegmentedText;
}

/** Normative document types. Their rules apply to everyone, so their "có trách nhiệm" is a norm, not an assignment. */
export const NORMATIVE: ReadonlySet<DocumentType> = new Set([
  'CONSTITUTION',
  'CODE',
  'LAW',
  'ORDINANCE',
  'DECREE',
  'CIRCULAR',
  'JOINT_CIRCULAR',
  'REGULATION',
  'RULES',
  'CHARTER',
  'CONSOLIDATED_TEXT',
]);

interface Reader extends AssignmentContext {
  readonly content: string;
  readonly places: DutyPlaces;
  readonly isIssuer: (words: string) => boolean;
}

/** "phối hợp với chính quyền cùng cấp": bodies at every level, so no particular body. */
const OF_EVERY_LEVEL = /(?:cùng cấp|các cấp)(?!\p{L})/u;

type Party = Assignment['assignees'][number];

const partyOf = (written: string, duty: string, context: ReadingContext): Party => {
  const body = OF_EVERY_LEVEL.test(duty) ? null : findNamedBody(written.replace(/\s*\([^()]*\)\s*$/u, ''), context);
  return { written, bodyId: body?.id ?? null };
};

/** Returns the text without final punctuation ("./.", ";"). */
const withoutClosing = (text: string): string => {
  let end = text.length;
  while (end > 0 && ' ./;,:'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

/** "… thực hiện các nhiệm vụ sau": what is to be done is told below. */
const TOLD_BELOW =
  /(?:các|những|một số)\s+(?:nhiệm vụ|nội dung|công việc|giải pháp|việc)[\p{L}\s,]{0,40}?\s(?:sau|sau đây|dưới đây)$/u;
/** A heading whose items were not found. */
const NO_MORE = /^có (?:trách nhiệm|nhiệm vụ)$/u;
/** "Thủ tướng Chính phủ giao Bộ Y tế …": what another body has assigned. */
const OTHERS_BID = /^giao\s+(?:cho\s+)?(?:\p{Lu}|các\s)/u;
const NO_DUTY = [TOLD_BELOW, NO_MORE, OTHERS_BID];
/** What an issuer does by the document itself: it enacts, launches, announces. */
const ENACTS = /^(?:ban hành|phát động|quyết định|quyết nghị|thống nhất|thông báo|công bố|đề nghị|yêu cầu)(?!\p{L})/u;
const CARRIES_OUT = /^chịu trách nhiệm (?:thi hành|tổ chức thực hiện|thực hiện)(?!\p{L})/u;

/** What a clause or a list of items says: who, what, and by which cue. */
interface Duty {
  readonly names: readonly string[];
  readonly duty: string;
  readonly cue: string | null;
  /** The words before the assignees: "Trước ngày 15/12, ". */
  readonly adjunct: string;
}

/** Whether a clause that was read is a duty at its place, not a rule, and not what the issuer does itself. */
function isDuty({ names, duty, cue }: Duty, at: number, { places, isIssuer }: Reader): boolean {
  if (duty === '' || NO_DUTY.some((pattern) => pattern.test(duty)) || places.isNone(at)) return false;
  if (cue !== null) return true;
  const own = names.length === 1 && isIssuer(names[0] ?? '');
  if (own) return places.tellsWho(at) && !ENACTS.test(duty);
  return !places.makesRules || places.tellsWho(at) || CARRIES_OUT.test(duty);
}

function toAssignment(span: Span, { names, duty: written, cue, adjunct }: Duty, reader: Reader): readonly Assignment[] {
  const duty = withoutClosing(written.replace(/\s+/g, ' ').trim());
  if (!isDuty({ names, duty, cue, adjunct }, span.start, reader)) return [];
  const party = (name: string): Party => partyOf(name.replace(/\s+/g, ' '), duty, reader);
  return [
    {
      ...span,
      assignees: names.map(party),
      partners: findPartners(duty).map(party),
      duty,
      frequency: findFrequency(duty) ?? findFrequency(adjunct),
      deadline: findDeadline(duty) ?? findDeadline(adjunct),
      reportTo: findReportTo(duty, reader),
      through: findThrough(duty, reader),
      cue,
      section: sectionAt(reader.sections, span.start),
      quote: reader.content.slice(span.start, span.end),
    },
  ];
}

function assignmentsIn({ start, end, heading, dutyStart }: Stretch, reader: Reader): readonly Assignment[] {
  const { content, sections, isIssuer } = reader;
  const whole = singleSpaced(content.slice(start, end));
  const text = withoutNumbering(whole.text);
  const lead = whole.text.length - text.length;
  const place = (offset: number): number => start + whole.toOriginal(lead + offset);
  if (heading !== null)
    return toAssignment(
      { start: place(0), end },
      { names: heading, duty: content.slice(dutyStart, end), cue: null, adjunct: '' },
      reader,
    );
  const context: ClauseContext = { inPreamble: sectionAt(sections, place(0)) === 'mo-dau', isIssuer };
  return clausesOf(text, context).flatMap((span) => {
    const words = text.slice(span.start, span.end);
    const clause = findClause(words, context);
    if (clause === null) return [];
    const { at, cue, parsed } = clause;
    const where = { start: place(span.start), end: place(span.end) };
    const adjunct = words.slice(0, at);
    return toAssignment(where, { names: parsed.names, duty: words.slice(at + parsed.dutyStart), cue, adjunct }, reader);
  });
}

/** Recitals ("Xét Tờ trình … đề nghị Hội đồng nhân dân tỉnh ban hành …") report what others requested. "Căn cứ Kế hoạch này" is none. */
const RECITAL = /^[-–\s]*(?:Căn cứ|Xét|Theo đề nghị|Tiếp theo)(?!\p{L})(?![^,;]{0,60}\snày,)/u;

/**
 * Returns the duties that the text between two offsets assigns to bodies, groups of bodies or office holders, one per
 * clause, in document order. The assignees follow a cue ("Giao", "Yêu cầu", "Đề nghị"), are the subject of the duty's
 * verb, also after an adjunct ("Trên cơ sở …, các cơ quan … xây dựng …"), or head a list of items. Recitals, exhortations to
 * persons, sentences without a subject, text to be inserted elsewhere and news about documents give none. Nor do normative
 * documents, because their duties are rules; of resolutions and decisions that make rules, only those on carrying them out count.
 */
export function findAssignments(
  content: string,
  start: number,
  end: number,
  context: AssignmentContext,
): readonly Assignment[] {
  const { head, sections, segmented } = context;
  if (head.type === null || NORMATIVE.has(head.type)) return [];
  const places = dutyPlaces(head, sections, segmented);
  const isIssuer = (words: string): boolean => namesIssuer(words, head, context);
  const paragraphs = paragraphsOf(content, start, end).filter(
    (paragraph) =>
      !places.isNone(paragraph.start) && !RECITAL.test(content.slice(paragraph.start, paragraph.start + 120)),
  );
  const reader: Reader = { ...context, content, places, isIssuer };
  return stretchesOf(content, paragraphs, sections, isIssuer).flatMap((stretch) => assignmentsIn(stretch, reader));
}
