import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { inputsOf, noRows } from '../../app/transfer/count-rows.js';
import { exportLines } from '../../app/transfer/export-lines.js';
import type { ExportCounts } from '../../app/transfer/export-schema.js';
import { CanCuError } from '../../domain/errors.js';
import { escapeControls } from '../../domain/values/escape-controls.js';
import { parseConfig } from '../../server/config.js';
import { readVersion } from '../../server/version.js';
import type { ExportOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { print, printJson, printProgress } from '../output.js';
import { createProgress } from '../transfer/progress.js';
import { refuseStoreFile } from '../transfer/store-file.js';
import { writeAside } from '../transfer/write-aside.js';
import { withStore } from '../with-store.js';

const STDOUT = '-';

/** Writes all that was put into the store to a file, or to standard output, and prints how much it is. */
export async function exportStore(path: string, options: ExportOptions): Promise<ExitCode> {
  if (/\.zstd?$/i.test(path)) throw new CanCuError('INVALID', `${path}: ${NO_ZSTD}`, path);
  refuseStoreFile(path, parseConfig(process.env).store);
  const gzip = options.gzip === true || /\.gz$/i.test(path);
  let counts = noRows();
  const write = async (open: () => NodeJS.WritableStream): Promise<void> => {
    counts = await writeExport(open, gzip);
  };
  if (path === STDOUT) await write(() => process.stdout);
  else await writeAside(path, { force: options.force === true }, (aside) => write(() => createWriteStream(aside)));
  if (options.json === true && path !== STDOUT) printJson({ file: path, ...counts });
  else (path === STDOUT ? printProgress : print)(summary(path, counts));
  return EXIT.ok;
}

const NO_ZSTD = 'the program does not write zstd: name it .gz, or write to - and compress that';

async function writeExport(open: () => NodeJS.WritableStream, gzip: boolean): Promise<ExportCounts> {
  return withStore(async ({ store, vocabulary }) => {
    let last = noRows();
    const progress = createProgress((inputs) => `exported ${inputs} texts, records and verdicts`);
    const onRows = (counts: ExportCounts): void => {
      last = counts;
      if (inputsOf(counts) > 0) progress(inputsOf(counts));
    };
    const lines = Readable.from(exportLines(store, { vocabulary, software: readVersion(), onRows }));
    const target = open();
    const end = target !== process.stdout;
    if (gzip) await pipeline(lines, createGzip(), target, { end });
    else await pipeline(lines, target, { end });
    return last;
  });
}

function summary(path: string, { keys, texts, records, verdicts }: ExportCounts): string {
  const where = path === STDOUT ? 'exported' : `exported to ${escapeControls(path)}`;
  return `${where}: ${texts} texts, ${records} records, ${verdicts} verdicts, ${keys} keys`;
}
