import { titleOfPart } from '../patterns/provision-words.js';
import { startOf, type Tokens } from '../text/tokens.js';
import { type Division, divisionTitle, isDivision, isDivisionHeading, restartingMarkers } from './divisions.js';
import { wordsOfHeading } from './heading-words.js';
import type { Marker } from './markers.js';
import { divisionPath, openDivision, type Place, pathOf, startingPlace } from './section-paths.js';
import type { Segment } from './segments.js';

/** A line at which a section begins. */
export interface SectionStart {
  readonly at: number;
  readonly path: string;
  readonly label: string;
  readonly heading: string | null;
  readonly depth: number;
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

/** Returns the lines at which sections begin, in order of the text; a path is taken once. */
export const readSectionStarts = (tokens: Tokens, segments: readonly Segment[]): readonly SectionStart[] =>
  new SectionStartReader(tokens, segments).run();

class SectionStartReader {
  private readonly found: SectionStart[] = [];
  private readonly seen = new Set<string>();
  /** Depth of a section whose path is taken (a quoted or mistyped number): what lies in it has no path either. */
  private repeated = Number.MAX_SAFE_INTEGER;
  /** The last segment that is a division's heading. */
  private heading = -1;
  private readonly place: Place;

  constructor(
    private readonly tokens: Tokens,
    private readonly segments: readonly Segment[],
  ) {
    const articles = segments.some(({ marker, inserted }) => marker === 'ARTICLE' && !inserted);
    this.place = startingPlace(articles, restartingMarkers(segments));
  }

  run(): readonly SectionStart[] {
    this.segments.forEach((segment, index) => {
      const { marker, startsLine, inserted } = segment;
      if (startsLine && !inserted && marker !== 'NONE' && marker !== 'DASH') this.read(segment, index);
    });
    return this.found;
  }

  private read({ from, marker, label }: Segment, index: number): void {
    const division = isDivision(marker) ? marker : null;
    const path = division ? this.divisionPathAt(division, label, index) : pathOf(this.place, marker, label);
    const depth = depthOf(marker, label);
    if (path === null || depth > this.repeated) return;
    const taken = this.seen.has(path);
    if (division && taken) return;
    if (division) openDivision(this.place, division, path);
    this.repeated = taken ? depth : Number.MAX_SAFE_INTEGER;
    if (taken) return;
    this.seen.add(path);
    const heading = headingOf(this.tokens, this.segments, index);
    this.found.push({ at: startOf(this.tokens, from), path, label: labelWithUnit(marker, label), heading, depth });
  }

  /** The path of a division, null where the line is no heading of one. */
  private divisionPathAt(division: Division, label: string, index: number): string | null {
    const context = { afterHeading: this.heading === index - 1, articles: this.place.articles };
    if (!isDivisionHeading(this.tokens, this.segments, index, context)) return null;
    this.heading = index;
    return divisionPath(this.place, division, label);
  }
}

const depthOf = (marker: Marker, label: string): number =>
  (DEPTHS[marker] ?? 3) + (marker === 'NUMBER' && label.includes('.') ? 0.5 : 0);

/** "Điều 5" for an article, the number alone for a clause. */
function labelWithUnit(marker: Marker, label: string): string {
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
