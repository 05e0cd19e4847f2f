import type { CandidateReason } from '../domain/identity/candidate-reason.js';
import type { Vote, VoteClaims } from '../domain/identity/document-group.js';
import type { MergedDocument } from '../domain/identity/merge-document-facts.js';
import type { Assurance, CitationKind, Extent, InferenceReason } from '../domain/reading/citation.js';
import type { SetsEffect } from '../domain/reading/effect.js';
import type {
  CitingContext,
  Claims,
  Cue,
  MentionForm,
  MentionRole,
  MentionState,
  Pinpoint,
} from '../domain/reading/mention.js';
import type { OfficialStatus } from '../domain/reading/official-status.js';
import type { CampaignReading, CampaignRole, Reading } from '../domain/reading/reading.js';
import type { RelationRuleId } from '../domain/reading/relation-rule.js';
import type { Branch, Level } from '../domain/vocabulary/vocabulary.js';
import type { RecordRelation } from './record-relation.js';

/** A document as stored: the facts merged for it, with its id. Ids of bodies are global (`bod_…`). */
export interface DocumentRow extends MergedDocument {
  /** Opaque global id (`doc_…`), stable over rebuilds. */
  readonly id: string;
}

/** What all inputs have. `id` is a digest of the content, so the same input given twice is one row. */
interface InputBase {
  readonly id: string;
  /** Names of what this input depends on: it has to be derived again when one of these changes. Sorted, distinct. See `app/derivation`. */
  readonly tokens: readonly string[];
}

/** A text of a document. */
export interface TextInput extends InputBase {
  readonly kind: 'text';
  /** Hex SHA-256 of `content`. */
  readonly sha256: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  /** Moment of the last retrieval in UTC, as `Date.toISOString` writes it; null when unknown. */
  readonly retrievedAt: string | null;
  /** Versions of the reader and the recogniser: `html/1 vi/1`. */
  readonly reader: string;
  readonly content: string;
  /** What was given of the text's own document when it came in, null where nothing was. The reading depends on it. */
  readonly known: CitingContext | null;
  readonly reading: Reading;
}

/** What a catalogue says about one document. */
export interface RecordInput extends InputBase {
  readonly kind: 'record';
  /** Name of the list that it came with, so that the list can be loaded again; absent where it came alone. */
  readonly catalogue?: string;
  /** On one record of a catalogue: what tells whether the whole is loaded already. */
  readonly edition?: string;
  readonly source: string;
  readonly url: string | null;
  readonly checked: boolean;
  readonly checkedOn: string | null;
  readonly claims: Claims;
  /** Further names under which the document is cited; absent where there are none. */
  readonly otherNames?: readonly string[];
  readonly effectiveFrom: string | null;
  readonly expiredOn: string | null;
  /** Absent where it gives none. */
  readonly officialStatus?: Omit<OfficialStatus, 'source'>;
  readonly relations: readonly RecordRelation[];
}

/** What a person decided. */
export type VerdictDecision =
  | { readonly kind: 'LINK'; readonly target: string; readonly citationKind: CitationKind | null }
  | { readonly kind: 'REJECT' }
  | { readonly kind: 'SAME_DOCUMENT'; readonly keys: readonly [string, string] }
  | { readonly kind: 'CURRENT_TEXT'; readonly sha256: string };

/** A person's decision, anchored in a document. `quote`, `before` and `after` are empty for decisions about the document itself. */
export interface VerdictInput extends InputBase {
  readonly kind: 'verdict';
  readonly anchor: {
    /** A key that the text states or infers, or its source key; for CURRENT_TEXT any key of the document. */
    readonly documentKey: string;
    readonly quote: string;
    /** Up to 40 folded characters of the text on each side of the quote. */
    readonly before: string;
    readonly after: string;
    readonly occurrence: number;
  };
  readonly decision: VerdictDecision;
  readonly reviewer: string;
  readonly decidedOn: string;
}

/** What is put into the store; everything else is derived from it. */
export type InputRow = TextInput | RecordInput | VerdictInput;

/** How well a candidate agrees with the claims that it was compared with. */
export type Match = 'MATCH' | 'POSSIBLE' | 'CONTRADICTED';

/** A document that a mention may mean, with what agrees, or with what contradicts it. */
export interface CandidateRow {
  readonly documentId: string;
  readonly match: Match;
  readonly reasons: readonly CandidateReason[];
}

/** A mention of a current text, with the decision on which document it means. */
export interface MentionRow {
  readonly id: string;
  readonly documentId: string;
  readonly inputId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Up to 80 UTF-16 units of the text on each side of the quote. */
  readonly before: string;
  readonly after: string;
  readonly section: string | null;
  readonly role: MentionRole;
  readonly form: MentionForm;
  readonly kind: CitationKind | null;
  /** The rule that decided role and kind. */
  readonly rule: RelationRuleId;
  readonly cue: Cue | null;
  readonly pinpoints: readonly Pinpoint[];
  readonly extent: Extent;
  readonly effectiveFrom: string | null;
  readonly claims: Claims;
  readonly state: MentionState;
  readonly targetId: string | null;
  readonly assurance: Assurance | null;
  readonly reason: InferenceReason | null;
  /** At most 20. */
  readonly candidates: readonly CandidateRow[];
}

/** What one mention, relation of a record or verdict asserts: one piece of evidence for one citation. */
export interface AssertionRow {
  readonly id: string;
  /** Id of the citation: `cit_` + digest of from, kind, to, so it is equal for all assertions of one citation. */
  readonly citationId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly kind: CitationKind;
  readonly assurance: Assurance;
  readonly reason: InferenceReason | null;
  readonly extent: Extent;
  readonly effectiveFrom: string | null;
  /**
   * Paths of the provisions of the cited document that this evidence names; ascending by code point, distinct, at most
   * 200. Empty for a verdict: the assertion of its mention has them.
   */
  readonly provisions: readonly string[];
  /** Where the evidence is an amendment of the cited document's clause on effect: the days that it puts there. Absent for all else. */
  readonly setsEffect?: SetsEffect;
  /** See {@link RecordRelation.listedAt}. */
  readonly listedAt?: string;
  /** Mention id, or id of the record or verdict input. */
  readonly evidence: { readonly kind: 'mention' | 'record' | 'verdict'; readonly id: string };
  /** Order among the evidence of its citation, ascending by code point; unique within a citation. */
  readonly sort: string;
}

/** A citation, the edge between two documents. The store sums it up from its assertions. */
export interface CitationRow {
  /** The `citationId` of its assertions. */
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly kind: CitationKind;
  /** The best of its assertions. */
  readonly assurance: Assurance;
  /** Reason of the best assertions (the smallest by code point where they differ), null unless INFERRED. */
  readonly reason: InferenceReason | null;
  /** WHOLE if any of its assertions says so. */
  readonly extent: Extent;
  /** The earliest date of its assertions. */
  readonly effectiveFrom: string | null;
}

/** A piece of evidence: an assertion with the mention, record or verdict that it rests on. */
export type EvidenceRow = { readonly assertion: AssertionRow } & (
  | { readonly kind: 'mention'; readonly mention: MentionRow }
  | { readonly kind: 'record'; readonly record: RecordInput }
  | { readonly kind: 'verdict'; readonly verdict: VerdictInput }
);

/** A section of a document's current text. */
export interface SectionRow {
  readonly documentId: string;
  /** See `domain/reading/provision-path`; unique within a document. */
  readonly path: string;
  readonly label: string;
  readonly heading: string | null;
  /** UTF-16 offsets into the content of the text. */
  readonly start: number;
  readonly end: number;
}

/** Which provision is meant. */
export interface ProvisionRef {
  readonly documentId: string;
  readonly path: string;
}

/**
 * A provision of a document. The store sums it up from the section of the current text and from the assertions that name
 * it or one within it; a provision without any of these is gone. `section` is null where only assertions name it.
 */
export interface ProvisionRow extends ProvisionRef {
  readonly section: SectionRow | null;
}

/** The role that a document has in a campaign, as one text tells it. */
export interface CampaignRoleRow {
  readonly id: string;
  /** `cam_` + digest of folded name and launching body. */
  readonly campaignId: string;
  /** Folded name of the campaign, and id of the body that launched it (or that body's folded name, or ''). */
  readonly campaignKey: string;
  readonly documentId: string;
  readonly inputId: string;
  readonly role: CampaignRole;
  readonly reading: CampaignReading;
  /** Ids of the campaigns that this one answers. */
  readonly answers: readonly string[];
}

/**
 * A campaign. The store sums it up from its roles: its attributes are those of its first role, by the order of
 * CAMPAIGN_ROLES (LAUNCHES first) and then by id. A campaign without roles is gone.
 */
export interface CampaignRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly theme: string | null;
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  readonly occasions: readonly string[];
  readonly launchedById: string | null;
  readonly launchedByName: string | null;
  /** The document of the first role if that is LAUNCHES, else null. */
  readonly launchedInId: string | null;
  /** Folded name and theme. */
  readonly searchText: string;
}

/** An issuing body: an entry of the vocabulary with its global id. */
export interface BodyRow {
  /** `bod_` + vocabulary id. */
  readonly id: string;
  readonly name: string;
  readonly branch: Branch;
  readonly level: Level;
  readonly organ: string;
  readonly place: string | null;
  readonly parentId: string | null;
  readonly validTo: string | null;
  readonly successorIds: readonly string[];
  /** Folded name and aliases. */
  readonly searchText: string;
}

/** Claims that make a key, made by one input. The store counts how many inputs make each. */
export interface ReferenceRow {
  readonly key: string;
  /** Digest of `claims`. */
  readonly claimsHash: string;
  readonly claims: VoteClaims;
}

/** Claims for a key, with how many inputs make them. */
export type VoteRow = Vote;

/** What one input contributes to the graph by what it cites: the part that other documents can change. */
export interface LinkedRows {
  readonly inputId: string;
  readonly mentions: readonly MentionRow[];
  readonly assertions: readonly AssertionRow[];
}

/** All that one input contributes to the graph. */
export interface Derivation extends LinkedRows {
  readonly references: readonly ReferenceRow[];
  readonly sections: readonly SectionRow[];
  readonly campaignRoles: readonly CampaignRoleRow[];
}

/** A registered key with its own id. A document with several keys bears the id of the one registered first (smallest `seq`, from 1). */
export interface KeyRow {
  readonly key: string;
  readonly id: string;
  readonly seq: number;
}
