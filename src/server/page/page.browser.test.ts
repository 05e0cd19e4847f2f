import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCheckServer } from '../../testing/check/check-server.js';
import { PLANTED, plantedTexts } from '../../testing/check/drafts.js';
import { STORY_DIRECTIVE } from '../../testing/page-story.js';

/** Debian's; the check installs it. Elsewhere these tests are left out, and the runner says so. */
const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const SLOW = 60_000;
/** The rules of axe, of those it applies by itself, that the colours alone decide. */
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** A draft that rests on a law that has been replaced. */
const DRAFT =
  PLANTED.filter(({ found }) => found.codes.includes('EXPIRED')).map((one) => plantedTexts(one).wrong)[0] ?? '';

let origin: string;
let close: () => Promise<void>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];

describe.runIf(existsSync(CHROMIUM))('the pages in a browser', () => {
  beforeAll(async () => {
    const server = await buildCheckServer();
    await server.app.listen({ port: 0, host: '127.0.0.1' });
    origin = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
    close = server.close;
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  }, SLOW);
  afterAll(async () => {
    await browser.close();
    await close();
  });

  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) faults.push(request.url());
    });
  });
  /** No script fails, nothing is refused by the content policy, and no request leaves for another host. */
  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });

  it(
    'lead by keyboard alone from the search box to a document and what cites it',
    async () => {
      await page.goto(`${origin}/?lang=en`);
      await page.getByLabel('Find by number, name or words').fill('7-CT');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Chỉ thị 7-CT/TW' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Chỉ thị 7-CT/TW' }).waitFor();
      const cited = page.getByRole('region', { name: 'Cited by' });
      expect(await cited.locator('mark').textContent()).toBe('Chỉ thị số 7-CT/TW');
    },
    SLOW,
  );

  it(
    'run a question in GraphiQL',
    async () => {
      await page.goto(`${origin}/graphiql?lang=en`);
      await page.getByRole('button', { name: 'Search without diacritics' }).click();
      const answer = page.locator('.graphiql-response');
      await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toContain('isComplete');
    },
    SLOW,
  );

  /** Looks with axe at the page that is open, in light, and at its colours in the dark. */
  async function expectNothingWrong(path: string): Promise<void> {
    const axe = () => new AxeBuilder({ page }).exclude('#graphiql');
    await page.emulateMedia({ colorScheme: 'light' });
    const inLight = await axe().analyze();
    await page.emulateMedia({ colorScheme: 'dark' });
    const inDark = await axe().withRules(RULES_OF_COLOURS).analyze();
    const violations = [...inLight.violations, ...inDark.violations];
    expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
    expect(inDark.passes.map(({ id }) => id)).toContain('color-contrast');
  }

  it.each([320, 1280])(
    'check a draft by keyboard alone on %s pixels, and lead from what is wrong to its place in the draft',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${origin}/kiem-tra?lang=en`);
      await page.getByLabel('The draft').fill(DRAFT);
      await page.getByRole('button', { name: 'Check' }).press('Enter');
      await page.getByRole('heading', { level: 2, name: 'Result' }).waitFor();
      await expectNothingWrong('the result of a check');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.getByRole('link', { name: '3', exact: true }).press('Enter');
      expect(await page.locator(':target').textContent()).toContain('No longer in force from 2025-01-01');
      await page.locator(':target').getByRole('link', { name: 'Luật Công viên ngày 25' }).press('Enter');
      expect(await page.locator(':target').textContent()).toContain('Luật Công viên ngày 25 tháng 11 năm 2015');
    },
    SLOW,
  );

  it(
    'have nothing that axe finds wrong, nor with their colours in the dark',
    async () => {
      const key = encodeURIComponent(STORY_DIRECTIVE.key);
      const document = `/?document=${key}`;
      for (const path of [
        '/',
        document,
        `${document}&provision=muc-1`,
        '/?q=7-CT&lang=en',
        '/?q=%22tri%E1%BB%83n+khai%22',
        '/?document=none',
        '/graphiql',
        '/kiem-tra',
      ]) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(`${origin}${path}`);
        await expectNothingWrong(path);
      }
      faults = faults.filter((fault) => !fault.includes('404'));
    },
    SLOW,
  );

  it.each([
    [320, '/'],
    [320, '/graphiql'],
    [320, '/kiem-tra'],
    [390, `/?document=${encodeURIComponent(STORY_DIRECTIVE.key)}`],
    [320, `/?document=${encodeURIComponent(STORY_DIRECTIVE.key)}&provision=muc-1`],
  ])(
    'fit a screen of %s pixels: %s',
    async (width, path) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${origin}${path}`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    },
    SLOW,
  );
});
