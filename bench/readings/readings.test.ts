import { describe, expect, it } from 'vitest';
import { RECOGNISER } from '../../src/app/inputs/text-input.js';
import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { accept, readAccepted } from './accepted.js';
import { differenceOf, digestsOf, keyOf } from './digests.js';
import { guardedTexts } from './guarded-texts.js';

const MOST_LISTED = 10;

describe('the readings of our own texts', () => {
  const texts = guardedTexts();
  const accepted = readAccepted();
  const { changed, others } = differenceOf(accepted.digests, digestsOf(texts, readSeedVocabulary()));

  it('are those accepted, unless the version of the recogniser was raised', () => {
    const labels = texts.filter((text) => changed.includes(keyOf(text))).map(({ file, label }) => `${file}: ${label}`);
    const advice =
      RECOGNISER === accepted.recogniser
        ? 'These texts are read differently than before. If that is intended, raise RECOGNISER in src/app/inputs/text-input.ts and run npm run readings:accept'
        : `The readings of ${RECOGNISER} are not accepted yet: run npm run readings:accept`;
    expect(labels.slice(0, MOST_LISTED), advice).toEqual([]);
  });

  it('are kept for every text, with the version that made them', () => {
    expect(others.slice(0, MOST_LISTED), 'Texts were added, changed or removed: run npm run readings:accept').toEqual(
      [],
    );
    expect(accepted.recogniser, 'The version was raised: run npm run readings:accept').toBe(RECOGNISER);
  });
});

describe('accepting readings', () => {
  const before = { recogniser: 'vi/9', digests: { one: 'a', two: 'b' } };

  it('refuses a changed reading by the same or an earlier version', () => {
    expect(() => accept(before, 'vi/9', { one: 'a', two: 'c' })).toThrow('raise RECOGNISER');
    expect(() => accept(before, 'vi/8', { one: 'a', two: 'c' })).toThrow('raise RECOGNISER');
  });

  it.each([
    ['vi/10', { one: 'a', two: 'c' }],
    ['vi/9', { one: 'a', three: 'c' }],
    ['vi/10', { one: 'a', two: 'b' }],
  ])('accepts %s with %j', (recogniser, digests) => {
    expect(accept(before, recogniser, digests)).toEqual({ recogniser, digests });
  });
});
