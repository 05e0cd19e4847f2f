import { constants } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createExtractor } from '../../app/extract.js';
import { refusalLabel } from '../../app/views/refusal-labels.js';
import { CanCuError } from '../../domain/errors.js';
import { escapeControls } from '../../domain/values/escape-controls.js';
import { decodeText } from '../../intake/bytes/decode-text.js';
import type { Encoding } from '../../intake/encodings/encodings.js';
import { readSeedVocabulary } from '../../server/seed-vocabulary.js';
import type { ExtractOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { explainedText } from '../extract/explained-text.js';
import { createLineWriter, type LineWriter } from '../extract/line-writer.js';
import { splitLines } from '../extract/split-lines.js';
import { fileErrorMessage } from '../file-error.js';
import { styleFor } from '../output.js';
import { parseDate, parseEncoding, parseNumber, parseTypeName } from '../parse-options.js';

type ExtractLine = (line: string) => string;

const CHUNK_BYTES = 1 << 18;

/** Reads JSON lines or one plain text, and writes one line of results for each, in the same order. */
export async function extract(files: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  const { text, explain = false, encoding: name, ...known } = options;
  const encoding = parseEncoding('--encoding', name);
  refuseContradictions(files, options);
  const vocabulary = readSeedVocabulary();
  parseTypeName(known.type, vocabulary);
  const extractLine = createExtractor(vocabulary, { explain });
  const writer = createLineWriter(process.stdout);
  if (text !== undefined)
    return extractText(text, encoding, known, explain ? explained(extractLine) : extractLine, writer);
  let failed = false;
  for (const file of files.length === 0 ? ['-'] : files) {
    failed = (await extractStream(openInput(file), extractLine, writer)) || failed;
  }
  return failed ? EXIT.failed : EXIT.ok;
}

/** The line for people to read, where the text could be read. */
const explained =
  (extractLine: ExtractLine): ExtractLine =>
  (line) => {
    const result = extractLine(line);
    return isRefusal(result) ? result : explainedText(JSON.parse(result), styleFor(process.stdout, process.env));
  };

function refuseContradictions(
  files: readonly string[],
  { text, explain: _, encoding, ...known }: ExtractOptions,
): void {
  if (text === undefined && encoding !== undefined) {
    throw new CanCuError(
      'INVALID',
      '--encoding is that of one text: use it with --text FILE; JSON lines are UTF-8',
      encoding,
    );
  }
  if (text !== undefined && files.length > 0) {
    throw new CanCuError('INVALID', 'Give either files of JSON lines or --text FILE, not both', files[0]);
  }
  parseNumber('--number', known.number);
  parseDate('--date', known.date);
  const [name] = Object.keys(known);
  if (text !== undefined || name === undefined) return;
  const message = `--${name} describes one text: use it with --text FILE; in JSON lines, "${name}" is a field of each line`;
  throw new CanCuError('INVALID', message, name);
}

/** Resolves to true if a line could not be read. */
async function extractStream(
  chunks: AsyncIterable<Uint8Array>,
  extractLine: ExtractLine,
  writer: LineWriter,
): Promise<boolean> {
  let failed = false;
  let first = true;
  for await (const lines of splitLines(chunks)) {
    for (const line of lines) {
      const result = extractBytes(first ? withoutByteOrderMark(line) : line, extractLine);
      first = false;
      failed ||= isRefusal(result);
      await writer.write(result);
    }
    await writer.flush();
  }
  return failed;
}

/** Returns the first line without the byte order mark that some programs write before UTF-8. */
function withoutByteOrderMark(line: Buffer): Buffer {
  return line.indexOf('\ufeff') === 0 ? line.subarray(Buffer.byteLength('\ufeff')) : line;
}

/** Returns the result of a line. A line longer than a string can be yields an error like any other unreadable line. */
function extractBytes(line: Buffer, extractLine: ExtractLine): string {
  if (line.length > constants.MAX_STRING_LENGTH) {
    const error = `a line of ${line.length} bytes; one may have ${constants.MAX_STRING_LENGTH}`;
    return JSON.stringify({ id: null, error, mentions: [] });
  }
  return extractLine(line.toString('utf8'));
}

/** A text cannot imitate this: within a JSON string its quotes are escaped. */
function isRefusal(result: string): boolean {
  return result.endsWith('"mentions":[]}') && result.includes('"error":');
}

async function extractText(
  file: string,
  encoding: Encoding | null,
  known: Omit<ExtractOptions, 'text' | 'explain' | 'encoding'>,
  extractLine: ExtractLine,
  writer: LineWriter,
): Promise<ExitCode> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openInput(file)) chunks.push(chunk);
  const text = decode(file, Buffer.concat(chunks), encoding);
  const result = extractLine(JSON.stringify({ id: file === '-' ? null : basename(file), text, ...known }));
  await writer.write(result);
  await writer.flush();
  return isRefusal(result) ? EXIT.failed : EXIT.ok;
}

/** Returns the text of bytes in the encoding given, or the one that they show; a byte order mark is left out. */
function decode(file: string, bytes: Uint8Array, encoding: Encoding | null): string {
  const decoded = decodeText(bytes, { asked: encoding });
  if (decoded.kind === 'decoded') return decoded.text;
  const message = `${escapeControls(file)} is not text: ${refusalLabel(decoded.refusal, 'en')}`;
  throw new CanCuError('NOT_FOUND', message, file);
}

/** Yields the bytes of a file; `-` is standard input. */
async function* openInput(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* file === '-' ? process.stdin : createReadStream(file, { highWaterMark: CHUNK_BYTES });
  } catch (error) {
    throw new CanCuError('NOT_FOUND', `${file} cannot be read: ${fileErrorMessage(error)}`, file);
  }
}
