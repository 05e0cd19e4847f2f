import { describe, expect, it } from 'vitest';
import { nameClient } from './clients.js';
import { createTurns, type TurnLimits } from './turns.js';

const LIMITS: TurnLimits = { atOnce: 2, ofOneRequest: 2, longAtOnce: 1, longOfOneRequest: 1, requests: 3 };
const signal = () => new AbortController().signal;
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Turns, with calls that run until they are ended by name; `log` has what started and was stopped. */
function setUp(limits: Partial<TurnLimits> = {}) {
  const turns = createTurns({ ...LIMITS, ...limits });
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const call = (request: AbortSignal, name: string, long = false): Promise<string> =>
    turns.run(request, {
      long,
      start: () => {
        log.push(name);
        const done = new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
        return { done, stop: () => void log.push(`stop ${name}`) };
      },
    });
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await settled();
  };
  return { log, call, end };
}

describe('turns', () => {
  it('give each request one after the other, whatever the number of its calls', async () => {
    const { log, call, end } = setUp({ atOnce: 1 });
    const [many, few] = [signal(), signal()];
    const calls = ['a1', 'a2', 'a3'].map((name) => call(many, name));
    calls.push(call(few, 'b1'));
    for (const name of ['a1', 'b1', 'a2', 'a3']) await end(name);
    expect(await Promise.all(calls)).toEqual(['a1', 'a2', 'a3', 'b1']);
    expect(log).toEqual(['a1', 'b1', 'a2', 'a3']);
  });

  it('give each client one after the other, whatever the number of its requests', async () => {
    const { log, call, end } = setUp({ atOnce: 1, requests: 10 });
    const of = (client: string): AbortSignal => {
      const request = signal();
      nameClient(request, client);
      return request;
    };
    for (const name of ['a1', 'a2', 'a3']) void call(of('many'), name);
    void call(of('few'), 'b1');
    for (const name of ['a1', 'b1', 'a2', 'a3']) await end(name);
    expect(log).toEqual(['a1', 'b1', 'a2', 'a3']);
  });

  it('keep a place for short calls while long ones run and wait', async () => {
    const { log, call, end } = setUp();
    void call(signal(), 'long 1', true);
    void call(signal(), 'long 2', true);
    const short = call(signal(), 'short');
    await end('short');
    expect(await short).toBe('short');
    expect(log).toEqual(['long 1', 'short']);
    await end('long 1');
    expect(log).toEqual(['long 1', 'short', 'long 2']);
  });

  it('let a long call start where none runs, however many short ones wait', async () => {
    const { log, call, end } = setUp();
    const request = signal();
    for (const name of ['s1', 's2', 's3']) void call(request, name);
    void call(request, 'long', true);
    await end('s1');
    expect(log).toEqual(['s1', 's2', 'long']);
  });

  it('run only so many long calls of one request at once', async () => {
    const { log, call } = setUp({ atOnce: 4, ofOneRequest: 4, longAtOnce: 3, longOfOneRequest: 2 });
    const request = signal();
    for (const name of ['l1', 'l2', 'l3']) void call(request, name, true);
    void call(signal(), 'other', true);
    expect(log).toEqual(['l1', 'l2', 'other']);
  });

  it('run only so many calls of one request at once, and leave the other places', async () => {
    const { log, call, end } = setUp({ atOnce: 3, ofOneRequest: 2 });
    const request = signal();
    for (const name of ['s1', 's2', 's3']) void call(request, name);
    void call(signal(), 'other');
    expect(log).toEqual(['s1', 's2', 'other']);
    await end('s1');
    expect(log.slice(3)).toContain('s3');
  });

  it('end with the request: what waits never starts, what runs is stopped and keeps its place until it has ended', async () => {
    const { log, call, end } = setUp({ atOnce: 1 });
    const gone = new AbortController();
    const calls = [call(gone.signal, 'running'), call(gone.signal, 'waiting')];
    void call(signal(), 'next');
    gone.abort(new Error('gone'));
    expect(await Promise.allSettled(calls)).toEqual([
      { status: 'rejected', reason: new Error('gone') },
      { status: 'rejected', reason: new Error('gone') },
    ]);
    expect(log).toEqual(['running', 'stop running']);
    await end('running');
    expect(log).toEqual(['running', 'stop running', 'next']);
    await expect(call(gone.signal, 'late')).rejects.toThrow('gone');
  });

  it('refuse a request above the limit with UNAVAILABLE, and take it when one has ended', async () => {
    const { call, end } = setUp({ requests: 1 });
    const first = call(signal(), 'first');
    await expect(call(signal(), 'second')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await end('first');
    await first;
    const third = call(signal(), 'third');
    await end('third');
    expect(await third).toBe('third');
  });

  it('free the place of a call that cannot start', async () => {
    const turns = createTurns({ ...LIMITS, atOnce: 1 });
    const request = signal();
    const fail = () => {
      throw new Error('no thread');
    };
    await expect(turns.run(request, { long: false, start: fail })).rejects.toThrow('no thread');
    const done = { done: Promise.resolve('yes'), stop: () => undefined };
    expect(await turns.run(request, { long: false, start: () => done })).toBe('yes');
  });
});
