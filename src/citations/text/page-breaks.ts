/**
 * A page's number on a line of its own in the middle of a sentence: the next line begins in small letters, or the line before
 * ends in a slash or dash.
 */
const PAGE_NUMBER =
  /(?<=[\p{L}\d,/-][ \t]{0,4})\r?\n[ \t]{0,40}\d{1,4}[ \t]{0,4}\r?\n(?=[ \t]{0,40}\p{Ll})|(?<=[/-][ \t]{0,4})\r?\n[ \t]{0,40}\d{1,4}[ \t]{0,4}\r?\n/gu;
/** What the stamp of an electronic signature tells, a line each, before a colon. */
export const STAMP_LABELS: readonly string[] = ['Người ký', 'Ký bởi', 'Email', 'Cơ quan', 'Thời gian ký', 'Ngày ký'];
const STAMP_LINE = `(?:${STAMP_LABELS.join('|')}):[^\\n]{0,160}`;
const RUNNING_HEAD = String.raw`CÔNG BÁO\/Số[^\n]{0,80}(?:\n[ \t]{0,40}\d{1,4}[ \t]{0,4}(?=\n))?`;
const STAMP = new RegExp(String.raw`\s{0,12}\n[ \t]{0,40}(?:(?:${STAMP_LINE}|${RUNNING_HEAD})\s{1,12})+`, 'gu');
const SENTENCE_END = /[.;:]\s*$/u;
/** Tags and entities of HTML that were left in a text. */
const MARKUP = /<\/?(?:[biu]|em|strong|span|sup|sub|br)(?: ?\/)?>|&nbsp;/giu;

const blank = (run: string): string => ' '.repeat(run.length);

/** After a sentence the line still ends. */
const blankStamp = (run: string, at: number, text: string): string =>
  SENTENCE_END.test(text.slice(Math.max(0, at - 3), at)) ? `\n${blank(run.slice(1))}` : blank(run);

/** Returns the text with page furniture and left-over markup as spaces, so that sentences go on over them and offsets stay. Linear. */
export function blankPageBreaks(text: string): string {
  let blanked = text;
  if (/\n[ \t]{0,40}\d{1,4}[ \t]{0,4}\r?\n/u.test(text)) blanked = blanked.replace(PAGE_NUMBER, blank);
  if (/(?:ký:|bởi:|CÔNG BÁO\/)/u.test(text)) blanked = blanked.replace(STAMP, blankStamp);
  return /[<&]/u.test(text) ? blanked.replace(MARKUP, blank) : blanked;
}
