import { blocksOfClaims } from '../../domain/identity/blocks.js';
import { hasImpossibleYear, parseSymbol } from '../../domain/identity/symbol.js';
import { symbolPieces } from '../../domain/identity/symbol-pieces.js';
import { NO_CLAIMS } from '../../domain/reading/mention.js';
import { withoutDirectionControls } from '../../domain/values/direction-controls.js';
import { foldText } from '../../domain/values/fold.js';
import type { DocumentTypeEntry } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LookUpReading, NumberQuery } from './number-query.js';
import { type PastedCitation, readPastedCitation } from './pasted-citation.js';
import { readIssuer } from './read-issuer.js';
import { spellingsOf, spellOutName } from './spell-out.js';

/** The text of a look-up taken apart, with what was given beside it. */
interface Parts {
  readonly query: NumberQuery;
  readonly cited: PastedCitation;
  readonly vocabulary: VocabularyIndex;
}

/**
 * Returns the ways to read a look-up, the most literal first; none where it holds neither a number nor a name. The text
 * may be a pasted citation, with the type before the number and the date and issuer after it. Criteria that are given
 * separately count instead of those in the text.
 */
export function readLookUp(query: NumberQuery, vocabulary: VocabularyIndex): readonly LookUpReading[] {
  const cited = readPastedCitation(spellOutName(plainText(query.number)));
  const parts = { query, cited, vocabulary };
  return [readSymbol(parts), readShorthand(parts), readName(parts)].filter((reading) => reading !== null);
}

/** Returns the text as a keyboard gives it: without what other forms of its characters and the direction of writing add to it. */
export const plainText = (text: string): string => withoutDirectionControls(text).normalize('NFKC').trim();

const NUMBER_BEHIND = /^([^\d]*)(\d.*)$/su;
/** The letter of a number with a space instead of a slash behind it: `30a NQ CP`. */
const LETTER_APART = /^(\d{1,6}[a-zđ])\s(?=\p{L})/u;
const YEAR_BEHIND = /[\s,(]+((?:19|20)\d{2})\)?$/u;

/** `Chỉ thị số 34-CT/TW`, `NQ 29-NQ/TW 2013`: a whole symbol, its type before it, a year behind it. */
function readSymbol(parts: Parts): LookUpReading | null {
  const { cited, vocabulary } = parts;
  const [, lead = '', rest = ''] = NUMBER_BEHIND.exec(cited.name) ?? [];
  const named = namedTypes(lead, vocabulary);
  const year = YEAR_BEHIND.exec(rest)?.[1] ?? null;
  const typeName = named.length === 1 ? (named[0]?.name ?? null) : null;
  const written = rest.replace(YEAR_BEHIND, '').replace(LETTER_APART, '$1/').trim();
  const symbol = parseSymbol(written, typeName)?.canonical;
  if (symbol === undefined) return null;
  const odd = hasImpossibleYear(symbol) ? (symbol.split('/')[1] ?? null) : null;
  const known = odd === null ? symbol : symbol.replace(`/${odd}`, '');
  return {
    subject: { kind: 'number', symbol, pieces: symbolPieces(known) },
    blocks: blocksOfNumber(known, named, parts),
    types: typesOf(named, parts),
    ...criteriaOf(parts),
    year: yearOf(parts, odd ?? year),
    words: [],
  };
}

const SHORTHAND = /^([^\d]*)(\d{1,6}[a-zA-ZđĐ]?)(?:\s*[/\-. ]\s*((?:19|20)\d{2}))?(?:[\s,]+([^\d].*))?$/u;

/** `NĐ 126/2020`, `tt200 btc`, `nghi quyet 01 2021 chinh phu`, `22/2021`: a number, what goes before and behind it. */
function readShorthand(parts: Parts): LookUpReading | null {
  const { cited, vocabulary } = parts;
  const [, lead = '', number, year, behind] = SHORTHAND.exec(cited.name) ?? [];
  const named = namedTypes(lead, vocabulary);
  if (number === undefined || (lead.trim() !== '' && named.length === 0)) return null;
  const criteria = criteriaOf(parts);
  const issuer = behind === undefined ? null : readIssuer(behind, criteria.date, vocabulary);
  const isIssuer = issuer !== null && issuer.body !== null;
  // Words tell what the document is about only where its type is said: `01 ct ubnd` is a symbol.
  if (behind !== undefined && !isIssuer && named.length === 0) return null;
  return {
    subject: { kind: 'number', symbol: number, pieces: symbolPieces(number) },
    blocks: blocksOfNumber(number, named, parts),
    types: typesOf(named, parts),
    ...criteria,
    authority: criteria.authority ?? (isIssuer ? issuer : null),
    year: yearOf(parts, year ?? null),
    words: behind === undefined || isIssuer ? [] : foldText(behind).split(' '),
  };
}

const NAME = /^(\D+?)(?:[\s,]+(\d{4}))?$/u;

/** `Luật Đất đai 2013`, `BLDS`: the name of a law, with or without its year. */
function readName(parts: Parts): LookUpReading | null {
  const { cited, vocabulary } = parts;
  const [, name = '', year] = NAME.exec(cited.name) ?? [];
  const folded = foldText(name);
  const type = leadingType(folded, vocabulary);
  if (type === null || !type.citedByNameAlone) return null;
  const spellings = spellingsOf(folded);
  return {
    subject: { kind: 'name', name, folded: spellings },
    blocks: spellings.flatMap((spelling) => blocksOfClaims({ ...NO_CLAIMS, name: spelling }, vocabulary)),
    types: typesOf([type], parts),
    ...criteriaOf(parts),
    year: yearOf(parts, year ?? null),
    words: [],
  };
}

/** The type whose name the folded text begins with, the longest one; null for none. */
function leadingType(folded: string, vocabulary: VocabularyIndex): DocumentTypeEntry | null {
  const words = folded.split(' ');
  const names = [2, 1].map((count) => vocabulary.typeByName(words.slice(0, count).join(' ')));
  return names.find((type) => type !== null) ?? null;
}

/** The types that the words before a number mean: by name, or by letters in either system (`NĐ`, `qd`). */
function namedTypes(lead: string, { typeByName, vocabulary }: VocabularyIndex): readonly DocumentTypeEntry[] {
  const folded = foldText(lead).replace(/(?:^| )so$/, '');
  const named = typeByName(folded);
  if (named !== null) return [named];
  return vocabulary.types.filter(({ letters }) => letters.some((one) => foldText(one.letters) === folded));
}

/** A type that is given counts instead of those written with the number. */
function typesOf(named: readonly DocumentTypeEntry[], { query }: Parts): LookUpReading['types'] {
  if (query.type) return [query.type];
  const types = [...new Set(named.map(({ type }) => type))];
  return types.length === 0 ? null : types;
}

/** A number without letters may belong to the types named with it, else to those of the given type, else to all. */
function blocksOfNumber(
  symbol: string,
  named: readonly DocumentTypeEntry[],
  { query, vocabulary }: Parts,
): readonly string[] {
  const { types } = vocabulary.vocabulary;
  const given = query.type ? types.filter(({ type }) => type === query.type) : types;
  const possible = named.length > 0 ? named : given;
  const blocks = possible.flatMap(({ type, name }) =>
    blocksOfClaims({ ...NO_CLAIMS, symbol, type, typeName: name }, vocabulary),
  );
  return [...new Set(blocks)].sort();
}

function criteriaOf({ query, cited, vocabulary }: Parts): Pick<LookUpReading, 'date' | 'authority'> {
  const date = query.date ?? cited.date;
  const authority = query.authority || cited.issuer;
  return { date, authority: authority ? readIssuer(authority, date, vocabulary) : null };
}

const yearOf = ({ query, cited }: Parts, written: string | null): string | null =>
  String(query.year ?? cited.year ?? written ?? '') || null;
