import { describe, expect, it } from 'vitest';
import { normalise } from '../text/normalise.js';
import { setAside } from './set-aside.js';

/** The text parted from what stands in square brackets; what stands in the same letters is one passage. */
function parted(text: string) {
  const spans = [...text.matchAll(/\[[^\]]*\]/gu)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  const [first = { start: 0, end: 0 }, second = { start: 0, end: 0 }, ...rest] = spans;
  const passages = [[first, second], ...rest.map((span) => [span])];
  return setAside(normalise(text), {
    cuts: spans.map((span) => ({ ...span, by: '' })),
    passages: passages.map((each) => ({ spans: each, at: null, by: 'PUBLISHER' })),
  });
}

const TEXT = 'Một [a] hai [b] ba [c d] bốn';

describe('what is set aside', () => {
  it('leaves what the issuer wrote', () => {
    expect(parted(TEXT).own.text).toBe('Một  hai  ba  bốn');
  });

  it('is a text of its own, a paragraph for each passage and a line for each part of one', () => {
    const { aside } = parted(TEXT);
    expect(aside.text.trim()).toBe('[a]\n[b]\n\n[c d]');
    expect(aside.spans.map(({ start, end }) => aside.text.slice(start, end))).toEqual(['[a]\n[b]', '[c d]']);
  });

  it('leads back to the offsets of the text given', () => {
    const { own, aside } = parted(TEXT);
    expect(TEXT.slice(own.toOriginal(own.text.indexOf('ba')))).toBe('ba [c d] bốn');
    expect(TEXT.slice(aside.toOriginal(aside.text.indexOf('[c')))).toBe('[c d] bốn');
  });
});
