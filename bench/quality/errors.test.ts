import { expect, it } from 'vitest';
import { errorsOf, sentenceAround } from './errors.js';
import { scoreReferences } from './outcomes.js';
import { document, gold, predicted } from './test-gold.js';

const classes = (...args: Parameters<typeof scoreReferences>) =>
  scoreReferences(...args).flatMap((outcome) => errorsOf(outcome).map((error) => error.class));

it('lists every wrong claim of a hit', () => {
  const references = [gold({ relations: ['AMENDS'], date: '2015', issuer: 'Bộ Y tế', pinpoints: ['|||5||||'] })];
  expect(classes(document({ references }), [predicted({ issuer: 'Bộ Công an', pinpoints: ['|||6||||'] })])).toEqual([
    'RELATION AMENDS read as REFERS',
    'DATE missing',
    'ISSUER wrong',
    'PINPOINT missing',
    'PINPOINT too many',
  ]);
});

it('says what was found in place of a miss', () => {
  const labelled = document({ references: [gold({})] });
  expect(classes(labelled, [])).toEqual(['MISS named, nothing there']);
  expect(classes(labelled, [predicted({ role: 'self' })])).toEqual(['MISS named, taken for itself']);
});

it('shows the sentence with the reference marked', () => {
  const text = 'Một câu. Căn cứ\nLuật Giá và nghị định. Câu sau.';
  expect(sentenceAround({ text }, 16, 24)).toBe('Căn cứ ⟦Luật Giá⟧ và nghị định');
});
