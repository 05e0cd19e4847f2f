import { expect, it } from 'vitest';
import { changes, losses } from './committed.js';

it('tells gains from losses, ignores counts, and takes a missing figure for a loss', () => {
  const all = changes({ a: 0.5, b: 0.5, c: 0.5, 'n.a': 7 }, { a: 0.6, b: 0.4, 'n.a': 8, d: 1 });
  expect(all.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(losses(all).map(({ name }) => name)).toEqual(['b', 'c']);
});
