import type { Span } from '../../domain/reading/mention.js';
import type { Assignment, Head, Section } from '../../domain/reading/reading.js';
import { foldText } from '../../domain/values/fold.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { findSection, sectionAt } from '../text/enclosing-section.js';
import { findNamedBody, type ReadingContext } from '../text/known-bodies.js';
import { paragraphsOf, plainSpaces, sentencesOf } from '../text/paragraphs.js';
import { findDeadline, findFrequency, findReportTo, findThrough } from './assignment-parts.js';
import { clausesOf, type DutyClause, findClause } from './duty-clauses.js';

/** The context in which assignments are read. */
export interface AssignmentContext extends ReadingContext {
  readonly head: Head;
  readonly sections: readonly Section[];
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

/** Recitals ("Xét Tờ trình … đề nghị Hội đồng nhân dân tỉnh ban hành …") report what others requested. */
const RECITAL = /^[-–\s]*(?:Căn cứ|Xét|Theo đề nghị|Tiếp theo)(?!\p{L})/u;
const NUMBERING = /^\s*(?:(?:Điều\s+\d+|\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[a-zđ])\s*[.):-]\s*|[-–+•*]\s*)+/u;
/** Returns whether the subject is the issuer itself, by its full or short name: "Hội đồng nhân dân ban hành Nghị quyết". */
const isIssuer = (names: readonly string[], { head }: AssignmentContext): boolean => {
  const name = foldText(names.length === 1 ? (names[0] ?? '') : '');
  return name !== '' && head.issuers.some((issuer) => foldText(issuer).startsWith(name));
};

/** "phối hợp với chính quyền cùng cấp": bodies at every level, so no particular body. */
const OF_EVERY_LEVEL = /(?:cùng cấp|các cấp)(?!\p{L})/u;

const assigneeOf = (written: string, duty: string, context: ReadingContext): Assignment['assignees'][number] => {
  const body = OF_EVERY_LEVEL.test(duty) ? null : findNamedBody(written.replace(/\s*\([^()]*\)\s*$/u, ''), context);
  return { written, bodyId: body?.id ?? null };
};

/** Returns the text without final punctuation ("./.", ";"). */
const withoutClosing = (text: string): string => {
  let end = text.length;
  while (end > 0 && ' ./;,:'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

const toAssignment = (
  content: string,
  span: Span,
  clause: DutyClause,
  context: AssignmentContext,
): Assignment | null => {
  const { parsed, cue } = clause;
  if (cue === null && isIssuer(parsed.names, context)) return null;
  const text = plainSpaces(content.slice(span.start, span.end));
  const duty = withoutClosing(
    text
      .slice(clause.at + parsed.dutyStart)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (duty === '') return null;
  return {
    ...span,
    assignees: parsed.names.map((name) => assigneeOf(name.replace(/\s+/g, ' '), duty, context)),
    duty,
    frequency: findFrequency(duty),
    deadline: findDeadline(duty),
    reportTo: findReportTo(duty, context),
    through: findThrough(duty, context),
    cue,
    section: sectionAt(context.sections, span.start),
    quote: content.slice(span.start, span.end),
  };
};

const assignmentsIn = (content: string, sentence: Span, context: AssignmentContext): readonly Assignment[] => {
  const whole = content.slice(sentence.start, sentence.end);
  const lead = NUMBERING.exec(whole)?.[0].length ?? 0;
  const text = plainSpaces(whole.slice(lead));
  const start = sentence.start + lead;
  const inPreamble = sectionAt(context.sections, start) === 'mo-dau';
  return clausesOf(text).flatMap((span) => {
    const clause = findClause(text.slice(span.start, span.end), inPreamble);
    const found =
      clause && toAssignment(content, { start: start + span.start, end: start + span.end }, clause, context);
    return found ? [found] : [];
  });
};

/** Upper limit, longer than any list of one body's duties. */
const LONGEST_DUTY = 4000;

const withoutNumbering = (text: string): string => text.replace(NUMBERING, '');

/** Items belong to the paragraph with the colon only if it names assignees. Items under a heading are read separately. */
const hasAssignees = (content: string, { start, end }: Span): boolean =>
  findClause(withoutNumbering(plainSpaces(content.slice(start, end))), false) !== null;

/** Returns where the items after a paragraph with a final colon end: before the first item with assignees of its own. */
const endOfItems = (content: string, paragraphs: readonly Span[], at: number, limit: number): number => {
  let last = at;
  for (let next = at + 1; next < paragraphs.length; next += 1) {
    const { start, end } = paragraphs[next] ?? { start: limit, end: limit };
    if (start >= limit || hasAssignees(content, { start, end })) break;
    last = next;
  }
  return last;
};

/** Returns the ranges that are searched for clauses: sentences, and whole lists of items after one colon. */
const stretchesOf = (content: string, paragraphs: readonly Span[], sections: readonly Section[]): readonly Span[] => {
  const found: Span[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at] ?? { start: 0, end: 0 };
    const section = findSection(sections, paragraph.start);
    const opens =
      content.charAt(paragraph.end - 1) === ':' && section?.path !== 'mo-dau' && hasAssignees(content, paragraph);
    const limit = Math.min(section?.end ?? 0, paragraph.start + LONGEST_DUTY);
    const last = opens ? endOfItems(content, paragraphs, at, limit) : at;
    if (last === at) for (const sentence of sentencesOf(content, paragraph)) found.push(sentence);
    else found.push({ start: paragraph.start, end: paragraphs[last]?.end ?? paragraph.end });
    at = last;
  }
  return found;
};

/**
 * Returns the duties that the text between two offsets assigns to bodies, groups of bodies or office holders, one per
 * clause, in document order. The assignees follow a cue ("Giao", "Yêu cầu", "Đề nghị"), or are the subject of the duty's
 * verb, also after an adjunct ("Trên cơ sở …, các cơ quan … xây dựng …"). Recitals, exhortations to persons, sentences
 * without a subject and news about documents give none. Nor do normative documents, because their duties are rules.
 */
export function findAssignments(
  content: string,
  start: number,
  end: number,
  context: AssignmentContext,
): readonly Assignment[] {
  if (context.head.type === null || NORMATIVE.has(context.head.type)) return [];
  const paragraphs = paragraphsOf(content, start, end).filter(
    (paragraph) => !RECITAL.test(content.slice(paragraph.start, paragraph.start + 40)),
  );
  return stretchesOf(content, paragraphs, context.sections).flatMap((stretch) =>
    assignmentsIn(content, stretch, context),
  );
}
