import { type DocumentGroup, isDocument, type Vote, votesFor } from '../../domain/identity/group-documents.js';
import { hasYearInNumber, isNumberKey } from '../../domain/identity/key-parts.js';
import { findWithYearInNumber } from '../../domain/identity/link-claims.js';
import type { KnownDocuments } from '../../domain/identity/link-decision.js';
import { type MergedDocument, mergeDocumentFacts } from '../../domain/identity/merge-document-facts.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentRow, InputRow, TextInput, VerdictInput } from '../../store/rows.js';
import { bodyGlobalId } from '../ids.js';
import { indexKnown, type LinkableDocument } from './known-documents.js';

/** Returns the group with its texts ranked as verdicts choose: the text of the last CURRENT_TEXT verdict comes first. */
export function rankTexts(
  group: DocumentGroup,
  inputs: ReadonlyMap<string, InputRow>,
  verdicts: readonly VerdictInput[],
): DocumentGroup {
  const last = verdicts
    .filter(({ decision, anchor }) => decision.kind === 'CURRENT_TEXT' && group.keys.includes(anchor.documentKey))
    .sort((a, b) => (`${a.decidedOn} ${a.id}` < `${b.decidedOn} ${b.id}` ? 1 : -1))[0];
  const chosen = last?.decision.kind === 'CURRENT_TEXT' ? last.decision.sha256 : null;
  if (chosen === null) return group;
  const isChosen = (id: string): boolean => (inputs.get(id) as TextInput | undefined)?.sha256 === chosen;
  const statements = group.statements.map((statement) =>
    statement.kind === 'text' && isChosen(statement.id)
      ? { ...statement, textRank: ` ${statement.textRank}` }
      : statement,
  );
  return { ...group, statements };
}

/** Returns the id of the current text of a group, null when it has none. */
export function currentText(group: DocumentGroup): string | null {
  const texts = group.statements
    .filter(({ kind }) => kind === 'text')
    .sort((a, b) => (a.textRank < b.textRank ? -1 : 1));
  return texts[0]?.id ?? null;
}

/**
 * Returns the rows of all groups that are documents. A group without statements is one only while some mention makes a stub
 * of it: not where each means, with its full date, a document whose symbol has the year written (YEAR_OMITTED).
 * `beyond` finds such documents that are not among the groups.
 */
export function formRows(
  groups: readonly DocumentGroup[],
  votes: ReadonlyMap<string, readonly Vote[]>,
  beyond: Pick<KnownDocuments<LinkableDocument>, 'byKey'>,
  vocabulary: VocabularyIndex,
  idOf: (document: MergedDocument) => string,
): readonly DocumentRow[] {
  const votesOf = (group: DocumentGroup): readonly Vote[] => votesFor(group, votes);
  const form = (group: DocumentGroup): MergedDocument => mergeDocumentFacts(group, votesOf(group), vocabulary);
  const certain = groups.filter((group) => !isDoubtful(group) && isDocument(group, votesOf(group))).map(form);
  const within = indexKnown(certain);
  const known = { byKey: (key: string) => within.byKey(key) ?? beyond.byKey(key) };
  const stubs = groups
    .filter(
      (group) => isDoubtful(group) && votesOf(group).some(({ claims }) => findWithYearInNumber(claims, known) === null),
    )
    .map(form);
  return [...certain, ...stubs].map((formed) => rowOf(formed, idOf(formed)));
}

/** A group known from mentions alone whose number has no year written. */
const isDoubtful = ({ statements, keys }: DocumentGroup): boolean =>
  statements.length === 0 && keys.some((key) => isNumberKey(key) && !hasYearInNumber(key));

const rowOf = (formed: MergedDocument, id: string): DocumentRow => ({
  ...formed,
  id,
  issuerIds: formed.issuerIds.map(bodyGlobalId),
  authorityId: formed.authorityId === null ? null : bodyGlobalId(formed.authorityId),
});
