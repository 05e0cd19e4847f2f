import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LegalStore } from '../../store/legal-store.js';
import { ASSET_FOLDER } from '../assets.js';
import { Refusal } from '../http/refusals.js';
import { readQueryText } from './query-text.js';
import { isPart, readSitemap, readSitemapPart } from './sitemap.js';

/** What a sitemap costs of a client's budget: about what its documents would cost as a query. */
const SITEMAP_COST = 2_000;

/** Registers what browsers and search engines look for on every site: `/favicon.ico`, `/robots.txt`, `/sitemap.xml`. */
export function registerSite(app: FastifyInstance, store: LegalStore): void {
  app.get('/favicon.ico', (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('icon.svg', ASSET_FOLDER, { cacheControl: false }),
  );
  app.get('/robots.txt', (request, reply) => {
    const text = `User-agent: *\nDisallow: /graphql\nDisallow: /graphiql\n\nSitemap: ${originOf(request)}/sitemap.xml\n`;
    return reply.type('text/plain; charset=utf-8').send(text);
  });
  app.get('/sitemap.xml', { config: { cost: SITEMAP_COST } }, async (request, reply) => {
    const part = readQueryText(request.query, 'part');
    if (part === null) return sendXml(reply, await readSitemap(store, originOf(request)));
    if (!isPart(part)) throw new Refusal(404, 'NOT_FOUND', `The sitemap has no part ${part}; see /sitemap.xml`);
    return sendXml(reply, await readSitemapPart(store, part, originOf(request)));
  });
}

/** A name or an IPv4 address, or an IPv6 address in brackets, with a port or without. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/** Returns the origin by which the client knows this site. */
function originOf({ protocol, host }: FastifyRequest): string {
  if (HOST.test(host)) return `${protocol}://${host}`;
  throw new Refusal(400, 'BAD_REQUEST', 'The Host header of this request names no host');
}

const sendXml = (reply: FastifyReply, text: string): FastifyReply =>
  reply.type('application/xml; charset=utf-8').header('cache-control', 'no-cache').send(text);
