import type { CitationKind } from '../../domain/reading/citation.js';
import type { SecondHop } from '../../domain/reading/mention.js';
import type { RelationGuard } from '../../domain/reading/relation-rule.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { ELSEWHERE } from '../patterns/report-words.js';
import { isIssuedInClause } from '../readers/citation-prefix.js';
import type { Segment } from '../structure/segments.js';
import { COMMA, SEMICOLON } from '../text/marks.js';
import { AND } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';
import { isInRemark } from './changed-by.js';
import { issuesOwn } from './clauses.js';
import { contextAt } from './context-at-mention.js';
import type { CueContext } from './cue-context.js';
import { type CueReading, type OnRefusedCue, readCues } from './cue-reading.js';
import { beginsFurtherAct } from './joined-acts.js';
import { lastCue } from './last-cue.js';
import { LeadLines } from './lead-lines.js';
import { isJoined, isJoint, isLater, isNextMember, isNextOfSeries, isNoLater, outranks } from './list-members.js';
import { bodyBasisCue, groundOfLine, groundsLead, isSaidToo, mayGround, opensWith, recitalCue } from './recitals.js';
import type { CueSpan, Relation, RelationContext, Verdict } from './relation.js';
import { hasMark, passQuotedTitle, titleEnds } from './title-end.js';

/** Kinds by which a document is changed or ended: what the sentence does next is the citing document's act too. */
const CHANGING = new Set<CitationKind | null>(['AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS']);
/** How many mentions back one with the same number is looked for. */
const REPEATED_WITHIN = 30;

/**
 * What the words between the last mention and the current one allow: nothing, a further member of a list (JOINT), the
 * title to go on (OPEN); or the guard that ends the title.
 */
export type Continuation = 'UNRELATED' | 'JOINT' | 'OPEN' | RelationGuard;

/**
 * The state of the pass that decides one mention after the other: what came before in the sentence, and what is read of
 * the current mention on demand. Rules only read it.
 */
export class RelationWalk {
  /** Relations decided so far, by place in the list of candidates. */
  readonly relations: Relation[] = [];
  readonly leadLines: LeadLines;
  /** First mention of the present segment. */
  first = -1;
  /** Last mention of the present segment, -1 without one. */
  last = -1;
  /** Last mention of the present segment that is no part of another's title, -1 without one. */
  host = -1;
  /** True inside the title of the host. */
  inTitle = false;
  /** The words that make the present segment a recital, null where it is none. */
  recital: CueSpan | null = null;
  /** True below a line that lists other pieces of news: "Tin liên quan:". */
  elsewhere = false;
  /** True after a document that the present sentence amends, replaces or repeals. */
  acting = false;
  private segmentIndex = -1;
  private cuesOf = -1;
  private cues: CueReading | null = null;
  private continuationOf = -1;
  private between: Continuation = 'UNRELATED';

  constructor(
    readonly tokens: Tokens,
    readonly segments: readonly Segment[],
    readonly candidates: readonly MentionCandidate[],
    readonly context: RelationContext,
    private readonly onRefusedCue: OnRefusedCue | null,
  ) {
    this.leadLines = new LeadLines(tokens, (segment) => this.readLead(segment));
  }

  private readLead(segment: Segment): CueReading | null {
    const cue = mayGround(segment, this.context) ? groundsLead(this.tokens, segment) : null;
    if (cue) return { kind: 'BASED_ON', cue, rule: 'LEAD_LINE' };
    return readCues(this.cueContext(segment, null), segment.body, segment.to, null);
  }

  /** The segment of the present mention. */
  get segment(): Segment {
    return this.segments[this.segmentIndex] as Segment;
  }

  /** Whether a mention lies in the present segment. */
  isInSegment(candidate: MentionCandidate): boolean {
    return candidate.segment === this.segmentIndex;
  }

  /** Goes on to the segment of the next mention; lead lines and recitals passed on the way are taken in. */
  enter(segment: number): void {
    for (let next = this.segmentIndex + 1; next <= segment; next++) {
      const passed = this.segments[next] as Segment;
      this.leadLines.pass(passed);
      this.elsewhere ||= matchPhrase(this.tokens, passed.body, ELSEWHERE) !== null;
      this.recital = this.recitalAt(next, passed);
    }
    this.segmentIndex = segment;
    this.first = this.relations.length;
    this.last = -1;
    this.host = -1;
    this.inTitle = false;
    this.acting = false;
  }

  /** The words that make a segment a recital: its own, or those of the line above where it begins with the present mention. */
  private recitalAt(index: number, segment: Segment): CueSpan | null {
    if (segment.inserted) return null;
    if (segment.from >= this.context.bodyFrom) return bodyBasisCue(this.tokens, segment, this.context.typeName);
    const present = this.candidates[this.relations.length];
    const goesOn = present?.segment === index && opensWith(this.tokens, segment, present);
    const above = goesOn && idAt(this.tokens, segment.from - 1) === SEMICOLON ? this.recital : null;
    const further = this.recital && present?.segment === index ? groundOfLine(this.tokens, segment, present) : null;
    return recitalCue(this.tokens, segment) ?? further ?? above;
  }

  /** Takes in what was decided of the present mention. */
  keep(relation: Relation, place: Verdict['place']): void {
    const index = this.relations.length;
    this.relations.push(relation);
    if (place === 'ASIDE') return;
    this.last = index;
    if (place === 'TITLE') this.inTitle = true;
    if (place !== 'HOST') return;
    this.host = index;
    this.inTitle = false;
    this.acting ||= relation.role === 'CITING' && CHANGING.has(relation.kind);
  }

  get lastCandidate(): MentionCandidate | null {
    return this.candidates[this.last] ?? null;
  }

  get lastRelation(): Relation | null {
    return this.relations[this.last] ?? null;
  }

  get hostCandidate(): MentionCandidate | null {
    return this.candidates[this.host] ?? null;
  }

  get hostRelation(): Relation | null {
    return this.relations[this.host] ?? null;
  }

  /** Token from which words belong to the present mention: after the last one and its quoted title, or where the sentence begins. */
  get from(): number {
    const last = this.lastCandidate;
    if (last === null) return this.segment.body;
    const after = passQuotedTitle(this.tokens, last.tail);
    const present = this.candidates[this.relations.length];
    return present !== undefined && after <= present.lead ? after : last.tail;
  }

  /** What the words before the present mention say; read once for each. */
  cueReading(candidate: MentionCandidate): CueReading | null {
    if (this.cuesOf !== this.relations.length) {
      this.cuesOf = this.relations.length;
      this.cues = readCues(this.cueContext(this.segment, candidate), this.from, candidate.lead, this.onRefusedCue);
    }
    return this.cues;
  }

  /** What the words before the host say, of the present mention that is joined to it. */
  readingOfHost(candidate: MentionCandidate): CueReading | null {
    const host = this.hostCandidate;
    if (host === null) return null;
    const from = this.host > this.first ? (this.candidates[this.host - 1]?.tail ?? 0) : this.segment.body;
    const context = { ...this.cueContext(this.segment, candidate), afterSelf: false };
    return readCues(context, from, host.lead, this.onRefusedCue);
  }

  /** `candidate` is null for a lead line, whose words speak of the items below it. */
  private cueContext(segment: Segment, candidate: MentionCandidate | null): CueContext {
    return contextAt(this, segment, candidate);
  }

  /** Whether the present mention goes on with another document's, so that it may stand in its title. */
  goesOn(candidate: MentionCandidate): boolean {
    const last = this.lastCandidate;
    return last !== null && candidate.lead >= last.tail && this.lastRelation?.role !== 'SELF';
  }

  /** Whether the last mention stands in the title of the host. */
  get isLastInTitle(): boolean {
    return this.inTitle && this.lastRelation?.role === 'EMBEDDED';
  }

  /** What the words since the last mention make of the present one, as far as titles and lists go; read once for each. */
  continuation(candidate: MentionCandidate): Continuation {
    if (this.continuationOf !== this.relations.length) {
      this.continuationOf = this.relations.length;
      this.between = this.goesOn(candidate) ? this.readBetween(candidate) : 'UNRELATED';
    }
    return this.between;
  }

  private readBetween(candidate: MentionCandidate): Continuation {
    const { tokens, from } = this;
    const to = candidate.lead;
    if (hasMark(tokens, from, to, SEMICOLON) && !isInRemark(tokens, this, to)) return 'SEMICOLON_BETWEEN';
    if (this.isDoneWithHost(candidate)) return 'SAME_ACT_GOES_ON';
    if (this.isAfterHost(candidate)) return 'ISSUED_LATER';
    if (this.acting && beginsFurtherAct(tokens, from, to)) return 'FURTHER_ACT';
    if (isJoint(tokens, from, to)) return 'JOINT';
    // "Căn cứ A về … và ý kiến của Tỉnh ủy tại B": B is a further ground, and no part of A's title.
    if (this.hostRelation?.kind === 'BASED_ON' && isSaidToo(tokens, from, to)) return 'TITLE_ENDED';
    if (issuesOwn(tokens, from, to, this.context.typeName)) return 'TITLE_ENDED';
    return titleEnds(tokens, from, to) || isIssuedInClause(tokens, to, from) ? 'TITLE_ENDED' : 'OPEN';
  }

  /** The relation of an earlier mention of the sentence with the same number, null without one. */
  repeated(candidate: MentionCandidate): Relation | null {
    if (candidate.symbol === null) return null;
    const end = Math.max(0, this.relations.length - REPEATED_WITHIN);
    for (let index = this.relations.length - 1; index >= end; index--) {
      const other = this.candidates[index] as MentionCandidate;
      if (other.segment !== candidate.segment) return null;
      if (candidate.symbol.canonical === other.symbol?.canonical) return this.relations[index] ?? null;
    }
    return null;
  }

  /** "sửa đổi Nghị định số A quy định … và Nghị định số B": what is done to the one is done to the next of its type. */
  isDoneWithHost(candidate: MentionCandidate): boolean {
    const host = this.hostCandidate;
    const kind = this.hostRelation?.kind ?? null;
    if (!host?.symbol || !candidate.symbol || host.type !== candidate.type || !CHANGING.has(kind)) return false;
    const before = idAt(this.tokens, candidate.lead - 1);
    return (before === COMMA || before === AND) && (this.last === this.host || this.lastCandidate?.symbol === null);
  }

  /** True where the host was amended, replaced or repealed by the citing document. */
  get isHostChanged(): boolean {
    return this.hostRelation?.role === 'CITING' && CHANGING.has(this.hostRelation.kind);
  }

  /** Issued after the document whose title is read, so that the title cannot name it. What changed that document is younger too. */
  private isAfterHost(candidate: MentionCandidate): boolean {
    const host = this.hostCandidate;
    const changesHost = this.lastRelation?.secondHop?.direction === 'TO_HOST';
    return host !== null && !changesHost && isLater(host, candidate);
  }

  /** No younger than the host that the last mention changed, so that it did not change it too: "A được sửa đổi bởi B và C". */
  isNoAmenderOfHost(candidate: MentionCandidate): boolean {
    const host = this.hostCandidate;
    const changed = this.lastRelation?.secondHop?.direction === 'TO_HOST' && this.last === this.host + 1;
    return changed && host !== null && isNoLater(host, candidate);
  }

  /** "Luật A số 1 được sửa đổi theo Luật số 2, Luật B số 3": a law with a name goes with the host, not with the numbers that changed it. */
  isNamedLikeHost(last: MentionCandidate, candidate: MentionCandidate): boolean {
    const named = (one: MentionCandidate | null): boolean => one?.symbol != null && one.name !== null;
    const changed = this.lastRelation?.secondHop?.direction === 'TO_HOST';
    return changed && last.name === null && named(this.hostCandidate) && named(candidate);
  }

  /** "Nghị định X sửa đổi một số điều của Nghị định A và Nghị định B ngày …": "và" joins the two that X amends. */
  isAmendedWith(last: MentionCandidate, candidate: MentionCandidate): boolean {
    const hop = this.lastRelation?.secondHop;
    const amends = hop?.kind === 'AMENDS' && hop.direction === 'FROM_HOST';
    const joined = idAt(this.tokens, candidate.lead - 1) === AND && last.tail === candidate.lead - 1;
    const bare = last.symbol !== null && last.date === null && last.type === candidate.type;
    return amends && joined && bare && candidate.symbol !== null;
  }

  /** Joined to what came before, and too young to stand in the host's title. */
  isJoinedAfterHost(candidate: MentionCandidate): boolean {
    return isJoined(this.tokens, candidate) && this.isAfterHost(candidate);
  }

  /** After a name in the title, a dated number that "và" or a comma joins goes with the dated number whose title it is. */
  goesOnWithHost(last: MentionCandidate, candidate: MentionCandidate): boolean {
    const host = this.hostCandidate;
    if (host === null) return false;
    if (this.isJoinedAfterHost(candidate) || isNextOfSeries(host, last, candidate)) return true;
    const guided = this.isGuidedByHost(candidate);
    if (guided !== null) return !guided && isJoined(this.tokens, candidate);
    const likeHost = last.symbol !== null && last.date !== null;
    return !likeHost && isNextMember(this.tokens, host, candidate);
  }

  /** Whether a title that guides ("hướng dẫn thi hành Luật A và …") may go on with the mention; null where it does not guide or ranks do not tell. */
  isGuidedByHost(candidate: MentionCandidate): boolean | null {
    const host = this.hostCandidate;
    const hop = this.lastRelation?.secondHop;
    if (!host || !this.inTitle || hop?.kind !== 'GUIDES' || hop.direction !== 'FROM_HOST') return null;
    return outranks(host, candidate);
  }

  /** What the title of the host says of a document that it names. */
  hopOfTitle(candidate: MentionCandidate): SecondHop | null {
    const cue = lastCue(this.tokens, this.from, candidate.lead);
    if (!cue || this.host < 0 || cue.meaning.weight === 'LOCUS' || cue.meaning.kind === 'REFERS') return null;
    return { host: this.host, direction: 'FROM_HOST', kind: cue.meaning.kind };
  }
}
