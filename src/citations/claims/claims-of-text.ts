import { parseSymbol } from '../../domain/identity/symbol.js';
import type { CitingContext, Claims } from '../../domain/reading/mention.js';
import { provinceOfUnits } from '../../domain/vocabulary/local-units.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { issuerReader, readIssuer } from '../readers/issuers.js';
import { isJoint, type OwnNames } from '../readers/own-names.js';
import type { Segment } from '../structure/segments.js';
import type { Tokens } from '../text/tokens.js';
import type { ClaimContext, OwnSeries } from './claim-context.js';
import { fillClaimsFromText } from './fill-claims.js';
import { nameOfNumberedLaw } from './named-claims.js';
import { withNamesBeside } from './names-beside.js';
import { withNumbersInBrackets } from './numbers-in-brackets.js';
import { readLocalClaims } from './read-claims.js';

/** What is known of the citing document where claims are read: its head, and its place for short names. */
export interface ClaimingDocument extends CitingContext {
  readonly place?: string | null;
}

/** Returns what a text claims of each candidate's document: at the mention first, then from elsewhere in the text. */
export function claimsOfText(
  { tokens, segments }: { readonly tokens: Tokens; readonly segments: readonly Segment[] },
  candidates: readonly MentionCandidate[],
  citing: ClaimingDocument,
  vocabulary: VocabularyIndex,
): readonly Claims[] {
  const place = citing.place ?? placeOf(citing, vocabulary) ?? onlyPlace(tokens.text, citing, vocabulary);
  const context: ClaimContext = {
    place,
    on: citing.date,
    vocabulary,
    readIssuer: issuerReader(place, vocabulary, ownNamesOf(tokens.text, citing, place, vocabulary)),
    ownSeries: ownSeriesOf(citing, place, vocabulary),
  };
  const local = candidates.map((_, index) => readLocalClaims(tokens, segments, candidates, index, context));
  const claims = withNumbersInBrackets(tokens, candidates, withNamesBeside(tokens, candidates, local));
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
  return known?.name ?? provinceOfUnits(vocabulary.unitOfBody(issuer, date)?.units ?? []);
}

const PROVINCE =
  /(?<!\p{L})(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|(?:[Tt]ỉnh|[Tt]hành) (?:ủy|uỷ)) ?(\p{Lu}[\p{L}-]*(?: (?:- )?\p{Lu}\p{L}*){0,4})/gu;

/** The province of a text whose issuer tells none, such as news: the only one that it names. */
function onlyPlace(text: string, { date }: CitingContext, vocabulary: VocabularyIndex): string | null {
  const names = [...text.matchAll(PROVINCE)].map(([, written = '']) => vocabulary.placeAtStart(written, date)?.name);
  return only(names.filter((name) => name !== undefined));
}

const DISTRICT = /(?<!\p{L})[Hh]uyện (?:(?:ủy|uỷ) )?(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3})/gu;

/** The district of news: the only one that it names. */
function onlyDistrict(
  text: string,
  { issuer, number, date }: CitingContext,
  vocabulary: VocabularyIndex,
): string | null {
  if (issuer !== null || number !== null) return null;
  const names = [...text.matchAll(DISTRICT)].map(
    ([, written]) => vocabulary.unitOfBody(`huyện ${written}`, date)?.units,
  );
  return only(names.flatMap((units) => units?.[0]?.name ?? []));
}

/** The one name that all are; null for none or several. */
const only = (names: readonly string[]): string | null => (new Set(names).size === 1 ? (names[0] ?? null) : null);

/** The citing document's issuer in full, and its district or commune as the lists spell it: `huyện Đức Thọ`. */
function ownNamesOf(text: string, citing: CitingContext, place: string | null, vocabulary: VocabularyIndex): OwnNames {
  const { issuer, date } = citing;
  if (issuer === null) return { issuer: null, unit: onlyDistrict(text, citing, vocabulary) };
  const unit = vocabulary.unitOfBody(issuer, date);
  return {
    issuer: readIssuer(issuer, place, date, vocabulary).name,
    unit: unit && (unit.units[0]?.name ?? unit.written),
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
