import { stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { Readable } from 'node:stream';
import type { Refusal } from '../domain/reading/refusal.js';
import { sniffFormat } from '../intake/bytes/sniff-format.js';
import { fullBudget } from './archive/archive-budget.js';
import { archiveItems } from './archive/archive-items.js';
import { nameOfBytes } from './file-name.js';
import { beginsWithLine, chunksOf, isJsonLines, lineItems } from './json-lines.js';
import type { SourceLimits } from './limits.js';
import { fill, type OpenFile, openFile, readOpenFile, specialFile, systemRefusal } from './open-file.js';
import { type ReadBytes, refused, type SourceFile, type SourceItem, STDIN } from './source-item.js';
import { type Folder, type FolderEntry, liesAt, walkFolder } from './walk-folder.js';

/** Bytes that tell a ZIP file. */
const HEAD_BYTES = 8;

/**
 * Yields what the paths name, one after the other: files; for folders, what lies below them (`walkFolder`); for ZIP archives,
 * what they hold. `-` is standard input, named `stdin`, which is read when its turn comes. One file is open at a time, and is
 * closed when the next item is asked for. What cannot be read yields a refusal in its place and keeps nothing else from being
 * read.
 */
export async function* readSources(
  paths: readonly string[],
  stdin: () => Promise<ReadBytes>,
  limits: SourceLimits,
): AsyncGenerator<SourceItem> {
  for (const path of paths) {
    if (path === '-') yield* standardInput(await stdin(), limits);
    else yield* namedPath(path, limits);
  }
}

/** Returns how many files the paths name, without taking them in; a path that cannot be read counts as one. */
export async function countSources(
  paths: readonly string[],
  stdin: () => Promise<ReadBytes>,
  limits: SourceLimits,
): Promise<number> {
  let count = 0;
  for await (const { kind } of readSources(paths, stdin, limits)) count += kind === 'left-out' ? 0 : 1;
  return count;
}

/** Reads a stream, up to `most` bytes. */
export async function readStream(stream: AsyncIterable<Uint8Array>, most: number): Promise<ReadBytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) return { kind: 'refused', refusal: { code: 'STREAM_TOO_LARGE', most } };
    chunks.push(chunk);
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) };
}

async function* standardInput(read: ReadBytes, limits: SourceLimits): AsyncGenerator<SourceItem> {
  const path = STDIN;
  if (read.kind === 'refused') {
    yield refused(path, read.refusal);
    return;
  }
  const bytes = Buffer.from(read.bytes);
  const item: SourceFile = {
    kind: 'file',
    path,
    name: path,
    source: path,
    ...{ modifiedAt: null, size: bytes.length, read: async () => read },
  };
  if (beginsWithLine(bytes)) return yield* lineItems(Readable.from([bytes]), item, limits);
  const isZip = sniffFormat(bytes, null) === 'zip';
  if (!isZip || !(yield* archiveItems({ ...item, input: bytes }, fullBudget(limits), limits))) yield item;
}

async function* namedPath(path: string, limits: SourceLimits): AsyncGenerator<SourceItem> {
  const found = await whatIsAt(path);
  if (found === 'file') yield* fileItems(Buffer.from(path), null, limits);
  else if (found === 'folder') yield* folderItems(path, limits);
  else yield refused(path, found);
}

/** What lies at a path. A device is not opened to see what it is: some do something when they are. */
async function whatIsAt(path: string): Promise<'file' | 'folder' | Refusal> {
  try {
    const found = specialFile(await stat(path));
    if (found === null) return 'file';
    return found === 'folder' ? found : { code: 'NOT_A_FILE', found };
  } catch (error) {
    return systemRefusal(error);
  }
}

async function* folderItems(path: string, limits: SourceLimits): AsyncGenerator<SourceItem> {
  let readable = 0;
  for await (const entry of walkFolder(Buffer.from(path), limits.pictures)) {
    readable += entry.kind === 'left-out' ? 0 : 1;
    yield* entryItems(entry, path, limits);
  }
  if (readable === 0) yield refused(path, { code: 'NOTHING_TO_READ' });
}

async function* entryItems(entry: FolderEntry, root: string, limits: SourceLimits): AsyncGenerator<SourceItem> {
  if (entry.kind === 'file') yield* fileItems(entry.path, { ...entry.folder, root }, limits);
  else yield { kind: entry.kind, path: nameOfBytes(entry.path), refusal: entry.refusal };
}

/** A folder of a walk that began at `root`. */
type WalkedFolder = Folder & { readonly root: string };

/** The file at a path, or what it holds if it is an archive; `folder` is where the walk found it, null for one named itself. */
async function* fileItems(
  bytes: Buffer,
  folder: WalkedFolder | null,
  limits: SourceLimits,
): AsyncGenerator<SourceItem> {
  const path = nameOfBytes(bytes);
  const opened = await openFile(bytes, folder === null);
  if ('refusal' in opened) {
    yield refused(path, opened.refusal);
    return;
  }
  try {
    if (folder !== null && !(await liesAt(folder))) yield refused(path, { code: 'CHANGED' });
    else yield* openItems(opened, path, sourceOf(path, folder), limits);
  } catch (error) {
    yield refused(path, systemRefusal(error));
  } finally {
    await opened.handle.close();
  }
}

const sourceOf = (path: string, folder: WalkedFolder | null): string =>
  folder === null ? basename(path) : relative(folder.root, path).replaceAll('\\', '/');

async function* openItems(
  file: OpenFile,
  path: string,
  source: string,
  limits: SourceLimits,
): AsyncGenerator<SourceItem> {
  const { size, modifiedAt, handle } = file;
  const head = Buffer.alloc(Math.min(HEAD_BYTES, size));
  const isZip = sniffFormat(head.subarray(0, await fill(handle, head)), null) === 'zip';
  if (isJsonLines(path)) return yield* lineItems(chunksOf(handle), { path, source, modifiedAt }, limits);
  const place = { path, source, input: handle };
  if (isZip && (yield* archiveItems(place, fullBudget(limits), limits))) return;
  const { fileBytes } = limits;
  if (size > fileBytes) yield refused(path, { code: 'TOO_LARGE', bytes: size, most: fileBytes });
  else
    yield {
      kind: 'file',
      path,
      name: basename(path),
      source,
      modifiedAt,
      size,
      read: () => readOpenFile(file, fileBytes),
    };
}
