import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CanCuError } from '../../domain/errors.js';
import { escapeControls } from '../../domain/values/escape-controls.js';
import { parseConfig } from '../../server/config.js';
import { backUpSqliteStore } from '../../store/sqlite/threads/back-up.js';
import type { BackupOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { print, printJson } from '../output.js';
import { refuseStoreFile } from '../transfer/store-file.js';
import { writeAside } from '../transfer/write-aside.js';
import { requireStore } from '../with-store.js';

/** Copies the file of the embedded store, also while others write to it, and prints how large the copy is. */
export async function backup(path: string, options: BackupOptions): Promise<ExitCode> {
  const { store } = parseConfig(process.env);
  if (store.kind === 'neo4j')
    throw new CanCuError('INVALID', 'backup copies the file of the embedded store; of Neo4j take a can-cu export');
  if (path === '-')
    throw new CanCuError('INVALID', 'a backup is a file: give its name; export - writes to the output', path);
  requireStore(store);
  refuseStoreFile(path, store);
  await writeAside(path, { force: options.force === true }, (temporary) =>
    backUpSqliteStore(resolve(store.path), temporary),
  );
  const { size } = statSync(path);
  if (options.json === true) printJson({ file: path, bytes: size });
  else print(`backed up to ${escapeControls(path)}: ${(size / 1024 / 1024).toFixed(1)} MiB`);
  return EXIT.ok;
}
