import type { Claims } from '../../domain/reading/mention.js';
import type { IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { readTitle } from '../mentions/read-title.js';
import { writtenBody } from '../readers/body-spans.js';
import type { Sitting } from '../readers/congress-and-plenum.js';
import { BELOW_PROVINCE, type ReadIssuer } from '../readers/issuers.js';
import type { Segment } from '../structure/segments.js';
import { type Tokens, textBetween } from '../text/tokens.js';

/** What claims are read with. */
export interface ClaimContext {
  readonly place: string | null;
  /** Date of the citing document, for bodies that changed. */
  readonly on: string | null;
  readonly vocabulary: VocabularyIndex;
  readonly readIssuer: (written: string, on: string | null) => ReadIssuer;
}

const CENTRAL = {
  congress: 'Đại hội đại biểu toàn quốc',
  plenum: 'Ban Chấp hành Trung ương',
  assembly: 'Quốc hội',
  standing: 'Ủy ban Thường vụ Quốc hội',
} as const;

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

/** Returns what the text says of a mention's document, right at the mention; nothing of elsewhere is filled yet. */
export function readLocalClaims(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
  index: number,
  context: ClaimContext,
): Claims {
  const candidate = candidates[index] as MentionCandidate;
  const issuers = candidate.issuers.map((span) =>
    context.readIssuer(writtenBody(tokens, span), candidate.date ?? context.on),
  );
  const base: Claims = {
    type: candidate.type?.type ?? null,
    typeName: candidate.type?.name ?? null,
    symbol: candidate.symbol?.canonical ?? candidate.bareNumber,
    authority: null,
    issuers: issuers.map((issuer) => issuer.name),
    date: candidate.date,
    year: candidate.year ?? yearOf(candidate.date),
    term: candidate.term,
    name: null,
    ordinal: null,
    title: readTitle(tokens, segments, candidates, index),
    origins: issuers.some((issuer) => issuer.completed) ? { issuers: 'CITING_DOCUMENT' } : {},
  };
  if (candidate.sitting) return sittingClaims(base, candidate.sitting, tokens, context);
  if (candidate.symbol) return symbolClaims(base, candidate, issuers, context);
  return namedClaims(base, candidate, issuers, tokens, context);
}

/** "Đại hội XIII Đảng bộ tỉnh" is the congress "Đại hội Đảng bộ tỉnh". */
const congressOf = (written: string): string => (/^Đảng bộ/iu.test(written) ? `Đại hội ${written}` : written);

function sittingClaims(base: Claims, sitting: Sitting, tokens: Tokens, context: ClaimContext): Claims {
  const body = sitting.body
    ? context.readIssuer(congressOf(writtenBody(tokens, sitting.body)), base.date ?? context.on)
    : null;
  const central = sitting.kind === 'CONGRESS' ? CENTRAL.congress : CENTRAL.plenum;
  const found = body ? body.body : context.vocabulary.findBody(central, null, base.date ?? context.on);
  const held = body ? (body.body?.name ?? body.name) : central;
  const roman = toRoman(sitting.ordinal ?? 0);
  const name =
    sitting.kind === 'PLENUM'
      ? `Nghị quyết Hội nghị lần thứ ${sitting.ordinal} Ban Chấp hành Trung ương`
      : `Nghị quyết ${held}${sitting.national ? ' của Đảng' : ''}`;
  const issuer =
    sitting.kind === 'PLENUM'
      ? 'Ban Chấp hành Trung ương Đảng'
      : `${held} lần thứ ${roman}${sitting.national ? ' của Đảng' : ''}`;
  return {
    ...base,
    name,
    ordinal: sitting.ordinal,
    term: sitting.kind === 'PLENUM' ? sitting.term : (sitting.term ?? (sitting.national ? sitting.ordinal : null)),
    issuers: [issuer],
    authority: found?.id ?? null,
    origins: body?.completed
      ? { issuers: 'CITING_DOCUMENT', name: 'CITING_DOCUMENT', authority: 'CITING_DOCUMENT' }
      : {},
  };
}

const ROMAN_STEPS: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [step, letters] of ROMAN_STEPS)
    while (rest >= step) {
      text += letters;
      rest -= step;
    }
  return text;
}

/** Letters that name an organ of which others sign too: the issuer is not read off them (`/TW` is Bộ Chính trị's as well). */
const SHARED_LETTERS: ReadonlySet<string> = new Set(['TW', 'TU', 'HU', 'QU', 'ThU', 'ĐU']);

function symbolClaims(
  base: Claims,
  candidate: MentionCandidate,
  issuers: readonly ReadIssuer[],
  context: ClaimContext,
): Claims {
  const symbol = candidate.symbol;
  if (!symbol) return base;
  const on = base.date ?? (symbol.year !== null ? `${symbol.year}-12-31` : context.on);
  const written = issuers[0] ?? null;
  const place = written?.body?.place ?? context.place;
  const letters = symbol.issuerLetters.map((one, at) => (at === 0 && symbol.term !== null ? one + symbol.term : one));
  const bodies = letters.map((one) => context.vocabulary.bodyBySymbolLetters(one, place, on));
  const below = written !== null && written.body === null && BELOW_PROVINCE.test(written.name);
  const authority = below ? null : (bodies[0] ?? numberingAuthority(written?.body ?? null, context));
  const local = authority !== null && authority.place !== null;
  const fromPlace = local && !written?.body;
  const named =
    base.issuers.length > 0 || SHARED_LETTERS.has(letters[0] ?? '') || below ? base.issuers : issuerNames(bodies);
  return {
    ...base,
    authority: authority?.id ?? null,
    issuers: named,
    name: candidate.name && candidate.form === 'FULL' ? null : base.name,
    origins: {
      ...base.origins,
      ...(authority ? { authority: fromPlace ? ('CITING_DOCUMENT' as const) : ('SYMBOL' as const) } : {}),
      ...(named.length > 0 && base.issuers.length === 0
        ? { issuers: fromPlace ? ('CITING_DOCUMENT' as const) : ('SYMBOL' as const) }
        : {}),
    },
  };
}

const issuerNames = (bodies: readonly (IssuingBody | null)[]): readonly string[] => {
  const names = bodies.map((body) => body?.name);
  return names.every((name): name is string => name !== undefined) ? names : [];
};

function numberingAuthority(body: IssuingBody | null, context: ClaimContext): IssuingBody | null {
  return body ? context.vocabulary.numberingAuthorityOf(body.id) : null;
}

function namedClaims(
  base: Claims,
  candidate: MentionCandidate,
  issuers: readonly ReadIssuer[],
  tokens: Tokens,
  context: ClaimContext,
): Claims {
  const body = issuers[0]?.body ?? null;
  const authority = numberingAuthority(body, context) ?? lawGiver(candidate, base, context);
  const name = nameOf(tokens, candidate);
  const bare = bareAuthority(candidate, base, context);
  const found = authority ?? bare;
  return {
    ...base,
    name:
      candidate.name && candidate.name.to > candidate.name.from
        ? name
        : candidate.type?.naming === 'CONSTITUTION'
          ? 'Hiến pháp'
          : null,
    authority: found?.id ?? null,
    origins: found && !body ? { ...base.origins, authority: 'SYMBOL' } : base.origins,
  };
}

/** Returns the name that stands beside the number of a numbered law, null where none does. */
export function nameOfNumberedLaw(tokens: Tokens, candidate: MentionCandidate): string | null {
  return candidate.symbol && candidate.name ? nameOf(tokens, candidate) : null;
}

function nameOf(tokens: Tokens, { name, type }: MentionCandidate): string | null {
  if (!name) return null;
  return capital(squeeze(`${type?.name ?? ''} ${textBetween(tokens, name.from, name.to)}`));
}

/** "Nghị định 85": a decree is the Government's; no other body issues them. */
function bareAuthority(candidate: MentionCandidate, base: Claims, context: ClaimContext): IssuingBody | null {
  if (candidate.bareNumber === null || candidate.type?.type !== 'DECREE') return null;
  return context.readIssuer('Chính phủ', base.date ?? context.on).body;
}

function lawGiver(candidate: MentionCandidate, base: Claims, context: ClaimContext): IssuingBody | null {
  const on = base.date ?? context.on;
  if (candidate.bareNumber !== null) return null;
  switch (candidate.type?.type) {
    case 'LAW':
    case 'CODE':
    case 'CONSTITUTION':
      return context.readIssuer(CENTRAL.assembly, on).body;
    case 'ORDINANCE':
      return context.readIssuer(CENTRAL.standing, on).body;
    case 'CHARTER':
      return context.readIssuer(CENTRAL.congress, on).body;
    default:
      return null;
  }
}
