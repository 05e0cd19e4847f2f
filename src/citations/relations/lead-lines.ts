import { CHANGED_BY, CUES } from '../patterns/cue-tables.js';
import { BASIS_ALONE, BASIS_HEADINGS } from '../patterns/recital-words.js';
import { PROSPECTS, REVIEWS } from '../patterns/report-words.js';
import { TYPE_TABLE } from '../patterns/type-words.js';
import { MARKER_DEPTH } from '../structure/markers.js';
import type { Segment } from '../structure/segments.js';
import { COLON, DOT } from '../text/marks.js';
import { THE_PLURAL } from '../text/particles.js';
import { followsAt, matchPhrase, type PhraseTable } from '../text/phrases.js';
import { DOCUMENTS, LIST } from '../text/terms.js';
import { idAt, isAllCapitals, lengthAt, startsCapital, startsLine, type Tokens } from '../text/tokens.js';
import type { LookingBack } from './cue-context.js';
import type { CueReading } from './cue-reading.js';
import { isPassive } from './cue-rules/passive.js';
import { announcesDocuments } from './recitals.js';

/** Within how many tokens a heading says what it lists. */
const HEADING_LENGTH = 40;
/** How many tokens a heading that rules its section has at most. */
const SHORT_LINE = 16;

/** Above every heading. */
const NO_REVIEW = -1;

interface LeadLine {
  /** Where the segment begins that is the lead line. */
  readonly from: number;
  readonly depth: number;
  readonly ruling: CueReading;
}

/** What the lead lines above a segment ("2. Các văn bản sau đây hết hiệu lực:") say of every item below them. */
export class LeadLines {
  private open: readonly LeadLine[] = [];
  private depth = MARKER_DEPTH.NONE;
  /** Depth of a marker that stands before the present segment as one of its own ("II." ends like a sentence). */
  private markerAlone = MARKER_DEPTH.NONE;

  /** Depth of the heading of a section that looks back. */
  private reviewDepth = NO_REVIEW;

  private looksBack: LookingBack = 'NO';

  /** Depth of the heading of a section that says what is to be done. */
  private prospectDepth = NO_REVIEW;

  /** `readLead` reads the wording of a sentence that ends in a colon. */
  constructor(
    private readonly tokens: Tokens,
    private readonly readLead: (segment: Segment) => CueReading | null,
  ) {}

  /** Takes in the next segment: it closes the lead lines that stand no higher, and may be one itself. */
  pass(segment: Segment): void {
    const own = segment.startsLine ? depthOf(this.tokens, segment) : this.markerAlone;
    this.markerAlone = segment.body >= segment.to ? own : MARKER_DEPTH.NONE;
    if (own < MARKER_DEPTH.NONE) {
      this.depth = own;
      if (own <= this.reviewDepth) this.reviewDepth = NO_REVIEW;
      if (own <= this.prospectDepth) this.prospectDepth = NO_REVIEW;
      this.open = this.open.filter((leadLine) => leadLine.depth < own);
    }
    const heading = segment.startsLine ? readListHeading(this.tokens, segment) : null;
    if (heading) this.open = [{ from: segment.from, depth: MARKER_DEPTH.APPENDIX, ruling: heading }];
    if (own < MARKER_DEPTH.DASH && isShortLine(this.tokens, segment)) this.passHeading(segment, own);
    else if (own < MARKER_DEPTH.DASH && this.reviewEndsLine(segment)) this.passReview(segment.body, own);
    if (idAt(this.tokens, segment.to - 1) === COLON) this.passLead(segment);
  }

  private passLead(segment: Segment): void {
    const ruling = this.readLead(segment);
    if (!ruling || ruling.kind === 'REFERS') return;
    if (ruling.kind === 'IMPLEMENTS' && !announcesDocuments(this.tokens, ruling.cue?.to ?? segment.to, segment.to))
      return;
    // Below a line under no heading only dashes are items.
    const depth = this.depth === MARKER_DEPTH.NONE ? MARKER_DEPTH.LETTER : this.depth;
    this.open = [...this.open.filter((line) => line.depth < depth), { from: segment.from, depth, ruling }];
  }

  /** "1. Kết quả / Các xã đã …": a heading without a mark, to which the next line was joined. */
  private reviewEndsLine({ body }: Segment): boolean {
    const review = matchPhrase(this.tokens, body, REVIEWS);
    const end = body + (review?.ids.length ?? 0);
    return review !== null && startsLine(this.tokens, end) && startsCapital(this.tokens, end);
  }

  /** An article ("Điều 13. Căn cứ lập quy hoạch") lays down the grounds of others. */
  private passHeading(segment: Segment, depth: number): void {
    if (depth === MARKER_DEPTH.ARTICLE) return;
    const ruling = readHeading(this.tokens, segment);
    if (ruling) this.open = [...this.open, { from: segment.from, depth, ruling }];
    const from = isLetteredHeading(this.tokens, segment) ? segment.body + 2 : segment.body;
    this.passReview(from, depth);
    if (this.prospectDepth === NO_REVIEW && names(this.tokens, segment, PROSPECTS)) this.prospectDepth = depth;
  }

  /** A heading below another one that looks back leaves it in force. */
  private passReview(at: number, depth: number): void {
    const review = matchPhrase(this.tokens, at, REVIEWS)?.value;
    if (review === undefined || this.reviewDepth !== NO_REVIEW) return;
    this.reviewDepth = depth;
    this.looksBack = review;
  }

  /** How much of the section looks back under its heading: "I. ĐÁNH GIÁ TÌNH HÌNH". */
  get reviews(): LookingBack {
    return this.reviewDepth === NO_REVIEW ? 'NO' : this.looksBack;
  }

  /** Whether the heading says that the section is about what is to be done: "III. PHƯƠNG HƯỚNG". */
  get looksAhead(): boolean {
    return this.prospectDepth !== NO_REVIEW;
  }

  /** The ruling of the nearest lead line above a segment, null where none is open. */
  above({ from }: Segment): CueReading | null {
    return this.open.findLast((line) => line.from < from)?.ruling ?? null;
  }
}

function names(tokens: Tokens, { body, to }: Segment, words: PhraseTable<true>): boolean {
  for (let at = body; at < to; at++) if (matchPhrase(tokens, at, words)) return true;
  return false;
}

const depthOf = (tokens: Tokens, segment: Segment): number =>
  isLetteredHeading(tokens, segment) ? MARKER_DEPTH.PART : MARKER_DEPTH[segment.marker];

/** "A. ĐÁNH GIÁ MÙA MƯA": a heading in capitals, above those with Roman numbers. */
const isLetteredHeading = (tokens: Tokens, { body, marker }: Segment): boolean =>
  marker === 'NONE' &&
  lengthAt(tokens, body) === 1 &&
  startsCapital(tokens, body) &&
  idAt(tokens, body + 1) === DOT &&
  isAllCapitals(tokens, body + 2) &&
  isAllCapitals(tokens, body + 3);

/** A line of its own in few words. */
const isShortLine = (tokens: Tokens, { body, to, inserted }: Segment): boolean =>
  !inserted && to - body <= SHORT_LINE && (to >= tokens.count || startsLine(tokens, to));

const readHeading = (tokens: Tokens, segment: Segment): CueReading | null =>
  readBasisHeading(tokens, segment) ?? readTaskHeading(tokens, segment);

/** "I. CÁC LUẬT ĐƯỢC TRIỂN KHAI" above the documents that are carried out. */
function readTaskHeading(tokens: Tokens, { body, to }: Segment): CueReading | null {
  const several = idAt(tokens, body) === THE_PLURAL && startsCapital(tokens, body);
  if (!several || !(matchPhrase(tokens, body + 1, TYPE_TABLE) || followsAt(tokens, body + 1, DOCUMENTS))) return null;
  for (let at = body + 2; at < to; at++) {
    const cue = isPassive(tokens, at) ? matchPhrase(tokens, at, CUES) : null;
    if (cue?.value.kind === 'IMPLEMENTS')
      return { kind: 'IMPLEMENTS', cue: { from: at, to: at + cue.ids.length }, rule: 'LEAD_LINE' };
  }
  return null;
}

/** "I. CĂN CỨ PHÁP LÝ", or "I. CĂN CỨ", above the grounds of a plan. */
function readBasisHeading(tokens: Tokens, { body, to }: Segment): CueReading | null {
  const alone = BASIS_ALONE.find((phrase) => to === body + phrase.length && followsAt(tokens, body, phrase));
  if (alone) return { kind: 'BASED_ON', cue: { from: body, to }, rule: 'LEAD_LINE' };
  for (let at = body; at < to; at++) {
    const words = BASIS_HEADINGS.find((phrase) => followsAt(tokens, at, phrase));
    if (words) return { kind: 'BASED_ON', cue: { from: at, to: at + words.length }, rule: 'LEAD_LINE' };
  }
  return null;
}

/**
 * "DANH MỤC VĂN BẢN BỊ BÃI BỎ" above the list of an annex. A list of documents that expired by themselves only
 * announces that.
 */
function readListHeading(tokens: Tokens, { body, to, inserted }: Segment): CueReading | null {
  if (!followsAt(tokens, body, LIST) || inserted || !startsCapital(tokens, body)) return null;
  for (let at = body + LIST.length; at < Math.min(to, body + HEADING_LENGTH); at++) {
    const verb = matchPhrase(tokens, at, CHANGED_BY);
    if (verb?.value === 'REPEALS')
      return { kind: verb.value, cue: { from: at, to: at + verb.ids.length }, rule: 'LEAD_LINE' };
  }
  return null;
}
