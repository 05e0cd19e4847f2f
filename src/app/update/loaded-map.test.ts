import { expect, it } from 'vitest';
import { LoadedMap } from './loaded-map.js';

it('a loaded map returns loaded values, also null, and throws for any other key', () => {
  const votes = new LoadedMap<number | null>('votes', [
    ['a', 1],
    ['b', null],
  ]);
  expect([votes.get('a'), votes.get('b'), votes.has('c')]).toEqual([1, null, false]);
  expect(() => votes.get('c')).toThrow('internal error: the update scope does not hold the votes of c');
});
