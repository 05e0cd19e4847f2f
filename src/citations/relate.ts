import type { CitationKind } from '../domain/citation.js';
import type { MentionRole, SecondHop } from '../domain/mention.js';
import type { Candidate } from './candidate.js';
import { CHANGED_BY, CUES, type CueMeaning, ENDING_CUES, TITLE_ENDS, TITLE_STARTS } from './cues.js';
import { phraseIds, wordId } from './lexicon.js';
import { isRecitalStart, MARKER_DEPTH, type Segment } from './lines.js';
import { isAmending } from './names.js';
import { followsAt, matchPhrase } from './phrases.js';
import { markId, type Tokens } from './tokenise.js';
import { NUMBER_WORDS, TYPE_TABLE } from './type-words.js';

/** A cue's words, in tokens. */
export interface CueSpan {
  readonly from: number;
  readonly to: number;
}

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

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(wordId));
const COMMA = markId(',');
const SEMICOLON = markId(';');
const COLON = markId(':');
const OPEN = markId('(');
const CLOSE = markId(')');
const AND = wordId('và');
const JOINTS = words('và hoặc cùng với các của tại số cả như');
const BE = wordId('được');
const SUFFER = wordId('bị');
const WHEN = wordId('khi');
const THIS = wordId('này');
const FORCE = phraseIds('hiệu lực');
const SAY = [
  phraseIds('gọi tắt là'),
  phraseIds('gọi là'),
  phraseIds('viết tắt là'),
  phraseIds('viết gọn là'),
  phraseIds('gọi chung là'),
  phraseIds('viết là'),
  phraseIds('gọi tắt'),
];
const ON_BASIS = phraseIds('trên cơ sở');
const CONSIDERING = phraseIds('xét');
const AT_REQUEST = phraseIds('theo đề nghị');
const IN_DOING = [
  phraseIds('trong việc'),
  phraseIds('trong quá trình'),
  phraseIds('kết quả'),
  phraseIds('tình hình'),
  phraseIds('năm'),
  phraseIds('trong'),
  phraseIds('sơ kết'),
  phraseIds('tổng kết'),
];
const THE_DOING = phraseIds('việc');
const SOME = phraseIds('một số');
const RULE = phraseIds('quy định');
/** Types of which a text speaks by what they are about ("các Thông tư hướng dẫn …"). */
const DESCRIBED: ReadonlySet<string> = new Set([
  'thông tư',
  'nghị định',
  'văn bản',
  'thông tư liên tịch',
  'quyết định',
  'kế hoạch',
  'chương trình',
  'đề án',
  'nghị quyết',
  'luật',
  'pháp lệnh',
]);
const APPLY = phraseIds('thi hành');
const RULE_MAKING: ReadonlySet<string> = new Set([
  'quy định',
  'quy chế',
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
  'hướng dẫn',
]);
const ENDS = words('hết chấm');
const LOOK_BACK = 90;

/** Returns the relation of every candidate, in order. Linear: each looks back to the one before it, or to its sentence's beginning. */
export function relate(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly Candidate[],
  context: RelateContext,
): readonly Relation[] {
  return new Relater(tokens, segments, candidates, context).run();
}

interface Ruling {
  readonly kind: CitationKind | 'EMBEDDED';
  readonly cue: CueSpan | null;
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
    const ruling = this.rule(segment.body, segment.to, segment, true);
    if (ruling && ruling.kind !== 'REFERS' && ruling.kind !== 'IMPLEMENTS')
      this.introductions.push({ depth: this.depth, ruling });
  }

  private relation(candidate: Candidate, index: number): Relation {
    if (this.context.self[index])
      return this.keep(index, { role: 'SELF', kind: null, cue: null, secondHop: null }, true);
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
    if (this.saysAgain(from, to) || this.inBracket(candidate)) return this.again(candidate, before);
    if (this.has(from, to, SEMICOLON)) return null;
    const changed = this.changedBy(from, to);
    if (changed) return this.embed({ host: this.host, direction: 'TO_HOST', kind: changed });
    if (this.isJoint(from, to))
      return before.role === 'EMBEDDED' && this.isLike(last, candidate, from, to)
        ? this.embed(this.sameHop(before))
        : null;
    if (this.titleEnds(from, to)) return null;
    if (before.role === 'EMBEDDED' && this.titled)
      return this.goesOnWithHost(last, candidate) ? null : this.embed(this.titleHop(from, to));
    if (!this.describes(last, from) || this.isNextMember(last, candidate)) return null;
    this.titled = true;
    return this.embed(this.titleHop(from, to));
  }

  private embed(secondHop: SecondHop | null): Relation {
    return { role: 'EMBEDDED', kind: null, cue: null, secondHop: secondHop && secondHop.host >= 0 ? secondHop : null };
  }

  private sameHop(relation: Relation): SecondHop | null {
    return relation.secondHop;
  }

  /** "(sau đây gọi là X)": the relation of what it repeats. */
  private again(candidate: Candidate, before: Relation): Relation {
    const same = this.repeated(candidate);
    const found = same ?? (this.host >= 0 ? (this.relations[this.host] as Relation) : before);
    return { ...found, secondHop: null };
  }

  private repeated(candidate: Candidate): Relation | null {
    for (let index = this.relations.length - 1; index >= 0; index--) {
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

  private saysAgain(from: number, to: number): boolean {
    const start = Math.max(from, to - 5);
    for (let at = start; at < to; at++) if (SAY.some((say) => followsAt(this.tokens, at, say))) return true;
    return false;
  }

  private has(from: number, to: number, mark: number): boolean {
    for (let at = from; at < to; at++) if (this.tokens.id[at] === mark) return true;
    return false;
  }

  private changedBy(from: number, to: number): CitationKind | null {
    const limit = Math.min(to, from + 5);
    let at = from;
    while (at < limit && this.tokens.id[at] !== BE) at++;
    if (at >= limit) return null;
    for (; at < to; at++) {
      const match = matchPhrase(this.tokens, at, CHANGED_BY);
      if (match) return to - at <= 24 ? match.value : null;
      if (this.tokens.id[at] === COMMA) return null;
    }
    return null;
  }

  /** Only joints between two mentions: they are members of one list. */
  private isJoint(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const id = this.tokens.id[at] as number;
      if (
        id === COMMA ||
        id === OPEN ||
        id === CLOSE ||
        id === SEMICOLON ||
        id === COLON ||
        JOINTS.has(id) ||
        NUMBER_WORDS.has(id)
      )
        continue;
      if (id === -2 - 0x2d || id === -2 - 0x2013) continue;
      const type = matchPhrase(this.tokens, at, TYPE_TABLE);
      if (!type) return false;
      at += type.ids.length - 1;
    }
    return true;
  }

  /** Coordination joins like with like: a name with names, a dated number with dated numbers. */
  private isLike(last: Candidate, candidate: Candidate, from: number, to: number): boolean {
    if (this.has(from, to, OPEN) || this.has(from, to, CLOSE))
      return candidate.symbol !== null && candidate.symbol.canonical === last.symbol?.canonical;
    const numbered = (one: Candidate): boolean => one.symbol !== null || one.bare !== null;
    return (
      numbered(last) === numbered(candidate) &&
      (last.date !== null || last.inside >= 0) === (candidate.date !== null || candidate.inside >= 0)
    );
  }

  private titleEnds(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (matchPhrase(this.tokens, at, TITLE_ENDS)) return true;
    return false;
  }

  private describes(last: Candidate, from: number): boolean {
    const numbered = last.symbol !== null || last.bare !== null || last.issuers.length > 0;
    return (
      numbered &&
      last.form !== 'ELLIPTIC' &&
      matchPhrase(this.tokens, this.tokens.id[from] === COMMA ? from + 1 : from, TITLE_STARTS) !== null
    );
  }

  /** "… về kế hoạch năm 2021, Nghị quyết số …": a comma or "và" right before a numbered mention goes on with the list, not with the title. */
  private isNextMember(last: Candidate, candidate: Candidate): boolean {
    const before = this.tokens.id[candidate.lead - 1];
    const dated = (one: Candidate): boolean => one.date !== null || one.issuers.length > 0;
    return (before === COMMA || before === AND) && candidate.symbol !== null && dated(last) && dated(candidate);
  }

  /** The next member of a list whose last one has its title behind it: what the title says rules nothing here. */
  private followsTitle(candidate: Candidate): boolean {
    const last = this.candidates[this.last] as Candidate;
    if (this.last !== this.host) return this.titled && this.goesOnWithHost(last, candidate);
    return (
      this.describes(last, last.tail) &&
      this.isNextMember(last, candidate) &&
      !this.titleEnds(last.tail, candidate.lead)
    );
  }

  /** Behind a name in the title, a dated number that "và" or a comma joins goes with the dated number whose title it is. */
  private goesOnWithHost(last: Candidate, candidate: Candidate): boolean {
    const host = this.candidates[this.host];
    const like = last.symbol !== null && last.date !== null;
    return host !== undefined && !like && this.isNextMember(host, candidate);
  }

  private titleHop(from: number, to: number): SecondHop | null {
    const cue = this.lastCue(from, to);
    if (!cue || this.host < 0 || cue.meaning.weight === 'LOCUS' || cue.meaning.kind === 'REFERS') return null;
    return { host: this.host, direction: 'FROM_HOST', kind: cue.meaning.kind };
  }

  private lastCue(
    from: number,
    to: number,
  ): { readonly from: number; readonly to: number; readonly meaning: CueMeaning } | null {
    let found: { from: number; to: number; meaning: CueMeaning } | null = null;
    for (let at = Math.max(from, to - LOOK_BACK); at < to; at++) {
      const match = matchPhrase(this.tokens, at, CUES);
      if (!match) continue;
      found = { from: at, to: at + match.ids.length, meaning: match.value };
      at += match.ids.length - 1;
    }
    return found;
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
      (this.isJoint(Math.max(from, 0), candidate.lead) ||
        this.followsTitle(candidate) ||
        (this.has(from, candidate.lead, SEMICOLON) && !this.lastCueBehind(from, candidate.lead)))
    )
      return { kind: hosted.kind, cue: hosted.cue };
    if (this.onBasis(candidate.lead))
      return { kind: 'BASED_ON', cue: { from: candidate.lead - 3, to: candidate.lead } };
    const own = this.rule(from, candidate.lead, segment, false);
    if (recital && !(own && own.kind === 'IMPLEMENTS' && this.host >= 0)) {
      if (own?.kind === 'REFERS' && this.host >= 0 && own.cue && followsAt(this.tokens, own.cue.from, KEMTHEO))
        return own;
      return {
        kind: recital,
        cue: {
          from: segment.body,
          to: segment.body + (recital === 'BASED_ON' ? Math.min(2, segment.to - segment.body) : 2),
        },
      };
    }
    if (own) return own;
    return this.introduced(candidate, segment) ?? { kind: 'REFERS', cue: null };
  }

  private lastCueBehind(from: number, to: number): boolean {
    let at = to - 1;
    while (at > from && this.tokens.id[at] !== SEMICOLON) at--;
    return this.lastCue(at, to) !== null;
  }

  /** The relation of a recital's line: "Căn cứ …", "Xét Tờ trình …", "Theo đề nghị … tại Tờ trình …". */
  private recital(segment: Segment): CitationKind | null {
    if (segment.inserted || segment.from >= this.context.bodyFrom) return null;
    const at = segment.body;
    if (isRecitalStart(this.tokens, at)) return 'BASED_ON';
    const asked = followsAt(this.tokens, at, CONSIDERING) || followsAt(this.tokens, at, AT_REQUEST);
    return asked && (this.tokens.caps[at] as number) > 0 ? 'BASED_ON' : null;
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

  /** Reads the wording of `[from, to)`, nearest cue first; null where it says nothing. */
  private rule(from: number, to: number, segment: Segment, introduction: boolean): Ruling | null {
    const start = Math.max(from, to - LOOK_BACK);
    const cues: { from: number; to: number; meaning: CueMeaning }[] = [];
    for (let at = start; at < to; at++) {
      const match = matchPhrase(this.tokens, at, CUES);
      if (!match) continue;
      cues.push({ from: at, to: at + match.ids.length, meaning: match.value });
      at += match.ids.length - 1;
    }
    for (let index = cues.length - 1; index >= 0; index--) {
      const cue = cues[index] as { from: number; to: number; meaning: CueMeaning };
      const read = this.readCue(cue, to, segment, introduction);
      if (read === 'STOP') break;
      if (read) return read;
    }
    const nearest = cues.at(-1);
    return nearest ? { kind: 'REFERS', cue: nearest } : null;
  }

  private readCue(
    cue: { from: number; to: number; meaning: CueMeaning },
    to: number,
    segment: Segment,
    introduction: boolean,
  ): Ruling | 'STOP' | null {
    const { kind, weight } = cue.meaning;
    if (weight === 'LOCUS') return null;
    if (kind !== 'REFERS' && !introduction && this.isAnothers(cue.from)) return { kind: 'EMBEDDED', cue };
    if (weight === 'ACT') {
      if (this.isPassive(cue.from)) return 'STOP';
      if (!this.isOwnAct(cue, segment, introduction)) return kind === 'GUIDES' ? 'STOP' : null;
      if (kind === 'GUIDES' && !this.guides(cue.to, to)) return 'STOP';
      return { kind, cue };
    }
    if (kind === 'REFERS') return { kind, cue };
    if (this.isReport(cue.from)) return 'STOP';
    if (this.objectIsDocument(cue.to, to)) return 'STOP';
    if (this.isRuleMaking(cue, segment)) return { kind: 'GUIDES', cue };
    return { kind, cue };
  }

  /** An act on another document is the citing one's own at a sentence's beginning, behind "Nghị định này", beside its coming into force, and in its title. */
  private isOwnAct(cue: { from: number; to: number }, segment: Segment, introduction: boolean): boolean {
    if (cue.from >= this.context.title.from && cue.from < this.context.title.to) return true;
    if (cue.from - segment.body <= 1 || (introduction && ENDS.has(this.tokens.id[cue.from] as number))) return true;
    let force = false;
    for (let at = Math.max(segment.body, cue.from - LOOK_BACK); at < cue.from; at++) {
      if (this.tokens.id[at] === THIS && this.isTypeBefore(at)) return true;
      force ||= followsAt(this.tokens, at, FORCE);
    }
    if (this.host >= 0 && (this.relations[this.host] as Relation).role === 'SELF') return true;
    const before = this.tokens.id[cue.from - 1] as number;
    if (force) return before === AND || before === COMMA || before === SEMICOLON || introduction;
    return (
      (before === SEMICOLON || before === COLON) && cue.from < this.context.bodyFrom + 1e9 && this.capital(cue.from)
    );
  }

  /** "các Thông tư hướng dẫn thi hành X", "Kế hoạch thực hiện X": X stands in the title of a document that is not named otherwise, unless it is the citing one's own type. */
  private isAnothers(cue: number): boolean {
    const end = followsAt(this.tokens, cue - 2, RULE) ? cue - 2 : cue;
    for (let back = 1; back <= 4; back++) {
      const match = end - back >= 0 ? matchPhrase(this.tokens, end - back, TYPE_TABLE) : null;
      if (match?.ids.length !== back || match.value.needsNumber) continue;
      return DESCRIBED.has(match.value.name) && match.value.name !== this.context.typeName;
    }
    return false;
  }

  /** "được thay thế bởi X" is done to the document that is spoken of. */
  private isPassive(cue: number): boolean {
    const before = this.tokens.id[cue - 1];
    return before === BE || before === SUFFER;
  }

  private capital(at: number): boolean {
    return (this.tokens.caps[at] as number) > 0;
  }

  private isTypeBefore(at: number): boolean {
    for (let back = 1; back <= 4; back++) {
      const match = at - back >= 0 ? matchPhrase(this.tokens, at - back, TYPE_TABLE) : null;
      if (match && match.ids.length === back) return true;
    }
    return false;
  }

  /** Guiding takes the document itself for its object, or its provisions; far away it only speaks of something ruled there. */
  private guides(from: number, to: number): boolean {
    return to - from <= 40 && !this.hasRule(from, to);
  }

  private hasRule(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (followsAt(this.tokens, at, RULE) && at - from > 6) return true;
    return false;
  }

  /** A regulation, decree or circular "về thi hành" a document lays down how it is applied. */
  private isRuleMaking(cue: { from: number; to: number }, segment: Segment): boolean {
    if (this.tokens.id[cue.from] !== APPLY[0] || this.tokens.id[cue.from + 1] !== APPLY[1]) return false;
    return (
      followsAt(this.tokens, cue.from - 2, RULE) ||
      (RULE_MAKING.has(this.context.typeName ?? '') && this.isOwnAct(cue, segment, false))
    );
  }

  /** "trong việc thực hiện", "sau 5 năm thực hiện", "kết quả thực hiện": tells what was done, and carries out nothing. */
  private isReport(at: number): boolean {
    const doing = followsAt(this.tokens, at - 1, THE_DOING) ? at - 1 : at;
    if (doing < at && (this.tokens.id[doing - 1] === COMMA || this.capital(doing))) return true;
    return IN_DOING.some((words) => followsAt(this.tokens, doing - words.length, words));
  }

  /** "thực hiện Kế hoạch … theo Nghị quyết": what is carried out is another document, the mention only its base. */
  private objectIsDocument(from: number, to: number): boolean {
    const match = matchPhrase(this.tokens, from, TYPE_TABLE);
    return match !== null && this.capital(from) && to - from > match.ids.length + 3;
  }

  /** "Quyết định A, Thông tư B hết hiệu lực …": the wording behind the mentions of a sentence. */
  private closeSegment(): void {
    if (this.segment < 0 || this.last < 0) return;
    const segment = this.segments[this.segment] as Segment;
    if (segment.inserted) return;
    const ending = this.endingCue((this.candidates[this.first] as Candidate).tail, segment.to);
    if (!ending?.cue) return;
    for (let index = this.first; index < this.relations.length; index++) {
      const candidate = this.candidates[index] as Candidate;
      const relation = this.relations[index] as Relation;
      if (candidate.tail > ending.cue.from) break;
      if (relation.role !== 'CITING' || (relation.kind !== 'REFERS' && relation.kind !== 'IMPLEMENTS')) continue;
      if (relation.cue !== null && this.isVerbCue(relation.cue)) continue;
      this.relations[index] = { ...relation, kind: ending.kind as CitationKind, cue: ending.cue };
    }
  }

  /** "cho đến khi Giấy phép hết hiệu lực" speaks of something else's end. */
  private isUntil(at: number): boolean {
    for (let before = Math.max(0, at - 5); before < at; before++) if (this.tokens.id[before] === WHEN) return true;
    return false;
  }

  private isVerbCue(cue: CueSpan): boolean {
    const match = matchPhrase(this.tokens, cue.from, CUES);
    return match !== null && match.value.weight === 'VERB';
  }

  private endingCue(from: number, to: number): Ruling | null {
    for (let at = from; at < to; at++) {
      const match = matchPhrase(this.tokens, at, ENDING_CUES);
      if (match && !this.isUntil(at)) return { kind: match.value, cue: { from: at, to: at + match.ids.length } };
    }
    return null;
  }
}

const KEMTHEO = phraseIds('ban hành kèm theo');

/** Returns true where "một số …" stands right before the mention, so that only a part is meant. */
export const isSomeOf = (tokens: Tokens, lead: number): boolean => {
  for (let at = Math.max(0, lead - 5); at < lead; at++) if (followsAt(tokens, at, SOME)) return true;
  return false;
};
