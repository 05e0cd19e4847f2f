import { CanCuError } from '../../../domain/errors.js';
import type { ChangesOfSave } from '../../changes.js';
import type { AssertionRow, CitationRow } from '../../rows.js';
import { distinct, groupBy } from '../../rows-by-key.js';
import { sumCitation } from '../../sums.js';
import { CITATION_OF_R } from '../citations-queries.js';
import type { Run } from '../connection.js';
import { type EdgeType, edgeType, literal } from '../graph-names.js';
import { fromData, type Parameters, toData } from '../values.js';
import { writeRows } from './write-rows.js';

/** Number of citations summed at a time. */
const CHUNK = 1000;

// Tests `sort` too, because an index over two properties is used only if the query tests both.
const ASSERTIONS = `MATCH (a:Assertion) WHERE a.citationId IN $ids AND a.sort IS NOT NULL
RETURN a.citationId AS id, a.data AS data`;

// Starts at the citing document: it has few edges, while the cited one may have very many.
const STORED = `UNWIND $rows AS row
MATCH (:Document {id: row.fromId})-[r]->() WHERE r.citationId IN row.ids
RETURN type(r) AS type, ${CITATION_OF_R}`;

const REMOVE = `UNWIND $rows AS row
MATCH (:Document {id: row.fromId})-[r]->() WHERE r.citationId = row.citationId
DELETE r`;

const UPDATE = `UNWIND $rows AS row
MATCH (:Document {id: row.fromId})-[r]->() WHERE r.citationId = row.citationId
SET r += row`;

interface StoredEdge {
  readonly type: string;
  readonly citation: CitationRow;
}

/**
 * Sets the citations of touched assertions to the sums of their assertions, and removes those without assertions. Throws
 * INVALID for an edge of an unknown document.
 */
export async function saveCitations(run: Run, touched: readonly AssertionRow[], changes: ChangesOfSave): Promise<void> {
  const all = [...new Map(touched.map((row) => [row.citationId, row.fromId]))];
  for (let at = 0; at < all.length; at += CHUNK) {
    await saveChunk(run, new Map(all.slice(at, at + CHUNK)), changes);
  }
}

/** `touched` gives the citing document of each citation. */
async function saveChunk(run: Run, touched: ReadonlyMap<string, string>, changes: ChangesOfSave): Promise<void> {
  const wanted = await wantedCitations(run, [...touched.keys()]);
  const stored = await storedEdges(run, touched);
  const wrongType = ({ type, citation }: StoredEdge): boolean => {
    const sum = wanted.get(citation.id);
    return sum === undefined || edgeType(sum.kind, sum.assurance) !== type;
  };
  const gone = stored.filter(wrongType);
  const staying = new Map(stored.filter((edge) => !wrongType(edge)).map((edge) => [edge.citation.id, edge.citation]));
  const changed = [...staying.values()].flatMap((old) => {
    const sum = wanted.get(old.id);
    return sum === undefined || toData(sum) === toData(old) ? [] : sum;
  });
  await writeRows(
    run,
    REMOVE,
    gone.map(({ citation }) => edgeProperties(citation)),
  );
  await writeRows(run, UPDATE, changed.map(edgeProperties));
  const made = [...wanted.values()].filter((sum) => !staying.has(sum.id));
  await createEdges(run, made);
  for (const { id } of [...changed, ...made]) changes.citations.add(id);
  // The edges of a removed document are gone with it.
  for (const id of touched.keys()) if (!wanted.has(id)) changes.citations.add(id);
}

async function wantedCitations(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, CitationRow>> {
  const rows = await run<{ readonly id: string; readonly data: string }>({ text: ASSERTIONS, parameters: { ids } });
  const groups = groupBy(rows, (row) => row.id);
  return new Map(
    [...groups].flatMap(([id, group]) => {
      const [first, ...rest] = group.map((row) => fromData<AssertionRow>(row.data));
      return first === undefined ? [] : [[id, sumCitation([first, ...rest])] as const];
    }),
  );
}

async function storedEdges(run: Run, touched: ReadonlyMap<string, string>): Promise<readonly StoredEdge[]> {
  const byDocument = groupBy([...touched], ([, fromId]) => fromId);
  const rows = [...byDocument].map(([fromId, group]) => ({ fromId, ids: group.map(([id]) => id) }));
  return run<StoredEdge>({ text: STORED, parameters: { rows } });
}

async function createEdges(run: Run, citations: readonly CitationRow[]): Promise<void> {
  const types = distinct(citations.map((row) => edgeType(row.kind, row.assurance)));
  for (const type of types) {
    const rows = citations.filter((row) => edgeType(row.kind, row.assurance) === type).map(edgeProperties);
    const made = await run<{ readonly id: string }>({ text: createText(type), parameters: { rows } });
    const ids = new Set(made.map((row) => row.id));
    const lacking = rows.find((row) => !ids.has(String(row.citationId)));
    if (lacking === undefined) continue;
    const { citationId, fromId, toId } = lacking;
    throw new CanCuError('INVALID', `citation ${citationId} needs both documents ${fromId} and ${toId}`, citationId);
  }
}

function createText(type: EdgeType): string {
  return `UNWIND $rows AS row
MATCH (f:Document {id: row.fromId})
MATCH (t:Document {id: row.toId})
CREATE (f)-[r:${literal({ kind: 'edges', types: [type] })}]->(t)
SET r = row, r.fromSort = f.sort + '\\t' + row.kind, r.toSort = t.sort + '\\t' + row.kind,
  r.sort = f.sort + '\\t' + row.kind + '\\t' + t.key
RETURN row.citationId AS id`;
}

function edgeProperties(row: CitationRow): Parameters {
  const { id, fromId, toId, kind, assurance, reason, extent, effectiveFrom } = row;
  return { citationId: id, fromId, toId, kind, assurance, reason, extent, effectiveFrom };
}
