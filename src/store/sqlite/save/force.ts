import { isDeepStrictEqual } from 'node:util';
import { STATUS_KINDS } from '../../../domain/force.js';
import { forceDates } from '../../../domain/force-dates.js';
import { type ForceEvidence, forceEffects, MAX_FORCE_CITATIONS } from '../../../domain/force-effects.js';
import { type ForceSpan, forceSpans } from '../../../domain/force-spans.js';
import { ASSURANCES } from '../../../domain/reading/citation.js';
import type { AssertionRow, CitationRow, DocumentRow } from '../../rows.js';
import { byId, distinct, groupBy } from '../../rows-by-key.js';
import type { TouchedForce } from '../../touched-force.js';
import { citations } from '../citations.js';
import type { Connection } from '../connection.js';
import { getDocuments } from '../documents.js';
import { effectSettings } from '../evidence.js';
import { fromData } from '../values.js';

/** Documents looked at together. */
const CHUNK = 500;
const FILTER = { kinds: STATUS_KINDS, assurance: ASSURANCES, from: null, to: null } as const;
const PAGE = { size: MAX_FORCE_CITATIONS, from: null, direction: 'FORWARD' } as const;

/** Sets the spans of force of the documents that a save touches. Call it when all else has been written. */
export function saveForce(connection: Connection, touched: TouchedForce): void {
  const cited = [...citedBy(connection, touched.citing), ...citedIn(connection, touched.mentions)];
  const ids = distinct([...touched.documents, ...cited]);
  for (let at = 0; at < ids.length; at += CHUNK) saveSpans(connection, ids.slice(at, at + CHUNK));
}

/** Sets the spans of force of all documents. */
export function saveAllForce(connection: Connection): void {
  const sql = 'SELECT number, id FROM documents WHERE number > ? ORDER BY number LIMIT ?';
  let after: number | undefined = 0;
  while (after !== undefined) {
    const rows: { number: number; id: string }[] = connection.all(sql, [after, CHUNK]);
    saveSpans(
      connection,
      rows.map(({ id }) => id),
    );
    after = rows.at(-1)?.number;
  }
}

/** Documents whose status documents may change. */
function citedBy(connection: Connection, ids: ReadonlySet<string>): readonly string[] {
  if (ids.size === 0) return [];
  const sql = `SELECT DISTINCT to_id AS id FROM json_each(?1) AS asked CROSS JOIN citations ON from_id = asked.value
    AND assurance IN (SELECT value FROM json_each(?2)) AND kind IN (SELECT value FROM json_each(?3))`;
  const values = [[...ids], ASSURANCES, STATUS_KINDS].map((list) => JSON.stringify(list));
  return connection.all<{ id: string }>(sql, values).map(({ id }) => id);
}

/** Documents whose status is changed by what rests on mentions. */
function citedIn(connection: Connection, mentionIds: ReadonlySet<string>): readonly string[] {
  if (mentionIds.size === 0) return [];
  const sql = `SELECT DISTINCT to_id AS id FROM json_each(?1) AS asked
    CROSS JOIN assertions ON evidence_id = asked.value AND evidence_kind = 'mention'
    CROSS JOIN citations ON citations.id = citation_id AND kind IN (SELECT value FROM json_each(?2))`;
  return connection
    .all<{ id: string }>(sql, [JSON.stringify([...mentionIds]), JSON.stringify(STATUS_KINDS)])
    .map(({ id }) => id);
}

function saveSpans(connection: Connection, ids: readonly string[]): void {
  const documents = getDocuments(connection, ids).filter((row) => row !== null);
  const stored = storedSpans(connection, ids);
  const incoming = citations(
    connection,
    'TO',
    documents.map(({ id }) => id),
    FILTER,
    PAGE,
  );
  const edges = incoming.map((page) => page.rows.map(({ row }) => row));
  const settings = settingsOf(connection, [...ids, ...edges.flat().map(({ fromId }) => fromId)]);
  for (const [at, document] of documents.entries()) {
    const before = stored.get(document.id) ?? [];
    const spans = spansOf(connection, document, edges[at] ?? [], settings);
    if (isDeepStrictEqual(spans, before)) continue;
    if (before.length > 0) connection.run('DELETE FROM document_force WHERE document_id = ?', [document.id]);
    putSpans(connection, document.id, spans);
  }
}

function storedSpans(connection: Connection, ids: readonly string[]): ReadonlyMap<string, readonly ForceSpan[]> {
  const sql = `SELECT document_id AS id, from_day AS "from", status FROM json_each(?) AS asked
    CROSS JOIN document_force ON document_id = asked.value ORDER BY document_id, from_day`;
  const groups = groupBy(connection.all<ForceSpan & { id: string }>(sql, [JSON.stringify(ids)]), ({ id }) => id);
  return new Map([...groups].map(([id, rows]) => [id, rows.map(({ from, status }) => ({ from, status }))]));
}

/** What sets days of effect of each of the documents of which something does. */
type Settings = ReadonlyMap<string, readonly AssertionRow[]>;

function settingsOf(connection: Connection, documentIds: readonly string[]): Settings {
  return groupBy(effectSettings(connection, distinct(documentIds)).flat(), ({ toId }) => toId);
}

function spansOf(
  connection: Connection,
  document: DocumentRow,
  incoming: readonly CitationRow[],
  settings: Settings,
): readonly ForceSpan[] {
  const dates = forceDates(document, settings.get(document.id) ?? []);
  if (incoming.length === 0) return forceSpans(dates, []);
  const citing = byId(getDocuments(connection, distinct(incoming.map(({ fromId }) => fromId))));
  const effects = incoming.flatMap((citation) =>
    forceEffects({
      citation,
      evidence: evidenceOf(connection, citation.id),
      citing: citing.get(citation.fromId) ?? null,
      citingSettings: settings.get(citation.fromId) ?? [],
    }),
  );
  return forceSpans(dates, effects);
}

function evidenceOf(connection: Connection, citationId: string): readonly ForceEvidence[] {
  const sql = `SELECT assertions.data AS assertion, mentions.document_id AS documentId, mentions.data ->> '$.section' AS section
    FROM assertions LEFT JOIN mentions ON mentions.id = evidence_id AND evidence_kind = 'mention'
    WHERE citation_id = ? ORDER BY sort LIMIT ?`;
  type Row = { readonly assertion: string; readonly documentId: string | null; readonly section: string | null };
  return connection.all<Row>(sql, [citationId, MAX_FORCE_CITATIONS]).map(({ assertion, documentId, section }) => ({
    assertion: fromData<AssertionRow>(assertion),
    mention: documentId === null ? null : { documentId, section },
  }));
}

function putSpans(connection: Connection, documentId: string, spans: readonly ForceSpan[]): void {
  const sql = 'INSERT INTO document_force (document_id, from_day, status) VALUES (?, ?, ?)';
  for (const { from, status } of spans) connection.run(sql, [documentId, from, status]);
}
