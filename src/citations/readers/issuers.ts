import { memoize } from '../../domain/values/memoize.js';
import type { IssuingBody, Place } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import abbreviations from '../patterns/abbreviations.json' with { type: 'json' };
import { anyText, oneOf, readPatterns } from '../patterns/read-patterns.js';
import { completeWithOwn, NO_OWN_NAMES, type OwnNames } from './own-names.js';

/** An issuer as a reader fills it in, and the body that the vocabulary knows it as. */
export interface ReadIssuer {
  readonly name: string;
  readonly body: IssuingBody | null;
  /** True where the citing document's place completed the name. */
  readonly completed: boolean;
}

const PLACES = {
  WORD: (phrase: string) => new RegExp(`(?<![\\p{L}\\p{N}])${phrase}(?![\\p{L}\\p{N}])`, 'gu'),
  PART: (phrase: string) => new RegExp(phrase, 'gu'),
  LAST: (phrase: string) => new RegExp(`${phrase}$`, 'gu'),
} as const;
/** An abbreviation, where it counts as one, and what it is read as. */
const ABBREVIATIONS: readonly (readonly [string, RegExp, string])[] = readPatterns(
  'abbreviations.json',
  abbreviations,
  {
    long: anyText,
    where: oneOf(['WORD', 'PART', 'LAST']),
  },
).flatMap(({ written, long, where }) =>
  written.map((phrase): readonly [string, RegExp, string] => [
    phrase,
    PLACES[where](phrase.replaceAll('.', '\\.')),
    long,
  ]),
);

/** How many words at most are cut off the end of a name to find a known body. */
const MOST_CUT = 7;
const LAST_LOWER = /\s\p{Ll}+$/u;
/** One word: the congress of a Đảng bộ is none of the Đảng. */
const PARTY_BRANCH = /Đảng bộ$/iu;
const LOCAL_END = /(?:^|\s)(?:[Tt]ỉnh|[Tt]hành phố)$|(?:Tỉnh ủy|Thành ủy|Tỉnh đoàn|Thành đoàn)$/u;
/** A plenum speaks for the committee that met. */
const PLENUM = /^Hội nghị .*(?:Trung ương|T\.Ư|TW)/iu;
const TERM = / khó[aá] (?:[IVXL]+|\d+)$/u;
/** Offices of a province that are named without its place. Branches of taxes, customs and judgments are of a district or region. */
const DEPARTMENT =
  /^(?:(?:Phó )?Giám đốc )?(?:Sở|Chi cục(?! Thuế| Hải quan| Thi hành án| Thống kê)) (?!.* (?:tỉnh|thành phố|TP))/u;
const PLACE_KIND = /(?:[Tt]ỉnh|[Tt]hành phố)$/u;
/** A committee of the council (Luật Tổ chức chính quyền địa phương), named without it. */
const COUNCIL_COMMITTEE = /^Ban (?:Kinh tế - Ngân sách|Pháp chế|Văn hóa - Xã hội|Văn hoá - Xã hội|Dân tộc|Đô thị)$/u;
/** A council's committee is named without "của". */
const OF_COUNCIL = /^(Ban .+) của (?=Hội đồng nhân dân)/u;
/** The Front of a place bears the country's name too (Luật Mặt trận Tổ quốc Việt Nam). */
const LOCAL_FRONT = /(Mặt trận Tổ quốc) (?=(?:[Tt]ỉnh|[Tt]hành phố|huyện|quận|thị xã|xã|phường)(?: |$))/u;

/** Returns `readIssuer` over one text, each written name looked up once a day it is read on. `own` completes short names. */
export function issuerReader(
  place: string | null,
  vocabulary: VocabularyIndex,
  own: OwnNames = NO_OWN_NAMES,
): (written: string, on: string | null) => ReadIssuer {
  const read = new Map<string, ReadIssuer>();
  return (written, on) => {
    const key = `${on} ${written}`;
    const known = read.get(key);
    if (known) return known;
    const spelt = spellOut(written).replace(TERM, '').replace(OF_COUNCIL, '$1 ');
    const isKnown = vocabulary.findBody(written, null, on) !== null;
    const full = isKnown ? null : completeWithOwn(spelt, own);
    const issuer = full === null ? readIssuer(written, place, on, vocabulary) : ofOwnName(full, place, on, vocabulary);
    read.set(key, issuer);
    return issuer;
  };
}

const ofOwnName = (name: string, place: string | null, on: string | null, vocabulary: VocabularyIndex): ReadIssuer => ({
  name,
  body: vocabulary.findBody(name, place, on),
  completed: true,
});

/** Returns an issuer's full name and body: abbreviations spelt out, short local names read in the place. */
export function readIssuer(
  written: string,
  place: string | null,
  on: string | null,
  vocabulary: VocabularyIndex,
): ReadIssuer {
  const named = findNamedBody(written, place, on, vocabulary);
  const { body } = named;
  const spelt = spellOut(named.written)
    .replace(TERM, '')
    .replace(OF_COUNCIL, '$1 ')
    .replace(LOCAL_FRONT, '$1 Việt Nam ');
  const capitals = spelt === spelt.toUpperCase() || spelt === spelt.toLowerCase();
  if (PLENUM.test(named.written)) return plenum(vocabulary, on);
  if (body) {
    const completed = body.place !== null && !lowered(named.written).includes(lowered(body.place));
    const keeps = !capitals && !completed && !hasAbbreviation(named.written.replace(TERM, ''));
    const local = completed && place !== null && !capitals && LOCAL_END.test(spelt);
    const name = local ? completeWithPlace(spelt, place, on, vocabulary) : properlySpelt(spelt, body);
    return { name: keeps ? spelt : name, body, completed };
  }
  const completed = place === null ? null : completeUnknown(spelt, place, on, vocabulary);
  return { name: completed ?? spelt, body: null, completed: completed !== null };
}

/** The name of a body that the vocabulary does not know, with the place that it lacks; null where it lacks none. */
function completeUnknown(name: string, place: string, on: string | null, vocabulary: VocabularyIndex): string | null {
  if (DEPARTMENT.test(name)) return completeDepartment(name, place, on, vocabulary);
  if (COUNCIL_COMMITTEE.test(name)) return completeWithPlace(`${name} Hội đồng nhân dân tỉnh`, place, on, vocabulary);
  return LOCAL_END.test(name) ? completeWithPlace(name, place, on, vocabulary) : null;
}

/** How many words the name of a province has at most. */
const LONGEST_PLACE = 4;

/** "Sở Y tế" with its province; "Sở Y tế Gia Lai" with the kind of the province that it names. */
function completeDepartment(name: string, place: string, on: string | null, vocabulary: VocabularyIndex): string {
  const words = name.split(' ');
  for (let count = LONGEST_PLACE; count > 0; count--) {
    const named = words.length > count + 1 ? vocabulary.placeByName(words.slice(-count).join(' '), on) : null;
    if (named) return [...words.slice(0, -count), named.fullName].join(' ');
  }
  return `${name} ${vocabulary.placeByName(place, on)?.fullName ?? place}`;
}

/** A name in capitals or small letters as the vocabulary spells it; else, and for an abbreviation, the body's full name. */
function properlySpelt(spelt: string, { name, aliases }: IssuingBody): string {
  return aliases.find((alias) => lowered(alias) === lowered(spelt) && !hasAbbreviation(alias)) ?? name;
}

function plenum(vocabulary: VocabularyIndex, on: string | null): ReadIssuer {
  const body = vocabulary.findBody('Ban Chấp hành Trung ương', null, on);
  return { name: 'Ban Chấp hành Trung ương Đảng', body, completed: false };
}

/** The known body that the words begin with: what follows a name in lower case belongs to the sentence. */
function findNamedBody(
  written: string,
  place: string | null,
  on: string | null,
  vocabulary: VocabularyIndex,
): { readonly written: string; readonly body: IssuingBody | null } {
  let words = written;
  for (let cut = 0; cut < MOST_CUT; cut++) {
    const body = vocabulary.findBody(words, place, on) ?? vocabulary.findBody(spellOut(words), place, on);
    if (body) return { written: words, body };
    const shorter = words.replace(LAST_LOWER, '');
    if (shorter === words || PARTY_BRANCH.test(words)) break;
    words = shorter;
  }
  return { written, body: null };
}

const lowered = (text: string): string => text.toLowerCase();
const hasAbbreviation = (text: string): boolean => /\p{Lu}{2,}/u.test(text);

const spellOut = memoize((written) =>
  ABBREVIATIONS.reduce(
    (text, [short, inPlace, long]) => (text.includes(short) ? text.replace(inPlace, long) : text),
    written,
  ),
);

/** "Thành ủy Thành phố Hồ Chí Minh": the one name that always holds its kind. */
const inSentence = ({ name, fullName, kind }: Place): string => (fullName.startsWith(kind) ? name : fullName);

/** "Thường trực Hội đồng nhân dân tỉnh" in a document of Bình Định ends in its place. */
function completeWithPlace(name: string, place: string, on: string | null, vocabulary: VocabularyIndex): string {
  const known = vocabulary.placeByName(place, on);
  if (PLACE_KIND.test(name) && known) return `${name.replace(PLACE_KIND, '').trimEnd()} ${known.fullName}`;
  return `${name} ${known === null ? place : inSentence(known)}`;
}
