import { expect, it } from 'vitest';
import { boundedLines } from './bounded-lines.js';

async function linesOf(chunks: readonly string[], most: number): Promise<readonly (string | null)[]> {
  const stream = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  const lines: (string | null)[] = [];
  for await (const line of boundedLines(stream, most)) lines.push(line?.toString() ?? null);
  return lines;
}

it.each([
  [[], []],
  [['a\nb\n'], ['a', 'b']],
  [
    ['a', 'b\n', '\nc'],
    ['ab', '', 'c'],
  ],
  [['abcd\nabcde\nab'], ['abcd', null, 'ab']],
  [
    ['abc', 'def', 'ghi\nj'],
    [null, 'j'],
  ],
  [['abcdef'], [null]],
])('%j gives the lines %j', async (chunks, lines) => {
  expect(await linesOf(chunks, 4)).toEqual(lines);
});
