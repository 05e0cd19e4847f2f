import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import type { Refusal } from '../domain/reading/refusal.js';
import { nameOfBytes, passedOver } from './file-name.js';
import { specialFile, systemRefusal } from './open-file.js';

/** A file below a folder, or a name that is passed over or cannot be read. Paths are bytes, as the system has them. */
export type FolderEntry =
  | { readonly kind: 'file'; readonly path: Buffer; readonly folder: Folder }
  | { readonly kind: 'left-out' | 'refused'; readonly path: Buffer; readonly refusal: Refusal };

/** A folder of the walk; `real` is where it lies if nobody moves it. */
export interface Folder {
  readonly path: Buffer;
  readonly real: Buffer;
}

const SLASH = Buffer.from('/');

const below = (folder: Buffer, name: Buffer): Buffer =>
  folder.at(-1) === SLASH[0] ? Buffer.concat([folder, name]) : Buffer.concat([folder, SLASH, name]);

/**
 * Yields what lies below a folder, file by file: the entries of each folder in the order of their bytes, each folder in its
 * place. No link is followed: what it leads to within the folder is read there, and what lies elsewhere was not asked for.
 * Hidden names and those of other formats are passed over, hidden folders as one. Only the folders on the way are held.
 */
export async function* walkFolder(path: Buffer, pictures: boolean): AsyncGenerator<FolderEntry> {
  const stack: (Folder | FolderEntry)[] = [];
  try {
    stack.push({ path, real: await realpath(path, 'buffer') });
  } catch (error) {
    yield { kind: 'refused', path, refusal: systemRefusal(error) };
  }
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ('kind' in next) yield next;
    else for (const entry of await list(next, pictures)) stack.push(entry);
  }
}

/** Returns whether a folder still lies where the walk found it, and no link has taken its place or that of one above. */
export async function liesAt({ path, real }: Folder): Promise<boolean> {
  return real.equals(await realpath(path, 'buffer'));
}

/** The entries of a folder, last first, as a stack takes them. */
async function list(folder: Folder, pictures: boolean): Promise<readonly (Folder | FolderEntry)[]> {
  try {
    const entries = await readdir(folder.path, { withFileTypes: true, encoding: 'buffer' });
    if (!(await liesAt(folder))) return [{ kind: 'refused', path: folder.path, refusal: { code: 'CHANGED' } }];
    return entries.toSorted((a, b) => Buffer.compare(b.name, a.name)).map((entry) => entryOf(folder, entry, pictures));
  } catch (error) {
    return [{ kind: 'refused', path: folder.path, refusal: systemRefusal(error) }];
  }
}

function entryOf(folder: Folder, entry: Dirent<Buffer>, pictures: boolean): Folder | FolderEntry {
  const path = below(folder.path, entry.name);
  const refusal = refusalOf(entry, pictures);
  if (refusal !== null) return { kind: 'left-out', path, refusal };
  return entry.isDirectory() ? { path, real: below(folder.real, entry.name) } : { kind: 'file', path, folder };
}

function refusalOf(entry: Dirent<Buffer>, pictures: boolean): Refusal | null {
  if (entry.isSymbolicLink()) return { code: 'LINK' };
  const passed = passedOver(nameOfBytes(entry.name), pictures);
  const found = specialFile(entry);
  if (found === 'folder') return passed?.code === 'HIDDEN' ? passed : null;
  return passed ?? (found === null ? null : { code: 'NOT_A_FILE', found });
}
