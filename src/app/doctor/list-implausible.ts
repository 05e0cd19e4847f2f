import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore, Listing } from '../../store/legal-store.js';
import { listPages } from '../reads/list-all.js';
import { ImplausibleFindings } from './implausible.js';
import { verbsInAssignees } from './implausible-assignees.js';
import { AgreedDates, laterCited, laterRecorded } from './implausible-citations.js';
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
  const days = new Map<string, { readonly key: string; readonly date: string | null }>();
  const keyOfText = new Map<string, string>();
  const issuers = new UnknownIssuers(vocabulary);
  await readEach(store, 'documents', (row) => {
    days.set(row.id, { key: row.key, date: row.issuedOn?.value ?? null });
    for (const id of row.textIds) keyOfText.set(id, row.key);
    issuers.add(row);
    addAll(implausibleOf(row));
  });
  addAll(issuers.findings());
  const agreed = new AgreedDates();
  await readEach(store, 'mentions', (row) => {
    agreed.add(row);
    addAll(laterCited(row, days));
  });
  addAll(agreed.findings(days));
  await readEach(store, 'assertions', (row) => addAll(laterRecorded(row, days)));
  await readEach(store, 'inputs', (row) => addAll(verbsInAssignees(row, keyOfText.get(row.id) ?? row.id)));
  return findings;
}

async function readEach<K extends keyof Listing>(
  store: LegalStore,
  what: K,
  look: (row: Listing[K]) => void,
): Promise<void> {
  for await (const page of listPages(store, what)) for (const row of page) look(row);
}
