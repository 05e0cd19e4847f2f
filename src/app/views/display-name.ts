import { symbolPieces } from '../../domain/identity/symbol-pieces.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary.js';
import type { DocumentRow } from '../../store/rows.js';
import { DOCUMENT_TYPE_LABELS } from './document-type-labels.js';
import { documentName, type Language } from './labels.js';
import { capitalised, inSentenceCase } from './sentence-case.js';

/** What the name of a document is made of. */
type NamedDocument = Pick<DocumentRow, 'key' | 'type' | 'typeName' | 'number' | 'issuedOn' | 'title'>;

/** Types whose documents people call by their subject and year: Luật Đất đai 2013. */
const CALLED_BY_SUBJECT: ReadonlySet<DocumentType> = new Set(['CONSTITUTION', 'CODE', 'LAW', 'ORDINANCE']);

/**
 * Returns what people call a document: `Luật Đất đai 2013 (45/2013/QH13)` and the like, other types by number
 * (`Nghị định 30/2020/NĐ-CP`), those without one by title. In English the type is translated, and what has no English
 * name keeps its Vietnamese one: `Law 45/2013/QH13 (Luật Đất đai 2013)`.
 */
export function displayName(document: NamedDocument, language: Language, vocabulary: Vocabulary): string {
  const title = displayTitle(document, vocabulary);
  const called = CALLED_BY_SUBJECT.has(document.type) && title !== null ? subjectName(document, title) : null;
  if (language === 'en') return englishName(document, called ?? title);
  const { number } = document;
  if (called !== null) return number === null ? called : `${called} (${number.value})`;
  return documentName({ ...document, title: document.title && { ...document.title, value: title ?? '' } });
}

/** Returns the title of a document with a capital at its start, in sentence case where it is written in capitals; null when it is unknown. */
export const displayTitle = ({ title }: Pick<DocumentRow, 'title'>, vocabulary: Vocabulary): string | null =>
  title && capitalised(inSentenceCase(title.value, vocabulary));

/** Type, subject and year: `Luật Đất đai 2013`. The title may begin with the type already. */
function subjectName({ typeName, number, issuedOn }: NamedDocument, title: string): string {
  const hasType = title.toLocaleLowerCase('vi').startsWith(`${typeName} `);
  const name = hasType ? capitalised(title) : `${capitalised(typeName)} ${title}`;
  const year = issuedOn?.value.slice(0, 4) ?? (number && symbolPieces(number.value).year);
  return year === null || name.endsWith(String(year)) ? name : `${name} ${year}`;
}

function englishName({ key, type, number }: NamedDocument, vietnamese: string | null): string {
  const name = capitalised(DOCUMENT_TYPE_LABELS[type].en);
  if (number === null) return vietnamese === null ? key : `${name}: ${vietnamese}`;
  return CALLED_BY_SUBJECT.has(type) && vietnamese !== null
    ? `${name} ${number.value} (${vietnamese})`
    : `${name} ${number.value}`;
}
