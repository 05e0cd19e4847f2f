import { describe, expect, it } from 'vitest';
import { memoize } from './memoize.js';

describe('memoize', () => {
  it('reads a text once, and again when too many others came between', () => {
    const asked: string[] = [];
    const lengthOf = memoize((text) => {
      asked.push(text);
      return text.length;
    });
    expect([lengthOf('abc'), lengthOf('abc')]).toEqual([3, 3]);
    expect(asked).toEqual(['abc']);
    for (let other = 0; other < 10_000; other++) lengthOf(`${other}`);
    expect(lengthOf('abc')).toBe(3);
    expect(asked.filter((text) => text === 'abc')).toHaveLength(2);
  });
});
