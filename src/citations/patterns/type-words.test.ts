import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../testing/recognition.js';
import { TYPE_WORDS, typeWordOf } from './type-words.js';

describe('TYPE_WORDS', () => {
  it('are names and types of the vocabulary', () => {
    for (const { name, type } of TYPE_WORDS) expect([name, vocabulary.typeByName(name)?.type]).toEqual([name, type]);
  });

  it('hold every type that is cited by name alone', () => {
    const named = vocabulary.vocabulary.types.filter(({ citedByNameAlone }) => citedByNameAlone);
    for (const { name } of named) expect(typeWordOf(name)?.naming).not.toBe('NONE');
  });

  it('know every type that is cited by a number of a single series', () => {
    const numbered = vocabulary.vocabulary.types.filter(({ series }) => series.length > 0);
    for (const { name } of numbered) expect([name, typeWordOf(name)?.name]).toEqual([name, name]);
  });
});
