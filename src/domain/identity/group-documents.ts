import type { Attested } from '../reading/attested.js';
import type { PartialEffect } from '../reading/effect.js';
import type { DocumentType } from '../vocabulary/document-type.js';
import { isNameKey, isNumberKey, sortKeys } from './key-parts.js';

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

/** What one input states of a document's identity: keys, keys that are only inferred, and facts. */
export interface IdentityStatement {
  /** Id of the input. */
  readonly id: string;
  readonly kind: 'text' | 'record' | 'verdict';
  readonly keys: readonly string[];
  readonly inferredKeys: readonly string[];
  /** Null for a verdict that two keys are one document. */
  readonly facts: DocumentFacts | null;
  /** Orders the texts of one document, the current one first; '' for other inputs. */
  readonly textRank: string;
  /** ISO day on which a record was checked, null where it was not; absent for other inputs. */
  readonly checkedOn?: Attested<string> | null;
}

/** The claims of a citing document about the document with a key: what a stub shows, and what linking needs. */
export interface VoteClaims {
  /** All keys that these claims make; two when they have both number and name. */
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
  /** ISO day from which it is no longer in force, as a note in the citing text records; absent without one. */
  readonly expiredOn?: string;
}

/** Claims for a key that say nothing, to build others on. */
export const NO_VOTE_CLAIMS: VoteClaims = {
  keys: [],
  blocks: [],
  type: null,
  typeName: null,
  symbol: null,
  authority: null,
  issuers: [],
  date: null,
  name: null,
  title: null,
};

/** Claims about the document with a key, with the number of inputs that make them: facts of a stub are decided by majority. */
export interface Vote {
  readonly key: string;
  readonly claimsHash: string;
  readonly claims: VoteClaims;
  readonly inputs: number;
}

/** Keys that mean one document, with the statements about it. */
export interface DocumentGroup {
  readonly keys: readonly string[];
  readonly statements: readonly IdentityStatement[];
}

/**
 * Returns the groups of statements that share a stated key, whatever their order. An inferred key joins the group of the
 * statement that infers it: if several do, of the one with the least first key; if a text or record states it, of none.
 */
export function groupStatements(statements: readonly IdentityStatement[]): readonly DocumentGroup[] {
  const ordered = [...statements].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parent = new Map<string, string>();
  for (const statement of ordered) for (const key of statement.keys) join(parent, statement.keys[0] ?? key, key);
  const stated = new Set(ordered.flatMap((statement) => (statement.facts === null ? [] : statement.keys)));
  for (const [key, owner] of inferredOwners(ordered)) if (!stated.has(key)) join(parent, owner, key);
  const groups = new Map<string, { keys: Set<string>; statements: IdentityStatement[] }>();
  const groupOf = (key: string) => {
    const root = find(parent, key);
    const group = groups.get(root) ?? { keys: new Set<string>(), statements: [] };
    groups.set(root, group);
    return group;
  };
  for (const key of parent.keys()) groupOf(key).keys.add(key);
  for (const statement of ordered) groupOf(statement.keys[0] ?? '').statements.push(statement);
  return [...groups.values()].map((group) => ({ keys: sortKeys(group.keys), statements: group.statements }));
}

/** For each inferred key, the first key of the statement that keeps it. */
function inferredOwners(statements: readonly IdentityStatement[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const statement of statements) {
    const first = statement.keys[0] ?? '';
    for (const key of statement.inferredKeys) {
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

/**
 * The key by name that goes with a key by number because mentions state both, or the reverse; null when mentions
 * disagree or none states both.
 */
function partnerOf(key: string, votes: readonly Vote[]): string | null {
  const kind = isNumberKey(key) ? isNameKey : isNumberKey;
  const partners = new Set(votes.flatMap((vote) => vote.claims.keys.filter(kind)));
  return partners.size === 1 ? ([...partners][0] ?? null) : null;
}

/**
 * Returns the groups of documents: the groups of statements, and one for every other key that has votes. Two groups are
 * joined when mentions state the number of one together with the name of the other and no mention disagrees; no group
 * gets a second number or name. `votes` must cover every key of every group and the keys stated together with those.
 */
export function groupDocuments(
  statementGroups: readonly DocumentGroup[],
  votes: ReadonlyMap<string, readonly Vote[]>,
): readonly DocumentGroup[] {
  const groups = new Map<string, DocumentGroup>();
  for (const group of statementGroups) for (const key of group.keys) groups.set(key, group);
  for (const [key, held] of votes)
    if (held.length > 0 && !groups.has(key)) groups.set(key, { keys: [key], statements: [] });
  const pairs = [...groups.keys()].filter(isNumberKey).flatMap((number) => {
    const name = partnerOf(number, votes.get(number) ?? []);
    if (name === null || partnerOf(name, votes.get(name) ?? []) !== number) return [];
    const [a, b] = [groups.get(number), groups.get(name)];
    return a && b && a !== b && !a.keys.some(isNameKey) && !b.keys.some(isNumberKey) ? [{ a, b }] : [];
  });
  const times = new Map<DocumentGroup, number>();
  for (const { a, b } of pairs) for (const group of [a, b]) times.set(group, (times.get(group) ?? 0) + 1);
  const all = new Set(groups.values());
  for (const { a, b } of pairs) {
    if (times.get(a) !== 1 || times.get(b) !== 1) continue;
    all.delete(a);
    all.delete(b);
    all.add({ keys: sortKeys([...a.keys, ...b.keys]), statements: [...a.statements, ...b.statements] });
  }
  return [...all];
}

/**
 * Returns the votes about the document of a group. Claims with number and name are about the document of that number, not
 * about another one of that name.
 */
export const votesFor = (group: DocumentGroup, votes: ReadonlyMap<string, readonly Vote[]>): readonly Vote[] =>
  group.keys
    .flatMap((key) => votes.get(key) ?? [])
    .filter(({ claims }) => claims.keys[0] !== undefined && group.keys.includes(claims.keys[0]));

/**
 * Returns whether a group makes a document: a text, a record or a vote must be about it. A verdict alone makes none.
 */
export const isDocument = (group: DocumentGroup, votes: readonly Vote[]): boolean =>
  votes.length > 0 || group.statements.some((statement) => statement.facts !== null);
