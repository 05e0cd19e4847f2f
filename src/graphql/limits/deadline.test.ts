import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { createDeadline, withDeadline } from './deadline.js';

describe('a deadline', () => {
  it('aborts its signal with TIMEOUT when its time is over', async () => {
    const { signal } = createDeadline(5, () => performance.now());
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    expect(signal.reason).toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringContaining('the limit (time) of 5 ms'),
    });
  });

  it('is found to be over by the clock even while its timer is late', () => {
    let now = 0;
    const deadline = createDeadline(1_000, () => now);
    deadline.check();
    now = 1_001;
    expect(() => deadline.check()).toThrow('longer than the limit');
    expect(deadline.signal.aborted).toBe(true);
  });

  it('aborts its signal when the client is gone', () => {
    const deadline = createDeadline(60_000, () => performance.now());
    deadline.leave();
    expect(deadline.signal.reason).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('stops nothing once the answer is complete', async () => {
    const deadline = createDeadline(5, () => 0);
    deadline.settle();
    deadline.leave();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(deadline.signal.aborted).toBe(false);
  });
});

describe('the store of a request', () => {
  it('throws TIMEOUT once the time is over', async () => {
    const store = await openSqliteStore(':memory:');
    const late = withDeadline(
      store,
      createDeadline(0, () => performance.now()),
    );
    await expect(late.getDocuments(['x'])).rejects.toMatchObject({ code: 'TIMEOUT' });
    await store.close();
  });

  it('answers nothing more, not even an error, once the client is gone', async () => {
    const store = await openSqliteStore(':memory:');
    const deadline = createDeadline(60_000, () => performance.now());
    const own = withDeadline(store, deadline);
    expect(await own.getDocuments(['x'])).toEqual([null]);
    deadline.leave();
    let settled = false;
    const settle = () => {
      settled = true;
    };
    own.getDocuments(['x']).then(settle, settle);
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(settled).toBe(false);
    await store.close();
  });
});
