import type { Assurance, CitationKind, InferenceReason } from '../../domain/reading/citation.js';
import type { CampaignRole } from '../../domain/reading/reading.js';
import { romanNumeral } from '../../domain/values/roman-numeral.js';
import type { DocumentRow } from '../../store/rows.js';
import type { LookUpMatch } from '../find/find-by-number.js';

/** Languages in which people read what the program shows. */
export type Language = 'vi' | 'en';

/** One text in every language. */
export type Labelled = Readonly<Record<Language, string>>;

/** Labels of the languages, each under its code in the API. */
export const LANGUAGE_LABELS: Readonly<Record<Uppercase<Language>, Labelled>> = {
  VI: { vi: 'tiếng Việt', en: 'Vietnamese' },
  EN: { vi: 'tiếng Anh', en: 'English' },
};

/** Returns a text on a single line: each run of white space becomes one space, also at the ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Labels of the kinds of citations: what the citing document does. */
export const KIND_LABELS: Readonly<Record<CitationKind, Labelled>> = {
  BASED_ON: { vi: 'căn cứ', en: 'based on' },
  IMPLEMENTS: { vi: 'triển khai thực hiện', en: 'implements' },
  GUIDES: { vi: 'hướng dẫn, quy định chi tiết', en: 'guides' },
  AMENDS: { vi: 'sửa đổi, bổ sung', en: 'amends' },
  REPLACES: { vi: 'thay thế', en: 'replaces' },
  REPEALS: { vi: 'bãi bỏ', en: 'repeals' },
  SUSPENDS: { vi: 'đình chỉ', en: 'suspends' },
  CORRECTS: { vi: 'đính chính', en: 'corrects' },
  CONSOLIDATES: { vi: 'hợp nhất', en: 'consolidates' },
  INTERPRETS: { vi: 'giải thích', en: 'interprets' },
  PUBLISHES: { vi: 'công bố', en: 'publishes' },
  REFERS: { vi: 'dẫn chiếu', en: 'refers to' },
};

/** Labels of the assurances. */
export const ASSURANCE_LABELS: Readonly<Record<Assurance, Labelled>> = {
  REVIEWED: { vi: 'đã có người kiểm tra', en: 'reviewed by a person' },
  STATED: { vi: 'văn bản nêu rõ', en: 'stated by the text' },
  RECORDED: { vi: 'theo nguồn ngoài văn bản', en: 'recorded outside the text' },
  INFERRED: { vi: 'suy ra', en: 'inferred' },
};

/** Labels of the reasons of inferred links. */
export const REASON_LABELS: Readonly<Record<InferenceReason, Labelled>> = {
  DATE_MISPRINTED: { vi: 'ngày được viện dẫn có thể ghi nhầm', en: 'the date cited may be a misprint' },
  SAME_TEXT: { vi: 'theo chỗ khác trong cùng văn bản', en: 'from elsewhere in the same text' },
  YEAR_OMITTED: { vi: 'số không ghi năm', en: 'the number omits its year' },
  NEWEST_OF_NAME: { vi: 'văn bản mới nhất cùng tên', en: 'the newest of that name' },
  SAME_PERIOD: { vi: 'duy nhất trong cùng kỳ', en: 'the only one of that period' },
  TITLE_OF_ANOTHER: { vi: 'theo trích yếu của văn bản khác', en: 'from the title of another document' },
  KEY_INFERRED: { vi: 'văn bản không nêu rõ số hoặc ngày', en: 'the document does not state its number or date' },
};

/** Labels of the roles of documents in campaigns. */
export const CAMPAIGN_ROLE_LABELS: Readonly<Record<CampaignRole, Labelled>> = {
  LAUNCHES: { vi: 'phát động', en: 'launches' },
  CONTINUES: { vi: 'tiếp tục', en: 'continues' },
  REVIEWS: { vi: 'sơ kết, tổng kết', en: 'reviews' },
  CLOSES: { vi: 'kết thúc', en: 'closes' },
};

/** Labels of how well a candidate agrees with the given criteria. */
export const MATCH_LABELS: Readonly<Record<LookUpMatch, Labelled>> = {
  MATCH: { vi: 'khớp', en: 'match' },
  POSSIBLE: { vi: 'có thể', en: 'possible' },
  SIMILAR: { vi: 'ý bạn là?', en: 'did you mean' },
  CONTRADICTED: { vi: 'mâu thuẫn', en: 'contradicted' },
};

const PROVISIONS: Readonly<Record<string, Labelled>> = {
  phan: { vi: 'phần', en: 'part' },
  chuong: { vi: 'chương', en: 'chapter' },
  muc: { vi: 'mục', en: 'section' },
  'tieu-muc': { vi: 'tiểu mục', en: 'subsection' },
  dieu: { vi: 'Điều', en: 'Article' },
  khoan: { vi: 'khoản', en: 'clause' },
  diem: { vi: 'điểm', en: 'point' },
  doan: { vi: 'đoạn', en: 'paragraph' },
  'phu-luc': { vi: 'phụ lục', en: 'appendix' },
  'doan-dau': { vi: 'đoạn đầu', en: 'first paragraph' },
  'doan-mo-dau': { vi: 'đoạn mở đầu', en: 'opening paragraph' },
  'doan-cuoi': { vi: 'đoạn cuối', en: 'last paragraph' },
  'phan-mo-dau': { vi: 'phần mở đầu', en: 'opening part' },
  'mo-dau': { vi: 'phần mở đầu', en: 'opening' },
  ket: { vi: 'phần kết', en: 'closing' },
};

/**
 * Returns a provision path as people write it, innermost first: `dieu-5/khoan-2` gives `khoản 2 Điều 5`. Unknown steps
 * stay as they are.
 */
export function sectionLabel(path: string, language: Language): string {
  return path
    .split('/')
    .map((step) => stepLabel(step, language))
    .toReversed()
    .join(language === 'vi' ? ' ' : ', ');
}

function stepLabel(step: string, language: Language): string {
  const whole = PROVISIONS[step];
  if (whole !== undefined) return whole[language];
  const [, unit = '', label = ''] = STEP.exec(step) ?? [];
  const name = PROVISIONS[unit];
  return name === undefined ? step : `${name[language]} ${labelAsWritten(unit, label)}`;
}

/** A unit's word and its number: `phu-luc-i`, `khoan-1.2`, `tieu-muc-3`. */
const STEP = /^(phu-luc|tieu-muc|[a-z]+)-(.+)$/;

/** Units whose letters are capitals or Roman numerals: phần A, mục II, phụ lục I. */
const IN_CAPITALS: ReadonlySet<string> = new Set(['phan', 'muc', 'phu-luc']);

/**
 * The number of a unit as it is written: Roman numerals for chapters up to 99, small letters for points, with đ for
 * `dd`.
 */
function labelAsWritten(unit: string, label: string): string {
  if (unit === 'chuong') return label.replace(/^[1-9]\d?(?!\d)/, (number) => romanNumeral(Number(number)));
  return IN_CAPITALS.has(unit) && /^[a-z]+$/.test(label) ? label.toUpperCase() : label.replace('dd', 'đ');
}

/** Returns an ISO date the way readers of that language write it: `07/04/2014`, or as it is in English. */
export function dateLabel(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  return language === 'vi' && day !== undefined ? `${day}/${month}/${year}` : iso;
}

/**
 * Returns the name of a document in one phrase: its type with its number (`Chỉ thị 34-CT/TW`), else with its title, else
 * its type alone, else its key. Never empty.
 */
export function documentName({ typeName, number, title, key }: DocumentName): string {
  const type = typeName.charAt(0).toUpperCase() + typeName.slice(1);
  const rest = number?.value ?? title?.value ?? '';
  const named = number === null && rest.toLowerCase().startsWith(typeName.toLowerCase());
  return (named ? rest : `${type} ${rest}`.trim()) || key;
}

type DocumentName = Pick<DocumentRow, 'typeName' | 'number' | 'title' | 'key'>;
