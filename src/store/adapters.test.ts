import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Adapter = 'sqlite' | 'neo4j';

/** Files that one adapter has alone, with the reason. Others may only be texts of queries, `<name>-queries.ts`. */
const ALONE: Readonly<Record<Adapter, Readonly<Record<string, string>>>> = {
  sqlite: {
    'sqlite-store.ts': 'each adapter opens its own store',
    'busy.ts': 'a file has one writer, and SQLite does not always wait for it',
    'statements.ts': 'libsql ends the process at a text that is not UTF-8',
    'walk-in-steps.ts': 'rows are walked step by step, with a look at the clock in between; Neo4j bounds one query',
    'document-walk.ts':
      'documents are walked step by step, with a look at the clock in between; Neo4j bounds one query',
    'word-indexes.ts': 'Neo4j keeps its full-text index by itself',
    'save/document-places.ts': 'statements of Neo4j find the date and key of a document by themselves',
    'trace/counts.ts': 'counts are read step by step, with a look at the clock in between; Neo4j bounds one query',
    'trace/edges.ts': 'edges are read step by step, with a look at the clock in between; Neo4j bounds one query',
    'threads/back-up-thread.ts': 'a file is copied; Neo4j is backed up by its own means',
    'threads/back-up.ts': 'a file is copied; Neo4j is backed up by its own means',
    'threads/read-thread.ts': 'libsql blocks the thread that calls it; the driver of Neo4j does not',
    'threads/threaded-store.ts': 'libsql blocks the thread that calls it; the driver of Neo4j does not',
    'trace/scope.ts': 'in Neo4j it belongs to the texts of the queries',
  },
  neo4j: {
    'neo4j-store.ts': 'each adapter opens its own store',
    'graph-names.ts': 'labels and relationship types are part of the text of a query and need a guard',
    'merge-branches.ts': 'SQLite merges the branches of a statement by itself',
    'hubs.ts': 'Neo4j plans queries for documents of many edges differently; SQLite only stops earlier',
    'save/write-rows.ts': 'rows travel to a server, many at a time',
  },
};

/** Files that both adapters have, whose functions take what the engine needs: they make SQL or Cypher of it. */
const OF_THE_ENGINE: readonly string[] = [
  'connection.ts',
  'page-by-name.ts',
  'paging.ts',
  'rows-by-id.ts',
  'tokens.ts',
  'values.ts',
  'save/contributions.ts',
  'trace/neighbours.ts',
];

/** Functions that one adapter exports alone, by file: what its engine makes necessary. */
const OWN_FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  'all-citations.ts': ['stepSql'],
  'citations.ts': ['branchesOf'],
  'derivations.ts': ['contributionsById', 'storedContributions', 'storedReferences'],
  'errors.ts': ['isTransient'],
  'inputs.ts': ['inputOf'],
  'migrate.ts': ['refuseForeign', 'statements'],
  'provision-citations.ts': ['scopeSql'],
  'search-filter.ts': ['indexedWords'],
  'search-sources.ts': ['hasFewMatches'],
  'provisions.ts': ['provisionId', 'provisionOf'],
  'save/documents.ts': ['refuseDanglingCitations'],
  'save/provisions.ts': ['moveEvidence'],
};

/** Arguments that a function of one adapter has alone, with the reason. */
const OWN_ARGUMENTS: Readonly<Record<string, string>> = {
  hubDegree: 'Neo4j plans queries for documents of many edges differently',
  deadline: 'a search in SQLite blocks the process, so it looks at the clock; the driver of Neo4j bounds each query',
  depth: 'Neo4j checks its own files; what is left is found at once',
  inputs: 'contents need not travel from the server again',
  words: 'SQLite tests conditions in the order of the text, where Neo4j plans them',
  first: 'parameters of SQLite are numbered from it on; those of Neo4j have names',
};

const folderOf = (adapter: Adapter): string => fileURLToPath(new URL(`${adapter}/`, import.meta.url));

/** Paths of an adapter's files, without tests and what only tests use. */
function filesOf(adapter: Adapter): readonly string[] {
  return readdirSync(folderOf(adapter), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !/(^|\/)test-/.test(path))
    .toSorted();
}

/** Names of the arguments of each exported function of a file. What runs the statements of a save counts as `connection`. */
function functionsOf(adapter: Adapter, path: string): ReadonlyMap<string, readonly string[]> {
  const code = readFileSync(`${folderOf(adapter)}${path}`, 'utf8');
  const declarations = code.matchAll(/^export (?:async )?function (\w+)(?:<.*?>)?\(([^)]*(?:\([^)]*\)[^)]*)*)\)/gm);
  return new Map(
    [...declarations].map(([, name = '', list = '']) => [
      name,
      [...list.matchAll(/(?:^|,)\s*(\w+|\{[^}]*\})\??[:=]/g)].map(([, one = '']) =>
        one === 'run' ? 'connection' : one,
      ),
    ]),
  );
}

const sharedArguments = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !(name in OWN_ARGUMENTS)).map((name) => name.replace(/^\{.*/s, '{…}'));

/** Names of the port's methods, as its interface declares them. */
function portMethods(): readonly string[] {
  const code = readFileSync(fileURLToPath(new URL('legal-store.ts', import.meta.url)), 'utf8');
  const body = code.slice(code.indexOf('export interface LegalStore {'));
  return [...body.matchAll(/^ {2}(\w+)(?:<[^(]*>)?\(/gm)].map(([, name = '']) => name);
}

const [sqlite, neo4j] = [filesOf('sqlite'), filesOf('neo4j')];
const shared = sqlite.filter((path) => neo4j.includes(path));
const alike = shared.filter((path) => !OF_THE_ENGINE.includes(path));

describe('the two adapters', () => {
  it('have the same files, but for the few that are named with a reason', () => {
    expect(sqlite.filter((path) => !shared.includes(path))).toEqual(Object.keys(ALONE.sqlite).toSorted());
    const others = neo4j.filter((path) => !shared.includes(path) && !path.endsWith('-queries.ts'));
    expect(others).toEqual(Object.keys(ALONE.neo4j).toSorted());
  });

  it('have a file for each file of queries', () => {
    const queries = neo4j.filter((path) => path.endsWith('-queries.ts'));
    expect(queries.filter((path) => !shared.includes(path.replace('-queries.ts', '.ts')))).toEqual([]);
  });

  it.each(portMethods().filter((name) => name !== 'close' && name !== 'withSignal'))(
    'implement %s by functions of the same file',
    (name) => {
      const home = (adapter: Adapter) => shared.filter((path) => functionsOf(adapter, path).has(name));
      expect(home('sqlite')).toHaveLength(1);
      expect(home('neo4j')).toEqual(home('sqlite'));
    },
  );

  it('export the same functions of a file, but for the few that are named', () => {
    const own = alike.map((path) => {
      const [first, second] = [functionsOf('sqlite', path), functionsOf('neo4j', path)];
      const names = [...first.keys(), ...second.keys()];
      return [path, names.filter((name) => !(first.has(name) && second.has(name))).toSorted()] as const;
    });
    expect(Object.fromEntries(own.filter(([, names]) => names.length > 0))).toEqual(OWN_FUNCTIONS);
  });

  it.each(alike)('name and order arguments alike in %s', (path) => {
    const [first, second] = [functionsOf('sqlite', path), functionsOf('neo4j', path)];
    for (const [name, own] of first) {
      const other = second.get(name);
      if (other === undefined) continue;
      expect([name, ...sharedArguments(other)]).toEqual([name, ...sharedArguments(own)]);
    }
  });
});
