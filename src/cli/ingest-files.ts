import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileErrorMessage } from './file-error.js';

/** A file to ingest, or the reason why it cannot be read. */
export type FileToIngest =
  | { readonly kind: 'file'; readonly path: string; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'failure'; readonly path: string; readonly message: string };

/** Files of a folder that are read. A file that is named itself is read whatever its extension. */
const EXTENSIONS = /\.(?:txt|html?|xhtml)$/i;

/**
 * Yields the files that the paths name, reading one at a time. A folder yields all files below it, sorted by path, but no pipes or devices; `-` is
 * standard input, named `stdin`. A path that cannot be read yields a failure.
 */
export async function* readFilesToIngest(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<FileToIngest> {
  for (const path of paths) {
    if (path === '-') yield { kind: 'file', path, name: 'stdin', bytes: await readAll(stdin) };
    else yield* readPath(path);
  }
}

/** Returns how many files the paths name, without reading them; a path that cannot be read counts as one. */
export async function countFilesToIngest(paths: readonly string[]): Promise<number> {
  const counts = await Promise.all(paths.map((path) => (path === '-' ? 1 : countPath(path))));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function countPath(path: string): Promise<number> {
  try {
    return Math.max(1, (await filesOf(path)).length);
  } catch {
    return 1;
  }
}

async function* readPath(path: string): AsyncGenerator<FileToIngest> {
  try {
    const files = await filesOf(path);
    if (files.length === 0) yield { kind: 'failure', path, message: 'the folder holds no .txt or .html file' };
    for (const file of files) yield await readOne(file);
  } catch (error) {
    yield { kind: 'failure', path, message: fileErrorMessage(error) };
  }
}

async function filesOf(path: string): Promise<readonly string[]> {
  return (await stat(path)).isDirectory() ? filesBelow(path) : [path];
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => EXTENSIONS.test(entry.name) && (entry.isFile() || entry.isSymbolicLink()))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}

async function readOne(path: string): Promise<FileToIngest> {
  try {
    return { kind: 'file', path, name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    return { kind: 'failure', path, message: fileErrorMessage(error) };
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
