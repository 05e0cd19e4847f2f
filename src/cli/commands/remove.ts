import { removeDocument } from '../../app/inputs/remove-document.js';
import { documentName } from '../../app/views/labels.js';
import type { PrintOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { documentJson } from '../json.js';
import { print, printJson } from '../output.js';
import { withStore } from '../with-store.js';

/** Removes the texts of a document and prints which document it was. */
export async function remove(key: string, options: PrintOptions): Promise<ExitCode> {
  return withStore(async ({ store, vocabulary }) => {
    const document = await removeDocument(store, vocabulary, key);
    if (options.json === true) printJson({ removed: documentJson(document) });
    else print(`removed ${documentName(document)}, texts: ${document.textIds.length}, key ${document.key}`);
    return EXIT.ok;
  });
}
