import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createMemoryWatch } from './memory-watch.js';

it('ends the work that was begun first, after a second, and no other once the memory is free again', async () => {
  let held = 50;
  const watch = createMemoryWatch(100, () => held);
  const [first, second] = [watch.begin(), watch.begin()];
  await setTimeout(250);
  expect([first.signal.aborted, second.signal.aborted]).toEqual([false, false]);
  held = 200;
  first.signal.addEventListener('abort', () => {
    held = 50;
  });
  await setTimeout(250);
  expect(first.signal.aborted).toBe(false);
  await setTimeout(1000);
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
  for (const work of [first, second]) work.done();
});

it('leaves work alone that is done', async () => {
  const watch = createMemoryWatch(100, () => 200);
  const work = watch.begin();
  work.done();
  await setTimeout(1250);
  expect(work.signal.aborted).toBe(false);
});
