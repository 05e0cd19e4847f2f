import type { Indicator, Section } from '../../domain/reading/reading.js';
import { sectionAt } from '../text/enclosing-section.js';
import { plainSpaces } from '../text/paragraphs.js';

/** Indexes that measure the administration and are often named by their abbreviation alone. */
const KNOWN: Readonly<Record<string, string>> = {
  PARINDEX: 'Chỉ số cải cách hành chính',
  PCI: 'Chỉ số năng lực cạnh tranh cấp tỉnh',
  PAPI: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh',
  SIPAS: 'Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước',
  ICTINDEX: 'Chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin - truyền thông',
};

const CUE = /[Cc]hỉ số(?!\p{L})/gu;
const LETTERS = /\(\s*(\p{Lu}[A-Za-z]{1,9}(?:[ -](?:Index|INDEX))?)\s*\)/gu;
const BARE = /(?<![\p{L}(])(P[Aa][Rr][ -]?I(?:ndex|NDEX)|PCI|PAPI|SIPAS|ICT[ -]I(?:ndex|NDEX))(?![\p{L})])/gu;
const LONGEST = 1200;
const LONGEST_NAME = 160;

const keyOf = (abbreviation: string): string => abbreviation.toUpperCase().replace(/[ -]/g, '');
const isLetters = (abbreviation: string): boolean => /\p{Lu}{2}|Index$/u.test(abbreviation);

/** Returns the start of an item's name: its own "Chỉ số", else the end of the separator before it. */
const nameStart = (text: string, from: number, to: number): number => {
  const own = [...text.slice(from, to).matchAll(CUE)].at(-1);
  const opens = own && /^chỉ số[^,;.:]{0,40}:\s*/iu.exec(text.slice(from + own.index, to));
  if (own) return from + own.index + (opens?.[0].length ?? 0);
  const mark = /^[\s,;:]*(?:và\s+)?/u.exec(text.slice(from, to));
  return from + (mark?.[0].length ?? 0);
};

const withCue = (name: string): string => {
  const whole = /^chỉ số/iu.test(name) ? name : `Chỉ số ${name}`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
};

/** Returns the items "name (LETTERS)" after a cue. The end of the sentence or a long gap ends the list. */
const itemsFrom = (text: string, start: number): readonly Omit<Indicator, 'section'>[] => {
  const found: Omit<Indicator, 'section'>[] = [];
  let from = start;
  for (const match of text.slice(start, start + LONGEST).matchAll(LETTERS)) {
    const at = start + match.index;
    const begin = nameStart(text, from, at);
    const name = text.slice(begin, at).replace(/\s+/g, ' ').trim();
    if (/[.!?]\s+\p{Lu}|;/u.test(text.slice(begin, at)) || name.length > LONGEST_NAME || name.length < 4) break;
    if (!isLetters(match[1] ?? '')) break;
    const end = at + match[0].length;
    found.push({ start: begin, end, name: withCue(name), abbreviation: match[1] ?? null });
    from = end;
  }
  return found;
};

const bareItems = (text: string): readonly Omit<Indicator, 'section'>[] =>
  [...text.matchAll(BARE)].map((match) => {
    const abbreviation = match[1] ?? '';
    const name = KNOWN[keyOf(abbreviation)] ?? `Chỉ số ${abbreviation}`;
    return { start: match.index, end: match.index + match[0].length, name, abbreviation };
  });

/**
 * Returns the indexes that a text names as goals, each once, in document order: "Chỉ số cải cách hành chính (Par
 * Index)", lists after one "chỉ số", and well-known ones by their abbreviation alone. Spans include name and abbreviation.
 */
export function findIndicators(content: string, sections: readonly Section[]): readonly Indicator[] {
  if (!/hỉ số|PCI|PAPI|SIPAS|I(?:ndex|NDEX)/u.test(content)) return [];
  const text = plainSpaces(content);
  const found: Omit<Indicator, 'section'>[] = [];
  for (const cue of text.matchAll(CUE)) {
    if (cue.index >= (found.at(-1)?.end ?? 0)) found.push(...itemsFrom(text, cue.index));
  }
  const named = new Set(found.map(({ abbreviation }) => keyOf(abbreviation ?? '')));
  const bare = bareItems(text).filter(({ abbreviation }) => !named.has(keyOf(abbreviation ?? '')));
  const seen = new Set<string>();
  return [...found, ...bare]
    .sort((a, b) => a.start - b.start)
    .filter(({ abbreviation, name }) => {
      const key = abbreviation === null ? name : keyOf(abbreviation);
      return !seen.has(key) && seen.add(key);
    })
    .map((one) => ({ ...one, section: sectionAt(sections, one.start) }));
}
