import { dateInText } from '../../citations/readers/dates-in-text.js';
import { type FoldedText, isCapitals, oneLine, withFolded } from '../text/folded-text.js';
import { readColumns } from './letterhead-columns.js';

/** The parts of a document's letterhead as written; absent parts are null. */
export interface Letterhead {
  /** Number and symbol as written: `28/CTr-UBND`. */
  readonly number: string | null;
  readonly date: string | null;
  /** Words before ", ngày …": `Hưng Yên`. */
  readonly place: string | null;
  /** The words of the place-and-date line. */
  readonly dateLine: string | null;
  /** Words in capitals above the number or next to the motto, joined into one line. */
  readonly issuer: string | null;
  /** The youth union's name stands where others have the motto. */
  readonly isYouthUnion: boolean;
  /** The Party's name stands there. */
  readonly isParty: boolean;
  /** UTF-16 offset in the window after the last part found; 0 when there is no letterhead. */
  readonly end: number;
}

const MOTTO =
  /cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia\s+viet\s+nam|dang\s+cong\s+san\s+viet\s+nam|doan\s+(?:tncs|thanh\s+nien\s+cong\s+san)\s+ho\s+chi\s+minh/;
const MOTTO_TAIL = /\s*doc\s+lap\s*-\s*tu\s+do\s*-\s*hanh\s+phuc/y;
/** The first recital or provision, which ends the head. */
const BODY =
  /(?:^|\n|\s\s|[;.]\s?)(?:-\s{0,3})?(?:can\s{1,5}cu\s{1,5}(?:vao\s{1,5})?[a-z]|dieu\s{1,5}1\s{0,5}[.:]|chuong\s{1,5}i\s)|kinh\s{1,5}gui\s{0,5}:/;
const NUMBER = /(?<![a-z0-9])so\s{0,20}[:.]?\s{0,20}(?=\d)/g;
/** A number: digits, then groups of letters after separators. Spaces are allowed only next to a separator. */
const SYMBOL =
  /\d{1,6}\s?[a-zđ]?(?:\.\d{1,3})?(?:\s{0,3}[-–—/.]\s{0,3}(?:\d{4}(?=\s*[-–—/.A-ZĐÐ])|\p{L}[\p{L}&]*\d{0,2}))+(?:\s\d{1,2}(?![\d/-]))?/uy;
const BEFORE_DATE = /\s*,\s*(?=ngay\s)/g;
/** A line of place and date without the comma: "Hà Nội ngày 05 tháng 3 năm 2020". */
const PLACE_LINE = /(?<=^|\n)[^\S\n]*((?:[a-z]+\s(?:-\s)?){1,5})(?=ngay\s+\d{1,2}\s+thang\s)/g;
/** The words before a date, back to the previous line, cell or wide gap. */
const PLACE = /(?:^|[\n|*_=.;-]|\s{2}|phuc|[\da-z]\s)\s*((?:[a-z.']+\s+(?:-\s+)?){0,5}[a-z']+)$/;
const LONGEST_PLACE = 60;
/** Wide gaps inside a number or a date, which do not separate columns. */
const WIDE_BLANK = /(?<=[Ss]ố\s?:|ngày|tháng|năm|\d)[^\S\n]{2,}(?=\d|tháng|năm)/gu;
/** A motto glued to the number before it, in pages without line breaks: "15-KH/TĐTN-VPĐOÀN TNCS HỒ CHÍ MINH". */
const GLUED = /(?<=[\p{L}\d])(?=CỘNG HÒA XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS|ĐOÀN THANH NIÊN CỘNG SẢN)/gu;
const HEAD_LENGTH = 3000;

const areaOf = (window: FoldedText): FoldedText => {
  const body = BODY.exec(window.folded.slice(0, HEAD_LENGTH));
  const end = body ? body.index : Math.min(HEAD_LENGTH, window.raw.length);
  return { raw: window.raw.slice(0, end), folded: window.folded.slice(0, end) };
};

/** A number in the head follows a line break, a rule, a motto or capitals. After a type word it is a citation. */
const standsAlone = (area: FoldedText, at: number): boolean => {
  const before = area.raw.slice(Math.max(0, at - 40), at);
  if (/(?:^|[\n\r|*_=\-–—:;.])\s*$/u.test(before)) return true;
  if (/\s{3,}$/.test(before)) return true;
  const word = /(\p{L}+)\s+$/u.exec(before)?.[1] ?? '';
  return isCapitals(word) || /^phúc$/iu.test(word);
};

/** "Luật số: …", "Nghị quyết số: …": the colon distinguishes the head from a citation. */
const isTypedNumber = (area: FoldedText, at: number, cue: string): boolean =>
  cue.includes(':') &&
  /(?:^|[\n|*_=\-–—.]|phúc)\s*(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Lệnh)\s+$/iu.test(
    area.raw.slice(Math.max(0, at - 40), at),
  );

interface Found {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const findNumber = (area: FoldedText): Found | null => {
  for (const match of area.folded.matchAll(NUMBER)) {
    const from = match.index + match[0].length;
    const small = area.raw.charAt(match.index) !== 'S';
    if (small ? !isTypedNumber(area, match.index, match[0]) : !standsAlone(area, match.index)) continue;
    SYMBOL.lastIndex = from;
    const symbol = SYMBOL.exec(area.raw);
    if (symbol) return { text: symbol[0].replace(/\s+/g, ' '), at: match.index, end: from + symbol[0].length };
  }
  return null;
};

interface PlaceDate extends Found {
  readonly date: string | null;
  readonly place: string;
}

/** Rejoins a line broken in print: "Hưng / Yên, ngày …" leaves one word on the line above. */
const rejoined = (written: string): string => {
  const lines = written.split('\n').map((line) => line.trim());
  const last = lines.at(-1) ?? '';
  const above = lines.at(-2) ?? '';
  return /^\p{Lu}\p{Ll}+$/u.test(above) && !last.includes(' ') ? `${above} ${last}` : last;
};

/** Returns the place: the capitalised words before the comma ("Bà Rịa - Vũng Tàu"), without words in capitals before them. */
const placeOf = (written: string): string => {
  const words = /(?:\p{Lu}[\p{L}.']*(?:\s+(?:[-–]\s+)?)?){1,8}$/u.exec(rejoined(written))?.[0] ?? '';
  return words.replace(/^(?:\p{Lu}[\p{Lu}.]+\s+)+(?=\p{Lu}\p{Ll})/u, '').trim();
};

const findPlaceDate = (area: FoldedText): PlaceDate | null => {
  for (const match of area.folded.matchAll(BEFORE_DATE)) {
    const from = Math.max(0, match.index - LONGEST_PLACE);
    const before = area.folded.slice(from, match.index).trimEnd();
    const at = from + before.length - (PLACE.exec(before)?.[1] ?? '').length;
    const written = dateInText(area.raw, match.index + match[0].length);
    const place = placeOf(area.raw.slice(at, from + before.length));
    // "12/CT-UBND, ngày …": the end of a number is no place.
    const isOfNumber = /[\p{L}\d][-–/]$/u.test(area.raw.slice(0, from + before.length - place.length).slice(-2));
    if (written === null || place === '' || isOfNumber) continue;
    const { date, to: end } = written;
    return { text: oneLine(place + area.raw.slice(match.index, end)), at, end, date, place };
  }
  return null;
};

/** Returns the place and date of a line that has them without a comma. */
const findPlaceLine = (area: FoldedText): PlaceDate | null => {
  for (const { 0: line, 1: words = '', index } of area.folded.matchAll(PLACE_LINE)) {
    const at = index + line.length - words.length;
    const raw = area.raw.slice(at, index + line.length).trim();
    const written = dateInText(area.raw, index + line.length);
    if (written === null || raw === '' || placeOf(raw) !== raw) continue;
    return { text: oneLine(area.raw.slice(at, written.to)), at, end: written.to, date: written.date, place: raw };
  }
  return null;
};

const findMotto = (area: FoldedText): Found | null => {
  const match = MOTTO.exec(area.folded);
  if (!match || !isCapitals(area.raw.slice(match.index, match.index + match[0].length))) return null;
  const end = match.index + match[0].length;
  MOTTO_TAIL.lastIndex = end;
  return { text: match[0], at: match.index, end: MOTTO_TAIL.exec(area.folded) ? MOTTO_TAIL.lastIndex : end };
};

const GAZETTE_HEADING = /^(?:PHẦN\s+(?:I+|MỘT|HAI)\.?\s*)?VĂN BẢN (?:QUY PHẠM PHÁP LUẬT|HỢP NHẤT)(?:\s*[-–])?\s*/u;

/** "CHÍNH PHỦ CHÍNH PHỦ": a gazette's heading repeats the issuer. */
const withoutRepetition = (text: string): string => {
  const words = text.split(' ');
  const half = words.length / 2;
  return words.slice(0, half).join(' ') === words.slice(half).join(' ') ? words.slice(0, half).join(' ') : text;
};

/** Returns the words in capitals at the end of the text, joined into one line. */
const closingCapitals = (text: string): string | null => {
  const words = oneLine(text).split(' ');
  let from = words.length;
  while (from > 0 && /^[\p{Lu}\-–,.&()]+$/u.test(words[from - 1] ?? '')) from -= 1;
  const run = words
    .slice(from)
    .join(' ')
    .replace(GAZETTE_HEADING, '')
    .replace(/^[-–,.\s]+|[-–,.:\s]+$/gu, '');
  return run === '' ? null : withoutRepetition(run);
};

const SECOND_LINE = /^\s*\n?([^\n]{3,80}?)\s+doc\s+lap\s*-\s*tu\s+do/;

/** The issuer's second line where both columns are run together: "SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc" below the first. */
const besideSecondLine = ({ folded, raw }: FoldedText, motto: Found): string | null => {
  const line = SECOND_LINE.exec(folded.slice(motto.end, motto.end + 160));
  if (!line) return null;
  const words = raw
    .slice(motto.end, motto.end + line[0].length)
    .trimStart()
    .slice(0, line[1]?.length);
  return isCapitals(words) && !/\d/u.test(words) ? closingCapitals(words) : null;
};

const issuerOf = (
  columns: FoldedText,
  number: Found | null,
  motto: Found | null,
  placeDate: PlaceDate | null,
): string | null => {
  const marks = [number?.at, motto?.at, placeDate?.at].filter((at): at is number => at !== undefined);
  if (marks.length === 0) return null;
  const first = closingCapitals(columns.raw.slice(0, Math.min(...marks)).replace(/\bLuật\s*$/u, ''));
  const second = motto && Math.min(...marks) === motto.at ? besideSecondLine(columns, motto) : null;
  if (first !== null && second !== null) return `${first} ${second}`;
  if (first !== null || !motto) return first;
  const next = marks.filter((at) => at > motto.at);
  return next.length > 0 ? closingCapitals(columns.raw.slice(motto.end, Math.min(...next))) : null;
};

const endOf = (window: FoldedText, area: FoldedText): number =>
  Math.max(
    findNumber(area)?.end ?? 0,
    (findPlaceDate(area) ?? findPlaceLine(area))?.end ?? 0,
    findMotto({ ...area, folded: window.folded.slice(0, area.raw.length) })?.end ?? 0,
  );

/**
 * Reads the head of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW): issuer, number, motto, place
 * and date. They may be in two columns, in one column, in table cells or run together on one line. Reads at most 3,000
 * characters, and nothing after the first recital or provision.
 */
export function readLetterhead(window: FoldedText): Letterhead {
  const area = areaOf(window);
  const columns = withFolded(readColumns(area.raw.replace(WIDE_BLANK, ' ').replace(GLUED, '\n')));
  const number = findNumber(columns);
  const placeDate = findPlaceDate(columns) ?? findPlaceLine(columns);
  const motto = findMotto(columns);
  return {
    number: number?.text ?? null,
    date: placeDate?.date ?? null,
    place: placeDate?.place ?? null,
    dateLine: placeDate?.text ?? null,
    issuer: issuerOf(columns, number, motto, placeDate),
    isYouthUnion: motto?.text.startsWith('doan') ?? false,
    isParty: motto?.text.startsWith('dang') ?? false,
    end: endOf(window, area),
  };
}
