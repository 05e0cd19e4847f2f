import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { TYPE_TABLE } from '../patterns/type-words.js';
import { wordIds } from '../text/lexicon.js';
import { COMMA, DOT, markId, OPEN_BRACKET } from '../text/marks.js';
import { matchPhrase, type PhraseTable, phraseTable } from '../text/phrases.js';
import {
  idAt,
  isAllCapitals,
  NUMBER_ID,
  startsCapital,
  startsParagraph,
  type Tokens,
  writtenAt,
} from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';
import { followsDeclarationPhrase } from './declaration-phrase.js';
import { findByInitials, findDeclaredDocument } from './declared-document.js';

/** An expression that a text has declared for a document ("sau đây gọi là Luật Đấu thầu"), where it stands. */
export interface DeclaredName {
  /** Token after the expression. */
  readonly to: number;
  /** Index of the candidate for which it stands. */
  readonly declaredFor: number;
  /** True for a type word alone, and for a programme that a decision approves: they point back. */
  readonly pointsBack: boolean;
}

/** A {@link DeclaredName} where the text declares it. */
interface Declaration extends DeclaredName {
  /** First token of the expression. */
  readonly from: number;
}

/** Types of documents that others approve: such a declared name means the decision that approves the programme. */
const PROGRAMME_TYPES: ReadonlySet<DocumentType> = new Set(['PROGRAMME', 'SCHEME', 'PLAN']);
/** Words for what documents approve that are no types of documents. */
export const PROGRAMME_WORDS: PhraseTable<true> = phraseTable<true>([
  ['chiến lược', true],
  ['quy hoạch', true],
]);

const CLOSING: ReadonlySet<number> = new Set([')', '(', '”', '"', ';', ':'].map(markId));
const CLOSING_OR_STOP: ReadonlySet<number> = new Set([...CLOSING, COMMA, DOT]);
/** After a type word these begin something else than the declared name: a title, a number, an issuer. */
const NOT_AFTER = wordIds('này đó trên nêu nói số của hướng về liên sửa thay ban mới khác');
/** After these words a type word means other documents, or is part of another word. */
const NOT_BEFORE = wordIds('các những mọi một thảo hành');
/** How many tokens an expression has at most. */
const MOST_WORDS = 14;
/** How many tokens "(sau đây được gọi tắt là “" has. */
const DECLARATION_PHRASE = 8;
/** How many declarations with the same first word are kept: more than any text makes. */
const MOST_KEPT = 16;

/** The expressions that a text has declared so far. */
export class DeclaredNames {
  private readonly byFirstWord = new Map<number, readonly Declaration[]>();

  constructor(private readonly tokens: Tokens) {}

  /**
   * Returns the declared name that begins at token `at`, null without one. Where the text declares it there, it is kept
   * first. `found` are the candidates so far, `segment` is the index of the current one.
   */
  read(at: number, found: readonly MentionCandidate[], segment: number): DeclaredName | null {
    if (!startsCapital(this.tokens, at)) return null;
    return followsDeclarationPhrase(this.tokens, at) ? this.declare(at, found, segment) : this.match(at);
  }

  /** Returns the same for an abbreviation, which is declared for the document whose words begin with its letters. */
  readAbbreviation(at: number, found: readonly MentionCandidate[], segment: number): DeclaredName | null {
    return followsDeclarationPhrase(this.tokens, at) ? this.declareAbbreviation(at, found, segment) : this.match(at);
  }

  private declare(at: number, found: readonly MentionCandidate[], segment: number): DeclaredName | null {
    const type = matchPhrase(this.tokens, at, TYPE_TABLE);
    const head = type ?? matchPhrase(this.tokens, at, PROGRAMME_WORDS);
    if (!head) return null;
    const to = this.expressionEnd(at);
    const headTo = at + head.ids.length;
    if (to < headTo) return null;
    const typeName = type?.value.name ?? null;
    const declaredFor = findDeclaredDocument(this.tokens, found, segment, { from: at, headTo, to }, typeName);
    const isProgramme = type === null || PROGRAMME_TYPES.has(type.value.type);
    return declaredFor < 0 ? null : this.keep({ from: at, to, declaredFor, pointsBack: to === headTo || isProgramme });
  }

  private declareAbbreviation(at: number, found: readonly MentionCandidate[], segment: number): DeclaredName | null {
    const declaredFor = findByInitials(this.tokens, found, segment, writtenAt(this.tokens, at));
    return declaredFor < 0 ? null : this.keep({ from: at, to: at + 1, declaredFor, pointsBack: false });
  }

  /** A later declaration of the same words replaces the earlier one. */
  private keep(declaration: Declaration): Declaration {
    const first = idAt(this.tokens, declaration.from);
    const others = (this.byFirstWord.get(first) ?? []).filter((other) => !this.isSame(other, declaration.from));
    this.byFirstWord.set(first, [...others, declaration].slice(-MOST_KEPT));
    return declaration;
  }

  /** The longest declared expression that begins at token `at`. */
  private match(at: number): DeclaredName | null {
    let longest: DeclaredName | null = null;
    for (const declaration of this.byFirstWord.get(idAt(this.tokens, at)) ?? []) {
      const { from, declaredFor, pointsBack } = declaration;
      const to = at + declaration.to - from;
      if (longest !== null && to <= longest.to) continue;
      if (!this.isSame(declaration, at) || (pointsBack && this.isGeneric(at, to))) continue;
      longest = { to, declaredFor, pointsBack };
    }
    return longest;
  }

  /** Whether the words of a declaration stand at token `at` again. */
  private isSame({ from, to }: Declaration, at: number): boolean {
    const { tokens } = this;
    if (at + to - from > tokens.count) return false;
    for (let k = 0; k < to - from; k++) {
      const word = idAt(tokens, from + k);
      if (word !== idAt(tokens, at + k)) return false;
      const bySpelling = word === 0 || word === NUMBER_ID;
      if (bySpelling && writtenAt(tokens, from + k) !== writtenAt(tokens, at + k)) return false;
    }
    return true;
  }

  /** "các Nghị định", "Nghị định hướng dẫn …", and headings in capitals do not mean the declared document. */
  private isGeneric(at: number, to: number): boolean {
    const heading = isAllCapitals(this.tokens, at);
    return heading || NOT_AFTER.has(idAt(this.tokens, to)) || NOT_BEFORE.has(idAt(this.tokens, at - 1));
  }

  /** Token after a declared expression: it runs to the mark that closes it. */
  private expressionEnd(at: number): number {
    const ends = this.isInBracket(at) ? CLOSING : CLOSING_OR_STOP;
    let to = at;
    while (to < Math.min(this.tokens.count, at + MOST_WORDS)) {
      if (ends.has(idAt(this.tokens, to)) || (to > at && startsParagraph(this.tokens, to))) break;
      to++;
    }
    return to;
  }

  private isInBracket(at: number): boolean {
    for (let before = at - 1; before >= Math.max(0, at - DECLARATION_PHRASE); before--)
      if (idAt(this.tokens, before) === OPEN_BRACKET) return true;
    return false;
  }
}
