import type {
  DatasetTextOutcome,
  RelationOutcome,
  RowNote,
  RowOutcome,
  UnknownValue,
} from '../inputs/dataset/dataset-report.js';
import type { Labelled } from './labels.js';

/** Labels of what became of the rows of a data set's documents. */
export const ROW_OUTCOME_LABELS: Readonly<Record<RowOutcome, Labelled>> = {
  NEW: { vi: 'mới', en: 'new' },
  CHANGED: { vi: 'có thay đổi', en: 'changed' },
  UNCHANGED: { vi: 'không thay đổi', en: 'unchanged' },
  TRANSLATION: { vi: 'bỏ qua: bản dịch của văn bản khác', en: 'left out: translation of another document' },
  REPEATED_ID: { vi: 'bỏ qua: trùng mã với dòng trước', en: 'left out: has the id of an earlier row' },
  NO_ID: { vi: 'bỏ qua: không có mã', en: 'left out: has no id' },
};

/** Labels of what is wrong with, or unknown of, rows that are kept. */
export const ROW_NOTE_LABELS: Readonly<Record<RowNote, Labelled>> = {
  NO_NUMBER: { vi: 'không có số và ký hiệu', en: 'has no number' },
  UNREADABLE_NUMBER: { vi: 'không đọc được số và ký hiệu', en: 'its number cannot be read' },
  NUMBER_WITHOUT_BODY: { vi: 'số không xác định được cơ quan', en: 'the body of its number is not known' },
  NUMBER_WITHOUT_YEAR: { vi: 'số không xác định được năm', en: 'the year of its number is not known' },
  SAME_NUMBER: { vi: 'trùng số, cơ quan và năm với dòng trước', en: 'has number, body and year of an earlier row' },
  DATE_CONTRADICTS_NUMBER: { vi: 'ngày ban hành khác năm trong số', en: 'its date is not of the year in its number' },
  UNREADABLE_DATE: { vi: 'không đọc được ngày', en: 'a date cannot be read' },
  UNKNOWN_TYPE: { vi: 'chưa biết loại văn bản', en: 'its type is not known' },
  UNKNOWN_ISSUER: { vi: 'chưa biết cơ quan ban hành', en: 'an issuer is not known' },
  UNKNOWN_STATUS: { vi: 'chưa biết tình trạng hiệu lực', en: 'its official status is not known' },
};

/** Labels of what became of a data set's relations. */
export const RELATION_OUTCOME_LABELS: Readonly<Record<RelationOutcome, Labelled>> = {
  KEPT: { vi: 'được ghi', en: 'kept' },
  LISTED_TWICE: { vi: 'đã ghi ở trang kia hoặc đề mục khác', en: 'kept already, listed on the other page or again' },
  OF_TRANSLATION: { vi: 'bỏ qua: bản dịch', en: 'left out: of a translation' },
  ROW_MISSING: { vi: 'bỏ qua: thiếu dòng của một trong hai văn bản', en: 'left out: one of the documents has no row' },
  OF_ITSELF: { vi: 'bỏ qua: văn bản với chính nó', en: 'left out: of a document with itself' },
  UNKNOWN_HEADING: { vi: 'bỏ qua: chưa biết đề mục', en: 'left out: the heading is not known' },
};

/** Labels of what became of a data set's texts. */
export const DATASET_TEXT_LABELS: Readonly<Record<DatasetTextOutcome, Labelled>> = {
  NEW: { vi: 'mới', en: 'new' },
  CHANGED: { vi: 'thay bản trước', en: 'in place of an earlier text' },
  UNCHANGED: { vi: 'không thay đổi', en: 'unchanged' },
  EMPTY: { vi: 'bỏ qua: không có nội dung', en: 'left out: empty' },
  ROW_MISSING: { vi: 'bỏ qua: không có dòng của văn bản', en: 'left out: the document has no row' },
  REFUSED: { vi: 'không được nhận', en: 'refused' },
};

/** Labels of the lists of values that are not known. */
export const UNKNOWN_VALUE_LABELS: Readonly<Record<UnknownValue, Labelled>> = {
  headings: { vi: 'đề mục chưa biết', en: 'unknown headings' },
  numbers: { vi: 'số không đọc được', en: 'numbers that cannot be read' },
  types: { vi: 'loại văn bản chưa biết', en: 'unknown types' },
  issuers: { vi: 'cơ quan chưa biết', en: 'unknown issuers' },
  statuses: { vi: 'tình trạng hiệu lực chưa biết', en: 'unknown statuses' },
};
