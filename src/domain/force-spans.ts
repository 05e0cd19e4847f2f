import { type ForceDates, type ForceEffect, type ForceStatus, STATUS_KINDS, statusOn } from './force.js';
import { addDuration } from './values/calendar-date.js';

/** A status, and the first day (ISO) on which it holds; '' for the time before all other days. */
export interface ForceSpan {
  readonly from: string;
  readonly status: ForceStatus;
}

/** The most different effects that spans are made of. */
export const MAX_SPAN_EFFECTS = 200;
/** The most days on which spans can begin. */
export const MAX_SPAN_DAYS = 500;

/**
 * Returns the status of a document over all days, in order: each span holds up to the next one. Before the first, the status
 * is UNKNOWN, so there is none where nothing is known. It is that of `forceOn` for every day.
 *
 * Work grows with effects times days. Of more than {@link MAX_SPAN_EFFECTS} different effects the first are considered,
 * those on the whole document before those on parts, and of more than {@link MAX_SPAN_DAYS} days the latest: what changed
 * before them is not told apart.
 */
export function forceSpans(dates: ForceDates, effects: readonly ForceEffect[]): readonly ForceSpan[] {
  const considered = differentEffects(effects).slice(0, MAX_SPAN_EFFECTS);
  const days = changeDays(dates, considered).slice(-MAX_SPAN_DAYS);
  const spans: ForceSpan[] = [];
  for (const from of ['', ...days]) {
    const status = statusOn(from, dates, considered);
    if (status !== (spans.at(-1)?.status ?? 'UNKNOWN')) spans.push({ from, status });
  }
  return spans;
}

/** Returns the status on a day. */
export function statusIn(spans: readonly ForceSpan[], day: string): ForceStatus {
  return spans.findLast(({ from }) => from <= day)?.status ?? 'UNKNOWN';
}

/** The effects that can change the status, those that say the same once, those on the whole document first. */
function differentEffects(effects: readonly ForceEffect[]): readonly ForceEffect[] {
  const changing = effects.filter(({ kind }) => STATUS_KINDS.some((one) => one === kind));
  const said = changing.map(({ citationId: _, ...effect }) => [JSON.stringify(Object.values(effect)), effect] as const);
  const different = [...new Map(said).values()].map((effect) => ({ ...effect, citationId: '' }));
  return [...different.filter(isWhole), ...different.filter((effect) => !isWhole(effect))];
}

const isWhole = ({ extent }: ForceEffect): boolean => extent === 'WHOLE';

/** All days on which `forceOn` can begin to answer otherwise, ascending. */
function changeDays(dates: ForceDates, effects: readonly ForceEffect[]): readonly string[] {
  const { effectiveFrom, expiredOn, partialEffects, checkedOn } = dates;
  const days = [
    effectiveFrom?.value,
    expiredOn?.value,
    checkedOn && addDuration(checkedOn.value, 'P1D'),
    ...partialEffects.map(({ day }) => day.value),
    ...effects.flatMap(({ actsFrom, actsUntil, issuedOn }) => [actsFrom, actsUntil, issuedOn]),
  ];
  return [...new Set(days.filter((day) => day !== null && day !== undefined))].sort();
}
