import { afterEach, describe, expect, it } from 'vitest';
import { createWorkerPool, type PoolOptions, type WorkerPool } from './worker-pool.js';

const pools: WorkerPool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function openPool(stopping: PoolOptions['stopping']): WorkerPool {
  const pool = createWorkerPool({
    module: new URL('./test-thread.ts', import.meta.url),
    ...{ settings: { language: 'vi' }, memory: 64, stopping },
    ...{ atOnce: 1, ofOneRequest: 1, longAtOnce: 1, longOfOneRequest: 1, requests: 10 },
  });
  pools.push(pool);
  return pool;
}

const call = (name: string, ...args: readonly unknown[]) => ({ name, args, long: false });
const signal = new AbortController().signal;
const ECHO = { value: { ids: ['a'] }, settings: { language: 'vi' } };

describe('a pool of threads', () => {
  it('runs functions of its module, and passes on what they return and throw', async () => {
    const pool = openPool('ASK');
    expect(await pool.run(signal, call('echo', { ids: ['a'] }))).toEqual(ECHO);
    await expect(pool.run(signal, call('refuse'))).rejects.toMatchObject({
      ...{ name: 'CanCuError', code: 'NOT_FOUND', message: 'nothing there', value: 'x' },
    });
    await expect(pool.run(signal, call('fail'))).rejects.toThrow(new TypeError('unexpected'));
  });

  it('asks a call to stop whose request is gone, and keeps its thread', async () => {
    const pool = openPool('ASK');
    const gone = new AbortController();
    const running = pool.run(gone.signal, call('untilStopped'));
    const next = pool.run(signal, call('echo', { ids: ['a'] }));
    gone.abort(new Error('gone'));
    await expect(running).rejects.toThrow('gone');
    expect(await next).toEqual(ECHO);
    expect(pool.busy()).toBe(0);
  });

  it('ends the thread of a call that does not end by itself, and goes on in another', async () => {
    const pool = openPool('TERMINATE');
    const gone = new AbortController();
    const running = pool.run(gone.signal, call('forever'));
    const next = pool.run(signal, call('echo', { ids: ['a'] }));
    gone.abort(new Error('too late'));
    await expect(running).rejects.toThrow('too late');
    expect(await next).toEqual(ECHO);
  });

  it.each(['exit', 'fill'])(
    'says UNAVAILABLE when a call ends its thread (%s), and goes on in another',
    async (name) => {
      const pool = openPool('ASK');
      await expect(pool.run(signal, call(name))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      expect(await pool.run(signal, call('echo', { ids: ['a'] }))).toEqual(ECHO);
    },
  );

  it('ends its threads and their calls when it is closed', async () => {
    const pool = openPool('ASK');
    const running = pool.run(signal, call('forever'));
    await pool.close();
    await expect(running).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(pool.run(signal, call('echo'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
