import { NUMBER_WORDS, TYPE_TABLE } from '../patterns/type-words.js';
import { attachedFrom } from '../readers/attachment-words.js';
import { wordIds } from '../text/lexicon.js';
import { COMMA, DOT, markId, OPEN_BRACKET } from '../text/marks.js';
import { matchPhrase, type PhraseTable, phraseTable } from '../text/phrases.js';
import {
  idAt,
  isAllCapitals,
  isNumberAt,
  NUMBER_ID,
  startsCapital,
  startsParagraph,
  type Tokens,
  textBetween,
  writtenAt,
} from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';
import { followsDeclarationPhrase } from './declaration-phrase.js';
import { isFollowedByTitle } from './followed-by-title.js';

/** An expression that a text declares for a document ("sau đây gọi là Luật Đấu thầu"), in tokens. */
export interface DeclaredName {
  readonly to: number;
  /** Index of the candidate that it stands for. */
  readonly declaredFor: number;
  /** True for a type word alone, and for a programme that a decision approves: they point back. */
  readonly pointsBack: boolean;
}

/** Types of documents that lay something else down than themselves: what they call a programme is no document. */
const PROGRAMME_TYPES: ReadonlySet<string> = new Set(['chương trình', 'đề án', 'kế hoạch', 'phương án']);
/** Words for what a document lays down, which are no types of documents. */
export const PROGRAMME_WORDS: PhraseTable<true> = phraseTable<true>([
  ['chiến lược', true],
  ['quy hoạch', true],
]);

const CLOSING: ReadonlySet<number> = new Set([')', '(', '”', '"', ';', ':'].map(markId));
const ENDS: ReadonlySet<number> = new Set([...CLOSING, COMMA, DOT]);
/** Behind a bare type word these begin something else: a title, a number, an issuer. */
const NOT_BEHIND = wordIds('này đó trên nêu nói số của hướng về liên sửa thay ban mới khác');
const NOT_BEFORE = wordIds('các những mọi một thảo hành');
const LONGEST = 14;
/** How many tokens "(sau đây được gọi tắt là “" takes. */
const SAYING = 8;
const MOST_BACK = 30;
/** How many tokens of a title are looked at. */
const TITLE = 80;
/** How many expressions with the same first word are kept: more than any text declares. */
const MOST_KEPT = 16;

interface Kept {
  readonly from: number;
  readonly to: number;
  readonly declaredFor: number;
  readonly pointsBack: boolean;
}

/** The expressions that a text has declared so far. */
export class DeclaredNames {
  private readonly kept = new Map<number, Kept[]>();

  constructor(private readonly tokens: Tokens) {}

  /**
   * Returns what the expression that begins at token `at` stands for, null where none was declared. Where the text
   * declares it right there, it is kept; `found` are the candidates so far.
   */
  read(at: number, found: readonly MentionCandidate[], segment: number): DeclaredName | null {
    if (!startsCapital(this.tokens, at)) return null;
    return followsDeclarationPhrase(this.tokens, at) ? this.declare(at, found, segment) : this.match(at);
  }

  /** The same of an abbreviation that no pattern knows: it is declared for the document whose words begin with its letters. */
  readAbbreviation(at: number, found: readonly MentionCandidate[], segment: number): DeclaredName | null {
    return followsDeclarationPhrase(this.tokens, at) ? this.abbreviate(at, found, segment) : this.match(at);
  }

  private abbreviate(at: number, found: readonly MentionCandidate[], segment: number): DeclaredName | null {
    const letters = this.wordAt(at);
    const declaredFor = found.findLastIndex(
      (one, index) =>
        index >= found.length - MOST_BACK &&
        one.segment === segment &&
        one.name !== null &&
        this.initials(one) === letters,
    );
    if (declaredFor < 0) return null;
    this.keep({ from: at, to: at + 1, declaredFor, pointsBack: false });
    return { to: at + 1, declaredFor, pointsBack: false };
  }

  /** "BLTTDS" of "Bộ luật Tố tụng dân sự". */
  private initials({ from, name }: MentionCandidate): string {
    let letters = '';
    for (let at = from; at < Math.min(name?.to ?? from, from + LONGEST); at++) letters += this.wordAt(at).charAt(0);
    return letters.toUpperCase();
  }

  private match(at: number): DeclaredName | null {
    let best: DeclaredName | null = null;
    for (const kept of this.kept.get(idAt(this.tokens, at)) ?? []) {
      const to = at + kept.to - kept.from;
      if ((best === null || to > best.to) && this.isSame(kept, at) && !(kept.pointsBack && this.isGeneric(at, to)))
        best = { to, declaredFor: kept.declaredFor, pointsBack: kept.pointsBack };
    }
    return best;
  }

  private isSame({ from, to }: Kept, at: number): boolean {
    const { tokens } = this;
    if (at + to - from > tokens.count) return false;
    for (let k = 0; k < to - from; k++) {
      const word = idAt(tokens, from + k);
      if (word !== idAt(tokens, at + k) || (word === 0 && this.wordAt(from + k) !== this.wordAt(at + k))) return false;
      if (word === NUMBER_ID && this.wordAt(from + k) !== this.wordAt(at + k)) return false;
    }
    return true;
  }

  private wordAt(at: number): string {
    return writtenAt(this.tokens, at);
  }

  /** "các Nghị định", "Nghị định hướng dẫn …" speak of others. */
  private isGeneric(at: number, to: number): boolean {
    const heading = isAllCapitals(this.tokens, at);
    return heading || NOT_BEHIND.has(idAt(this.tokens, to)) || NOT_BEFORE.has(idAt(this.tokens, at - 1));
  }

  private declare(at: number, found: readonly MentionCandidate[], segment: number): DeclaredName | null {
    const type = matchPhrase(this.tokens, at, TYPE_TABLE);
    const head = type ?? matchPhrase(this.tokens, at, PROGRAMME_WORDS);
    if (!head) return null;
    const to = this.endOf(at);
    const behind = at + head.ids.length;
    if (to < behind) return null;
    const near = found.slice(-MOST_BACK);
    const offset = found.length - near.length;
    const declaredFor = new Meaning(this.tokens, near, segment, { at, behind, to }).find(type?.value.name ?? null);
    if (declaredFor < 0) return null;
    const programme = type === null || PROGRAMME_TYPES.has(type.value.name);
    const kept: Kept = { from: at, to, declaredFor: offset + declaredFor, pointsBack: to === behind || programme };
    this.keep(kept);
    return { to, declaredFor: kept.declaredFor, pointsBack: kept.pointsBack };
  }

  private keep(kept: Kept): void {
    const first = idAt(this.tokens, kept.from);
    const list = this.kept.get(first) ?? [];
    this.kept.set(first, [...list.filter((other) => !this.isSame(other, kept.from)), kept].slice(-MOST_KEPT));
  }

  /** The expression runs to the mark that closes it. */
  private endOf(at: number): number {
    const ends = this.inBracket(at) ? CLOSING : ENDS;
    let to = at;
    while (to < Math.min(this.tokens.count, at + LONGEST)) {
      if (ends.has(idAt(this.tokens, to)) || (to > at && startsParagraph(this.tokens, to))) break;
      to++;
    }
    return to;
  }

  private inBracket(at: number): boolean {
    for (let before = at - 1; before >= Math.max(0, at - SAYING); before--)
      if (idAt(this.tokens, before) === OPEN_BRACKET) return true;
    return false;
  }
}

interface Expression {
  readonly at: number;
  /** Token behind its first word or words. */
  readonly behind: number;
  readonly to: number;
}

/** Finds the document that an expression is declared for among those that its sentence names before it. */
class Meaning {
  constructor(
    private readonly tokens: Tokens,
    private readonly found: readonly MentionCandidate[],
    private readonly segment: number,
    private readonly expression: Expression,
  ) {}

  /** Returns the place in the list, -1 without one: of its number, its name, its type, else whose title speaks of it. */
  find(typeName: string | null): number {
    const number = this.number();
    if (number !== null) return this.last((one) => this.numberOf(one) === number);
    const typed = (one: MentionCandidate): boolean =>
      typeName !== null && one.type?.name === typeName && one.inside < 0;
    const named = this.last((one) => typed(one) && this.isNamedSo(one));
    if (named >= 0) return named;
    const ofType = this.last(typed);
    return ofType >= 0 ? ofType : this.last((one, index) => this.laysDown(one, index));
  }

  private last(test: (candidate: MentionCandidate, index: number) => boolean): number {
    for (let index = this.found.length - 1; index >= 0; index--) {
      const candidate = this.found[index] as MentionCandidate;
      if (candidate.segment !== this.segment) return -1;
      const refers = candidate.form === 'BACK_REFERENCE' || candidate.form === 'ELLIPTIC';
      if (!refers && test(candidate, index)) return index;
    }
    return -1;
  }

  /** Digits behind the first words: "Chương trình 1719", "Quyết định số 15". */
  private number(): string | null {
    const { behind, to } = this.expression;
    const at = NUMBER_WORDS.has(idAt(this.tokens, behind)) ? behind + 1 : behind;
    if (at >= to || !isNumberAt(this.tokens, at)) return null;
    return writtenAt(this.tokens, at).replace(/^0+/u, '');
  }

  private numberOf({ symbol, bareNumber }: MentionCandidate): string {
    return (symbol?.number ?? bareNumber ?? '').replace(/^0+/u, '');
  }

  private isNamedSo({ name }: MentionCandidate): boolean {
    const { behind, to } = this.expression;
    if (!name || name.to - name.from !== to - behind) return false;
    return this.textOf(name.from, name.to) === this.textOf(behind, to);
  }

  private textOf(from: number, to: number): string {
    return textBetween(this.tokens, from, to).toLowerCase();
  }

  /** "Quyết định số A phê duyệt Chiến lược …", "Quy chế … ban hành kèm theo Quyết định số B": what the document lays down. */
  private laysDown(candidate: MentionCandidate, index: number): boolean {
    const next = this.found[index + 1]?.lead ?? this.expression.at;
    if (isFollowedByTitle(this.tokens, candidate, candidate.tail) && this.hasHead(candidate.tail, next)) return true;
    const attached = attachedFrom(this.tokens, candidate.lead);
    return attached >= 0 && this.hasHead(Math.max(this.found[index - 1]?.tail ?? 0, attached - TITLE), attached);
  }

  private hasHead(from: number, end: number): boolean {
    const { at, behind } = this.expression;
    const to = Math.min(end, from + TITLE) - (behind - at);
    for (let start = from; start <= to; start++)
      if (this.textOf(start, start + behind - at) === this.textOf(at, behind)) return true;
    return false;
  }
}
