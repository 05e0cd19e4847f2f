import type { DocumentType } from '../vocabulary/document-type.js';
import type { CitationKind, Extent } from './citation.js';
import type { RelationRuleId } from './relation-rule.js';

/** A half-open range of a text in UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The role of a mention: it cites a document, is part of another document's title or of a note that the issuer did not
 * write, is part of text to be inserted elsewhere, or refers to its own document.
 */
export const MENTION_ROLES = ['CITING', 'EMBEDDED', 'INSERTED', 'SELF'] as const;
/** One of {@link MENTION_ROLES}. */
export type MentionRole = (typeof MENTION_ROLES)[number];

/** How a mention is written. */
export const MENTION_FORMS = ['FULL', 'SHORT', 'LIST', 'NAME', 'BACK_REFERENCE', 'ELLIPTIC'] as const;
/** One of {@link MENTION_FORMS}. */
export type MentionForm = (typeof MENTION_FORMS)[number];

/** Which end of a range a mention is: "từ số 101/QĐ-UBND đến số 115/QĐ-UBND" means all numbers between the two as well. */
export const RANGE_ENDS = ['FIRST', 'LAST'] as const;
/** One of {@link RANGE_ENDS}. */
export type RangeEnd = (typeof RANGE_ENDS)[number];

/** The result of linking a mention: linked, several candidates, no candidate, or rejected by a person. */
export const MENTION_STATES = ['LINKED', 'AMBIGUOUS', 'UNRESOLVED', 'REJECTED'] as const;
/** One of {@link MENTION_STATES}. */
export type MentionState = (typeof MENTION_STATES)[number];

/**
 * Where the value of a claim comes from: the mention or the words next to it, the letters of the symbol (or, for the
 * authority, the type or issuer that they stand with), another place in the text that names the same document, or the citing
 * document (its place, its body).
 */
export type ClaimOrigin = 'MENTION' | 'SYMBOL' | 'SAME_TEXT' | 'CITING_DOCUMENT';

/** What a text says about a document that it names. Absent values are null; nothing is guessed. */
export interface Claims {
  readonly type: DocumentType | null;
  /** Vietnamese type name in lower case, as written but with misspellings repaired: `chỉ thị`, `quy định`. */
  readonly typeName: string | null;
  /** Canonical number: `34-CT/TW`, `01/NQ-CP`, `30/2020/NĐ-CP`; a bare number (`Nghị định 85`) stays `85`. */
  readonly symbol: string | null;
  /**
   * Id of the body in whose series the document is numbered (`IssuingBody.id`), when the symbol, the mention or the
   * place shows it.
   */
  readonly authority: string | null;
  /** Full names of the issuers, completed as a reader would: `Tỉnh ủy Bình Dương`. Several for joint documents. */
  readonly issuers: readonly string[];
  /** ISO date of the cited document. */
  readonly date: string | null;
  /** The year of `date`, or a year stated without a date (`Luật Đất đai năm 2013`). */
  readonly year: number | null;
  /** Stated ordinal of the national congress term (`khóa XI` of a plenum resolution → 11). */
  readonly term: number | null;
  /**
   * Identifying name of a document cited by name. The type word begins with a capital, places are spelt out, and the
   * year is left out: `Luật Đất đai`, `Nghị quyết Đại hội Đảng bộ tỉnh Bình Dương`, `Nghị quyết Hội nghị lần thứ 4 Ban
   * Chấp hành Trung ương`.
   */
  readonly name: string | null;
  /** Ordinal that belongs to the name (`lần thứ XI` → 11; `Trung ương 4` → 4), else null. */
  readonly ordinal: number | null;
  /** What the text says the document is about (`về …` up to the end of that phrase), else null. */
  readonly title: string | null;
  /** Origins of values that were not read from the mention. Keys absent here have the origin MENTION. */
  readonly origins: Readonly<
    Partial<Record<'date' | 'year' | 'issuers' | 'authority' | 'term' | 'name' | 'type', ClaimOrigin>>
  >;
}

/** Claims without any value, as a base for others. */
export const NO_CLAIMS: Claims = {
  type: null,
  typeName: null,
  symbol: null,
  authority: null,
  issuers: [],
  date: null,
  year: null,
  term: null,
  name: null,
  ordinal: null,
  title: null,
  origins: {},
};

/** Names of the parts of a pinpoint, outermost first. */
export const PINPOINT_PARTS = [
  'part',
  'chapter',
  'section',
  'article',
  'clause',
  'point',
  'paragraph',
  'appendix',
] as const;
/** One of {@link PINPOINT_PARTS}. */
export type PinpointPart = (typeof PINPOINT_PARTS)[number];

/**
 * One provision of the cited document that a mention names (điểm a khoản 2 Điều 5). A range counts as one:
 * `article: '5-9'`. The span covers the provision's own words.
 */
export interface Pinpoint extends Span, Readonly<Partial<Record<PinpointPart, string>>> {
  readonly text: string;
  /** True when it is not next to the document's name (an amending document's "Sửa đổi khoản 2 Điều 6 như sau"). */
  readonly remote: boolean;
}

/** The words that show the relation, with their position. */
export interface Cue extends Span {
  readonly text: string;
}

/**
 * A second hop that an embedded mention states: an edge between the embedded document and the one it describes
 * (`host`, index into the same list of mentions). `TO_HOST`: "A được sửa đổi bởi B" gives B → A, stated at B.
 * `FROM_HOST`: "Kế hoạch thực hiện Chỉ thị 19" gives kế hoạch → chỉ thị, stated at the directive.
 */
export interface SecondHop {
  readonly host: number;
  readonly direction: 'TO_HOST' | 'FROM_HOST';
  readonly kind: CitationKind;
}

/** One place in a text that names one document, as recognised before linking. */
export interface RecognisedMention extends Span {
  /** `text.slice(start, end)`. */
  readonly quote: string;
  readonly role: MentionRole;
  readonly form: MentionForm;
  /** Relation of the citing document to the cited one; null for SELF, EMBEDDED and ELLIPTIC. */
  readonly kind: CitationKind | null;
  /** The rule that decided role and kind. */
  readonly rule: RelationRuleId;
  readonly cue: Cue | null;
  /** Path of the provision that contains it (`muc-2`, `dieu-5/khoan-2`, `mo-dau`, `ket`); null in a text without structure. */
  readonly section: string | null;
  readonly pinpoints: readonly Pinpoint[];
  readonly extent: Extent;
  /** Which end of a range it is, null where it stands for itself alone. */
  readonly rangeEnd: RangeEnd | null;
  /** ISO date from which the relation applies, when the text states one. */
  readonly effectiveFrom: string | null;
  readonly claims: Claims;
  /**
   * For a back-reference, the index of the mention that it means. For an elliptic mention, the indexes of the fuller
   * mentions that it adds evidence to.
   */
  readonly antecedents: readonly number[];
  readonly secondHop: SecondHop | null;
}

/** What is already known about the citing document when its text is read; any field may be null. */
export interface CitingContext {
  readonly number: string | null;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  /** Absent where it is not known. */
  readonly title?: string;
}
