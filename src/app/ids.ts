import { sourceKeyOfDigest } from '../domain/identity/key-parts.js';
import type { AssertionRow, ProvisionRef } from '../store/rows.js';
import { digest } from './digest.js';

/** Types of the schema that have a global id, with the prefix of their ids. */
const GLOBAL_PREFIXES = {
  Document: 'doc_',
  Citation: 'cit_',
  Mention: 'men_',
  Body: 'bod_',
  Campaign: 'cam_',
  Provision: 'pro_',
  RecordEvidence: 'rev_',
  Verdict: 'ver_',
} as const;

/** A type of the schema that has a global id. */
export type NodeTypeName = keyof typeof GLOBAL_PREFIXES;

const TYPE_OF_PREFIX: ReadonlyMap<string, NodeTypeName> = new Map(
  Object.entries(GLOBAL_PREFIXES).map(([type, prefix]) => [prefix, type as NodeTypeName]),
);

/** Returns the schema type that a global id belongs to, told by its prefix; null for anything else. */
export const typeOfId = (id: string): NodeTypeName | null => TYPE_OF_PREFIX.get(id.slice(0, 4)) ?? null;

/** Returns the id that a key has of its own. A document bears the id of its key that was registered first. */
export const documentIdOfKey = (key: string): string => `${GLOBAL_PREFIXES.Document}${digest('document', key)}`;

/** Returns the id of the citation from one document to another. */
export const citationId = (fromId: string, kind: string, toId: string): string =>
  `${GLOBAL_PREFIXES.Citation}${digest('citation', fromId, kind, toId)}`;

/**
 * Returns the id of a mention in a document: a digest of its quote and of the number of equal quotes before it, so
 * that the mention keeps its id in a new rendering of the same text.
 */
export const mentionId = (documentId: string, quote: string, occurrence: number): string =>
  `${GLOBAL_PREFIXES.Mention}${digest('mention', documentId, quote, String(occurrence))}`;

/** Returns the global id of a body of the vocabulary; a global id stays as it is. */
export const bodyGlobalId = (id: string): string =>
  id.startsWith(GLOBAL_PREFIXES.Body) ? id : `${GLOBAL_PREFIXES.Body}${id}`;

/** Returns the vocabulary's id of a body's global id; a vocabulary's id stays as it is. */
export const vocabularyBodyId = (id: string): string =>
  id.startsWith(GLOBAL_PREFIXES.Body) ? id.slice(GLOBAL_PREFIXES.Body.length) : id;

/** Returns the id of a campaign by its key (folded name and launching body). */
export const campaignIdOfKey = (key: string): string => `${GLOBAL_PREFIXES.Campaign}${digest('campaign', key)}`;

/** Returns the global id of a provision, made of its document's and its path; {@link provisionOfId} reads it back. */
export const provisionId = ({ documentId, path }: ProvisionRef): string =>
  `${GLOBAL_PREFIXES.Provision}${Buffer.from(`${documentId} ${path}`).toString('base64url')}`;

/** Returns the provision that a global id was made of, whether it exists or not; null for anything but such an id. */
export function provisionOfId(id: string): ProvisionRef | null {
  const encoded = id.slice(GLOBAL_PREFIXES.Provision.length);
  const [documentId = '', path = '', ...more] = Buffer.from(encoded, 'base64url').toString().split(' ');
  const ref = { documentId, path };
  return more.length === 0 && path !== '' && provisionId(ref) === id ? ref : null;
}

/** Returns the global id of what an entry in a catalogue asserts; {@link assertionOfId} reads it back. */
export const recordEvidenceId = (assertion: string): string => `${GLOBAL_PREFIXES.RecordEvidence}${assertion}`;

/** Returns the global id of what a person's decision asserts; {@link assertionOfId} reads it back. */
export const verdictId = (assertion: string): string => `${GLOBAL_PREFIXES.Verdict}${assertion}`;

/** Returns the assertion that the global id of a record's evidence or of a verdict was made of. */
export const assertionOfId = (id: string): string => id.slice(GLOBAL_PREFIXES.RecordEvidence.length);

/** Returns the id of a text input: a digest of its content's hash and of all that was given with it. */
export const textInputId = (...parts: readonly string[]): string => `txt_${digest('text', ...parts)}`;

/** Returns the id of a record of a catalogue, of what names its document. */
export const recordInputId = (...parts: readonly string[]): string => `rec_${digest('record', ...parts)}`;

/** Returns the id of a person's decision, of what it says. */
export const verdictInputId = (...parts: readonly string[]): string => `vdt_${digest('verdict', ...parts)}`;

/** Returns the id of what a mention or verdict asserts of one edge. */
export const assertionId = (
  { fromId, kind, toId, sort }: Pick<AssertionRow, 'fromId' | 'kind' | 'toId' | 'sort'>,
  evidence: AssertionRow['evidence'],
): string => `ass_${digest('assertion', evidence.kind, evidence.id, fromId, kind, toId, sort)}`;

/** Returns the id of what a record asserts by the relation at that place in its list. */
export const recordAssertionId = (recordId: string, index: number): string =>
  `ass_${digest('assertion', 'record', recordId, String(index))}`;

/** Returns the id of the role that a text gives its document in a campaign; `index` is the place in the text's list. */
export const campaignRoleId = (inputId: string, campaignKey: string, role: string, index: number): string =>
  `rol_${digest('campaign role', inputId, campaignKey, role, String(index))}`;

/**
 * Returns the key of a document that is known by its source alone: a URL, a catalogue's id, or the hash of its text.
 */
export const sourceKey = (source: string): string => sourceKeyOfDigest(digest('source', source));
