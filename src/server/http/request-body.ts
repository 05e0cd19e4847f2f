import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusals.js';

/** Charsets whose text is UTF-8. */
const UTF_8: readonly string[] = ['utf-8', 'utf8', 'us-ascii'];
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]*)/gi;

/**
 * Checks how a body is written, before it is read: refuses a charset other than UTF-8, which all bodies are read in, and
 * writes the content coding as the server knows it. Names of codings have no case, and `x-gzip` is `gzip` (RFC 9110,
 * section 8.4.1).
 */
export async function checkBodyForm({ method, headers }: FastifyRequest): Promise<void> {
  if (method !== 'POST') return;
  for (const [, charset = ''] of headers['content-type']?.matchAll(CHARSET) ?? []) {
    if (UTF_8.includes(charset.toLowerCase())) continue;
    throw new Refusal(415, 'BAD_REQUEST', `Send JSON in UTF-8; this request is in ${charset}`);
  }
  const coding = headers['content-encoding']?.toLowerCase();
  if (coding !== undefined) headers['content-encoding'] = coding === 'x-gzip' ? 'gzip' : coding;
}
