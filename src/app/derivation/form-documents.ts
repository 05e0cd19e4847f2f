import type { DocumentGroup, Vote, VotedGroup } from '../../domain/identity/document-group.js';
import { groupDocuments, isDocument } from '../../domain/identity/group-documents.js';
import { hasYearInNumber, isNumberKey } from '../../domain/identity/key-parts.js';
import { findWithYearInNumber } from '../../domain/identity/link-claims.js';
import type { KnownDocuments } from '../../domain/identity/link-decision.js';
import { type MergedDocument, mergeDocumentFacts } from '../../domain/identity/merge-document-facts.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentRow, KeyRow } from '../../store/rows.js';
import { bodyGlobalId } from '../ids.js';
import { documentIdOfKeys } from './document-ids.js';
import { indexKnown, type LinkableDocument } from './known-documents.js';

/** What documents are formed of. */
export interface DocumentSources {
  /** Groups of the statements of inputs. */
  readonly groups: readonly DocumentGroup[];
  /** By key the votes for it; of every key of the groups, and of every other key that is claimed. */
  readonly votes: ReadonlyMap<string, readonly Vote[]>;
  /** Finds documents with the year in their number that are formed elsewhere. */
  readonly elsewhere: Pick<KnownDocuments<LinkableDocument>, 'byKey'>;
  /** The registration of a key, null where it has none. */
  readonly registered: (key: string) => KeyRow | null;
}

/**
 * Returns the documents that the groups and votes make. A document that is only claimed, by a number without a year,
 * exists only while some claim means it: claims with a full date may instead mean a document of the same number that
 * includes the year (YEAR_OMITTED).
 */
export function formDocuments(sources: DocumentSources, vocabulary: VocabularyIndex): readonly DocumentRow[] {
  const { elsewhere, registered } = sources;
  const groups = groupDocuments(sources.groups, sources.votes);
  const form = (group: VotedGroup): MergedDocument => mergeDocumentFacts(group, vocabulary);
  const certain = groups.filter((group) => !mayOmitYear(group) && isDocument(group)).map(form);
  const here = indexKnown(certain);
  const known = { byKey: (key: string) => here.byKey(key) ?? elsewhere.byKey(key) };
  const isMeant = ({ votes }: VotedGroup): boolean =>
    votes.some(({ claims }) => findWithYearInNumber(claims, known) === null);
  const stubs = groups.filter((group) => mayOmitYear(group) && isMeant(group)).map(form);
  return [...certain, ...stubs].map((merged) => rowOf(merged, documentIdOfKeys(merged.keys, registered)));
}

/** Whether a group is only claimed, by a number without a year. */
const mayOmitYear = ({ statements, keys }: DocumentGroup): boolean =>
  statements.length === 0 && keys.some((key) => isNumberKey(key) && !hasYearInNumber(key));

const rowOf = (merged: MergedDocument, id: string): DocumentRow => ({
  ...merged,
  id,
  issuerIds: merged.issuerIds.map(bodyGlobalId),
  authorityId: merged.authorityId === null ? null : bodyGlobalId(merged.authorityId),
});
