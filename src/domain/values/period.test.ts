import { describe, expect, it } from 'vitest';
import { chooseByDay } from './period.js';

const police = { name: 'police', validFrom: null, validTo: '1998-05-07' };
const civil = { name: 'civil', validFrom: '2002-08-05', validTo: null };

describe('chooseByDay', () => {
  it.each([
    ['1995-01-01', police], // the one of that day
    ['1998-05-07', police], // between the two: the one that ended, not the one to come
    ['2002-08-05', civil], // the first day counts
    [null, civil], // no day: the one that stands
  ])('on %s chooses the one that is meant', (on, expected) => {
    expect(chooseByDay([police, civil], on)).toBe(expected);
  });

  it('never chooses one that was still to come', () => {
    expect(chooseByDay([civil], '2000-01-01')).toBeNull();
  });

  it('takes the last to end among those that ended, without a day', () => {
    const earlier = { validFrom: null, validTo: '1990-01-01' };
    expect(chooseByDay([earlier, police], null)).toBe(police);
  });

  it('takes none of two that are valid at once', () => {
    expect(chooseByDay([civil, { ...civil }], '2020-01-01')).toBeNull();
  });
});
