import { NUMBER_WORDS } from '../patterns/type-words.js';
import { attachmentStart } from '../readers/attachment-words.js';
import { idAt, isNumberAt, type Tokens, textBetween, writtenAt } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';
import { isFollowedByTitle } from './followed-by-title.js';

/** An expression that a text declares for a document, in tokens. */
export interface DeclaredExpression {
  readonly from: number;
  /** Token after the words for what it is: a type word, or a word for a programme. */
  readonly headTo: number;
  readonly to: number;
}

/** How many candidates before a declaration may be the one that it is for. */
const MOST_BACK = 30;
/** How many tokens of a title are searched. */
const TITLE_LENGTH = 80;
/** How many words of a name may make up an abbreviation. */
const MOST_INITIALS = 14;

/**
 * Returns the index of the document that an expression is declared for, among those that its sentence names before it; -1
 * without one. The last that fits is taken: by number ("Quyết định số 15"), else by name, else by type, else the one whose
 * title speaks of the programme. `typeName` is the expression's type, null for a programme.
 */
export function findDeclaredDocument(
  tokens: Tokens,
  found: readonly MentionCandidate[],
  segment: number,
  expression: DeclaredExpression,
  typeName: string | null,
): number {
  const near = found.slice(-MOST_BACK);
  const index = new DeclaredDocumentFinder(tokens, near, segment, expression).find(typeName);
  return index < 0 ? -1 : found.length - near.length + index;
}

/** Returns the index of the named document of a segment whose words begin with the letters of an abbreviation, -1 without one. */
export function findByInitials(
  tokens: Tokens,
  found: readonly MentionCandidate[],
  segment: number,
  letters: string,
): number {
  return found.findLastIndex(
    (candidate, index) =>
      index >= found.length - MOST_BACK &&
      candidate.segment === segment &&
      candidate.name !== null &&
      initialsOf(tokens, candidate.from, candidate.name.to) === letters,
  );
}

/** "BLTTDS" of "Bộ luật Tố tụng dân sự". */
function initialsOf(tokens: Tokens, from: number, to: number): string {
  let letters = '';
  for (let at = from; at < Math.min(to, from + MOST_INITIALS); at++) letters += writtenAt(tokens, at).charAt(0);
  return letters.toUpperCase();
}

class DeclaredDocumentFinder {
  constructor(
    private readonly tokens: Tokens,
    private readonly candidates: readonly MentionCandidate[],
    private readonly segment: number,
    private readonly expression: DeclaredExpression,
  ) {}

  find(typeName: string | null): number {
    const number = this.expressionNumber();
    if (number !== null) return this.findLast((candidate) => numberOf(candidate) === number);
    const isOfType = (candidate: MentionCandidate): boolean =>
      typeName !== null && candidate.type?.name === typeName && candidate.inside < 0;
    const named = this.findLast((candidate) => isOfType(candidate) && this.isNamedSo(candidate));
    if (named >= 0) return named;
    const ofType = this.findLast(isOfType);
    return ofType >= 0 ? ofType : this.findLast((candidate, index) => this.laysDown(candidate, index));
  }

  /** The last candidate of the segment that names a document itself and passes the test. */
  private findLast(test: (candidate: MentionCandidate, index: number) => boolean): number {
    for (let index = this.candidates.length - 1; index >= 0; index--) {
      const candidate = this.candidates[index] as MentionCandidate;
      if (candidate.segment !== this.segment) return -1;
      const refers = candidate.form === 'BACK_REFERENCE' || candidate.form === 'ELLIPTIC';
      if (!refers && test(candidate, index)) return index;
    }
    return -1;
  }

  /** Digits after the head, without leading zeros: "Chương trình 1719", "Quyết định số 15"; null without any. */
  private expressionNumber(): string | null {
    const { headTo, to } = this.expression;
    const at = NUMBER_WORDS.has(idAt(this.tokens, headTo)) ? headTo + 1 : headTo;
    if (at >= to || !isNumberAt(this.tokens, at)) return null;
    return writtenAt(this.tokens, at).replace(/^0+/u, '');
  }

  /** Whether the name is the one in the expression: "Luật Đấu thầu". */
  private isNamedSo({ name }: MentionCandidate): boolean {
    const { headTo, to } = this.expression;
    if (!name || name.to - name.from !== to - headTo) return false;
    return this.lowerCase(name.from, name.to) === this.lowerCase(headTo, to);
  }

  /**
   * Whether the document approves or brings with it what the first words of the expression name: "Quyết định số A phê
   * duyệt Chiến lược …", "Quy chế … ban hành kèm theo Quyết định số B".
   */
  private laysDown(candidate: MentionCandidate, index: number): boolean {
    const nextFrom = this.candidates[index + 1]?.lead ?? this.expression.from;
    if (isFollowedByTitle(this.tokens, candidate, candidate.tail) && this.hasHead(candidate.tail, nextFrom))
      return true;
    const attached = attachmentStart(this.tokens, candidate.lead);
    const previousTail = this.candidates[index - 1]?.tail ?? 0;
    return attached >= 0 && this.hasHead(Math.max(previousTail, attached - TITLE_LENGTH), attached);
  }

  /** Whether the expression's head stands within `[from, end)`, near `from`. */
  private hasHead(from: number, end: number): boolean {
    const { from: at, headTo } = this.expression;
    const length = headTo - at;
    const head = this.lowerCase(at, headTo);
    for (let start = from; start <= Math.min(end, from + TITLE_LENGTH) - length; start++)
      if (this.lowerCase(start, start + length) === head) return true;
    return false;
  }

  private lowerCase(from: number, to: number): string {
    return textBetween(this.tokens, from, to).toLowerCase();
  }
}

/** Digits of the number without leading zeros, empty without a number. */
const numberOf = ({ symbol, bareNumber }: MentionCandidate): string =>
  (symbol?.number ?? bareNumber ?? '').replace(/^0+/u, '');
