import { INSPECTIONS, INSPECTORS } from '../../patterns/report-words.js';
import { SEMICOLON } from '../../text/marks.js';
import { THE_DOING } from '../../text/particles.js';
import { followsAt } from '../../text/phrases.js';
import { idAt, type Tokens } from '../../text/tokens.js';
import type { CueContext } from '../cue-context.js';

/** How many tokens the verbs after "việc" take at most: "việc lãnh đạo, chỉ đạo, quán triệt, triển khai". */
const DOING_LENGTH = 10;
/** Within how many tokens before "việc" the verb that inspects begins. */
const INSPECTS_WITHIN = 5;
/** Within how many tokens before "việc" the title says that it inspects. */
const TITLE_WITHIN = 14;
/** Within how many tokens before "việc" a clause names the body that inspects. */
const CLAUSE_LENGTH = 40;
/** How many tokens may stand before that body: "đề nghị", "giao Thường trực". */
const CLAUSE_OPENING = 4;

/**
 * "Kiểm tra Huyện ủy Hoài Ân về việc quán triệt, triển khai X", at the beginning of a sentence or in the title; "Ủy ban Kiểm
 * tra giám sát việc thực hiện X".
 */
export function isInspection({ tokens, segment, title }: CueContext, at: number): boolean {
  let doing = at - 1;
  while (doing > Math.max(segment.body, at - DOING_LENGTH) && idAt(tokens, doing) !== THE_DOING) doing--;
  if (idAt(tokens, doing) !== THE_DOING) return false;
  if (inspectsBefore(tokens, doing) && hasInspector(tokens, segment.body, doing)) return true;
  const isTitle = at >= title.from && at < title.to;
  const from = isTitle ? Math.max(title.from, doing - TITLE_WITHIN) : segment.body;
  const to = isTitle ? doing : Math.min(doing, segment.body + 1);
  for (let begin = from; begin < to; begin++) if (isOneOf(tokens, begin, INSPECTIONS)) return true;
  return false;
}

/** "giám sát việc", "giám sát chuyên đề việc". */
function inspectsBefore(tokens: Tokens, doing: number): boolean {
  for (let at = doing - 1; at >= Math.max(0, doing - INSPECTS_WITHIN); at--)
    if (isOneOf(tokens, at, INSPECTIONS)) return true;
  return false;
}

/** A body whose task it is to inspect begins the clause: "…; Ủy ban Kiểm tra Tỉnh ủy chủ trì kiểm tra việc …". */
function hasInspector(tokens: Tokens, body: number, doing: number): boolean {
  const first = Math.max(body, doing - CLAUSE_LENGTH);
  let clause = doing;
  while (clause > first && idAt(tokens, clause - 1) !== SEMICOLON) clause--;
  // "Đảng đoàn … lãnh đạo sửa đổi …; giám sát việc …": the subject of the sentence is that of its next clause.
  const subject = isOneOf(tokens, clause, INSPECTIONS) ? body : clause;
  for (let at = subject; at < Math.min(doing, subject + CLAUSE_OPENING); at++)
    if (isOneOf(tokens, at, INSPECTORS)) return true;
  return false;
}

const isOneOf = (tokens: Tokens, at: number, phrases: readonly (readonly number[])[]): boolean =>
  phrases.some((words) => followsAt(tokens, at, words));
