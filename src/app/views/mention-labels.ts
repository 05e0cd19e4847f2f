import type { ComparedClaim } from '../../domain/identity/candidate-reason.js';
import type { Extent } from '../../domain/reading/citation.js';
import type {
  ClaimOrigin,
  Claims,
  MentionForm,
  MentionRole,
  MentionState,
  RangeEnd,
} from '../../domain/reading/mention.js';
import type { MentionReader } from '../../domain/reading/mention-reader.js';
import type { ReadingLimit } from '../../domain/reading/reading-limits.js';
import type { VerdictDecision } from '../../store/rows.js';
import type { Labelled } from './labels.js';

/** Labels of how much of a document is concerned. */
export const EXTENT_LABELS: Readonly<Record<Extent, Labelled>> = {
  WHOLE: { vi: 'toàn bộ văn bản', en: 'the whole document' },
  PART: { vi: 'một phần văn bản', en: 'a part of the document' },
};

/** Bounds that a text reached. */
export const READING_LIMIT_LABELS: Readonly<Record<ReadingLimit, Labelled>> = {
  MARKS: { vi: 'quá nhiều dấu trên một chữ cái', en: 'too many marks on a letter' },
  MENTIONS: { vi: 'quá nhiều lần viện dẫn', en: 'too many mentions' },
  ANTECEDENTS: { vi: 'quá nhiều văn bản được viện dẫn chung', en: 'too many documents meant by one mention' },
  CAMPAIGNS: { vi: 'quá nhiều phong trào thi đua', en: 'too many campaigns' },
  ANSWERS: { vi: 'hưởng ứng quá nhiều phong trào', en: 'too many campaigns answered' },
  PROVISIONS: { vi: 'quá nhiều điều, khoản, điểm được viện dẫn', en: 'too many provisions named' },
  EFFECTS: { vi: 'quá nhiều quy định về hiệu lực', en: 'too many clauses on effect' },
};

/** Labels of the roles of mentions. */
export const MENTION_ROLE_LABELS: Readonly<Record<MentionRole, Labelled>> = {
  CITING: { vi: 'viện dẫn', en: 'cites' },
  EMBEDDED: { vi: 'nằm trong tên hoặc lịch sử văn bản khác', en: 'within the title or history of another' },
  INSERTED: { vi: 'nằm trong nội dung được bổ sung', en: 'within text to be inserted' },
  SELF: { vi: 'chính văn bản này', en: 'the document itself' },
};

/** Labels of how mentions are written. */
export const MENTION_FORM_LABELS: Readonly<Record<MentionForm, Labelled>> = {
  FULL: { vi: 'đầy đủ', en: 'in full' },
  SHORT: { vi: 'số và loại văn bản', en: 'type and number' },
  LIST: { vi: 'trong danh sách', en: 'in a list' },
  NAME: { vi: 'theo tên', en: 'by name' },
  BACK_REFERENCE: { vi: 'nhắc lại văn bản đã nêu', en: 'refers back' },
  ELLIPTIC: { vi: 'chỉ nêu loại và cơ quan', en: 'type and issuer only' },
};

/** Labels of whether mentions are linked. */
export const MENTION_STATE_LABELS: Readonly<Record<MentionState, Labelled>> = {
  LINKED: { vi: 'đã liên kết', en: 'linked' },
  AMBIGUOUS: { vi: 'có nhiều văn bản phù hợp', en: 'ambiguous' },
  UNRESOLVED: { vi: 'chưa xác định', en: 'unresolved' },
  REJECTED: { vi: 'đã loại bỏ', en: 'rejected' },
};

/** Labels of what a mention can claim from outside its own words. */
export const CLAIM_LABELS: Readonly<Record<Uppercase<keyof Claims['origins'] & string>, Labelled>> = {
  TYPE: { vi: 'loại văn bản', en: 'type' },
  AUTHORITY: { vi: 'cơ quan cấp số', en: 'numbering authority' },
  ISSUERS: { vi: 'cơ quan ban hành', en: 'issuers' },
  DATE: { vi: 'ngày ban hành', en: 'date' },
  YEAR: { vi: 'năm ban hành', en: 'year' },
  TERM: { vi: 'khóa', en: 'term of office' },
  NAME: { vi: 'tên văn bản', en: 'name' },
};

/** Labels of where the value of a claim was read. */
export const CLAIM_ORIGIN_LABELS: Readonly<Record<ClaimOrigin, Labelled>> = {
  MENTION: { vi: 'tại chỗ viện dẫn', en: 'at the mention' },
  SYMBOL: { vi: 'theo ký hiệu hoặc tên loại', en: 'from the letters of the number, or the type' },
  SAME_TEXT: { vi: 'chỗ khác trong cùng văn bản', en: 'elsewhere in the same text' },
  CITING_DOCUMENT: { vi: 'theo văn bản viện dẫn', en: 'from the citing document' },
};

/** Labels of what candidates are compared on. */
export const COMPARED_CLAIM_LABELS: Readonly<Record<ComparedClaim, Labelled>> = {
  NUMBER: { vi: 'số, ký hiệu', en: 'number' },
  LETTERS: { vi: 'chữ viết tắt trong ký hiệu', en: 'letters of the number' },
  NAME: { vi: 'tên', en: 'name' },
  ISSUER: { vi: 'cơ quan ban hành', en: 'issuer' },
  DATE: { vi: 'ngày ban hành', en: 'date' },
  YEAR: { vi: 'năm ban hành', en: 'year' },
  TYPE: { vi: 'loại văn bản', en: 'type' },
  TERM: { vi: 'khóa', en: 'term of office' },
  ORDINAL: { vi: 'lần thứ', en: 'ordinal' },
  LATER_THAN_CITING: { vi: 'ban hành sau văn bản viện dẫn', en: 'later than the citing document' },
};

/** Labels of how mentions were recognised. */
export const MENTION_READER_LABELS: Readonly<Record<MentionReader, Labelled>> = {
  NUMBER: { vi: 'loại và số, ký hiệu', en: 'type and number' },
  BARE_NUMBER: { vi: 'loại và số không có ký hiệu', en: 'type and bare number' },
  NUMBER_AND_YEAR: { vi: 'loại, số và năm', en: 'type, number and year' },
  LISTED_NUMBER: { vi: 'số trong danh sách', en: 'number in a list' },
  LONE_NUMBER: { vi: 'số, ký hiệu không kèm loại', en: 'number without a type' },
  LAW_NAME: { vi: 'tên luật', en: 'name of a law' },
  CONSTITUTION: { vi: 'Hiến pháp', en: 'constitution' },
  CHARTER: { vi: 'điều lệ', en: 'charter' },
  PLATFORM: { vi: 'cương lĩnh', en: 'platform of the Party' },
  FOREIGN_LAW: { vi: 'pháp luật nước ngoài', en: 'foreign law' },
  REGULATION: { vi: 'tên quy chế, quy định', en: 'name of a regulation' },
  CONGRESS_OR_PLENUM: { vi: 'nghị quyết đại hội, hội nghị trung ương', en: 'resolution of a congress or plenum' },
  DATE: { vi: 'loại và ngày ban hành', en: 'type and date' },
  ISSUER_AND_DATED_SUBJECT: { vi: 'cơ quan và trích yếu có năm', en: 'issuer and a subject with its year' },
  SUBJECT: { vi: 'loại và trích yếu', en: 'type and subject' },
  SUBJECT_AND_NUMBER: { vi: 'trích yếu và số', en: 'subject and number' },
  ISSUER: { vi: 'loại và cơ quan ban hành', en: 'type and issuer' },
  DECLARED_NAME: { vi: 'tên gọi đã quy ước', en: 'name declared in the text' },
  DECLARED_PROGRAMME: { vi: 'tên chương trình đã quy ước', en: 'programme declared in the text' },
  DECLARED_ABBREVIATION: { vi: 'chữ viết tắt đã quy ước', en: 'abbreviation declared in the text' },
  BACK_REFERENCE: { vi: 'nhắc lại văn bản đã nêu', en: 'refers back' },
  AMENDMENT_INSTRUCTION: { vi: 'lệnh sửa đổi điều khoản', en: 'instruction to amend a provision' },
};

/** Labels of the ends of a range of numbers. */
export const RANGE_END_LABELS: Readonly<Record<RangeEnd, Labelled>> = {
  FIRST: { vi: 'từ số', en: 'first of a range' },
  LAST: { vi: 'đến số', en: 'last of a range' },
};

/** Labels of what a person decided. */
export const VERDICT_LABELS: Readonly<Record<VerdictDecision['kind'], Labelled>> = {
  LINK: { vi: 'là viện dẫn văn bản này', en: 'names this document' },
  REJECT: { vi: 'không phải viện dẫn', en: 'names no document' },
  SAME_DOCUMENT: { vi: 'cùng một văn bản', en: 'the same document' },
  CURRENT_TEXT: { vi: 'bản văn hiện hành', en: 'the current text' },
};
