import { describe, expect, it } from 'vitest';
import { type ListRequest, pageRequest } from './connection.js';
import { encodeCursor, placeKeyset } from './cursor.js';
import { listPage } from './list-page.js';

const at = (place: number): string => encodeCursor('sections', placeKeyset(place));
const page = (request: ListRequest) => {
  const { rows, more } = listPage(['a', 'b', 'c', 'd'], request);
  return [rows.map(({ row }) => row).join(''), more];
};

describe('a page of a list at hand', () => {
  it.each([
    [{ first: 3 }, 'abc', true],
    [{ first: 3, after: at(0) }, 'bcd', false],
    [{ first: 3, after: at(3) }, '', false],
    [{ first: 3, after: at(9_999_999_999) }, '', false],
    [{ last: 3 }, 'bcd', true],
    [{ last: 3, before: at(3) }, 'abc', false],
    [{ last: 3, before: at(0) }, '', false],
    [{ last: 3, before: at(9_999_999_999) }, 'bcd', true], // the list has become shorter
  ])('of %j is "%s", with more: %s', (args, rows, more) => {
    expect(page(pageRequest(args, 'sections'))).toEqual([rows, more]);
  });
});
