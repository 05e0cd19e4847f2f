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
 * Returns the places of a text that name provisions of its own document, in order, with the paths of the sections that they
 * mean: "khoản 2 Điều này", "Chương này", "Điều 12 của Luật này", and "Điều 5 và Điều 6" without a document. Left out are
 * provisions that are not among the sections, headings, text to be inserted elsewhere, and provisions of other documents.
 * Linear.
 */
export function findInternalReferences(
  content: string,
  segmented: SegmentedText,
  sections: readonly Section[],
  mentions: readonly RecognisedMention[],
): readonly InternalReference[] {
  return sections.length === 0 ? [] : new InternalReferenceReader(content, segmented, sections, mentions).run();
}

/** A place that names provisions: a run of them, the unit in which it stands ("Điều này"), or the one in the other. */
interface ProvisionPlace {
  readonly from: number;
  readonly to: number;
  readonly run: PinpointRun | null;
  readonly thisUnit: PinpointPart | null;
}

/** A provision that belongs to a mention. */
interface MentionedProvision {
  /** Offset at which it begins. */
  readonly start: number;
  /** Offset at which the mention ends, where it means the document itself; else null. */
  readonly selfEnd: number | null;
}

class InternalReferenceReader {
  private readonly found: InternalReference[] = [];
  private readonly paths: ReadonlySet<string>;
  /** Sections that hold the current place, outermost first. */
  private open: Section[] = [];
  /** Index of the first section that begins after the current place. */
  private nextSection = 0;
  private readonly mentioned: readonly MentionedProvision[];
  /** Index of the first mentioned provision that is not before the current place. */
  private nextMentioned = 0;

  constructor(
    private readonly content: string,
    private readonly text: SegmentedText,
    private readonly sections: readonly Section[],
    mentions: readonly RecognisedMention[],
  ) {
    this.paths = new Set(sections.map(({ path }) => path));
    this.mentioned = mentions
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
    let nextRun = 0;
    for (const place of places) {
      const reference = this.reference(place, place.run !== null && Boolean(before[nextRun++]));
      if (reference) this.found.push(reference);
    }
  }

  private placesOf(segment: Segment): readonly ProvisionPlace[] {
    const { tokens } = this.text;
    const places: ProvisionPlace[] = [];
    for (let at = segment.body; at < segment.to; ) {
      const begins = isPinpointWord(idAt(tokens, at));
      const run = begins ? readPinpoints(tokens, at) : null;
      const thisUnit = begins ? this.thisUnitAt(run?.to ?? at) : null;
      const to = thisUnit?.to ?? run?.to ?? at + 1;
      if (run || thisUnit) places.push({ from: at, to, run, thisUnit: thisUnit?.part ?? null });
      at = to;
    }
    return places;
  }

  /** "Điều này", "của Điều này". */
  private thisUnitAt(at: number): { readonly part: PinpointPart; readonly to: number } | null {
    const { tokens } = this.text;
    const from = idAt(tokens, at) === OF ? at + 1 : at;
    const unit = matchPhrase(tokens, from, PROVISION_PARTS);
    const to = from + (unit?.ids.length ?? 0);
    return unit && idAt(tokens, to) === THIS ? { part: unit.value, to: to + 1 } : null;
  }

  /** A run without "Điều này" belongs to the document itself where no other is named and no amendment is commanded. */
  private reference({ from, to, run, thisUnit }: ProvisionPlace, commanded: boolean): InternalReference | null {
    const { tokens } = this.text;
    const span = originalSpan({ ...this.text, given: this.content }, from, endOf(tokens, to - 1));
    const mentioned = this.mentionedIn(span);
    this.walkTo(span.start);
    if (thisUnit) return this.referTo(span, this.withinThisUnit(run, thisUnit));
    if (run === null || (mentioned && mentioned.selfEnd === null)) return null;
    if (mentioned)
      return this.referTo({ ...span, end: Math.max(span.end, mentioned.selfEnd ?? 0) }, this.inDocument(run));
    const isOthers = commanded || passiveCommandAt(tokens, to) || isFollowedByOwner(tokens, to);
    return isOthers ? null : this.referTo(span, this.inDocument(run));
  }

  /** The first provision of a mention within a span. */
  private mentionedIn({ start, end }: Span): MentionedProvision | null {
    while ((this.mentioned[this.nextMentioned]?.start ?? Number.MAX_SAFE_INTEGER) < start) this.nextMentioned++;
    const next = this.mentioned[this.nextMentioned];
    return next && next.start < end ? next : null;
  }

  private walkTo(offset: number): void {
    while ((this.sections[this.nextSection]?.start ?? Number.MAX_SAFE_INTEGER) <= offset)
      this.open = [...this.open.filter(({ end }) => end > offset), this.sections[this.nextSection++] as Section];
    this.open = this.open.filter(({ end }) => end > offset);
  }

  /** Provisions within the unit around the place, or that unit itself; those that name an article belong to the document. */
  private withinThisUnit(run: PinpointRun | null, part: PinpointPart): readonly string[] {
    const word = provisionStep(part, '');
    const around = this.open.findLast(({ path }) => path.slice(path.lastIndexOf('/') + 1).startsWith(`${word}-`));
    if (!around) return [];
    if (!run) return [around.path];
    return run.pinpoints.flatMap((pinpoint) => {
      const paths = pathsOf(pinpoint);
      return isLocatable(pinpoint) ? paths : paths.map((path) => `${around.path}/${path}`);
    });
  }

  /** Within an appendix, its own articles are meant first. */
  private inDocument(run: PinpointRun): readonly string[] {
    const appendix = this.open.find(({ path }) => path.startsWith(APPENDIX))?.path.split('/')[0];
    return run.pinpoints
      .filter(isLocatable)
      .flatMap((pinpoint) =>
        pathsOf(pinpoint).map((path) => (this.paths.has(`${appendix}/${path}`) ? `${appendix}/${path}` : path)),
      );
  }

  private referTo(span: Span, paths: readonly string[]): InternalReference | null {
    const known = [...new Set(paths)].filter((path) => this.paths.has(path));
    if (known.length === 0) return null;
    const quote = this.content.slice(span.start, span.end);
    return { ...span, quote, section: this.open.at(-1)?.path ?? null, paths: known };
  }
}

/** Paragraphs are no sections: what holds them is meant. */
const pathsOf = ({ parts: { paragraph: _, ...parts } }: WrittenPinpoint): readonly string[] => pinpointPaths(parts);
