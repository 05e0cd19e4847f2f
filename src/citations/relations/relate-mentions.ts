import type { CitationKind } from '../../domain/reading/citation.js';
import type { MentionRole, SecondHop } from '../../domain/reading/mention.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { hasDeclarationPhrase } from '../mentions/declaration-phrase.js';
import { isFollowedByTitle } from '../mentions/followed-by-title.js';
import { isAnnexHead } from '../mentions/number-context.js';
import { typesWith } from '../patterns/type-words.js';
import { isAmending } from '../readers/law-name-span.js';
import type { Segment } from '../structure/segments.js';
import { COMMA, OPEN_BRACKET, SEMICOLON } from '../text/marks.js';
import { AND } from '../text/particles.js';
import { BROKEN, type Tokens } from '../text/tokens.js';
import { type CueSpan, type Ruling, rule, type Wording } from './cue-rules.js';
import { endingCue, isLocus, isVerbCue } from './cue-weight.js';
import { isInQuotedWords } from './exchanged-words.js';
import { actsAgain } from './joined-acts.js';
import { Introductions } from './lead-lines.js';
import { enacts, isAttaching, onBasis, recitalCue, recitalKind, requestCue } from './recitals.js';
import { isJoined, isLater, outranks } from './title-members.js';
import { changedBy, has, isJoint, isLike, isNextMember, lastCue, lastCueBehind, titleEnds } from './title-rules.js';

/** What a mention does, and how its document bears on the citing one. */
export interface Relation {
  readonly role: MentionRole;
  readonly kind: CitationKind | null;
  readonly cue: CueSpan | null;
  readonly secondHop: SecondHop | null;
}

/** What is known before relations are read. */
export interface RelateContext {
  /** Whether a candidate means the citing document itself, by place in the list. */
  readonly self: readonly boolean[];
  /** Tokens of the citing document's own title, empty where unknown. */
  readonly title: { readonly from: number; readonly to: number };
  /** Token at which the body's first article or section begins. */
  readonly bodyFrom: number;
  /** The citing document's type, lower case, null where unknown. */
  readonly typeName: string | null;
}

/** What a lead line says of provisions too ("Bãi bỏ các quy định sau:"), wherever they are laid down. */
const ENDING: ReadonlySet<Ruling['kind']> = new Set<Ruling['kind']>(['REPLACES', 'REPEALS']);
const DONE: ReadonlySet<CitationKind | null> = new Set<CitationKind | null>(['AMENDS', 'REPLACES', 'REPEALS']);
/** Types that regulate: one acts by them. */
const REGULATING = typesWith('REGULATES');
/** A basis described in more words than these before its reference is a fact, not that document. */
const LONG_BASIS = 10;
/** How many mentions back a bracket may repeat. */
const REPEATS = 30;

/** Returns the relation of every candidate, in order. Linear: each looks back to the one before it, or to its sentence's beginning. */
export function relate(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
  context: RelateContext,
): readonly Relation[] {
  return new Relater(tokens, segments, candidates, context).run();
}

class Relater {
  private readonly relations: Relation[] = [];
  private readonly introductions: Introductions;
  private segment = -1;
  /** Last mention of the present segment, and last that is no part of another's title. */
  private first = -1;
  private last = -1;
  private host = -1;
  private titled = false;
  /** True behind a document that the present sentence amends, replaces or repeals: what it does next is its own too. */
  private acting = false;

  constructor(
    private readonly tokens: Tokens,
    private readonly segments: readonly Segment[],
    private readonly candidates: readonly MentionCandidate[],
    private readonly context: RelateContext,
  ) {
    this.introductions = new Introductions(tokens, (segment) =>
      rule(this.wording(segment, true), segment.body, segment.to),
    );
  }

  run(): readonly Relation[] {
    this.candidates.forEach((candidate, index) => {
      if (candidate.segment !== this.segment) this.enter(candidate.segment);
      this.relations.push(this.relation(candidate, index));
    });
    this.closeSegment();
    return this.relations;
  }

  private enter(segment: number): void {
    this.closeSegment();
    for (let next = this.segment + 1; next <= segment; next++) this.introductions.pass(this.segments[next] as Segment);
    this.segment = segment;
    this.first = this.relations.length;
    this.last = -1;
    this.host = -1;
    this.titled = false;
    this.acting = false;
  }

  private relation(candidate: MentionCandidate, index: number): Relation {
    if (this.context.self[index])
      return this.keep(index, { role: 'SELF', kind: null, cue: null, secondHop: null }, true);
    if (candidate.inside >= 0 && this.context.self[candidate.inside]) return this.ownAmendment(candidate);
    if (candidate.inside >= 0) return { role: 'EMBEDDED', kind: null, cue: null, secondHop: this.hopOfName(candidate) };
    const segment = this.segments[candidate.segment] as Segment;
    if (isInQuotedWords(this.tokens, segment.body, candidate.lead))
      return { role: 'INSERTED', kind: 'REFERS', cue: null, secondHop: null };
    if (isAnnexHead(this.tokens, candidate)) return this.keep(index, this.embed(null), false);
    const embedded = this.last >= 0 ? this.embedded(candidate) : null;
    if (embedded) return this.keep(index, embedded, false);
    const ruling = this.ruling(candidate, segment);
    if (ruling.kind === 'EMBEDDED')
      return this.keep(index, { role: 'EMBEDDED', kind: null, cue: null, secondHop: null }, false);
    const kind = segment.inserted ? 'REFERS' : ruling.kind;
    return this.keep(
      index,
      { role: segment.inserted ? 'INSERTED' : 'CITING', kind, cue: ruling.cue, secondHop: null },
      true,
    );
  }

  private keep(index: number, relation: Relation, asHost: boolean): Relation {
    this.last = index;
    if (asHost) {
      this.host = index;
      this.titled = false;
      this.acting ||= relation.role === 'CITING' && DONE.has(relation.kind);
    }
    return relation;
  }

  private wording(segment: Segment, introduction: boolean, candidate: MentionCandidate | null = null): Wording {
    const { title, typeName } = this.context;
    const hosted = !introduction && this.host >= 0 ? (this.relations[this.host] as Relation).role : null;
    const regulates = REGULATING.has(candidate?.type?.name ?? '');
    return {
      tokens: this.tokens,
      segment,
      title,
      typeName,
      regulates,
      preamble: segment.from < this.context.bodyFrom,
      selfHost: hosted === 'SELF',
      othersHost: hosted === 'CITING',
      acting: this.acting,
      introduction,
    };
  }

  /** In the citing document's own name ("Luật sửa đổi một số điều của Luật X") X is what it amends. */
  private ownAmendment(candidate: MentionCandidate): Relation {
    const from = this.candidates[candidate.inside]?.name?.from ?? candidate.from;
    return { role: 'CITING', kind: 'AMENDS', cue: { from, to: from + 2 }, secondHop: null };
  }

  private hopOfName(candidate: MentionCandidate): SecondHop | null {
    const holder = this.candidates[candidate.inside];
    if (!holder?.name || !isAmending(this.tokens, holder.name.from)) return null;
    return { host: candidate.inside, direction: 'FROM_HOST', kind: 'AMENDS' };
  }

  /** Whether the mention stands in the title or description of the one before it. */
  private embedded(candidate: MentionCandidate): Relation | null {
    const last = this.candidates[this.last] as MentionCandidate;
    const before = this.relations[this.last] as Relation;
    const from = last.tail;
    const to = candidate.lead;
    if (before.role === 'SELF' || to < from) return null;
    if (hasDeclarationPhrase(this.tokens, from, to) || this.inBracket(candidate)) return this.again(candidate, before);
    const changed = changedBy(this.tokens, from, to);
    if (changed) return this.embed({ host: this.host, direction: 'TO_HOST', kind: changed });
    if (has(this.tokens, from, to, SEMICOLON) || this.isDoneWithHost(candidate) || this.isAfterHost(candidate))
      return null;
    if (this.acting && actsAgain(this.tokens, from, to)) return null;
    if (isJoint(this.tokens, from, to)) return this.joinedInTitle(last, candidate, before);
    if (titleEnds(this.tokens, from, to)) return null;
    if (before.role === 'EMBEDDED' && this.titled)
      return this.goesOnWithHost(last, candidate) ? null : this.embed(this.titleHop(from, to));
    const next = isNextMember(this.tokens, last, candidate);
    // "Kế hoạch triển khai A về … và B": the plan has no other name, and what it carries out goes on.
    if (next && before.role === 'EMBEDDED' && this.host < 0) return this.embed(null);
    if (next || !isFollowedByTitle(this.tokens, last, from)) return null;
    this.titled = true;
    return this.embed(this.titleHop(from, to));
  }

  /** Right behind a name in the title: another of its kind, or one that the title's document may guide. */
  private joinedInTitle(last: MentionCandidate, candidate: MentionCandidate, before: Relation): Relation | null {
    if (before.role !== 'EMBEDDED') return null;
    const like = isLike(this.tokens, last, candidate, last.tail, candidate.lead);
    const guided = this.isGuidedByHost(candidate);
    return (guided ?? like) ? this.embed(before.secondHop) : null;
  }

  private embed(secondHop: SecondHop | null): Relation {
    return { role: 'EMBEDDED', kind: null, cue: null, secondHop: secondHop && secondHop.host >= 0 ? secondHop : null };
  }

  /** "(sau đây gọi là X)": the relation of what it repeats. */
  private again(candidate: MentionCandidate, before: Relation): Relation {
    const same = this.relations[candidate.declaredFor] ?? this.repeated(candidate);
    const found = same ?? (this.host >= 0 ? (this.relations[this.host] as Relation) : before);
    return { ...found, secondHop: null };
  }

  private repeated(candidate: MentionCandidate): Relation | null {
    for (let index = this.relations.length - 1; index >= Math.max(0, this.relations.length - REPEATS); index--) {
      const other = this.candidates[index] as MentionCandidate;
      if (other.segment !== candidate.segment) return null;
      if (candidate.symbol !== null && other.symbol?.canonical === candidate.symbol.canonical)
        return this.relations[index] ?? null;
    }
    return null;
  }

  /** A bracket that begins with a number named before repeats it. */
  private inBracket(candidate: MentionCandidate): boolean {
    return this.tokens.id[candidate.lead - 1] === OPEN_BRACKET && this.repeated(candidate) !== null;
  }

  /** The next member of a list whose last one has its title behind it: what the title says rules nothing here. */
  private followsTitle(candidate: MentionCandidate): boolean {
    const last = this.candidates[this.last] as MentionCandidate;
    if (this.isDoneWithHost(candidate)) return true;
    if (this.last !== this.host) return this.titled && this.goesOnWithHost(last, candidate);
    return (
      isFollowedByTitle(this.tokens, last, last.tail) &&
      (isNextMember(this.tokens, last, candidate) || this.isJoinedAfterHost(candidate)) &&
      !titleEnds(this.tokens, last.tail, candidate.lead)
    );
  }

  /** Behind a name in the title, a dated number that "và" or a comma joins goes with the dated number whose title it is. */
  private goesOnWithHost(last: MentionCandidate, candidate: MentionCandidate): boolean {
    const host = this.candidates[this.host];
    if (host === undefined) return false;
    if (this.isJoinedAfterHost(candidate)) return true;
    const guided = this.isGuidedByHost(candidate);
    if (guided !== null) return !guided && isJoined(this.tokens, candidate);
    const like = last.symbol !== null && last.date !== null;
    return !like && isNextMember(this.tokens, host, candidate);
  }

  /** Issued after the document whose title is read, so that the title cannot name it; what changed that document is younger too. */
  private isAfterHost(candidate: MentionCandidate): boolean {
    const host = this.candidates[this.host];
    const changes = this.relations[this.last]?.secondHop?.direction === 'TO_HOST';
    return host !== undefined && !changes && isLater(host, candidate);
  }

  private isJoinedAfterHost(candidate: MentionCandidate): boolean {
    return isJoined(this.tokens, candidate) && this.isAfterHost(candidate);
  }

  /** Whether a title that guides ("hướng dẫn thi hành Luật A và …") may go on with the mention; null where it does not guide or ranks do not tell. */
  private isGuidedByHost(candidate: MentionCandidate): boolean | null {
    const host = this.candidates[this.host];
    const hop = this.relations[this.last]?.secondHop;
    if (!host || !this.titled || hop?.kind !== 'GUIDES' || hop.direction !== 'FROM_HOST') return null;
    return outranks(host, candidate);
  }

  /** "sửa đổi Nghị định số A quy định … và Nghị định số B": what is done to the one is done to the next of its type. */
  private isDoneWithHost(candidate: MentionCandidate): boolean {
    const host = this.candidates[this.host];
    const kind = this.relations[this.host]?.kind;
    if (!host?.symbol || !candidate.symbol || host.type !== candidate.type || !DONE.has(kind ?? null)) return false;
    const before = this.tokens.id[candidate.lead - 1];
    return (
      (before === COMMA || before === AND) && (this.last === this.host || this.candidates[this.last]?.symbol === null)
    );
  }

  private titleHop(from: number, to: number): SecondHop | null {
    const cue = lastCue(this.tokens, from, to);
    if (!cue || this.host < 0 || cue.meaning.weight === 'LOCUS' || cue.meaning.kind === 'REFERS') return null;
    return { host: this.host, direction: 'FROM_HOST', kind: cue.meaning.kind };
  }

  private ruling(candidate: MentionCandidate, segment: Segment): Ruling {
    const from = this.last >= 0 ? (this.candidates[this.last] as MentionCandidate).tail : segment.body;
    const asked = segment.from < this.context.bodyFrom ? requestCue(this.tokens, from, candidate.lead) : null;
    if (asked) return { kind: 'BASED_ON', cue: asked };
    const shared = this.sharedWithHost(candidate, from);
    if (shared) return shared;
    const basis = onBasis(this.tokens, candidate.lead);
    if (basis) return { kind: 'BASED_ON', cue: basis };
    const own = rule(this.wording(segment, false, candidate), from, candidate.lead);
    const recital = recitalKind(this.tokens, segment, this.context.bodyFrom);
    if (recital && !this.leavesRecital(own, candidate, segment, from))
      return { kind: recital, cue: recitalCue(segment) };
    if (own?.cue && own.kind !== 'REFERS') return own;
    const carried = own && isAttaching(this.tokens, own.cue) ? this.carriedOn(candidate, from) : null;
    if (carried) return carried;
    const same = this.repeated(candidate);
    if (same?.kind && same.kind !== 'REFERS' && same.kind !== 'IMPLEMENTS' && !own)
      return { kind: same.kind, cue: same.cue };
    if (this.isConsolidated(candidate, segment)) return { kind: 'CONSOLIDATES', cue: null };
    const led = this.introduced(candidate, segment);
    const speaks = own?.cue && !isAttaching(this.tokens, own.cue);
    if (led && (!speaks || (isLocus(this.tokens, own.cue) && ENDING.has(led.kind)))) return led;
    return own ?? { kind: 'REFERS', cue: null };
  }

  /** What is said of the last document named is said of the next one of its list. */
  private sharedWithHost(candidate: MentionCandidate, from: number): Ruling | null {
    const hosted = this.host >= 0 ? (this.relations[this.host] as Relation) : null;
    if (!hosted?.kind || hosted.role === 'SELF') return null;
    const shared =
      isJoint(this.tokens, Math.max(from, 0), candidate.lead) ||
      this.followsTitle(candidate) ||
      (has(this.tokens, from, candidate.lead, SEMICOLON) && !lastCueBehind(this.tokens, from, candidate.lead));
    return shared ? { kind: hosted.kind, cue: hosted.cue } : null;
  }

  /** "Căn cứ A, Bộ X hướng dẫn B", "Căn cứ kết quả …, theo quy định tại C": the wording at the mention speaks, not the recital's. */
  private leavesRecital(own: Ruling | null, candidate: MentionCandidate, segment: Segment, from: number): boolean {
    if (!own) return false;
    const refers = own.kind === 'REFERS';
    if (this.host < 0)
      return refers && !isAttaching(this.tokens, own.cue) && (own.cue?.from ?? 0) - segment.body > LONG_BASIS;
    if (refers) return isAttaching(this.tokens, own.cue) || enacts(this.tokens, from, candidate.lead);
    return own.kind !== 'EMBEDDED' || enacts(this.tokens, from, candidate.lead);
  }

  /** "thay thế A và Quy chế B ban hành kèm theo C": what is done to A is done to what came with C. */
  private carriedOn(candidate: MentionCandidate, from: number): Ruling | null {
    const hosted = this.host >= 0 ? (this.relations[this.host] as Relation) : null;
    const joint = has(this.tokens, from, candidate.lead, COMMA) || has(this.tokens, from, candidate.lead, AND);
    return hosted?.kind && hosted.role === 'CITING' && DONE.has(hosted.kind) && joint
      ? { kind: hosted.kind, cue: hosted.cue }
      : null;
  }

  /** A consolidated text lists what it brings together before its body. */
  private isConsolidated(candidate: MentionCandidate, segment: Segment): boolean {
    const opens = candidate.lead - segment.body <= 2 || (this.tokens.gap[candidate.lead] as number) >= BROKEN;
    return opens && segment.from < this.context.bodyFrom && this.context.typeName === 'văn bản hợp nhất';
  }

  /** What the lead line above says, of the first document of an item below it. */
  private introduced(candidate: MentionCandidate, segment: Segment): Ruling | null {
    const ruling = segment.inserted ? null : this.introductions.ruling;
    if (!ruling) return null;
    const distance = candidate.lead - segment.body;
    const near = this.first === this.relations.length && distance <= 40 && ruling.kind !== 'AMENDS';
    return distance <= 3 || near ? ruling : null;
  }

  /** "Quyết định A, Thông tư B hết hiệu lực …": the wording behind the mentions of a sentence. */
  private closeSegment(): void {
    if (this.segment < 0 || this.last < 0) return;
    const segment = this.segments[this.segment] as Segment;
    if (segment.inserted) return;
    const ending = endingCue(this.tokens, (this.candidates[this.first] as MentionCandidate).tail, segment.to);
    if (!ending?.cue || (ending.kind === 'REPLACES' && !this.isSelfBehind(ending.cue.to))) return;
    for (let index = this.first; index < this.relations.length; index++) {
      const candidate = this.candidates[index] as MentionCandidate;
      const relation = this.relations[index] as Relation;
      if (candidate.tail > ending.cue.from) break;
      if (relation.role !== 'CITING' || (relation.kind !== 'REFERS' && relation.kind !== 'IMPLEMENTS')) continue;
      if (relation.cue !== null && isVerbCue(this.tokens, relation.cue)) continue;
      this.relations[index] = { ...relation, kind: ending.kind as CitationKind, cue: ending.cue };
    }
  }

  /** "được thay thế bằng Thông tư này": only the citing document's own doing makes its edge. */
  private isSelfBehind(at: number): boolean {
    for (let index = this.first; index < this.relations.length; index++)
      if ((this.candidates[index] as MentionCandidate).from >= at) return this.context.self[index] === true;
    return false;
  }
}
