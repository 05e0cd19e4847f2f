import type { Assignment } from '../../domain/reading/reading.js';
import { findLeadingBody, type ReadingContext } from '../text/known-bodies.js';

type Party = NonNullable<Assignment['reportTo']>;

const FREQUENCY =
  /(?:định kỳ\s+[^;.():]{1,60}?|(?:hằng|hàng|mỗi)\s+(?:tháng|quý|năm|tuần|6 tháng|sáu tháng)(?:,?\s*(?:và\s+)?(?:hằng |hàng )?(?:quý|năm|6 tháng))*)(?=\s*[,;.()]?\s*(?:báo cáo|tổng hợp|gửi|tổ chức|sơ kết|tổng kết|kiểm tra|đánh giá|có báo cáo|$|\(|về ))/u;
const DEADLINE =
  /(?:chậm nhất(?: là| đến| vào)?|trước)\s+(?:ngày\s+)?\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)?(?![\d/])(?:\s+(?:hằng|hàng)\s+(?:năm|tháng|quý))?|(?:trước|trong)\s+(?:tháng|quý)\s+(?:\d{1,2}|[IV]{1,3})(?![\p{L}\d])(?:[/.-]\d{4}|\s+năm\s+\d{4})?|trong\s+(?:thời hạn|vòng)\s+\d{1,3}\s+ngày(?:\s+làm việc)?/iu;
const REPORT = /báo cáo\s+/gu;
const TOWARDS = /^[^;.]{0,160}?(?:về|cho|gửi|lên|tới|đến|với)\s+(?=\p{Lu})/u;
const THROUGH = /(?:\(\s*)?(?:thông qua|qua)\s+(?=\p{Lu})/u;

const partyAt = (text: string, context: ReadingContext): Party | null => {
  const named = findLeadingBody(text.replace(/[();].*$/su, ''), context);
  if (named) return { written: named.written, bodyId: named.body?.id ?? null };
  const words = /^(?:\p{Lu}\p{L}*)(?:\s+(?!để |theo |và |trước |về |kết quả |tình hình )[\p{L}-]+){0,7}/u.exec(
    text,
  )?.[0];
  return words === undefined ? null : { written: words, bodyId: null };
};

/** Returns the frequency as written, without a final comma: "định kỳ 6 tháng, năm". */
export const findFrequency = (duty: string): string | null => FREQUENCY.exec(duty)?.[0].replace(/[\s,]+$/u, '') ?? null;

/** Returns the deadline as written: "trước ngày 15/12". */
export const findDeadline = (words: string): string | null =>
  /\d|[IV]/.test(words) ? (DEADLINE.exec(words)?.[0] ?? null) : null;

/** Returns the body to which the duty requires reports: the one right after "báo cáo", or after "về", "cho", "gửi". */
export function findReportTo(duty: string, context: ReadingContext): Party | null {
  for (const match of duty.matchAll(REPORT)) {
    const rest = duty.slice(match.index + match[0].length);
    const direct = /^\p{Lu}/u.test(rest) ? partyAt(rest, context) : null;
    if (direct !== null) return direct;
    const towards = TOWARDS.exec(rest);
    const party = towards && partyAt(rest.slice(towards[0].length), context);
    if (party) return party;
  }
  return null;
}

/** Returns the body through which the report is sent: "(thông qua Sở Nội vụ)". */
export function findThrough(duty: string, context: ReadingContext): Party | null {
  const match = THROUGH.exec(duty);
  return match && partyAt(duty.slice(match.index + match[0].length), context);
}
