import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCli, finish, type TestCli } from '../testing/cli.js';

let cli: TestCli;

beforeAll(() => {
  cli = createTestCli();
});
afterAll(() => cli.remove());

/** Starts a server; resolves with what it printed once it is ready. */
async function startServer(
  environment: Readonly<Record<string, string>> = {},
): Promise<{ child: ChildProcess; origin: string; said: string }> {
  const child = cli.start(['serve'], { PORT: '0', ...environment });
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (said.includes('/graphql')) break;
  }
  return { child, said, origin: /http:\/\/[\d.]+:\d+/.exec(said)?.[0] ?? '' };
}

async function ask(origin: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.json();
}

describe('serve', () => {
  it('prints both addresses, answers from the seed, starts again without a change, and ends with 0 on SIGTERM and SIGINT', async () => {
    const versions: unknown[] = [];
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const { child, origin, said } = await startServer();
      expect(said).toBe(`Căn Cứ: ${origin}/\nGraphQL: ${origin}/graphql\n`);
      expect(await ask(origin, '{ findByNumber(number: "01-CT") { match } }')).toMatchObject({
        data: { findByNumber: [{ match: 'MATCH' }] },
      });
      versions.push(await (await fetch(`${origin}/health`)).json());
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
    }
    expect(versions[1]).toEqual(versions[0]);
  });

  it('shows the seven citations of the first document, with their quotes', async () => {
    const { child, origin } = await startServer();
    const page = await (await fetch(`${origin}/`)).text();
    child.kill('SIGTERM');
    await once(child, 'exit');
    const kinds = [...page.matchAll(/<li class="citation" data-kind="(\w+)">/g)].map((match) => match[1]);
    expect(kinds.toSorted()).toEqual([...Array<string>(6).fill('IMPLEMENTS'), 'REFERS']);
    expect([...page.matchAll(/<mark>/g)].length).toBeGreaterThanOrEqual(7);
  });

  it('refuses a taken port in one line', async () => {
    const { child, origin } = await startServer();
    const port = new URL(origin).port;
    const second = await finish(cli.start(['serve'], { PORT: port }));
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect(second).toEqual({
      code: 1,
      stdout: '',
      stderr: `can-cu: Port ${port} on 127.0.0.1 is taken: set PORT to another one, or stop the program that listens there\n`,
    });
  });

  it.each([
    [{ PORT: 'x' }, 2, 'PORT is "x"'],
    [{ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'hush' }, 2, 'both set'],
    [{ CAN_CU_STORE: '', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'hush' }, 1, '127.0.0.1:1'],
    [{ CAN_CU_STORE: 'sqlite:garbage.db' }, 1, 'garbage.db'],
    [{ CAN_CU_STORE: 'sqlite:/proc/no/store.db' }, 1, '/proc/no'],
  ])('refuses %j with code %i and one line that says what is wrong', async (environment, code, message) => {
    writeFileSync(join(cli.folder, 'garbage.db'), 'this is no database '.repeat(400));
    const run = await finish(cli.start(['serve'], { PORT: '0', ...environment }));
    expect([run.code, run.stdout]).toEqual([code, '']);
    expect(run.stderr).toMatch(/^can-cu: [^\n]+\n$/);
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toContain('hush');
  });
});
