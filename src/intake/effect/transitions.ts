import type { EffectStart } from '../../domain/reading/effect.js';
import type { EffectSentence } from './sentence.js';
import { readCounted, readUntil, type WrittenTime } from './times.js';

/** What a clause on transition tells of time: its end, or how long it lasts and from when. */
export interface WrittenTransition {
  readonly countedFrom: EffectStart | null;
  readonly date: string | null;
  readonly duration: string | null;
}

/** Before the document as a point in time: "trước ngày (Luật này có hiệu lực)", "kể từ thời điểm", "tại ngày". */
const POINT =
  /(?:truoc|ke tu|tu|sau|den|tai|trong|vao|thi|ngay) (?:ngay|khi|thoi diem)(?: ma)? (?:[a-z, ]{2,60} va )?$/;
/** "kể từ ngày có hiệu lực của (Nghị định này)". */
const POINT_OF = /(?:ngay|thoi diem) (?:co )?hieu lu[ct](?: thi hanh)? cua $/;
const LONGEST_POINT = 100;
const TAKES_EFFECT = /^ (?:bat dau |chinh thuc )?(?:co hieu lu[ct]|hieu luc|duoc ban hanh)/;
/** What ends other documents is a relation, no transition. */
const ENDS_ANOTHER = /het hieu lu[ct]|bai bo|thay the|huy bo|khong con hieu luc/;
/** Where an end ("đến hết ngày") or a length of time ("18 tháng kể từ ngày") may be told. */
const END = / (?=den |toi )/g;
const LENGTH = /[ (](?=\d|mot |hai |ba |bon |nam |sau |bay |tam |chin |muoi )/g;
const FALLS_DUE: ReadonlySet<EffectStart> = new Set(['STATED_DAY', 'OWN_EFFECT']);

/**
 * Returns what a paragraph says of the transition: each one of an article on transition, and wherever it stands one
 * that speaks of what was before, or is to be done within a time from, the day on which the document takes effect. Null
 * for others. Its time is the first end or length that it tells: "tiếp tục thực hiện đến hết ngày 31/12/2025", "trong thời
 * hạn 06 tháng kể từ ngày Luật này có hiệu lực".
 */
export function readTransition(paragraph: EffectSentence, transitional: boolean): WrittenTransition | null {
  const { folded, ownMentions } = paragraph;
  const countsFromOwnEffect = ownMentions.some(({ start, end }) => {
    const before = folded.slice(Math.max(0, start - LONGEST_POINT), start);
    return POINT_OF.test(before) || (POINT.test(before) && TAKES_EFFECT.test(folded.slice(end, end + 40)));
  });
  if (!transitional && (!countsFromOwnEffect || ENDS_ANOTHER.test(folded))) return null;
  return firstPeriod(paragraph) ?? { countedFrom: null, date: null, duration: null };
}

function firstPeriod(paragraph: EffectSentence): WrittenTime | null {
  const { folded } = paragraph;
  const ends = [...folded.matchAll(END)].map(({ index }) => readUntil(paragraph, index + 1));
  const lengths = [...folded.matchAll(LENGTH)].map(({ index }) => readCounted(paragraph, index + 1));
  const due = (time: WrittenTime | null): boolean =>
    time?.countedFrom != null && FALLS_DUE.has(time.countedFrom) && (time.date !== null || time.duration !== null);
  return ends.find(due) ?? lengths.find(due) ?? null;
}
