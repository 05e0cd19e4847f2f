import Database from 'libsql';
import { expect, it } from 'vitest';
import { prepare } from './statements.js';

const all = (sql: string): unknown[] => prepare(new Database(':memory:'), sql).all([]);

it('returns texts, numbers and nulls as they are stored, in the order of the statement', () => {
  expect(
    all(`SELECT value AS "a ""b""", key, NULL AS c FROM json_each('["Điều 5", 6, ""]') ORDER BY key DESC`),
  ).toEqual([
    { 'a "b"': '', key: 2, c: null },
    { 'a "b"': 6, key: 1, c: null },
    { 'a "b"': 'Điều 5', key: 0, c: null },
  ]);
});

it('keeps a text beyond a NUL, and a mark of byte order', () => {
  for (const name of ['data', 'text']) {
    expect(all(`SELECT 'a' || char(0) || 'b' AS ${name}`)).toEqual([{ [name]: 'a\0b' }]);
    expect(all(`SELECT char(65279) || 'c' AS ${name}`)).toEqual([{ [name]: '\ufeffc' }]);
  }
});

it.each(['ff', '61ff', 'e1ba', 'c0af', 'eda080', '80', '6100ff'])(
  'throws for the bytes %s, which are not UTF-8',
  (bytes) => {
    for (const name of ['data', 'text'])
      expect(() => all(`SELECT CAST(x'${bytes}' AS TEXT) AS ${name}`)).toThrow(TypeError);
  },
);
