import type { DocumentType } from '../domain/document-type.js';
import { wordId } from './lexicon.js';
import { type PhraseTable, phraseTable } from './phrases.js';

/** How documents of a type are named where no number stands. */
export type Naming = 'LAW' | 'CONSTITUTION' | 'CHARTER' | 'REGULATION' | 'RESOLUTION' | 'NONE';

/** A type word as the recogniser knows it. */
export interface TypeWord {
  readonly type: DocumentType;
  /** Vietnamese lower case, the vocabulary's name. */
  readonly name: string;
  readonly naming: Naming;
}

const entry = (type: DocumentType, name: string, naming: Naming = 'NONE'): TypeWord => ({ type, name, naming });

/** Every type word, in the vocabulary's names; a test holds the two lists together. */
export const TYPE_WORDS: readonly TypeWord[] = [
  entry('CONSTITUTION', 'hiến pháp', 'CONSTITUTION'),
  entry('CODE', 'bộ luật', 'LAW'),
  entry('LAW', 'luật', 'LAW'),
  entry('LAW', 'sắc luật'),
  entry('ORDINANCE', 'pháp lệnh', 'LAW'),
  entry('ORDER', 'lệnh'),
  entry('ORDER', 'sắc lệnh'),
  entry('RESOLUTION', 'nghị quyết', 'RESOLUTION'),
  entry('RESOLUTION', 'nghị quyết liên tịch'),
  entry('DECREE', 'nghị định'),
  entry('DECISION', 'quyết định'),
  entry('DIRECTIVE', 'chỉ thị'),
  entry('CIRCULAR', 'thông tư'),
  entry('CIRCULAR', 'thông tri'),
  entry('JOINT_CIRCULAR', 'thông tư liên tịch'),
  entry('CONCLUSION', 'kết luận'),
  entry('REGULATION', 'quy định', 'REGULATION'),
  entry('REGULATION', 'quy chế', 'REGULATION'),
  entry('RULES', 'nội quy'),
  entry('RULES', 'quy tắc'),
  entry('RULES', 'quy trình'),
  entry('CHARTER', 'điều lệ', 'CHARTER'),
  entry('PLAN', 'kế hoạch'),
  entry('PROGRAMME', 'chương trình'),
  entry('SCHEME', 'đề án'),
  entry('SCHEME', 'phương án'),
  entry('GUIDELINE', 'hướng dẫn'),
  entry('OFFICIAL_LETTER', 'công văn'),
  entry('TELEGRAM', 'công điện'),
  entry('NOTICE', 'thông báo'),
  entry('NOTICE', 'thông cáo'),
  entry('REPORT', 'báo cáo'),
  entry('SUBMISSION', 'tờ trình'),
  entry('CONSOLIDATED_TEXT', 'văn bản hợp nhất'),
  entry('OTHER', 'văn bản'),
  entry('OTHER', 'biên bản'),
];

const byName = new Map(TYPE_WORDS.map((word) => [word.name, word]));

/** Longer and older ways to write a type word, with the type that is meant. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['đạo luật', 'luật'],
  ['qui định', 'quy định'],
  ['qui chế', 'quy chế'],
  ['thông tư liên bộ', 'thông tư liên tịch'],
  ['thông tư liên ngành', 'thông tư liên tịch'],
  ['liên tịch thông tư', 'thông tư liên tịch'],
  ['chương trình hành động', 'chương trình'],
  ['thông báo kết luận', 'thông báo'],
  ['công văn hướng dẫn', 'công văn'],
];

/** Words in which a lost or wrong mark is read as meant, only where a number follows (reason: the type word and its series). */
const LOST_MARKS: readonly (readonly [string, string])[] = [
  ['nghị đinh', 'nghị định'],
  ['nghi định', 'nghị định'],
  ['nghi đinh', 'nghị định'],
  ['nghị dịnh', 'nghị định'],
  ['nghi quyết', 'nghị quyết'],
  ['nghị quyêt', 'nghị quyết'],
  ['nghi quyêt', 'nghị quyết'],
  ['quyêt định', 'quyết định'],
  ['quyết đinh', 'quyết định'],
  ['quyêt đinh', 'quyết định'],
  ['quyết dịnh', 'quyết định'],
  ['chỉ thi', 'chỉ thị'],
  ['chi thị', 'chỉ thị'],
  ['chi thi', 'chỉ thị'],
  ['thông tu', 'thông tư'],
  ['thong tư', 'thông tư'],
  ['thong tu', 'thông tư'],
  ['thông tư liên tich', 'thông tư liên tịch'],
  ['kêt luận', 'kết luận'],
  ['kết luân', 'kết luận'],
  ['kê hoạch', 'kế hoạch'],
  ['qui đinh', 'quy định'],
  ['quy đinh', 'quy định'],
  ['tờ trinh', 'tờ trình'],
  ['pháp lênh', 'pháp lệnh'],
];

/** A type word in a text: what is meant, and whether only a number after it makes it one. */
export interface WrittenType extends TypeWord {
  readonly needsNumber: boolean;
}

const named = (name: string): TypeWord => {
  const word = byName.get(name);
  if (!word) throw new Error(`no type word "${name}"`);
  return word;
};

/** Type words by their first word; longest first. */
export const TYPE_TABLE: PhraseTable<WrittenType> = phraseTable<WrittenType>([
  ...TYPE_WORDS.map((word): [string, WrittenType] => [word.name, { ...word, needsNumber: false }]),
  ...VARIANTS.map(([variant, name]): [string, WrittenType] => [variant, { ...named(name), needsNumber: false }]),
  ...LOST_MARKS.map(([lost, name]): [string, WrittenType] => [lost, { ...named(name), needsNumber: true }]),
]);

/** Returns the type word of a name, null when it is none. */
export const typeWordOf = (name: string | null): TypeWord | null => (name === null ? null : (byName.get(name) ?? null));

/** The word "số" and its misspellings before a number. */
export const NUMBER_WORDS: ReadonlySet<number> = new Set(['số', 'sô', 'sồ', 'sổ', 'sớ', 'so'].map(wordId));
