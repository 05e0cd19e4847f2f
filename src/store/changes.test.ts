import { describe, expect, it } from 'vitest';
import { MOST_IDS, noChanges, rememberedChanges, sumChanges } from './changes.js';

const PRESENT = { version: 3, revision: 'r' };
const NONE = { documents: [], citations: [], mentionsIn: [] };

describe('what a store remembers of a save', () => {
  it.each([
    [MOST_IDS, true],
    [MOST_IDS + 1, false],
  ])('of %d ids is whether it names them: %s', (count, isNamed) => {
    const changes = noChanges();
    for (let at = 0; at < count; at += 1) (at % 2 ? changes.documents : changes.citations).add(`id${at}`);
    expect(rememberedChanges(changes) !== null).toBe(isNamed);
  });

  it('is not enough where one of several saves was too large', () => {
    expect(sumChanges(PRESENT, [{ ...NONE, documents: ['b'] }, null], 10)).toBeNull();
  });
});
