import { type Row, rowText } from './page.js';

/** A line of running text, with where its page's text begins and ends. */
export interface TextLine {
  readonly row: Row;
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
}

/** The widest step between lines of one paragraph, in heights of the font. */
const WIDEST_STEP = 2.2;
/** By how much the heights of the fonts of one paragraph differ. */
const SAME_SIZE = 0.12;
/** An indent, and how far a line's middle may be off that of the page, in heights of the font. */
const INDENT = 0.8;
const OFF_MIDDLE = 1.2;

const CLOSED = /(?:[.;:!?…]|\.\/\.)["”»)]?(?:\[\d+\])?$/u;
const ENDS_LIST_ITEM = /[;:]["”»)]?(?:\[\d+\])?$/u;
/** An item's number or dash, or a heading: "Điều 5." or "Chương II" alone or before capitals, but not "Điều 5 của Luật …". */
const BEGINS_ITEM =
  /^["“]?(?:\d{1,3}(?:\.\d{1,3}){0,3}\s*[.)]\s|[a-zđ]{1,2}\)\s|[IVXLC]{1,6}\s*[.)-]\s|[-–+•*]\s|(?:Điều|Chương|Mục|Phần|Tiểu mục|Phụ lục)\s+[\dIVXLC]{1,6}[a-zđ]?\s*(?:[.:]|$|(?=\s\p{Lu}{2}))|Nơi nhận|Căn cứ\s)/u;
const BEGINS_CAPITAL = /^["“(]?\p{Lu}/u;
/** Words that no paragraph ends with. */
const OPEN_END = /(?:khoản|điểm|điều|mục|và|hoặc|số|tại|của|theo|,)(?:\s+(?:\d{1,3}|\p{L}))?$/iu;
/** A number's or a word's parts broken at their sign: "BNG-" / "NVVH", "30/2020/" / "NĐ-CP". */
const BROKEN = /[\p{L}\d][-/]$/u;

/** Returns whether a line goes on with the next one; `indents` says that paragraphs of the text begin with an indent. */
function goesOn(line: TextLine, next: TextLine, indents: boolean): boolean {
  if (!isFull(line, next) || !areAlike(line, next) || isCentred(line)) return false;
  if (!CLOSED.test(line.text) && isRest(next)) return true;
  if (indents && !isIndented(next) && !CLOSED.test(line.text)) return true;
  if (BEGINS_ITEM.test(next.text) && beginsAnItem(line, next)) return false;
  if (!BEGINS_CAPITAL.test(next.text)) return true;
  return !beginsParagraph(line, next, indents);
}

/** Small letters begin no paragraph, except behind an item's sign; nor does "- xã hội" where it is not indented. */
const isRest = (next: TextLine): boolean =>
  (/^\p{Ll}/u.test(next.text) && !BEGINS_ITEM.test(next.text)) ||
  (/^[-–]\s\p{Ll}/u.test(next.text) && !isIndented(next));

/** Whether most items of a text begin with an indent. */
function indentsItems(lines: readonly TextLine[]): boolean {
  const items = lines.filter(({ text }) => BEGINS_ITEM.test(text));
  return items.filter(isIndented).length > 0.6 * items.length;
}

/** Returns the lines with those joined that belong to one paragraph. Linear. */
export function joinLines(lines: readonly TextLine[]): readonly string[] {
  const joined: string[] = [];
  const indents = indentsItems(lines);
  lines.forEach((line, at) => {
    const last = lines[at - 1];
    if (last && goesOn(last, line, indents))
      joined.push(`${joined.pop() ?? ''}${BROKEN.test(last.text) ? '' : ' '}${line.text}`);
    else joined.push(line.text);
  });
  return joined;
}

/** Whether the first word of the next line would not have fitted on the line. */
function isFull({ row, right }: TextLine, next: TextLine): boolean {
  const letter = (next.row.to - next.row.from) / Math.max(1, next.text.length);
  const word = next.text.search(/\s|$/u) + 1;
  return row.to + letter * word > right - 0.3 * row.size;
}

/** Whether lines are set alike, one below the other or on the next page. */
function areAlike({ row, page }: TextLine, next: TextLine): boolean {
  if (Math.abs(row.size - next.row.size) > SAME_SIZE * row.size) return false;
  return page !== next.page || next.row.y - row.y < WIDEST_STEP * row.size;
}

const isCentred = ({ row, left, right }: TextLine): boolean =>
  row.from > left + 3 * row.size && Math.abs((row.from + row.to) / 2 - (left + right) / 2) < OFF_MIDDLE * row.size;

/** "… tại khoản" / "2. …" is no item; after a closing mark, or where it is indented, it is one. */
const beginsAnItem = (line: TextLine, next: TextLine): boolean =>
  CLOSED.test(line.text) || isIndented(next) || !OPEN_END.test(line.text);

const isIndented = ({ row, left }: TextLine): boolean => row.from > left + INDENT * row.size;

/** Whether a line that begins with a capital begins a paragraph. */
function beginsParagraph(line: TextLine, next: TextLine, indents: boolean): boolean {
  const hangs = BEGINS_ITEM.test(line.text) && next.row.from > line.row.from + 0.3 * line.row.size;
  if (isIndented(next)) return !hangs || CLOSED.test(line.text);
  if (indents) return false;
  if (ENDS_LIST_ITEM.test(line.text)) return true;
  return line.row.fonts[1] !== next.row.fonts[0] && !CLOSED.test(line.text) && line.row.fonts[0] === line.row.fonts[1];
}

/** Returns a row as a line of running text. */
export const textLine = (row: Row, page: number, left: number, right: number): TextLine => ({
  ...{ row, page, left, right },
  text: rowText(row),
});
