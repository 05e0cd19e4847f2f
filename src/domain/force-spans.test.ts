import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stated } from '../testing/attested.js';
import { FORCE_KINDS, type ForceDates, type ForceEffect, forceOn } from './force.js';
import { forceSpans, MAX_SPAN_DAYS, MAX_SPAN_EFFECTS, statusIn } from './force-spans.js';
import type { PartialEffect } from './reading/effect.js';

const NO_DATES: ForceDates = { effectiveFrom: null, expiredOn: null, partialEffects: [], checkedOn: null };
const REPEAL: ForceEffect = {
  citationId: 'cit_1',
  kind: 'REPEALS',
  extent: 'WHOLE',
  actsFrom: '2022-01-01',
  actsUntil: null,
  issuedOn: '2021-06-01',
  inferred: false,
};

/** A day of a short year, so that days coincide and lie next to each other. */
const day = fc.nat({ max: 40 }).map((at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10));
const attested = fc.option(day.map(stated));
const partial: fc.Arbitrary<PartialEffect> = fc.record({
  kind: fc.constantFrom('TAKES_EFFECT', 'ENDS'),
  provisions: fc.constant(['dieu-5']),
  day: day.map(stated),
});
const anyDates = fc.record({
  effectiveFrom: attested,
  expiredOn: attested,
  partialEffects: fc.array(partial, { maxLength: 3 }),
  checkedOn: attested,
});
const anyEffect: fc.Arbitrary<ForceEffect> = fc.record({
  citationId: fc.constantFrom('cit_1', 'cit_2'),
  kind: fc.constantFrom(...FORCE_KINDS),
  extent: fc.constantFrom('WHOLE', 'PART'),
  actsFrom: fc.option(day),
  actsUntil: fc.option(day),
  issuedOn: fc.option(day),
  inferred: fc.boolean(),
});
const ALL_DAYS = Array.from({ length: 45 }, (_, at) =>
  new Date(Date.UTC(2019, 11, 30 + at)).toISOString().slice(0, 10),
);

describe('forceSpans', () => {
  it('has for every day the status that forceOn gives', () => {
    fc.assert(
      fc.property(anyDates, fc.array(anyEffect, { maxLength: 5 }), (dates, effects) => {
        const spans = forceSpans(dates, effects);
        for (const at of ALL_DAYS) {
          const { status } = forceOn(at, dates, effects);
          expect([at, statusIn(spans, at)]).toEqual([at, status]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has each status once where it does not change, in the order of days', () => {
    fc.assert(
      fc.property(anyDates, fc.array(anyEffect, { maxLength: 5 }), (dates, effects) => {
        const spans = forceSpans(dates, effects);
        for (const [at, { from, status }] of spans.entries()) {
          expect(status).not.toBe(spans[at - 1]?.status ?? 'UNKNOWN');
          if (at > 0) expect(from > (spans[at - 1]?.from ?? '')).toBe(true);
        }
      }),
    );
  });

  it('is empty where nothing is known, also of what amends the document', () => {
    expect(forceSpans(NO_DATES, [{ ...REPEAL, kind: 'AMENDS' }])).toEqual([]);
  });

  it('tells the life of a document', () => {
    const dates = { ...NO_DATES, effectiveFrom: stated('2020-01-01'), checkedOn: stated('2020-12-31') };
    expect(forceSpans(dates, [])).toEqual([
      { from: '', status: 'NOT_YET_IN_FORCE' },
      { from: '2020-01-01', status: 'IN_FORCE' },
      { from: '2021-01-01', status: 'UNKNOWN' },
    ]);
    expect(forceSpans(dates, [REPEAL])).toEqual([
      { from: '', status: 'NOT_YET_IN_FORCE' },
      { from: '2020-01-01', status: 'IN_FORCE' },
      { from: '2022-01-01', status: 'EXPIRED' },
    ]);
  });

  const on = (at: number) => new Date(Date.UTC(1991, 0, 1 + at)).toISOString().slice(0, 10);
  const suspensions = (count: number) =>
    Array.from({ length: count }, (_, at): ForceEffect => {
      const act = { actsFrom: on(2 * at), actsUntil: on(2 * at + 1), issuedOn: on(2 * at) };
      return { ...REPEAL, kind: 'SUSPENDS', ...act };
    });

  it('counts effects that say the same once', () => {
    const [spans, again] = [1, 1_000].map((times) =>
      forceSpans(
        NO_DATES,
        Array.from({ length: times }, () => REPEAL),
      ),
    );
    expect(again).toEqual(spans);
  });

  it('takes the first of too many effects, those on the whole document before those on parts', () => {
    const parts = suspensions(2 * MAX_SPAN_EFFECTS).map((one): ForceEffect => ({ ...one, extent: 'PART' }));
    expect(forceSpans(NO_DATES, [...parts, REPEAL]).at(-1)).toEqual({ from: '2022-01-01', status: 'EXPIRED' });
    expect(forceSpans(NO_DATES, [...suspensions(2 * MAX_SPAN_EFFECTS), REPEAL]).at(-1)).toEqual({
      from: on(2 * MAX_SPAN_EFFECTS - 1),
      status: 'UNKNOWN',
    });
  });

  it('tells the latest of too many days apart', () => {
    const days = suspensions(MAX_SPAN_EFFECTS);
    const partialEffects = Array.from(
      { length: MAX_SPAN_DAYS },
      (_, at): PartialEffect => ({
        kind: 'ENDS',
        provisions: [],
        day: stated(on(at)),
      }),
    );
    const spans = forceSpans({ ...NO_DATES, partialEffects: [...partialEffects, ...partialEffects] }, days);
    expect(spans.at(-1)).toEqual({ from: on(2 * MAX_SPAN_EFFECTS - 1), status: 'UNKNOWN' });
    const later = { ...REPEAL, actsFrom: on(MAX_SPAN_DAYS), issuedOn: null };
    const early = { ...REPEAL, kind: 'SUSPENDS', actsFrom: on(-2), actsUntil: on(-1), issuedOn: null } as const;
    expect(forceSpans({ ...NO_DATES, partialEffects }, [early, later])).toEqual([
      { from: later.actsFrom, status: 'EXPIRED' },
    ]);
  });
});
