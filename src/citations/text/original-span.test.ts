import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.js';
import { originalSpan } from './original-span.js';
import { tokenise } from './tokenise.js';

describe('the span in the text as given', () => {
  it.each([
    ['Luật Giá\u00ad“', 'Luật Giá'],
    ['Luật Giá\u00ad“'.normalize('NFD'), 'Luật Giá'.normalize('NFD')],
    ['Luật\u00ad Giá', 'Luật\u00ad Giá'],
  ])('of %j ends with its last letter and the marks on it', (given, expected) => {
    const normalised = normalise(given);
    const { start, end } = originalSpan({ given, normalised, tokens: tokenise(normalised.text) }, 0, 'Luật Giá'.length);
    expect(given.slice(start, end)).toBe(expected);
  });
});
