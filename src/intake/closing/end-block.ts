import type { Span } from '../../domain/reading/mention.js';

/** The part after the last provision: attachment, recipients and signature. Annexes after it are content again. */
export interface EndBlock extends Span {
  /** Offset of the line "Nơi nhận"; null when there is none. */
  readonly recipients: number | null;
}

const RECIPIENTS = 'Nơi nhận';
const IS_RECIPIENTS_LINE = /^Nơi nhận\s*(?::|\n|$| {3})/u;
/** The beginning of an annex or a form. A form's "Nơi nhận" and signatures are not the document's. */
const ANNEX =
  /\n[^\S\n]*(?:PHỤ LỤC|Phụ lục(?=\s+(?:số\s+)?[IVX\d]+\s*\n)|MẪU SỐ|Mẫu số\s+\d+[^\n]{0,60}\n|BIỂU MẪU|\((?:Ban hành )?[Kk]èm theo|\(BAN HÀNH KÈM THEO)/u;
/** The beginning of a text promulgated with the document: a type alone in capitals, or a first provision. */
const PROMULGATED =
  /\n[^\S\n]*(?:(?:QUY CHẾ|QUY ĐỊNH|QUY TRÌNH|NỘI QUY|ĐIỀU LỆ|KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|DANH MỤC|BIỂU MỨC|HƯỚNG DẪN|CHIẾN LƯỢC|QUY HOẠCH)(?![^\n]*\p{Ll})|(?:Điều|Chương|CHƯƠNG|Phần|PHẦN)\s+(?:[\dIVX]|[Tt]hứ|THỨ))/u;
const ATTACHMENT = /\n[^\S\n]*\d{1,5}[^\n/\\]{1,100}?\.(?:pdf|docx?|rtf|zip|rar)[^\S\n]*(?=\n|$)/giu;
const OFFICE_LINE =
  /\n[^\S\n]*(?:(?:KT|K\/T|TM|T\/M|TL|T\/L|TUQ|Q)(?:\. *| +)\p{Lu}[\p{Lu} ,.-]{3,80}|(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|THỐNG ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|CHỦ NHIỆM|TỔNG BÍ THƯ|CỤC TRƯỞNG|TỔNG KIỂM TOÁN|TRƯỞNG BAN|CHÁNH VĂN PHÒNG)[\p{Lu} ,-]{0,80}(?: \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4})?)[^\S\n]*(?=\n|$)/gu;
const WIDEST_INDENT = 200;
const LOOK_BACK = 1200;
const LOOK_AHEAD = 4000;

const findRecipientsLine = (content: string, from: number, limit: number): number | null => {
  for (let at = content.indexOf(RECIPIENTS, from); at >= 0 && at < limit; at = content.indexOf(RECIPIENTS, at + 1)) {
    const before = content.slice(Math.max(0, at - WIDEST_INDENT), at);
    if (/(?:^|\n)[^\S\n]*$/.test(before) && IS_RECIPIENTS_LINE.test(content.slice(at, at + 20))) return at;
  }
  return null;
};

const annexStart = (content: string, from: number): number => {
  const found = content.slice(from).search(ANNEX);
  return found < 0 ? content.length : from + found;
};

/** Returns the offset of the first match at or after `from`, or null. */
const firstFrom = (pattern: RegExp, content: string, from: number, to: number): number | null => {
  const found = [...content.slice(from, to).matchAll(pattern)][0];
  return found === undefined ? null : from + found.index + 1;
};

/** Returns the end of the last provision before `at`: after "./.", else after the last line that ends in punctuation. */
const lastProvisionEnd = (content: string, from: number, at: number): number => {
  const back = Math.max(from, at - LOOK_BACK);
  const text = content.slice(back, at);
  const closed = text.lastIndexOf('./.');
  if (closed >= 0) return back + closed + 3;
  const stops = [...text.matchAll(/[.;:]["”]?[^\S\n]*(?=\n)/gu)];
  const last = stops.at(-1);
  return last === undefined ? back : back + last.index + last[0].length;
};

/** Returns the first office line near the end, before any annexes; without one, the attachment line; else null. */
const endWithoutRecipients = (content: string, bodyStart: number, annex: number): number | null => {
  const from = Math.max(bodyStart, annex - LOOK_BACK);
  return firstFrom(OFFICE_LINE, content, from, annex) ?? firstFrom(ATTACHMENT, content, from, annex);
};

/** Finds the end block after `bodyStart`; null when the text has neither recipients nor a signing office. */
export function findEndBlock(content: string, bodyStart: number): EndBlock | null {
  const annex = annexStart(content, bodyStart);
  const recipients = findRecipientsLine(content, bodyStart, annex);
  const anchor = recipients ?? endWithoutRecipients(content, bodyStart, annex);
  if (anchor === null) return null;
  const closed = lastProvisionEnd(content, bodyStart, anchor);
  const marks = [OFFICE_LINE, ATTACHMENT].map((pattern) => firstFrom(pattern, content, closed, anchor));
  const start = Math.min(anchor, ...marks.filter((mark): mark is number => mark !== null));
  const limit = Math.min(annex, anchor + LOOK_AHEAD, content.length);
  const promulgated = content.slice(anchor, limit).search(PROMULGATED);
  return { start, end: promulgated < 0 ? limit : anchor + promulgated, recipients };
}
