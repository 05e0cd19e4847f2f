import type { Attested, CountedDay, Origin } from '../../domain/reading/attested.js';
import { type EffectClause, effectDays } from '../../domain/reading/effect.js';
import { addDuration } from '../../domain/values/calendar-date.js';

/** A clause with the day that it states; other days are not counted yet. */
export interface UndatedClause extends Omit<EffectClause, 'day'> {
  readonly date: string | null;
}

type Day = Attested<string> | null;

/**
 * Returns the clauses with their days. "Sau 45 ngày kể từ ngày ký" is the 45th day after the day of issue, as the
 * State's own catalogues count it; a period from a day ends that long after it. Counted days are INFERRED, and so are
 * those from an inferred day of issue. From publication and from another document's effect nothing can be counted.
 */
export function datedClauses(clauses: readonly UndatedClause[], issuedOn: Day): readonly EffectClause[] {
  const first = clauses.map((clause) => dated(clause, issuedOn, null));
  const { effectiveFrom } = effectDays(first);
  return effectiveFrom === null ? first : clauses.map((clause) => dated(clause, issuedOn, effectiveFrom));
}

function dated({ date, ...clause }: UndatedClause, issuedOn: Day, effectiveFrom: Day): EffectClause {
  const { duration, countedFrom } = clause;
  const from = startOf(countedFrom, issuedOn, effectiveFrom);
  const start = date ?? from?.value ?? null;
  const value = start === null || duration === null ? start : addDuration(start, duration);
  if (start === null || value === null) return { ...clause, day: null };
  const counted = date !== null && duration === null ? null : { from: start, duration };
  const sure = duration === null && (counted === null || (countedFrom === 'ISSUE' && from?.assurance !== 'INFERRED'));
  return { ...clause, day: { value, assurance: sure ? 'STATED' : 'INFERRED', origin: originOf(clause, counted) } };
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

function originOf({ quote, section }: Pick<EffectClause, 'quote' | 'section'>, counted: CountedDay | null): Origin {
  const words = quote.replace(/\s+/g, ' ');
  const shown = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  return { place: 'EFFECT_CLAUSE', quote: shown, section, counted };
}
