import { expect, it } from 'vitest';
import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { scoreHead } from './heads.js';
import { document } from './test-gold.js';

const vocabulary = readSeedVocabulary();
const NOTHING = { type: null, number: null, date: null, issuers: [], title: null };

it('measures only the fields of a head that the text shows', () => {
  const labelled = document({ text: 'Số: 12/KH-UBND', number: '12/KH-UBND', date: '2020-03-05', type: 'kế hoạch' });
  expect(scoreHead(labelled, NOTHING, vocabulary)).toEqual([
    { field: 'number', gold: '12/KH-UBND', said: null, right: false },
  ]);
});

it('finds no head in an excerpt or in news about a document', () => {
  const labelled = document({ text: 'Kế hoạch số 12/KH-UBND nêu rõ', number: '12/KH-UBND' });
  expect(scoreHead(labelled, NOTHING, vocabulary)).toEqual([]);
});

it.each(['ngày 05 tháng 3 năm 2020', 'ngày 5/3/2020', '05.03.2020'])('takes a date as shown by “%s”', (text) => {
  const [, date] = scoreHead(
    document({ text: `Số: 1/KH-UBND\n${text}`, number: '1/KH-UBND', date: '2020-03-05' }),
    { ...NOTHING, date: '2020-03-05' },
    vocabulary,
  );
  expect(date?.right).toBe(true);
});

it('compares issuers as bodies, whatever name is used', () => {
  const labelled = document({ text: 'Số: 1/KH\nHà Nam', number: '1/KH', issuer: 'UBND tỉnh Hà Nam' });
  const head = { ...NOTHING, issuers: ['Ủy ban nhân dân tỉnh Hà Nam'] };
  expect(scoreHead(labelled, head, vocabulary).map(({ right }) => right)).toEqual([false, true]);
});
