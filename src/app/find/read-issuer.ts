import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { vocabularyBodyId } from '../ids.js';
import type { QueriedIssuer } from './number-query.js';

/** Returns the issuer that a text names by id, name, abbreviation or the letters of its numbers (`BGDĐT`, `ttg`). */
export function readIssuer(written: string, date: string | null, vocabulary: VocabularyIndex): QueriedIssuer {
  const body =
    vocabulary.bodyById.get(vocabularyBodyId(written)) ??
    vocabulary.findBody(written, null, date) ??
    vocabulary.bodyBySymbolLetters(written, null, date);
  return { written, body, numberedBy: body === null ? null : vocabulary.numberingAuthorityOf(body.id) };
}
