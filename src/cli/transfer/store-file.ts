import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CanCuError } from '../../domain/errors.js';
import type { StoreConfig } from '../../server/config.js';

/** Throws INVALID for a path that is the file of the embedded store, or one that SQLite keeps beside it: it must not be replaced. */
export function refuseStoreFile(path: string, config: StoreConfig): void {
  if (config.kind !== 'sqlite') return;
  const files = ['', '-wal', '-shm', '-journal'].map((ending) => resolve(`${config.path}${ending}`));
  if (!files.some((file) => isSame(file, path))) return;
  throw new CanCuError('INVALID', `${path} is the store itself; give the path of another file`, path);
}

function isSame(one: string, other: string): boolean {
  if (one === resolve(other)) return true;
  const [first, second] = [one, other].map(fileOf);
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

/** The file of a path; undefined where there is none, and where the path cannot be that of one. */
function fileOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
