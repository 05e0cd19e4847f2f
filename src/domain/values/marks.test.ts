import { describe, expect, it } from 'vitest';
import { excessMarkAt, MOST_MARKS } from './marks.js';

const marks = (count: number): string => '\u0323\u0301'.repeat(count).slice(0, count);

describe('excessMarkAt', () => {
  it.each([
    ['', -1],
    ['Nghị định', -1],
    ['Nghị định'.normalize('NFD'), -1],
    [`a${marks(MOST_MARKS)}b${marks(MOST_MARKS)}`, -1], // counted for each letter
    [`a${marks(MOST_MARKS + 1)}`, MOST_MARKS + 1],
    [`bb ${marks(MOST_MARKS + 5)}`, MOST_MARKS + 3], // on a space too
    [`a${'\u05b0'.repeat(MOST_MARKS + 1)}`, MOST_MARKS + 1], // of another script
    [`a${'\u{1d165}'.repeat(MOST_MARKS + 1)}`, 2 * MOST_MARKS + 1], // beyond the first plane
    ['𝐀'.repeat(40), -1],
  ])('finds in %j the mark at %i', (text, expected) => {
    expect(excessMarkAt(text)).toBe(expected);
  });
});
