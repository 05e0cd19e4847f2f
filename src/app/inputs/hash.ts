import { createHash } from 'node:crypto';
import type { LegalStore } from '../../store/legal-store.js';
import type { InputRow, MentionRow } from '../../store/rows.js';
import { canonicalJson, sha256 } from '../digest.js';
import { listEach } from '../reads/list-all.js';

/**
 * Returns the hex SHA-256 of a canonical listing of the inputs and the derived graph, in which documents are named by
 * key. The same inputs give the same hash in both stores and in whatever order they came: ids, registered keys and
 * `dataVersion` are left out.
 */
export async function hashStore(store: LegalStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of listing(store)) lines.push(sha256(line));
  const hash = createHash('sha256');
  for (const [at, line] of lines.sort().entries()) hash.update(at === 0 ? line : `\n${line}`);
  return hash.digest('hex');
}

async function* listing(store: LegalStore): AsyncGenerator<string> {
  const keys = new Map<string, string>();
  for await (const { id, key } of listEach(store, 'documents')) keys.set(id, key);
  const keyOf = (id: string | null): string | null => (id === null ? null : (keys.get(id) ?? null));
  const inputs = new Map<string, string>();
  const mentionPlaces = new Map<string, string>();
  for await (const input of listEach(store, 'inputs')) {
    const name = nameOf(input);
    inputs.set(input.id, name);
    yield line('input', { ...input, id: name });
  }
  for await (const { id: _, textIds, ...row } of listEach(store, 'documents'))
    yield line('document', { ...row, texts: textIds.map((id) => inputs.get(id)) });
  for await (const row of listEach(store, 'mentions')) {
    mentionPlaces.set(row.id, `${keyOf(row.documentId)} ${row.start}`);
    yield line('mention', mentionLine(row, keyOf));
  }
  for await (const { id: _, citationId: __, sort: ___, ...row } of listEach(store, 'assertions')) {
    const evidence = mentionPlaces.get(row.evidence.id) ?? inputs.get(row.evidence.id);
    yield line('assertion', { ...row, fromId: keyOf(row.fromId), toId: keyOf(row.toId), evidence });
  }
  for await (const { id: _, ...row } of listEach(store, 'citations'))
    yield line('citation', { ...row, fromId: keyOf(row.fromId), toId: keyOf(row.toId) });
  for await (const { id: _, inputId: __, ...row } of listEach(store, 'campaignRoles'))
    yield line('role', { ...row, documentId: keyOf(row.documentId) });
  for await (const { id: _, ...row } of listEach(store, 'campaigns'))
    yield line('campaign', { ...row, launchedInId: keyOf(row.launchedInId) });
  for await (const { documentId, path, section } of listEach(store, 'provisions'))
    yield line('provision', {
      document: keyOf(documentId),
      path,
      section: section && { ...section, documentId: null },
    });
  for await (const vote of listEach(store, 'votes')) yield line('vote', vote);
}

const line = (kind: string, value: unknown): string => `${kind} ${canonicalJson(value)}`;

/** The name of an input in the listing: a hash of its content, without its id and tokens. */
const nameOf = ({ id: _, tokens: __, ...input }: InputRow): string => sha256(canonicalJson(input));

const mentionLine = ({ id: _, inputId: __, ...row }: MentionRow, keyOf: (id: string | null) => string | null) => ({
  ...row,
  documentId: keyOf(row.documentId),
  targetId: keyOf(row.targetId),
  candidates: row.candidates.map((candidate) => ({ ...candidate, documentId: keyOf(candidate.documentId) })),
});
