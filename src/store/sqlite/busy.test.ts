import { expect, it, vi } from 'vitest';
import { whileBusy } from './busy.js';

const busy = (): Error => Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });

it('repeats the work until nobody else holds the file', () => {
  const work = vi.fn().mockImplementationOnce(() => {
    throw busy();
  });
  work.mockReturnValueOnce('done');
  expect(whileBusy(60_000, work)).toBe('done');
  expect(work).toHaveBeenCalledTimes(2);
});

it('passes on that it is busy when the time is over, and any other error at once', () => {
  expect(() =>
    whileBusy(0, () => {
      throw busy();
    }),
  ).toThrow('locked');
  expect(() =>
    whileBusy(60_000, () => {
      throw new Error('other');
    }),
  ).toThrow('other');
});
