import { type ParsedSymbol, parseSymbol } from '../../domain/identity/symbol.js';
import { BACK } from '../patterns/linking-words.js';
import { NUMBER_WORDS, TYPE_TABLE, type TypeWord, typeOfLetters, type WrittenType } from '../patterns/type-words.js';
import { withInserted } from '../provisions/inserted-provisions.js';
import { isPinpointWord, type PinpointRun, readPinpoints } from '../provisions/pinpoints.js';
import { readBareNumber, readYearNumber } from '../readers/bare-numbers.js';
import { spanCharter, spanConstitution, spanRegulation } from '../readers/charter-names.js';
import { firstOf, readForerun, readTail } from '../readers/citation-suffix.js';
import { readSitting } from '../readers/congress-and-plenum.js';
import { isAmending, isOfMany, isOtherWord, type NamedSpan, spanLawName } from '../readers/law-name-span.js';
import { isRecitalStart } from '../readers/line-starts.js';
import { type SymbolSpan, spanSymbol } from '../readers/symbol-span.js';
import type { Segment } from '../structure/segments.js';
import { phraseIds } from '../text/lexicon.js';
import { COLON, COMMA, DOT, HYPHEN, SEMICOLON, SLASH } from '../text/marks.js';
import { AND, THE_PLURAL } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import {
  endOf,
  idAt,
  isAllCapitals,
  isMarkAt,
  isNumberAt,
  isWordAt,
  NUMBER_ID,
  startOf,
  startsCapital,
  startsParagraph,
  type Tokens,
  touchesPrevious,
} from '../text/tokens.js';
import { isProvisionOf, readPinpointsBehind } from './bind-pinpoints.js';
import type { CandidateReader, MentionCandidate } from './candidate.js';
import { type CandidateCore, declaredCore, isIdentified, yearNumberCore } from './candidate-core.js';
import { DeclaredNames, PROGRAMME_WORDS } from './declared-names.js';
import { isForm, isLetterhead, isStandard } from './number-context.js';
import { patternStarts } from './pattern-starts.js';
import { shareListAttributes } from './share-list-attributes.js';
import { spanUnnumbered } from './unnumbered-documents.js';

const PUBLIC_LAW = phraseIds('và pháp luật');

const ISSUE = phraseIds('ban hành');

/**
 * Returns the places of a text that may name documents, in order: one pass over the tokens, a bounded look ahead at
 * each word that a pattern begins with.
 */
export function findCandidates(
  tokens: Tokens,
  segments: readonly Segment[],
  typeName: string | null,
): readonly MentionCandidate[] {
  return new CandidateFinder(tokens, segments, typeName).run();
}

class CandidateFinder {
  private readonly found: MentionCandidate[] = [];
  private pending: PinpointRun | null = null;
  /** Token behind the last provisions that belong to the document before them. */
  private bound = 0;
  private segment = 0;
  /** Token behind the last number of a form. */
  private formTo = -1;
  /** True once a recital began: the title lies behind. */
  private reciting = false;
  /** Last type word with a number in the present segment, for list members that have none of their own. */
  private head: { readonly type: TypeWord; readonly segment: number } | null = null;
  private readonly declaredNames: DeclaredNames;
  private holder = -1;
  private holderTo = 0;
  /** Token behind the core of the name that holds others: its number and date are its own. */
  private holderEnd = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly segments: readonly Segment[],
    private readonly typeName: string | null,
  ) {
    this.declaredNames = new DeclaredNames(tokens);
  }

  run(): readonly MentionCandidate[] {
    const { tokens } = this;
    let at = 0;
    const starts = patternStarts();
    while (at < tokens.count) {
      const word = idAt(tokens, at);
      if (at >= this.holderTo && at < this.holderEnd) at = this.holderEnd;
      else if (word === NUMBER_ID) at = this.passNumber(at);
      else if (word > 0 && starts[word] === 1) at = this.passWord(at, word);
      else if (word === 0 && isAllCapitals(tokens, at)) at = this.passAbbreviation(at);
      else at++;
    }
    return shareListAttributes(this.tokens, this.found);
  }

  private passWord(at: number, word: number): number {
    if (isPinpointWord(word)) {
      const run = readPinpoints(this.tokens, at);
      if (run) {
        this.pending = withInserted(this.tokens, this.pending, run);
        return run.to;
      }
    }
    const type = matchPhrase(this.tokens, at, TYPE_TABLE);
    if (!type) return this.passDeclaredHead(at);
    const behind = at + type.ids.length;
    if (type.value.name === 'luật' && isOtherWord(this.tokens, at)) return behind;
    this.moveTo(at);
    const core = this.readCore(at, behind, type.value);
    const declared = isIdentified(core) ? null : this.declaredNames.read(at, this.found, this.segment);
    if (declared && (core?.to ?? 0) <= declared.to)
      return this.add(at, declaredCore(declared, 'DECLARED_NAME', core), type.value);
    if (!core) return this.keepHead(at, behind, type.value);
    return this.add(at, core, type.value);
  }

  /** "Chiến lược", which the text declared for the decision that approved it. */
  private passDeclaredHead(at: number): number {
    if (!matchPhrase(this.tokens, at, PROGRAMME_WORDS)) return at + 1;
    this.moveTo(at);
    const declared = this.declaredNames.read(at, this.found, this.segment);
    return declared ? this.add(at, declaredCore(declared, 'DECLARED_PROGRAMME'), null) : at + 1;
  }

  /** "BLTTDS", which the text declared for the code with these initials. */
  private passAbbreviation(at: number): number {
    this.moveTo(at);
    const declared = this.declaredNames.readAbbreviation(at, this.found, this.segment);
    if (!declared) return at + 1;
    const type = this.found[declared.declaredFor]?.type ?? null;
    return this.add(at, declaredCore(declared, 'DECLARED_ABBREVIATION'), type);
  }

  private moveTo(at: number): void {
    while (this.segment + 1 < this.segments.length && (this.segments[this.segment + 1] as Segment).from <= at) {
      this.segment++;
      this.reciting ||= isRecitalStart(this.tokens, (this.segments[this.segment] as Segment).body);
    }
  }

  /** "các Nghị quyết của Hội đồng nhân dân tỉnh: số 340/NQ-HĐND": the type word heads the numbers that follow. */
  private keepHead(at: number, behind: number, type: WrittenType): number {
    const capital = startsCapital(this.tokens, at);
    if (!type.needsNumber && (capital || idAt(this.tokens, at - 1) === THE_PLURAL))
      this.head = { type, segment: this.segment };
    return behind;
  }

  private readCore(at: number, behind: number, type: WrittenType): CandidateCore | null {
    const numbered = this.readNumbered(behind, type);
    if (numbered || type.needsNumber) return numbered;
    const capital = startsCapital(this.tokens, at);
    const back = matchPhrase(this.tokens, behind, BACK);
    if (back && (capital || back.value === 'THIS') && type.name !== 'văn bản')
      return { to: behind + back.ids.length, form: 'BACK_REFERENCE', reader: 'BACK_REFERENCE' };
    if (!capital) return type.naming === 'LAW' ? this.readUncapped(at, behind, type) : null;
    return this.readNamed(at, behind, type) ?? this.readUnnumbered(at, behind, type);
  }

  private readUnnumbered(at: number, behind: number, type: WrittenType): CandidateCore | null {
    const span = spanUnnumbered(this.tokens, at, behind, type);
    return span?.number ? { ...span, end: span.number.end, symbol: this.parse(span.number, type.name) } : span;
  }

  /** "Căn cứ luật Tổ chức Chính phủ ngày 30/9/1992": the name's capital and its date show a law as well. */
  private readUncapped(at: number, behind: number, type: WrittenType): CandidateCore | null {
    if (!startsCapital(this.tokens, behind)) return null;
    const core = this.readNamed(at, behind, type);
    return core && (core.symbol || core.year) ? core : null;
  }

  private passNumberWords(at: number): number {
    let next = at;
    while (NUMBER_WORDS.has(idAt(this.tokens, next))) next++;
    if (next > at && (idAt(this.tokens, next) === COLON || idAt(this.tokens, next) === DOT)) next++;
    return next;
  }

  private readNumbered(behind: number, type: WrittenType): CandidateCore | null {
    const at = this.passNumberWords(behind);
    if (!isNumberAt(this.tokens, at) || startsParagraph(this.tokens, at)) return null;
    const span = spanSymbol(this.tokens, at);
    if (!span) return at > behind ? yearNumberCore(readYearNumber(this.tokens, at)) : null;
    if (!span.lettered) {
      const bareNumber =
        type.naming === 'LAW' && at === behind ? null : readBareNumber(this.tokens, behind, span, type);
      return bareNumber === null ? null : { to: span.to, form: 'SHORT', reader: 'BARE_NUMBER', bareNumber };
    }
    const symbol = this.parse(span, type.name);
    return symbol ? { to: span.to, end: span.end, form: 'FULL', reader: 'NUMBER', symbol } : null;
  }

  private parse(span: SymbolSpan, typeName: string | null): ParsedSymbol | null {
    return parseSymbol(this.tokens.text.slice(startOf(this.tokens, span.from), span.end), typeName);
  }

  private readNamed(at: number, behind: number, type: WrittenType): CandidateCore | null {
    switch (type.naming) {
      case 'LAW':
        if (this.isOwnAmending(at, behind, type) || isOfMany(this.tokens, at, behind)) return null;
        return this.named('LAW_NAME', spanLawName(this.tokens, behind), type.name);
      case 'CONSTITUTION':
        return followsAt(this.tokens, behind, PUBLIC_LAW)
          ? null
          : this.named('CONSTITUTION', spanConstitution(this.tokens, behind), type.name);
      case 'CHARTER':
        return this.named('CHARTER', spanCharter(this.tokens, behind), type.name);
      case 'REGULATION':
        return this.inRecital(at) ? this.named('REGULATION', spanRegulation(this.tokens, behind), type.name) : null;
      case 'RESOLUTION': {
        const sitting = readSitting(this.tokens, behind);
        return (
          sitting && {
            to: sitting.to,
            form: 'NAME',
            reader: 'CONGRESS_OR_PLENUM',
            sitting: sitting.sitting,
            name: { from: behind, to: sitting.to },
          }
        );
      }
      case 'NONE':
        return null;
    }
  }

  /** In the citing law's own name ("Quốc hội ban hành Luật sửa đổi …", the title) the laws named are what it amends, each with its own number. */
  private isOwnAmending(at: number, behind: number, type: WrittenType): boolean {
    if (type.name !== this.typeName || !isAmending(this.tokens, behind)) return false;
    const segment = this.segments[this.segment] as Segment;
    return followsAt(this.tokens, at - 2, ISSUE) || (at === segment.body && segment.line && !this.reciting);
  }

  private inRecital(at: number): boolean {
    const segment = this.segments[this.segment] as Segment;
    if (!isRecitalStart(this.tokens, segment.body)) return false;
    const before = idAt(this.tokens, at - 1);
    const joined = before === AND && this.found.at(-1)?.tail === at - 1;
    return at - segment.body <= 3 || before === SEMICOLON || joined;
  }

  private named(reader: CandidateReader, span: NamedSpan | null, typeName: string): CandidateCore | null {
    if (!span) return null;
    const within = this.holderTo > span.nameFrom && (span.symbol?.from ?? this.holderTo) >= this.holderTo;
    const symbol = span.symbol && !within ? this.parse(span.symbol, typeName) : null;
    const to = within ? Math.min(span.nameTo, this.holderTo) : span.to;
    return {
      to,
      ...(symbol && span.symbol ? { end: span.symbol.end } : {}),
      form: symbol ? 'FULL' : 'NAME',
      reader,
      symbol,
      name: { from: span.nameFrom, to: span.nameTo },
      date: within ? null : span.date,
      year: within ? null : span.year,
      tail: within ? to : span.tail,
    };
  }

  /** A number and symbol without a type word of its own: a member of a list, or one that stands alone. */
  private passNumber(at: number): number {
    if (!this.maySymbol(at)) return at + 1;
    const span = spanSymbol(this.tokens, at);
    if (!span?.lettered) return at + 1;
    this.moveTo(at);
    if (isStandard(this.tokens, at)) return span.to;
    if (isForm(this.tokens, at) || this.followsForm(at)) {
      this.formTo = span.to;
      return span.to;
    }
    const listed = this.head !== null && this.head.segment === this.segment;
    if (!span.known && !(listed && this.followsList(at))) return span.to;
    const symbol = this.parse(span, null);
    if (!symbol || (symbol.issuerLetters.length === 0 && !listed)) return span.to;
    const reader = listed ? 'LISTED_NUMBER' : 'LONE_NUMBER';
    return this.add(at, { to: span.to, end: span.end, form: 'LIST', reader, symbol }, this.listType(symbol));
  }

  /** "mẫu số 09A/PL-TNCN, 09B/PL-TNCN": the next of a list of forms. */
  private followsForm(at: number): boolean {
    const before = idAt(this.tokens, at - 1);
    return this.formTo === at - 1 && (before === COMMA || before === AND);
  }

  /** A quick look at what stands around digits; most are no numbers of documents. */
  private maySymbol(at: number): boolean {
    const { tokens } = this;
    if (at + 1 >= tokens.count) return false;
    const next = idAt(tokens, at + 1);
    const before = idAt(tokens, at - 1);
    if (before === COLON && touchesPrevious(tokens, at) && isNumberAt(tokens, at - 2)) return false;
    if (
      touchesPrevious(tokens, at) &&
      (before === SLASH || before === DOT || before === NUMBER_ID || before === HYPHEN)
    )
      return false;
    if (next === SLASH) return true;
    if (next < NUMBER_ID)
      return next === DOT ? isNumberAt(tokens, at + 2) && idAt(tokens, at + 3) === SLASH : isWordAt(tokens, at + 2);
    return (
      next >= 0 && (idAt(tokens, at + 2) === SLASH || (touchesPrevious(tokens, at + 1) && isMarkAt(tokens, at + 2)))
    );
  }

  private followsList(at: number): boolean {
    const before = idAt(this.tokens, at - 1);
    return before === COMMA || before === SEMICOLON || before === AND || NUMBER_WORDS.has(before) || before === COLON;
  }

  private listType(symbol: ParsedSymbol): TypeWord | null {
    const head = this.head?.segment === this.segment ? this.head.type : null;
    return typeOfLetters(symbol.typeLetters, head) ?? head;
  }

  private add(at: number, core: CandidateCore, type: TypeWord | null): number {
    const inside = at < this.holderTo ? this.holder : -1;
    // Behind a name that ends with this one stand the date and the issuer of the law that bears it.
    const sharesEnd = inside >= 0 && core.to >= this.holderTo;
    const tail =
      sharesEnd || (core.tail !== undefined && core.issuers)
        ? null
        : readTail(this.tokens, {
            ...core,
            issuerCount: core.symbol ? Math.max(1, core.symbol.issuerLetters.length) : 0,
          });
    const behind = inside >= 0 ? core.to : (tail?.tail ?? core.tail ?? core.to);
    const pinpoints = this.takePinpoints(at, behind);
    const lead = pinpoints ? Math.min(at, pinpoints.from) : at;
    const forerun = readForerun(this.tokens, lead, (this.segments[this.segment] as Segment).from);
    const ownDate = core.date ?? tail?.date ?? null;
    const ownYear = core.year ?? tail?.year ?? null;
    const candidate: MentionCandidate = {
      from: at,
      to: core.to,
      end: core.end ?? endOf(this.tokens, core.to - 1),
      lead,
      tail: behind,
      segment: this.segment,
      form: core.form,
      reader: core.reader,
      type,
      symbol: core.symbol ?? null,
      bareNumber: core.bareNumber ?? null,
      name: core.name ?? null,
      sitting: core.sitting ?? null,
      date: ownDate ?? (ownYear === null ? (forerun.date?.date ?? null) : null),
      year: ownYear ?? forerun.date?.year ?? null,
      issuers: firstOf(core.issuers, tail?.issuers, forerun.issuers),
      pinpoints: pinpoints?.pinpoints ?? [],
      inside,
      letterhead: core.form === 'LIST' && isLetterhead(this.tokens, at),
      term: tail?.term ?? null,
      declaredFor: core.declaredFor ?? -1,
    };
    this.found.push(candidate);
    if (type && core.form !== 'BACK_REFERENCE' && inside < 0) this.head = { type, segment: this.segment };
    return this.next(candidate);
  }

  /** Where to go on: inside a name that holds other documents' names, else behind the core. */
  private next(candidate: MentionCandidate): number {
    const { name } = candidate;
    const opens = candidate.inside < 0 && name !== null && candidate.sitting === null && candidate.form !== 'ELLIPTIC';
    if (opens && name.to - name.from > 4) {
      this.holder = this.found.length - 1;
      this.holderTo = name.to;
      this.holderEnd = candidate.to;
      return name.from;
    }
    return candidate.inside >= 0 ? Math.max(candidate.to, candidate.from + 1) : candidate.to;
  }

  /** The provisions right before the mention, else right behind it. */
  private takePinpoints(at: number, tail: number): PinpointRun | null {
    const run = this.pending;
    this.pending = null;
    if (
      run &&
      run.from >= this.bound &&
      isProvisionOf(this.tokens, run, at, (this.segments[this.segment] as Segment).from)
    )
      return run;
    const behind = readPinpointsBehind(this.tokens, tail);
    if (behind) this.bound = behind.to;
    return behind;
  }
}
