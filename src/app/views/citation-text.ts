import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { Vocabulary } from '../../domain/vocabulary/vocabulary.js';
import type { DocumentRow } from '../../store/rows.js';
import { displayTitle } from './display-name.js';
import { capitalised } from './sentence-case.js';

/** Types that a recital cites by name and day, without a number. */
const BY_NAME: ReadonlySet<DocumentType> = new Set(['CODE', 'LAW', 'ORDINANCE']);

/**
 * Returns how a recital cites a document: `Nghị định số 15/2021/NĐ-CP ngày 03 tháng 3 năm 2021 của Chính phủ`, laws and
 * ordinances by name and day. Null where number or name, day or issuer are not known.
 * Source: Nghị định 30/2020/NĐ-CP, annex I, on the bases of a document.
 */
export function citationText(document: DocumentRow, vocabulary: Vocabulary): string | null {
  const { type, typeName, number, issuedOn, issuerNames } = document;
  if (issuedOn === null || typeName === '') return null;
  const day = dayInWords(issuedOn.value);
  const word = capitalised(typeName);
  if (BY_NAME.has(type)) {
    const title = displayTitle(document, vocabulary);
    if (title === null) return null;
    const hasType = title.toLocaleLowerCase('vi').startsWith(`${typeName} `);
    return `${hasType ? title : `${word} ${title}`} ${day}`;
  }
  if (number === null || issuerNames.length === 0) return null;
  return `${word} số ${number.value} ${day} của ${issuerNames.join(', ')}`;
}

/** A day as documents write it: days below ten and the first two months have a zero before them. */
function dayInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
