import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileErrorMessage } from './file-error.js';

/** A file to be ingested, or why it cannot be. */
export type FileToIngest =
  | { readonly kind: 'file'; readonly path: string; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'failure'; readonly path: string; readonly message: string };

/** Files of a folder that are taken; a file named by itself is taken whatever its name. */
const EXTENSIONS = /\.(?:txt|html?|xhtml)$/i;

/**
 * Yields the files that paths name, one read at a time: files as they are, folders with all that is below them in the
 * order of their names, `-` for standard input (named `stdin`). What cannot be read is yielded as a failure.
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

async function* readPath(path: string): AsyncGenerator<FileToIngest> {
  try {
    const files = (await stat(path)).isDirectory() ? await filesBelow(path) : [path];
    if (files.length === 0) yield { kind: 'failure', path, message: 'the folder holds no .txt or .html file' };
    for (const file of files) yield await readOne(file);
  } catch (error) {
    yield { kind: 'failure', path, message: fileErrorMessage(error) };
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => EXTENSIONS.test(name))
    .toSorted()
    .map((name) => join(folder, name));
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
