import { STATUS_KINDS } from '../../../domain/force.js';
import { ASSURANCES } from '../../../domain/reading/citation.js';
import { edgeTypes, literal } from '../graph-names.js';

const ACTS = literal({ kind: 'edges', types: edgeTypes(STATUS_KINDS, ASSURANCES) });

/** Reads the documents whose status documents may change. */
export const CITED_BY = `MATCH (c:Document)-[:${ACTS}]->(d:Document) WHERE c.id IN $ids RETURN DISTINCT d.id AS id`;

/** Reads the documents whose status is changed by what rests on mentions. */
export const CITED_IN = `MATCH (a:Assertion) WHERE a.evidenceId IN $ids AND a.evidenceKind = 'mention' AND a.kind IN $kinds
RETURN DISTINCT a.toId AS id`;

/** Reads what the spans of documents follow from, with the spans stored: of the citations and of the evidence of each at most `$most`. */
export const SOURCES = `MATCH (d:Document) WHERE d.id IN $ids
CALL (d) {
  MATCH (d)<-[r:${ACTS}]-(c:Document)
  WITH r, c ORDER BY r.fromSort DESC LIMIT $most
  CALL (r) {
    MATCH (a:Assertion) WHERE a.citationId = r.citationId AND a.sort IS NOT NULL
    WITH a ORDER BY a.citationId, a.sort LIMIT $most
    OPTIONAL MATCH (m:Mention {id: a.evidenceId})
    RETURN collect({data: a.data, documentId: m.documentId, section: m.section}) AS evidence
  }
  RETURN collect({id: r.citationId, kind: r.kind, assurance: r.assurance, citingId: c.id, citing: c.data, evidence: evidence}) AS incoming
}
RETURN d.id AS id, d.data AS data, coalesce(d.forceFrom, []) AS from, coalesce(d.forceStatus, []) AS statuses, incoming`;

/** Writes the spans of documents. */
export const PUT_SPANS = `UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.forceFrom = row.from, d.forceStatus = row.statuses`;

/** Reads the ids of documents in order. */
export const NEXT_IDS = 'MATCH (d:Document) WHERE d.id > $after RETURN d.id AS id ORDER BY d.id LIMIT $limit';
