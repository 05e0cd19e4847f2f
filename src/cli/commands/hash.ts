import { hashStore } from '../../app/inputs/hash.js';
import type { PrintOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { print, printJson } from '../output.js';
import { withStore } from '../with-store.js';

/** Prints the hash of everything in the store. */
export async function hash(options: PrintOptions): Promise<ExitCode> {
  return withStore(async ({ store }) => {
    const sha256 = await hashStore(store);
    if (options.json === true) printJson({ sha256 });
    else print(sha256);
    return EXIT.ok;
  });
}
