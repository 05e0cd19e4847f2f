import { scopesOfNamed } from '../../provision-scopes.js';
import type { AssertionRow, SectionRow } from '../../rows.js';
import type { Run } from '../connection.js';
import { provisionId } from '../provisions.js';
import { distinct, type Parameters, toData } from '../values.js';
import type { Difference, Owned } from './difference.js';
import { writeIds, writeRows } from './write-rows.js';

const CLEAR_SECTIONS = `MATCH (p:Provision) WHERE p.id IN $ids
REMOVE p.inputId, p.label, p.heading, p.start, p.end, p.data`;

const PUT_SECTIONS = `UNWIND $rows AS row
MERGE (p:Provision {id: row.id})
SET p += row`;

const UNLINK = 'MATCH (a:Assertion)-[old:NAMES|NAMES_WITHIN]->() WHERE a.id IN $ids DELETE old';

const link = (type: 'NAMES' | 'NAMES_WITHIN'): string => `UNWIND $rows AS row
MATCH (a:Assertion {id: row.assertion})
MATCH (d:Document {id: a.fromId})
MERGE (p:Provision {id: row.id})
ON CREATE SET p.documentId = row.documentId, p.path = row.path
CREATE (a)-[:${type} {toId: p.id, kind: a.kind, fromSort: d.sort + '\\t' + a.id}]->(p)`;

const NAMES = link('NAMES');
const NAMES_WITHIN = link('NAMES_WITHIN');

const DROP = `MATCH (p:Provision) WHERE p.id IN $ids AND p.data IS NULL
AND NOT EXISTS { (p)<-[:NAMES|NAMES_WITHIN]-() }
DETACH DELETE p`;

const OF_DOCUMENT = `MATCH (p:Provision) WHERE p.id IN $ids AND NOT EXISTS { (p)<-[:HAS_PROVISION]-() }
MATCH (d:Document {id: p.documentId})
CREATE (d)-[:HAS_PROVISION]->(p)`;

/** Replaces sections and what assertions, which have been written before, name; a provision that neither knows any more goes. */
export async function saveProvisions(
  run: Run,
  sections: Difference<Owned<SectionRow>>,
  assertions: Difference<Owned<AssertionRow>>,
): Promise<void> {
  const [before, after] = [assertions.before.flatMap(namesOf), assertions.put.flatMap(namesOf)];
  await writeIds(run, CLEAR_SECTIONS, sections.remove);
  await writeRows(run, PUT_SECTIONS, sections.put.map(sectionProperties));
  await writeIds(run, UNLINK, distinct(before.map((name) => name.assertion)));
  for (const [text, exact] of [[NAMES, true] as const, [NAMES_WITHIN, false] as const]) {
    await writeRows(
      run,
      text,
      after.filter((name) => name.exact === exact),
    );
  }
  await writeIds(run, DROP, distinct([...sections.remove, ...before.map((name) => name.id)]));
  await writeIds(run, OF_DOCUMENT, distinct([...sections.put, ...after].map((one) => one.id)));
}

/** A provision that an assertion leads to. */
interface Name extends Parameters {
  readonly assertion: string;
  readonly id: string;
  readonly documentId: string;
  readonly path: string;
  readonly exact: boolean;
}

function namesOf({ row }: Owned<AssertionRow>): readonly Name[] {
  return scopesOfNamed(row.provisions).map(({ path, exact }) => {
    const ref = { documentId: row.toId, path };
    return { assertion: row.id, id: provisionId(ref), ...ref, exact };
  });
}

function sectionProperties({ id, inputId, row }: Owned<SectionRow>): Parameters {
  const { documentId, path, label, heading, start, end } = row;
  return { id, documentId, path, inputId, label, heading, start, end, data: toData(row) };
}
