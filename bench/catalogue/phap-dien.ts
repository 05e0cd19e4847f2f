import type { CatalogueItem } from '../../src/app/inputs/catalogue-item.js';
import { isDateOfNumber } from '../../src/domain/identity/date-of-number.js';
import { canonicalSymbol } from '../../src/domain/identity/symbol.js';
import { symbolPieces } from '../../src/domain/identity/symbol-pieces.js';
import { isoDate } from '../../src/domain/values/calendar-date.js';
import { foldText } from '../../src/domain/values/fold.js';
import type { VocabularyIndex } from '../../src/domain/vocabulary/vocabulary-index.js';
import { readHeadReading } from '../../src/intake/head/read-head.js';
import type { WrittenItem } from './laws.js';
import type { LeftOut } from './left-out.js';

/** A document of the Bộ pháp điển, as the list of its documents has it. Days are DD/MM/YYYY. */
export interface PhapDienRow {
  readonly number: string;
  readonly type: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly effective: string | null;
}

/** That one document amends, supplements or repeals parts of another. */
export interface Amendment {
  readonly from: string;
  readonly relation: string;
  readonly to: string;
}

interface Row {
  readonly number: string;
  readonly typeName: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly effectiveFrom: string | null;
}

/**
 * Returns the documents of the Bộ pháp điển with the amendments between them, ascending by number. `firstDays` are the
 * first days in force that texts of laws state themselves, by number: another day is left out.
 */
export function phapDienItems(
  rows: readonly PhapDienRow[],
  amendments: readonly Amendment[],
  firstDays: ReadonlyMap<string, string>,
  vocabulary: VocabularyIndex,
  leftOut: LeftOut,
): readonly WrittenItem[] {
  const documents = distinctRows(
    rows.map((row) => readRow(row, vocabulary)),
    leftOut,
  );
  const relations = relationsOf(amendments, documents, vocabulary, leftOut);
  const ofOthers = [...relations.keys()].filter((number) => !documents.has(number));
  const all = [...documents.values(), ...ofOthers.flatMap((number) => rowOfNumber(number, vocabulary))];
  return all
    .toSorted((a, b) => (a.number < b.number ? -1 : 1))
    .map((row) => itemOf(row, relations.get(row.number) ?? [], firstDays, vocabulary, leftOut));
}

function itemOf(
  { number, typeName, title, date, issuer, effectiveFrom }: Row,
  relations: CatalogueItem['relations'],
  firstDays: ReadonlyMap<string, string>,
  vocabulary: VocabularyIndex,
  leftOut: LeftOut,
): WrittenItem {
  const stated = firstDays.get(number) ?? effectiveFrom;
  if (stated !== effectiveFrom)
    leftOut.note('(the day alone) a first day in force that is not the one of the text itself');
  const from = stated === effectiveFrom ? effectiveFrom : null;
  const issuers = issuersOf(number, issuer, date, vocabulary);
  return {
    typeName,
    number,
    ...(title === null ? {} : { title }),
    ...(date === null ? {} : { date }),
    ...(issuers.length === 0 ? {} : { issuers: [...issuers] }),
    ...(from === null ? {} : { effectiveFrom: from }),
    ...(relations.length === 0 ? {} : { relations }),
  };
}

/** The words "… ngày D của I" that end the official name of a document; a title with a date of its own was cut at the first. */
const CUT = / ngày (\d{1,2}\/\d{1,2}\/\d{4}) của ([^/]+)$/u;

/** The rest of a number that was cut at a space after its hyphen, which the title begins with. */
const REST = /^([\p{Lu}\d-]{2,}) /u;

function readRow(row: PhapDienRow, vocabulary: VocabularyIndex): Row {
  const { type, date, issuer, effective } = row;
  const rest = row.number.endsWith('-') ? REST.exec(row.title ?? '') : null;
  const number = `${row.number}${rest?.[1] ?? ''}`.replace(/["“”]/g, '');
  const title = row.title?.slice(rest?.[0].length ?? 0) ?? null;
  const cut = CUT.exec(issuer ?? '');
  const whole = cut === null ? title : `${title} ngày ${date} của ${issuer?.slice(0, cut.index)}`;
  const typeName = number.includes('/TTLT') ? 'thông tư liên tịch' : type.toLowerCase();
  return {
    number: canonicalSymbol(number, typeName) ?? number,
    typeName,
    title: titleOf(whole, typeName, vocabulary),
    date: dayOf(cut?.[1] ?? date),
    issuer: (cut?.[2] ?? issuer)?.replace(/\.$/, '').trim() ?? null,
    effectiveFrom: dayOf(effective),
  };
}

/** Titles of what is cited by name have the type word. */
function titleOf(written: string | null, typeName: string, vocabulary: VocabularyIndex): string | null {
  const title = written?.normalize('NFC').replace(/\s+/g, ' ').replace(/\.$/, '').trim() ?? '';
  if (title === '') return null;
  if (vocabulary.typeByName(typeName)?.citedByNameAlone !== true) return title;
  const word = `${typeName[0]?.toUpperCase()}${typeName.slice(1)}`;
  return foldText(title).startsWith(`${foldText(word)} `) ? title : `${word} ${title}`;
}

function dayOf(written: string | null): string | null {
  const [day, month, year] = (written ?? '').split('/').map(Number);
  return day && month && year ? isoDate(day, month, year) : null;
}

/**
 * One row a number. A date of another year than the number shows that the row is of a document that amends the one of that
 * number, where it says so or another row has the number; else the date is a misprint and stays, as a contradicted one.
 */
function distinctRows(rows: readonly Row[], leftOut: LeftOut): ReadonlyMap<string, Row> {
  const byNumber = new Map<string, Row[]>();
  for (const row of rows) byNumber.set(row.number, [...(byNumber.get(row.number) ?? []), row]);
  const documents = new Map<string, Row>();
  for (const [number, held] of byNumber) {
    const row = chooseRow(number, held, leftOut);
    if (row !== undefined) documents.set(number, row);
  }
  return documents;
}

function chooseRow(number: string, held: readonly Row[], leftOut: LeftOut): Row | undefined {
  if (symbolPieces(number).letters.length === 0) return leftOut.note('a number without letters')[0];
  const titled = held.filter(({ title }) => title !== null);
  const own = titled.filter((row) => isDateOfNumber(number, row.date) || (titled.length === 1 && !isAmendment(row)));
  for (const row of titled)
    if (!own.includes(row)) leftOut.note('a row under the number of the document that it amends');
  if (own.length > 1) leftOut.note('another row of the same number');
  return own[0] ?? (titled.length === 0 ? held[0] : undefined);
}

const isAmendment = ({ title }: Row): boolean => /sua doi|bo sung|bai bo/.test(foldText(title ?? ''));

const KINDS: Readonly<Record<string, 'AMENDS' | 'REPEALS'>> = {
  amends: 'AMENDS',
  supplements: 'AMENDS',
  repeals: 'REPEALS',
};

/** By number of the amending document, what it does to others. The Bộ pháp điển notes it at single articles: in part. */
function relationsOf(
  amendments: readonly Amendment[],
  documents: ReadonlyMap<string, Row>,
  vocabulary: VocabularyIndex,
  leftOut: LeftOut,
): ReadonlyMap<string, CatalogueItem['relations']> {
  const relations = new Map<string, CatalogueItem['relations']>();
  const rowOf = (number: string): Row | undefined => documents.get(number) ?? rowOfNumber(number, vocabulary)[0];
  const add = (source: Row, target: Row, kind: 'AMENDS' | 'REPEALS'): void => {
    const held = relations.get(source.number) ?? [];
    if (held.some((one) => one.kind === kind && one.number === target.number)) return;
    const relation = { kind, extent: 'PART', typeName: target.typeName, number: target.number };
    relations.set(source.number, [...held, relation as CatalogueItem['relations'][number]]);
  };
  for (const amendment of amendments) {
    const kind = KINDS[amendment.relation];
    const source = rowOf(canonicalSymbol(amendment.from) ?? amendment.from);
    const target = rowOf(canonicalSymbol(amendment.to) ?? amendment.to);
    if (kind === undefined || source === undefined || target === undefined)
      leftOut.note('an amendment with a number that tells no type');
    else if (source.number === target.number || yearsApart(source, target) < 0)
      leftOut.note('an amendment of itself or of a later document');
    else add(source, target, kind);
  }
  return relations;
}

/** By how many years the source is the younger; 0 where either year is not known. */
function yearsApart(source: Row, target: Row): number {
  const [from, to] = [source, target].map(
    ({ number, date }) => symbolPieces(number).year ?? (date === null ? null : Number(date.slice(0, 4))),
  );
  return from == null || to == null ? 0 : from - to;
}

/** What a number alone tells of a document; nothing where its letters stand for no type or several. */
function rowOfNumber(number: string, vocabulary: VocabularyIndex): readonly Row[] {
  const { firstLetters, system } = symbolPieces(number);
  const [type] = /\/(?:PL-)?UBTVQH/.test(number)
    ? []
    : /\/QH\d+$/.test(number)
      ? [vocabulary.typeByName('luật')]
      : vocabulary.typesByLetters(firstLetters, system);
  if (!type) return [];
  return [{ number, typeName: type.name, title: null, date: null, issuer: null, effectiveFrom: null }];
}

/** The issuers, where the number does not tell them. */
function issuersOf(
  number: string,
  issuer: string | null,
  date: string | null,
  vocabulary: VocabularyIndex,
): readonly string[] {
  if (issuer === null) return [];
  const known = { number, type: null, issuer: null, date };
  const told = readHeadReading('', known, vocabulary).head.issuers;
  const names = namesIn(issuer, date, vocabulary);
  if (names.some((name) => vocabulary.findBody(name, null, date) === null)) return told.length > 0 ? [] : [issuer];
  return names.length === told.length && names.every((name) => told.includes(name)) ? [] : names;
}

/** The bodies in a list, of which some have "và" and commas in their names: the longest known names from the left. */
function namesIn(list: string, date: string | null, vocabulary: VocabularyIndex): readonly string[] {
  const pieces = list.split(/(, | và )/);
  const names: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const ends = pieces.map((_, index) => index + 1).filter((end) => end > at && (end - at) % 2 === 1);
    const written = ends.map((end) => pieces.slice(at, end).join(''));
    const longest = written.findLastIndex((name) => vocabulary.findBody(name, null, date) !== null);
    const name = written[Math.max(longest, 0)] ?? '';
    names.push(vocabulary.findBody(name, null, date)?.name ?? name);
    at += 2 * (Math.max(longest, 0) + 1);
  }
  return names;
}
