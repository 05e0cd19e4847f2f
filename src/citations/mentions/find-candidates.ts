import { TYPE_TABLE, type TypeWord, typeOfLetters } from '../patterns/type-words.js';
import { isPinpointWord, readPinpoints } from '../provisions/pinpoints.js';
import type { BodySpan } from '../readers/body-spans.js';
import { firstNonEmpty } from '../readers/citation-suffix.js';
import { isPartOfOtherWord } from '../readers/law-name-span.js';
import { spanSymbol } from '../readers/symbol-span.js';
import type { Segment } from '../structure/segments.js';
import { COLON, COMMA } from '../text/marks.js';
import { AND, THE_PLURAL } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, isAllCapitals, NUMBER_ID, startsCapital, type Tokens } from '../text/tokens.js';
import { PinpointBinder } from './bind-pinpoints.js';
import type { MentionCandidate } from './candidate.js';
import { type CandidateCore, declaredCore, isIdentified, parseSymbolSpan } from './candidate-core.js';
import { completeBareNumbers } from './complete-bare-numbers.js';
import { completeCandidate, type OuterName } from './complete-candidate.js';
import type { CoreContext, TypeWordSpan } from './core-context.js';
import { DeclaredNames, PROGRAMME_WORDS } from './declared-names.js';
import {
  type ListedCore,
  readFurtherLaws,
  readFurtherNumbers,
  readFurtherTerms,
  readIssuersOfList,
  readLawAfterColon,
  readSharedNumbers,
} from './listed-members.js';
import { isForm, isFormOfType, isStandard } from './number-context.js';
import { withRanges } from './number-ranges.js';
import { followsListMark, mayBeginNumber } from './number-without-type.js';
import { NumbersInFull } from './numbers-in-full.js';
import { patternStarts } from './pattern-starts.js';
import { passNumberWords, readCore } from './read-core.js';
import { SegmentCursor } from './segment-cursor.js';
import { shareListAttributes } from './share-list-attributes.js';

/** A name with more tokens than this may hold other documents' names. */
const LONGEST_PLAIN_NAME = 4;

/**
 * Returns the places of a text that may name documents, in order. `typeName` is the citing document's type, lower case,
 * null where unknown. One pass over the tokens with a bounded look ahead at each word that a pattern begins with.
 */
export function findCandidates(
  tokens: Tokens,
  segments: readonly Segment[],
  typeName: string | null,
): readonly MentionCandidate[] {
  return new CandidateFinder(tokens, segments, typeName).run();
}

/** A type word, and the issuers before the colon of its list: "các Thông tư của Bộ trưởng Bộ Nội vụ: số …". */
interface ListHead {
  readonly type: TypeWord;
  readonly segment: number;
  readonly issuers: readonly BodySpan[];
}

class CandidateFinder {
  private readonly found: MentionCandidate[] = [];
  private readonly cursor: SegmentCursor;
  private readonly binder: PinpointBinder;
  private readonly declaredNames: DeclaredNames;
  private readonly numbersInFull: NumbersInFull;
  /** The last type word of a document or list, for the numbers without one that follow it in its segment. */
  private listHead: ListHead | null = null;
  /** The last name that may hold other documents' names. */
  private outerName: OuterName | null = null;
  /** Laws that go on the list of the last one, and where. */
  private further: { readonly at: number; readonly listed: readonly ListedCore[]; readonly type: TypeWord } | null =
    null;
  /** Where the number of a form for documents of a type begins ("mẫu báo cáo 01/BC-KT"), -1 before the first. */
  private formAt = -1;
  /** Token after the last number of a form, -1 before the first. */
  private formTo = -1;

  constructor(
    private readonly tokens: Tokens,
    segments: readonly Segment[],
    private readonly typeName: string | null,
  ) {
    this.cursor = new SegmentCursor(tokens, segments);
    this.binder = new PinpointBinder(tokens);
    this.declaredNames = new DeclaredNames(tokens);
    this.numbersInFull = new NumbersInFull(tokens);
  }

  run(): readonly MentionCandidate[] {
    const { tokens } = this;
    const starts = patternStarts();
    let at = 0;
    while (at < tokens.count) {
      at = this.passFurther(at);
      const word = idAt(tokens, at);
      if (this.outerName !== null && at >= this.outerName.to && at < this.outerName.coreTo) at = this.outerName.coreTo;
      else if (word === NUMBER_ID) at = this.passNumber(at);
      else if (word > 0 && starts[word] === 1) at = this.passWord(at, word);
      else if (word === 0 && isAllCapitals(tokens, at)) at = this.passAbbreviation(at);
      else at++;
    }
    return shareListAttributes(tokens, withRanges(tokens, completeBareNumbers(this.found)));
  }

  /** A word with which a provision, a type word or a programme may begin. */
  private passWord(at: number, word: number): number {
    const run = isPinpointWord(word) ? readPinpoints(this.tokens, at) : null;
    if (run) {
      this.binder.pass(run);
      return run.to;
    }
    const type = matchPhrase(this.tokens, at, TYPE_TABLE);
    return type
      ? this.passTypeWord({ from: at, to: at + type.ids.length, type: type.value })
      : this.passProgrammeWord(at);
  }

  private passTypeWord(word: TypeWordSpan): number {
    const { from, to, type } = word;
    if (type.type === 'LAW' && isPartOfOtherWord(this.tokens, from)) return to;
    this.cursor.moveTo(from);
    const number = passNumberWords(this.tokens, to);
    if (isFormOfType(this.tokens, from)) {
      this.formAt = number;
      return number;
    }
    const listed = readSharedNumbers(this.tokens, word, number);
    if (listed.length > 0) return this.addAll(listed, type);
    const first = type.naming === 'LAW' ? readLawAfterColon(this.tokens, word) : null;
    if (first) return this.addLaw(first.from, first.core, type, true);
    const core = readCore(this.tokens, word, this.coreContext());
    const declared = isIdentified(core) ? null : this.declaredNames.read(from, this.found, this.cursor.index);
    if (declared && (core?.to ?? 0) <= declared.to)
      return this.add(from, declaredCore(declared, 'DECLARED_NAME', core), type);
    if (core?.form === 'ELLIPTIC' && idAt(this.tokens, core.to) === COLON)
      return this.passListHead({ ...word, to: core.to }, core.issuers);
    return core ? this.addCore(word, core) : this.passListHead(word);
  }

  /** Adds a core, with what goes on its list. */
  private addCore(word: TypeWordSpan, core: CandidateCore): number {
    if (word.type.naming === 'LAW') return this.addLaw(word.from, core, word.type, false);
    if (core.reader === 'BARE_NUMBER') return this.addBareNumbers(word, core);
    const next = this.add(word.from, core, word.type);
    const listed = readFurtherTerms(this.tokens, core);
    return listed.length > 0 ? this.addAll(listed, word.type) : next;
  }

  /** "Nghị quyết 18, 19": adds a bare number with those that go on its list. */
  private addBareNumbers(word: TypeWordSpan, core: CandidateCore): number {
    const next = this.add(word.from, core, word.type);
    const listed = readFurtherNumbers(this.tokens, word, core.to, this.numbersInFull);
    return listed.length > 0 ? this.addAll(listed, word.type) : next;
  }

  private coreContext(): CoreContext {
    const { segment, recitalSeen } = this.cursor;
    const previousTail = this.found.at(-1)?.tail ?? -1;
    const outerNameTo = this.outerName?.to ?? 0;
    const { typeName, numbersInFull } = this;
    return { typeName, segment, recitalSeen, previousTail, outerNameTo, numbersInFull };
  }

  /** "các Nghị quyết của Hội đồng nhân dân tỉnh: số 340/NQ-HĐND": the type word heads the numbers that follow. */
  private passListHead({ from, to, type }: TypeWordSpan, stated: readonly BodySpan[] = []): number {
    const issuers = stated.length > 0 ? stated : readIssuersOfList(this.tokens, to);
    const heads = startsCapital(this.tokens, from) || idAt(this.tokens, from - 1) === THE_PLURAL || issuers.length > 0;
    if (!type.needsNumber && heads) this.listHead = { type, segment: this.cursor.index, issuers };
    return to;
  }

  /** "Chiến lược", which the text declared for the decision that approved it. */
  private passProgrammeWord(at: number): number {
    if (!matchPhrase(this.tokens, at, PROGRAMME_WORDS)) return at + 1;
    this.cursor.moveTo(at);
    const declared = this.declaredNames.read(at, this.found, this.cursor.index);
    return declared ? this.add(at, declaredCore(declared, 'DECLARED_PROGRAMME'), null) : at + 1;
  }

  /** "BLTTDS", which the text declared for the code with these initials. */
  private passAbbreviation(at: number): number {
    this.cursor.moveTo(at);
    const declared = this.declaredNames.readAbbreviation(at, this.found, this.cursor.index);
    if (!declared) return at + 1;
    const type = this.found[declared.declaredFor]?.type ?? null;
    return this.add(at, declaredCore(declared, 'DECLARED_ABBREVIATION'), type);
  }

  /** A number and symbol without a type word of its own: a member of a list, or one that stands alone. */
  private passNumber(at: number): number {
    const span = mayBeginNumber(this.tokens, at) ? spanSymbol(this.tokens, at) : null;
    if (!span?.lettered) return at + 1;
    this.cursor.moveTo(at);
    if (isStandard(this.tokens, at)) return span.to;
    if (at === this.formAt || isForm(this.tokens, at) || this.continuesForms(at)) {
      this.formTo = span.to;
      return span.to;
    }
    const head = this.headOfList?.type ?? null;
    if (!span.known && !(head && followsListMark(this.tokens, at))) return span.to;
    const symbol = parseSymbolSpan(this.tokens, span, null);
    if (!symbol || (symbol.issuerLetters.length === 0 && !head)) return span.to;
    const reader = head ? 'LISTED_NUMBER' : 'LONE_NUMBER';
    const core: CandidateCore = { to: span.to, end: span.end, form: 'LIST', reader, symbol };
    return this.add(at, core, typeOfLetters(symbol.typeLetters, head) ?? head);
  }

  /** The last type word, where its segment still goes on. */
  private get headOfList(): ListHead | null {
    return this.listHead?.segment === this.cursor.index ? this.listHead : null;
  }

  /** "mẫu số 09A/PL-TNCN, 09B/PL-TNCN": the next of a list of forms. */
  private continuesForms(at: number): boolean {
    const before = idAt(this.tokens, at - 1);
    return this.formTo === at - 1 && (before === COMMA || before === AND);
  }

  /** Adds a law; those that go on its list are added once its name has been passed. */
  private addLaw(from: number, core: CandidateCore, type: TypeWord, afterColon: boolean): number {
    const next = this.add(from, core, type);
    const law = this.found.at(-1) as MentionCandidate;
    const listed = law.inside < 0 ? readFurtherLaws(this.tokens, law, afterColon) : [];
    if (listed.length > 0) this.further = { at: law.tail, listed, type };
    return next;
  }

  private passFurther(at: number): number {
    if (this.further === null || at < this.further.at) return at;
    const { listed, type } = this.further;
    this.further = null;
    return this.addAll(listed, type);
  }

  private addAll(listed: readonly ListedCore[], type: TypeWord): number {
    return listed.reduce((_, { from, core }) => this.add(from, core, type), 0);
  }

  /** Adds a candidate and returns the token from which the pass goes on. */
  private add(from: number, core: CandidateCore, type: TypeWord | null): number {
    const { index, segment } = this.cursor;
    const outerName = this.outerName !== null && from < this.outerName.to ? this.outerName : null;
    const place = { from, segment: index, sentenceFrom: segment.from, outerName };
    const read = completeCandidate(this.tokens, core, type, place, this.binder);
    const shared = this.issuersOfList(core, type);
    const candidate = { ...read, issuers: firstNonEmpty(read.issuers, shared) };
    this.found.push(candidate);
    if (outerName) return Math.max(candidate.to, from + 1);
    if (type && core.form !== 'BACK_REFERENCE') this.listHead = { type, segment: index, issuers: shared };
    return this.enterName(candidate);
  }

  /** The issuers before the colon of the list to which a number or a document of its type belongs. */
  private issuersOfList(core: CandidateCore, type: TypeWord | null): readonly BodySpan[] {
    const head = this.headOfList;
    const isMember = core.form === 'LIST' || (core.form === 'FULL' && core.symbol && type?.type === head?.type.type);
    return head !== null && isMember ? head.issuers : [];
  }

  /** A long name is read again from its beginning for the names that it holds. */
  private enterName({ form, name, congressOrPlenum, to }: MentionCandidate): number {
    if (name === null || form === 'LIST' || congressOrPlenum !== null || name.to - name.from <= LONGEST_PLAIN_NAME)
      return to;
    this.outerName = { candidate: this.found.length - 1, to: name.to, coreTo: to };
    return name.from;
  }
}
