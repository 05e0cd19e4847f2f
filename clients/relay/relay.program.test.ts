import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { DIRECTIVE, serveSeed } from '../serve-seed.js';
import { readWithRelay } from './read-with-relay.js';

const api = serveSeed();
const [warn, error] = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
afterEach(() => expect([...warn.mock.calls, ...error.mock.calls]).toEqual([]));

it("Relay's compiler accepts the schema, and the committed artifacts are what it makes", () => {
  const [cwd, config] = [fileURLToPath(new URL('.', import.meta.url)), 'relay.config.json'];
  const { status, stdout, stderr } = spawnSync('npx', ['relay-compiler', config, '--validate'], { cwd });
  expect({ status, said: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
});

it('Relay reads a list page by page through node, and a lineage', async () => {
  expect(await readWithRelay(api(), DIRECTIVE)).toEqual({ cited: 7, hasMore: false, documents: 8, citations: 7 });
});
