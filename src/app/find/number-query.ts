import type { SymbolPieces } from '../../domain/identity/symbol-pieces.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { IssuingBody } from '../../domain/vocabulary/vocabulary.js';

/**
 * What is known of a document that is looked for. The number may be misspelt; criteria that are not given do not count.
 */
export interface NumberQuery {
  /**
   * `01/CT-UBND`, `01-CT`, `01 ct ubnd`, `Chỉ thị số 34-CT/TW`, a bare `85`, shorthand (`NĐ 126/2020`, `tt200 btc`), or the
   * name of a law with or without its year (`Luật Đất đai 2013`).
   */
  readonly number: string;
  readonly type?: DocumentType | null;
  /** Name or abbreviation of the issuer or numbering authority, or its global id. */
  readonly authority?: string | null;
  /** ISO date of issue. */
  readonly date?: string | null;
  readonly year?: number | null;
}

/** One way to read a look-up. Criteria that it does not give are null. */
export interface LookUpReading {
  /** What the document is identified by: its number, or for a law its name. */
  readonly subject: NumberSubject | NameSubject;
  /** Blocks that the documents meant are in. */
  readonly blocks: readonly string[];
  /** The types that it may be of: letters of a type can stand for several. */
  readonly types: readonly DocumentType[] | null;
  readonly authority: QueriedIssuer | null;
  readonly date: string | null;
  /** The year of issue or of the number, in digits: four, unless a slip left some out. */
  readonly year: string | null;
  /** Folded words that its title should have. */
  readonly words: readonly string[];
}

/** A document by its number. */
export interface NumberSubject {
  readonly kind: 'number';
  /** As canonical as it can be made. */
  readonly symbol: string;
  readonly pieces: SymbolPieces;
}

/** A law by its name. */
export interface NameSubject {
  readonly kind: 'name';
  readonly name: string;
  /** Folded, in all its spellings. */
  readonly folded: readonly string[];
}

/**
 * The issuer of a query: as written, the body that it names, and the body in whose series that one numbers; null where
 * not known.
 */
export interface QueriedIssuer {
  readonly written: string;
  readonly body: IssuingBody | null;
  readonly numberedBy: IssuingBody | null;
}
