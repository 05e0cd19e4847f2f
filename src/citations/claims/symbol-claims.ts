import type { ParsedSymbol } from '../../domain/identity/symbol.js';
import type { ClaimOrigin, Claims } from '../../domain/reading/mention.js';
import type { IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import departments from '../patterns/department-letters.json' with { type: 'json' };
import { anyText, readPatterns } from '../patterns/read-patterns.js';
import type { ReadIssuer } from '../readers/issuers.js';
import { type ClaimContext, numberingAuthorityOf } from './claim-context.js';

const officeLetters = (letters: string): string => letters.replaceAll('&', '').toUpperCase();
const OFFICES: ReadonlyMap<string, string> = new Map(
  readPatterns('department-letters.json', departments, { name: anyText }).flatMap(({ written, name }) =>
    written.map((letters): [string, string] => [officeLetters(letters), name]),
  ),
);

/** Letters of the centre, for which Bộ Chính trị and Ban Bí thư sign too: they do not tell the issuer. */
const CENTRAL_LETTERS = 'TW';

/**
 * Returns the claims of a document with number and symbol: `base` with the authority of its series, and with the issuers
 * that the letters tell where the text states none. `issuers` are those that the text states.
 */
export function symbolClaims(
  base: Claims,
  symbol: ParsedSymbol,
  issuers: readonly ReadIssuer[],
  context: ClaimContext,
): Claims {
  const stated = issuers[0] ?? null;
  if (stated === null && isOwnSeries(symbol, context)) return claimsOfOwnSeries(base, context);
  const bodies = bodiesOfLetters(base, symbol, stated, context);
  return stated !== null && isOfCentre(symbol, bodies) && isLocal(stated, context)
    ? claimsOfSeries(withoutIssuers(base), symbol, null, bodies, context)
    : claimsOfSeries(base, symbol, stated, bodies, context);
}

/** Whether a number without a stated issuer has the letters of the citing document's own. */
const isOwnSeries = (symbol: ParsedSymbol, { ownSeries }: ClaimContext): boolean =>
  ownSeries?.system === symbol.system && symbol.issuerLetters[0] === ownSeries.letters;

const claimsOfOwnSeries = (base: Claims, { ownSeries }: ClaimContext): Claims => ({
  ...base,
  issuers: ownSeries === null ? [] : [ownSeries.issuer],
  origins: { ...base.origins, issuers: 'CITING_DOCUMENT' },
});

function claimsOfSeries(
  base: Claims,
  symbol: ParsedSymbol,
  stated: ReadIssuer | null,
  bodies: readonly (IssuingBody | null)[],
  context: ClaimContext,
): Claims {
  const isBelowProvince = stated !== null && isBelow(stated, context);
  const authority = isBelowProvince ? null : (bodies[0] ?? numberingAuthorityOf(stated?.body ?? null, context));
  const byPlace = authority !== null && authority.place !== null && !stated?.body;
  const origin: ClaimOrigin = byPlace ? 'CITING_DOCUMENT' : 'SYMBOL';
  const lettersTell = !isBelowProvince && lettersOf(symbol)[0] !== CENTRAL_LETTERS;
  const told = base.issuers.length === 0 && lettersTell ? issuersOfLetters(symbol, bodies, context) : [];
  return {
    ...base,
    authority: authority?.id ?? null,
    issuers: told.length > 0 ? told : base.issuers,
    origins: {
      ...base.origins,
      ...(authority ? { authority: origin } : {}),
      ...(told.length > 0 ? { issuers: origin } : {}),
    },
  };
}

/** Whether the letters of a State number are those of a central body alone. */
const isOfCentre = ({ system }: ParsedSymbol, bodies: readonly (IssuingBody | null)[]): boolean =>
  system === 'STATE' && bodies.length > 0 && bodies.every((body) => body !== null && body.place === null);

/** Whether a body belongs to a province: it issues no document of a central body, whose name only stands beside it. */
const isLocal = (issuer: ReadIssuer, context: ClaimContext): boolean => {
  const { name, body } = issuer;
  if (body === null) return LOCAL_ORGAN.test(name) && isBelow(issuer, context);
  return body.place !== null && body.branch === 'STATE';
};

/** Bodies below the province: their numbers are not in the province's series. */
const isBelow = ({ name, body }: ReadIssuer, { vocabulary, on }: ClaimContext): boolean =>
  body === null && vocabulary.isBelowProvince(name, on);

/** "Bảo hiểm xã hội" is of no commune. */
const LOCAL_ORGAN = /^(?:Chủ tịch |Thường trực )?(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND)(?=\s)/u;

function withoutIssuers(base: Claims): Claims {
  const { issuers: _, ...origins } = base.origins;
  return { ...base, issuers: [], origins };
}

/** The bodies of the symbol's letters, in order, on the document's date; null for letters that none bears. */
function bodiesOfLetters(
  base: Claims,
  symbol: ParsedSymbol,
  stated: ReadIssuer | null,
  { vocabulary, ownSeries, ...context }: ClaimContext,
): readonly (IssuingBody | null)[] {
  const on = base.date ?? (symbol.year !== null ? `${symbol.year}-12-31` : context.on);
  // In a district's document UBND and HĐND may be the province's or the district's.
  const isOpen = stated === null && symbol.system === 'STATE' && (ownSeries?.isBelowProvince ?? false);
  const place = stated?.body?.place ?? (isOpen ? null : context.place);
  return lettersOf(symbol).map((letters) => {
    if (OF_BRANCHES.has(letters) && stated === null && context.place !== null && !context.isCentral) return null;
    const body = vocabulary.bodyBySymbolLetters(letters, place, on);
    return symbol.system === 'PARTY' && body?.branch === 'STATE' ? null : body;
  });
}

/** Social insurance and treasury: their branches number with the same letters, and a province's documents cite these. */
const OF_BRANCHES: ReadonlySet<string> = new Set(['BHXH', 'KBNN']);

/** "QH13": the first letters together with the term after them. */
const lettersOf = ({ issuerLetters, term }: ParsedSymbol): readonly string[] =>
  issuerLetters.map((letters, at) => (at === 0 && term !== null ? letters + term : letters));

/** The bodies' names; offices of a province, which are no bodies of the vocabulary, by their letters. */
function issuersOfLetters(
  { issuerLetters: allLetters, typeLetters, unit }: ParsedSymbol,
  bodies: readonly (IssuingBody | null)[],
  { readIssuer, on, place, vocabulary }: ClaimContext,
): readonly string[] {
  const first = allLetters[0] ?? '';
  const isCity = place !== null && vocabulary.placeByName(place, on)?.kind === 'thành phố';
  const letters = isJoint(first) ? unit.split('-') : [first];
  const ofDistrict = DISTRICT_BODIES.get(first);
  if (ofDistrict) return namesOfOwn(readIssuer(ofDistrict, on));
  const named = letters.flatMap((one) => OFFICES.get(officeLetters(one)) ?? []);
  if (bodies[0] || named.length < letters.length)
    return namesOfAll(bodies, isJointType(typeLetters)).map((name, at) => ofPresidium(name, allLetters[at] ?? ''));
  return named.map((name) => readIssuer(isCity ? name.replace(/Tỉnh ủy$/u, 'Thành ủy') : name, on).name);
}
/** Letters of a district's bodies, which are the citing document's own district's where the text names no other. */
const DISTRICT_BODIES: ReadonlyMap<string, string> = new Map([
  ['HU', 'Huyện ủy'],
  ['QU', 'Quận ủy'],
  ['TXU', 'Thị ủy'],
  ['VPHU', 'Văn phòng Huyện ủy'],
  ['BTCHU', 'Ban Tổ chức Huyện ủy'],
  ['BTGHU', 'Ban Tuyên giáo Huyện ủy'],
  ['BDVHU', 'Ban Dân vận Huyện ủy'],
  ['UBKTHU', 'Ủy ban Kiểm tra Huyện ủy'],
  ['CAH', 'Công an huyện'],
]);
const namesOfOwn = ({ name, completed }: ReadIssuer): readonly string[] => (completed ? [name] : []);
/** "ĐCTUBTWMTTQVN": the Front's presidium signs for it. */
const ofPresidium = (name: string, letters: string): string =>
  letters.startsWith('ĐCT') && !name.startsWith(PRESIDIUM) ? `${PRESIDIUM} ${name}` : name;
const PRESIDIUM = 'Đoàn Chủ tịch';

/** "45/KHLN-SYT-SGDĐT": letters of a plan or guideline of several offices, whose letters follow. */
const isJoint = (letters: string): boolean => /^(?:KH|HD|QC|CTr|TB)(?:L[NT]|PH)$/u.test(letters);

/** "TTLT", "NQLT", "TT-LB", "KHLN": several bodies issue it. */
const isJointType = (letters: string | null): boolean => /L[TNB]$/u.test(letters ?? '');

/** Names of the bodies. Where a later one is unknown, none of a joint document; else its letters are a unit's: "KH-BCA-C06". */
function namesOfAll(bodies: readonly (IssuingBody | null)[], isJointDocument: boolean): readonly string[] {
  const names = bodies.map((body) => body?.name);
  if (names.every((name): name is string => name !== undefined)) return names;
  return names[0] === undefined || isJointDocument ? [] : [names[0]];
}
