import type { Span } from '../../domain/reading/mention.js';
import { foldInPlace, isCapitals } from '../text/folded-text.js';

/** Offices that decide in the name of a body, folded: "CHỦ TỊCH", "CỤC TRƯỞNG". */
const OFFICE =
  /^(?:chu tich|thu tuong|bo truong|thong doc|chanh an|vien truong|cuc truong|tong cuc truong|chi cuc truong|vu truong|giam doc|tong giam doc|chanh van phong|truong ban|chu nhiem|tong kiem toan|tong thanh tra|hieu truong)(?: |$)/;
/** The first word of a body's name, folded: a line with the place alone is no authority. */
const ORGAN = /^(?:uy ban|hoi dong|ban|bo|tong cuc|cuc|chi cuc|so|chinh phu|quoc hoi|kho bac|ngan hang|vien|toa) /;
/** A title whose last word needs another goes on: "… CỦA VĂN PHÒNG / ỦY BAN NHÂN DÂN TỈNH". */
const OPEN_ENDED = /(?:^| )(?:cua|va|thuoc|do|tai|cho|voi|van phong|thuong truc|chuc danh|bo nhiem|phong|ban|so)$/;

/** Whether a folded line names the authority: an office, alone or of the issuer, or the issuer itself. */
const isAuthority = (line: string, issuer: string): boolean => {
  const body = line.replace(OFFICE, '');
  if (body === line) return issuer !== '' && (line === issuer || (ORGAN.test(line) && issuer.endsWith(` ${line}`)));
  return body === '' || (issuer !== '' && ` ${issuer}`.endsWith(` ${body}`));
};

const folded = (text: string): string => foldInPlace(text).replace(/\s+/g, ' ').trim();

/**
 * Returns the title without the lines in capitals at its end that name the authority ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X",
 * "BỘ TRƯỞNG"), which stand between title and recitals; null where nothing else is left. They may be broken in two.
 * `issuer` is that of the letterhead.
 */
export function withoutAuthority(raw: string, whole: Span, issuer: string | null): Span | null {
  const span = withoutSession(raw, whole);
  const lines = raw.slice(span.start, span.end).split('\n');
  const name = folded(issuer ?? '');
  for (const count of [1, 2, 3]) {
    const tail = lines.slice(-count).join('\n');
    if (!isCapitals(tail) || !isAuthority(folded(tail), name)) continue;
    const kept = raw.slice(span.start, span.end - tail.length).trimEnd();
    if (OPEN_ENDED.test(folded(kept))) return span;
    return kept === '' ? null : { start: span.start, end: span.start + kept.length };
  }
  return withoutIssuer(raw, span, name);
}

/** "KHÓA X, KỲ HỌP THỨ 10": the council's term and session under its name. */
const SESSION = /\n[^\S\n]*KHÓA\s+[IVXL\d]+[^\n]{0,60}$/u;

const withoutSession = (raw: string, { start, end }: Span): Span => {
  const words = raw.slice(start, end);
  return { start, end: start + words.replace(SESSION, '').trimEnd().length };
};

/** A text without line breaks may repeat the issuer after the title. */
function withoutIssuer(raw: string, span: Span, issuer: string): Span | null {
  const all = foldInPlace(raw.slice(span.start, span.end)).replace(/\s/g, ' ');
  if (issuer === '' || !all.endsWith(` ${issuer}`) || /cua $/.test(all.slice(0, -issuer.length))) return span;
  const end = span.start + raw.slice(span.start, span.end - issuer.length).trimEnd().length;
  return end > span.start ? { start: span.start, end } : null;
}
