import type { Attested } from '../reading/attested.js';
import type { PartialEffect } from '../reading/effect.js';
import type { OfficialStatus } from '../reading/official-status.js';
import { foldText } from '../values/fold.js';
import type { DocumentType } from '../vocabulary/document-type.js';
import type { VocabularyIndex } from '../vocabulary/vocabulary-index.js';
import { sharedNameBlock } from './blocks.js';
import { isDateOfNumber } from './date-of-number.js';
import type {
  DocumentFacts,
  DocumentGroup,
  IdentityStatement,
  Vote,
  VoteClaims,
  VotedGroup,
} from './document-group.js';
import { sortKeys } from './key-parts.js';
import { majority } from './majority.js';
import { symbolPieces } from './symbol-pieces.js';

/** A document merged from statements and votes, with or without a text. A stub is known only from citations or records. */
export interface MergedDocument {
  /** Canonical key: readable, ASCII, URL-safe. */
  readonly key: string;
  /** All keys of the document, the canonical one first. */
  readonly keys: readonly string[];
  /** Blocks in which citations without a key search for it, see `blocks.ts`. */
  readonly blocks: readonly string[];
  readonly type: DocumentType;
  readonly typeName: string;
  readonly number: Attested<string> | null;
  readonly issuedOn: Attested<string> | null;
  /** The day of issue that is stated although the year in its number is another; absent where none is. Nothing follows from it. */
  readonly contradictedDate?: Attested<string>;
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
  /** The newest official status that a record gives, in a tie that of the source whose name comes first; absent without one. */
  readonly officialStatus?: OfficialStatus;
  /** Ids of the inputs that hold its texts, the current one first; empty for a stub and for a document known from records alone. */
  readonly textIds: readonly string[];
  /** Folded number (`01 nq cp`), for exact matches; '' when there is none. */
  readonly numberFolded: string;
  /**
   * Folded number, type, title and issuers, tokens of `[a-z0-9]` apart by one space. After a number that begins with 0
   * stand its digits without it, so that `1 nq cp` finds `01/NQ-CP`.
   */
  readonly searchText: string;
}

/** Returns the document that a group makes. */
export function mergeDocumentFacts(group: VotedGroup, vocabulary: VocabularyIndex): MergedDocument {
  const keys = sortKeys(group.keys);
  const facts = factsOf(group);
  const cited = citedFacts(group.votes, vocabulary);
  const shared = group.sharedNames.map(sharedNameBlock);
  const number = bestOf(facts, (each) => each.number) ?? cited.number;
  const chosen = completeFacts(mergeFacts(facts, number), cited);
  const contradictedDate =
    bestOf(facts, (each) => contradicted(number, each.issuedOn)) ??
    (chosen.issuedOn === null ? contradictedByAll(group.votes) : null);
  const checkedOn = lastChecked(group);
  const officialStatus = lastStatus(group);
  const partialEffects = facts[0]?.partialEffects ?? [];
  const texts = group.statements
    .filter((statement) => statement.kind === 'text')
    .sort((a, b) => (a.textRank < b.textRank ? -1 : 1));
  return {
    key: keys[0] ?? '',
    keys,
    blocks: [...new Set([...facts.flatMap((each) => each.blocks), ...cited.blocks, ...shared])].sort(),
    type: chosen.type ?? 'OTHER',
    typeName: chosen.typeName ?? '',
    number: chosen.number,
    issuedOn: chosen.issuedOn,
    ...(contradictedDate === null ? {} : { contradictedDate }),
    title: chosen.title,
    isStub: texts.length === 0,
    issuerIds: chosen.issuerIds,
    issuerNames: chosen.issuerNames,
    authorityId: chosen.authorityId,
    effectiveFrom: chosen.effectiveFrom,
    expiredOn: chosen.expiredOn,
    ...(partialEffects.length === 0 ? {} : { partialEffects }),
    ...(checkedOn === null ? {} : { checkedOn }),
    ...(officialStatus === undefined ? {} : { officialStatus }),
    textIds: texts.map((statement) => statement.id),
    numberFolded: foldText(chosen.number?.value ?? ''),
    searchText: searchTextOf(chosen),
  };
}

function searchTextOf({ number, typeName, title, issuerNames }: DocumentFacts): string {
  const unpadded = /^0+([1-9]\d*[a-z]?)\b/.exec(foldText(number?.value ?? ''))?.[1];
  return foldText([number?.value, unpadded, typeName, title?.value, ...issuerNames].filter(Boolean).join(' '));
}

/** Facts of the statements, the most reliable first: current text, other texts, records. */
function factsOf(group: DocumentGroup): readonly DocumentFacts[] {
  const order = (statement: IdentityStatement): string =>
    statement.kind === 'text' ? `0 ${statement.textRank}` : `1 ${statement.id}`;
  return [...group.statements]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .flatMap((statement) => (statement.facts === null ? [] : [statement.facts]));
}

/** The newest day on which a record of the group was checked, in a tie that of the catalogue whose name comes first. */
const lastChecked = (group: DocumentGroup): Attested<string> | null =>
  group.statements
    .flatMap(({ checkedOn }) => checkedOn ?? [])
    .reduce<Attested<string> | null>((last, day) => (last === null || isLater(day, last) ? day : last), null);

const lastStatus = (group: DocumentGroup): OfficialStatus | undefined =>
  group.statements
    .flatMap(({ officialStatus }) => officialStatus ?? [])
    .toSorted((a, b) =>
      a.checkedOn === b.checkedOn ? (a.source < b.source ? -1 : 1) : a.checkedOn > b.checkedOn ? -1 : 1,
    )[0];

const isLater = (a: Attested<string>, b: Attested<string>): boolean =>
  a.value > b.value || (a.value === b.value && (a.origin.quote ?? '') < (b.origin.quote ?? ''));

const WEIGHT = { REVIEWED: 0, STATED: 1, RECORDED: 2, INFERRED: 3 } as const;

type Get = (facts: DocumentFacts) => Attested<string> | null;

/** The best attested value; in a tie, the first. */
const bestOf = (all: readonly DocumentFacts[], get: Get): Attested<string> | null =>
  all.reduce<Attested<string> | null>((chosen, facts) => {
    const value = get(facts);
    return value !== null && (chosen === null || WEIGHT[value.assurance] < WEIGHT[chosen.assurance]) ? value : chosen;
  }, null);

/** A date that the number contradicts, else null. */
const contradicted = (number: Attested<string> | null, date: Attested<string> | null): Attested<string> | null =>
  isDateOfNumber(number?.value ?? null, date?.value ?? null) ? null : date;

/** The best attested value of each attribute; a date that the number contradicts is none. */
function mergeFacts(all: readonly DocumentFacts[], number: Attested<string> | null): DocumentFacts {
  const best = (get: Get): Attested<string> | null => bestOf(all, get);
  const typed = all.find((facts) => facts.type !== null);
  const issued = all.find((facts) => facts.issuerNames.length > 0);
  return {
    type: typed?.type ?? null,
    typeName: typed?.typeName ?? null,
    number: best((facts) => facts.number),
    issuedOn: best(({ issuedOn }) => (contradicted(number, issuedOn) === null ? issuedOn : null)),
    title: best((facts) => facts.title),
    issuerIds: issued?.issuerIds ?? [],
    issuerNames: issued?.issuerNames ?? [],
    authorityId: all.find((facts) => facts.authorityId !== null)?.authorityId ?? null,
    effectiveFrom: best((facts) => facts.effectiveFrom),
    expiredOn: best((facts) => facts.expiredOn),
    blocks: [],
  };
}

/** Facts of the document's own texts and records; citing documents only fill gaps. */
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
  expiredOn: own.expiredOn ?? cited.expiredOn,
  blocks: [],
});

const AS_CITED = { place: 'CITED_AS', quote: null } as const;
const asCited = (value: string | null): Attested<string> | null =>
  value === null ? null : { value, assurance: 'STATED', origin: AS_CITED };

/** The date that claims give their number, null for one that the number contradicts. */
const dateOfNumber = ({ symbol, date }: VoteClaims): string | null => (isDateOfNumber(symbol, date) ? date : null);

/** The date of most claims where the number contradicts all of them. */
const contradictedByAll = (votes: readonly Vote[]): Attested<string> | null =>
  votes.some(({ claims }) => dateOfNumber(claims) !== null) ? null : asCited(majority(votes, ({ date }) => date));

/** What most citing documents claim, for each attribute on its own. */
function citedFacts(votes: readonly Vote[], vocabulary: VocabularyIndex): DocumentFacts {
  const distinct = [...new Map(votes.map((vote) => [vote.claimsHash, vote])).values()];
  const most = (get: (claims: VoteClaims) => string | null): string | null => majority(distinct, get);
  const symbol = most((claims) => claims.symbol);
  const typeName = most((claims) => claims.typeName) ?? typeNameOf(symbol, vocabulary);
  const date = most(dateOfNumber);
  const issuerNames =
    most((claims) => (claims.issuers.length === 0 ? null : claims.issuers.join('\n')))?.split('\n') ?? [];
  const expiredOn = most((claims) => claims.expiredOn ?? null);
  const title = most((claims) => claims.title) ?? most((claims) => claims.name);
  return {
    type: typeName === null ? null : (vocabulary.typeByName(typeName)?.type ?? null),
    typeName,
    number: asCited(symbol),
    issuedOn: asCited(date),
    title: asCited(title),
    issuerIds: issuerNames.flatMap((name) => vocabulary.findBody(name, null, date)?.id ?? []),
    issuerNames,
    authorityId: most((claims) => claims.authority),
    effectiveFrom: null,
    expiredOn: expiredOn === null ? null : { value: expiredOn, assurance: 'RECORDED', origin: AS_CITED },
    blocks: [...new Set(distinct.flatMap((vote) => vote.claims.blocks))],
  };
}

/** The type that the letters of the number stand for, null when several types have them. */
function typeNameOf(symbol: string | null, vocabulary: VocabularyIndex): string | null {
  if (symbol === null) return null;
  const { firstLetters, system } = symbolPieces(symbol);
  const entries = vocabulary.typesByLetters(firstLetters, system);
  return entries.length === 1 ? (entries[0]?.name ?? null) : null;
}
