import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERHEAD } from '../testing/attested.js';
import { FORCE_KINDS, type ForceDates, type ForceEffect, forceOn } from './force.js';
import type { Attested } from './reading/attested.js';
import type { PartialEffect } from './reading/effect.js';

const stated = (value: string): Attested<string> => ({ value, assurance: 'STATED', origin: LETTERHEAD });
const days = (from: string | null, expired: string | null = null, checked: string | null = null): ForceDates => ({
  effectiveFrom: from === null ? null : stated(from),
  expiredOn: expired === null ? null : stated(expired),
  partialEffects: [],
  checkedOn: checked === null ? null : stated(checked),
});
const effect = (change: Partial<ForceEffect>): ForceEffect => ({
  citationId: 'cit_1',
  kind: 'REPEALS',
  extent: 'WHOLE',
  actsFrom: '2020-01-01',
  actsUntil: null,
  issuedOn: '2019-06-01',
  inferred: false,
  ...change,
});
const none: readonly ForceEffect[] = [];
const DAY = '2021-01-01';

describe('forceOn', () => {
  it.each([
    ['nothing known', days(null), none, 'UNKNOWN', null],
    ['in effect, but no evidence reaches the day', days('2015-01-01'), none, 'UNKNOWN', '2015-01-01'],
    ['in effect, last checked before the day', days('2015-01-01', null, '2019-01-01'), none, 'UNKNOWN', '2019-01-01'],
    ['in effect, checked on the day', days('2015-01-01', null, DAY), none, 'IN_FORCE', '2015-01-01'],
    ['in effect, ends later', days('2015-01-01', '2022-01-01'), none, 'IN_FORCE', '2015-01-01'],
    ['takes effect on the day', days(DAY, '2022-01-01'), none, 'IN_FORCE', DAY],
    ['takes effect the day after', days('2021-01-02', '2022-01-01'), none, 'NOT_YET_IN_FORCE', null],
    ['ended on the day: its first day out of force', days('2015-01-01', DAY), none, 'EXPIRED', DAY],
    ['known end, unknown beginning', days(null, '2020-05-05'), none, 'EXPIRED', '2020-05-05'],
    ['future end, unknown beginning', days(null, '2022-05-05'), none, 'UNKNOWN', null],
    ['repealed', days('2015-01-01'), [effect({})], 'EXPIRED', '2020-01-01'],
    ['replaced', days('2015-01-01'), [effect({ kind: 'REPLACES' })], 'EXPIRED', '2020-01-01'],
    ['ended twice: the first counts', days(null, '2020-05-05'), [effect({})], 'EXPIRED', '2020-01-01'],
    [
      'repeal issued before the day takes effect after it',
      days('2015-01-01'),
      [effect({ actsFrom: '2022-01-01' })],
      'IN_FORCE',
      '2015-01-01',
    ],
    [
      'end known from a document issued after the day',
      days('2015-01-01'),
      [effect({ actsFrom: '2024-01-01', issuedOn: '2022-06-15' })],
      'IN_FORCE',
      '2015-01-01',
    ],
    [
      'retroactive repeal issued after the day is ignored',
      days('2015-01-01'),
      [effect({ actsFrom: '2020-01-01', issuedOn: '2022-06-15' })],
      'UNKNOWN',
      '2015-01-01',
    ],
    ['repealed from an unknown day', days('2015-01-01', null, DAY), [effect({ actsFrom: null })], 'UNKNOWN', DAY],
    ['repealed by inference alone', days('2015-01-01', null, DAY), [effect({ inferred: true })], 'UNKNOWN', DAY],
    ['amended', days('2015-01-01', null, DAY), [effect({ kind: 'AMENDS', extent: 'PART' })], 'IN_FORCE', '2015-01-01'],
    ['amended, without evidence', days('2015-01-01'), [effect({ kind: 'AMENDS' })], 'UNKNOWN', '2015-01-01'],
    ['repealed in part', days('2015-01-01', null, DAY), [effect({ extent: 'PART' })], 'PARTLY_IN_FORCE', '2020-01-01'],
    [
      'repealed in part before it took effect',
      days(DAY, '2022-01-01'),
      [effect({ extent: 'PART' })],
      'PARTLY_IN_FORCE',
      DAY,
    ],
    ['repealed in part, without evidence', days('2015-01-01'), [effect({ extent: 'PART' })], 'UNKNOWN', '2015-01-01'],
    ['suspended', days('2015-01-01', null, DAY), [effect({ kind: 'SUSPENDS' })], 'SUSPENDED', '2020-01-01'],
    [
      'provisions suspended',
      days('2015-01-01', null, DAY),
      [effect({ kind: 'SUSPENDS', extent: 'PART' })],
      'IN_FORCE',
      '2015-01-01',
    ],
    [
      'suspended until a later day',
      days('2015-01-01', null, DAY),
      [effect({ kind: 'SUSPENDS', actsUntil: '2021-06-01' })],
      'SUSPENDED',
      '2020-01-01',
    ],
    [
      'suspended until the day',
      days('2015-01-01', null, DAY),
      [effect({ kind: 'SUSPENDS', actsUntil: DAY })],
      'IN_FORCE',
      '2015-01-01',
    ],
    [
      'suspended by inference alone, already over',
      days('2015-01-01', null, DAY),
      [effect({ kind: 'SUSPENDS', actsUntil: DAY, inferred: true })],
      'IN_FORCE',
      '2015-01-01',
    ],
  ] as const)('%s', (_case, dates, effects, status, since) => {
    expect(forceOn(DAY, dates, effects)).toMatchObject({ status, since });
  });

  const part = (kind: PartialEffect['kind'], day: string): PartialEffect => ({
    kind,
    provisions: ['dieu-5'],
    day: stated(day),
  });

  it.each([
    [
      'provisions begin later',
      days('2015-01-01', null, DAY),
      [part('TAKES_EFFECT', '2021-02-01')],
      'PARTLY_IN_FORCE',
      '2015-01-01',
    ],
    [
      'the last provisions begin on the day',
      days('2015-01-01', null, DAY),
      [part('TAKES_EFFECT', DAY)],
      'IN_FORCE',
      DAY,
    ],
    [
      'provisions begin later, without evidence',
      days('2015-01-01'),
      [part('TAKES_EFFECT', '2021-02-01')],
      'UNKNOWN',
      '2015-01-01',
    ],
    [
      'provisions begin before the rest',
      days('2022-01-01', null, DAY),
      [part('TAKES_EFFECT', '2020-07-01')],
      'PARTLY_IN_FORCE',
      '2020-07-01',
    ],
    [
      'provisions and the rest are yet to begin',
      days('2022-01-01'),
      [part('TAKES_EFFECT', '2021-07-01')],
      'NOT_YET_IN_FORCE',
      null,
    ],
    [
      'provisions begin, of the rest nobody knows',
      days(null, null, DAY),
      [part('TAKES_EFFECT', '2020-07-01')],
      'UNKNOWN',
      DAY,
    ],
    [
      'provisions have ended',
      days('2015-01-01', null, DAY),
      [part('ENDS', '2020-07-01')],
      'PARTLY_IN_FORCE',
      '2020-07-01',
    ],
    ['provisions end later', days('2015-01-01', null, DAY), [part('ENDS', '2021-07-01')], 'IN_FORCE', '2015-01-01'],
    [
      'that provisions end later is no evidence for the rest',
      days('2015-01-01'),
      [part('ENDS', '2021-07-01')],
      'UNKNOWN',
      '2015-01-01',
    ],
  ] as const)('%s', (_case, dates, partialEffects, status, since) => {
    expect(forceOn(DAY, { ...dates, partialEffects }, none)).toMatchObject({ status, since });
  });

  it('lists the dates of provisions, with their paths, among the causes', () => {
    const partialEffects = [part('TAKES_EFFECT', '2021-02-01'), part('ENDS', '2022-02-01')];
    expect(forceOn(DAY, { ...days('2015-01-01'), partialEffects }, none).causes).toMatchObject([
      { fact: 'EFFECTIVE_FROM', provisions: [] },
      { fact: 'PROVISIONS_EFFECTIVE_FROM', date: '2021-02-01', provisions: ['dieu-5'] },
      { fact: 'PROVISIONS_EXPIRED_ON', date: '2022-02-01', provisions: ['dieu-5'] },
    ]);
  });

  it('names the citation by which another document states a date', () => {
    const setBy = { citationId: 'cit_1', documentId: 'doc_1' };
    const { status, causes } = forceOn(DAY, { ...days(null), effectiveFrom: { ...stated('2021-02-01'), setBy } }, none);
    expect([status, causes]).toMatchObject(['NOT_YET_IN_FORCE', [{ fact: 'EFFECTIVE_FROM', setBy }]]);
  });

  it('lists dates first, then each citation once for each day on which it begins to act, in order of these days', () => {
    const effects = [
      effect({ citationId: 'cit_b', kind: 'AMENDS', actsFrom: '2018-01-01' }),
      effect({ citationId: 'cit_a', kind: 'AMENDS', actsFrom: '2019-01-01' }),
      effect({ citationId: 'cit_b', kind: 'AMENDS', actsFrom: '2020-01-01' }),
      effect({ citationId: 'cit_b', kind: 'AMENDS', actsFrom: '2020-01-01', extent: 'PART' }),
      effect({ citationId: 'cit_c', kind: 'REPEALS', actsFrom: null }),
    ];
    const { causes } = forceOn(DAY, days('2015-01-01', null, DAY), effects);
    expect(causes.map((cause) => (cause.kind === 'date' ? cause.fact : [cause.citationId, cause.actsFrom]))).toEqual([
      'EFFECTIVE_FROM',
      'CHECKED_ON',
      ['cit_c', null],
      ['cit_b', '2018-01-01'],
      ['cit_a', '2019-01-01'],
      ['cit_b', '2020-01-01'],
    ]);
  });

  const date = fc.constantFrom('2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01');
  const anyEffect = fc.record({
    citationId: fc.constantFrom('cit_1', 'cit_2'),
    kind: fc.constantFrom(...FORCE_KINDS),
    extent: fc.constantFrom('WHOLE' as const, 'PART' as const),
    actsFrom: fc.option(date),
    actsUntil: fc.option(date),
    issuedOn: fc.option(date),
    inferred: fc.boolean(),
  });

  it('never returns IN_FORCE without a first day in force and evidence that reaches the day', () => {
    fc.assert(
      fc.property(fc.option(date), fc.array(anyEffect), (from, effects) => {
        const { status } = forceOn(DAY, days(from), effects);
        const endsLater = effects.some(({ actsFrom }) => (actsFrom ?? '') > DAY);
        if (status === 'IN_FORCE' || status === 'PARTLY_IN_FORCE')
          expect(from !== null && from <= DAY && endsLater).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the effects', () => {
    fc.assert(
      fc.property(fc.option(date), fc.array(anyEffect), (from, effects) => {
        expect(forceOn(DAY, days(from), effects.toReversed())).toEqual(forceOn(DAY, days(from), effects));
      }),
    );
  });
});
