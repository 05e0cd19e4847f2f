import type { EffectKind, EffectStart } from '../../domain/reading/effect.js';
import type { EffectSentence } from './sentence.js';
import { type EffectSubject, pathsWithin, readSubject } from './subject.js';
import { readPeriod, readPoint, readUntil, type WrittenTime } from './times.js';
import { EFFECT_WORDINGS } from './wordings.js';

/** A clause on effect in offsets of its sentence, before its day is counted. */
export interface SentenceClause extends EffectSubject {
  readonly kind: Exclude<EffectKind, 'TRANSITIONAL'>;
  readonly exceptions: readonly string[];
  readonly countedFrom: EffectStart | null;
  readonly date: string | null;
  readonly duration: string | null;
  readonly to: number;
  /** True when a list of provisions follows: "Các quy định sau đây … có hiệu lực từ ngày …:". */
  readonly listFollows: boolean;
}

/** A group for each wording, in their order. */
const PREDICATE = new RegExp(`(?:${EFFECT_WORDINGS.map(({ words }) => `(${words})`).join('|')})(?![a-z])`, 'g');
/** Between a beginning and the end of it: "và được thực hiện (đến hết ngày …)", "và áp dụng (trong 5 năm)". */
const GOES_ON =
  /,? ?(?:va |nhung )?(?:(?:duoc |chi )*(?:thuc hien|ap dung|thi hanh|keo dai|co hieu luc|co gia tri|ket thuc|cham dut|het hieu luc)(?: thi hanh| hieu luc| thi diem)? ?)?/y;
/** Between two predicates of one subject: "có hiệu lực từ ngày … và (hết hiệu lực vào ngày …)". */
const JOINED = /^(?:,|,? (?:va|dong thoi|va dong thoi|nhung)) $/;
const EXCEPTION = /[,;(]? ?(?:tru|ngoai tru) /y;

interface ClauseTimes {
  readonly start: WrittenTime | null;
  readonly end: WrittenTime | null;
  readonly to: number;
}

/** Returns the clauses of a sentence on when the document or its provisions take effect, end or are applied. */
export function readClauses(sentence: EffectSentence): readonly SentenceClause[] {
  const found: SentenceClause[] = [];
  let from = 0;
  let last: EffectSubject | null = null;
  for (const match of sentence.folded.matchAll(PREDICATE)) {
    if (match.index < from) continue;
    const kind = kindOf(match);
    const times = readTimes(sentence, match.index + match[0].length, kind !== 'APPLIES');
    const joined: boolean = last !== null && JOINED.test(sentence.folded.slice(from, match.index));
    const subject: EffectSubject | null = times && (joined ? last : readSubject(sentence, from, match.index));
    if (!times || !subject) continue;
    found.push(...clausesOf(sentence, subject, kind, times));
    from = times.to;
    last = subject;
  }
  return found;
}

const kindOf = ([, ...groups]: RegExpMatchArray): SentenceClause['kind'] =>
  EFFECT_WORDINGS[groups.findIndex((group) => group !== undefined)]?.kind ?? 'TAKES_EFFECT';

/** "(có hiệu lực và áp dụng) đối với các tờ khai … kể từ ngày": whom it concerns, before the day. */
const CONCERNED = / (?:doi voi|cho) [^,;.]{2,200}?(?= (?:ke )?(?:tu (?:ngay|thang|nam) |sau \d))/y;

function readTimes(sentence: EffectSentence, predicateEnd: number, takesEffect: boolean): ClauseTimes | null {
  const { folded } = sentence;
  CONCERNED.lastIndex = predicateEnd;
  const at = predicateEnd + ((takesEffect && CONCERNED.exec(folded)?.[0].length) || 0);
  const start = readPoint(sentence, at);
  GOES_ON.lastIndex = start?.to ?? at;
  const on = (start?.to ?? at) + (GOES_ON.exec(folded)?.[0].length ?? 0);
  const end = readUntil(sentence, on) ?? readPeriod(sentence, on);
  return start || end ? { start, end, to: end?.to ?? start?.to ?? at } : null;
}

/**
 * The clauses that a predicate with its times makes. That the document itself ends on the day on which it takes effect
 * is a slip for another's number, and none.
 */
function clausesOf(
  sentence: EffectSentence,
  subject: EffectSubject,
  kind: SentenceClause['kind'],
  { start, end, to }: ClauseTimes,
): readonly SentenceClause[] {
  const except = exceptionsAfter(sentence, to);
  const exceptions = pathsWithin(sentence, to, except);
  const listFollows = /^[^.;]{0,80}:\s*$/.test(sentence.folded.slice(to));
  const clause = (of: SentenceClause['kind'], { countedFrom, date, duration }: WrittenTime): SentenceClause => ({
    ...subject,
    ...{ kind: of, exceptions, countedFrom, date, duration, to: exceptions.length > 0 ? except : to, listFollows },
  });
  const period = end && { ...end, countedFrom: end.countedFrom ?? ('OWN_EFFECT' as const) };
  const begins = [start ?? startOfPeriod(kind, end)].filter((time) => time !== null);
  const told = [...begins.map((time) => clause(kind, time)), ...(period ? [clause('ENDS', period)] : [])];
  return told.filter((one) => one.kind !== 'ENDS' || one.countedFrom !== 'OWN_EFFECT' || one.duration !== null);
}

/** "có hiệu lực trong thời hạn 02 năm kể từ ngày 01/02/2017" tells the beginning too. */
const startOfPeriod = (kind: SentenceClause['kind'], end: WrittenTime | null): WrittenTime | null =>
  kind === 'TAKES_EFFECT' && end?.duration && end.countedFrom !== null ? { ...end, duration: null } : null;

/** "…, trừ Điều 10 và khoản 2 Điều 12": where they end, at the next predicate or the sentence's end; `at` where there are none. */
function exceptionsAfter({ folded }: EffectSentence, at: number): number {
  EXCEPTION.lastIndex = at;
  if (!EXCEPTION.test(folded)) return at;
  const stop = folded.slice(at).search(/ (?:co|het) hieu lu[ct]|[;.]?$|;/);
  return stop < 0 ? folded.length : at + stop;
}
