import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from './run-program.js';

const BOUNDS = { milliseconds: 20_000, mostBytes: 1000 };
const ENVIRONMENT = { PATH: dirname(process.execPath), TESSDATA_PREFIX: 'x' };
const run = (code: string, bounds = BOUNDS, input = 'vào') =>
  runProgram('node', ['-e', code, '$(echo x)', '; true'], Buffer.from(input), ENVIRONMENT, bounds);

it('gives a program bytes and arguments as they are, and returns what it writes', async () => {
  const result = await run('process.stdin.pipe(process.stdout); console.log(process.argv.slice(1).join("|"))');
  expect(result.kind === 'done' && result.output.toString()).toBe('$(echo x)|; true\nvào');
});

it('passes on no setting but the path to programs and that of the data', async () => {
  const result = await run('console.log(Object.keys(process.env).sort().join())');
  const names = result.kind === 'done' ? result.output.toString().trim().split(',') : [];
  expect(names).toEqual(['LC_ALL', 'OMP_THREAD_LIMIT', 'PATH', 'TESSDATA_PREFIX']);
});

it.each([
  ['in time', 'setInterval(() => {}, 1000)', { ...BOUNDS, milliseconds: 300 }, 'TIMED_OUT', '300 ms'],
  ['within its bytes', 'for (;;) process.stdout.write("a".repeat(9999))', BOUNDS, 'FAILED', 'more than 1000 bytes'],
  ['well', 'console.error("one"); console.error("no such page"); process.exit(3)', BOUNDS, 'FAILED', 'no such page'],
  ['in words', 'process.exit(3)', BOUNDS, 'FAILED', 'code 3'],
])('says why a program does not end %s', async (_, code, bounds, why, detail) => {
  expect(await run(code, bounds)).toMatchObject({ kind: 'failed', why, detail: expect.stringContaining(detail) });
});

it('says that there is no such program, and takes one that reads nothing', async () => {
  expect(await runProgram('no-such-program', [], new Uint8Array(), ENVIRONMENT, BOUNDS)).toMatchObject({
    why: 'MISSING',
  });
  expect(await run('console.log(1)', BOUNDS, 'a'.repeat(5_000_000))).toMatchObject({ kind: 'done' });
});
