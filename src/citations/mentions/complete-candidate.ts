import { type ParsedSymbol, parseSymbol } from '../../domain/identity/symbol.js';
import type { TypeWord } from '../patterns/type-words.js';
import type { BodySpan } from '../readers/body-spans.js';
import { type CitationPrefix, readCitationPrefix } from '../readers/citation-prefix.js';
import { type CitationSuffix, firstNonEmpty, readCitationSuffix } from '../readers/citation-suffix.js';
import { phraseIds, wordIds } from '../text/lexicon.js';
import { followsAt } from '../text/phrases.js';
import { endOf, idAt, type Tokens } from '../text/tokens.js';
import type { PinpointBinder } from './bind-pinpoints.js';
import type { MentionCandidate } from './candidate.js';
import type { CandidateCore } from './candidate-core.js';
import { isLetterhead } from './number-context.js';

/** A document's name in which others may be named ("Luật sửa đổi, bổ sung một số điều của Luật B"). */
export interface OuterName {
  /** Index of the document's candidate. */
  readonly candidate: number;
  /** Token after the name. */
  readonly to: number;
  /** Token after the core: number and date between the two belong to the document. */
  readonly coreTo: number;
}

/** Where a core stands. */
export interface CorePlace {
  /** First token of the core, or of its type word. */
  readonly from: number;
  /** Index of the segment. */
  readonly segment: number;
  /** First token of the segment. */
  readonly sentenceFrom: number;
  /** The name that holds the core, null without one. */
  readonly outerName: OuterName | null;
}

/** Returns the candidate of a core, with the date, issuers and provisions that stand around it. */
export function completeCandidate(
  tokens: Tokens,
  core: CandidateCore,
  type: TypeWord | null,
  place: CorePlace,
  binder: PinpointBinder,
): MentionCandidate {
  const { from, sentenceFrom, outerName } = place;
  const suffix = readSuffix(tokens, core, outerName);
  const tail = outerName ? core.to : (suffix?.tail ?? core.tail ?? core.to);
  const run = binder.take(from, tail, sentenceFrom);
  const lead = run ? Math.min(from, run.from) : from;
  const prefix = readCitationPrefix(tokens, lead, sentenceFrom);
  const { date, year, day } = dateOf(core, suffix, prefix);
  const issuers = firstNonEmpty(core.issuers, suffix?.issuers, prefix.issuers);
  return {
    from,
    to: core.to,
    end: core.end ?? endOf(tokens, core.to - 1),
    lead,
    tail,
    segment: place.segment,
    form: core.form,
    reader: core.reader,
    type,
    symbol: core.symbol ? symbolOfIssuer(tokens, core, issuers) : null,
    bareNumber: core.bareNumber ?? null,
    name: core.name ?? null,
    congressOrPlenum: core.congressOrPlenum ?? null,
    date,
    year,
    day,
    issuers,
    pinpoints: run?.pinpoints ?? [],
    inside: outerName?.candidate ?? -1,
    rangeEnd: null,
    letterhead: core.form === 'LIST' && isLetterhead(tokens, from),
    term: suffix?.term ?? null,
    declaredFor: core.declaredFor ?? -1,
  };
}

/**
 * Date, issuers and term after a core. Null where the core includes them already, and for a name at the end of another
 * document's name: what follows belongs to that document.
 */
function readSuffix(tokens: Tokens, core: CandidateCore, outerName: OuterName | null): CitationSuffix | null {
  const endsOuterName = outerName !== null && core.to >= outerName.to;
  if (endsOuterName || (core.tail !== undefined && core.issuers)) return null;
  const issuerCount = core.symbol ? Math.max(1, core.symbol.issuerLetters.length) : 0;
  return readCitationSuffix(tokens, core, issuerCount);
}

/** "13-NQ/TƯ của Tỉnh ủy": the letters stand for Trung ương, and with a mark too many for Tỉnh ủy; the issuer tells which. */
function symbolOfIssuer(tokens: Tokens, core: CandidateCore, issuers: readonly BodySpan[]): ParsedSymbol | null {
  const symbol = core.symbol ?? null;
  const end = core.end ?? endOf(tokens, core.to - 1);
  const [issuer] = issuers;
  if (!symbol || !issuer || !/T[Ưư]$/u.test(tokens.text.slice(end - 2, end))) return symbol;
  if (!isProvincialParty(tokens, issuer)) return symbol;
  return parseSymbol(symbol.canonical.replace(/TW$/u, 'TU')) ?? symbol;
}

/** "Tỉnh ủy", "Ban Thường vụ Thành uỷ", "Đảng bộ tỉnh". */
function isProvincialParty(tokens: Tokens, { from, to }: BodySpan): boolean {
  for (let at = from; at < to - 1; at++) {
    const isCommittee = PLACE_WORDS.has(idAt(tokens, at)) && COMMITTEE_WORDS.has(idAt(tokens, at + 1));
    if (isCommittee || (followsAt(tokens, at, PARTY_BRANCH) && PLACE_WORDS.has(idAt(tokens, at + 2)))) return true;
  }
  return false;
}
const PLACE_WORDS = wordIds('tỉnh thành');
const COMMITTEE_WORDS = wordIds('ủy uỷ');
const PARTY_BRANCH = phraseIds('đảng bộ');

type DateParts = Pick<MentionCandidate, 'date' | 'year' | 'day'>;

/** Date and year: the core's, else those after it, else those before it where no other year is stated. */
function dateOf(core: CandidateCore, suffix: CitationSuffix | null, before: CitationPrefix): DateParts {
  const stated = core.year ?? suffix?.year ?? null;
  const date = core.date ?? suffix?.date ?? (stated === null ? (before.date?.date ?? null) : null);
  const year = stated ?? before.date?.year ?? null;
  return { date, year, day: year === null ? (suffix?.day ?? before.day) : null };
}
