import { daysOf } from '../values/calendar-date.js';
import type { IssuingBody } from '../vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../vocabulary/vocabulary-index.js';

/** Returns the ordinal of the national congress term that covers the date or, without a date, the whole year; null for none. */
export function congressTermIn(date: string | null, year: number | null, vocabulary: VocabularyIndex): number | null {
  const days = daysOf(date, year);
  const term = days === null ? null : vocabulary.congressTermOf(days.from);
  return term && days && (term.to === null || days.to < term.to) ? term.ordinal : null;
}

/** Returns whether a body numbers in the one central series `/TW`, which begins anew with every national congress. */
export const isCentralSeries = (authority: IssuingBody): boolean => authority.symbolLetters.includes('TW');

/** Returns whether the numbering authority of this id has the central series `/TW`; false for an unknown one. */
export function isInCentralSeries(authorityId: string | null, vocabulary: VocabularyIndex): boolean {
  const authority = vocabulary.bodyById.get(authorityId ?? '');
  return authority !== undefined && isCentralSeries(authority);
}
