import { expect, it } from 'vitest';
import { readText } from '../../../src/intake/read-text.js';
import { readSeedVocabulary } from '../../../src/server/seed-vocabulary.js';
import type { GoldAssignment, IntakeGold } from './intake-gold.js';
import { rightOf, scoreIntake } from './score-intake.js';

const vocabulary = readSeedVocabulary();
const TEXT = 'CHỈ THỊ\nVề việc trồng cây\n\n1. Sở Y tế kiểm tra trước ngày 15/12/2020.\n2. Sở Nội vụ theo dõi chung.';

const duty = (lead: string, words: string, more: Partial<GoldAssignment> = {}): GoldAssignment => {
  const start = TEXT.indexOf(lead);
  const end = TEXT.indexOf(words) + words.length;
  return { start, end, leads: [lead], with: [], duty: words, deadline: null, doubtful: false, ...more };
};

const gold = (assignments: readonly GoldAssignment[]): IntakeGold => ({
  ...{ id: 'A', part: 'look', text: TEXT, assignments, campaigns: [], signers: [], recipients: [], ends: [] },
  head: { type: 'chỉ thị', number: null, date: null, place: null, issuers: [], title: 'Về việc trồng cây' },
  effect: { from: null, to: null },
});

const sums = (assignments: readonly GoldAssignment[]): Record<string, string> => {
  const found: Record<string, string> = {};
  const outcomes = scoreIntake(gold(assignments), readText(TEXT, null, vocabulary), vocabulary);
  for (const field of new Set(outcomes.map((outcome) => outcome.field))) {
    const mine = outcomes.filter((outcome) => outcome.field === field);
    const sum = (of: (outcome: (typeof mine)[number]) => number): number => mine.reduce((all, one) => all + of(one), 0);
    found[field] = `${sum(rightOf)}/${sum(({ said }) => said.length)}/${sum(({ gold }) => gold.length)}`;
  }
  return found;
};

it('compares head and duties, right of those read and of those labelled', () => {
  const checks = duty('Sở Y tế', 'kiểm tra trước ngày 15/12/2020', { deadline: 'trước ngày 15/12/2020' });
  expect(sums([checks])).toMatchObject({
    'head.title': '1/1/1',
    assignments: '1/2/1',
    'assignments.duty': '1/1/1',
    'assignments.deadline': '1/1/1',
  });
});

it('takes a duty of another body for wrong, and leaves out a doubtful one', () => {
  const other = duty('Sở Y tế', 'kiểm tra trước ngày 15/12/2020', { leads: ['Sở Nội vụ'] });
  const doubtful = duty('Sở Nội vụ', 'theo dõi chung', { doubtful: true });
  expect(sums([other, doubtful])).toMatchObject({ assignments: '0/1/1', 'assignments.leads': '0/1/1' });
});
