import type { Refusal } from '../../../domain/reading/refusal.js';

/** What became of a row of `metadata`. The first three are kept as a record. */
export const ROW_OUTCOMES = ['NEW', 'CHANGED', 'UNCHANGED', 'TRANSLATION', 'REPEATED_ID', 'NO_ID'] as const;
/** One of {@link ROW_OUTCOMES}. */
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** What is wrong with, or unknown of, a row that is kept; a row may have several. */
export const ROW_NOTES = [
  'NO_NUMBER',
  'UNREADABLE_NUMBER',
  'NUMBER_WITHOUT_BODY',
  'NUMBER_WITHOUT_YEAR',
  'SAME_NUMBER',
  'DATE_CONTRADICTS_NUMBER',
  'UNREADABLE_DATE',
  'UNKNOWN_TYPE',
  'UNKNOWN_ISSUER',
  'UNKNOWN_STATUS',
] as const;
/** One of {@link ROW_NOTES}. */
export type RowNote = (typeof ROW_NOTES)[number];

/** What became of a row of `relationships`. Only KEPT ones are relations of a record. */
export const RELATION_OUTCOMES = [
  'KEPT',
  'LISTED_TWICE',
  'OF_TRANSLATION',
  'ROW_MISSING',
  'OF_ITSELF',
  'UNKNOWN_HEADING',
] as const;
/** One of {@link RELATION_OUTCOMES}. */
export type RelationOutcome = (typeof RELATION_OUTCOMES)[number];

/** What became of a row of `content`. */
export const DATASET_TEXT_OUTCOMES = ['NEW', 'CHANGED', 'UNCHANGED', 'EMPTY', 'ROW_MISSING', 'REFUSED'] as const;
/** One of {@link DATASET_TEXT_OUTCOMES}. */
export type DatasetTextOutcome = (typeof DATASET_TEXT_OUTCOMES)[number];

/** Values that are not known or cannot be read, kept as written. */
export const UNKNOWN_VALUES = ['headings', 'numbers', 'types', 'issuers', 'statuses'] as const;
/** One of {@link UNKNOWN_VALUES}. */
export type UnknownValue = (typeof UNKNOWN_VALUES)[number];

/** How often each of some things occurs, in the order in which they first occur. */
export class Tally<K extends string> {
  private readonly counts = new Map<K, number>();

  add(key: K, times = 1): void {
    if (times > 0) this.counts.set(key, this.count(key) + times);
  }

  count(key: K): number {
    return this.counts.get(key) ?? 0;
  }

  /** The counts, the greatest first, ties by code point. */
  entries(): readonly (readonly [key: K, count: number])[] {
    return [...this.counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  }
}

/** What became of a data set: every row of each table is counted by one outcome. */
export interface DatasetReport {
  readonly rows: Tally<RowOutcome>;
  readonly notes: Tally<RowNote>;
  readonly relations: Tally<RelationOutcome>;
  readonly texts: Tally<DatasetTextOutcome>;
  readonly unknown: Readonly<Record<UnknownValue, Tally<string>>>;
  /** Why texts were refused, by row id. */
  readonly refusals: { readonly id: string; readonly refusal: Refusal }[];
}

/** Returns a report that counts nothing yet. */
export const emptyReport = (): DatasetReport => ({
  rows: new Tally(),
  notes: new Tally(),
  relations: new Tally(),
  texts: new Tally(),
  unknown: {
    headings: new Tally(),
    numbers: new Tally(),
    types: new Tally(),
    issuers: new Tally(),
    statuses: new Tally(),
  },
  refusals: [],
});
