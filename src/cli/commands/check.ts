import { basename } from 'node:path';
import { checkDraft } from '../../app/check/check-draft.js';
import { todayInVietnam } from '../../app/clock.js';
import { MAX_TEXT_BYTES, type TextToIngest } from '../../app/inputs/decode-file.js';
import { unpackInput } from '../../app/inputs/packed-input.js';
import { refusalLabel } from '../../app/views/refusal-labels.js';
import { CanCuError } from '../../domain/errors.js';
import { escapeControls } from '../../domain/values/escape-controls.js';
import { openFile, readOpenFile } from '../../sources/open-file.js';
import { readStream } from '../../sources/read-sources.js';
import type { ReadBytes } from '../../sources/source-item.js';
import { checkJson, checkText } from '../check/check-output.js';
import type { CheckOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { createFilePool } from '../ingest/file-pool.js';
import { print, printJson, styleFor } from '../output.js';
import { parseDate, parseEncoding } from '../parse-options.js';
import { withStore } from '../with-store.js';

/** Seconds in which a draft must be read. */
const SECONDS = 120;

/** Prints what is to say of each citation of a draft, of which nothing is stored. The exit code tells whether one is wrong. */
export async function check(file: string, options: CheckOptions): Promise<ExitCode> {
  const on = parseDate('--on', options.on) ?? todayInVietnam(() => new Date());
  const encoding = parseEncoding('--encoding', options.encoding);
  const name = file === '-' ? 'draft' : basename(file);
  return withStore(async ({ store, vocabulary }) => {
    const draft = await readDraft({ name, bytes: await readBytes(file), encoding });
    const found = await checkDraft(store, vocabulary, { ...draft, on });
    if (options.json === true) printJson(checkJson(found, vocabulary.vocabulary));
    else print(checkText(found, styleFor(process.stdout, process.env), vocabulary.vocabulary));
    return found.citations.some(({ verdict }) => verdict === 'FAULT') ? EXIT.faults : EXIT.ok;
  });
}

async function readBytes(file: string): Promise<Uint8Array> {
  const read = file === '-' ? await readStream(process.stdin, MAX_TEXT_BYTES) : await readFile(file);
  if (read.kind === 'bytes') return read.bytes;
  throw unreadable(file, refusalLabel(read.refusal, 'en'));
}

async function readFile(file: string): Promise<ReadBytes> {
  const opened = await openFile(file, true);
  if ('refusal' in opened) return { kind: 'refused', refusal: opened.refusal };
  try {
    return await readOpenFile(opened, MAX_TEXT_BYTES);
  } finally {
    await opened.handle.close();
  }
}

/** Reads a draft in a thread, which ends when it takes too long or too much memory. */
async function readDraft(file: TextToIngest) {
  const pool = createFilePool(SECONDS);
  try {
    const decoded = await pool.decode(file);
    if (decoded.kind === 'refused') throw unreadable(file.name, refusalLabel(decoded.refusal, 'en'));
    const read = await pool.read(decoded.text);
    if (read.kind === 'refused') throw unreadable(file.name, refusalLabel(read.refusal, 'en'));
    const { content, reading } = unpackInput(read.input);
    return { text: content, reading };
  } finally {
    await pool.close();
  }
}

const unreadable = (file: string, reason: string): CanCuError =>
  new CanCuError('NOT_FOUND', `${escapeControls(file)} cannot be checked: ${reason}`, file);
