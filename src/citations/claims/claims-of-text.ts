import { parseSymbol } from '../../domain/identity/symbol.js';
import type { CitingContext, Claims } from '../../domain/reading/mention.js';
import { type LocalUnit, provinceOfUnits } from '../../domain/vocabulary/local-units.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { issuerReader, readIssuer } from '../readers/issuers.js';
import { isJoint, type OwnNames } from '../readers/own-names.js';
import type { Relation } from '../relations/relation.js';
import type { Segment } from '../structure/segments.js';
import type { Tokens } from '../text/tokens.js';
import type { ClaimContext, OwnSeries } from './claim-context.js';
import { fillClaimsFromText } from './fill-claims.js';
import { nameOfNumberedLaw } from './named-claims.js';
import { withNamesBeside } from './names-beside.js';
import { withNumbersInBrackets } from './numbers-in-brackets.js';
import { withOwnIssuer } from './own-earlier-documents.js';
import { readLocalClaims } from './read-claims.js';

/** What is known of the citing document where claims are read: its head, and its place for short names. */
export interface ClaimingDocument extends CitingContext {
  readonly place?: string | null;
}

/**
 * Returns what a text claims of each candidate's document: at the mention first, then from elsewhere in the text. `relations`
 * are how the candidates bear on the citing document, none where notes of others are read.
 */
export function claimsOfText(
  { tokens, segments }: { readonly tokens: Tokens; readonly segments: readonly Segment[] },
  candidates: readonly MentionCandidate[],
  citing: ClaimingDocument,
  vocabulary: VocabularyIndex,
  relations: readonly Relation[] = [],
): readonly Claims[] {
  const district = onlyDistrict(tokens.text, citing, vocabulary);
  const place =
    citing.place ??
    placeOf(citing, vocabulary) ??
    onlyPlace(tokens.text, citing.date, vocabulary) ??
    district?.place ??
    null;
  const ownNames = ownNamesOf(citing, place, district, vocabulary);
  const context: ClaimContext = {
    place,
    isCentral: citing.issuer !== null && vocabulary.findBody(citing.issuer, null, citing.date)?.place === null,
    on: citing.date,
    vocabulary,
    readIssuer: issuerReader(place, vocabulary, ownNames),
    ownSeries: ownSeriesOf(citing, place, vocabulary),
  };
  const local = candidates.map((_, index) => readLocalClaims(tokens, segments, candidates, index, context));
  const told = withOwnIssuer(local, candidates, relations, citing, ownNames.issuer);
  const claims = withNumbersInBrackets(tokens, candidates, withNamesBeside(tokens, candidates, told));
  const names = candidates.map((candidate, at) => nameOfNumberedLaw(tokens, candidate) ?? nameWithNumber(claims[at]));
  return fillClaimsFromText(claims, candidates, names);
}

const nameWithNumber = (claims: Claims | undefined): string | null => (claims?.symbol ? claims.name : null);

/** The place that the citing document's issuer names ("Sở Y tế tỉnh Lạng Sơn"), or the province of its district. */
function placeOf({ issuer, date }: CitingContext, vocabulary: VocabularyIndex): string | null {
  if (issuer === null) return null;
  const body = vocabulary.findBody(issuer, null, date);
  if (body?.place) return body.place;
  const written = /(?:tỉnh|thành phố|TP\.?) ?\p{Lu}.*$/u.exec(issuer)?.[0];
  const known = written ? vocabulary.placeByName(written, null) : null;
  const unit = vocabulary.unitOfBody(issuer, date);
  if (known || !unit) return known?.name ?? null;
  return provinceOfUnits(unit.units) ?? provinceOfUnits(districtsLikeNamed(unit.written, date, vocabulary));
}

const DISTRICT_KIND = /^(?:huyện|quận|thị xã|thành phố) /u;

/** Districts of a name whatever their kind: "huyện Mộc Châu" became "thị xã Mộc Châu". None of another sort of unit. */
function districtsLikeNamed(written: string, date: string | null, vocabulary: VocabularyIndex): readonly LocalUnit[] {
  if (!DISTRICT_KIND.test(written)) return [];
  const units = vocabulary.unitsByName(written.replace(DISTRICT_KIND, ''), date);
  return units.filter(({ name }) => DISTRICT_KIND.test(name));
}

const PROVINCE =
  /(?<!\p{L})(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|TP\.?|(?:[Tt]ỉnh|[Tt]hành) (?:ủy|uỷ)) ?(\p{Lu}[\p{L}-]*(?: (?:- )?\p{Lu}\p{L}*){0,4})/gu;

/** How far into a text places are looked for, in characters: a long one names several. */
const MOST_SEARCHED = 20_000;

/** The province of a text whose issuer tells none, such as news: the only one that it names. */
function onlyPlace(text: string, date: string | null, vocabulary: VocabularyIndex): string | null {
  return only(
    text.slice(0, MOST_SEARCHED).matchAll(PROVINCE),
    ([, written = '']) => vocabulary.placeAtStart(written, date)?.name,
    (name) => name,
  );
}

const DISTRICT =
  /(?<!\p{L})(?:(?:[Hh]uyện|HUYỆN|[Qq]uận|QUẬN)(?: (?:ủy|uỷ|ỦY|UỶ))?|[Tt]hị (?:xã|ủy|uỷ)) (?:\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3})/gu;
const COMMUNE = /(?<!\p{L})(?:xã|phường|thị trấn) \p{Lu}/u;

/** The district of a commune, or of a text whose issuer is unknown: the only one that the text names. */
function onlyDistrict(text: string, { issuer, date }: CitingContext, vocabulary: VocabularyIndex): LocalUnit | null {
  if (issuer !== null && !COMMUNE.test(issuer)) return null;
  return only(
    text.slice(0, MOST_SEARCHED).matchAll(DISTRICT),
    ([written]) => vocabulary.unitOfBody(written, date)?.units[0],
    ({ name }) => name,
  );
}

/** What is read at all matches that are read; null where they differ, or none is. Stops at the first that differs. */
function only<T>(
  matches: Iterable<RegExpMatchArray>,
  read: (match: RegExpMatchArray) => T | undefined,
  nameOf: (one: T) => string,
): T | null {
  let found: T | null = null;
  for (const match of matches) {
    const one = read(match);
    if (one === undefined) continue;
    if (found !== null && nameOf(found) !== nameOf(one)) return null;
    found ??= one;
  }
  return found;
}

/** The citing document's issuer in full, and its district or commune as the lists spell it: `huyện Đức Thọ`. */
function ownNamesOf(
  { issuer, date }: CitingContext,
  place: string | null,
  district: LocalUnit | null,
  vocabulary: VocabularyIndex,
): OwnNames {
  const unit = issuer === null ? null : vocabulary.unitOfBody(issuer, date);
  return {
    issuer: issuer === null ? null : readIssuer(issuer, place, date, vocabulary).name,
    unit: unit && (unit.units[0]?.name ?? unit.written),
    district: district?.name ?? null,
  };
}

function ownSeriesOf(
  { issuer, number, type, date }: CitingContext,
  place: string | null,
  vocabulary: VocabularyIndex,
): OwnSeries | null {
  const symbol = number === null ? null : parseSymbol(number, type);
  const letters = symbol?.issuerLetters[0];
  if (!symbol || letters === undefined || issuer === null || vocabulary.findBody(issuer, place, date)) return null;
  if (isJoint(issuer)) return null;
  return {
    system: symbol.system,
    letters,
    issuer: readIssuer(issuer, place, date, vocabulary).name.replace(/^Chủ tịch (?=Ủy ban)/u, ''),
    isBelowProvince: vocabulary.isBelowProvince(issuer, date),
  };
}
