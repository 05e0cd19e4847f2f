import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateSpan } from '../date-spans.js';
import type { PageRequest } from '../legal-store.js';
import { compareKeysets, compareText } from '../order.js';
import { inScanOrder, keyRangeOf, keysetOf, sortOf, withinSpan } from './paging.js';

const page = (changes: Partial<PageRequest> = {}): PageRequest => ({
  size: 2,
  from: null,
  direction: 'FORWARD',
  ...changes,
});

const date = fc.oneof(fc.constant(''), fc.constantFrom('1999-12-31', '2021-01-01', '2021-01-02'));
const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,3}$/), { maxLength: 3 }).map((list) => list.join(' '));
const key = fc.stringMatching(/^[a-z0-9_-]{1,4}$/);

describe('sortOf', () => {
  it('orders as the tuples of its columns', () => {
    const tuple = fc.tuple(fc.oneof(date, words), key, key);
    fc.assert(
      fc.property(tuple, tuple, (a, b) => {
        expect(Math.sign(compareText(sortOf(a), sortOf(b)))).toBe(Math.sign(compareKeysets(a, b)));
      }),
    );
  });

  it('is taken apart again', () => {
    expect(keysetOf(sortOf(['', 'luat-dat-dai', 'REFERS']))).toEqual(['', 'luat-dat-dai', 'REFERS']);
  });
});

describe('keyRangeOf', () => {
  it('reads a descending list downwards from its top', () => {
    expect(keyRangeOf('DESC', page())).toEqual({ low: '', high: '\uffff', order: 'DESC', limit: 3 });
  });

  it('reads upwards to the rows before a keyset of a descending list', () => {
    const before = page({ from: ['2021-01-01', 'k'], direction: 'BACKWARD' });
    expect(keyRangeOf('DESC', before)).toEqual({ low: '2021-01-01\tk', high: '\uffff', order: 'ASC', limit: 3 });
  });

  it('reads an ascending list upwards after a keyset', () => {
    expect(keyRangeOf('ASC', page({ from: ['a', 'b'] }))).toMatchObject({ low: 'a\tb', high: '\uffff', order: 'ASC' });
  });
});

describe('withinSpan', () => {
  const inside = (sort: string, span: DateSpan): boolean => {
    const { low, high } = withinSpan(keyRangeOf('DESC', page()), span);
    return sort > low && sort < high;
  };

  it.each([
    ['2021-01-01\tk', '2021-01-01', '2021-01-01', true], // both bounds are inclusive
    ['2021-01-02\tk', '2021-01-01', '2021-01-01', false],
    ['2020-12-31\tk', '2021-01-01', null, false],
    ['2020-12-31\tk', null, null, true],
    ['\tk', null, null, false], // undated
    ['\tk', null, '2021-01-01', false],
    ['\tk', '2021-01-01', null, false],
  ])('holds %j, dated in [%j, %j]: %j', (sort, from, to, expected) => {
    expect(inside(sort, { kind: 'DATED', from, to })).toBe(expected);
  });

  it('parts undated rows from the others', () => {
    const rows = ['\tk', '2020-12-31\tk'];
    expect(rows.map((sort) => inside(sort, { kind: 'UNDATED' }))).toEqual([true, false]);
    expect(rows.map((sort) => inside(sort, { kind: 'ALL' }))).toEqual([true, true]);
  });
});

describe('inScanOrder', () => {
  it('sorts by code point, in either direction', () => {
    const rows = [{ sort: 'b' }, { sort: 'a' }];
    expect(inScanOrder(rows, 'ASC')).toEqual([{ sort: 'a' }, { sort: 'b' }]);
    expect(inScanOrder(rows, 'DESC')).toEqual(rows);
  });
});
