import type { Span } from '../../domain/reading/mention.js';
import { type ParsedAssignees, parseAssignees } from './assignees.js';

/** A cue that assigns a duty at the start of a sentence: "Giao Sở A …", "Yêu cầu các đơn vị …". */
const CUE = /^(?:Giao(?:\s+cho)?|Yêu cầu|Đề nghị|Phân công|Chỉ đạo|Ủy quyền|Uỷ quyền|Trân trọng đề nghị)\s+/u;

/** The issuer assigns a duty as the subject of the sentence: "Ủy ban nhân dân tỉnh yêu cầu các sở …". */
const BIDDING = /^([^,;:.]{5,120}?)\s+(yêu cầu|đề nghị|giao|chỉ đạo)\s+(?=[Cc]ác\s|\p{Lu})/u;

/** Adjuncts that may precede the subject. The subject begins after the adjunct and a comma. */
const ADJUNCT =
  /^(?:Trên cơ sở|Căn cứ|Để|Nhằm|Theo|Cùng với|Trong|Từ|Trước|Sau|Định kỳ|Hằng|Hàng|Khi|Thực hiện|Đối với|Tùy|Tuỳ|Với)\s/u;

const CLAUSE_END = /;\s+(?=(?:giao|yêu cầu|đề nghị)?\s*)/gu;

/** A clause that assigns a duty. */
export interface DutyClause {
  /** Offset of the assignees in the sentence. */
  readonly at: number;
  readonly cue: string | null;
  readonly parsed: ParsedAssignees;
}

const withQuotesMasked = (text: string): string =>
  text.replace(/["“«][^"“”«»]*["”»]/gu, (quote) => '\u0001'.repeat(quote.length));

const subjectAfterAdjunct = (text: string): DutyClause | null => {
  if (!ADJUNCT.test(text)) return null;
  for (const comma of withQuotesMasked(text).matchAll(/,\s+/g)) {
    const at = comma.index + comma[0].length;
    const parsed = parseAssignees(text.slice(at));
    if (parsed) return { at, cue: null, parsed };
  }
  return null;
};

const afterCue = (text: string): DutyClause | null => {
  const match = CUE.exec(text) ?? BIDDING.exec(text);
  if (!match) return null;
  const parsed = parseAssignees(text.slice(match[0].length));
  return parsed && { at: match[0].length, cue: match[2] ?? match[0].trim(), parsed };
};

const asSubject = (text: string): DutyClause | null => {
  const parsed = parseAssignees(text);
  return parsed && { at: 0, cue: null, parsed };
};

/** Returns the clause that assigns a duty: by a cue, by its subject, or by a subject after an adjunct; null if none does. */
export const findClause = (text: string, inPreamble: boolean): DutyClause | null =>
  afterCue(text) ?? (inPreamble ? null : (asSubject(text) ?? subjectAfterAdjunct(text)));

/** Splits a text at semicolons if the next clause has assignees of its own ("Giao Sở A …; Sở B …"). */
export const clausesOf = (text: string): readonly Span[] => {
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
