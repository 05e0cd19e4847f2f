import { escapeDirectionControls, withoutDirectionControls } from '../domain/values/direction-controls.js';
import { escapeLateControls } from '../domain/values/escape-controls.js';

/** Functions that style text for a terminal. Without colours they return the text unchanged. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
}

const sgr = (open: number, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`;
const plain = (text: string): string => text;

const COLOURED: Style = {
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  accent: sgr(36, 39),
  good: sgr(32, 39),
  warn: sgr(33, 39),
};
const PLAIN: Style = { strong: plain, faint: plain, accent: plain, good: plain, warn: plain };

/** Returns coloured styles for a terminal, plain ones for a pipe, a file, `TERM=dumb` or if `NO_COLOR` is set (no-color.org). */
export function styleFor(
  stream: { readonly isTTY?: boolean | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): Style {
  const wanted = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
  return wanted ? COLOURED : PLAIN;
}

/** Writes lines to stdout, without controls that could turn words around. */
export function print(text: string): void {
  process.stdout.write(`${withoutDirectionControls(text)}\n`);
}

/** Writes a line about work that goes on to stderr. */
export function printProgress(message: string): void {
  process.stderr.write(`${withoutDirectionControls(message)}\n`);
}

/** Writes what went wrong to stderr, as {@link print} does. */
export function printError(message: string): void {
  process.stderr.write(`can-cu: ${withoutDirectionControls(message)}\n`);
}

/** Writes a value as JSON to stdout, indented, with a final line break. */
export function printJson(value: unknown): void {
  print(escapedJson(JSON.stringify(value, null, 2)));
}

/** Writes a value as JSON on one line of stdout. */
export function printJsonLine(value: unknown): void {
  print(escapedJson(JSON.stringify(value)));
}

const escapedJson = (json: string): string => escapeLateControls(escapeDirectionControls(json));

/** Ends the program quietly when the reader closes the pipe (`can-cu … | head`), and with a message when the disk is full. */
export function exitOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      if (stream === process.stdout) printError(`the output cannot be written: ${error.message}`);
      process.exit(1);
    });
  }
}
