import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { STORY_DIRECTIVE } from '../../testing/page-story.js';
import { buildStoryServer } from '../../testing/server.js';

let app: FastifyInstance;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ app, close } = await buildStoryServer());
});
afterAll(() => close());

const get = (url: string, host = 'example.org', from: FastifyInstance = app) => from.inject({ url, headers: { host } });
const addressesIn = (text: string): readonly (string | undefined)[] =>
  [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);

describe('what every site has', () => {
  it('is an icon', async () => {
    const answer = await get('/favicon.ico');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'image/svg+xml']);
  });

  it('is a file for robots that keeps them off the API and names the sitemap', async () => {
    const answer = await get('/robots.txt');
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.body).toMatch(/^User-agent: \*\nDisallow: \/graphql\n/);
    expect(answer.body).toContain('\nSitemap: http://example.org/sitemap.xml\n');
  });

  it('is a sitemap of pages that are there', async () => {
    const answer = await get('/sitemap.xml');
    expect(answer.headers['content-type']).toBe('application/xml; charset=utf-8');
    const addresses = addressesIn(answer.body);
    expect(addresses).toHaveLength(4);
    for (const address of addresses) {
      const { pathname, search } = new URL(String(address));
      expect((await get(pathname + search)).statusCode).toBe(200);
    }
  });

  it.each(['localhost:80', 'example.org:443', '[::1]:4000', '127.0.0.1'])(
    'is written for the host %s',
    async (host) => {
      expect((await get('/robots.txt', host)).body).toContain(`Sitemap: http://${host}/sitemap.xml`);
    },
  );

  it.each(['a b', 'evil.vn/path', '"><x'])('is not written for the host %s', async (host) => {
    expect((await get('/sitemap.xml', host)).statusCode).toBe(400);
  });
});

describe('the sitemap of a large store', () => {
  const IDS = Array.from({ length: 1_200 }, (_, n) => `doc_${n < 700 ? 'ab' : 'zc'}${String(n).padStart(24, 'a')}`);
  const large = (store: LegalStore): LegalStore => ({
    ...store,
    list: (async (_what: 'documents', after: string | null, limit: number) =>
      IDS.filter((id) => after === null || id > after)
        .slice(0, limit)
        .map((id) => ({ ...STORY_DIRECTIVE, id, key: id }))) as LegalStore['list'],
  });

  it('is an index of parts that hold each document once', async () => {
    const server = await buildStoryServer({ change: large });
    const read = async (url: string) => (await get(url, 'example.org', server.app)).body;
    const index = await read('/sitemap.xml');
    expect(index).toContain('<sitemapindex ');
    const parts = addressesIn(index).map((address) => new URL(String(address)));
    expect(parts).toHaveLength(1_024);
    const filled = parts.filter(({ search }) => ['?part=ab', '?part=zc', '?part=q4'].includes(search));
    const maps = await Promise.all(filled.map(({ pathname, search }) => read(pathname + search)));
    const documents = maps.flatMap(addressesIn).filter((address) => address?.includes('document='));
    expect(new Set(documents).size).toBe(IDS.length);
    expect(documents).toHaveLength(IDS.length);
    await server.close();
  });

  it('has no part of another name', async () => {
    const answer = await get('/sitemap.xml?part=A-');
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });
});
