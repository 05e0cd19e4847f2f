import type { Attested } from '../reading/attested.js';
import type { Assurance, InferenceReason } from '../reading/citation.js';
import type { MentionState } from '../reading/mention.js';
import type { DocumentType } from '../vocabulary/document-type.js';
import type { CandidateReason } from './candidate-reason.js';

/** What linking needs to know of a document. */
export interface KnownDocument {
  readonly key: string;
  readonly keys: readonly string[];
  readonly blocks: readonly string[];
  readonly type: DocumentType;
  readonly number: Attested<string> | null;
  readonly issuedOn: Attested<string> | null;
  readonly authorityId: string | null;
}

/** The documents known when a link is decided, stubs of stated keys included. */
export interface KnownDocuments<D extends KnownDocument> {
  readonly byKey: (key: string) => D | null;
  readonly byBlock: (block: string) => readonly D[];
}

/** What is known of the text that makes the claims. Date and names are used only for claims without a key. */
export interface LinkContext<D extends KnownDocument> {
  /** Date of the citing document. */
  readonly citingDate: string | null;
  /** Documents that the same text cites by a full name. */
  readonly namedInText: readonly D[];
  /** The citing document, where it rests on the document meant or changes it; else null. */
  readonly acting: KnownDocument | null;
}

/** A document that claims may mean, with what agrees, or with what contradicts it. */
export interface LinkCandidate<D> {
  readonly document: D;
  readonly match: 'POSSIBLE' | 'CONTRADICTED';
  readonly reasons: readonly CandidateReason[];
}

/**
 * The decision on claims: a link, a stub for a key that no document has, or only candidates, best first, at most 20.
 */
export type LinkDecision<D> =
  | {
      readonly kind: 'LINK';
      readonly document: D;
      readonly assurance: Assurance;
      readonly reason: InferenceReason | null;
    }
  | { readonly kind: 'STUB'; readonly key: string }
  | {
      readonly kind: 'NONE';
      readonly state: Extract<MentionState, 'AMBIGUOUS' | 'UNRESOLVED'>;
      readonly candidates: readonly LinkCandidate<D>[];
    };

/** Returns a link that is only inferred, with the reason. */
export const inferredLink = <D>(document: D, reason: InferenceReason): LinkDecision<D> => ({
  kind: 'LINK',
  document,
  assurance: 'INFERRED',
  reason,
});

const CIRCULARS: readonly (DocumentType | null)[] = ['CIRCULAR', 'JOINT_CIRCULAR'];
const LAWS: readonly (DocumentType | null)[] = ['LAW', 'CODE'];

/** Returns whether two types may be meant for one: texts call a joint circular a circular, and a code a law. */
export function isSameKind(a: DocumentType | null, b: DocumentType | null): boolean {
  return a === b || (CIRCULARS.includes(a) && CIRCULARS.includes(b)) || (LAWS.includes(a) && LAWS.includes(b));
}
