import type { DocumentType } from '../vocabulary/document-type.js';
import type { Attested } from './attested.js';
import type { EffectClause } from './effect.js';
import type { RecognisedMention, Span } from './mention.js';

/** What a text says of its own document. */
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
  /** Ids of those that the vocabulary knows, same order, null where it does not. */
  readonly issuerIds: readonly (string | null)[];
  /** Id of the numbering authority. */
  readonly authority: string | null;
  /** Place of the issuer (`Bình Dương`), in which short names are read. */
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

/** A place that names provisions of its own document: "khoản 2 Điều này", "Điều 12 của Luật này". */
export interface InternalReference extends Span {
  /** `text.slice(start, end)`. */
  readonly quote: string;
  /** Path of the provision it stands in, null where the text has no structure. */
  readonly section: string | null;
  /** Paths of the provisions that it names, in its order. */
  readonly paths: readonly string[];
}

/** Who signed, with the office as written. */
export interface Signature {
  readonly name: string;
  /** `Chủ tịch`. */
  readonly office: string | null;
  /** `KT.`, `TM.`, `TL.` authority line as written, else null. */
  readonly capacity: string | null;
}

/** One line of "Nơi nhận". */
export interface Recipient {
  /** As written, without the leading dash and the closing mark. */
  readonly written: string;
  /** With abbreviations spelt out (`TT.` → `Thường trực`), equal to `written` where nothing is abbreviated. */
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
  /** Launching body: name as a reader fills it, and its id when known. */
  readonly launchedBy: { readonly name: string; readonly bodyId: string | null } | null;
  /** Names of the campaigns of higher bodies that this one answers (hưởng ứng). */
  readonly answers: readonly { readonly name: string; readonly bodyId: string | null }[];
  readonly section: string | null;
  readonly quote: string;
}

/** An index named as a goal. */
export interface Indicator extends Span {
  /** `Chỉ số cải cách hành chính`. */
  readonly name: string;
  /** `PAR INDEX` as written: `Par Index`. */
  readonly abbreviation: string | null;
  readonly section: string | null;
}

/** One duty laid on someone. */
export interface Assignment extends Span {
  readonly assignees: readonly { readonly written: string; readonly bodyId: string | null }[];
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

/** Everything that is read off one text, with offsets into `content`. A pure function of content, context and vocabulary. */
export interface Reading {
  readonly head: Head;
  readonly sections: readonly Section[];
  readonly signatures: readonly Signature[];
  readonly recipients: readonly Recipient[];
  readonly campaigns: readonly CampaignReading[];
  readonly indicators: readonly Indicator[];
  readonly assignments: readonly Assignment[];
  /**
   * What the text says of its own effect: when it and its provisions take effect and end, and how matters that began
   * earlier are treated.
   */
  readonly effects: readonly EffectClause[];
  readonly mentions: readonly RecognisedMention[];
  /** Places that name provisions of this document itself, in order. */
  readonly internalReferences: readonly InternalReference[];
}
