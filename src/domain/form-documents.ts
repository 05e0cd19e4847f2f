import type { DocumentType } from './document-type.js';
import type { PartialEffect } from './effect.js';
import { foldText } from './fold.js';
import { isNameKey, isNumberKey, sortKeys, symbolPieces } from './identity.js';
import type { Attested } from './reading.js';
import type { VocabularyIndex } from './vocabulary-index.js';

/** What one text or record says of its own document. */
export interface DocumentFacts {
  readonly type: DocumentType | null;
  readonly typeName: string | null;
  readonly number: Attested<string> | null;
  readonly issuedOn: Attested<string> | null;
  readonly title: Attested<string> | null;
  readonly issuerIds: readonly string[];
  readonly issuerNames: readonly string[];
  readonly authorityId: string | null;
  readonly effectiveFrom: Attested<string> | null;
  readonly expiredOn: Attested<string> | null;
  /** Days of some of its provisions; absent for none. */
  readonly partialEffects?: readonly PartialEffect[];
  readonly blocks: readonly string[];
}

/** An input as far as it makes a document: the keys it states, those it only infers, and what it says. */
export interface IdentityUnit {
  /** Id of the input. */
  readonly id: string;
  readonly kind: 'text' | 'record' | 'verdict';
  readonly keys: readonly string[];
  readonly inferredKeys: readonly string[];
  /** Null for a verdict that two keys are one document. */
  readonly facts: DocumentFacts | null;
  /** Sorts the texts of one document, the current one first; '' for others. */
  readonly textRank: string;
  /** ISO day on which a record was checked, null where it was not; absent for other inputs. */
  readonly checkedOn?: Attested<string> | null;
}

/** What a citing document says of the document behind a key: the part of its claims that a stub shows or a decision needs. */
export interface VoteClaims {
  /** All keys that these claims make; two where number and name stand together. */
  readonly keys: readonly string[];
  readonly blocks: readonly string[];
  readonly type: DocumentType | null;
  readonly typeName: string | null;
  readonly symbol: string | null;
  readonly authority: string | null;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly name: string | null;
  readonly title: string | null;
}

/** How many inputs make these claims for this key. */
export interface Vote {
  readonly key: string;
  readonly claimsHash: string;
  readonly claims: VoteClaims;
  readonly inputs: number;
}

/** A document: the work, with or without a text, as formed from units and votes. A stub is one known only from citations or records. */
export interface FormedDocument {
  /** Canonical key: readable, ASCII, URL-safe. */
  readonly key: string;
  /** All keys that lead here, canonical one first. */
  readonly keys: readonly string[];
  /** Tokens under which mentions without a key look for it, see `domain/identity`. */
  readonly blocks: readonly string[];
  readonly type: DocumentType;
  readonly typeName: string;
  readonly number: Attested<string> | null;
  readonly issuedOn: Attested<string> | null;
  readonly title: Attested<string> | null;
  readonly isStub: boolean;
  /** Ids of issuing bodies known to the vocabulary. */
  readonly issuerIds: readonly string[];
  /** Names of the issuers as read, also of those the vocabulary does not know. */
  readonly issuerNames: readonly string[];
  readonly authorityId: string | null;
  readonly effectiveFrom: Attested<string> | null;
  readonly expiredOn: Attested<string> | null;
  /** Days from which only some provisions are in force or no longer so, as its current text tells them; absent where it tells none. */
  readonly partialEffects?: readonly PartialEffect[];
  /** Latest day on which a checked record about it was checked, so that evidence of its force reaches that day; absent without one. */
  readonly checkedOn?: Attested<string> | null;
  /** Ids of the inputs that hold its texts, the current one first; empty for a stub and for a document known from records alone. */
  readonly textIds: readonly string[];
  /** Folded number (`01 nq cp`), for exact matches; '' when there is none. */
  readonly numberFolded: string;
  /**
   * Folded number, type, title and issuers, tokens of `[a-z0-9]` apart by one space. Behind a number that begins with 0
   * stand its digits without it, so that `1 nq cp` finds `01/NQ-CP`.
   */
  readonly searchText: string;
}

/** Keys that are one document, with the units that make it. */
export interface UnitGroup {
  readonly keys: readonly string[];
  readonly units: readonly IdentityUnit[];
}

/**
 * Returns the groups of units that share a stated key. An inferred key belongs to the group of the one unit that
 * infers it (of several the least by its first key), and not where a text or record states it. Order-free.
 */
export function groupUnits(units: readonly IdentityUnit[]): readonly UnitGroup[] {
  const ordered = [...units].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parent = new Map<string, string>();
  for (const unit of ordered) for (const key of unit.keys) join(parent, unit.keys[0] ?? key, key);
  const stated = new Set(ordered.flatMap((unit) => (unit.facts === null ? [] : unit.keys)));
  for (const [key, owner] of inferredOwners(ordered)) if (!stated.has(key)) join(parent, owner, key);
  const groups = new Map<string, { keys: Set<string>; units: IdentityUnit[] }>();
  const groupOf = (key: string) => {
    const root = find(parent, key);
    const group = groups.get(root) ?? { keys: new Set<string>(), units: [] };
    groups.set(root, group);
    return group;
  };
  for (const key of parent.keys()) groupOf(key).keys.add(key);
  for (const unit of ordered) groupOf(unit.keys[0] ?? '').units.push(unit);
  return [...groups.values()].map((group) => ({ keys: sortKeys(group.keys), units: group.units }));
}

/** For each inferred key the first key of the unit that holds it. */
function inferredOwners(units: readonly IdentityUnit[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const unit of units) {
    const first = unit.keys[0] ?? '';
    for (const key of unit.inferredKeys) {
      const owner = owners.get(key);
      if (owner === undefined || first < owner) owners.set(key, first);
    }
  }
  return owners;
}

function find(parent: Map<string, string>, key: string): string {
  let root = key;
  for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
  parent.set(key, root);
  return root;
}

function join(parent: Map<string, string>, a: string, b: string): void {
  if (!parent.has(a)) parent.set(a, a);
  if (!parent.has(b)) parent.set(b, b);
  const [rootA, rootB] = [find(parent, a), find(parent, b)];
  if (rootA !== rootB) parent.set(rootA > rootB ? rootA : rootB, rootA > rootB ? rootB : rootA);
}

/** Returns, for a key, the other key that all mentions with number and name together give for it, null where they disagree or none does. */
function partnerOf(key: string, votes: readonly Vote[]): string | null {
  const kind = isNumberKey(key) ? isNameKey : isNumberKey;
  const partners = new Set(votes.flatMap((vote) => vote.claims.keys.filter(kind)));
  return partners.size === 1 ? ([...partners][0] ?? null) : null;
}

/**
 * Returns the groups of documents: those of units, joined where mentions state number and name together and no mention
 * disagrees, and one for every other key that is voted for. A joining never gives a group a second number or name.
 * `votes` must hold the votes of every key of every group and of the partners of those.
 */
export function groupDocuments(
  unitGroups: readonly UnitGroup[],
  votes: ReadonlyMap<string, readonly Vote[]>,
): readonly UnitGroup[] {
  const groups = new Map<string, UnitGroup>();
  for (const group of unitGroups) for (const key of group.keys) groups.set(key, group);
  for (const [key, held] of votes) if (held.length > 0 && !groups.has(key)) groups.set(key, { keys: [key], units: [] });
  const pairs = [...groups.keys()].filter(isNumberKey).flatMap((number) => {
    const name = partnerOf(number, votes.get(number) ?? []);
    if (name === null || partnerOf(name, votes.get(name) ?? []) !== number) return [];
    const [a, b] = [groups.get(number), groups.get(name)];
    return a && b && a !== b && !a.keys.some(isNameKey) && !b.keys.some(isNumberKey) ? [{ a, b }] : [];
  });
  const times = new Map<UnitGroup, number>();
  for (const { a, b } of pairs) for (const group of [a, b]) times.set(group, (times.get(group) ?? 0) + 1);
  const all = new Set(groups.values());
  for (const { a, b } of pairs) {
    if (times.get(a) !== 1 || times.get(b) !== 1) continue;
    all.delete(a);
    all.delete(b);
    all.add({ keys: sortKeys([...a.keys, ...b.keys]), units: [...a.units, ...b.units] });
  }
  return [...all];
}

/**
 * Returns the votes for the document of a group: those for its keys by claims that lead to it. Claims with number and
 * name lead to the document of the number, and say nothing of another one that bears the name.
 */
export const votesFor = (group: UnitGroup, votes: ReadonlyMap<string, readonly Vote[]>): readonly Vote[] =>
  group.keys
    .flatMap((key) => votes.get(key) ?? [])
    .filter(({ claims }) => claims.keys[0] !== undefined && group.keys.includes(claims.keys[0]));

/** Returns the document that a group makes. `votes` are those for it, see {@link votesFor}. */
export function formDocument(group: UnitGroup, votes: readonly Vote[], vocabulary: VocabularyIndex): FormedDocument {
  const keys = sortKeys(group.keys);
  const facts = factsOf(group);
  const cited = citedFacts(votes, vocabulary);
  const chosen = completeFacts(mergeFacts(facts), cited);
  const checkedOn = lastChecked(group);
  const partialEffects = facts[0]?.partialEffects ?? [];
  const texts = group.units.filter((unit) => unit.kind === 'text').sort((a, b) => (a.textRank < b.textRank ? -1 : 1));
  return {
    key: keys[0] ?? '',
    keys,
    blocks: [...new Set([...facts.flatMap((each) => each.blocks), ...cited.blocks])].sort(),
    type: chosen.type ?? 'OTHER',
    typeName: chosen.typeName ?? '',
    number: chosen.number,
    issuedOn: chosen.issuedOn,
    title: chosen.title,
    isStub: texts.length === 0,
    issuerIds: chosen.issuerIds,
    issuerNames: chosen.issuerNames,
    authorityId: chosen.authorityId,
    effectiveFrom: chosen.effectiveFrom,
    expiredOn: chosen.expiredOn,
    ...(partialEffects.length === 0 ? {} : { partialEffects }),
    ...(checkedOn === null ? {} : { checkedOn }),
    textIds: texts.map((unit) => unit.id),
    numberFolded: foldText(chosen.number?.value ?? ''),
    searchText: searchTextOf(chosen),
  };
}

function searchTextOf({ number, typeName, title, issuerNames }: DocumentFacts): string {
  const unpadded = /^0+([1-9]\d*[a-z]?)\b/.exec(foldText(number?.value ?? ''))?.[1];
  return foldText([number?.value, unpadded, typeName, title?.value, ...issuerNames].filter(Boolean).join(' '));
}

/** Facts of the units, the weightiest first: current text, other texts, records. */
function factsOf(group: UnitGroup): readonly DocumentFacts[] {
  const order = (unit: IdentityUnit): string => (unit.kind === 'text' ? `0 ${unit.textRank}` : `1 ${unit.id}`);
  return [...group.units]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .flatMap((unit) => (unit.facts === null ? [] : [unit.facts]));
}

/** The newest day on which a record of the group was checked, of equals that of the least source. */
const lastChecked = (group: UnitGroup): Attested<string> | null =>
  group.units
    .flatMap(({ checkedOn }) => checkedOn ?? [])
    .reduce<Attested<string> | null>((last, day) => (last === null || isLater(day, last) ? day : last), null);

const isLater = (a: Attested<string>, b: Attested<string>): boolean =>
  a.value > b.value || (a.value === b.value && a.source < b.source);

const WEIGHT = { REVIEWED: 0, STATED: 1, RECORDED: 2, INFERRED: 3 } as const;

/** Attribute by attribute the best attested value, of equals the first. */
function mergeFacts(all: readonly DocumentFacts[]): DocumentFacts {
  const best = (get: (facts: DocumentFacts) => Attested<string> | null): Attested<string> | null =>
    all.reduce<Attested<string> | null>((chosen, facts) => {
      const value = get(facts);
      return value !== null && (chosen === null || WEIGHT[value.assurance] < WEIGHT[chosen.assurance]) ? value : chosen;
    }, null);
  const typed = all.find((facts) => facts.type !== null);
  const issued = all.find((facts) => facts.issuerNames.length > 0);
  return {
    type: typed?.type ?? null,
    typeName: typed?.typeName ?? null,
    number: best((facts) => facts.number),
    issuedOn: best((facts) => facts.issuedOn),
    title: best((facts) => facts.title),
    issuerIds: issued?.issuerIds ?? [],
    issuerNames: issued?.issuerNames ?? [],
    authorityId: all.find((facts) => facts.authorityId !== null)?.authorityId ?? null,
    effectiveFrom: best((facts) => facts.effectiveFrom),
    expiredOn: best((facts) => facts.expiredOn),
    blocks: [],
  };
}

/** What the document's own texts and records say, gaps filled with what citing documents say: they never overrule them. */
const completeFacts = (own: DocumentFacts, cited: DocumentFacts): DocumentFacts => ({
  type: own.type ?? cited.type,
  typeName: own.type === null ? cited.typeName : own.typeName,
  number: own.number ?? cited.number,
  issuedOn: own.issuedOn ?? cited.issuedOn,
  title: own.title ?? cited.title,
  issuerIds: own.issuerNames.length > 0 ? own.issuerIds : cited.issuerIds,
  issuerNames: own.issuerNames.length > 0 ? own.issuerNames : cited.issuerNames,
  authorityId: own.authorityId ?? cited.authorityId,
  effectiveFrom: own.effectiveFrom,
  expiredOn: own.expiredOn,
  blocks: [],
});

const AS_CITED = 'as cited';

/** What the citing documents say, attribute by attribute the claim of most of them. */
function citedFacts(votes: readonly Vote[], vocabulary: VocabularyIndex): DocumentFacts {
  const distinct = [...new Map(votes.map((vote) => [vote.claimsHash, vote])).values()];
  const most = (get: (claims: VoteClaims) => string | null): string | null => majority(distinct, get);
  const stated = (value: string | null): Attested<string> | null =>
    value === null ? null : { value, assurance: 'STATED', source: AS_CITED };
  const symbol = most((claims) => claims.symbol);
  const typeName = most((claims) => claims.typeName) ?? typeNameOf(symbol, vocabulary);
  const date = most((claims) => claims.date);
  const issuerNames =
    most((claims) => (claims.issuers.length === 0 ? null : claims.issuers.join('\n')))?.split('\n') ?? [];
  const title = most((claims) => claims.title) ?? (symbol === null ? most((claims) => claims.name) : null);
  return {
    type: typeName === null ? null : (vocabulary.typeByName(typeName)?.type ?? null),
    typeName,
    number: stated(symbol),
    issuedOn: stated(date),
    title: stated(title),
    issuerIds: issuerNames.flatMap((name) => vocabulary.findBody(name, null, date)?.id ?? []),
    issuerNames,
    authorityId: most((claims) => claims.authority),
    effectiveFrom: null,
    expiredOn: null,
    blocks: [...new Set(distinct.flatMap((vote) => vote.claims.blocks))],
  };
}

/** The type whose letters the number bears, where they are the letters of one type only. */
function typeNameOf(symbol: string | null, vocabulary: VocabularyIndex): string | null {
  if (symbol === null) return null;
  const { firstLetters, system } = symbolPieces(symbol);
  const entries = vocabulary.typesByLetters(firstLetters, system);
  return entries.length === 1 ? (entries[0]?.name ?? null) : null;
}

/** The value that most inputs give; ties by earliest date of the claims, then by code point. */
function majority(votes: readonly Vote[], get: (claims: VoteClaims) => string | null): string | null {
  const tally = new Map<string, { inputs: number; earliest: string }>();
  for (const vote of votes) {
    const value = get(vote.claims);
    if (value === null) continue;
    const sum = tally.get(value) ?? { inputs: 0, earliest: '9999' };
    const date = vote.claims.date ?? '9999';
    tally.set(value, { inputs: sum.inputs + vote.inputs, earliest: date < sum.earliest ? date : sum.earliest });
  }
  const ranked = [...tally].sort(
    ([a, x], [b, y]) =>
      y.inputs - x.inputs || (x.earliest < y.earliest ? -1 : x.earliest > y.earliest ? 1 : a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? null;
}

/** Returns whether a group makes a document: a text or record is about it, or some claim leads to it; a verdict alone makes none. */
export const isDocument = (group: UnitGroup, votes: readonly Vote[]): boolean =>
  votes.length > 0 || group.units.some((unit) => unit.facts !== null);
