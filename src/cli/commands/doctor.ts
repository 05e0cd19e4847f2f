import { checkStore } from '../../app/doctor/check-store.js';
import type { Finding } from '../../store/finding.js';
import type { PrintOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { print, printJson } from '../output.js';
import { withStore } from '../with-store.js';

/** Checks the store and prints a line for each finding; a store with any is a failure. */
export async function doctor(options: PrintOptions): Promise<ExitCode> {
  return withStore(async ({ store }) => {
    const findings = await checkStore(store);
    if (options.json === true) printJson({ engine: store.engine, findings });
    else print(findings.length === 0 ? 'the store is sound' : findings.map(line).join('\n'));
    return findings.length === 0 ? EXIT.ok : EXIT.failed;
  });
}

const line = ({ code, where, message }: Finding): string => `${code} ${where}: ${message}`;
