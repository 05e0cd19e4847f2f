import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { changes, losses, readCommitted } from './committed.js';
import { measureLinks } from './linking/measure-links.js';
import { parseOptions } from './options.js';
import { scoreFile } from './score-file.js';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const GOLD = path('../gold/own.jsonl');
const options = parseOptions([GOLD]);
const vocabulary = readSeedVocabulary();
const committed = readCommitted(path('figures.json'));

it('keeps every figure of the own gold at the committed one or above', async () => {
  const { figures } = await scoreFile(GOLD, options, vocabulary, new Map());
  expect(committed['own.jsonl, all']).toBeDefined();
  expect(losses(changes(committed['own.jsonl, all'] ?? {}, figures))).toEqual([]);
});

it('keeps every figure of its links, among look-alikes', async () => {
  const figures = await measureLinks(GOLD, options, vocabulary, new Map(), () => {});
  expect(committed['own.jsonl, all, linking']).toBeDefined();
  expect(losses(changes(committed['own.jsonl, all, linking'] ?? {}, figures))).toEqual([]);
});
