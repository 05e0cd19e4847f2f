import type { Vote, VoteClaims } from '../domain/identity/group-documents.js';
import type { MergedDocument } from '../domain/identity/merge-document-facts.js';
import type { Assurance, CitationKind, Extent, InferenceReason } from '../domain/reading/citation.js';
import type {
  CitingContext,
  Claims,
  Cue,
  MentionForm,
  MentionRole,
  MentionState,
  Pinpoint,
} from '../domain/reading/mention.js';
import type { CampaignReading, CampaignRole, Reading } from '../domain/reading/reading.js';
import type { RelationRuleId } from '../domain/reading/relation-rule.js';
import type { Branch, Level } from '../domain/vocabulary/vocabulary.js';

/** A document as kept: as it was formed, with its id; ids of bodies are global (`bod_…`). */
export interface DocumentRow extends MergedDocument {
  /** Opaque global id (`doc_…`), stable over rebuilds. */
  readonly id: string;
}

/** What all inputs have. `id` is a digest of the content that makes it, so the same input is the same row. */
interface InputBase {
  readonly id: string;
  /** Under what changes elsewhere this input has to be looked at again; sorted, distinct. See `app/derivation`. */
  readonly tokens: readonly string[];
}

/** A text of a document, as kept. */
export interface TextInput extends InputBase {
  readonly kind: 'text';
  /** Hex SHA-256 of `content`. */
  readonly sha256: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly retrievedOn: string | null;
  /** Reader and recogniser versions: `html/1 vi/1`. */
  readonly reader: string;
  readonly content: string;
  /** What was given with the text of its own document; its reading rests on it. */
  readonly known: CitingContext | null;
  readonly reading: Reading;
}

/** A fact of a catalogue about one document. */
export interface RecordInput extends InputBase {
  readonly kind: 'record';
  readonly source: string;
  readonly url: string | null;
  readonly checked: boolean;
  readonly checkedOn: string | null;
  readonly claims: Claims;
  readonly effectiveFrom: string | null;
  readonly expiredOn: string | null;
  readonly relations: readonly {
    readonly kind: CitationKind;
    readonly target: Claims;
    readonly extent: Extent;
    readonly effectiveFrom: string | null;
  }[];
}

/** What a person decided. */
export type VerdictDecision =
  | { readonly kind: 'LINK'; readonly target: string; readonly citationKind: CitationKind | null }
  | { readonly kind: 'REJECT' }
  | { readonly kind: 'SAME_DOCUMENT'; readonly keys: readonly [string, string] }
  | { readonly kind: 'CURRENT_TEXT'; readonly sha256: string };

/** A verdict, anchored in a document; `quote`, `before`, `after` are empty for decisions about the document itself. */
export interface VerdictInput extends InputBase {
  readonly kind: 'verdict';
  readonly anchor: {
    /** A key that the text itself states, infers or has by its source; for CURRENT_TEXT any key of the document. */
    readonly documentKey: string;
    readonly quote: string;
    /** 40 folded characters on each side. */
    readonly before: string;
    readonly after: string;
    readonly occurrence: number;
  };
  readonly decision: VerdictDecision;
  readonly reviewer: string;
  readonly decidedOn: string;
}

/** All that is ever put in; everything else is derived from these. */
export type InputRow = TextInput | RecordInput | VerdictInput;

/** How well a candidate agrees with what was asked. */
export type Match = 'MATCH' | 'POSSIBLE' | 'CONTRADICTED';

/** A document that a mention may mean, best first. Reasons are short English phrases. */
export interface CandidateRow {
  readonly documentId: string;
  readonly match: Match;
  readonly reasons: readonly string[];
}

/** A mention of a current text with what became of it. */
export interface MentionRow {
  readonly id: string;
  readonly documentId: string;
  readonly inputId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Up to 80 UTF-16 units of the text on each side. */
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

/** One piece of evidence for one edge: what one mention, record relation or verdict asserts. */
export interface AssertionRow {
  readonly id: string;
  /** Id of the citation it adds to: `cit_` + digest of from, kind, to, so equal for all assertions of one edge. */
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
   * 200. Empty on a verdict's: the assertion of its mention has them.
   */
  readonly provisions: readonly string[];
  /** Mention id, or id of the record or verdict input. */
  readonly evidence: { readonly kind: 'mention' | 'record' | 'verdict'; readonly id: string };
  /** Order among the evidence of its citation, ascending by code point; unique within a citation. */
  readonly sort: string;
}

/** The edge between two documents: the sum of its assertions, kept by the store. */
export interface CitationRow {
  /** The `citationId` of its assertions. */
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly kind: CitationKind;
  /** Best of its assertions. */
  readonly assurance: Assurance;
  /** Reason of the best assertion (smallest string among the best), null unless INFERRED. */
  readonly reason: InferenceReason | null;
  /** WHOLE if any assertion says so. */
  readonly extent: Extent;
  /** Earliest of its assertions that have one. */
  readonly effectiveFrom: string | null;
}

/** A piece of evidence: what is asserted, and the mention, record or verdict that it rests on. */
export type EvidenceRow = { readonly assertion: AssertionRow } & (
  | { readonly kind: 'mention'; readonly mention: MentionRow }
  | { readonly kind: 'record'; readonly record: RecordInput }
  | { readonly kind: 'verdict'; readonly verdict: VerdictInput }
);

/** A section of a document's current text, as its text has it. */
export interface SectionRow {
  readonly documentId: string;
  /** See `domain/provision-path`; unique within a document. */
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
 * A provision of a document: the sum, kept by the store, of the section of its current text and of the assertions that
 * name it or one within it. One that nothing contributes to is gone. `section` is null for one that only citations know.
 */
export interface ProvisionRow extends ProvisionRef {
  readonly section: SectionRow | null;
}

/** What a text says of one campaign. */
export interface CampaignRoleRow {
  readonly id: string;
  /** `cam_` + digest of folded name and launching body. */
  readonly campaignId: string;
  /** Folded name and launching body id (or folded name of it, or ''). */
  readonly campaignKey: string;
  readonly documentId: string;
  readonly inputId: string;
  readonly role: CampaignRole;
  readonly reading: CampaignReading;
  /** Campaign ids that this one answers. */
  readonly answers: readonly string[];
}

/**
 * A campaign: the sum of its roles, kept by the store. Its attributes are those of its first role in the order
 * (LAUNCHES first, then CAMPAIGN_ROLES order; then role row id). A campaign without roles is gone.
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
  /** Document of the first LAUNCHES role, else null. */
  readonly launchedInId: string | null;
  /** Folded name and theme. */
  readonly searchText: string;
}

/** A body as kept in the store: the vocabulary's entry with its global id. */
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

/** A claim that makes a key, made by one input; the store keeps how many inputs make each. */
export interface ReferenceRow {
  readonly key: string;
  /** Digest of `claims`. */
  readonly claimsHash: string;
  readonly claims: VoteClaims;
}

/** How many inputs make these claims for this key. */
export type VoteRow = Vote;

/** Everything that one input contributes to the graph; replaced as a whole. */
export interface Derivation {
  readonly inputId: string;
  readonly references: readonly ReferenceRow[];
  readonly mentions: readonly MentionRow[];
  readonly assertions: readonly AssertionRow[];
  readonly sections: readonly SectionRow[];
  readonly campaignRoles: readonly CampaignRoleRow[];
}

/** A key with the id of its own; the order of first registration (`seq`, from 1) decides whose id a document with several keys bears. */
export interface KeyRow {
  readonly key: string;
  readonly id: string;
  readonly seq: number;
}
