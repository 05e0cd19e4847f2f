import { AMENDING_KINDS, CITATION_KINDS, type CitationKind, isAmending } from '../../domain/reading/citation.js';
import { MENTION_STATES } from '../../domain/reading/mention.js';
import type { LegalStore, PageRequest } from '../../store/legal-store.js';
import type { AssertionRow, DocumentRow, EvidenceRow, MentionRow, ProvisionRef, SectionRow } from '../../store/rows.js';
import { readCurrentText } from '../reads/current-text.js';
import { joinEvidence } from '../reads/join-evidence.js';
import { pageRows } from '../reads/page-rows.js';
import { type ProvisionStatements, statementsOnProvision } from './statements-on-provision.js';

/** One piece of evidence that names a provision, one within it or one that holds it. */
export interface ProvisionCitation {
  readonly assertion: AssertionRow;
  readonly citing: DocumentRow;
  readonly evidence: EvidenceRow;
}

/** The first rows of a list. `more` is true where there are others. */
export interface Listed<T> {
  readonly rows: readonly T[];
  readonly more: boolean;
}

/** A provision with what a page about it shows. */
export interface ProvisionView extends ProvisionStatements {
  readonly document: DocumentRow;
  readonly path: string;
  /** Null where the current text has no such section and only citations name it. */
  readonly section: SectionRow | null;
  /** Its content in the current text. */
  readonly words: string | null;
  /** What amends, replaces, repeals, suspends or corrects it, newest first. */
  readonly amendedBy: Listed<ProvisionCitation>;
  /** What cites it otherwise, newest first. */
  readonly citedBy: Listed<ProvisionCitation>;
  /** Citing mentions in its content, each with the document that it is linked to. */
  readonly cites: Listed<{ readonly mention: MentionRow; readonly target: DocumentRow | null }>;
}

const NO_STATEMENTS: ProvisionStatements = { internalReferences: [], effects: [] };
const PAGE: PageRequest = { size: 100, from: null, direction: 'FORWARD' };
const OTHER_KINDS = CITATION_KINDS.filter((kind) => !isAmending(kind));

/**
 * Returns a provision of a document with at most 100 rows of each list; null where neither the document's text nor a
 * citation has it.
 */
export async function readProvisionView(
  store: LegalStore,
  document: DocumentRow,
  path: string,
): Promise<ProvisionView | null> {
  const ref = { documentId: document.id, path };
  const [row = null] = await store.getProvisions([ref]);
  if (row === null) return null;
  const [text, amendedBy, citedBy, cites] = await Promise.all([
    readCurrentText(document, async (id) => (await store.getInputs([id]))[0] ?? null),
    readProvisionCitations(store, ref, AMENDING_KINDS),
    readProvisionCitations(store, ref, OTHER_KINDS),
    readMentions(store, row.section),
  ]);
  const { section } = row;
  const words = section && text ? text.content.slice(section.start, section.end) : null;
  const own = text === null ? NO_STATEMENTS : statementsOnProvision(text.reading, path);
  return { document, path, section, words, amendedBy, citedBy, cites, ...own };
}

async function readProvisionCitations(
  store: LegalStore,
  ref: ProvisionRef,
  kinds: readonly CitationKind[],
): Promise<Listed<ProvisionCitation>> {
  const [page] = await store.provisionCitations([ref], kinds, PAGE);
  const assertions = pageRows(page);
  const ids = assertions.map(({ evidence }) => evidence.id);
  const [citing, mentions, inputs] = await Promise.all([
    store.getDocuments(assertions.map(({ fromId }) => fromId)),
    store.getMentions(ids),
    store.getInputs(ids),
  ]);
  const rows = assertions.flatMap((assertion, at) => {
    const evidence = joinEvidence(assertion, mentions[at] ?? inputs[at] ?? null);
    const document = citing[at] ?? null;
    return evidence === null || document === null ? [] : [{ assertion, citing: document, evidence }];
  });
  return { rows, more: page?.more ?? false };
}

async function readMentions(store: LegalStore, section: SectionRow | null): Promise<ProvisionView['cites']> {
  if (section === null) return { rows: [], more: false };
  const place = { documentId: section.documentId, within: { start: section.start, end: section.end } };
  const [page] = await store.mentions([place], { roles: ['CITING'], states: MENTION_STATES }, PAGE);
  const mentions = pageRows(page);
  const targets = await store.getDocuments(mentions.map(({ targetId }) => targetId ?? ''));
  return { rows: mentions.map((mention, at) => ({ mention, target: targets[at] ?? null })), more: page?.more ?? false };
}
