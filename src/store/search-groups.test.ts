import { describe, expect, it } from 'vitest';
import type { PageRequest } from './legal-store.js';
import { groupPage, searchGroups } from './search-groups.js';

const page = (direction: PageRequest['direction'], from: PageRequest['from']): PageRequest => ({
  size: 5,
  from,
  direction,
});

describe('a page of a search', () => {
  it.each([
    // the whole of both groups
    ['FORWARD', null, [null, null]],
    // after an exact number: the rest of those, then all others
    ['FORWARD', ['1', '2021-01-21', 'a'], [['2021-01-21', 'a'], null]],
    // after another document: exact numbers are over
    ['FORWARD', ['0', '2021-01-21', 'a'], ['over', ['2021-01-21', 'a']]],
    ['BACKWARD', null, [null, null]],
    ['BACKWARD', ['0', '2021-01-21', 'a'], [['2021-01-21', 'a'], null]],
    ['BACKWARD', ['1', '2021-01-21', 'a'], ['over', ['2021-01-21', 'a']]],
  ] as const)('read %s from %j begins its groups at %j', (direction, from, expected) => {
    const asked = page(direction, from);
    const begins = searchGroups(asked).map((group) => {
      const within = groupPage(asked, group);
      return within === null ? 'over' : within.from;
    });
    expect(begins).toEqual(expected);
  });
});
