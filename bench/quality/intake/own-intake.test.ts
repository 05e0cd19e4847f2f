import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readSeedVocabulary } from '../../../src/server/seed-vocabulary.js';
import { changes, losses, readCommitted } from '../committed.js';
import { parseOptions } from '../options.js';
import { runName } from '../run-quality.js';
import { measureIntake } from './measure-intake.js';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const GOLD = path('../../gold/intake.jsonl');
const options = parseOptions([GOLD, '--intake']);

it('keeps every figure of heads, duties and campaigns of our own texts at the committed one or above', async () => {
  const committed = readCommitted(path('../figures.json'))[runName(GOLD, options)];
  expect(committed).toBeDefined();
  const figures = await measureIntake(GOLD, options, readSeedVocabulary(), () => {});
  expect(losses(changes(committed ?? {}, figures))).toEqual([]);
});
