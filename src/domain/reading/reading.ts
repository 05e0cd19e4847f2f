import type { DocumentType } from '../vocabulary/document-type.js';
import type { Attested } from './attested.js';
import type { EffectClause, ReadEffectSetting } from './effect.js';
import type { RecognisedMention, Span } from './mention.js';
import type { Note } from './note.js';

/** What a text says about its own document. */
export interface Head {
  readonly type: DocumentType | null;
  /** Vietnamese lower case: `chỉ thị`. */
  readonly typeName: string | null;
  /** Canonical number. */
  readonly number: Attested<string> | null;
  readonly issuedOn: Attested<string> | null;
  readonly title: Attested<string> | null;
  /** Full names of the issuing bodies; several for joint documents. */
  readonly issuers: readonly string[];
  /** Ids of the issuers in the same order; null for one that the vocabulary does not know. */
  readonly issuerIds: readonly (string | null)[];
  /** Id of the numbering authority. */
  readonly authority: string | null;
  /** Place of the issuer (`Bình Dương`), used to complete short names. */
  readonly place: string | null;
}

/** A provision or numbered section of a text. Nested ones follow their parent in document order. */
export interface Section extends Span {
  /** Stable path: `dieu-5/khoan-2/diem-a`, `muc-2`, `mo-dau`, `ket`. */
  readonly path: string;
  /** As written: `Điều 5`, `2`, `a`. */
  readonly label: string;
  readonly heading: string | null;
}

/** A passage that names provisions of its own document: "khoản 2 Điều này", "Điều 12 của Luật này". */
export interface InternalReference extends Span {
  /** `text.slice(start, end)`. */
  readonly quote: string;
  /** Path of the provision that contains it; null in a text without structure. */
  readonly section: string | null;
  /** Paths of the provisions named, in the order of the passage. */
  readonly paths: readonly string[];
}

/** A person who signed, with the office as written. */
export interface Signature {
  readonly name: string;
  /** `Chủ tịch`. */
  readonly office: string | null;
  /** The line that states the authority to sign (`KT.`, `TM.`, `TL.`), as written; null when there is none. */
  readonly capacity: string | null;
}

/** One line of "Nơi nhận". */
export interface Recipient {
  /** As written, without the leading dash and the final punctuation. */
  readonly written: string;
  /**
   * With abbreviations spelt out (`TT.` → `Thường trực`), and with the addressees of a letter in place of `Như trên`; equal to
   * `written` when there are none.
   */
  readonly expanded: string;
}

/** All roles a document can have in an emulation campaign. */
export const CAMPAIGN_ROLES = ['LAUNCHES', 'CONTINUES', 'REVIEWS', 'CLOSES'] as const;
/** One of {@link CAMPAIGN_ROLES}. */
export type CampaignRole = (typeof CAMPAIGN_ROLES)[number];

/** A campaign (phong trào thi đua) as a text names it. */
export interface CampaignReading extends Span {
  readonly role: CampaignRole;
  readonly name: string;
  readonly theme: string | null;
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  readonly occasions: readonly string[];
  /** Launching body: its name, completed as a reader would, and its id when known. */
  readonly launchedBy: { readonly name: string; readonly bodyId: string | null } | null;
  /** Campaigns of higher bodies that this one responds to (hưởng ứng). */
  readonly answers: readonly { readonly name: string; readonly bodyId: string | null }[];
  readonly section: string | null;
  readonly quote: string;
}

/** An index that the text names as a goal. */
export interface Indicator extends Span {
  /** `Chỉ số cải cách hành chính`. */
  readonly name: string;
  /** As written: `Par Index`. */
  readonly abbreviation: string | null;
  readonly section: string | null;
}

/** One duty and the bodies that must carry it out, which lead where others work with them. */
export interface Assignment extends Span {
  readonly assignees: readonly { readonly written: string; readonly bodyId: string | null }[];
  /** Bodies that the duty says to work with ("phối hợp với …"), in the order of the text. */
  readonly partners: readonly { readonly written: string; readonly bodyId: string | null }[];
  readonly duty: string;
  /** As written: `định kỳ 6 tháng, năm`. */
  readonly frequency: string | null;
  readonly deadline: string | null;
  readonly reportTo: { readonly written: string; readonly bodyId: string | null } | null;
  readonly through: { readonly written: string; readonly bodyId: string | null } | null;
  readonly cue: string | null;
  readonly section: string | null;
  readonly quote: string;
}

/** Everything read from one text, with offsets into `content`. Depends only on content, context and vocabulary. */
export interface Reading {
  readonly head: Head;
  readonly sections: readonly Section[];
  readonly signatures: readonly Signature[];
  readonly recipients: readonly Recipient[];
  readonly campaigns: readonly CampaignReading[];
  readonly indicators: readonly Indicator[];
  readonly assignments: readonly Assignment[];
  /**
   * What the text says about its own effect: when it and its provisions take effect and end, and how matters that began
   * earlier are treated.
   */
  readonly effects: readonly EffectClause[];
  /** The days that it puts into clauses on effect of documents that it amends, in order. */
  readonly effectSettings: readonly ReadEffectSetting[];
  readonly mentions: readonly RecognisedMention[];
  /** What notes say that other documents do to this one, in order. */
  readonly notes: readonly Note[];
  /** Passages that name provisions of this document itself, in order. */
  readonly internalReferences: readonly InternalReference[];
}
