import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { CanCuError } from '../../domain/errors.js';
import { escapeControls } from '../../domain/values/escape-controls.js';
import { fileErrorMessage } from '../file-error.js';

/**
 * Makes a file wholly or not at all: `write` is given a new, empty file beside it, which then takes its place. Only the account
 * of this process may read it, whatever an earlier file of the name allowed. An interrupt takes away what was written and ends
 * the process. Throws CONFLICT where the file exists, unless `force`; UNAVAILABLE where it cannot be written.
 */
export async function writeAside(
  path: string,
  { force }: { readonly force: boolean },
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  refuseExisting(path, force);
  const temporary = `${path}.${randomUUID()}.part`;
  const remove = () => rmSync(temporary, { force: true });
  const release = onInterrupt(remove);
  try {
    closeSync(openSync(temporary, 'wx', 0o600));
    await write(temporary);
    flush(temporary);
    refuseExisting(path, force);
    renameSync(temporary, path);
  } catch (error) {
    remove();
    throw isFileError(error) ? cannotBeMade(path, error) : error;
  } finally {
    release();
  }
}

function refuseExisting(path: string, force: boolean): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isFile())
    throw new CanCuError('INVALID', `${escapeControls(path)} is no file that could be replaced`, path);
  if (!force)
    throw new CanCuError(
      'CONFLICT',
      `${escapeControls(path)} exists; give another name, or replace it with --force`,
      path,
    );
}

/** Has the disk hold what was written before it takes a name. */
function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs `clean` at an interrupt and has the interrupt end the process as it does without us: `process.exit` would wait for
 * threads. Returns what undoes it.
 */
function onInterrupt(clean: () => void): () => void {
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    clean();
    release();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return release;
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

function cannotBeMade(path: string, error: NodeJS.ErrnoException): CanCuError {
  const reason = error.code === 'ENOENT' ? 'there is no such folder' : fileErrorMessage(error);
  return new CanCuError('UNAVAILABLE', `${escapeControls(path)} cannot be written: ${reason}`, path, { cause: error });
}
