import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Refusal, SpecialFile } from '../domain/reading/refusal.js';
import type { ReadBytes } from './source-item.js';

/** A regular file that is open for reading. */
export interface OpenFile {
  /** Size in bytes when it was opened. */
  readonly size: number;
  /** In UTC, as `Date.toISOString` writes it. */
  readonly modifiedAt: string;
  readonly handle: FileHandle;
}

/** Never waits for a writer of a pipe, and never takes a terminal. Windows has neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
/** A link in place of a file fails. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;

/**
 * Opens a regular file; anything else is refused unread. What it is, is asked of the file that was opened, which no other can
 * take the place of. A link is followed only if `follow` is set.
 */
export async function openFile(
  path: string | Buffer,
  follow: boolean,
): Promise<OpenFile | { readonly refusal: Refusal }> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, follow ? FLAGS : FLAGS | NO_LINK);
    const found = await handle.stat();
    const special = specialFile(found);
    if (special === null) return { size: found.size, modifiedAt: found.mtime.toISOString(), handle };
    await handle.close();
    return { refusal: { code: 'NOT_A_FILE', found: special } };
  } catch (error) {
    await handle?.close();
    return { refusal: systemRefusal(error) };
  }
}

/** Reads a file that was opened, up to `most` bytes; a file over it is refused unread. */
export async function readOpenFile({ handle, size }: OpenFile, most: number): Promise<ReadBytes> {
  if (size > most) return { kind: 'refused', refusal: { code: 'TOO_LARGE', bytes: size, most } };
  try {
    // One byte more than there should be tells whether it grew.
    const buffer = Buffer.alloc(size + 1);
    const length = await fill(handle, buffer);
    return length === size
      ? { kind: 'bytes', bytes: buffer.subarray(0, size) }
      : { kind: 'refused', refusal: { code: 'CHANGED' } };
  } catch (error) {
    return { kind: 'refused', refusal: systemRefusal(error) };
  }
}

/** Reads from the beginning until the buffer is full or the file ends, and returns how many bytes there were. */
export async function fill(handle: FileHandle, buffer: Buffer): Promise<number> {
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}

/** What can be asked of a file and of an entry of a folder. */
interface FileKind {
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isFIFO: () => boolean;
  readonly isSocket: () => boolean;
}

/** Returns what something is that is no regular file; null for a regular file. */
export function specialFile(kind: FileKind): SpecialFile | null {
  if (kind.isFile()) return null;
  if (kind.isDirectory()) return 'folder';
  if (kind.isFIFO()) return 'pipe';
  return kind.isSocket() ? 'socket' : 'device';
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  ENOENT: { code: 'NOT_FOUND' },
  EACCES: { code: 'NOT_PERMITTED' },
  EPERM: { code: 'NOT_PERMITTED' },
  EISDIR: { code: 'NOT_A_FILE', found: 'folder' },
  // Opening a socket; a link where `O_NOFOLLOW` allows none, or one that leads round.
  ENXIO: { code: 'NOT_A_FILE', found: 'socket' },
  ELOOP: { code: 'LINK' },
};

/** Returns the refusal for an error of the file system. */
export function systemRefusal(error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === undefined) throw error;
  return REFUSALS[code] ?? { code: 'UNREADABLE', error: code };
}
