import { isDeepStrictEqual } from 'node:util';
import { hasYearInNumber, keyWithYearInNumber } from '../../domain/identity/key-parts.js';
import type { KnownDocuments } from '../../domain/identity/link-decision.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentRow } from '../../store/rows.js';
import { formDocuments } from '../derivation/form-documents.js';
import { indexKnown, type LinkableDocument, linkable } from '../derivation/known-documents.js';
import { keyTokens } from '../derivation/tokens.js';
import type { EffectiveChange } from './input-change.js';
import type { UpdateReads } from './update-reads.js';
import { loadScope, type UpdateScope } from './update-scope.js';

/** A scope with the documents of its keys after the change. */
export interface FormedUpdate {
  readonly scope: UpdateScope;
  readonly documents: readonly DocumentRow[];
  /** Those of the documents that are new or differ from what is stored. */
  readonly changed: readonly DocumentRow[];
  /** Stored documents of the scope that the change removes. */
  readonly gone: readonly DocumentRow[];
}

/**
 * Returns the documents that a change touches. The scope grows until every claim whose stub the changed documents may
 * decide on is in it: a document with the year in its number decides whether the same number without it makes a stub. It
 * also grows by the full dates of names that several documents turn out to bear.
 */
export async function formUpdate(
  reads: UpdateReads,
  vocabulary: VocabularyIndex,
  change: EffectiveChange,
): Promise<FormedUpdate> {
  for (let keys: readonly string[] = []; ; ) {
    const scope = await loadScope(reads, vocabulary, change, keys);
    const formed = formScope(scope, await withYearOutside(reads, scope), vocabulary);
    const own = formed.documents.flatMap((row) => row.keys);
    const further = [...own, ...(await keysOmittingYear(reads, formed))].filter((key) => !scope.keys.has(key));
    if (further.length === 0) return formed;
    keys = [...scope.keys, ...further];
  }
}

function formScope(
  scope: UpdateScope,
  elsewhere: KnownDocuments<LinkableDocument>,
  vocabulary: VocabularyIndex,
): FormedUpdate {
  const registered = (key: string) => (scope.keys.has(key) ? scope.registered.get(key) : null);
  const sources = { groups: scope.groups, votes: scope.after.votes, elsewhere, registered };
  const documents = formDocuments(sources, vocabulary);
  const changed = documents.filter((row) => !isDeepStrictEqual(scope.documents.get(row.id), row));
  const kept = new Set(documents.map(({ id }) => id));
  const gone = [...scope.documents.values()].filter(({ id }) => !kept.has(id));
  return { scope, documents, changed, gone };
}

/** Documents outside the update scope whose number includes the year that an in-scope claim omits. */
async function withYearOutside(
  reads: UpdateReads,
  { documents, after }: UpdateScope,
): Promise<KnownDocuments<LinkableDocument>> {
  const claims = [...after.votes.values()].flat().map((vote) => vote.claims);
  const keys = [...new Set(claims.flatMap((claim) => keyWithYearInNumber(claim) ?? []))];
  const rows = await reads.documentsByKeys(keys);
  return indexKnown(rows.filter((row) => !documents.has(row.id)).map(linkable));
}

/** Keys without a year that inputs claim, and that may mean a changed document whose number includes it. */
async function keysOmittingYear(
  reads: UpdateReads,
  { scope, changed, gone }: FormedUpdate,
): Promise<readonly string[]> {
  const before = changed.flatMap(({ id }) => scope.documents.get(id) ?? []);
  const withYear = new Set([...changed, ...before, ...gone].flatMap(({ keys }) => keys.filter(hasYearInNumber)));
  const inputs = await reads.inputIdsByTokens(keyTokens('CLAIMED_KEY', withYear));
  return (await reads.references(inputs))
    .flat()
    .filter(({ claims }) => withYear.has(keyWithYearInNumber(claims) ?? ''))
    .map(({ key }) => key);
}
