import type { Span } from '../../domain/reading/mention.js';
import type { DocumentTypeEntry } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { type FoldedText, foldInPlace, isCapitals } from '../text/folded-text.js';
import { withoutAuthority } from './authority-line.js';

/** The line that names a document's type, and the title after it, as positions in the window. */
export interface TitleLine {
  readonly type: DocumentTypeEntry;
  readonly typeSpan: Span;
  /** Null when there is nothing between the type and the recitals. */
  readonly title: Span | null;
}

interface TypePattern {
  readonly inHead: RegExp;
  readonly alone: RegExp;
  readonly first: RegExp;
}

const patterns = new WeakMap<VocabularyIndex, TypePattern>();

/** Names that are not read as a type line. "Văn bản" is a heading in the gazette, not a document type. */
const NO_TYPE_LINE = new Set(['van ban', 'tuyen bo', 'hop dong']);

const patternsOf = (vocabulary: VocabularyIndex): TypePattern => {
  const known = patterns.get(vocabulary);
  if (known) return known;
  const names = vocabulary.vocabulary.types
    .flatMap((type) => [type.name, ...type.variants])
    .map((name) => foldInPlace(name.normalize('NFC')))
    .filter((name) => !NO_TYPE_LINE.has(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', '\\s+'))
    .join('|');
  const made = {
    inHead: new RegExp(`(?<![a-z])(${names})(?![a-z])`, 'g'),
    alone: new RegExp(`(?:^|\\n)[ \\t]*(${names})\\d{0,2}[ \\t]*[:.]?[ \\t]*(?=\\n|$)`, 'g'),
    first: new RegExp(`^\\s*(${names})(?![a-z])`, 'g'),
  };
  patterns.set(vocabulary, made);
  return made;
};

const RULE = /^[\s\-–—_*=~.|]{2,}$/;
const RECITAL =
  /^[-–+\s]*(?:can cu\b|theo de nghi\b|xet\b|tren co so\b|de nghi cua\b|kinh gui\b|(?:phan|chuong|muc|dieu)\s+(?:thu\s+(?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|[ivx]+|\d+)\b|[ivx]+\s*[.)-]\s|[a-z]\.\s|\d+\s*[.)-]\s)/;
const OFFICE_LINE =
  /^(?:(?:pho )?(?:chu tich|thu tuong|bo truong|thong doc|chanh an|vien truong|cuc truong|chi cuc truong|chanh van phong|truong ban|tong [a-z]+ |giam doc|bi thu)|uy ban|uy\b|hoi dong|chinh phu|quoc hoi|ban (?:chap hanh|bi thu|thuong vu)|bo chinh tri|tinh uy|thanh uy|bo [a-z ]+ va |khoa [ivx\d])/;
const LONGEST_TITLE = 1200;

const isWordOfCapitals = (word: string): boolean =>
  !/\p{Ll}/u.test(word) ||
  /^[\p{L}\d]*\d[\p{L}\d]*[/-]/u.test(word) ||
  /^(?:\p{Lu}{2,}[-/&])+\p{L}+[,;.]?$/u.test(word);

/** A drawn rule or ornament; a dash between words of a title ("KINH TẾ - XÃ HỘI") is none. */
const isRule = (word: string, gap: string): boolean =>
  RULE.test(word) || /^[*_=~|]$/.test(word) || (/^[-–—.]$/.test(word) && gap.includes('\n'));

/** Returns where capitals end: at the first word not in capitals, a paragraph that is not a title, or a rule. */
const endOfCapitals = (raw: string, start: number): number => {
  let end = start;
  for (const match of raw.slice(start, start + LONGEST_TITLE).matchAll(/(\s*)(\S+)/g)) {
    const [all, gap = '', word = ''] = match;
    const at = start + match.index + gap.length;
    if (!isWordOfCapitals(word) || isRule(word, gap)) break;
    if (end > start && gap.includes('\n')) {
      const line = foldInPlace(raw.slice(at, at + 120).split('\n', 1)[0] ?? '');
      if (RECITAL.test(line) || (/\n\s*\n/.test(gap) && OFFICE_LINE.test(line))) break;
    }
    end = start + match.index + all.length;
  }
  return end;
};

const startsSmall = (line: string): boolean => /^[\s(]*\p{Ll}/u.test(line);

/** Returns where a title in lower case ends: at a blank line (unless lower case continues after it), a rule, a recital or an office. */
const endOfSmall = (raw: string, start: number): number => {
  const lines = raw.slice(start, start + LONGEST_TITLE).split('\n');
  let end = start;
  let at = start;
  for (const [index, line] of lines.entries()) {
    const next = lines.slice(index + 1).find((one) => one.trim() !== '') ?? '';
    const folded = foldInPlace(line.trim());
    if (line.trim() === '' ? end > start && !startsSmall(next) : index > 0 && end > start && endsTitle(line, folded))
      break;
    if (line.trim() !== '') end = at + line.trimEnd().length;
    at += line.length + 1;
  }
  const inline = / Căn cứ (?=\p{Lu})/u.exec(raw.slice(start, end));
  return inline ? start + inline.index : end;
};

/** The first words of a sentence that opens the text, on a line of its own: no title goes on with a capital and one of these. */
const OPENING =
  /^\s*(?:Thực hiện|Triển khai|Để|Nhằm|Theo|Quán triệt|Hưởng ứng|Tiếp tục|Phát huy|Trong|Trên|Thời gian|Những năm|Năm \d|Hiện nay|Qua|Sau|Ngày \d|Tại|Vừa qua|Được)(?!\p{L})/u;

const endsTitle = (line: string, folded: string): boolean =>
  RULE.test(line) ||
  RECITAL.test(folded) ||
  OPENING.test(line) ||
  (isCapitals(line.trim()) && OFFICE_LINE.test(folded));

/** Skips rules, footnote digits, blank lines and a database's bracketed notes between the type and its title. */
const skipToTitle = (raw: string, from: number): number => {
  const skipped = /^(?:\d{1,2}(?=\s))?(?:[\s\-–—_*=~|:.]|\[[^\]]{0,400}\])*/u.exec(
    raw.slice(from, from + LONGEST_TITLE),
  );
  return from + (skipped?.[0].length ?? 0);
};

/** "CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY / về …": who decides stands between type and title. */
const ORGAN = /^\s*CỦA\s[^\n]{3,80}?(?:\s*\n\s*|\s+(?=VỀ\s))(?=\S)/u;

/** Older heads repeat issuer, number and date in the title: "LUẬT CỦA QUỐC HỘI … SỐ 1/2001/QH10 VỀ …". */
const REPEATED_BEFORE = /^cua\s[^.;]{3,120}?\sso\s+\d\S*\s+(?:ngay\s+\d+\s+thang\s+\d+\s+nam\s+\d{4}\s+)?/;
const REPEATED_AFTER =
  /\scua\s+quoc\s+hoi\s+nuoc\s+cong\s+hoa\s[^.;]{3,60}?\sso\s+\d\S*(?:\s+ngay\s+\d+\s+thang\s+\d+\s+nam\s+\d{4})?\s*$/;

const withoutRepetition = (raw: string, { start, end }: Span): Span => {
  const folded = foldInPlace(raw.slice(start, end));
  const before = REPEATED_BEFORE.exec(folded)?.[0].length ?? 0;
  const after = REPEATED_AFTER.exec(folded)?.index ?? folded.length;
  return before < after ? { start: start + before, end: start + after } : { start, end };
};

/** Returns the title after the type word. If a text without line breaks repeats `issuer` after the title, it is cut off. */
function findTitle(raw: string, from: number, issuer: string | null): Span | null {
  const own = ORGAN.exec(raw.slice(from, from + LONGEST_TITLE))?.[0].length ?? 0;
  const start = skipToTitle(raw, from + own);
  const firstLine = raw.slice(start, start + 200).split('\n', 1)[0] ?? '';
  if (
    firstLine.trim() === '' ||
    (/^can cu |^(?:dieu \d|chuong [ivx\d]|phan (?:thu|[ivx\d]))/.test(foldInPlace(firstLine)) && !isCapitals(firstLine))
  )
    return null;
  const words = firstLine.trim().split(/\s+/).slice(0, 2);
  const capitals = words.every(isWordOfCapitals) && words.some((word) => /\p{L}/u.test(word));
  const end = capitals ? endOfCapitals(raw, start) : endOfSmall(raw, start);
  return end > start ? withoutAuthority(raw, withoutRepetition(raw, { start, end }), issuer) : null;
}

const titled = (
  window: FoldedText,
  match: RegExpExecArray,
  issuer: string | null,
  vocabulary: VocabularyIndex,
): TitleLine | null => {
  const name = match[1] ?? '';
  const start = match.index + match[0].indexOf(name);
  const end = start + name.length;
  const type = vocabulary.typeByName(window.raw.slice(start, end));
  return type && { type, typeSpan: { start, end }, title: findTitle(window.raw, end, issuer) };
};

/** Returns whether only blanks and rules precede on the line, or the head's date, motto or bracket ends there. */
const opensLine = (folded: string, at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && /[ \t.]/.test(folded.charAt(before))) before -= 1;
  return before < 0 || /[\n|*_=\])-]$|\d{4}$|phuc$/.test(folded.slice(Math.max(0, before - 3), before + 1));
};

/**
 * Returns the type line: in capitals after the letterhead (`from`), or alone on its line if there is no letterhead. Null
 * when there is none (official letters, news). Lines after the recitals ("QUYẾT ĐỊNH:") come later and are ignored.
 */
export function findTitleLine(
  window: FoldedText,
  from: number,
  issuer: string | null,
  vocabulary: VocabularyIndex,
): TitleLine | null {
  const pattern = from > 0 ? patternsOf(vocabulary).inHead : patternsOf(vocabulary).alone;
  pattern.lastIndex = Math.max(0, from - 5);
  for (let match = pattern.exec(window.folded); match; match = pattern.exec(window.folded)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].indexOf(name);
    if (!isCapitals(window.raw.slice(start, start + name.length))) continue;
    if (from === 0 || opensLine(window.folded, start)) return titled(window, match, issuer, vocabulary);
  }
  return null;
}

/** Returns a heading: a first line that begins with a type word, in any case, and is not a sentence. */
export function findHeading(window: FoldedText, vocabulary: VocabularyIndex): TitleLine | null {
  const pattern = patternsOf(vocabulary).first;
  pattern.lastIndex = 0;
  const match = pattern.exec(window.folded);
  const line = window.raw.slice(0, LONGEST_TITLE).trimStart().split('\n', 1)[0] ?? '';
  if (!match || !/^\p{Lu}/u.test(line) || line.length >= LONGEST_TITLE) return null;
  const rest = foldInPlace(
    window.raw
      .slice(window.raw.indexOf(line) + line.length, 8192)
      .trimStart()
      .slice(0, 12),
  );
  if (/[.;:!?]\s*$/.test(line) && !RECITAL.test(rest)) return null;
  const end = window.raw.indexOf(line) + line.trimEnd().length;
  const found = titled(window, match, null, vocabulary);
  const start = found ? skipToTitle(window.raw, found.typeSpan.end) : 0;
  return found && { ...found, title: start < end ? { start, end } : null };
}
