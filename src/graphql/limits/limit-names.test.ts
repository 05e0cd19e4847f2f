import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LIMIT_NAMES } from './limit-names.js';

/** The names in the last column of the README's table of limits. */
function namesInReadme(): readonly string[] {
  const [, table = ''] = readFileSync('README.md', 'utf8').split('| limit | value | `extensions.limit` |');
  const rows = (table.split('\n\n')[0] ?? '').split('\n');
  return rows.flatMap((row) => [...(row.split(' | ').at(-1) ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
}

it('the table of limits in the README has each name once', () => {
  expect(namesInReadme().toSorted()).toEqual([...LIMIT_NAMES].toSorted());
});

it('names of limits are written in one way', () => {
  expect(LIMIT_NAMES.filter((name) => !/^[a-z]+([A-Z][a-z]+)*$/.test(name))).toEqual([]);
});
