import { describe, expect, it } from 'vitest';
import { normalise } from '../text/normalise.js';
import { setAside } from './set-aside.js';

/** The text parted from what stands in square brackets. */
function parted(text: string) {
  const spans = [...text.matchAll(/\[[^\]]*\]/gu)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  return setAside(normalise(text), spans);
}

describe('what is set aside', () => {
  it.each([
    ['Một [a] hai', 'Một  hai'],
    ['Một [a], hai', 'Một, hai'],
    ['Một\n[a]\nhai', 'Một\n \nhai'],
    ['[a] một', '  một'],
  ])('leaves of "%s" what the issuer wrote', (text, own) => {
    expect(parted(text).own.text).toBe(own);
  });

  it('is a text of its own, a paragraph for each passage', () => {
    const { aside } = parted('Một [a] hai [b c] ba');
    expect(aside.text.trim()).toBe('[a]\n\n[b c]');
    expect(aside.passages.map(({ start, end }) => aside.text.slice(start, end))).toEqual(['[a]', '[b c]']);
  });

  it('leads back to the offsets of the text given', () => {
    const text = 'Một [a] hai [b] ba';
    const { own, aside } = parted(text);
    expect(text.slice(own.toOriginal(own.text.indexOf('hai')))).toBe('hai [b] ba');
    expect(text.slice(aside.toOriginal(aside.text.indexOf('[b]')))).toBe('[b] ba');
  });
});
