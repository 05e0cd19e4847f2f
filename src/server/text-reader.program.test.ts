import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainMentions } from '../intake/extract-citations.js';
import { readText } from '../intake/read-text.js';
import { packagePath } from '../store/package-path.js';
import { readSeedVocabulary } from './seed-vocabulary.js';
import type { TextReader } from './text-reader.js';

const { createTextReader }: typeof import('./text-reader.js') = await import(packagePath('dist/server/text-reader.js'));

const TEXT = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;';
const KNOWN = { number: null, type: 'quyết định', issuer: null, date: null };
const LONG = `${TEXT}\n`.repeat(1_000);
/** Longer to read than a thread takes to start. */
const LONGEST = LONG.repeat(5);
const vocabulary = readSeedVocabulary();
const signal = new AbortController().signal;

let reader: TextReader;
beforeAll(() => {
  reader = createTextReader();
});
afterAll(() => reader.close());

describe('texts of clients', () => {
  it('are read in threads as they are elsewhere', async () => {
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
    expect(await reader.extractor(TEXT, KNOWN, signal)).toEqual(plain(readText(TEXT, KNOWN, vocabulary)));
    expect(await reader.explainer(TEXT, KNOWN, signal)).toEqual(plain(explainMentions(TEXT, KNOWN, vocabulary)));
  });

  it('are given up with their request, and the next ones are read', async () => {
    const gone = new AbortController();
    const readings = Promise.allSettled([1, 2, 3, 4].map(() => reader.extractor(LONG, KNOWN, gone.signal)));
    setTimeout(() => gone.abort(new Error('too late')), 1);
    expect((await readings).map((one) => one.status === 'rejected' && one.reason.message)).toEqual(
      Array(4).fill('too late'),
    );
    expect((await reader.extractor(TEXT, KNOWN, signal)).mentions).toHaveLength(1);
  });

  it('do not hold up shorter ones, however long they are', async () => {
    const ended: string[] = [];
    const long = [1, 2, 3].map(async () => {
      await reader.extractor(LONGEST, KNOWN, new AbortController().signal);
      ended.push('long');
    });
    await reader.extractor(TEXT, KNOWN, new AbortController().signal);
    ended.push('short');
    await Promise.all(long);
    expect(ended.indexOf('short')).toBeLessThan(3);
  });
});
