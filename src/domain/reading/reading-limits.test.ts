import { describe, expect, it } from 'vitest';
import { explainCitations } from '../../citations/explain-citations.js';
import { EMPTY_READING } from '../../testing/empty-reading.js';
import { recogniseIn, UNKNOWN, vocabulary } from '../../testing/recognition.js';
import type { CampaignReading } from './reading.js';
import {
  limitsReached,
  mentionLimitsReached,
  mostMentions,
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

describe('mostMentions', () => {
  it('bounds the mentions of a text, the first ones kept, and the reading says so', () => {
    const numbers = Array.from({ length: 2_600 }, (_, at) => `${at + 100}/2016/NĐ-CP`);
    const text = `Căn cứ các Nghị định số ${numbers.join(', ')}; các Nghị định của Chính phủ.`;
    const mentions = recogniseIn(text);
    expect(mentions).toHaveLength(mostMentions(text.length));
    expect(mentions.map(({ claims }) => claims.symbol)).toEqual(numbers.slice(0, mentions.length));
    expect(mentionLimitsReached(text, mentions)).toContain('MENTIONS');
    expect(explainCitations(text, UNKNOWN, vocabulary)).toHaveLength(mentions.length);
  });

  it('keeps the first changes of provisions alike, each with the document that it changes', () => {
    const changes = '1. Bãi bỏ khoản 1 Điều 5.\n'.repeat(3_000);
    const text = `Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP như sau:\n${changes}`;
    const mentions = recogniseIn(text);
    expect(mentions).toHaveLength(mostMentions(text.length));
    expect(mentions.slice(1).every(({ antecedents }) => antecedents[0] === 0)).toBe(true);
  });
});

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
