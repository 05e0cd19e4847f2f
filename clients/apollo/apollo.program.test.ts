import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DIRECTIVE, serveSeed } from '../serve-seed.js';
import { readAll } from './read-all.js';

const api = serveSeed();
const READ = { cited: 7, documents: 8, citations: 7, cached: 8 };

it.each(['id', 'key'] as const)(
  'Apollo Client merges pages and reads a lineage, documents normalised by %s',
  async (by) => {
    const [warn, error] = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
    expect(await readAll(api(), DIRECTIVE, by)).toEqual(READ);
    expect([...warn.mock.calls, ...error.mock.calls]).toEqual([]);
  },
);

const CHROMIUM = '/usr/bin/chromium';

/** A page that reads what its address names, and writes what it read into its text. */
const PAGE = `<!doctype html><link rel="icon" href="data:,"><body><script type="module">
import { readAll } from '/read-all.js';
const { searchParams } = new URL(location.href);
const read = (by) => readAll(searchParams.get('api'), searchParams.get('key'), by);
document.body.textContent = JSON.stringify(await Promise.all([read('id'), read('key')]));
document.body.id = 'done';
</script>`;

/** Bundles what the page imports, as a frontend would. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('read-all.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'globalThis.__DEV__': 'true', 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'] } },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  const chunk = output?.output[0];
  return chunk?.code ?? '';
}

describe.runIf(existsSync(CHROMIUM))('in a browser, from another origin', () => {
  let page: Server;
  let browser: Browser;
  beforeAll(async () => {
    const code = await bundle();
    page = createServer((request, response) => {
      const isScript = request.url === '/read-all.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(isScript ? code : PAGE);
    }).listen(0, '127.0.0.1');
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser.close();
    page.close();
  });

  it('Apollo Client reads the same, without a warning', async () => {
    const opened = await browser.newPage();
    const said: string[] = [];
    opened.on('console', (message) => ['warning', 'error'].includes(message.type()) && said.push(message.text()));
    opened.on('pageerror', (error) => said.push(error.message));
    const { port } = page.address() as AddressInfo;
    await opened.goto(`http://127.0.0.1:${port}/?${new URLSearchParams({ api: api(), key: DIRECTIVE })}`);
    await opened.waitForSelector('#done', { timeout: 20_000 }).catch(() => expect(said).toEqual([]));
    expect(JSON.parse((await opened.textContent('body')) ?? '')).toEqual([READ, READ]);
    expect(said).toEqual([]);
  });
});
