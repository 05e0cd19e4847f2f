import { isMisread } from '../values/slip.js';
import type { DocumentGroup, Vote } from './document-group.js';
import { datedName, isNameKey, isNumberKey, isYearlyName, sortKeys, yearlyName } from './key-parts.js';
import { majority } from './majority.js';
import { statedDate } from './part-stated-names.js';

type VotesByKey = ReadonlyMap<string, readonly Vote[]>;

/** Groups and votes in which a name with a year that several documents bear is no key. */
export interface PartedNames {
  readonly groups: readonly DocumentGroup[];
  readonly votes: VotesByKey;
  /** By key of a document, the keys by name and year that it shares with others. */
  readonly sharedBy: ReadonlyMap<string, readonly string[]>;
}

/**
 * Returns groups and votes with the keys by name that are their own. A name and year are of one document until two are
 * proved: by two numbers that are stated with the name, unless both are of one day or differ by a slip, so that one may be
 * a misprint; by texts and records of their own (`partStatedNames`); or by two dates side by side in one text. Then each number and each
 * of these dates has the name with its full date. Other dates stay misprints of the one document, however many texts
 * agree on them.
 */
export function partNames(groups: readonly DocumentGroup[], votes: VotesByKey): PartedNames {
  const names = new Set([
    ...groups.flatMap(({ sharedNames, keys }) => [...sharedNames, ...keys.filter(isYearlyName)]),
    ...[...votes.keys()].filter(isYearlyName),
  ]);
  const byKey = groupsByKey(groups);
  const parted = sortKeys(names).flatMap((name) => partName(name, byKey, votes) ?? []);
  if (parted.length === 0) return { groups, votes, sharedBy: new Map() };
  const sharedBy = new Map<string, readonly string[]>();
  for (const { name, bearers } of parted)
    for (const key of bearers.flatMap(({ numbers, own }) => [...numbers, ...(own === null ? [] : [own])]))
      sharedBy.set(key, [...(sharedBy.get(key) ?? []), name]);
  const ownVotes = new Map(votes);
  for (const name of parted) giveOwnNames(ownVotes, name);
  return { groups: withOwnNames(groups, parted), votes: ownVotes, sharedBy };
}

/** A document that bears a name. */
interface Bearer {
  readonly group: DocumentGroup | null;
  readonly numbers: readonly string[];
  readonly date: string | null;
}

/** A name that several documents bear, each with the key by name that is its own; null where none is. */
interface PartedName {
  readonly name: string;
  readonly bearers: readonly (Bearer & { readonly own: string | null })[];
}

function partName(name: string, byKey: GroupsByKey, votes: VotesByKey): PartedName | null {
  const held = votes.get(name) ?? [];
  const found = [...statedBearers(name, byKey), ...numberedBearers(name, held, byKey, votes)].map((bearer) =>
    datedName(name, bearer.date) === null ? { ...bearer, date: null } : bearer,
  );
  const sideBySide = datesSideBySide(name, held);
  const isProved = found.some(({ group }) => group?.sharedNames.includes(name));
  if (!isProved && sideBySide.length === 0 && !areTwoNumbers(found)) return null;
  const bearers = withLastDate(name, found, held);
  const known = new Set(bearers.map(({ date }) => date));
  const dated = sideBySide.filter((date) => !known.has(date)).map((date) => ({ group: null, numbers: [], date }));
  const all = [...bearers, ...dated];
  const isOwn = (date: string | null): boolean =>
    all.filter((bearer) => bearer.numbers.length > 0 && bearer.date === date).length <= 1;
  return {
    name,
    bearers: all.map((bearer) => ({ ...bearer, own: isOwn(bearer.date) ? datedName(name, bearer.date) : null })),
  };
}

/**
 * The documents, the only number without a date with the date under which texts name one that none of the others has: most
 * texts, where they give several.
 */
function withLastDate(name: string, bearers: readonly Bearer[], held: readonly Vote[]): readonly Bearer[] {
  const undated = bearers.filter(({ numbers, date }) => numbers.length > 0 && date === null);
  const known = new Set(bearers.map(({ date }) => date));
  const isFree = (date: string | null): boolean => datedName(name, date) !== null && !known.has(date);
  const unnumbered = held.filter(({ claims }) => !claims.keys.some(isNumberKey));
  const date =
    undated.length === 1 ? majority(unnumbered, (claims) => (isFree(claims.date) ? claims.date : null)) : null;
  return date === null ? bearers : bearers.map((bearer) => (bearer === undated[0] ? { ...bearer, date } : bearer));
}

type GroupsByKey = ReadonlyMap<string, readonly DocumentGroup[]>;

/** The groups by each of their keys, and of the names that they share. */
function groupsByKey(groups: readonly DocumentGroup[]): GroupsByKey {
  const byKey = new Map<string, DocumentGroup[]>();
  for (const group of groups)
    for (const key of new Set([...group.keys, ...group.sharedNames]))
      byKey.set(key, [...(byKey.get(key) ?? []), group]);
  return byKey;
}

const statedBearers = (name: string, byKey: GroupsByKey): readonly Bearer[] =>
  (byKey.get(name) ?? []).map((group) => ({
    group,
    numbers: group.keys.filter(isNumberKey),
    date: statedDate(group.statements),
  }));

/** The documents whose numbers mentions state together with the name. */
function numberedBearers(
  name: string,
  held: readonly Vote[],
  byKey: GroupsByKey,
  votes: VotesByKey,
): readonly Bearer[] {
  const numbers = sortKeys(held.flatMap(({ claims }) => claims.keys.filter(isNumberKey)));
  const others = numbers.filter((key) => !byKey.get(key)?.some((group) => bears(group, name)) && bearsAlone(key));
  const found = others.map((number): Bearer => {
    const [group = null] = byKey.get(number) ?? [];
    const date = group === null ? null : statedDate(group.statements);
    const asCited = majority(votes.get(number) ?? [], ({ date: cited }) =>
      datedName(name, cited) === null ? null : cited,
    );
    return { group, numbers: group?.keys.filter(isNumberKey) ?? [number], date: date ?? asCited };
  });
  return [...new Map(found.map((bearer) => [bearer.group ?? bearer.numbers[0], bearer])).values()];

  /** A number that is stated with two names proves nothing: with one of them it is a misprint. */
  function bearsAlone(number: string): boolean {
    const stated = byKey.get(number)?.flatMap(({ keys }) => keys.filter(isNameKey)) ?? [];
    const cited = votes.get(number)?.flatMap(({ claims }) => claims.keys.filter(isNameKey)) ?? [];
    return [...stated, ...cited].every((key) => key === name || yearlyName(key) === name);
  }
}

const bears = ({ keys, sharedNames }: DocumentGroup, name: string): boolean =>
  keys.includes(name) || sharedNames.includes(name);

/** Whether the numbers of two documents are two: of two days or, where a day is not known, more than a slip apart. */
function areTwoNumbers(bearers: readonly Bearer[]): boolean {
  const numbered = bearers.filter(({ numbers }) => numbers.length > 0);
  return numbered.some((a, at) =>
    numbered.slice(0, at).some((b) => {
      if (a.date !== null && b.date !== null) return a.date !== b.date;
      return a.numbers.every((one) => b.numbers.every((other) => areApart(digitsOf(one), digitsOf(other))));
    }),
  );
}

const areApart = (one: string, other: string): boolean => one !== other && !isMisread(one, other);

/** `65` of `65-2025-qh15_quoc-hoi_2025`. */
const digitsOf = (key: string): string => key.slice(0, key.indexOf('-'));

const datesSideBySide = (name: string, held: readonly Vote[]): readonly string[] => {
  const dates = held.flatMap(({ claims: { date, beside } }) => (beside === undefined ? [] : [date, ...beside]));
  return sortKeys(dates.filter((date) => date !== null)).filter((date) => datedName(name, date) !== null);
};

/**
 * The groups with their own keys in place of the names. What has neither number nor date keeps a name, and so do a verdict
 * and a record that have no other key; it leads no mention there.
 */
function withOwnNames(groups: readonly DocumentGroup[], parted: readonly PartedName[]): readonly DocumentGroup[] {
  const owned = new Map<DocumentGroup, { readonly name: string; readonly own: string | null }[]>();
  for (const { name, bearers } of parted)
    for (const { group, own } of bearers)
      if (group !== null) owned.set(group, [...(owned.get(group) ?? []), { name, own }]);
  return groups.map((group) => (owned.get(group) ?? []).reduce(withOwnName, group));
}

function withOwnName(
  group: DocumentGroup,
  { name, own }: { readonly name: string; readonly own: string | null },
): DocumentGroup {
  const sharedNames = sortKeys([...group.sharedNames, name]);
  if (!group.keys.includes(name)) return { ...group, sharedNames };
  const needsName = group.statements.some(({ facts, keys }) =>
    facts === null
      ? keys.includes(name)
      : keys.every((key) => key === name) && datedName(name, facts.issuedOn?.value ?? null) !== own,
  );
  const staysNamed = needsName || (own === null && !group.keys.some(isNumberKey));
  const keys = group.keys.filter((key) => key !== name || staysNamed);
  return { ...group, keys: sortKeys(own === null ? keys : [...keys, own]), sharedNames };
}

/**
 * Gives votes the keys by name of the documents that they are about. Claims with a number are about its document, those
 * with a date about the one of that date; those with neither are about none of them.
 */
function giveOwnNames(votes: Map<string, readonly Vote[]>, { name, bearers }: PartedName): void {
  const byNumber = new Map(bearers.flatMap(({ numbers, own }) => numbers.map((number) => [number, own] as const)));
  const owned = new Set(bearers.map(({ own }) => own));
  const ownOf = ({ claims }: Vote): string | null => {
    const number = claims.keys.find(isNumberKey);
    if (number !== undefined) return byNumber.get(number) ?? null;
    const dated = datedName(name, claims.date);
    return owned.has(dated) ? dated : null;
  };
  const renamed = (vote: Vote): Vote => {
    const own = ownOf(vote);
    const keys = vote.claims.keys.flatMap((key) => (key === name ? (own ?? []) : [key]));
    return { ...vote, claims: { ...vote.claims, keys } };
  };
  const held = votes.get(name) ?? [];
  votes.set(name, []);
  for (const number of new Set(held.flatMap(({ claims }) => claims.keys.filter(isNumberKey))))
    votes.set(number, (votes.get(number) ?? []).map(renamed));
  for (const vote of held) {
    const own = ownOf(vote);
    if (own !== null) votes.set(own, [...(votes.get(own) ?? []), { ...renamed(vote), key: own }]);
  }
}
