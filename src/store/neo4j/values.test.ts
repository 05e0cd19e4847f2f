import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { fromData, toBolt, toData } from './values.js';

describe('toBolt', () => {
  it('sends whole numbers as integers, at any depth, and all else as it is', () => {
    expect(toBolt({ n: 3, rows: [{ start: 1, half: 0.5, no: null, text: 'a', yes: true }] })).toEqual({
      n: neo4j.int(3),
      rows: [{ start: neo4j.int(1), half: 0.5, no: null, text: 'a', yes: true }],
    });
  });
});

describe('toData', () => {
  it('gives one text for equal rows, whatever order their names were set in', () => {
    const one = { b: [{ d: 1, c: 'x' }], a: null };
    const other = { a: null, b: [{ c: 'x', d: 1 }] };
    expect(toData(one)).toBe('{"a":null,"b":[{"c":"x","d":1}]}');
    expect(toData(other)).toBe(toData(one));
    expect(fromData(toData(one))).toEqual(one);
  });
});

describe('fromData', () => {
  it('says that a row is corrupt', () => {
    expect(() => fromData('{"a":')).toThrow(expect.objectContaining({ code: 'CORRUPT' }));
  });
});
