import { yearOfDocument } from '../../../domain/identity/document-year.js';
import { foldText } from '../../../domain/values/fold.js';
import type { ChangesOfSave } from '../../changes.js';
import type { WriteBatch } from '../../legal-store.js';
import type { DocumentRow, InputRow } from '../../rows.js';
import { distinct, groupBy } from '../../rows-by-key.js';
import { type TouchedForce, touchDocument } from '../../touched-force.js';
import type { Run } from '../connection.js';
import { literal } from '../graph-names.js';
import { sortOf } from '../paging.js';
import { fromData, type Parameters, toData } from '../values.js';
import { DROP_BODIES } from './bodies.js';
import {
  BLOCKS,
  CONTENTS,
  DROP_BLOCKS,
  EDGE_SORT,
  FORMER_KEYS,
  ISSUED,
  KEYS,
  NAMES_SORT,
  NUMBERED,
  putDocumentsText,
  REMOVE,
  ROLE_SORT,
  STORED,
  TEXTS,
  UNLINK,
} from './documents-queries.js';
import { writeIds, writeRows } from './write-rows.js';

/** Documents per statement; few, since their contents may be long. */
const CHUNK = 50;

/** A document as it was stored before this save. */
interface Stored {
  readonly id: string;
  readonly data: string;
  readonly sort: string;
  readonly textId: string | null;
}

/** Writes documents that are new or differ from what is stored, and removes others; returns whether anything changed. */
export async function saveDocuments(
  run: Run,
  documents: WriteBatch['documents'],
  inputs: readonly InputRow[],
  touched: TouchedForce,
  changes: ChangesOfSave,
): Promise<boolean> {
  const put = [...new Map(documents.put.map((row) => [row.id, row])).values()];
  const kept = new Set(put.map((row) => row.id));
  const stored = await storedDocuments(run, [...kept, ...documents.remove]);
  const changed = put.filter((row) => stored.get(row.id)?.data !== toData(row));
  const removed = distinct(documents.remove).filter((id) => stored.has(id) && !kept.has(id));
  if (changed.length === 0 && removed.length === 0) return false;
  await writeIds(run, REMOVE, removed);
  await putDocuments(run, changed, stored, inputs);
  for (const row of changed) touchDocument(touched, documentBefore(stored.get(row.id)), row);
  const all = [...changed.map((row) => row.id), ...removed];
  for (const id of all) changes.documents.add(id);
  await dropOrphans(run, all, stored);
  return true;
}

const documentBefore = (stored: Stored | undefined): DocumentRow | null =>
  stored === undefined ? null : fromData(stored.data);

async function storedDocuments(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
  if (ids.length === 0) return new Map();
  const rows = await run<Stored>({ text: STORED, parameters: { ids: distinct(ids) } });
  return new Map(rows.map((row) => [row.id, row]));
}

async function putDocuments(
  run: Run,
  changed: readonly DocumentRow[],
  stored: ReadonlyMap<string, Stored>,
  inputs: readonly InputRow[],
): Promise<void> {
  const texts = await newTexts(run, changed, stored, inputs);
  for (const group of groupBy(changed, (row) => row.type).values()) {
    for (const type of distinct(group.map((row) => row.type))) {
      const rows = group.map((row) => ({ ...propertiesOf(row), ...texts.get(row.id) }));
      await writeRows(run, putDocumentsText(literal({ kind: 'document', type })), rows, CHUNK);
    }
  }
  await linkDocuments(run, changed, stored);
}

async function linkDocuments(
  run: Run,
  changed: readonly DocumentRow[],
  stored: ReadonlyMap<string, Stored>,
): Promise<void> {
  const ids = changed.map((row) => row.id);
  await writeIds(
    run,
    UNLINK,
    ids.filter((id) => stored.has(id)),
  );
  await writeRows(
    run,
    ISSUED,
    changed.map((row) => ({ id: row.id, issuers: distinct(row.issuerIds) })),
  );
  await writeRows(
    run,
    NUMBERED,
    changed.map((row) => ({ id: row.id, authorities: row.authorityId ? [row.authorityId] : [] })),
  );
  await writeRows(
    run,
    BLOCKS,
    changed.map((row) => ({ id: row.id, blocks: distinct(row.blocks) })),
  );
  await writeRows(
    run,
    TEXTS,
    changed.map((row) => ({ id: row.id, texts: distinct(row.textIds) })),
  );
  await writeRows(
    run,
    KEYS,
    changed.map((row) => ({ id: row.id, keys: distinct(row.keys) })),
  );
  await writeIds(
    run,
    FORMER_KEYS,
    ids.filter((id) => !stored.has(id)),
  );
  const moved = changed.filter((row) => stored.get(row.id)?.sort !== documentSort(row)).map((row) => row.id);
  await writeIds(run, ROLE_SORT, moved);
  const movedBefore = moved.filter((id) => stored.has(id));
  await writeIds(run, EDGE_SORT, movedBefore);
  await writeIds(run, NAMES_SORT, movedBefore);
}

/** Folded contents of texts that became current; null for documents that no longer have a current text. */
async function newTexts(
  run: Run,
  changed: readonly DocumentRow[],
  stored: ReadonlyMap<string, Stored>,
  inputs: readonly InputRow[],
): Promise<ReadonlyMap<string, { readonly text: string | null }>> {
  const other = changed.filter((row) => (stored.get(row.id)?.textId ?? null) !== (row.textIds[0] ?? null));
  const contents = new Map(inputs.flatMap((row) => (row.kind === 'text' ? [[row.id, row.content] as const] : [])));
  const missing = distinct(other.flatMap((row) => row.textIds.slice(0, 1))).filter((id) => !contents.has(id));
  if (missing.length > 0) {
    const rows = await run<{ readonly id: string; readonly content: string }>({
      text: CONTENTS,
      parameters: { ids: missing },
    });
    for (const { id, content } of rows) contents.set(id, content);
  }
  const folded = (id: string | undefined): string | null =>
    id === undefined ? null : foldText(contents.get(id) ?? '');
  return new Map(other.map((row) => [row.id, { text: folded(row.textIds[0]) }]));
}

async function dropOrphans(run: Run, ids: readonly string[], stored: ReadonlyMap<string, Stored>): Promise<void> {
  const before = ids.flatMap((id) => stored.get(id) ?? []).map((row) => fromData<DocumentRow>(row.data));
  await writeIds(run, DROP_BLOCKS, distinct(before.flatMap((row) => row.blocks)));
  await writeIds(
    run,
    DROP_BODIES,
    distinct(before.flatMap((row) => [...row.issuerIds, ...(row.authorityId ? [row.authorityId] : [])])),
  );
}

/** The sort values of a document: date and key. */
function documentSort(row: DocumentRow): string {
  return sortOf([row.issuedOn?.value ?? '', row.key]);
}

function propertiesOf(row: DocumentRow): Parameters {
  return {
    id: row.id,
    key: row.key,
    type: row.type,
    typeName: row.typeName,
    number: row.number?.value ?? null,
    issuedOn: row.issuedOn?.value ?? null,
    title: row.title?.value ?? null,
    isStub: row.isStub,
    effectiveFrom: row.effectiveFrom?.value ?? null,
    expiredOn: row.expiredOn?.value ?? null,
    bodyIds: distinct([...row.issuerIds, ...(row.authorityId === null ? [] : [row.authorityId])]),
    textId: row.textIds[0] ?? null,
    numberFolded: row.numberFolded,
    searchText: row.searchText,
    sort: documentSort(row),
    year: yearOfDocument(row),
    data: toData(row),
  };
}
