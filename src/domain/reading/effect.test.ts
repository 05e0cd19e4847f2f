import { describe, expect, it } from 'vitest';
import { LETTERHEAD } from '../../testing/attested.js';
import { type EffectClause, effectDays } from './effect.js';

const clause = (day: string | null, change: Partial<EffectClause> = {}): EffectClause => ({
  kind: 'TAKES_EFFECT',
  extent: 'WHOLE',
  provisions: [],
  exceptions: [],
  countedFrom: 'STATED_DAY',
  duration: null,
  day: day === null ? null : { value: day, assurance: 'STATED', origin: LETTERHEAD },
  section: null,
  quote: '…',
  start: 0,
  end: 1,
  ...change,
});
const part = { extent: 'PART', provisions: ['dieu-5'] } as const;

describe('effectDays', () => {
  it('returns the earliest dates of the whole document, whatever the dates of provisions', () => {
    const days = effectDays([
      clause('2020-07-01'),
      clause('2020-06-01'),
      clause('2020-01-01', part),
      clause('2026-01-01', { kind: 'ENDS' }),
      clause('2025-01-01', { kind: 'ENDS', ...part }),
    ]);
    expect(days.effectiveFrom?.value).toBe('2020-06-01');
    expect(days.expiredOn?.value).toBe('2026-01-01');
    expect(days.partialEffects.map(({ kind, day }) => [kind, day.value])).toEqual([
      ['TAKES_EFFECT', '2020-01-01'],
      ['ENDS', '2025-01-01'],
    ]);
  });

  it('returns no dates when no clause gives a day, and ignores days of application and transition', () => {
    const effects = [
      clause(null),
      clause('2020-01-01', { kind: 'APPLIES' }),
      clause('2021-01-01', { kind: 'TRANSITIONAL' }),
    ];
    expect(effectDays(effects)).toEqual({ effectiveFrom: null, expiredOn: null, partialEffects: [] });
  });

  it('keeps at most a hundred dates of provisions', () => {
    expect(effectDays(Array.from({ length: 300 }, () => clause('2020-01-01', part))).partialEffects).toHaveLength(100);
  });
});
