import type { Recipient } from '../../domain/reading/reading.js';
import { RECIPIENT_ABBREVIATIONS, type RecipientAbbreviation } from './recipient-abbreviations.js';

const BY_LETTERS = new Map<string, readonly RecipientAbbreviation[]>(
  RECIPIENT_ABBREVIATIONS.map(({ short }) => [short, RECIPIENT_ABBREVIATIONS.filter((one) => one.short === short)]),
);
const ANY = new RegExp(
  `(?<![\\p{L}\\d.-])(?:${RECIPIENT_ABBREVIATIONS.map(({ short }) => short.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\d/-])`,
  'gu',
);

/** Spells out the abbreviations of one recipient. Unknown ones (drafters' initials) are left unchanged. */
export const expandRecipient = (written: string): string =>
  written.replace(/(?<![\p{L}\d.])TT\.(?=\p{Lu})/gu, 'TT. ').replace(ANY, (short: string, at: number, all: string) => {
    const rest = all.slice(at + short.length);
    return BY_LETTERS.get(short)?.find(({ before }) => before === undefined || before.test(rest))?.words ?? short;
  });

const ITEM = /^\s*[-–—+•*]\s*/u;
const CLOSED = /[;.]\s*$/u;
/** A file's path, which some put under the list: "D:\\van ban\\ke hoach.doc". */
const FILE = /^[A-Za-z]:\\|^\\\\|\\[^\\;]{1,100}\.(?:docx?|pdf|xlsx?)$/u;
const PLACEHOLDER = /\.{3,}|…{2,}|<|_{3,}/u;
const ENDS_LIST = /^(?:PHỤ LỤC|(?:KT|TM|TL|TUQ)\.|\p{Lu}{2,}(?:\s\p{Lu}{2,})+$)/u;

const tidy = (item: string): string =>
  item
    .replace(/\s+/g, ' ')
    .replace(/[\s;.,]+$/u, '')
    .trim();

/**
 * Returns the recipients in the lines under "Nơi nhận", in order. Lines broken in print are joined. The list ends before
 * a line that is neither an item nor the rest of one. A form with blanks to fill in gives none.
 */
export function readRecipients(lines: readonly string[]): readonly Recipient[] {
  const items: string[] = [];
  for (const line of lines.map((one) => one.trim()).filter(Boolean)) {
    const last = items.at(-1);
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else if (ENDS_LIST.test(line) || last === undefined || (CLOSED.test(last) && /^\p{Lu}/u.test(line))) {
      if (last !== undefined) break;
      if (!/^nơi nhận/iu.test(line)) items.push(line);
    } else items[items.length - 1] = `${last} ${line}`;
  }
  if (items.some((item) => PLACEHOLDER.test(item))) return [];
  return items
    .map(tidy)
    .filter((item) => item !== '' && !FILE.test(item))
    .map((written) => ({ written, expanded: expandRecipient(written) }));
}
