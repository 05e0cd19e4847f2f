import { expect, it } from 'vitest';
import { readSeedVocabulary } from '../../../src/server/seed-vocabulary.js';
import { document, gold } from '../test-gold.js';
import { linkingText } from './linking-text.js';

const vocabulary = readSeedVocabulary();
const TEXT = 'Căn cứ Nghị định số 12/2018/NĐ-CP và Quyết định số 13/2006/QĐ-BGD&ĐT ngày 18/4/2006.';
const decree = { start: 7, end: 33, text: TEXT.slice(7, 33) };
const decision = { start: 37, end: 68, text: TEXT.slice(37, 68) };
const keysAsked = (given: Parameters<typeof document>[0], wrong = new Map<string, ReadonlySet<number>>()) =>
  [...linkingText(document({ text: TEXT, ...given }), wrong, vocabulary).asked].map(([start, { target }]) => [
    start,
    target?.keys[0] ?? null,
  ]);

it('expects the document of a label, and none for a misread number or an unlabelled place', () => {
  const references = [gold({ ...decree, symbol: '12/2018/NĐ-CP', key: '122018NDCP' })];
  expect(keysAsked({ references })).toEqual([
    [7, '12-2018-nd-cp_chinh-phu_2018'],
    [37, null],
  ]);
  expect(keysAsked({ references: [gold({ ...decree, symbol: '21/2018/NĐ-CP', key: '212018NDCP' })] })).toContainEqual([
    7,
    null,
  ]);
});

it('accepts a number that the label cuts at a space', () => {
  const references = [gold({ ...decree, key: '122018NDCP' }), gold({ ...decision, key: '132006QDBGD' })];
  expect(keysAsked({ labels: 'refs', references })).toContainEqual([37, expect.stringContaining('13-2006-qd-bgd')]);
});

it('expects nothing where the gold is known to be wrong, or only some kinds are labelled', () => {
  expect(keysAsked({ labels: 'refs' })).toEqual([]);
  expect(keysAsked({}, new Map([['D', new Set([7, 37])]]))).toEqual([]);
});
