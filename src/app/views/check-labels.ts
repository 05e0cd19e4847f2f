import type { Vocabulary } from '../../domain/vocabulary/vocabulary.js';
import type { CheckCode, CheckLevel, CheckVerdict, Finding } from '../check/finding.js';
import { displayName } from './display-name.js';
import { DOCUMENT_TYPE_LABELS } from './document-type-labels.js';
import { dateLabel, type Labelled, type Language, sectionLabel } from './labels.js';

/** Labels of what the findings on a citation come to. */
export const CHECK_VERDICT_LABELS: Readonly<Record<CheckVerdict, Labelled>> = {
  FAULT: { vi: 'sai', en: 'wrong' },
  REVIEW: { vi: 'cần xem', en: 'needs a look' },
  OPEN: { vi: 'chưa rõ', en: 'not known' },
  CORRECT: { vi: 'không thấy sai', en: 'nothing wrong seen' },
};

/** Signs of verdicts, so that colour never speaks alone. */
export const CHECK_VERDICT_SIGNS: Readonly<Record<CheckVerdict, string>> = {
  FAULT: '✕',
  REVIEW: '⚠',
  OPEN: '?',
  CORRECT: '✔',
};

/** Labels of how much a finding weighs. */
export const CHECK_LEVEL_LABELS: Readonly<Record<CheckLevel, Labelled>> = {
  FAULT: { vi: 'sai', en: 'wrong' },
  REVIEW: { vi: 'cần xem', en: 'needs a look' },
  OPEN: { vi: 'chưa rõ', en: 'not known' },
  NOTE: { vi: 'ghi chú', en: 'note' },
};

/** Labels of what a finding is about. */
export const CHECK_CODE_LABELS: Readonly<Record<CheckCode, Labelled>> = {
  NOT_FOUND: { vi: 'không có trong kho', en: 'not in this store' },
  AMBIGUOUS: { vi: 'có thể là nhiều văn bản', en: 'may be one of several documents' },
  NUMBER: { vi: 'số, ký hiệu', en: 'number' },
  YEAR_OF_NUMBER: { vi: 'năm trong số và ngày ban hành', en: 'year of the number and day of issue' },
  DATE: { vi: 'ngày ban hành', en: 'day of issue' },
  YEAR: { vi: 'năm ban hành', en: 'year of issue' },
  ISSUER: { vi: 'cơ quan ban hành', en: 'issuer' },
  TYPE: { vi: 'loại văn bản', en: 'type' },
  TITLE: { vi: 'trích yếu', en: 'title' },
  ISSUED_LATER: { vi: 'ban hành sau ngày kiểm tra', en: 'issued after the day' },
  NOT_YET_IN_FORCE: { vi: 'chưa có hiệu lực', en: 'not yet in force' },
  EXPIRED: { vi: 'hết hiệu lực', en: 'no longer in force' },
  SUSPENDED: { vi: 'ngưng hiệu lực', en: 'suspended' },
  PARTLY_IN_FORCE: { vi: 'hết hiệu lực một phần', en: 'partly in force' },
  MAYBE_ENDED: { vi: 'có thể đã hết hiệu lực', en: 'may have ended' },
  FORCE_UNKNOWN: { vi: 'không rõ hiệu lực', en: 'force not known' },
  NO_END_KNOWN: { vi: 'chưa thấy hết hiệu lực', en: 'no end known' },
  AMENDED: { vi: 'đã được sửa đổi', en: 'amended' },
  PROVISION_MISSING: { vi: 'không có điều khoản này', en: 'no such provision' },
  PROVISION_REPEALED: { vi: 'điều khoản đã bị bãi bỏ', en: 'provision repealed' },
  PROVISION_SUSPENDED: { vi: 'điều khoản đang ngưng hiệu lực', en: 'provision suspended' },
  PROVISION_AMENDED: { vi: 'điều khoản đã được sửa đổi', en: 'provision amended' },
  ORDER_LATE: { vi: 'căn cứ đứng quá sau', en: 'basis stands too late' },
  ORDER_EARLY: { vi: 'căn cứ đứng quá trước', en: 'basis stands too early' },
};

/**
 * The sentence of each code. `{stated}`, `{known}`, `{since}`, `{provision}` and `{by}` stand for values; a part in square
 * brackets is left out where its value is not known.
 */
const SENTENCES: Readonly<Record<CheckCode, Labelled>> = {
  NOT_FOUND: {
    vi: 'Kho không có văn bản này, nên không kiểm tra được.',
    en: 'This store does not have the document, so it cannot be checked.',
  },
  AMBIGUOUS: {
    vi: 'Lời viện dẫn chưa đủ để biết là văn bản nào.',
    en: 'The words do not tell which document is meant.',
  },
  NUMBER: { vi: 'Số đúng là {known}, không phải {stated}.', en: 'The number is {known}, not {stated}.' },
  YEAR_OF_NUMBER: {
    vi: 'Số của năm {known} không thể ban hành ngày {stated}.',
    en: 'A number of {known} cannot be of {stated}.',
  },
  DATE: {
    vi: 'Ngày ban hành đúng là {known}, không phải {stated}.',
    en: 'It was issued on {known}, not on {stated}.',
  },
  YEAR: { vi: 'Năm ban hành đúng là {known}, không phải {stated}.', en: 'It is of {known}, not of {stated}.' },
  ISSUER: { vi: 'Cơ quan ban hành là {known}, không phải {stated}.', en: 'It was issued by {known}, not by {stated}.' },
  TYPE: { vi: 'Loại văn bản là {known}, không phải {stated}.', en: 'It is of type {known}, not {stated}.' },
  TITLE: { vi: 'Trích yếu là “{known}”, không phải “{stated}”.', en: 'Its title is “{known}”, not “{stated}”.' },
  ISSUED_LATER: {
    vi: 'Văn bản này ban hành ngày {since}, sau ngày kiểm tra.',
    en: 'It was issued on {since}, after the day of the check.',
  },
  NOT_YET_IN_FORCE: {
    vi: 'Chưa có hiệu lực[; có hiệu lực từ {since}].',
    en: 'Not yet in force[; it takes effect on {since}].',
  },
  EXPIRED: { vi: 'Hết hiệu lực[ từ {since}][, theo {by}].', en: 'No longer in force[ from {since}][, by {by}].' },
  SUSPENDED: { vi: 'Ngưng hiệu lực[ từ {since}][, theo {by}].', en: 'Suspended[ from {since}][, by {by}].' },
  PARTLY_IN_FORCE: {
    vi: 'Chỉ có hiệu lực một phần[ từ {since}].',
    en: 'Only a part is in force[ since {since}].',
  },
  MAYBE_ENDED: {
    vi: 'Có thể đã hết hoặc ngưng hiệu lực[, theo {by}]; chưa chắc chắn.',
    en: 'It may have ended or been suspended[, by {by}]; that is not certain.',
  },
  FORCE_UNKNOWN: {
    vi: 'Kho không biết ngày có hiệu lực của văn bản này.',
    en: 'This store does not know when it takes effect.',
  },
  NO_END_KNOWN: {
    vi: 'Có hiệu lực từ {since}; không văn bản nào trong kho làm hết hiệu lực.',
    en: 'In force from {since}; no document in this store ends it.',
  },
  AMENDED: {
    vi: 'Đã được sửa đổi, bổ sung[ từ {since}][, theo {by}].',
    en: 'Amended[ from {since}][, by {by}].',
  },
  PROVISION_MISSING: {
    vi: 'Bản văn trong kho không có {provision}[; ở đó cuối cùng là {known}].',
    en: 'The text in this store has no {provision}[; the last one there is {known}].',
  },
  PROVISION_REPEALED: {
    vi: '{provision} đã bị bãi bỏ[ từ {since}][, theo {by}].',
    en: '{provision} was repealed[ from {since}][, by {by}].',
  },
  PROVISION_SUSPENDED: {
    vi: '{provision} đang ngưng hiệu lực[ từ {since}][, theo {by}].',
    en: '{provision} is suspended[ from {since}][, by {by}].',
  },
  PROVISION_AMENDED: {
    vi: '{provision} đã được sửa đổi, bổ sung hoặc thay thế[ từ {since}][, theo {by}].',
    en: '{provision} was amended or replaced[ from {since}][, by {by}].',
  },
  ORDER_LATE: {
    vi: 'Căn cứ này có hiệu lực pháp lý cao hơn “{known}”, nên đứng trước.',
    en: 'This basis has more legal force than “{known}” and should stand before it.',
  },
  ORDER_EARLY: {
    vi: 'Căn cứ này có hiệu lực pháp lý thấp hơn “{known}”, nên đứng sau.',
    en: 'This basis has less legal force than “{known}” and should stand behind it.',
  },
};

/** Returns a finding as a sentence: `Hết hiệu lực từ 01/01/2025, theo Luật Công viên 2024 (40/2024/QH15).` */
export function findingLabel(finding: Finding, language: Language, vocabulary: Vocabulary): string {
  const { code, stated, known, since, provision, by } = finding;
  const values: Readonly<Record<string, string | null>> = {
    stated: stated && valueLabel(code, stated, language),
    known: known && valueLabel(code, known, language),
    since: since && dateLabel(since, language),
    provision: provision && sectionLabel(provision, language),
    by: by && displayName(by, language, vocabulary),
  };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const isKnown = (part: string): boolean => [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => values[name]);
  const sentence = SENTENCES[code][language].replace(/\[([^\]]*)\]/g, (_, part: string) => (isKnown(part) ? part : ''));
  return capitalised(fill(sentence));
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const TYPE_LABELS: Readonly<Record<string, Labelled>> = DOCUMENT_TYPE_LABELS;

/** A value as people write it. */
function valueLabel(code: CheckCode, value: string, language: Language): string {
  if (code === 'TYPE') return TYPE_LABELS[value]?.[language] ?? value;
  if (code === 'PROVISION_MISSING') return sectionLabel(value, language);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateLabel(value, language) : value;
}
