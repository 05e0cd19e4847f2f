import { describe, expect, it } from 'vitest';
import { stated } from '../testing/attested.js';
import { type DatedDocument, forceDates, type SettingAssertion } from './force-dates.js';
import type { EffectSetting } from './reading/effect.js';

const DOCUMENT: DatedDocument = {
  issuedOn: stated('2030-11-20'),
  effectiveFrom: stated('2032-01-01'),
  expiredOn: stated('2035-01-01'),
  partialEffects: [{ kind: 'TAKES_EFFECT', provisions: ['dieu-5', 'dieu-6'], day: stated('2031-04-01') }],
};

/** What a document issued on this day sets; its citation bears the same name. */
const setting = (
  name: string,
  statedOn: string | null,
  ...days: readonly [kind: EffectSetting['kind'], day: string, ...provisions: string[]][]
): SettingAssertion => ({
  ...{ id: `ast_${name}`, citationId: `cit_${name}`, fromId: `doc_${name}` },
  setsEffect: { statedOn, days: days.map(([kind, day, ...provisions]) => ({ kind, provisions, day: stated(day) })) },
});

/** First day, end, and those of provisions, each with the citation that sets it. */
function told(settings: readonly SettingAssertion[]): readonly string[] {
  const { effectiveFrom, expiredOn, partialEffects } = forceDates(DOCUMENT, settings);
  return [
    ...[effectiveFrom, expiredOn].map((day) => [day?.value, day?.setBy?.citationId].filter(Boolean).join(' ')),
    ...partialEffects.map(({ provisions, day }) => [provisions, day.value, day.setBy?.citationId].join(' ').trim()),
  ];
}

describe('forceDates', () => {
  it.each([
    ['the own days where nothing sets others', [], ['2032-01-01', '2035-01-01', 'dieu-5,dieu-6 2031-04-01']],
    [
      'a new first day',
      [setting('a', '2031-06-20', ['TAKES_EFFECT', '2031-08-01'])],
      ['2031-08-01 cit_a', '2035-01-01', 'dieu-5,dieu-6 2031-04-01'],
    ],
    [
      'a new end',
      [setting('a', '2034-06-20', ['ENDS', '2037-01-01'])],
      ['2032-01-01', '2037-01-01 cit_a', 'dieu-5,dieu-6 2031-04-01'],
    ],
    [
      'a new day of the provision that is named',
      [setting('a', '2031-02-20', ['TAKES_EFFECT', '2031-10-01', 'dieu-6'])],
      ['2032-01-01', '2035-01-01', 'dieu-5 2031-04-01', 'dieu-6 2031-10-01 cit_a'],
    ],
    [
      'the clause of the newest document, whatever its day; one of unknown date is the oldest',
      [
        setting('a', '2031-06-20', ['TAKES_EFFECT', '2031-08-01'], ['TAKES_EFFECT', '2031-10-01', 'dieu-6']),
        setting('b', '2031-07-10', ['TAKES_EFFECT', '2031-12-01'], ['TAKES_EFFECT', '2031-11-01', 'dieu-6']),
        setting('c', null, ['TAKES_EFFECT', '2031-05-01'], ['ENDS', '2040-01-01']),
      ],
      ['2031-12-01 cit_b', '2040-01-01 cit_c', 'dieu-5 2031-04-01', 'dieu-6 2031-11-01 cit_b'],
    ],
  ] as const)('are %s', (_, settings, dates) => {
    expect(told(settings)).toEqual(dates);
    expect(told(settings.toReversed())).toEqual(dates);
  });
});
