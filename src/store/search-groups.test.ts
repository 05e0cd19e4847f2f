import { describe, expect, it } from 'vitest';
import type { DatedPageRequest } from './legal-store.js';
import type { ListOrder } from './lists.js';
import { groupPage, searchGroups } from './search-groups.js';

const page = (
  order: ListOrder,
  direction: DatedPageRequest['direction'],
  from: DatedPageRequest['from'],
): DatedPageRequest => ({ size: 5, from, direction, order });

const REST = ['2021-01-21', 'a'];

describe('a page of a search', () => {
  it.each([
    // the whole of both groups
    ['NEWEST_FIRST', 'FORWARD', null, [null, null]],
    // after an exact number: the rest of those, then all others
    ['NEWEST_FIRST', 'FORWARD', ['1', ...REST], [REST, null]],
    // after another document: exact numbers are over
    ['NEWEST_FIRST', 'FORWARD', ['0', ...REST], ['over', REST]],
    ['NEWEST_FIRST', 'BACKWARD', null, [null, null]],
    ['NEWEST_FIRST', 'BACKWARD', ['0', ...REST], [REST, null]],
    ['NEWEST_FIRST', 'BACKWARD', ['1', ...REST], ['over', REST]],
    ['OLDEST_FIRST', 'FORWARD', ['0', ...REST], [REST, null]],
    ['OLDEST_FIRST', 'FORWARD', ['1', ...REST], ['over', REST]],
    ['OLDEST_FIRST', 'BACKWARD', ['1', ...REST], [REST, null]],
    ['OLDEST_FIRST', 'BACKWARD', ['0', ...REST], ['over', REST]],
  ] as const)('%s read %s from %j begins its groups at %j', (order, direction, from, expected) => {
    const asked = page(order, direction, from);
    const begins = searchGroups(asked).map((group) => {
      const within = groupPage(asked, group);
      return within === null ? 'over' : within.from;
    });
    expect(begins).toEqual(expected);
  });
});
