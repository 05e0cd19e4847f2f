import { describe, expect, it } from 'vitest';
import type { EffectClause } from '../../domain/reading/effect.js';
import { LETTERHEAD } from '../../testing/attested.js';
import { effectLabel } from './effect-label.js';

const clause = (change: Partial<EffectClause>): EffectClause => ({
  kind: 'TAKES_EFFECT',
  extent: 'WHOLE',
  provisions: [],
  exceptions: [],
  countedFrom: 'STATED_DAY',
  duration: null,
  day: { value: '2026-01-01', assurance: 'STATED', origin: LETTERHEAD },
  section: 'dieu-10',
  quote: '…',
  start: 0,
  end: 1,
  ...change,
});

describe('effectLabel', () => {
  it.each([
    [{}, 'có hiệu lực từ 01/01/2026', 'in force from 2026-01-01'],
    [
      { extent: 'PART', provisions: ['dieu-5/khoan-3', 'dieu-6'] },
      'có hiệu lực từ 01/01/2026: khoản 3 Điều 5; Điều 6',
      'in force from 2026-01-01: clause 3, Article 5; Article 6',
    ],
    [{ exceptions: ['dieu-5'] }, 'có hiệu lực từ 01/01/2026, trừ Điều 5', 'in force from 2026-01-01, except Article 5'],
    [
      { kind: 'ENDS', extent: 'PART' },
      'hết hiệu lực từ 01/01/2026: một phần',
      'no longer in force from 2026-01-01: a part',
    ],
    [{ day: null }, 'có hiệu lực, chưa rõ ngày', 'takes effect on a day not known'],
    [{ kind: 'TRANSITIONAL', extent: 'PART', day: null }, 'chuyển tiếp', 'transition'],
  ] as const)('of %j', (change, vi, en) => {
    expect([effectLabel(clause(change), 'vi'), effectLabel(clause(change), 'en')]).toEqual([vi, en]);
  });
});
