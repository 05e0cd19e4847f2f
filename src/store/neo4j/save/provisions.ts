import { type Contribution, type Difference, isChange } from '../../difference.js';
import { enteredScopes } from '../../provision-scopes.js';
import type { AssertionRow, Derivation, SectionRow } from '../../rows.js';
import { distinct } from '../../rows-by-key.js';
import type { Run } from '../connection.js';
import { provisionId } from '../provisions.js';
import type { Parameters } from '../values.js';
import { contributionDifference } from './contributions.js';
import { writeIds, writeRows } from './write-rows.js';

const CLEAR_SECTIONS = `MATCH (p:Provision) WHERE p.id IN $ids
REMOVE p.inputId, p.label, p.heading, p.start, p.end, p.digest, p.data`;

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

/** Replaces the sections of the inputs' texts; returns whether any row changed. */
export async function saveSections(run: Run, derivations: readonly Derivation[]): Promise<boolean> {
  const difference = await contributionDifference(run, 'sections', derivations, (one) => one.sections, provisionId);
  await writeIds(run, CLEAR_SECTIONS, difference.remove);
  await writeRows(run, PUT_SECTIONS, difference.put.map(sectionProperties));
  await writeIds(run, DROP, difference.remove);
  await writeIds(
    run,
    OF_DOCUMENT,
    difference.put.map((one) => one.id),
  );
  return isChange(difference);
}

/** Replaces the provisions that assertions name; removes those that nothing refers to any more. The assertions must be written already. */
export async function saveEvidence(run: Run, { before, put }: Difference<AssertionRow>): Promise<void> {
  const [namedBefore, named] = [before.flatMap(namesOf), put.flatMap(({ row }) => namesOf(row))];
  await writeIds(run, UNLINK, distinct(namedBefore.map((name) => name.assertion)));
  for (const [text, exact] of [[NAMES, true] as const, [NAMES_WITHIN, false] as const]) {
    await writeRows(
      run,
      text,
      named.filter((name) => name.exact === exact),
    );
  }
  await writeIds(run, DROP, distinct(namedBefore.map((name) => name.id)));
  await writeIds(run, OF_DOCUMENT, distinct(named.map((name) => name.id)));
}

/** A provision that an assertion refers to. */
interface Name extends Parameters {
  readonly assertion: string;
  readonly id: string;
  readonly documentId: string;
  readonly path: string;
  readonly exact: boolean;
}

function namesOf(row: AssertionRow): readonly Name[] {
  return enteredScopes(row.provisions).map(({ path, exact }) => {
    const ref = { documentId: row.toId, path };
    return { assertion: row.id, id: provisionId(ref), ...ref, exact };
  });
}

function sectionProperties({ id, inputId, digest, row }: Contribution<SectionRow>): Parameters {
  const { documentId, path, label, heading, start, end } = row;
  return { id, documentId, path, inputId, label, heading, start, end, digest, data: JSON.stringify(row) };
}
