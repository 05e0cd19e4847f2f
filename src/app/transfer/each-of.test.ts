import { expect, it } from 'vitest';
import { eachOf } from './each-of.js';

it('works on so many items at once, and returns what became of each in order', async () => {
  let running = 0;
  let most = 0;
  const results = await eachOf([3, 1, 2, 5, 4], 2, async (item, at) => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, item));
    running -= 1;
    return item * 10 + at;
  });
  expect([results, most]).toEqual([[30, 11, 22, 53, 44], 2]);
});

it('fails with the first item that fails', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('no');
    return item;
  };
  await expect(eachOf([1, 2, 3], 2, work)).rejects.toThrow('no');
});
