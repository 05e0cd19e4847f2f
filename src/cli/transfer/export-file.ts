import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { MAX_LINE_BYTES, type NumberedRow, readExport } from '../../app/transfer/read-export.js';
import { CanCuError } from '../../domain/errors.js';
import { escapeControls } from '../../domain/values/escape-controls.js';
import { boundedLines } from '../../sources/bounded-lines.js';
import { fileErrorMessage } from '../file-error.js';

/** A file with an export, which can be read as often as needed. */
export interface ExportFile {
  readonly rows: () => AsyncIterable<NumberedRow>;
}

/** Returns a file with an export, told by its first bytes to be compressed with gzip or not. Throws INVALID where it cannot be read. */
export async function openExportFile(path: string): Promise<ExportFile> {
  const name = escapeControls(path);
  const isCompressed = await sniff(path, name);
  return {
    rows: async function* () {
      const file = createReadStream(path, { highWaterMark: 256 * 1024 });
      const unpacked = isCompressed ? createGunzip() : null;
      file.on('error', (error) => unpacked?.destroy(error));
      try {
        yield* readExport(boundedLines(unpacked === null ? file : file.pipe(unpacked), MAX_LINE_BYTES), name);
      } catch (error) {
        throw error instanceof CanCuError ? error : unreadable(name, error);
      } finally {
        file.destroy();
        unpacked?.destroy();
      }
    },
  };
}

const GZIP = '1f8b';
const ZSTD = '28b52ffd';

async function sniff(path: string, name: string): Promise<boolean> {
  const begin = await firstBytes(path, name);
  if (begin.startsWith(ZSTD))
    throw new CanCuError('INVALID', `${name} is compressed with zstd: unpack it first (zstd -d), or use gzip`, path);
  return begin.startsWith(GZIP);
}

/** The first four bytes in hex. */
async function firstBytes(path: string, name: string): Promise<string> {
  try {
    // A pipe would wait for a writer, and could not be read twice.
    if (!(await stat(path)).isFile()) throw new CanCuError('INVALID', `${name} is no file: it is read twice`, path);
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return buffer.toString('hex', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof CanCuError ? error : unreadable(name, error);
  }
}

/** Codes of zlib for what is no whole gzip file. */
const DAMAGED: Readonly<Record<string, string>> = {
  Z_BUF_ERROR: 'it is cut off',
  Z_DATA_ERROR: 'it is damaged',
};

function unreadable(name: string, error: unknown): CanCuError {
  const reason = DAMAGED[(error as NodeJS.ErrnoException).code ?? ''] ?? fileErrorMessage(error);
  return new CanCuError('INVALID', `${name} cannot be read: ${reason}`, name, { cause: error });
}
