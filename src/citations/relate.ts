import type { CitationKind } from '../domain/citation.js';
import type { MentionRole, SecondHop } from '../domain/mention.js';
import type { Candidate } from './candidate.js';
import { endingCue, isVerbCue } from './endings.js';
import { phraseIds, wordId } from './lexicon.js';
import { isRecitalStart, MARKER_DEPTH, type Segment } from './lines.js';
import { isAmending } from './names.js';
import { followsAt } from './phrases.js';
import {
  changedBy,
  describes,
  has,
  isJoint,
  isLike,
  isNextMember,
  lastCue,
  lastCueBehind,
  saysAgain,
  titleEnds,
} from './title-rules.js';
import { markId, type Tokens } from './tokenise.js';
import { type CueSpan, type Ruling, rule, type Wording } from './wording.js';

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

const SEMICOLON = markId(';');
const COLON = markId(':');
const OPEN = markId('(');
const COMMA = markId(',');
const AND = wordId('và');
const DONE: ReadonlySet<CitationKind> = new Set(['AMENDS', 'REPLACES', 'REPEALS']);
const ON_BASIS = phraseIds('trên cơ sở');
const CONSIDERING = phraseIds('xét');
const AT_REQUEST = phraseIds('theo đề nghị');
const ISSUE = phraseIds('ban hành');
const ISSUED_WITH = phraseIds('ban hành kèm theo');
/** Types that regulate: one acts by them. */
const REGULATING: ReadonlySet<string> = new Set([
  'luật',
  'bộ luật',
  'hiến pháp',
  'pháp lệnh',
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
  'quy định',
  'quy chế',
]);
/** How many mentions back a bracket may repeat. */
const REPEATS = 30;

/** Returns the relation of every candidate, in order. Linear: each looks back to the one before it, or to its sentence's beginning. */
export function relate(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly Candidate[],
  context: RelateContext,
): readonly Relation[] {
  return new Relater(tokens, segments, candidates, context).run();
}

interface Introduction {
  readonly depth: number;
  readonly ruling: Ruling;
}

class Relater {
  private readonly relations: Relation[] = [];
  private introductions: Introduction[] = [];
  private segment = -1;
  private depth = 9;
  /** Last mention of the present segment, and last that is no part of another's title. */
  private first = -1;
  private last = -1;
  private host = -1;
  private titled = false;

  constructor(
    private readonly tokens: Tokens,
    private readonly segments: readonly Segment[],
    private readonly candidates: readonly Candidate[],
    private readonly context: RelateContext,
  ) {}

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
    for (let next = this.segment + 1; next <= segment; next++) this.introduce(this.segments[next] as Segment);
    this.segment = segment;
    this.first = this.relations.length;
    this.last = -1;
    this.host = -1;
    this.titled = false;
  }

  /** Keeps the ruling of a sentence that ends in a colon, for the deeper lines below it. */
  private introduce(segment: Segment): void {
    const own = segment.line ? MARKER_DEPTH[segment.marker] : 9;
    if (own < 9) {
      this.depth = own;
      this.introductions = this.introductions.filter((introduction) => introduction.depth < own);
    }
    if (this.tokens.id[segment.to - 1] !== COLON) return;
    const ruling = rule(this.wording(segment, true), segment.body, segment.to);
    if (ruling && ruling.kind !== 'REFERS' && ruling.kind !== 'IMPLEMENTS')
      this.introductions = [
        ...this.introductions.filter(({ depth }) => depth < this.depth),
        { depth: this.depth, ruling },
      ];
  }

  private relation(candidate: Candidate, index: number): Relation {
    if (this.context.self[index])
      return this.keep(index, { role: 'SELF', kind: null, cue: null, secondHop: null }, true);
    if (candidate.inside >= 0 && this.context.self[candidate.inside]) return this.ownAmendment(candidate);
    if (candidate.inside >= 0) return { role: 'EMBEDDED', kind: null, cue: null, secondHop: this.hopOfName(candidate) };
    const segment = this.segments[candidate.segment] as Segment;
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
    }
    return relation;
  }

  private wording(segment: Segment, introduction: boolean, candidate: Candidate | null = null): Wording {
    const { title, typeName } = this.context;
    const selfHost = !introduction && this.host >= 0 && (this.relations[this.host] as Relation).role === 'SELF';
    const regulates = REGULATING.has(candidate?.type?.name ?? '');
    return {
      tokens: this.tokens,
      segment,
      title,
      typeName,
      regulates,
      preamble: segment.from < this.context.bodyFrom,
      selfHost,
      introduction,
    };
  }

  /** In the citing document's own name ("Luật sửa đổi một số điều của Luật X") X is what it amends. */
  private ownAmendment(candidate: Candidate): Relation {
    const from = this.candidates[candidate.inside]?.name?.from ?? candidate.from;
    return { role: 'CITING', kind: 'AMENDS', cue: { from, to: from + 2 }, secondHop: null };
  }

  private hopOfName(candidate: Candidate): SecondHop | null {
    const holder = this.candidates[candidate.inside];
    if (!holder?.name || !isAmending(this.tokens, holder.name.from)) return null;
    return { host: candidate.inside, direction: 'FROM_HOST', kind: 'AMENDS' };
  }

  /** Whether the mention stands in the title or description of the one before it. */
  private embedded(candidate: Candidate): Relation | null {
    const last = this.candidates[this.last] as Candidate;
    const before = this.relations[this.last] as Relation;
    const from = last.tail;
    const to = candidate.lead;
    if (before.role === 'SELF' || to < from) return null;
    if (saysAgain(this.tokens, from, to) || this.inBracket(candidate)) return this.again(candidate, before);
    if (has(this.tokens, from, to, SEMICOLON) || this.isDoneWithHost(candidate)) return null;
    const changed = changedBy(this.tokens, from, to);
    if (changed) return this.embed({ host: this.host, direction: 'TO_HOST', kind: changed });
    if (isJoint(this.tokens, from, to))
      return before.role === 'EMBEDDED' && isLike(this.tokens, last, candidate, from, to)
        ? this.embed(before.secondHop)
        : null;
    if (titleEnds(this.tokens, from, to)) return null;
    if (before.role === 'EMBEDDED' && this.titled)
      return this.goesOnWithHost(last, candidate) ? null : this.embed(this.titleHop(from, to));
    if (!describes(this.tokens, last, from) || isNextMember(this.tokens, last, candidate)) return null;
    this.titled = true;
    return this.embed(this.titleHop(from, to));
  }

  private embed(secondHop: SecondHop | null): Relation {
    return { role: 'EMBEDDED', kind: null, cue: null, secondHop: secondHop && secondHop.host >= 0 ? secondHop : null };
  }

  /** "(sau đây gọi là X)": the relation of what it repeats. */
  private again(candidate: Candidate, before: Relation): Relation {
    const same = this.repeated(candidate);
    const found = same ?? (this.host >= 0 ? (this.relations[this.host] as Relation) : before);
    return { ...found, secondHop: null };
  }

  private repeated(candidate: Candidate): Relation | null {
    for (let index = this.relations.length - 1; index >= Math.max(0, this.relations.length - REPEATS); index--) {
      const other = this.candidates[index] as Candidate;
      if (other.segment !== candidate.segment) return null;
      if (candidate.symbol !== null && other.symbol?.canonical === candidate.symbol.canonical)
        return this.relations[index] ?? null;
    }
    return null;
  }

  /** A bracket that begins with a number named before repeats it. */
  private inBracket(candidate: Candidate): boolean {
    return this.tokens.id[candidate.lead - 1] === OPEN && this.repeated(candidate) !== null;
  }

  /** The next member of a list whose last one has its title behind it: what the title says rules nothing here. */
  private followsTitle(candidate: Candidate): boolean {
    const last = this.candidates[this.last] as Candidate;
    if (this.isDoneWithHost(candidate)) return true;
    if (this.last !== this.host) return this.titled && this.goesOnWithHost(last, candidate);
    return (
      describes(this.tokens, last, last.tail) &&
      isNextMember(this.tokens, last, candidate) &&
      !titleEnds(this.tokens, last.tail, candidate.lead)
    );
  }

  /** Behind a name in the title, a dated number that "và" or a comma joins goes with the dated number whose title it is. */
  private goesOnWithHost(last: Candidate, candidate: Candidate): boolean {
    const host = this.candidates[this.host];
    const like = last.symbol !== null && last.date !== null;
    return host !== undefined && !like && isNextMember(this.tokens, host, candidate);
  }

  /** "sửa đổi Nghị định số A quy định … và Nghị định số B": what is done to the one is done to the next of its type. */
  private isDoneWithHost(candidate: Candidate): boolean {
    const host = this.candidates[this.host];
    const kind = this.relations[this.host]?.kind;
    if (!host?.symbol || !candidate.symbol || host.type !== candidate.type || !DONE.has(kind ?? 'REFERS')) return false;
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

  private ruling(candidate: Candidate, segment: Segment): Ruling {
    const recital = this.recital(segment);
    const from = this.last >= 0 ? (this.candidates[this.last] as Candidate).tail : segment.body;
    const hosted = this.host >= 0 ? (this.relations[this.host] as Relation) : null;
    const selfHost = hosted?.role === 'SELF';
    if (
      this.host >= 0 &&
      !selfHost &&
      hosted?.kind &&
      (isJoint(this.tokens, Math.max(from, 0), candidate.lead) ||
        this.followsTitle(candidate) ||
        (has(this.tokens, from, candidate.lead, SEMICOLON) && !lastCueBehind(this.tokens, from, candidate.lead)))
    )
      return { kind: hosted.kind, cue: hosted.cue };
    if (this.onBasis(candidate.lead))
      return { kind: 'BASED_ON', cue: { from: candidate.lead - 3, to: candidate.lead } };
    const own = rule(this.wording(segment, false, candidate), from, candidate.lead);
    if (
      recital &&
      !(
        own &&
        this.host >= 0 &&
        ((own.kind !== 'REFERS' && own.kind !== 'EMBEDDED') || this.enacts(from, candidate.lead))
      )
    ) {
      if (own?.kind === 'REFERS' && this.host >= 0 && own.cue && followsAt(this.tokens, own.cue.from, ISSUED_WITH))
        return own;
      return {
        kind: recital,
        cue: {
          from: segment.body,
          to: segment.body + (recital === 'BASED_ON' ? Math.min(2, segment.to - segment.body) : 2),
        },
      };
    }
    const same = this.repeated(candidate);
    if (own?.cue && own.kind !== 'REFERS') return own;
    if (same?.kind && same.kind !== 'REFERS' && same.kind !== 'IMPLEMENTS' && !own)
      return { kind: same.kind, cue: same.cue };
    if (this.isConsolidated(candidate, segment)) return { kind: 'CONSOLIDATES', cue: null };
    if (own) return own;
    return this.introduced(candidate, segment) ?? { kind: 'REFERS', cue: null };
  }

  /** The relation of a recital's line: "Căn cứ …", "Xét Tờ trình …", "Theo đề nghị … tại Tờ trình …". */
  private recital(segment: Segment): CitationKind | null {
    if (segment.inserted || segment.from >= this.context.bodyFrom) return null;
    const at = segment.body;
    if (isRecitalStart(this.tokens, at)) return 'BASED_ON';
    const asked = followsAt(this.tokens, at, CONSIDERING) || followsAt(this.tokens, at, AT_REQUEST);
    return asked && (this.tokens.caps[at] as number) > 0 ? 'BASED_ON' : null;
  }

  /** "…, Bộ Chính trị ban hành quy định thi hành X": the recitals are over, the document says what it is. */
  private enacts(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (followsAt(this.tokens, at, ISSUE) && !followsAt(this.tokens, at, ISSUED_WITH)) return true;
    return false;
  }

  /** A consolidated text lists what it brings together before its body. */
  private isConsolidated(candidate: Candidate, segment: Segment): boolean {
    const listed = candidate.lead - segment.body <= 2 && segment.from < this.context.bodyFrom;
    return listed && this.context.typeName === 'văn bản hợp nhất';
  }

  private onBasis(lead: number): boolean {
    return followsAt(this.tokens, lead - 3, ON_BASIS);
  }

  private introduced(candidate: Candidate, segment: Segment): Ruling | null {
    if (segment.inserted) return null;
    const first = candidate.lead - segment.body <= 3;
    const introduction = this.introductions.at(-1);
    if (
      !introduction ||
      !(
        first ||
        (this.first === this.relations.length &&
          candidate.lead - segment.body <= 40 &&
          introduction.ruling.kind !== 'AMENDS')
      )
    )
      return null;
    return introduction.ruling;
  }

  /** "Quyết định A, Thông tư B hết hiệu lực …": the wording behind the mentions of a sentence. */
  private closeSegment(): void {
    if (this.segment < 0 || this.last < 0) return;
    const segment = this.segments[this.segment] as Segment;
    if (segment.inserted) return;
    const ending = endingCue(this.tokens, (this.candidates[this.first] as Candidate).tail, segment.to);
    if (!ending?.cue || (ending.kind === 'REPLACES' && !this.isSelfBehind(ending.cue.to))) return;
    for (let index = this.first; index < this.relations.length; index++) {
      const candidate = this.candidates[index] as Candidate;
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
      if ((this.candidates[index] as Candidate).from >= at) return this.context.self[index] === true;
    return false;
  }
}
