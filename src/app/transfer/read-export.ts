import { createHash } from 'node:crypto';
import { CanCuError } from '../../domain/errors.js';
import { documentIdOfKey } from '../ids.js';
import { countRow, noRows } from './count-rows.js';
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportRow, exportRow, type RowOf } from './export-schema.js';

/** A row of an export with the number of its line, from 1. */
export interface NumberedRow {
  readonly line: number;
  readonly row: ExportRow;
}

/** Bytes of the longest line: room for the longest text, each of its letters in three bytes, and what stands around it. */
export const MAX_LINE_BYTES = 128 * 1024 * 1024;

/**
 * Yields the rows of an export, the header first and the end last, and checks each: its form, its place, and at the end
 * number and checksum of them all. `lines` has null for one that is longer than {@link MAX_LINE_BYTES}. Throws
 * INVALID with name and line of what is wrong, NEWER_SCHEMA for a newer version of the format.
 */
export async function* readExport(lines: AsyncIterable<Uint8Array | null>, name: string): AsyncGenerator<NumberedRow> {
  const checksum = createHash('sha256');
  const counts = noRows();
  let line = 0;
  let last: ExportRow | null = null;
  for await (const bytes of lines) {
    line += 1;
    const wrong = (what: string) => new CanCuError('INVALID', `${name}:${line}: ${what}`, line);
    const row = parseRow(bytes, line, wrong);
    refuseMisplaced(row, last, wrong);
    if (row.kind === 'end') refuseOther(row, { kind: 'end', ...counts, sha256: checksum.digest('hex') }, wrong);
    else if (bytes !== null) checksum.update(bytes).update('\n');
    countRow(counts, row);
    last = row;
    yield { line, row };
  }
  if (last?.kind !== 'end')
    throw new CanCuError('INVALID', `${name} is cut off: after ${line} lines its last line, "end", is missing`, name);
}

type Wrong = (what: string) => CanCuError;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parseRow(bytes: Uint8Array | null, line: number, wrong: Wrong): ExportRow {
  if (bytes === null) throw wrong(`the line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MiB`);
  const value = parseJson(bytes, wrong);
  if (line === 1) refuseOtherFormat(value, wrong);
  const parsed = exportRow.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw wrong(`${issue?.path.join('.') || 'the row'}: ${issue?.message ?? 'not of the expected form'}`);
  }
  const { data } = parsed;
  if (data.kind === 'key' && data.id !== documentIdOfKey(data.key)) throw wrong('id: it is not that of the key');
  return data;
}

function parseJson(bytes: Uint8Array, wrong: Wrong): unknown {
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    throw wrong('the line is not UTF-8');
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isWellFormed(value)) return value;
  } catch {
    throw wrong('the line is not JSON');
  }
  throw wrong('the line has half of a surrogate pair, which is no character');
}

/** Whether all texts in a JSON value are made of whole characters. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  return value === null || typeof value !== 'object' || Object.values(value).every(isWellFormed);
}

function refuseOtherFormat(value: unknown, wrong: Wrong): void {
  const { format, version } = (value ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== EXPORT_FORMAT) throw wrong('this is no export of can-cu: its header is missing');
  if (typeof version !== 'number' || version <= EXPORT_VERSION) return;
  const message = `version ${version} of the format is newer than this program, which reads up to ${EXPORT_VERSION}: update it`;
  throw new CanCuError('NEWER_SCHEMA', wrong(message).message, version);
}

/** Throws where the last line says anything else of the file than what was read of it. */
function refuseOther(said: RowOf<'end'>, found: RowOf<'end'>, wrong: Wrong): void {
  for (const [name, value] of Object.entries(said)) {
    const read = found[name as keyof typeof found];
    if (read !== value) throw wrong(`${name}: the last line says ${value}, but the lines before give ${read}`);
  }
}

/** The parts of an export, in their order. */
const PARTS: Readonly<Record<ExportRow['kind'], number>> = {
  header: 0,
  key: 1,
  text: 2,
  record: 2,
  verdict: 2,
  'former-key': 3,
  end: 4,
};

function refuseMisplaced({ kind }: ExportRow, last: ExportRow | null, wrong: Wrong): void {
  if (last === null) return;
  if (kind === 'header' || last.kind === 'end' || PARTS[kind] < PARTS[last.kind])
    throw wrong(`a row "${kind}" cannot stand after a row "${last.kind}"`);
}
