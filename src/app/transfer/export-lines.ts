import { createHash } from 'node:crypto';
import { CanCuError } from '../../domain/errors.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { InputRow } from '../../store/rows.js';
import { canonicalJson, sha256 } from '../digest.js';
import { hashStore } from '../inputs/hash.js';
import { RECOGNISER } from '../inputs/text-input.js';
import { checkText } from '../reads/check-text.js';
import { listPages } from '../reads/list-all.js';
import { countRow, noRows } from './count-rows.js';
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportCounts,
  type ExportRow,
  type InputExportRow,
  type RowOf,
} from './export-schema.js';

/** What an export says of the program that writes it, and whom it tells how far it is. */
export interface Exporting {
  readonly vocabulary: VocabularyIndex;
  /** Version of the program. */
  readonly software: string;
  readonly onRows?: (counts: ExportCounts) => void;
}

/**
 * Yields the export of a store, some lines at a time: its inputs and its register of keys, from which the same graph with
 * the same ids can be made again. Throws CONFLICT where the store is written to meanwhile, CORRUPT for a damaged text.
 */
export async function* exportLines(store: LegalStore, exporting: Exporting): AsyncGenerator<string> {
  const revision = await store.revision();
  const checksum = createHash('sha256');
  const counts = noRows();
  for await (const rows of exportRows(store, exporting)) {
    if (rows.length === 0) continue;
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    for (const row of rows) countRow(counts, row);
    checksum.update(lines);
    yield lines;
    exporting.onRows?.(counts);
  }
  if ((await store.revision()) !== revision)
    throw new CanCuError(
      'CONFLICT',
      'the store was written to during the export, which was given up: run it again, or export a can-cu backup of it',
    );
  yield `${JSON.stringify({ kind: 'end', ...counts, sha256: checksum.digest('hex') } satisfies RowOf<'end'>)}\n`;
}

async function* exportRows(store: LegalStore, exporting: Exporting): AsyncGenerator<readonly ExportRow[]> {
  yield [await header(store, exporting)];
  for await (const page of listPages(store, 'keys')) yield page.map(({ key, id }) => ({ kind: 'key', key, id }));
  for await (const page of listPages(store, 'inputs')) yield page.map(rowOfInput);
  yield* formerKeys(store);
}

async function header(store: LegalStore, { vocabulary, software }: Exporting): Promise<RowOf<'header'>> {
  return {
    ...{ kind: 'header', format: EXPORT_FORMAT, version: EXPORT_VERSION, software, recogniser: RECOGNISER },
    ...{ vocabulary: vocabularyHash(vocabulary), graph: await hashStore(store) },
  };
}

/** Returns the SHA-256 of a vocabulary: texts are read alike where it and the recogniser are the same. */
export const vocabularyHash = ({ vocabulary }: VocabularyIndex): string => sha256(canonicalJson(vocabulary));

function rowOfInput(input: InputRow): InputExportRow {
  const { tokens: _, ...row } = input;
  if (row.kind !== 'text') return row as InputExportRow;
  const { kind, source, sourceUrl, retrievedAt, reader, known, content } = checkText(
    input as InputRow & { kind: 'text' },
  );
  return { kind, source, sourceUrl, retrievedAt, reader, known, content };
}

/** The keys that no document holds any more, with the document that they lead to. */
async function* formerKeys(store: LegalStore): AsyncGenerator<readonly RowOf<'former-key'>[]> {
  for await (const page of listPages(store, 'keys')) {
    const keys = page.map(({ key }) => key);
    const documents = await store.findDocumentsByKey(keys);
    const rows = keys.flatMap((key, at): readonly RowOf<'former-key'>[] => {
      const document = documents[at];
      return !document || document.keys.includes(key) ? [] : [{ kind: 'former-key', key, leadsTo: document.key }];
    });
    yield rows;
  }
}
