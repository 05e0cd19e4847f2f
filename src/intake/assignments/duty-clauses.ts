import type { Span } from '../../domain/reading/mention.js';
import { type ParsedAssignees, parseAssignees } from './assignees.js';
import { isPartnerListOpen } from './partners.js';

/** A cue that assigns a duty at the start of a sentence: "Giao Sở A …", "Yêu cầu các đơn vị …". */
const CUE =
  /^(?:[Gg]iao(?:\s+(?:trách nhiệm|nhiệm vụ))?(?:\s+cho)?|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công|Chỉ đạo|(?:Ủy|Uỷ) quyền(?:\s+cho)?|Trân trọng đề nghị)\s+/u;

/** The issuer assigns a duty as the subject of the sentence: "Ủy ban nhân dân tỉnh yêu cầu các sở …". */
const BIDDING = /^([^,;:.]{5,120}?)\s+(yêu cầu|đề nghị|giao|chỉ đạo)\s+(?=[Cc]ác\s|\p{Lu})/u;

/** Adjuncts that may precede the subject. The subject begins after the adjunct and a comma. */
const ADJUNCT =
  /^(?:Trên cơ sở|Căn cứ|Để|Nhằm|Theo|Cùng với|Trong|Từ|Trước|Sau|Định kỳ|Hằng|Hàng|Khi|Thực hiện|Đối với|Tùy|Tuỳ|Với|Nếu|Trường hợp)\s/u;

/** A clause that assigns a duty. */
export interface DutyClause {
  /** Offset of the assignees in the sentence. */
  readonly at: number;
  readonly cue: string | null;
  readonly parsed: ParsedAssignees;
}

/** What a clause is read with. */
export interface ClauseContext {
  /** In the preamble only cues assign duties. */
  readonly inPreamble: boolean;
  /** Whether the words name the document's issuer, or who speaks for it. */
  readonly isIssuer: (words: string) => boolean;
}

const withQuotesMasked = (text: string): string =>
  text.replace(/["“«][^"“”«»]*["”»]/gu, (quote) => '\u0001'.repeat(quote.length));

const LONGEST_ADJUNCT = 1000;

/** The commas of an adjunct, with the offset after each. */
const commasOf = (text: string): readonly number[] =>
  [...withQuotesMasked(text.slice(0, LONGEST_ADJUNCT)).matchAll(/,\s+/g)].map(
    ({ index, 0: all }) => index + all.length,
  );

const afterAdjunct = (text: string, context: ClauseContext): DutyClause | null => {
  if (!ADJUNCT.test(text)) return null;
  for (const at of commasOf(text)) {
    const rest = text.slice(at);
    const cued = afterCue(rest, context);
    if (cued) return { ...cued, at: at + cued.at };
    const parsed = context.inPreamble ? null : parseAssignees(rest);
    if (parsed) return { at, cue: null, parsed };
  }
  return null;
};

const afterCue = (text: string, { isIssuer }: ClauseContext): DutyClause | null => {
  const bidding = BIDDING.exec(text);
  const match = CUE.exec(text) ?? (bidding && isIssuer(bidding[1] ?? '') ? bidding : null);
  if (!match) return null;
  const parsed = parseAssignees(text.slice(match[0].length), true);
  return parsed && { at: match[0].length, cue: match[2] ?? match[0].trim(), parsed };
};

/** "Các ông (bà): Chánh Văn phòng …", "Các đồng chí Trưởng ban …": a form of address before the offices. */
const ADDRESS = /^Các\s+(?:[ÔôBb]\p{Ll}{1,2}|đồng chí)(?:(?:\s*\(|,\s*|\s+và\s+)[Bb]à\)?)?\s*:?\s+(?=\p{Lu})/u;

const asSubject = (text: string): DutyClause | null => {
  const whole = parseAssignees(text);
  if (whole) return { at: 0, cue: null, parsed: whole };
  const at = ADDRESS.exec(text)?.[0].length ?? 0;
  const parsed = at > 0 ? parseAssignees(text.slice(at)) : null;
  return parsed && { at, cue: null, parsed };
};

/** Returns the clause that assigns a duty: by a cue, by its subject, or by a subject after an adjunct; null if none does. */
export const findClause = (text: string, context: ClauseContext): DutyClause | null =>
  afterCue(text, context) ?? (context.inPreamble ? null : asSubject(text)) ?? afterAdjunct(text, context);

const LONGEST_BEGINNING = 2000;

/** Offset in the text at which the duty of the clause at `start` begins; `start` where there is no such clause. */
const dutyOf = (text: string, start: number, context: ClauseContext): number => {
  const clause = findClause(text.slice(start, start + LONGEST_BEGINNING), context);
  return clause === null ? start : start + clause.at + clause.parsed.dutyStart;
};

/**
 * Splits a text at semicolons if the next clause has assignees of its own ("Giao Sở A …; Sở B …"). A semicolon in a list of
 * assignees parts no clauses, nor one in a list of those whom an assignee works with.
 */
export const clausesOf = (text: string, context: ClauseContext): readonly Span[] => {
  const spans: Span[] = [];
  let start = 0;
  let duty = dutyOf(text, start, context);
  for (const mark of text.matchAll(/;\s+/gu)) {
    const next = mark.index + mark[0].length;
    if (mark.index < duty || !beginsClause(text.slice(next, next + LONGEST_BEGINNING), context)) continue;
    if (isPartnerListOpen(text.slice(start, mark.index), text.slice(next, next + LONGEST_BEGINNING))) continue;
    spans.push({ start, end: mark.index });
    start = next;
    duty = dutyOf(text, start, context);
  }
  return [...spans, { start, end: text.length }];
};

const beginsClause = (text: string, context: ClauseContext): boolean =>
  (afterCue(text, context) ?? asSubject(text)) !== null;
