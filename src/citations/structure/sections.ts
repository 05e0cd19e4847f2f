import { provisionStep, sectionInChapterStep } from '../../domain/reading/provision-step.js';
import type { Section } from '../../domain/reading/reading.js';
import { titleOfPart } from '../patterns/provision-words.js';
import { startOf, startsParagraph, type Tokens } from '../text/tokens.js';
import {
  DIVISION_PARTS,
  type Division,
  divisionTitle,
  isDivision,
  isDivisionHeading,
  restartingMarkers,
} from './divisions.js';
import { wordsOfHeading } from './heading-words.js';
import type { Marker } from './markers.js';
import { type SegmentedText, segmentText } from './segment-text.js';
import type { Segment } from './segments.js';

interface Mark {
  readonly at: number;
  readonly path: string;
  readonly label: string;
  readonly heading: string | null;
  readonly depth: number;
}

/** Where the walk stands: the paths of the open units, empty where none is open. */
interface Place {
  readonly articles: boolean;
  readonly restarting: ReadonlySet<Marker>;
  appendix: string;
  part: string;
  chapter: string;
  roman: string;
  number: string;
  /** True once an article was seen, in the appendix where one is open. */
  begun: boolean;
  article: string;
  clause: string;
}

const CLOSED = { part: '', chapter: '', roman: '', number: '', article: '', clause: '' } as const;
/** A path below another one; at the top where that is empty. */
const below = (outer: string, step: string): string => (outer === '' ? step : `${outer}/${step}`);

function pathOf(place: Place, marker: Marker, label: string): string | null {
  switch (marker) {
    case 'ARTICLE':
      Object.assign(place, {
        begun: true,
        article: below(place.appendix, provisionStep('article', label)),
        clause: '',
      });
      return place.article;
    case 'APPENDIX':
      Object.assign(place, CLOSED, { appendix: provisionStep('appendix', label), begun: false });
      return place.appendix;
    case 'ROMAN':
      if (place.begun) return null;
      place.roman = below(outerOf(place, marker), provisionStep('section', label));
      place.number = '';
      return place.roman;
    case 'NUMBER':
      return numberPath(place, label);
    case 'LETTER':
      return letterPath(place, provisionStep('point', label));
    default:
      return null;
  }
}

/** The part where numbers begin again in each, else the appendix. */
const outerOf = ({ restarting, part, appendix }: Place, marker: Marker): string =>
  restarting.has(marker) && part !== '' ? part : appendix;

function divisionPath(place: Place, marker: Division, label: string): string {
  const { appendix, chapter } = place;
  if (marker === 'SECTION' && chapter !== '') return below(chapter, sectionInChapterStep(label));
  return below(marker === 'PART' ? appendix : outerOf(place, marker), provisionStep(DIVISION_PARTS[marker], label));
}

function openDivision(place: Place, marker: Division, path: string): void {
  const { part, chapter } = place;
  Object.assign(place, CLOSED, { part, chapter });
  if (marker === 'PART') Object.assign(place, { part: path, chapter: '' });
  else if (marker === 'CHAPTER') place.chapter = path;
  else place.roman = path;
}

function numberPath(place: Place, label: string): string | null {
  if (place.article !== '') {
    place.clause = below(place.article, provisionStep('clause', withoutNote(place, label)));
    return place.clause;
  }
  if (place.articles && place.appendix === '') return null;
  const path = below(place.roman || place.appendix, provisionStep('section', label));
  if (!label.includes('.')) place.number = path;
  return path;
}

/** "2.8 Nhóm …": behind clause 1 this is clause 2 with the mark of a note, for "2.8" would stand below a clause 2. */
function withoutNote({ clause }: Place, label: string): string {
  if (!label.includes('.')) return label;
  const last = Number(/khoan-(\d+)/u.exec(clause)?.[1] ?? 0);
  const [number = ''] = label.split('.');
  return Number(number) === last + 1 ? number : label;
}

function letterPath(place: Place, step: string): string | null {
  const outer = place.clause || place.article || place.number;
  return outer === '' ? null : below(outer, step);
}

const DEPTHS: Readonly<Partial<Record<Marker, number>>> = {
  APPENDIX: 0,
  PART: 0.2,
  CHAPTER: 0.4,
  SECTION: 0.6,
  ROMAN: 1,
  ARTICLE: 2,
  NUMBER: 3,
  LETTER: 4,
};
const UNITS: Readonly<Partial<Record<Marker, string>>> = {
  APPENDIX: titleOfPart('appendix'),
  PART: titleOfPart('part'),
  CHAPTER: titleOfPart('chapter'),
  SECTION: titleOfPart('section'),
  ARTICLE: titleOfPart('article'),
};

function readMarks(tokens: Tokens, segments: readonly Segment[]): readonly Mark[] {
  const place: Place = {
    ...CLOSED,
    articles: segments.some((segment) => segment.marker === 'ARTICLE' && !segment.inserted),
    restarting: restartingMarkers(segments),
    appendix: '',
    begun: false,
  };
  const marks: Mark[] = [];
  const seen = new Set<string>();
  /** Depth of a section whose path is taken (a quoted or mistyped number): what lies in it has no path either. */
  let repeated = Number.MAX_SAFE_INTEGER;
  /** The last segment that is a division's heading. */
  let heading = -1;
  segments.forEach((segment, index) => {
    const { marker, label } = segment;
    if (segment.inserted || !segment.startsLine || marker === 'NONE' || marker === 'DASH') return;
    const depth = (DEPTHS[marker] ?? 3) + (marker === 'NUMBER' && label.includes('.') ? 0.5 : 0);
    const division = isDivision(marker);
    if (
      division &&
      !isDivisionHeading(tokens, segments, index, { behindHeading: heading === index - 1, articles: place.articles })
    )
      return;
    if (division) heading = index;
    const path = division ? divisionPath(place, marker, label) : pathOf(place, marker, label);
    if (path === null || depth > repeated) return;
    const taken = seen.has(path);
    if (division) {
      if (taken) return;
      openDivision(place, marker, path);
    }
    repeated = taken ? depth : Number.MAX_SAFE_INTEGER;
    if (taken) return;
    seen.add(path);
    marks.push({
      at: startOf(tokens, segment.from),
      path,
      label: written(marker, label),
      heading: headingOf(tokens, segments, index),
      depth,
    });
  });
  return marks;
}

function written(marker: Marker, label: string): string {
  const unit = UNITS[marker];
  return unit === undefined ? label : label === '' ? unit : `${unit} ${label}`;
}

function headingOf(tokens: Tokens, segments: readonly Segment[], index: number): string | null {
  const segment = segments[index] as Segment;
  if (segment.marker === 'LETTER') return null;
  return isDivision(segment.marker)
    ? divisionTitle(tokens, segments, index)
    : wordsOfHeading(tokens, segment.body, segment.from);
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
  const own = segments.findIndex((segment) => startOf(tokens, segment.from) >= last);
  for (const segment of segments.slice(own + 1)) {
    if (segment.startsLine && startsParagraph(tokens, segment.from) && segment.marker === 'NONE')
      return startOf(tokens, segment.from);
  }
  return tokens.text.length;
}

/**
 * Returns the sections of tokens that are read already; offsets into their text. Parts, chapters and their sections hold
 * articles; articles with clauses and points keep the path of an article, as articles are numbered through a document.
 * Numbered sections of a document without articles are `muc-1` (`muc-ii/muc-1` below a Roman one), what stands before
 * the first is `mo-dau` and, without articles, the paragraphs after the last one's first are `ket`.
 */
export function sectionsOf(tokens: Tokens, segments: readonly Segment[]): readonly Section[] {
  const marks = readMarks(tokens, segments);
  const [first] = marks;
  if (!first) return [];
  const last = marks.at(-1) as Mark;
  const top = last.path.includes('muc-') && marks.every(({ path }) => !/^(?:dieu|phu-luc)/u.test(path));
  const end = top ? closingStart(tokens, segments, last.at) : tokens.text.length;
  const body = spans(marks, end);
  const preamble: Section = { path: 'mo-dau', label: '', heading: null, start: 0, end: first.at };
  const closing: Section = { path: 'ket', label: '', heading: null, start: end, end: tokens.text.length };
  return [...(first.at > 0 ? [preamble] : []), ...body, ...(end < tokens.text.length ? [closing] : [])];
}

/** Returns the provisions and numbered sections of a text, nested ones behind their parent; spans are UTF-16 offsets into it. Linear. */
export function parseSections(
  text: string,
  { normalised, tokens, segments }: SegmentedText = segmentText(text),
): readonly Section[] {
  return sectionsOf(tokens, segments).map((section) => ({
    ...section,
    start: normalised.toOriginal(section.start),
    end: normalised.toOriginal(section.end),
  }));
}
