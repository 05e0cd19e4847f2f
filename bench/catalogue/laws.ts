import type { CatalogueItem } from '../../src/app/inputs/catalogue-item.js';
import { yearOf } from '../../src/domain/values/calendar-date.js';
import { foldText, slug } from '../../src/domain/values/fold.js';
import type { VocabularyIndex } from '../../src/domain/vocabulary/vocabulary-index.js';
import type { LawFacts, LawStatements } from './law-statements.js';
import type { LeftOut } from './left-out.js';
import { Tally } from './tally.js';

/** An item as it is written: what is not known is left out. */
export type WrittenItem = Pick<CatalogueItem, 'typeName'> & Partial<CatalogueItem>;

/** Names and dates that fewer texts state are left out. */
const LEAST_TEXTS = 2;
/** Another name of a number is taken where so many texts state it. */
const LEAST_TEXTS_OF_OTHER_NAME = 3;
/** Of two numbers with one name and day, the one that so many times fewer texts state is a misprint. */
const RARER = 3;

interface Law {
  readonly number: string | null;
  readonly typeName: string;
  readonly name: string;
  readonly date: string | null;
  /** Texts that state the name, and the date. */
  readonly named: number;
  readonly dated: number;
  readonly facts: LawFacts | null;
  /** Other names that several texts state beside the number. */
  readonly otherNames: readonly string[];
}

/**
 * Returns the laws, codes and ordinances that texts name: by number with the name and date that most texts state beside it,
 * then those without a number by name and date. Ascending by date, number and name.
 */
export function lawItems(
  statements: LawStatements,
  vocabulary: VocabularyIndex,
  leftOut: LeftOut,
): readonly WrittenItem[] {
  const numbered = [...statements.byNumber].flatMap(([number, facts]) =>
    numberedLaw(number, facts, vocabulary, leftOut),
  );
  const laws = withoutMisprints(numbered, leftOut);
  const all = [...laws, ...unnumberedLaws(statements.byName, laws, leftOut)];
  const names = new Set(all.map(({ name }) => slug(name)));
  const nameOf = new Map(laws.map(({ number, name }) => [number, subjectOf(name)]));
  return all
    .toSorted((a, b) => (sortOf(a) < sortOf(b) ? -1 : 1))
    .map((law) => {
      const otherNames = law.otherNames.filter((name) => !names.has(slug(name)));
      return itemOf({ ...law, otherNames }, nameOf);
    });
}

const sortOf = ({ date, number, name }: Law): string => `${date ?? ''} ${number ?? ''} ${name}`;

function itemOf(
  { number, typeName, name, date, named, dated, facts, otherNames }: Law,
  nameOf: ReadonlyMap<string | null, string>,
): WrittenItem {
  const own = facts?.own ?? null;
  const ends = (own?.ends ?? []).filter((end) => end.number !== number && nameOf.get(end.number) === subjectOf(name));
  const isSure = own !== null || (named >= LEAST_TEXTS && dated >= LEAST_TEXTS);
  return {
    typeName,
    ...(number === null
      ? { name, authority: typeName === 'pháp lệnh' ? 'uy-ban-thuong-vu-quoc-hoi' : 'quoc-hoi' }
      : { number }),
    title: name,
    ...(otherNames.length === 0 ? {} : { otherNames: [...otherNames] }),
    ...(date === null ? {} : { date }),
    ...(own?.effectiveFrom ? { effectiveFrom: own.effectiveFrom } : {}),
    ...(ends.length === 0 ? {} : { relations: ends.map((end) => ({ ...relationTo(end.number), kind: end.kind })) }),
    ...(isSure ? {} : { checked: false }),
    note: `texts that state the name ${named}, the date ${dated}${own === null ? '' : ', and its own text'}`,
  };
}

const relationTo = (number: string): CatalogueItem['relations'][number] =>
  ({ typeName: typeOfNumber(number), number, extent: 'WHOLE' }) as CatalogueItem['relations'][number];

const typeOfNumber = (number: string): string => (/PL|UBTVQH/.test(number) ? 'pháp lệnh' : 'luật');

function numberedLaw(number: string, facts: LawFacts, vocabulary: VocabularyIndex, leftOut: LeftOut): readonly Law[] {
  const chosen = chooseName(number, facts);
  if (chosen === null) return leftOut.note('no name that two texts state beside the number');
  const dates = facts.dates.values().filter((date) => fits(number, date, vocabulary));
  const date = facts.own?.date ?? dates[0] ?? null;
  if (date === null && facts.dates.values().length > 0)
    return leftOut.note('a number of another year or term than its date');
  if (date !== null && !fits(number, date, vocabulary))
    return leftOut.note('a number of another year or term than its date');
  const dated = date === null ? 0 : facts.dates.countOf(date);
  return [{ ...chosen, number, date, dated, facts }];
}

/**
 * The name that the law's own text or most texts state. "Luật sửa đổi, bổ sung một số điều của Luật X số N" may state the number
 * of either: where texts also write "Luật X số N", it is that of X.
 */
function chooseName(
  number: string,
  { names, own }: LawFacts,
): Pick<Law, 'name' | 'typeName' | 'named' | 'otherNames'> | null {
  const spellings = new Map<string, string[]>();
  for (const name of names.values().filter(isName)) {
    const key = slug(name);
    spellings.set(key, [...(spellings.get(key) ?? []), name]);
  }
  const counted = [...spellings].map(([key, variants]) => ({
    key,
    name: variants[0] ?? '',
    named: variants.reduce((sum, variant) => sum + names.countOf(variant), 0),
  }));
  const otherThan = (chosen: string): readonly string[] =>
    counted.flatMap(({ key, name, named }) =>
      key !== slug(chosen) && named >= LEAST_TEXTS_OF_OTHER_NAME && !isAmending(key) ? [name] : [],
    );
  const ownTitle = own?.title && isName(own.title) ? own.title : null;
  if (ownTitle !== null) {
    const spelt = counted.find(({ key }) => key === slug(ownTitle));
    const name = spelt?.name ?? (ownTitle === ownTitle.toUpperCase() ? lowerCased(ownTitle) : ownTitle);
    return { name, typeName: typeOfName(name), named: spelt?.named ?? 0, otherNames: otherThan(name) };
  }
  const often = counted.filter(({ named }) => named >= LEAST_TEXTS).sort((a, b) => b.named - a.named);
  const chosen = often.find(({ key }) => !isAmending(key)) ?? often[0];
  if (chosen === undefined || (typeOfNumber(number) === 'pháp lệnh') !== (typeOfName(chosen.name) === 'pháp lệnh'))
    return null;
  return {
    name: chosen.name,
    typeName: typeOfName(chosen.name),
    named: chosen.named,
    otherNames: otherThan(chosen.name),
  };
}

const NAME = /^(?:Bộ luật|Luật|Pháp lệnh) [\p{L}]/iu;
const isName = (name: string): boolean =>
  NAME.test(name) && !/[\d:;.]|Căn cứ|(?:^| )số(?: |$)/.test(name) && name.length < 300;
const isAmending = (key: string): boolean => /^(?:bo-luat|luat|phap-lenh)-(?:sua-doi|bo-sung|bai-bo)/.test(key);

const lowerCased = (title: string): string => `${title[0] ?? ''}${title.slice(1).toLowerCase()}`;

function typeOfName(name: string): string {
  const folded = foldText(name);
  if (folded.startsWith('bo luat')) return 'bộ luật';
  return folded.startsWith('phap lenh') ? 'pháp lệnh' : 'luật';
}

/** What the name says behind the type word: an ordinance and the law that follows it share it. */
const subjectOf = (name: string): string => slug(name).replace(/^(?:bo-luat|luat|phap-lenh)-/, '');

/** Whether the year and the term of the Quốc hội in the number are those of the date. */
function fits(number: string, date: string, vocabulary: VocabularyIndex): boolean {
  const year = /\/(\d{4})\//.exec(number)?.[1];
  const term = /QH(\d+)$/.exec(number)?.[1];
  if (year !== undefined && year !== date.slice(0, 4)) return false;
  return term === undefined || vocabulary.assemblyTermOf(date)?.ordinal === Number(term);
}

/** Of the numbers with one name and day, and of a number without a day and another of that name and year, the one that most texts state. */
function withoutMisprints(laws: readonly Law[], leftOut: LeftOut): readonly Law[] {
  const weightOf = ({ named, dated, facts }: Law): number => named + dated + (facts?.own ? 1_000 : 0);
  return laws.filter((law) => {
    const others = laws.filter(
      (other) => other !== law && slug(other.name) === slug(law.name) && yearOfLaw(other) === yearOfLaw(law),
    );
    const isRare = others.some(
      (other) => weightOf(other) >= RARER * weightOf(law) && (other.date === law.date || law.date === null),
    );
    if (isRare) leftOut.note('a number that is rare beside another of the same name and day');
    return !isRare;
  });
}

const yearOfLaw = ({ number, date }: Law): string => /\/(\d{4})\//.exec(number ?? '')?.[1] ?? String(yearOf(date));

/** Laws that texts cite by name and date, of a name and year that no numbered one has. */
function unnumberedLaws(
  byName: ReadonlyMap<string, Tally>,
  numbered: readonly Law[],
  leftOut: LeftOut,
): readonly Law[] {
  const known = new Set(numbered.map((law) => `${slug(law.name)} ${yearOfLaw(law)}`));
  const named = new Set(numbered.map(({ name }) => slug(name)));
  const byYear = new Map<string, { readonly spellings: Tally; readonly dates: Tally }>();
  for (const [name, dates] of byName) {
    if (!isName(name)) continue;
    for (const date of dates.values()) {
      const key = `${slug(name)} ${date.slice(0, 4)}`;
      const held = byYear.get(key) ?? { spellings: new Tally(), dates: new Tally() };
      byYear.set(key, held);
      held.spellings.addCount(name, held.spellings.countOf(name) + dates.countOf(date));
      held.dates.addCount(date, held.dates.countOf(date) + dates.countOf(date));
    }
  }
  return [...byYear].flatMap(([key, { spellings, dates }]): readonly Law[] => {
    const [name = '', date = ''] = [spellings.values()[0], dates.values()[0]];
    const dated = dates.countOf(date);
    const least = named.has(slug(name)) ? RARER : LEAST_TEXTS;
    if (known.has(key)) return [];
    if (dated < least) return leftOut.note('a name and date without a number, of too few texts');
    return [{ number: null, typeName: typeOfName(name), name, date, named: dated, dated, facts: null, otherNames: [] }];
  });
}
