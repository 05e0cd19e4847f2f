import type { Vocabulary } from '../../domain/vocabulary/vocabulary.js';

/** Names that keep their capitals, as written, by their first word in lower case; the longest of each first. */
type NameIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Names that no entry of the vocabulary has and that titles often write: of the country, of the man whose example
 * campaigns follow, and of the special words in Nghị định 30/2020/NĐ-CP, phụ lục II, mục V.
 */
const OTHER_NAMES: readonly string[] = ['Việt Nam', 'Hồ Chí Minh', 'Đảng', 'Nhân dân', 'Nhà nước', 'Tổ quốc'];

/** Places whose bare names are words too: peace, the ocean. They count with their kind only. */
const WORDS_TOO: ReadonlySet<string> = new Set(['Hòa Bình', 'Hải Dương']);

/** One onset, a nucleus of vowels, and a coda: what is written otherwise is an abbreviation or a Roman numeral. */
const SYLLABLE = /^(?:ngh|ng|nh|ph|th|tr|ch|gh|gi|kh|qu|[bcdđghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
/** Roman numerals whose letters make a syllable; they are numerals after a word that is counted so. */
const COUNTED_BEFORE = /^(?:khóa|khoá|thứ|hội|chương|phần|mục|hạng|loại)$/;
/** Words before "luật" or after it that show that no law is named. */
const NO_LAW_BEFORE = /^(?:pháp|dự|kỷ)$/;
const NO_LAW_AFTER = /^(?:này|sư|gia|pháp|lệ)$/;

const indexes = new WeakMap<Vocabulary, NameIndex>();

/**
 * Returns a title that is written in capitals in sentence case: names of bodies and places keep their capitals by the
 * vocabulary, abbreviations and numbers stay as they are, a named law has two capitals (Luật Đất đai). Returns any other
 * title as it is.
 */
export function inSentenceCase(title: string, vocabulary: Vocabulary): string {
  if (!isInCapitals(title)) return title;
  const names = indexes.get(vocabulary) ?? indexNames(vocabulary);
  indexes.set(vocabulary, names);
  const parts = title.split(/(\s+)/);
  const words = parts.filter((_, at) => at % 2 === 0);
  const spaces = parts.filter((_, at) => at % 2 === 1);
  const cased = casedWords(words, names);
  return capitalised(cased.map((word, at) => word + (spaces[at] ?? '')).join(''));
}

/** Returns a text with its first letter as a capital. */
export const capitalised = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'));

/** Whether at least nine letters of ten are capitals. */
function isInCapitals(title: string): boolean {
  const count = (pattern: RegExp): number => title.match(pattern)?.length ?? 0;
  const [upper, lower] = [count(/\p{Lu}/gu), count(/\p{Ll}/gu)];
  return upper > 3 && upper >= 9 * lower;
}

function casedWords(words: readonly string[], names: NameIndex): readonly string[] {
  const lower = words.map((word) => word.toLocaleLowerCase('vi'));
  const cased: string[] = [];
  while (cased.length < words.length) {
    const at = cased.length;
    const name = nameAt(lower, at, names);
    if (name !== null) cased.push(...name.map((word, index) => likeName(word, words[at + index] ?? '')));
    else cased.push(casedWord(words, lower, at));
  }
  return cased;
}

/** The longest name that begins at a word; words within it have no punctuation after them. */
function nameAt(lower: readonly string[], at: number, names: NameIndex): readonly string[] | null {
  const matches = (name: readonly string[]): boolean =>
    name.every((word, index) => {
      const asked = lower[at + index] ?? '';
      return spelling(word.toLocaleLowerCase('vi')) === spelling(index === name.length - 1 ? bare(asked) : asked);
    });
  return names.get(spelling(bare(lower[at] ?? '')))?.find(matches) ?? null;
}

/** A word with its tone behind it, so that both places of the tone mark are one: ủy, uỷ. */
const spelling = (word: string): string =>
  word.normalize('NFD').replace(/^(.*?)([\u0300\u0301\u0303\u0309\u0323])(.*)$/u, '$1$3$2');

/** A word in capitals with the capitals that it has in a name. */
function likeName(inName: string, word: string): string {
  if (inName === inName.toLocaleUpperCase('vi')) return word;
  const small = word.toLocaleLowerCase('vi');
  return /^\p{Lu}/u.test(inName) ? capitalised(small) : small;
}

function casedWord(words: readonly string[], lower: readonly string[], at: number): string {
  const [word = '', small = '', before = '', after = ''] = [words[at], lower[at], lower[at - 1], lower[at + 1]];
  if (!isSyllable(bare(small)) || isNumeral(word, before)) return word;
  if (small === 'luật' && !NO_LAW_BEFORE.test(before) && isLawName(after)) return capitalised(small);
  const isNamed = before === 'luật' && !NO_LAW_BEFORE.test(lower[at - 2] ?? '') && isLawName(small);
  return isNamed && bare(small) !== 'số' ? capitalised(small) : small;
}

/** Whether a word after "luật" can begin the name of a law. */
const isLawName = (word: string): boolean => /^\p{L}/u.test(word) && !NO_LAW_AFTER.test(bare(word));

const isNumeral = (word: string, before: string): boolean =>
  /^[IVXLC]+$/.test(bare(word)) && COUNTED_BEFORE.test(bare(before));

/** Whether a word is read as a Vietnamese one; marks of tone and vowel do not matter. */
const isSyllable = (word: string): boolean =>
  SYLLABLE.test(word.normalize('NFD').replace(/\p{M}/gu, '')) || /^(?:đ?[aeiouy]+|gì)$/u.test(word);

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

function indexNames({ bodies, places, types }: Vocabulary): NameIndex {
  const ofPlaces = places.flatMap(({ name, fullName, aliases }) => [
    ...[name, ...aliases].filter((one) => !WORDS_TOO.has(one)),
    fullName,
  ]);
  const ofBodies = bodies.flatMap(({ name, aliases }) => [name, ...aliases]);
  const numbered = types.map(({ name }) => `${capitalised(name)} số`);
  const names = [...new Set([...ofPlaces, ...ofBodies, ...numbered, ...OTHER_NAMES])].map((name) => name.split(' '));
  const index = new Map<string, (readonly string[])[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const first = spelling((name[0] ?? '').toLocaleLowerCase('vi'));
    index.set(first, [...(index.get(first) ?? []), name]);
  }
  return index;
}
