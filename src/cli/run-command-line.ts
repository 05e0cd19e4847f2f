import { CommanderError } from 'commander';
import { CanCuError } from '../domain/errors.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { printError } from './output.js';
import { createProgram } from './program.js';

/** Runs the command that the arguments name. An expected failure prints one line to standard error. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): ExitCode {
  // Commander has already printed the message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof CanCuError) {
    printError(error.message.replace(/\s*\n\s*/g, ' '));
    return error.code === 'INVALID' ? EXIT.usage : EXIT.failed;
  }
  printError(`unexpected: ${error instanceof Error ? error.stack : String(error)}`);
  return EXIT.failed;
}
