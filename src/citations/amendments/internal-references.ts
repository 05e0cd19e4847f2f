import type { PinpointPart, RecognisedMention, Span } from '../../domain/reading/mention.js';
import { pinpointPaths } from '../../domain/reading/provision-path.js';
import { provisionStep } from '../../domain/reading/provision-step.js';
import type { InternalReference, Section } from '../../domain/reading/reading.js';
import { isFollowedByOwner } from '../mentions/unattached-pinpoints.js';
import { PROVISION_PARTS } from '../patterns/provision-words.js';
import { isLocatable } from '../provisions/enclosing-provisions.js';
import type { WrittenPinpoint } from '../provisions/join-provision-units.js';
import { isPinpointWord, type PinpointRun, readPinpoints } from '../provisions/pinpoints.js';
import type { SegmentedText } from '../structure/segment-text.js';
import type { Segment } from '../structure/segments.js';
import { originalSpan } from '../text/original-span.js';
import { OF, THIS } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { endOf, idAt } from '../text/tokens.js';
import { passiveCommandAt, readAmendmentCommands } from './amendment-commands.js';

const APPENDIX = provisionStep('appendix', '');

/**
 * Returns the places of a text that name provisions of its own document, in order, with the paths of those of its
 * sections that they mean where they stand: "khoản 2 Điều này", "Chương này", "Điều 12 của Luật này", and "Điều 5 và Điều 6"
 * without a document. What cannot be found among the sections is left out, as are headings, text to be inserted, and
 * provisions of other documents. Linear.
 */
export function findInternalReferences(
  content: string,
  segmented: SegmentedText,
  sections: readonly Section[],
  mentions: readonly RecognisedMention[],
): readonly InternalReference[] {
  return sections.length === 0 ? [] : new InternalReader(content, segmented, sections, mentions).run();
}

/** A place that names provisions: a run of them, a unit that is pointed to where it stands ("Điều này"), or the one in the other. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly run: PinpointRun | null;
  readonly own: PinpointPart | null;
}

/** A provision that belongs to a mention; `selfEnd` where that is the document itself, with the mention's end. */
interface Bound {
  readonly start: number;
  readonly selfEnd: number | null;
}

class InternalReader {
  private readonly found: InternalReference[] = [];
  private readonly paths: ReadonlySet<string>;
  /** Sections that hold the present place, outermost first. */
  private open: Section[] = [];
  private next = 0;
  private readonly bound: readonly Bound[];
  private passed = 0;

  constructor(
    private readonly content: string,
    private readonly text: SegmentedText,
    private readonly sections: readonly Section[],
    mentions: readonly RecognisedMention[],
  ) {
    this.paths = new Set(sections.map(({ path }) => path));
    this.bound = mentions
      .flatMap(({ role, end, pinpoints }) =>
        pinpoints.map(({ start }) => ({ start, selfEnd: role === 'SELF' ? end : null })),
      )
      .toSorted((a, b) => a.start - b.start);
  }

  run(): readonly InternalReference[] {
    for (const segment of this.text.segments) if (!segment.inserted) this.read(segment);
    return this.found;
  }

  private read(segment: Segment): void {
    const places = this.placesOf(segment);
    if (places.length === 0) return;
    const runs = places.flatMap(({ run }) => run ?? []);
    const { before } = readAmendmentCommands(this.text.tokens, segment, runs, null);
    let passed = 0;
    for (const place of places) {
      const reference = this.reference(place, place.run !== null && Boolean(before[passed++]));
      if (reference) this.found.push(reference);
    }
  }

  private placesOf(segment: Segment): readonly Place[] {
    const { tokens } = this.text;
    const places: Place[] = [];
    for (let at = segment.body; at < segment.to; ) {
      const begins = isPinpointWord(idAt(tokens, at));
      const run = begins ? readPinpoints(tokens, at) : null;
      const own = begins ? this.ownUnit(run?.to ?? at) : null;
      const to = own?.to ?? run?.to ?? at + 1;
      if (run || own) places.push({ from: at, to, run, own: own?.part ?? null });
      at = to;
    }
    return places;
  }

  /** "Điều này", "của Điều này". */
  private ownUnit(at: number): { readonly part: PinpointPart; readonly to: number } | null {
    const { tokens } = this.text;
    const from = idAt(tokens, at) === OF ? at + 1 : at;
    const unit = matchPhrase(tokens, from, PROVISION_PARTS);
    const to = from + (unit?.ids.length ?? 0);
    return unit && idAt(tokens, to) === THIS ? { part: unit.value, to: to + 1 } : null;
  }

  /** A run beside no unit of its own is of the document itself where no other is named and nothing is changed in one. */
  private reference({ from, to, run, own }: Place, commanded: boolean): InternalReference | null {
    const { tokens } = this.text;
    const span = originalSpan(this.text, from, endOf(tokens, to - 1));
    const bound = this.boundIn(span);
    this.walkTo(span.start);
    if (own) return this.at(span, this.withinOwn(run, own));
    if (run === null || (bound && bound.selfEnd === null)) return null;
    if (bound) return this.at({ ...span, end: Math.max(span.end, bound.selfEnd ?? 0) }, this.ofDocument(run));
    const anothers = commanded || passiveCommandAt(tokens, to) || isFollowedByOwner(tokens, to);
    return anothers ? null : this.at(span, this.ofDocument(run));
  }

  /** The first provision of a mention within a span. */
  private boundIn({ start, end }: Span): Bound | null {
    while ((this.bound[this.passed]?.start ?? Number.MAX_SAFE_INTEGER) < start) this.passed++;
    const bound = this.bound[this.passed];
    return bound && bound.start < end ? bound : null;
  }

  private walkTo(offset: number): void {
    while ((this.sections[this.next]?.start ?? Number.MAX_SAFE_INTEGER) <= offset)
      this.open = [...this.open.filter(({ end }) => end > offset), this.sections[this.next++] as Section];
    this.open = this.open.filter(({ end }) => end > offset);
  }

  /** Provisions within the unit around, or that unit; those that name an article of their own are the document's. */
  private withinOwn(run: PinpointRun | null, part: PinpointPart): readonly string[] {
    const word = provisionStep(part, '');
    const around = this.open.findLast(({ path }) => path.slice(path.lastIndexOf('/') + 1).startsWith(`${word}-`));
    if (!around) return [];
    if (!run) return [around.path];
    return run.pinpoints.flatMap((pinpoint) => {
      const paths = pathsOf(pinpoint);
      return isLocatable(pinpoint) ? paths : paths.map((path) => `${around.path}/${path}`);
    });
  }

  /** In an appendix its own articles come first. */
  private ofDocument(run: PinpointRun): readonly string[] {
    const appendix = this.open.find(({ path }) => path.startsWith(APPENDIX))?.path.split('/')[0];
    return run.pinpoints
      .filter(isLocatable)
      .flatMap((pinpoint) =>
        pathsOf(pinpoint).map((path) => (this.paths.has(`${appendix}/${path}`) ? `${appendix}/${path}` : path)),
      );
  }

  private at(span: Span, paths: readonly string[]): InternalReference | null {
    const known = [...new Set(paths)].filter((path) => this.paths.has(path));
    if (known.length === 0) return null;
    const quote = this.content.slice(span.start, span.end);
    return { ...span, quote, section: this.open.at(-1)?.path ?? null, paths: known };
  }
}

/** Paragraphs have no sections of their own: what holds them is meant. */
const pathsOf = ({ parts: { paragraph: _, ...parts } }: WrittenPinpoint): readonly string[] => pinpointPaths(parts);
