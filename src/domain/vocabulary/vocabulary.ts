import type { DocumentType } from './document-type.js';

/** The branch of power of a body. FRONT covers the Fatherland Front and the mass organisations. */
export type Branch = 'STATE' | 'PARTY' | 'FRONT';

/** The administrative level of a body. Districts were abolished on 2025-07-01. */
export type Level = 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'OTHER';

/** One of the two numbering systems: `01/NQ-CP` is the State's, `34-CT/TW` the Party's. */
export type NumberingSystem = 'STATE' | 'PARTY';

/**
 * A body that issues documents or is assigned duties (cơ quan, tổ chức).
 *
 * Dates are ISO. `validFrom` is its first day; null means not recorded. `validTo` is the first day after its end; null
 * while it exists. A province that kept its name in a merger remains the same body.
 */
export interface IssuingBody {
  /** Readable, stable slug: `chinh-phu`, `ubnd-tinh-binh-duong`. */
  readonly id: string;
  /** Full name as documents write it: `Ủy ban nhân dân tỉnh Bình Dương`. */
  readonly name: string;
  readonly branch: Branch;
  readonly level: Level;
  /** Kind of organ as a stable slug: `bo`, `ubnd`, `chu-tich-ubnd`, `tinh-uy` (Thành ủy too), `dai-hoi-dang-bo`. */
  readonly organ: string;
  /** Name of its place (`Bình Dương`); null for a central body. */
  readonly place: string | null;
  /** Id of the body above it. */
  readonly parent: string | null;
  /** Other names found in texts that identify it everywhere: `UBND tỉnh Bình Dương`, `Bộ TN&MT`. */
  readonly aliases: readonly string[];
  /** Names that identify it only in a document of its own place: `UBND tỉnh`, `Tỉnh ủy`. */
  readonly shortNames: readonly string[];
  /**
   * Letters that identify it in a number, most usual first: `CP`, `BTC`. The letters of a local body (`UBND`, `TU`)
   * identify it only together with the place. Empty for a body whose documents carry another body's letters.
   */
  readonly symbolLetters: readonly string[];
  /** Id of the body in whose series its documents are numbered; null when it has its own series. */
  readonly numberingAuthority: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Ids of the bodies that it became or was merged into. A body that only took over functions is not a successor. */
  readonly successors: readonly string[];
}

/**
 * A series in which an authority numbers documents of one type. It is listed only for the time in which it was the only
 * one, so that type, authority and bare number ("Nghị định 85") determine the canonical symbol.
 */
export interface DocumentSeries {
  readonly system: NumberingSystem;
  /** Organ of the numbering authorities that use it: `chinh-phu`, `bo`, `ubnd`. */
  readonly organ: string;
  /** Letters of the type in the symbol; empty when the symbol has none (`15/2003/QH11`). */
  readonly letters: string;
  /** True when the year is part of the symbol (`85/2009/NĐ-CP`). */
  readonly withYear: boolean;
  /** First day; null when not recorded. */
  readonly from: string | null;
  /** First day on which the series had ended or was no longer the only one. */
  readonly to: string | null;
}

/** Letters of a type in the symbols of one system. */
export interface TypeLetters {
  readonly system: NumberingSystem;
  readonly letters: string;
}

/** A document type under one of its Vietnamese names (tên loại văn bản). */
export interface DocumentTypeEntry {
  readonly type: DocumentType;
  /** Lower case, unique: `chỉ thị`. */
  readonly name: string;
  /** Most usual letters first: the State's `QyĐ`; the Party's `QĐi`, then `QĐ`. */
  readonly letters: readonly TypeLetters[];
  /** Other spellings and longer names found in texts. */
  readonly variants: readonly string[];
  /** True for the few types that are cited by name alone, so that a name can serve as a key. */
  readonly citedByNameAlone: boolean;
  readonly series: readonly DocumentSeries[];
}

/** First and last day of a meeting, ISO; `closed` is null when not recorded. */
export interface Meeting {
  readonly opened: string;
  readonly closed: string | null;
}

/** A term of the Party's central organs, from one national congress to the next. `/TW` numbers restart with each term. */
export interface CongressTerm {
  readonly ordinal: number;
  readonly roman: string;
  readonly from: string;
  /** Exclusive: the opening of the next congress; null for the current term. */
  readonly to: string | null;
  readonly congress: Meeting;
}

/** A term (khóa) of the Quốc hội, up to the first session of the next one. Its ordinal is the digits in `QH15`. */
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
  /** First day on which it no longer exists. */
  readonly validTo: string | null;
  /** Names of the places it was merged into or divided among. */
  readonly successors: readonly string[];
}

/** The districts and communes of a province, as they stood in a period. Each name has its kind: `huyện Đức Thọ`. */
export interface LocalUnits {
  /** Name of the province. */
  readonly place: string;
  readonly validFrom: string | null;
  /** First day on which these were no longer its units. */
  readonly validTo: string | null;
  readonly districts: readonly { readonly name: string; readonly communes: readonly string[] }[];
  /** Communes that belong to no district, as all do since 2025-07-01. */
  readonly communes: readonly string[];
}

/** The types, bodies, places and terms that are loaded before any document. */
export interface Vocabulary {
  readonly types: readonly DocumentTypeEntry[];
  readonly bodies: readonly IssuingBody[];
  readonly places: readonly Place[];
  readonly units: readonly LocalUnits[];
  readonly congressTerms: readonly CongressTerm[];
  readonly assemblyTerms: readonly AssemblyTerm[];
}
