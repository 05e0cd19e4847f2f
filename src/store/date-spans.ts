import type { PageRequest } from './legal-store.js';

/** Inclusive ISO bounds on dates; null does not bound. */
export interface DateBounds {
  readonly from: string | null;
  readonly to: string | null;
}

/** Years, inclusive, in four digits. */
export interface YearBounds {
  readonly first: string;
  readonly last: string;
}

/** A stretch of a list ordered by date: all of it, the dates within bounds, or what is undated. */
export type DateSpan = { readonly kind: 'ALL' | 'UNDATED' } | ({ readonly kind: 'DATED' } & DateBounds);

/** Returns the years of which every day lies within the bounds; null where there is none. */
export function wholeYears({ from, to }: DateBounds): YearBounds | null {
  const first = from === null ? '0000' : from.endsWith('-01-01') ? yearIn(from, 0) : yearIn(from, 1);
  const last = to === null ? '9999' : to.endsWith('-12-31') ? yearIn(to, 0) : yearIn(to, -1);
  return first <= last ? { first, last } : null;
}

/** Bounds that no year lies within. */
export const NO_YEARS: YearBounds = { first: '9999', last: '0000' };

const yearIn = (day: string, more: number): string => String(Number(day.slice(0, 4)) + more).padStart(4, '0');

/**
 * Returns the stretches in which bounds on dates leave rows, in the order in which a page of a list, newest first, reads
 * them. An undated row is left where its year is among {@link wholeYears}.
 */
export function dateSpans({ from, to }: DateBounds, { direction }: PageRequest): readonly DateSpan[] {
  if (from === null && to === null) return [{ kind: 'ALL' }];
  const dated: DateSpan = { kind: 'DATED', from, to };
  if (wholeYears({ from, to }) === null) return [dated];
  const undated: DateSpan = { kind: 'UNDATED' };
  return direction === 'FORWARD' ? [dated, undated] : [undated, dated];
}
