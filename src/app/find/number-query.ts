import { blocksOfClaims } from '../../domain/identity/blocks.js';
import { parseSymbol } from '../../domain/identity/symbol.js';
import { type SymbolPieces, symbolPieces } from '../../domain/identity/symbol-pieces.js';
import { NO_CLAIMS } from '../../domain/reading/mention.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { DocumentTypeEntry, IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { vocabularyBodyId } from '../ids.js';
import { readPastedCitation } from './pasted-citation.js';

/** What a reader knows of a document looked for; the number may be misspelt in any way. */
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

/** A question by number, understood. */
export interface AskedNumber {
  readonly pieces: SymbolPieces;
  /** Canonical number as understood. */
  readonly symbol: string;
  /** Blocks under which documents of the number are found. */
  readonly blocks: readonly string[];
  readonly type: DocumentType | null;
  readonly authority: AskedAuthority | null;
  readonly date: string | null;
  readonly year: number | null;
}

/** The issuer asked for: as written, and the body that it names when the vocabulary knows one. */
export interface AskedAuthority {
  readonly written: string;
  readonly body: IssuingBody | null;
  readonly numberedBy: IssuingBody | null;
}

const LEADING_WORDS = /^[^\d]*/;
const BARE = /^\d{1,6}[a-zA-ZđĐ]?$/;

/**
 * Returns what is asked by number, null where the text holds none. Words before the number may name the type, words
 * behind it the date and issuer, as in a pasted citation; what is asked apart counts more.
 */
export function readAskedNumber(query: NumberQuery, vocabulary: VocabularyIndex): AskedNumber | null {
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
    blocks: blocksOfSymbol(symbol, typesAsked(query.type ?? null, type, vocabulary), vocabulary),
    type: query.type ?? type?.type ?? null,
    authority: authority ? readAuthority(authority, date, vocabulary) : null,
    date,
    year: query.year ?? cited.year,
  };
}

/** Types that a bare number may be of: the one named, those of the type asked for, else all. */
function typesAsked(
  asked: DocumentType | null,
  named: DocumentTypeEntry | null,
  { vocabulary }: VocabularyIndex,
): readonly DocumentTypeEntry[] {
  if (named !== null) return [named];
  return asked === null ? vocabulary.types : vocabulary.types.filter(({ type }) => type === asked);
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

function readAuthority(written: string, date: string | null, vocabulary: VocabularyIndex): AskedAuthority {
  const byId = vocabulary.bodyById.get(vocabularyBodyId(written));
  const body = byId ?? vocabulary.findBody(written, null, date);
  return { written, body, numberedBy: body === null ? null : vocabulary.numberingAuthorityOf(body.id) };
}
