import type { Span } from '../../domain/reading/mention.js';
import type { Assignment, Head, Section } from '../../domain/reading/reading.js';
import { foldText } from '../../domain/values/fold.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { findSection, sectionAt } from '../text/enclosing-section.js';
import { findNamedBody, type ReadingContext } from '../text/known-bodies.js';
import { flatten, paragraphsOf, sentencesOf } from '../text/paragraphs.js';
import { type ParsedAssignees, parseAssignees } from './assignees.js';
import { findDeadline, findFrequency, findReportTo, findThrough } from './assignment-parts.js';

/** What assignments are read with. */
export interface AssignmentContext extends ReadingContext {
  readonly head: Head;
  readonly sections: readonly Section[];
}

/** Normative documents lay down rules for all; their "có trách nhiệm" is a norm, not an assignment. */
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

/** Recitals ("Xét Tờ trình … đề nghị Hội đồng nhân dân tỉnh ban hành …") report what others asked. */
const RECITAL = /^[-–\s]*(?:Căn cứ|Xét|Theo đề nghị|Tiếp theo)(?!\p{L})/u;
const NUMBERING = /^\s*(?:(?:Điều\s+\d+|\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[a-zđ])\s*[.):-]\s*|[-–+•*]\s*)+/u;
const CUE = /^(?:Giao(?:\s+cho)?|Yêu cầu|Đề nghị|Phân công|Chỉ đạo|Ủy quyền|Uỷ quyền|Trân trọng đề nghị)\s+/u;
/** The issuer bids: "Ủy ban nhân dân tỉnh yêu cầu các sở …". */
const BIDDING = /^([^,;:.]{5,120}?)\s+(yêu cầu|đề nghị|giao|chỉ đạo)\s+(?=[Cc]ác\s|\p{Lu})/u;
/** Adjuncts that may stand before the subject; behind them, and behind a comma, a subject begins. */
const ADJUNCT =
  /^(?:Trên cơ sở|Căn cứ|Để|Nhằm|Theo|Cùng với|Trong|Từ|Trước|Sau|Định kỳ|Hằng|Hàng|Khi|Thực hiện|Đối với|Tùy|Tuỳ|Với)\s/u;
const CLAUSE_END = /;\s+(?=(?:giao|yêu cầu|đề nghị)?\s*)/gu;

interface Clause {
  /** Offset of the assignees in the sentence. */
  readonly at: number;
  readonly cue: string | null;
  readonly parsed: ParsedAssignees;
}

const afterQuotes = (text: string): string =>
  text.replace(/["“«][^"“”«»]*["”»]/gu, (quote) => '\u0001'.repeat(quote.length));

const behindAdjunct = (text: string): Clause | null => {
  if (!ADJUNCT.test(text)) return null;
  for (const comma of afterQuotes(text).matchAll(/,\s+/g)) {
    const at = comma.index + comma[0].length;
    const parsed = parseAssignees(text.slice(at));
    if (parsed) return { at, cue: null, parsed };
  }
  return null;
};

const bidden = (text: string): Clause | null => {
  const match = CUE.exec(text) ?? BIDDING.exec(text);
  if (!match) return null;
  const parsed = parseAssignees(text.slice(match[0].length));
  return parsed && { at: match[0].length, cue: match[2] ?? match[0].trim(), parsed };
};

const asSubject = (text: string): Clause | null => {
  const parsed = parseAssignees(text);
  return parsed && { at: 0, cue: null, parsed };
};

/** The clause of a stretch that lays a duty on someone: by a cue, by its subject, or by a subject behind an adjunct. */
const findClause = (text: string, inPreamble: boolean): Clause | null =>
  bidden(text) ?? (inPreamble ? null : (asSubject(text) ?? behindAdjunct(text)));

/** Clauses parted by semicolons, where the next one has assignees of its own ("Giao Sở A …; Sở B …"). */
const clausesOf = (text: string): readonly Span[] => {
  const spans: Span[] = [];
  let start = 0;
  for (const mark of text.matchAll(CLAUSE_END)) {
    const next = mark.index + mark[0].length;
    const rest = text.slice(next).replace(/^(?:giao|yêu cầu|đề nghị)\s+/u, '');
    if (parseAssignees(rest) === null) continue;
    spans.push({ start, end: mark.index });
    start = next;
  }
  return [...spans, { start, end: text.length }];
};

/** The issuer itself acts, whole or short: "Hội đồng nhân dân ban hành Nghị quyết". */
const isIssuer = (names: readonly string[], { head }: AssignmentContext): boolean => {
  const name = foldText(names.length === 1 ? (names[0] ?? '') : '');
  return name !== '' && head.issuers.some((issuer) => foldText(issuer).startsWith(name));
};

/** "phối hợp với chính quyền cùng cấp": bodies of every level, so none in particular. */
const OF_EVERY_LEVEL = /(?:cùng cấp|các cấp)(?!\p{L})/u;

const assigneeOf = (written: string, duty: string, context: ReadingContext): Assignment['assignees'][number] => {
  const body = OF_EVERY_LEVEL.test(duty) ? null : findNamedBody(written.replace(/\s*\([^()]*\)\s*$/u, ''), context);
  return { written, bodyId: body?.id ?? null };
};

/** Without the marks that close a sentence ("./.", ";"). */
const withoutClosing = (text: string): string => {
  let end = text.length;
  while (end > 0 && ' ./;,:'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

const toAssignment = (content: string, span: Span, clause: Clause, context: AssignmentContext): Assignment | null => {
  const { parsed, cue } = clause;
  if (cue === null && isIssuer(parsed.names, context)) return null;
  const text = flatten(content.slice(span.start, span.end));
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

const inSentence = (content: string, sentence: Span, context: AssignmentContext): readonly Assignment[] => {
  const whole = content.slice(sentence.start, sentence.end);
  const lead = NUMBERING.exec(whole)?.[0].length ?? 0;
  const text = flatten(whole.slice(lead));
  const start = sentence.start + lead;
  const inPreamble = sectionAt(context.sections, start) === 'mo-dau';
  return clausesOf(text).flatMap((span) => {
    const clause = findClause(text.slice(span.start, span.end), inPreamble);
    const found =
      clause && toAssignment(content, { start: start + span.start, end: start + span.end }, clause, context);
    return found ? [found] : [];
  });
};

/** Longer than any list of one body's duties. */
const LONGEST_DUTY = 4000;

const withoutNumbering = (text: string): string => text.replace(NUMBERING, '');

/** Items are taken with the colon's paragraph only where that names assignees; a heading's items stand for themselves. */
const hasAssignees = (content: string, { start, end }: Span): boolean =>
  findClause(withoutNumbering(flatten(content.slice(start, end))), false) !== null;

/** How far a paragraph that ends with a colon goes on: over its items, up to one with assignees of its own. */
const endOfItems = (content: string, paragraphs: readonly Span[], at: number, limit: number): number => {
  let last = at;
  for (let next = at + 1; next < paragraphs.length; next += 1) {
    const { start, end } = paragraphs[next] ?? { start: limit, end: limit };
    if (start >= limit || hasAssignees(content, { start, end })) break;
    last = next;
  }
  return last;
};

/** Stretches that are looked at for clauses: sentences, and whole lists of items under one colon. */
const stretchesOf = (content: string, paragraphs: readonly Span[], sections: readonly Section[]): readonly Span[] => {
  const found: Span[] = [];
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at] ?? { start: 0, end: 0 };
    const section = findSection(sections, paragraph.start);
    const opens =
      content.charAt(paragraph.end - 1) === ':' && section?.path !== 'mo-dau' && hasAssignees(content, paragraph);
    const limit = Math.min(section?.end ?? 0, paragraph.start + LONGEST_DUTY);
    const last = opens ? endOfItems(content, paragraphs, at, limit) : at;
    if (last === at) found.push(...sentencesOf(content, paragraph));
    else found.push({ start: paragraph.start, end: paragraphs[last]?.end ?? paragraph.end });
    at = last;
  }
  return found;
};

/**
 * Returns the duties that the body between two offsets lays on bodies, groups of bodies or office holders, one a
 * clause, in document order: by a cue ("Giao", "Yêu cầu", "Đề nghị"), or as the subject of the duty's verb, also behind
 * an adjunct ("Trên cơ sở …, các cơ quan … xây dựng …"). Recitals, exhortations of persons and sentences without a
 * subject give none; nor do news about documents, and normative documents, whose duties are rules.
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
  return stretchesOf(content, paragraphs, context.sections).flatMap((stretch) => inSentence(content, stretch, context));
}
