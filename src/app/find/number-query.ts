import { blocksOfClaims } from '../../domain/identity/blocks.js';
import { parseSymbol } from '../../domain/identity/symbol.js';
import { type SymbolPieces, symbolPieces } from '../../domain/identity/symbol-pieces.js';
import { NO_CLAIMS } from '../../domain/reading/mention.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { DocumentTypeEntry, IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { vocabularyBodyId } from '../ids.js';
import { readPastedCitation } from './pasted-citation.js';

/**
 * What is known of a document that is looked for. The number may be misspelt; criteria that are not given do not count.
 */
export interface NumberQuery {
  /** `01/CT-UBND`, `01-CT`, `01 ct ubnd`, `Chỉ thị số 34-CT/TW`, or a bare `85`. */
  readonly number: string;
  readonly type?: DocumentType | null;
  /** Name or abbreviation of the issuer or numbering authority, or its global id. */
  readonly authority?: string | null;
  /** ISO date of issue. */
  readonly date?: string | null;
  readonly year?: number | null;
}

/** A query by number, parsed. */
export interface ParsedNumberQuery {
  readonly pieces: SymbolPieces;
  /** The canonical number. */
  readonly symbol: string;
  /** Blocks that documents of the number are in. */
  readonly blocks: readonly string[];
  readonly type: DocumentType | null;
  readonly authority: QueriedIssuer | null;
  readonly date: string | null;
  readonly year: number | null;
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

const LEADING_WORDS = /^[^\d]*/;
const BARE = /^\d{1,6}[a-zA-ZđĐ]?$/;

/**
 * Returns the query parsed, null where its text holds no number. The text may be a pasted citation, with the type before
 * the number and the date and issuer after it. Criteria that are given separately count instead of those in the text.
 */
export function parseNumberQuery(query: NumberQuery, vocabulary: VocabularyIndex): ParsedNumberQuery | null {
  const cited = readPastedCitation(query.number.normalize('NFC').trim());
  const words = LEADING_WORDS.exec(cited.name)?.[0] ?? '';
  const type = vocabulary.typeByName(words.replace(/\bsố\s*:?\s*$/iu, ''));
  const number = cited.name.slice(words.length).trim();
  const symbol = parseSymbol(number, type?.name ?? null)?.canonical ?? (BARE.test(number) ? number : null);
  if (symbol === null) return null;
  const date = query.date ?? cited.date;
  const authority = query.authority || cited.issuer;
  return {
    pieces: symbolPieces(symbol),
    symbol,
    blocks: blocksOfSymbol(symbol, possibleTypes(query.type ?? null, type, vocabulary), vocabulary),
    type: query.type ?? type?.type ?? null,
    authority: authority ? readIssuer(authority, date, vocabulary) : null,
    date,
    year: query.year ?? cited.year,
  };
}

/**
 * The entries that a number without letters may belong to: the type named with it, else those of the given type, else
 * all.
 */
function possibleTypes(
  given: DocumentType | null,
  named: DocumentTypeEntry | null,
  { vocabulary }: VocabularyIndex,
): readonly DocumentTypeEntry[] {
  if (named !== null) return [named];
  return given === null ? vocabulary.types : vocabulary.types.filter(({ type }) => type === given);
}

function blocksOfSymbol(
  symbol: string,
  types: readonly DocumentTypeEntry[],
  vocabulary: VocabularyIndex,
): readonly string[] {
  const blocks = types.flatMap(({ type, name }) =>
    blocksOfClaims({ ...NO_CLAIMS, symbol, type, typeName: name }, vocabulary),
  );
  return [...new Set(blocks)].sort();
}

function readIssuer(written: string, date: string | null, vocabulary: VocabularyIndex): QueriedIssuer {
  const byId = vocabulary.bodyById.get(vocabularyBodyId(written));
  const body = byId ?? vocabulary.findBody(written, null, date);
  return { written, body, numberedBy: body === null ? null : vocabulary.numberingAuthorityOf(body.id) };
}
