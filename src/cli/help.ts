import type { ExitCode } from './exit-code.js';

/** Receives the exit code of the command that ran. */
export type Finish = (code: ExitCode) => void;

/** Returns the part of a command's help that shows examples. */
export function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}
