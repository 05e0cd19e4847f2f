import type { IdentityStatement } from './document-group.js';
import { type JoinedKeys, joinKeys, rootOf } from './join-keys.js';
import { datedName, isNumberKey, isYearlyName } from './key-parts.js';

/** A statement whose keys by name are its own: those that other documents bear too have the full date, or are gone. */
export interface NamedStatement extends IdentityStatement {
  /** Keys by name and year that the statement made, and that several documents bear. */
  readonly sharedNames: readonly string[];
}

/** Statements that are of one document whatever they are named. */
interface Bearer {
  readonly numbers: readonly string[];
  readonly date: string | null;
}

/**
 * Returns the statements, in their order, with the keys by name that are their own. Texts and records that state one name
 * and year are of one document unless two of them have numbers of their own, or two state different dates. Then each
 * has the name with its full date; what has neither number nor date keeps the name with the year.
 */
export function partStatedNames(statements: readonly IdentityStatement[]): readonly NamedStatement[] {
  const bearers = bearersOf(statements);
  const byName = new Map<string, Set<Bearer>>();
  for (const { id, keys, facts } of statements)
    for (const key of facts === null ? [] : keys.filter(isYearlyName))
      byName.set(key, (byName.get(key) ?? new Set()).add(bearers.get(id) as Bearer));
  const shared = new Map([...byName].filter(([name, held]) => areSeveral(name, [...held])));
  return statements.map((statement) => {
    const sharedNames = statement.facts === null ? [] : statement.keys.filter((key) => shared.has(key));
    if (sharedNames.length === 0) return { ...statement, sharedNames };
    const own = (key: string) => ownNames(key, bearers.get(statement.id) as Bearer, shared.get(key));
    const inferredKeys = statement.inferredKeys.filter((key) => !shared.has(key));
    return { ...statement, keys: statement.keys.flatMap(own), inferredKeys, sharedNames };
  });
}

/** Returns the date that statements of one document state, of the best text or record; null where none states any. */
export function statedDate(statements: readonly IdentityStatement[]): string | null {
  const order = ({ kind, textRank, id }: IdentityStatement): string => (kind === 'text' ? `0 ${textRank}` : `1 ${id}`);
  const dated = statements
    .filter(({ facts }) => facts !== null && facts.issuedOn !== null && facts.issuedOn.assurance !== 'INFERRED')
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return dated[0]?.facts?.issuedOn?.value ?? null;
}

/** By id of the statement, what bears its names: all statements that share another key, or that a verdict joins. */
function bearersOf(statements: readonly IdentityStatement[]): ReadonlyMap<string, Bearer> {
  const joined: JoinedKeys = new Map();
  const node = (id: string): string => `statement ${id}`;
  for (const { id, keys, facts } of statements) {
    joinKeys(joined, node(id), node(id));
    for (const key of keys) if (facts === null || !isYearlyName(key)) joinKeys(joined, node(id), key);
  }
  const members = new Map<string, IdentityStatement[]>();
  for (const statement of statements) {
    const root = rootOf(joined, node(statement.id));
    const held = members.get(root);
    if (held === undefined) members.set(root, [statement]);
    else held.push(statement);
  }
  return new Map(
    [...members.values()].flatMap((held) => {
      const bearer = { numbers: held.flatMap(({ keys }) => keys).filter(isNumberKey), date: statedDate(held) };
      return held.map(({ id }) => [id, bearer] as const);
    }),
  );
}

/** Whether two have numbers of their own, or two state different dates of the name's year. */
const areSeveral = (name: string, bearers: readonly Bearer[]): boolean =>
  bearers.filter(({ numbers }) => numbers.length > 0).length > 1 ||
  new Set(bearers.flatMap(({ date }) => datedName(name, date) ?? [])).size > 1;

/** What a bearer has instead of a name that several bear: the name with its date, unless two numbers have that date. */
function ownNames(key: string, { numbers, date }: Bearer, others: ReadonlySet<Bearer> | undefined): readonly string[] {
  if (others === undefined) return [key];
  const ofDate = [...others].filter((other) => other.numbers.length > 0 && other.date === date);
  const dated = ofDate.length > 1 ? null : datedName(key, date);
  if (dated !== null) return [dated];
  return numbers.length > 0 ? [] : [key];
}
