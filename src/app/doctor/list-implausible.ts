import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore, Listing } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { listPages } from '../reads/list-all.js';
import { ImplausibleFindings } from './implausible.js';
import { verbsInAssignees } from './implausible-assignees.js';
import { AgreedDates, LaterCited } from './implausible-citations.js';
import { implausibleOf, UnknownIssuers } from './implausible-documents.js';

/**
 * Returns what of the graph is hard to believe, each with what shows it. Reads everything, page by page; holds the keys and
 * days of all documents in memory. Throws CORRUPT where a row cannot be read.
 */
export async function listImplausible(store: LegalStore, vocabulary: VocabularyIndex): Promise<ImplausibleFindings> {
  const findings = new ImplausibleFindings();
  const addAll = (found: Iterable<Parameters<typeof findings.add>[0]>): void => {
    for (const one of found) findings.add(one);
  };
  const days: Map<string, ReturnType<typeof dayOf>> = new Map();
  const keyOfText = new Map<string, string>();
  const issuers = new UnknownIssuers(vocabulary);
  await readEach(store, 'documents', (row) => {
    days.set(row.id, dayOf(row));
    for (const id of row.textIds) keyOfText.set(id, row.key);
    issuers.add(row);
    addAll(implausibleOf(row));
  });
  addAll(issuers.findings());
  const [agreed, later] = [new AgreedDates(), new LaterCited(days)];
  await readEach(store, 'mentions', (row) => {
    agreed.add(row);
    later.addMention(row);
  });
  await readEach(store, 'assertions', (row) => later.addRecorded(row));
  addAll([...agreed.findings(days), ...later.findings()]);
  await readEach(store, 'inputs', (row) => addAll(verbsInAssignees(row, keyOfText.get(row.id) ?? row.id)));
  return findings;
}

const dayOf = ({ key, type, issuedOn }: DocumentRow) => ({ key, type, date: issuedOn?.value ?? null });

async function readEach<K extends keyof Listing>(
  store: LegalStore,
  what: K,
  look: (row: Listing[K]) => void,
): Promise<void> {
  for await (const page of listPages(store, what)) for (const row of page) look(row);
}
