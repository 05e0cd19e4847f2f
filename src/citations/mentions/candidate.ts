import type { ParsedSymbol } from '../../domain/identity/symbol.js';
import type { MentionForm } from '../../domain/reading/mention.js';
import type { TypeWord } from '../patterns/type-words.js';
import type { WrittenPinpoint } from '../provisions/join-provision-units.js';
import type { BodySpan } from '../readers/body-spans.js';
import type { Sitting } from '../readers/congress-and-plenum.js';

/** How a candidate was recognised: which way of naming a document its words follow. */
export type CandidateReader =
  /** Type word and a number with letters: "Nghị định số 30/2020/NĐ-CP". */
  | 'NUMBER'
  /** Type word and a number without letters: "Nghị định 85". */
  | 'BARE_NUMBER'
  /** Type word and a number with its year but without letters: "Nghị định số 75/2009 ngày 9/10/2009". */
  | 'NUMBER_AND_YEAR'
  /** A number without a type word, in a sentence that began with one: "các Nghị quyết số 18-NQ/TW, 19-NQ/TW". */
  | 'LISTED_NUMBER'
  /** A number that stands alone: its letters tell the type. */
  | 'LONE_NUMBER'
  /** Law, code or ordinance by name: "Luật Đất đai năm 2013". */
  | 'LAW_NAME'
  /** Constitution: "Hiến pháp năm 2013". */
  | 'CONSTITUTION'
  /** Charter of the Party or of a mass organisation: "Điều lệ Đảng". */
  | 'CHARTER'
  /** Regulation by name in a recital: "Căn cứ Quy chế làm việc của …". */
  | 'REGULATION'
  /** Resolution of a congress or plenum by its ordinal: "Nghị quyết Trung ương 4 khóa XI". */
  | 'CONGRESS_OR_PLENUM'
  /** Type word and date, with the issuer or without: "Nghị định ngày 12/3/2020 của Chính phủ". */
  | 'DATE'
  /** Type word, issuer and a subject that states its year. */
  | 'ISSUER_AND_DATED_SUBJECT'
  /** Type word and subject, where a document is cited: "theo Thông tư của Bộ Tài chính hướng dẫn …". */
  | 'SUBJECT'
  /** The same with a number behind the subject: "Thông tư hướng dẫn ghi nhãn thuốc số 04/2008/TT-BYT". */
  | 'SUBJECT_AND_NUMBER'
  /** Type word and issuer only: "Nghị quyết của Chính phủ". */
  | 'ISSUER'
  /** Expression that the text declared, with a type word: "(sau đây gọi là Luật Đấu thầu)". */
  | 'DECLARED_NAME'
  /** Expression that the text declared for what a document approves: "Chiến lược", "Quy hoạch". */
  | 'DECLARED_PROGRAMME'
  /** Abbreviation that the text declared: "BLTTDS". */
  | 'DECLARED_ABBREVIATION'
  /** Type word that points back, or at the document itself: "Nghị định này", "Nghị định nêu trên". */
  | 'BACK_REFERENCE';

/** A place of a text that may name a document, before relation and claims are known. Offsets are tokens, except `end`. */
export interface MentionCandidate {
  /** First token of the core, which is the type word where it has one. */
  readonly from: number;
  /** Token after the core. */
  readonly to: number;
  /** Offset in the text at which the core ends: within the last token where its letters run into the next word. */
  readonly end: number;
  /** First token with the provisions before the core. */
  readonly lead: number;
  /** Token after the date and issuer that follow the core. */
  readonly tail: number;
  /** Index of the segment. */
  readonly segment: number;
  readonly form: MentionForm;
  readonly reader: CandidateReader;
  readonly type: TypeWord | null;
  readonly symbol: ParsedSymbol | null;
  /** Digits of a number without letters ("Nghị định 85"), else null. */
  readonly bareNumber: string | null;
  /** Words of the name, null where a number alone identifies the document. */
  readonly name: { readonly from: number; readonly to: number } | null;
  /** The congress or plenum whose resolution it is, else null. */
  readonly sitting: Sitting | null;
  /** ISO date. */
  readonly date: string | null;
  readonly year: number | null;
  readonly issuers: readonly BodySpan[];
  readonly pinpoints: readonly WrittenPinpoint[];
  /** Index of the candidate whose name holds this one, -1 without one. */
  readonly inside: number;
  /** True for the document's own number in its head. */
  readonly letterhead: boolean;
  /** Term of a congress that the text states after it ("khóa XI"), else null. */
  readonly term: number | null;
  /** Index of the candidate for which the text declared this expression ("sau đây gọi là"), -1 without one. */
  readonly declaredFor: number;
}
