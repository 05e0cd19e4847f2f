import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { boundedLines } from './bounded-lines.js';
import type { SourceLimits } from './limits.js';
import { refused, type SourceFile, type SourceItem } from './source-item.js';

const text = z.string().trim().min(1).nullish();

/** A line: a text or a page, and what is known of its document. Other members are not read. */
const line = z
  .object({
    id: z.union([z.string(), z.number()]).nullish(),
    url: z.url({ protocol: /^https?$/ }).nullish(),
    ...{ number: text, type: text, issuer: text, title: text },
    date: z.iso.date().nullish(),
    text: z.string().nullish(),
    html: z.string().nullish(),
  })
  .refine((row) => (row.text ?? row.html ?? '') !== '', 'neither "text" nor "html"');

/** What the lines of a file are called, and when it was last changed. */
export type LinesPlace = Pick<SourceFile, 'path' | 'source' | 'modifiedAt'>;

/** Whether a name is that of JSON lines. */
export const isJsonLines = (name: string): boolean => /\.(?:jsonl|ndjson)$/i.test(name);

/** Whether the first line of bytes that have no name is one of JSON lines. */
export function beginsWithLine(bytes: Buffer): boolean {
  if (bytes[0] !== OPENING_BRACE) return false;
  const end = bytes.indexOf(NEWLINE);
  return line.safeParse(parseOrNull(bytes.toString('utf8', 0, end < 0 ? bytes.length : end))).success;
}

const OPENING_BRACE = 0x7b;
const NEWLINE = 0x0a;

/**
 * Yields a file for each line of JSON lines in UTF-8, read piece by piece: `kho.jsonl:12`, whose source is the line's `id`,
 * or its number where it has none. Empty lines are passed over; one that is no such object is refused.
 */
export async function* lineItems(
  chunks: AsyncIterable<Buffer>,
  place: LinesPlace,
  limits: SourceLimits,
): AsyncGenerator<SourceItem> {
  let at = 0;
  for await (const bytes of boundedLines(chunks, limits.fileBytes)) {
    at += 1;
    const row = bytes?.toString('utf8') ?? null;
    if (row === null) yield refused(`${place.path}:${at}`, { code: 'STREAM_TOO_LARGE', most: limits.fileBytes });
    else if (row.trim() !== '') yield lineItem(row, at, place);
  }
}

function lineItem(row: string, at: number, { path, source, modifiedAt }: LinesPlace): SourceItem {
  const value = parseOrNull(row);
  if (value === null) return refused(`${path}:${at}`, { code: 'INVALID_LINE', detail: 'the line is not JSON' });
  const parsed = line.safeParse(value);
  if (!parsed.success) return refused(`${path}:${at}`, { code: 'INVALID_LINE', detail: detailOf(parsed.error) });
  const { id, html, url = null, number = null, type = null, issuer = null, date = null, title = null } = parsed.data;
  const isPage = parsed.data.text == null || parsed.data.text === '';
  const bytes = Buffer.from((isPage ? html : parsed.data.text) ?? '');
  return {
    ...{ kind: 'file', path: `${path}:${at}`, source: `${source}#${id ?? at}`, modifiedAt, size: bytes.length },
    name: `${id ?? at}.${isPage ? 'html' : 'txt'}`,
    facts: { url, number, type, issuer, date, title },
    read: async () => ({ kind: 'bytes', bytes }),
  };
}

function parseOrNull(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return null;
  }
}

function detailOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  const where = issue?.path.join('.') ?? '';
  return `${where === '' ? '' : `${where}: `}${issue?.message ?? 'no object'}`;
}

/** Reads an open file from its beginning, piece by piece. */
export async function* chunksOf(handle: FileHandle): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const buffer = Buffer.alloc(256 * 1024);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
