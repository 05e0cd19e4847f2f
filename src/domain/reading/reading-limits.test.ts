import { describe, expect, it } from 'vitest';
import { EMPTY_READING } from '../../testing/empty-reading.js';
import { recogniseIn } from '../../testing/recognition.js';
import type { CampaignReading } from './reading.js';
import {
  limitsReached,
  mentionLimitsReached,
  mostProvisions,
  provisionsNamed,
  READING_LIMITS,
} from './reading-limits.js';

const RANGES = 'từ Điều 1 đến Điều 200 Luật Đất đai năm 2013; ';
const CAMPAIGN: CampaignReading = {
  ...{ start: 0, end: 1, quote: 'p', section: null, role: 'LAUNCHES', name: 'P', theme: null, period: null },
  ...{ occasions: [], launchedBy: null, answers: [] },
};
const many = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);

describe('provisionsNamed', () => {
  it('names the first provisions of a text, as many as its length allows, and none after them', () => {
    const text = RANGES.repeat(40);
    const named = provisionsNamed(recogniseIn(text), text.length);
    expect(named.map(({ length }) => length).slice(0, 11)).toEqual([
      ...many(10, 200),
      mostProvisions(text.length) - 2000,
    ]);
    expect(named.slice(11).flat()).toEqual([]);
    expect(named).toHaveLength(40);
  });
});

describe('limitsReached', () => {
  it('is empty for a text within all bounds', () => {
    expect(limitsReached(RANGES, { ...EMPTY_READING, mentions: recogniseIn(RANGES), campaigns: [CAMPAIGN] })).toEqual(
      [],
    );
  });

  it('names each bound that is reached', () => {
    const decrees = Array.from({ length: 450 }, (_, at) => `Nghị định số ${at + 1}/2020/NĐ-CP của Chính phủ; `).join(
      '',
    );
    const text = `${decrees}các Nghị định của Chính phủ. ${RANGES.repeat(40)}a${'\u0301'.repeat(99)}`;
    const mentions = recogniseIn(text);
    expect(mentionLimitsReached(text, mentions)).toEqual(['MARKS', 'ANTECEDENTS']);
    const answers = many(READING_LIMITS.answers, { name: 'A', bodyId: null });
    const campaigns = many(READING_LIMITS.campaigns, { ...CAMPAIGN, answers });
    expect(limitsReached(text, { ...EMPTY_READING, mentions, campaigns })).toEqual([
      ...['MARKS', 'ANTECEDENTS', 'CAMPAIGNS', 'ANSWERS', 'PROVISIONS'],
    ]);
  });
});
