import type { DocumentType } from './document-type.js';

/** The branch of power that a body belongs to; the Front stands for the Fatherland Front and the mass organisations. */
export type Branch = 'STATE' | 'PARTY' | 'FRONT';

/** The level of administration that a body works at; districts ended on 2025-07-01. */
export type Level = 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'OTHER';

/** One of the two systems of numbering: `01/NQ-CP` is the State's, `34-CT/TW` the Party's. */
export type NumberingSystem = 'STATE' | 'PARTY';

/**
 * A body that issues documents or is given duties (cơ quan, tổ chức).
 *
 * Dates are ISO; `validFrom` is the first day, null where it is not recorded (never "since ever"); `validTo` the first
 * day on which it is no more, null while it stands. A province that kept its name in a merger stays the same body.
 */
export interface IssuingBody {
  /** Readable, stable slug: `chinh-phu`, `ubnd-tinh-binh-duong`. */
  readonly id: string;
  /** Full name as documents write it: `Ủy ban nhân dân tỉnh Bình Dương`. */
  readonly name: string;
  readonly branch: Branch;
  readonly level: Level;
  /** Kind of organ, a stable slug: `bo`, `ubnd`, `chu-tich-ubnd`, `tinh-uy` (Thành ủy too), `dai-hoi-dang-bo`. */
  readonly organ: string;
  /** Name of its place (`Bình Dương`), null for a central body. */
  readonly place: string | null;
  /** Id of the body above it. */
  readonly parent: string | null;
  /** Other names, as written in texts, that identify it anywhere: `UBND tỉnh Bình Dương`, `Bộ TN&MT`. */
  readonly aliases: readonly string[];
  /** Names that identify it only in a document of its own place: `UBND tỉnh`, `Tỉnh ủy`. */
  readonly shortNames: readonly string[];
  /**
   * Letters by which a number names it, the usual ones first: `CP`, `BTC`; those of a local body (`UBND`, `TU`) tell
   * only together with the place. Empty for a body whose documents bear another body's letters.
   */
  readonly symbolLetters: readonly string[];
  /** Id of the body in whose series its documents are numbered, null when that is its own. */
  readonly numberingAuthority: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Ids of the bodies it became or was merged into; functions handed to others make no successor. */
  readonly successors: readonly string[];
}

/**
 * A series in which an authority numbers documents of one type, stated only where it was the single one then, so that
 * type, authority and bare number ("Nghị định 85") make the canonical symbol.
 */
export interface DocumentSeries {
  readonly system: NumberingSystem;
  /** Organ of the numbering authorities that it holds for: `chinh-phu`, `bo`, `ubnd`. */
  readonly organ: string;
  /** Letters of the type in the symbol, empty where the symbol has none (`15/2003/QH11`). */
  readonly letters: string;
  /** True when the year is part of the symbol (`85/2009/NĐ-CP`). */
  readonly withYear: boolean;
  /** First day, null where not recorded; and the first day on which the series was no more, or no more the single one. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Letters of a type in the symbols of one system. */
export interface TypeLetters {
  readonly system: NumberingSystem;
  readonly letters: string;
}

/** A document type by one of its Vietnamese names (tên loại văn bản). */
export interface DocumentTypeEntry {
  readonly type: DocumentType;
  /** Lower case, unique: `chỉ thị`. */
  readonly name: string;
  /** Usual letters first: `QyĐ` of the State, `QĐi` then `QĐ` of the Party. */
  readonly letters: readonly TypeLetters[];
  /** Other spellings and longer names seen. */
  readonly variants: readonly string[];
  /** True for the closed list of types that are cited by name alone, so that a name makes a key. */
  readonly citedByNameAlone: boolean;
  readonly series: readonly DocumentSeries[];
}

/** First and last day of a meeting, ISO; null where not recorded. */
export interface Meeting {
  readonly opened: string;
  readonly closed: string | null;
}

/** A term of the Party's central organs, from one national congress to the next: the period of `/TW` numbers. */
export interface CongressTerm {
  readonly ordinal: number;
  readonly roman: string;
  readonly from: string;
  /** Exclusive: the opening of the next congress; null for the current term. */
  readonly to: string | null;
  readonly congress: Meeting;
}

/** A term (khóa) of the Quốc hội, from its first session to the next one's: the digits in `QH15`. */
export interface AssemblyTerm {
  readonly ordinal: number;
  readonly roman: string;
  readonly from: string;
  /** Exclusive: the opening of the next term's first session; null for the current term. */
  readonly to: string | null;
}

/** A province or city directly under the central government, past or present. */
export interface Place {
  /** Unique: `Bình Dương`. */
  readonly name: string;
  readonly kind: 'tỉnh' | 'thành phố';
  /** With its kind, as bodies' names write it: `tỉnh Bình Dương`, `Thành phố Hồ Chí Minh`. */
  readonly fullName: string;
  readonly aliases: readonly string[];
  readonly validFrom: string | null;
  /** First day on which it is no more. */
  readonly validTo: string | null;
  /** Names of the places it was merged into or divided among. */
  readonly successors: readonly string[];
}

/** What is always loaded before any document: types, bodies, places and terms. */
export interface Vocabulary {
  readonly types: readonly DocumentTypeEntry[];
  readonly bodies: readonly IssuingBody[];
  readonly places: readonly Place[];
  readonly congressTerms: readonly CongressTerm[];
  readonly assemblyTerms: readonly AssemblyTerm[];
}
