import { EDGE_TYPES, literal } from '../graph-names.js';

/** Reads documents as stored. */
export const STORED = `MATCH (d:Document) WHERE d.id IN $ids
RETURN d.id AS id, d.data AS data, d.sort AS sort, d.textId AS textId`;

/** Reads the contents of texts. */
export const CONTENTS = 'MATCH (i:Text) WHERE i.id IN $ids RETURN i.id AS id, i.content AS content';

/** Removes documents. */
export const REMOVE = 'MATCH (d:Document) WHERE d.id IN $ids DETACH DELETE d';

/** Removes the links from documents to their bodies, blocks and texts. */
export const UNLINK =
  'MATCH (d:Document)-[old:ISSUED_BY|NUMBERED_BY|IN_BLOCK|HAS_TEXT]->() WHERE d.id IN $ids DELETE old';

/** Links documents with the bodies that issued them. */
export const ISSUED = `UNWIND $rows AS row
MATCH (d:Document {id: row.id})
UNWIND row.issuers AS body
MERGE (b:IssuingBody {id: body})
CREATE (d)-[:ISSUED_BY {toId: body, fromType: d.type, fromSort: d.sort}]->(b)`;

/** Links documents with the bodies in whose series they are numbered. */
export const NUMBERED = `UNWIND $rows AS row
MATCH (d:Document {id: row.id})
UNWIND row.authorities AS body
MERGE (b:IssuingBody {id: body})
CREATE (d)-[:NUMBERED_BY {toId: body, fromType: d.type, fromSort: d.sort}]->(b)`;

/** Puts documents into their blocks. */
export const BLOCKS = `UNWIND $rows AS row
MATCH (d:Document {id: row.id})
UNWIND row.blocks AS value
MERGE (b:Block {value: value})
CREATE (d)-[:IN_BLOCK]->(b)`;

/** Links documents with their texts, current or not. */
export const TEXTS = `UNWIND $rows AS row
MATCH (d:Document {id: row.id})
UNWIND row.texts AS value
MATCH (t:Input {id: value})
CREATE (d)-[:HAS_TEXT]->(t)`;

/** Links keys with the documents that hold them now. A key also keeps the id of its last holder, for {@link FORMER_KEYS}. */
export const KEYS = `UNWIND $rows AS row
MATCH (d:Document {id: row.id})
UNWIND row.keys AS value
MERGE (k:Key {value: value})
SET k.documentId = d.id
WITH d, k
CALL (k) { OPTIONAL MATCH (k)-[old:LEADS_TO]->() DELETE old }
CREATE (k)-[:LEADS_TO]->(d)`;

/** Links keys that lead to no document with their last holder, if it is among the given documents. */
export const FORMER_KEYS = `MATCH (k:Key) WHERE k.documentId IN $ids AND NOT EXISTS { (k)-[:LEADS_TO]->() }
MATCH (d:Document {id: k.documentId})
CREATE (k)-[:LEADS_TO]->(d)`;

/** Gives the edges of documents the documents' present dates and keys as sort values. */
export const EDGE_SORT = `MATCH (d:Document) WHERE d.id IN $ids
CALL (d) {
  MATCH (d)-[r:EDGES]->(t) SET r.fromSort = d.sort + '\\t' + r.kind, r.sort = d.sort + '\\t' + r.kind + '\\t' + t.key
}
CALL (d) {
  MATCH (f)-[r:EDGES]->(d) SET r.toSort = d.sort + '\\t' + r.kind, r.sort = f.sort + '\\t' + r.kind + '\\t' + d.key
}`.replaceAll('EDGES', literal({ kind: 'edges', types: EDGE_TYPES }));

/** Gives the evidence of citing documents the documents' present dates and keys as sort values. */
export const NAMES_SORT = `MATCH (d:Document) WHERE d.id IN $ids
MATCH (d)-[r:EDGES]->()
MATCH (a:Assertion) USING INDEX SEEK a:Assertion(citationId, sort)
WHERE a.citationId = r.citationId AND a.sort IS NOT NULL
MATCH (a)-[n:NAMES|NAMES_WITHIN]->()
SET n.fromSort = d.sort + '\\t' + a.id`.replace('EDGES', literal({ kind: 'edges', types: EDGE_TYPES }));

/** Gives the campaign roles of documents the documents' present dates and keys as sort values. */
export const ROLE_SORT = `MATCH (d:Document) WHERE d.id IN $ids
MATCH (c:CampaignRole) WHERE c.documentId = d.id
SET c.sort = d.sort + '\\t' + c.id`;

/** Removes blocks that no document is in. */
export const DROP_BLOCKS = 'MATCH (b:Block) WHERE b.value IN $ids AND NOT EXISTS { (b)--() } DELETE b';

/** Returns the statement that writes documents of one label. */
export function putDocumentsText(label: string): string {
  return `UNWIND $rows AS row
MERGE (d:Document {id: row.id})
REMOVE d:${literal({ kind: 'documents' })}
SET d:${label}, d += row`;
}
