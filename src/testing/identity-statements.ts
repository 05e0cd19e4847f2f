import {
  type DocumentFacts,
  type DocumentGroup,
  type IdentityStatement,
  NO_VOTE_CLAIMS,
  type Vote,
  type VoteClaims,
} from '../domain/identity/document-group.js';
import { groupDocuments, groupStatements, isDocument } from '../domain/identity/group-documents.js';
import { type MergedDocument, mergeDocumentFacts } from '../domain/identity/merge-document-facts.js';
import { vocabulary } from './vocabulary.js';

/** Facts that say nothing, to build others on. */
export const NO_FACTS: DocumentFacts = {
  type: null,
  typeName: null,
  number: null,
  issuedOn: null,
  title: null,
  issuerIds: [],
  issuerNames: [],
  authorityId: null,
  effectiveFrom: null,
  expiredOn: null,
  blocks: [],
};

/** A text with its source key and the keys it states and infers. */
export const text = (
  id: string,
  keys: readonly string[],
  rest: Partial<IdentityStatement> = {},
): IdentityStatement => ({
  id,
  kind: 'text',
  keys: [`src-${id}`, ...keys],
  inferredKeys: [],
  facts: NO_FACTS,
  textRank: id,
  ...rest,
});
/** A record with the keys it states. */
export const record = (
  id: string,
  keys: readonly string[],
  rest: Partial<IdentityStatement> = {},
): IdentityStatement => ({
  ...text(id, [], { kind: 'record', textRank: '' }),
  keys,
  ...rest,
});
/** A verdict that keys are one document. */
export const verdict = (id: string, keys: readonly string[]): IdentityStatement => ({
  ...record(id, keys, { kind: 'verdict' }),
  facts: null,
});

/** Key by number of a law. */
export const NUMBER = '45-2013-qh13_quoc-hoi_2013';
/** Its key by name. */
export const NAME = 'luat-dat-dai_quoc-hoi_2013';
/** Key by name of another law. */
export const OTHER_NAME = 'luat-nha-o_quoc-hoi_2013';

/** The votes of mentions that make these claims, each by one input, under each of their keys. */
export function votesOf(...mentions: readonly Partial<VoteClaims>[]): ReadonlyMap<string, readonly Vote[]> {
  const votes = new Map<string, Vote[]>();
  for (const mention of mentions) {
    const claims = { ...NO_VOTE_CLAIMS, ...mention };
    const claimsHash = JSON.stringify(claims);
    for (const key of claims.keys) {
      const held = votes.get(key) ?? [];
      const same = held.find((vote) => vote.claimsHash === claimsHash);
      votes.set(key, [
        ...held.filter((vote) => vote !== same),
        { key, claimsHash, claims, inputs: (same?.inputs ?? 0) + 1 },
      ]);
    }
  }
  return votes;
}

/** The keys of each group, in order. */
export const keysOf = (groups: readonly DocumentGroup[]): readonly (readonly string[])[] =>
  groups.map(({ keys }) => keys).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));

/** The documents that statements and votes make, by canonical key. */
export function formAll(statements: readonly IdentityStatement[], votes: ReadonlyMap<string, readonly Vote[]>) {
  return groupDocuments(groupStatements(statements), votes)
    .filter(isDocument)
    .map((group) => mergeDocumentFacts(group, vocabulary))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The one document that statements and votes make. */
export const formOne = (statements: readonly IdentityStatement[], votes = votesOf()): MergedDocument => {
  const [first, ...rest] = formAll(statements, votes);
  if (first === undefined || rest.length > 0) throw new Error('expected exactly one document');
  return first;
};
