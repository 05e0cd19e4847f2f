import { documentAddress } from '../../app/views/permalinks.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { type Html, html } from './html.js';

/** Most documents that one sitemap holds alone; a larger store has an index of parts. */
const MAX_WHOLE = 1_000;
/** Most addresses of one part; the protocol allows 50,000. */
const MAX_PART = 10_000;

/** Ids of documents are digests in this alphabet, so that their first two letters divide them evenly. */
const ALPHABET = '234567abcdefghijklmnopqrstuvwxyz';
/** Names of all parts: the first two letters of the ids in them. */
const PARTS: readonly string[] = [...ALPHABET].flatMap((first) => [...ALPHABET].map((second) => first + second));

/** Returns whether a part has this name. */
export const isPart = (name: string): boolean => PARTS.includes(name);

/**
 * Returns the sitemap (sitemaps.org, 0.9) of all documents; an index of its parts where there are more than 1,000, since a
 * request reads no more than a part. `origin` is the site's: `https://example.org`.
 */
export async function readSitemap(store: LegalStore, origin: string): Promise<string> {
  const documents = await store.list('documents', null, MAX_WHOLE + 1);
  return documents.length > MAX_WHOLE ? sitemapIndex(origin) : urlSet(documents, origin);
}

/** Returns one part of the sitemap. */
export async function readSitemapPart(store: LegalStore, part: string, origin: string): Promise<string> {
  const prefix = `doc_${part}`;
  const documents = await store.list('documents', prefix, MAX_PART);
  return urlSet(
    documents.filter(({ id }) => id.startsWith(prefix)),
    origin,
  );
}

function urlSet(documents: readonly DocumentRow[], origin: string): string {
  const addresses = ['/', ...documents.map((document) => documentAddress(document, 'vi'))];
  return xml(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => html`<url><loc>${origin + address}</loc></url>\n`)}</urlset>`);
}

function sitemapIndex(origin: string): string {
  return xml(html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${PARTS.map((part) => html`<sitemap><loc>${origin}/sitemap.xml?part=${part}</loc></sitemap>\n`)}</sitemapindex>`);
}

const xml = (root: Html): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.html}\n`;
