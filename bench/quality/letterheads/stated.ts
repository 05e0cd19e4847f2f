import { foldText } from '../../../src/domain/values/fold.js';
import type { PublishedText } from './published-text.js';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A line, or a column of one, that begins with the words, blanks and all else before them left out. */
const lineOf = (words: string, flags: string): RegExp =>
  new RegExp(`(?:^|\\n|\\s{3})[^\\S\\n]*${words}\\d{0,2}[^\\S\\n]*(?=\\n|$|\\s{3})`, flags);

const anyBlank = (words: string): string => escaped(words).replace(/\s+/g, '\\s+');

/**
 * Returns whether a text says a published value of its own, by the plainest rule there is for each part, which shares nothing
 * with the reader: the type in capitals on a line of its own, the number after "Số:", the day after a place or in the sentence
 * on the adoption, the issuer in capitals. Publishers state values that the text denies (the day of the document that a
 * consolidated text rests on) or that stand on a scanned page.
 */
export const isStated: Readonly<
  Record<keyof Omit<PublishedText, 'id' | 'text'>, (value: string, text: string) => boolean>
> = {
  type: (value, text) => lineOf(anyBlank(value.toUpperCase()), 'u').test(text) || /hợp nhất/iu.test(value),
  number: (value, text) => new RegExp(`số\\s*:\\s*${spaced(value)}`, 'iu').test(text),
  date: (value, text) => {
    const [year, month, day] = value.split('-').map(Number);
    const words = `ngày\\s+0?${day}\\s+tháng\\s+0?${month}\\s+năm\\s+${year}`;
    return new RegExp(`(?:(?:^|\\n|\\s{3}) *\\p{Lu}\\p{Ll}[\\p{L} .-]{0,30},?|thông\\s+qua)\\s+${words}`, 'u').test(
      text,
    );
  },
  issuer: (value, text) => foldText(text).includes(foldText(value)),
};

/** The number with blanks at its separators. */
const spaced = (value: string): string =>
  value
    .split(/(?<=[/-])|(?=[/-])/)
    .map(escaped)
    .join('\\s*');
