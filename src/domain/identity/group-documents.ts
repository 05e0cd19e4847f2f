import type { DocumentGroup, IdentityStatement, Vote, VotedGroup } from './document-group.js';
import { type JoinedKeys, joinKeys, rootOf } from './join-keys.js';
import { isNameKey, isNumberKey, sortKeys } from './key-parts.js';
import { partNames } from './part-names.js';
import { type NamedStatement, partStatedNames } from './part-stated-names.js';

/**
 * Returns the groups of statements that share a stated key, whatever their order. An inferred key joins the group of the
 * statement that infers it: if several do, of the one with the least first key; if a text or record states it, of none.
 */
export function groupStatements(statements: readonly IdentityStatement[]): readonly DocumentGroup[] {
  const ordered = partStatedNames([...statements].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const parent: JoinedKeys = new Map();
  for (const statement of ordered) for (const key of statement.keys) joinKeys(parent, statement.keys[0] ?? key, key);
  const stated = new Set(ordered.flatMap((statement) => (statement.facts === null ? [] : statement.keys)));
  for (const [key, owner] of inferredOwners(ordered)) if (!stated.has(key)) joinKeys(parent, owner, key);
  const groups = new Map<string, { keys: Set<string>; statements: NamedStatement[] }>();
  const groupOf = (key: string) => {
    const root = rootOf(parent, key);
    const group = groups.get(root) ?? { keys: new Set<string>(), statements: [] };
    groups.set(root, group);
    return group;
  };
  for (const key of parent.keys()) groupOf(key).keys.add(key);
  for (const statement of ordered) groupOf(statement.keys[0] ?? '').statements.push(statement);
  return [...groups.values()].map(({ keys, statements: own }) => ({
    keys: sortKeys(keys),
    statements: own,
    sharedNames: sortKeys(own.flatMap((statement) => statement.sharedNames)),
  }));
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
 * Returns the groups of documents, each with the votes about it: the groups of statements, and one for every other key
 * that has votes. Two groups are joined when mentions state the number of one together with the name of the other and no
 * mention disagrees; no group gets a second number or name. `votes` must cover every key of every group and the keys
 * stated together with those.
 */
export function groupDocuments(
  statementGroups: readonly DocumentGroup[],
  allVotes: ReadonlyMap<string, readonly Vote[]>,
): readonly VotedGroup[] {
  const { groups: stated, votes, sharedBy } = partNames(statementGroups, allVotes);
  const groups = new Map<string, DocumentGroup>();
  for (const group of stated) for (const key of group.keys) groups.set(key, group);
  for (const [key, held] of votes)
    if (held.length > 0 && !groups.has(key))
      groups.set(key, { keys: [key], statements: [], sharedNames: sharedBy.get(key) ?? [] });
  return joinPartners(groups, votes).map((group) => ({ ...group, votes: votesFor(group, votes) }));
}

function joinPartners(
  groups: ReadonlyMap<string, DocumentGroup>,
  votes: ReadonlyMap<string, readonly Vote[]>,
): readonly DocumentGroup[] {
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
    all.add({
      keys: sortKeys([...a.keys, ...b.keys]),
      statements: [...a.statements, ...b.statements],
      sharedNames: sortKeys([...a.sharedNames, ...b.sharedNames]),
    });
  }
  return [...all];
}

/**
 * The votes about the document of a group. Claims with number and name are about the document of that number, not about
 * another one of that name.
 */
const votesFor = (group: DocumentGroup, votes: ReadonlyMap<string, readonly Vote[]>): readonly Vote[] =>
  group.keys
    .flatMap((key) => votes.get(key) ?? [])
    .filter(({ claims }) => claims.keys[0] !== undefined && group.keys.includes(claims.keys[0]));

/**
 * Returns whether a group makes a document: a text, a record or a vote must be about it. A verdict alone makes none.
 */
export const isDocument = ({ votes, statements }: VotedGroup): boolean =>
  votes.length > 0 || statements.some((statement) => statement.facts !== null);
