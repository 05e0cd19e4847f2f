import { memoize } from '../../domain/values/memoize.js';
import type { IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import abbreviations from '../patterns/abbreviations.json' with { type: 'json' };
import { anyText, oneOf, readPatterns } from '../patterns/read-patterns.js';

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
/** An office of a district that is named without its place. */
const DISTRICT_OFFICE = /^(?:(?:Phó )?Trưởng )?[Pp]hòng \p{Lu}/u;
const PLACE_KIND = /(?:[Tt]ỉnh|[Tt]hành phố)$/u;
/** A committee of the council (Luật Tổ chức chính quyền địa phương), named without it. */
const COUNCIL_COMMITTEE = /^Ban (?:Kinh tế - Ngân sách|Pháp chế|Văn hóa - Xã hội|Văn hoá - Xã hội|Dân tộc|Đô thị)$/u;
/** A council's committee is named without "của". */
const OF_COUNCIL = /^(Ban .+) của (?=Hội đồng nhân dân)/u;

/** Returns `readIssuer` over one text, each written name looked up once a day it is read on. */
export function issuerReader(
  place: string | null,
  vocabulary: VocabularyIndex,
  ownUnit: string | null = null,
): (written: string, on: string | null) => ReadIssuer {
  const read = new Map<string, ReadIssuer>();
  return (written, on) => {
    const key = `${on} ${written}`;
    const known = read.get(key);
    if (known) return known;
    const own = ownUnit === null ? null : ofOwnUnit(spellOut(written), ownUnit);
    const issuer = own ?? readIssuer(written, place, on, vocabulary);
    read.set(key, issuer);
    return issuer;
  };
}

/** "Ủy ban nhân dân huyện", "Huyện ủy" and "Phòng Nội vụ" in a document of the district Y Yên are that district's. */
function ofOwnUnit(written: string, ownUnit: string): ReadIssuer | null {
  const kind = /^(?:\p{Ll}+ )+/u.exec(ownUnit)?.[0].trimEnd() ?? '';
  const place = ownUnit.slice(kind.length + 1);
  const name = written.replace(TERM, '');
  const isShort = [kind, ...(COMMITTEES.get(kind) ?? [])].some((end) => lowered(` ${name}`).endsWith(` ${end}`));
  if (isShort) return { name: `${name} ${place}`, body: null, completed: true };
  const isOffice = DISTRICT_OFFICE.test(name) && !/ (?:huyện|quận|thị xã|thành phố|tỉnh) /u.test(name);
  return isOffice ? { name: `${name} ${ownUnit}`, body: null, completed: true } : null;
}
const COMMITTEES: ReadonlyMap<string, readonly string[]> = new Map([
  ['huyện', ['huyện ủy', 'huyện uỷ']],
  ['quận', ['quận ủy', 'quận uỷ']],
  ['thị xã', ['thị ủy', 'thị uỷ']],
  ['thành phố', ['thành ủy', 'thành uỷ']],
]);

/** Returns an issuer's full name and body: abbreviations spelt out, short local names read in the place. */
export function readIssuer(
  written: string,
  place: string | null,
  on: string | null,
  vocabulary: VocabularyIndex,
): ReadIssuer {
  const named = findNamedBody(written, place, on, vocabulary);
  const { body } = named;
  const spelt = spellOut(named.written).replace(OF_COUNCIL, '$1 ');
  const capitals = spelt === spelt.toUpperCase() || spelt === spelt.toLowerCase();
  if (PLENUM.test(named.written)) return plenum(vocabulary, on);
  if (body) {
    const completed = body.place !== null && !lowered(named.written).includes(lowered(body.place));
    const keeps = !capitals && !completed && !hasAbbreviation(named.written);
    const local = completed && place !== null && !capitals && LOCAL_END.test(spelt.replace(TERM, ''));
    const name = local ? completeWithPlace(spelt.replace(TERM, ''), place, on, vocabulary) : properlySpelt(spelt, body);
    return { name: keeps ? spelt : name, body, completed };
  }
  const completed = place === null ? null : completeUnknown(spelt, place, on, vocabulary);
  return { name: completed ?? spelt, body: null, completed: completed !== null };
}

/** The name of a body that the vocabulary does not know, with the place that it lacks; null where it lacks none. */
function completeUnknown(name: string, place: string, on: string | null, vocabulary: VocabularyIndex): string | null {
  if (DEPARTMENT.test(name)) return `${name} ${vocabulary.placeByName(place, on)?.fullName ?? place}`;
  if (COUNCIL_COMMITTEE.test(name)) return completeWithPlace(`${name} Hội đồng nhân dân tỉnh`, place, on, vocabulary);
  const short = name.replace(TERM, '');
  return LOCAL_END.test(short) ? completeWithPlace(short, place, on, vocabulary) : null;
}

/** A name in capitals or small letters as the vocabulary spells it, else the body's full name. */
function properlySpelt(spelt: string, { name, aliases }: IssuingBody): string {
  return aliases.find((alias) => lowered(alias) === lowered(spelt)) ?? name;
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

/** "Thường trực Hội đồng nhân dân tỉnh" in a document of Bình Định ends in its place. */
function completeWithPlace(name: string, place: string, on: string | null, vocabulary: VocabularyIndex): string {
  const known = vocabulary.placeByName(place, on);
  if (PLACE_KIND.test(name) && known) return `${name.replace(PLACE_KIND, '').trimEnd()} ${known.fullName}`;
  return `${name} ${known?.name ?? place}`;
}
