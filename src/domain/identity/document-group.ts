import type { Attested } from '../reading/attested.js';
import type { PartialEffect } from '../reading/effect.js';
import type { OfficialStatus } from '../reading/official-status.js';
import type { DocumentType } from '../vocabulary/document-type.js';

/** What one text or record says of its own document. */
export interface DocumentFacts {
  readonly type: DocumentType | null;
  readonly typeName: string | null;
  readonly number: Attested<string> | null;
  readonly issuedOn: Attested<string> | null;
  readonly title: Attested<string> | null;
  readonly issuerIds: readonly string[];
  readonly issuerNames: readonly string[];
  readonly authorityId: string | null;
  readonly effectiveFrom: Attested<string> | null;
  readonly expiredOn: Attested<string> | null;
  /** Days of some of its provisions; absent for none. */
  readonly partialEffects?: readonly PartialEffect[];
  readonly blocks: readonly string[];
}

/** What one input states of a document's identity: keys, keys that are only inferred, and facts. */
export interface IdentityStatement {
  /** Id of the input. */
  readonly id: string;
  readonly kind: 'text' | 'record' | 'verdict';
  readonly keys: readonly string[];
  readonly inferredKeys: readonly string[];
  /** Null for a verdict that two keys are one document. */
  readonly facts: DocumentFacts | null;
  /** Orders the texts of one document, the current one first; '' for other inputs. */
  readonly textRank: string;
  /** ISO day on which a record was checked, null where it was not; absent for other inputs. */
  readonly checkedOn?: Attested<string> | null;
  /** The official status that a record gives; absent for none. */
  readonly officialStatus?: OfficialStatus;
}

/** The claims of a citing document about the document with a key: what a stub shows, and what linking needs. */
export interface VoteClaims {
  /** All keys that these claims make; two when they have both number and name. */
  readonly keys: readonly string[];
  readonly blocks: readonly string[];
  readonly type: DocumentType | null;
  readonly typeName: string | null;
  readonly symbol: string | null;
  readonly authority: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly name: string | null;
  readonly title: string | null;
  /** ISO day from which it is no longer in force, as a note in the citing text records; absent without one. */
  readonly expiredOn?: string;
  /**
   * Other dates that stand right beside this one in a text, of documents of the same name: nobody cites one document
   * under two dates side by side. Absent for none.
   */
  readonly beside?: readonly string[];
}

/** Claims for a key that say nothing, to build others on. */
export const NO_VOTE_CLAIMS: VoteClaims = {
  keys: [],
  blocks: [],
  type: null,
  typeName: null,
  symbol: null,
  authority: null,
  issuers: [],
  date: null,
  name: null,
  title: null,
};

/** Claims about the document with a key, with the number of inputs that make them: facts of a stub are decided by majority. */
export interface Vote {
  readonly key: string;
  readonly claimsHash: string;
  readonly claims: VoteClaims;
  readonly inputs: number;
}

/** Keys that mean one document, with the statements about it. */
export interface DocumentGroup {
  readonly keys: readonly string[];
  readonly statements: readonly IdentityStatement[];
  /** Keys by name and year that several documents bear, this one among them. */
  readonly sharedNames: readonly string[];
}

/** A group with the votes about its document. */
export interface VotedGroup extends DocumentGroup {
  readonly votes: readonly Vote[];
}
