import type { Attested } from '../../domain/reading/attested.js';
import { type EffectClause, ownDays } from '../../domain/reading/effect.js';
import { addDuration } from '../../domain/values/calendar-date.js';

/** A clause with the day that it states, before days are counted. */
export interface UndatedClause extends Omit<EffectClause, 'day'> {
  readonly date: string | null;
}

type Day = Attested<string> | null;

/**
 * Returns the clauses with their days. "Sau 45 ngày kể từ ngày ký" is the 45th day behind the day of issue, as the
 * State's own catalogues count it; a period from a day ends that long behind it. Counted days are INFERRED, and so are
 * those from an inferred day of issue. From publication and from another document's effect nothing can be counted.
 */
export function datedClauses(clauses: readonly UndatedClause[], issuedOn: Day): readonly EffectClause[] {
  const first = clauses.map((clause) => dated(clause, issuedOn, null));
  const { effectiveFrom } = ownDays(first);
  return effectiveFrom === null ? first : clauses.map((clause) => dated(clause, issuedOn, effectiveFrom));
}

function dated({ date, ...clause }: UndatedClause, issuedOn: Day, effectiveFrom: Day): EffectClause {
  const source = sourceOf(clause);
  const from = startOf(clause.countedFrom, issuedOn, effectiveFrom);
  if (date !== null && clause.duration === null)
    return { ...clause, day: { value: date, assurance: 'STATED', source } };
  const start = date ?? from?.value ?? null;
  if (start === null) return { ...clause, day: null };
  if (clause.duration === null) {
    const stated = clause.countedFrom === 'ISSUE' && from?.assurance !== 'INFERRED';
    const counted = `${source}, the day of ${clause.countedFrom === 'ISSUE' ? 'issue' : 'effect'} being ${start}`;
    return { ...clause, day: { value: start, assurance: stated ? 'STATED' : 'INFERRED', source: counted } };
  }
  const value = addDuration(start, clause.duration);
  const counted = `${source}, counted as ${start} + ${clause.duration}`;
  return { ...clause, day: value === null ? null : { value, assurance: 'INFERRED', source: counted } };
}

function startOf(countedFrom: EffectClause['countedFrom'], issuedOn: Day, effectiveFrom: Day): Day {
  switch (countedFrom) {
    case 'ISSUE':
      return issuedOn;
    case 'OWN_EFFECT':
      return effectiveFrom;
    case 'STATED_DAY':
    case 'PUBLICATION':
    case 'OTHER_DOCUMENT':
    case null:
      return null;
  }
}

const LONGEST_QUOTE = 300;

function sourceOf({ quote, section }: Pick<EffectClause, 'quote' | 'section'>): string {
  const words = quote.replace(/\s+/g, ' ');
  const shown = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  return `clause on effect${section === null ? '' : ` in ${section}`} "${shown}"`;
}
