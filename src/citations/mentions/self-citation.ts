import { type ParsedSymbol, parseSymbol } from '../../domain/identity/symbol.js';
import type { CitingContext } from '../../domain/reading/mention.js';
import { type CongressOrPlenum, readCongressOrPlenum } from '../readers/congress-and-plenum.js';
import { isAmendingTitle } from '../readers/law-name-span.js';
import type { Segment } from '../structure/segments.js';
import { THIS } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { ISSUE, RULE } from '../text/terms.js';
import { tokenise } from '../text/tokenise.js';
import { idAt, isAllCapitals, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

const CONSOLIDATED = 'văn bản hợp nhất';

/** Returns, by index, which candidates mean the citing document: its own number, "Nghị định này" in a decree. */
export function findSelfCitations(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
  context: CitingContext,
): readonly boolean[] {
  const finder = new SelfCitationFinder(tokens, segments, candidates, context);
  const self: boolean[] = [];
  for (const candidate of candidates) self.push(self[candidate.declaredFor] ?? finder.isSelf(candidate));
  return self;
}

/** What is known of the citing document itself, and the tests of candidates against it. */
class SelfCitationFinder {
  private readonly symbol: ParsedSymbol | null;
  private readonly typeName: string | null;
  private readonly plenum: CongressOrPlenum | null;
  /** The segment in which a document of a type was named last. */
  private readonly named = new Map<string, number>();

  constructor(
    private readonly tokens: Tokens,
    private readonly segments: readonly Segment[],
    candidates: readonly MentionCandidate[],
    private readonly context: CitingContext,
  ) {
    const type = context.type?.toLowerCase() ?? null;
    this.symbol = context.number === null ? null : parseSymbol(context.number, type);
    this.typeName = type ?? this.commonestOwnType(candidates);
    this.plenum = issuingPlenum(context.issuer);
  }

  /** Asked in the order of the text. */
  isSelf(candidate: MentionCandidate): boolean {
    const self = this.meansThis(candidate);
    if (candidate.type && candidate.form !== 'BACK_REFERENCE') this.named.set(candidate.type.name, candidate.segment);
    return self;
  }

  private meansThis(candidate: MentionCandidate): boolean {
    if (candidate.letterhead) return !this.isOtherNumber(candidate);
    if (candidate.form === 'BACK_REFERENCE')
      return (
        this.isThisDocument(candidate) &&
        isSameType(candidate.type?.name, this.typeName) &&
        !this.isAboutNamed(candidate)
      );
    return (
      this.isOwnName(candidate) ||
      this.isOwnNumber(candidate) ||
      this.isOwnPlenum(candidate) ||
      this.isOwnTitle(candidate)
    );
  }

  /** The number of a second letterhead in one file, or of a text that follows. A consolidated text repeats that of its base. */
  private isOtherNumber({ symbol }: MentionCandidate): boolean {
    if (!this.symbol || symbol === null || this.typeName === CONSOLIDATED) return false;
    return symbol.number !== this.symbol.number || symbol.typeLetters !== this.symbol.typeLetters;
  }

  /** "… này", outside text that is to be inserted into another document. */
  private isThisDocument({ to, segment }: MentionCandidate): boolean {
    return idAt(this.tokens, to - 1) === THIS && !this.segments[segment]?.inserted;
  }

  /** In a text that is of no known type, such as news, "Kế hoạch này" goes on with the plan named just before. */
  private isAboutNamed({ type, segment, from }: MentionCandidate): boolean {
    if (this.context.type !== null || this.symbol !== null) return false;
    const opens = from === this.segments[segment]?.body;
    return opens && (this.named.get(type?.name ?? '') ?? -1) >= segment - 1;
  }

  /** The type of most "… này" of a text is the text's own; "quy định này" may mean any rule. */
  private commonestOwnType(candidates: readonly MentionCandidate[]): string | null {
    const counts = new Map<string, number>();
    for (const candidate of candidates) {
      const isOwn = candidate.form === 'BACK_REFERENCE' && this.isThisDocument(candidate);
      if (isOwn && candidate.type && !followsAt(this.tokens, candidate.from, RULE))
        counts.set(candidate.type.name, (counts.get(candidate.type.name) ?? 0) + 1);
    }
    let best: string | null = null;
    for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name;
    return best;
  }

  /** An amending law's own name: "Quốc hội ban hành Luật sửa đổi …", or in capitals on a line of its own. */
  private isOwnName({ name, type, from, segment, date }: MentionCandidate): boolean {
    if (!name || type?.name !== this.typeName || !isAmendingTitle(this.tokens, name.from)) return false;
    const { body } = this.segments[segment] as Segment;
    const isTitleLine = from === body && isAllCapitals(this.tokens, from) && date === null;
    return followsAt(this.tokens, from - 2, ISSUE) || isTitleLine;
  }

  /** "NGHỊ QUYẾT⏎ĐẠI HỘI ĐẢNG BỘ TỈNH … LẦN THỨ XX" on the first lines of a congress's own resolution. */
  private isOwnTitle({ congressOrPlenum, type, from, segment }: MentionCandidate): boolean {
    if (congressOrPlenum?.kind !== 'CONGRESS' || type?.name !== this.typeName || this.context.number !== null)
      return false;
    const { body, startsLine } = this.segments[segment] as Segment;
    return startsLine && from === body && isAllCapitals(this.tokens, from);
  }

  private isOwnNumber({ symbol, bareNumber, type, date }: MentionCandidate): boolean {
    const own = this.symbol;
    if (!own || (date !== null && this.context.date !== null && date !== this.context.date)) return false;
    if (symbol) return symbol.canonical === own.canonical;
    if (bareNumber === null || type?.name !== this.typeName) return false;
    return own.number === bareNumber.padStart(2, '0') && own.letter === '';
  }

  /** A resolution of a plenum is cited by the plenum too. */
  private isOwnPlenum({ congressOrPlenum }: MentionCandidate): boolean {
    if (this.plenum === null || congressOrPlenum?.kind !== 'PLENUM') return false;
    return congressOrPlenum.ordinal === this.plenum.ordinal && congressOrPlenum.term === this.plenum.term;
  }
}

/** A joint circular calls itself "Thông tư này" as often as "Thông tư liên tịch này". */
const isSameType = (name: string | undefined, own: string | null): boolean =>
  name !== undefined && (name === own || own === `${name} liên tịch` || name === `${own} liên tịch`);

/** The plenum that issued the citing document, where its issuer names one. */
function issuingPlenum(issuer: string | null): CongressOrPlenum | null {
  if (issuer === null || !/hội nghị/iu.test(issuer)) return null;
  return readCongressOrPlenum(tokenise(issuer.normalize('NFC')), 0)?.congressOrPlenum ?? null;
}
