import { plainSpaces } from '../text/paragraphs.js';

const QUOTED = /["“«]\s*([^\s"“”«»][^"“”«»]{1,198}[^\s"“”«»])\s*["”»]/uy;
const BETWEEN = /\s*(?:[,;]|và|cùng với)?\s*(?:phong trào(?:\s+thi đua)?\s*)?(?=["“«])/uy;

/** Returns the consecutive quoted names from `at` on, without quotation marks, with their positions. */
export function readQuotedNames(sentence: string, at: number): readonly { start: number; end: number; name: string }[] {
  const found: { start: number; end: number; name: string }[] = [];
  QUOTED.lastIndex = at;
  for (let match = QUOTED.exec(sentence); match; match = QUOTED.exec(sentence)) {
    found.push({ start: match.index, end: QUOTED.lastIndex, name: match[1] ?? '' });
    BETWEEN.lastIndex = QUOTED.lastIndex;
    if (!BETWEEN.test(sentence)) break;
    QUOTED.lastIndex = BETWEEN.lastIndex;
  }
  return found;
}

const THEME =
  /chủ đề(?:\s+(?:của\s+)?(?:phong trào\s+)?thi đua)(?:\s+(?:năm\s+\d{4}|yêu nước|là))*\s*:?\s*["“«]\s*([^"“”«»]{3,300}?)\s*["”»]/u;
const CAMPAIGN_WITH_THEME =
  /phong trào thi đua[^.!?"“]{0,160}?(?:với|có|theo|là)\s+chủ đề(?:\s+là)?\s*:?\s*["“«]\s*([^"“”«»]{3,300}?)\s*["”»]/u;

/** Returns the theme of the campaign that a document launches ("chủ đề thi đua "…""). A motto of an action plan is not a theme. */
export function findTheme(content: string): string | null {
  // Several parts of the patterns may be spaces: a run of them would be tried in all ways.
  const text = plainSpaces(content).replace(/\s{2,}/g, ' ');
  return (THEME.exec(text) ?? CAMPAIGN_WITH_THEME.exec(text))?.[1] ?? null;
}

const OCCASIONS =
  /(?:chào mừng|hướng tới|kỷ niệm)\s+(.{5,400}?)(?=[;:.]|,\s+(?:\p{Lu}|góp phần|phấn đấu|thi đua|với|nhằm)|$)/gu;
const PARTED =
  /\s*(?:,|và|;)\s+(?:(?:lập thành tích\s+)?(?:chào mừng|hướng tới)\s+|tổ chức thành công\s+|thực hiện thắng lợi\s+|(?=(?:kỷ niệm|Đại hội|cuộc bầu cử)\s))/u;

/** Returns the occasions of a campaign: "chào mừng Đại hội … và tổ chức thành công cuộc bầu cử …" gives two occasions. */
export function findOccasions(sentence: string): readonly string[] {
  const first = [...sentence.matchAll(OCCASIONS)][0];
  if (!first) return [];
  return (first[1] ?? '')
    .split(PARTED)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
