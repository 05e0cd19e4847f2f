import { expect, it } from 'vitest';
import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { parseOptions } from './options.js';
import { runQuality } from './run-quality.js';

it('says that a file is missing, and goes on', async () => {
  const lines: string[] = [];
  const code = await runQuality(parseOptions(['no-such.jsonl']), readSeedVocabulary(), (line) => lines.push(line));
  expect([code, lines]).toEqual([0, ['no-such.jsonl: absent, skipped']]);
});

it.each([
  [['--part', 'half'], '--part is one of look, measure, all, got half'],
  [['--every', '0'], '--every is a number from 1 up, got 0'],
  [['--errors', 'many'], '--errors is a number from 0 up, got many'],
])('refuses %o', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
