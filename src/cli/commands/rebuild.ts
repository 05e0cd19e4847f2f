import { loadBodies } from '../../app/inputs/load-bodies.js';
import { type RebuildReport, rebuildGraph } from '../../app/inputs/rebuild.js';
import type { PrintOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { print, printJson } from '../output.js';
import { withStore } from '../with-store.js';

/** Derives the graph again and prints whether anything differed. A difference is not a failure. */
export async function rebuild(options: PrintOptions & { readonly reread?: boolean }): Promise<ExitCode> {
  return withStore(async ({ store, vocabulary }) => {
    await loadBodies(store, vocabulary);
    const report = await rebuildGraph(store, vocabulary, { reread: options.reread === true });
    if (options.json === true) printJson(report);
    else print(text(report));
    return EXIT.ok;
  });
}

function text({ inputs, reread, documents, derivations, differed }: RebuildReport): string {
  const read = reread === 0 ? '' : `; ${reread} texts read differently`;
  const found = differed
    ? `differed: ${documents} documents, the contributions of ${derivations} inputs`
    : 'nothing differed';
  return `rebuilt from ${inputs} inputs${read}; ${found}`;
}
