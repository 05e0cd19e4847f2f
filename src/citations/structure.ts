import { foldText } from '../domain/fold.js';
import type { Section } from '../domain/reading.js';
import type { Marker, Segment } from './lines.js';
import { keepSegments } from './read-segments.js';
import { BLANK, BROKEN, type Tokens } from './tokenise.js';

const slug = (label: string): string =>
  foldText(label.replace(/[đĐ]/gu, 'dd'))
    .replaceAll(' ', '-')
    .replace(/^0+(?=\d)/u, '');

interface Mark {
  readonly at: number;
  readonly path: string;
  readonly label: string;
  readonly heading: string | null;
  readonly depth: number;
}

interface Place {
  readonly articles: boolean;
  roman: string;
  number: string;
  article: string;
  clause: string;
  appendix: string;
}

const HEADING_WORDS = 60;

/** The words behind a marker up to the end of their line (a line that goes on in lower case too), where they are a heading and no sentence. */
function headingOf(tokens: Tokens, segment: Segment): string | null {
  const from = segment.body;
  let to = from;
  while (to < Math.min(tokens.count, from + HEADING_WORDS) && !(to > segment.from && endsLine(tokens, to))) to++;
  if (to <= from || to === from + HEADING_WORDS) return null;
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/gu, ' ');
  return /[;:.]$/u.test(text) ? null : text;
}

const endsLine = (tokens: Tokens, at: number): boolean =>
  tokens.gap[at] === BLANK ||
  (tokens.gap[at] === BROKEN && ((tokens.caps[at] as number) > 0 || (tokens.id[at] as number) < 0));

function pathOf(place: Place, marker: Marker, label: string): string | null {
  const name = slug(label);
  switch (marker) {
    case 'ARTICLE':
      place.article = `${place.appendix}dieu-${name}`;
      place.clause = '';
      return place.article;
    case 'APPENDIX':
      place.appendix = name === '' ? 'phu-luc/' : `phu-luc-${name}/`;
      Object.assign(place, { roman: '', number: '', article: '', clause: '' });
      return place.appendix.slice(0, -1);
    case 'ROMAN':
      if (place.article !== '') return null;
      place.roman = `${place.appendix}muc-${name}/`;
      place.number = '';
      return place.roman.slice(0, -1);
    case 'NUMBER':
      return numberPath(place, name);
    case 'LETTER':
      if (place.article !== '') return `${place.clause || place.article}/diem-${name}`;
      return place.number === '' ? null : `${place.number}/diem-${name}`;
    default:
      return null;
  }
}

function numberPath(place: Place, name: string): string | null {
  if (place.article !== '') {
    place.clause = `${place.article}/khoan-${name.replaceAll(' ', '.')}`;
    return place.clause;
  }
  if (place.articles && place.appendix === '') return null;
  const nested = name.includes('-');
  const path = `${place.roman || place.appendix}muc-${name}`;
  if (!nested) place.number = path;
  return path;
}

const DEPTHS: Readonly<Partial<Record<Marker, number>>> = { APPENDIX: 0, ROMAN: 1, ARTICLE: 2, NUMBER: 3, LETTER: 4 };

function readMarks(tokens: Tokens, segments: readonly Segment[]): readonly Mark[] {
  const place: Place = {
    articles: segments.some((segment) => segment.marker === 'ARTICLE' && !segment.inserted),
    roman: '',
    number: '',
    article: '',
    clause: '',
    appendix: '',
  };
  const marks: Mark[] = [];
  const seen = new Set<string>();
  /** Depth of a section whose path is taken (a quoted or mistyped number): what lies in it has no path either. */
  let repeated = Number.MAX_SAFE_INTEGER;
  for (const segment of segments) {
    if (segment.inserted || !segment.line || segment.marker === 'NONE' || segment.marker === 'DASH') continue;
    const path = pathOf(place, segment.marker, segment.label);
    const nestedNumber = segment.marker === 'NUMBER' && segment.label.includes('.') ? 0.5 : 0;
    const depth = (DEPTHS[segment.marker] ?? 3) + nestedNumber;
    if (path === null || depth > repeated) continue;
    repeated = seen.has(path) ? depth : Number.MAX_SAFE_INTEGER;
    if (repeated === depth) continue;
    seen.add(path);
    marks.push({
      at: tokens.start[segment.from] as number,
      path,
      label:
        segment.marker === 'ARTICLE'
          ? `Điều ${segment.label}`
          : segment.marker === 'APPENDIX'
            ? `Phụ lục ${segment.label}`.trim()
            : segment.label,
      heading: segment.marker === 'LETTER' ? null : headingOf(tokens, segment),
      depth,
    });
  }
  return marks;
}

function spans(marks: readonly Mark[], length: number): readonly Section[] {
  const ends = new Array<number>(marks.length).fill(length);
  const open: number[] = [];
  marks.forEach((mark, index) => {
    while (open.length > 0 && (marks[open.at(-1) as number] as Mark).depth >= mark.depth)
      ends[open.pop() as number] = mark.at;
    open.push(index);
  });
  return marks.map(({ at, path, label, heading }, index) => ({
    path,
    label,
    heading,
    start: at,
    end: ends[index] as number,
  }));
}

/** The paragraph break after the last numbered section's first paragraph, where the closing part begins; the text's length when there is none. */
function closingStart(tokens: Tokens, segments: readonly Segment[], last: number): number {
  const own = segments.findIndex((segment) => (tokens.start[segment.from] as number) >= last);
  for (const segment of segments.slice(own + 1)) {
    if (segment.line && tokens.gap[segment.from] === BLANK && segment.marker === 'NONE')
      return tokens.start[segment.from] as number;
  }
  return tokens.text.length;
}

/**
 * Returns the sections of tokens that are read already; offsets into their text.
 * Articles with clauses and points keep the path of an article, as articles are numbered through a document; numbered
 * sections of a document without articles are `muc-1` (`muc-ii/muc-1` below a Roman one), what stands before the first
 * is `mo-dau` and, without articles, the paragraphs after the last one's first are `ket`.
 */
export function sectionsOf(tokens: Tokens, segments: readonly Segment[]): readonly Section[] {
  const marks = readMarks(tokens, segments);
  const [first] = marks;
  if (!first) return [];
  const last = marks.at(-1) as Mark;
  const top = last.path.startsWith('muc-') && marks.every((mark) => mark.depth >= 3 || mark.path.startsWith('muc-'));
  const end = top ? closingStart(tokens, segments, last.at) : tokens.text.length;
  const body = spans(marks, end);
  const preamble: Section = { path: 'mo-dau', label: '', heading: null, start: 0, end: first.at };
  const closing: Section = { path: 'ket', label: '', heading: null, start: end, end: tokens.text.length };
  return [...(first.at > 0 ? [preamble] : []), ...body, ...(end < tokens.text.length ? [closing] : [])];
}

/** Returns the provisions and numbered sections of a text, nested ones behind their parent; spans are UTF-16 offsets into it. Linear. */
export function parseSections(text: string): readonly Section[] {
  const { normalised, tokens, segments } = keepSegments(text);
  return sectionsOf(tokens, segments).map((section) => ({
    ...section,
    start: normalised.toOriginal(section.start),
    end: normalised.toOriginal(section.end),
  }));
}
