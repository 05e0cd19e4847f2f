import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOMS } from './testing/rooms.js';

/** What a folder may import: folders of src, and packages. `node:` stands for Node's own modules, `*` for all. */
interface Allowance {
  readonly folders: readonly string[];
  /** Folders of which `import type` is allowed too: it leaves nothing at run time. */
  readonly typesOf?: readonly string[];
  readonly packages: readonly string[];
}

/** The import table. A file obeys the longest folder it lies in; importing within the own folder is always allowed. */
const TABLE: Readonly<Record<string, Allowance>> = {
  domain: { folders: [], packages: [] },
  citations: { folders: ['domain'], packages: [] },
  intake: { folders: ['domain', 'citations'], packages: ['node:', 'parse5', 'saxes', 'unpdf', 'yauzl'] },
  sources: { folders: ['domain', 'intake'], packages: ['node:', 'yauzl', 'zod'] },
  'intake/lists': { folders: ['domain', 'intake'], packages: ['csv-parse', 'fflate', 'read-excel-file'] },
  // tsx runs threads from sources.
  concurrency: { folders: ['domain'], packages: ['node:', 'tsx'] },
  store: { folders: ['domain'], packages: ['node:'] },
  'store/sqlite': { folders: ['domain', 'concurrency', 'store'], packages: ['node:', 'libsql'] },
  'store/neo4j': { folders: ['domain', 'concurrency', 'store'], packages: ['node:', 'neo4j-driver'] },
  app: {
    folders: ['domain', 'citations', 'intake', 'intake/lists', 'store'],
    packages: ['node:', 'zod', 'hyparquet', 'hyparquet-compressors'],
  },
  graphql: {
    folders: ['domain', 'app'],
    // The port's rows and pages are what the resolvers present.
    typesOf: ['store'],
    packages: [
      'node:',
      'graphql',
      'type-graphql',
      'graphql-scalars',
      'reflect-metadata',
      'dataloader',
      '@apollo/server',
    ],
  },
  web: { folders: [], packages: [] },
  server: { folders: ['*'], packages: ['*'] },
  testing: { folders: ['*'], packages: ['*'] },
  cli: { folders: ['*'], packages: ['*'] },
  // What other packages may import.
  exports: { folders: ['*'], packages: [] },
};

/** Packages that one folder alone may import, whatever the table says. */
const EXCLUSIVE: Readonly<Record<string, string>> = {
  'neo4j-driver': 'store/neo4j',
  libsql: 'store/sqlite',
  'type-graphql': 'graphql',
};

const READS_ENVIRONMENT: readonly string[] = ['server', 'cli'];
const SRC = fileURLToPath(new URL('.', import.meta.url));

/** Paths below src of all hand-written TypeScript files, with forward slashes. */
function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated/'))
    .toSorted();
}

/** Tests, what only tests use, and suites for tests may import anything and read the environment. */
function isTest(path: string): boolean {
  return /(^|\/)test-[^/]+$|\.(test|contract)\.ts$|(^|\/)contract\/|^testing\//.test(path);
}

function folderOf(path: string): string {
  const known = Object.keys(TABLE).filter((folder) => path.startsWith(`${folder}/`));
  return known.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

interface Import {
  readonly specifier: string;
  /** True for `import type` and `export type` as a whole. */
  readonly typeOnly: boolean;
}

/** Static, side-effect and dynamic imports, and re-exports. */
function importsOf(code: string): readonly Import[] {
  const from = /^(?:import|export)\b([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]/gm;
  const bare = /^import()\s*['"]([^'"]+)['"]/gm;
  const dynamic = /\bimport\(()\s*['"]([^'"]+)['"]/g;
  return [from, bare, dynamic]
    .flatMap((pattern) => [...code.matchAll(pattern)])
    .map((match) => ({ specifier: match[2] ?? '', typeOnly: /^\s+type\s/.test(match[1] ?? '') }));
}

/** `@scope/name/file` -> `@scope/name`; every module of Node -> `node:`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function mayImport(path: string, { specifier, typeOnly }: Import): boolean {
  return specifier.startsWith('.') ? mayImportFolder(path, specifier, typeOnly) : mayImportPackage(path, specifier);
}

function mayImportFolder(path: string, specifier: string, typeOnly: boolean): boolean {
  const own = folderOf(path);
  const target = new URL(specifier, `file:///${path}`).pathname.slice(1);
  const other = folderOf(target);
  const allowed = [...(TABLE[own]?.folders ?? []), ...(typeOnly ? (TABLE[own]?.typesOf ?? []) : [])];
  return own === other || allowed.includes('*') || allowed.includes(other);
}

function mayImportPackage(path: string, specifier: string): boolean {
  const own = folderOf(path);
  const name = packageOf(specifier);
  const owner = EXCLUSIVE[name];
  const allowed = TABLE[own]?.packages ?? [];
  return (owner === undefined || owner === own) && (allowed.includes('*') || allowed.includes(name));
}

function forbiddenImports(path: string, code: string): readonly string[] {
  if (isTest(path)) return [];
  return importsOf(code)
    .filter((found) => !mayImport(path, found))
    .map(({ specifier }) => `src/${path} imports ${specifier}`);
}

/** The room of a file below a folder: `citations/text/tokenise.ts` is in `text`. */
const roomOf = (path: string, folder: string): string =>
  path
    .slice(folder.length + 1)
    .split('/')[0]
    ?.replace(/\.(ts|js)$/, '') ?? '';

/** Path below src of what a file imports, null for a package. */
const targetOf = (path: string, specifier: string): string | null =>
  specifier.startsWith('.') ? new URL(specifier, `file:///${path}`).pathname.slice(1).replace(/\.js$/, '.ts') : null;

/** Imports of a room above, and of rooms that the order does not name, in each folder with rooms that holds the file. */
function importsOfUpperRooms(path: string, code: string): readonly string[] {
  if (isTest(path)) return [];
  return Object.entries(ROOMS).flatMap(([folder, order]) =>
    path.startsWith(`${folder}/`) ? upperImportsWithin(folder, order, path, code) : [],
  );
}

function upperImportsWithin(folder: string, order: readonly string[], path: string, code: string): readonly string[] {
  const own = order.indexOf(roomOf(path, folder));
  const outside = own < 0 ? [`src/${path} lies in no room`] : [];
  const upper = importsOf(code).filter(({ specifier }) => {
    const target = targetOf(path, specifier);
    return target?.startsWith(`${folder}/`) && order.indexOf(roomOf(target, folder)) > own;
  });
  return [...outside, ...upper.map(({ specifier }) => `src/${path} imports ${specifier}`)];
}

/** Circles of files that import one another, types included, each as the files in the order of their imports. */
function importCircles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const before = trail.indexOf(file);
    if (before >= 0) circles.push([...trail.slice(before), file].join(' → '));
    if (before >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

function importGraph(): ReadonlyMap<string, readonly string[]> {
  const files = sourceFiles().filter((path) => !isTest(path));
  return new Map(
    files.map((path) => {
      const targets = importsOf(readFileSync(`${SRC}${path}`, 'utf8')).map(({ specifier }) =>
        targetOf(path, specifier),
      );
      return [path, targets.filter((target): target is string => target !== null && files.includes(target))];
    }),
  );
}

function readsEnvironment(path: string, code: string): boolean {
  return code.includes('process.env') && !isTest(path) && !READS_ENVIRONMENT.includes(folderOf(path));
}

/** Exports without a docstring: directly above, above the decorators, or above the first of several overloads. */
function undocumentedExports(code: string): readonly string[] {
  const declaration =
    /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) ([\w$]+)/gm;
  return [...code.matchAll(declaration)]
    .filter((match) => !isDocumented(code.slice(0, match.index), match[1] ?? ''))
    .map((match) => match[1] ?? '');
}

function isDocumented(above: string, name: string): boolean {
  const end = above.lastIndexOf('*/');
  if (end < 0) return false;
  const between = above.slice(end + 2).trim();
  return (
    between === '' ||
    /^@(?![\s\S]*\nexport )/.test(between) ||
    new RegExp(`^export (async )?function ${name}\\b`).test(between)
  );
}

function report(find: (path: string, code: string) => readonly string[]): readonly string[] {
  return sourceFiles().flatMap((path) => find(path, readFileSync(`${SRC}${path}`, 'utf8')));
}

describe('the architecture', () => {
  it('knows every folder of src', () => {
    expect(sourceFiles().filter((path) => path.includes('/') && folderOf(path) === '')).toEqual([]);
  });

  it('lets each folder import only what the table allows', () => {
    expect(report(forbiddenImports)).toEqual([]);
  });

  it('lets each room import only rooms before it', () => {
    expect(report(importsOfUpperRooms)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(importCircles(importGraph())).toEqual([]);
  });

  it('reads the environment only where the program is put together', () => {
    expect(report((path, code) => (readsEnvironment(path, code) ? [path] : []))).toEqual([]);
  });

  it('documents every export', () => {
    expect(report((path, code) => undocumentedExports(code).map((name) => `src/${path}: ${name}`))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  it.each([
    ['domain/a.ts', "import { b } from './b.js';", true],
    ['domain/a.ts', "import { readFileSync } from 'node:fs';", false],
    ['domain/a.ts', "import type { X } from '../store/rows.js';", false],
    ['citations/a.ts', "import {\n  b,\n} from '../domain/b.js';", true],
    ['store/a.ts', "export { open } from './sqlite/open.js';", false],
    ['store/neo4j/a.ts', "import neo4j from 'neo4j-driver';", true],
    ['store/neo4j/a.ts', "import { x } from '../sqlite/x.js';", false],
    ['app/a.ts', "const { open } = await import('../store/sqlite/open.js');", false],
    ['app/a.ts', "import { LegalStore } from '../store/legal-store.js';", true],
    ['graphql/a.ts', "import { Field } from 'type-graphql';", true],
    ['graphql/a.ts', "import type { Page } from '../store/legal-store.js';", true],
    ['graphql/a.ts', "import type { X } from '../store/sqlite/x.js';", false],
    ['graphql/a.ts', "import { search } from '../store/legal-store.js';", false],
    ['server/a.ts', "import 'type-graphql';", false],
    ['server/a.ts', "import fastify from 'fastify';", true],
    ['server/a.neo4j.test.ts', "import neo4j from 'neo4j-driver';", true],
    ['nowhere/a.ts', "import { b } from '../domain/b.js';", false],
  ])('%s with %s', (path, code, allowed) => {
    expect(forbiddenImports(path, code).length === 0).toBe(allowed);
  });

  it.each([
    ['citations/readers/a.ts', "import { b } from '../text/b.js';", true],
    ['citations/readers/a.ts', "import type { B } from '../mentions/b.js';", false],
    ['citations/recognise-citations.ts', "import { b } from './claims/b.js';", true],
    ['citations/claims/a.ts', "import { b } from '../recognise-citations.js';", false],
    ['citations/cellar/a.ts', "import { b } from '../text/b.js';", false],
    ['citations/readers/a.test.ts', "import { b } from '../mentions/b.js';", true],
    ['store/rows.ts', "import { b } from './sqlite/b.js';", false],
    ['store/sqlite/save/a.ts', "import { b } from '../../rows.js';", true],
    ['store/sqlite/save/a.ts', "import { b } from '../paging.js';", true],
    ['store/sqlite/paging.ts', "import { b } from './save/b.js';", false],
  ])('the room of %s with %s', (path, code, allowed) => {
    expect(importsOfUpperRooms(path, code).length === 0).toBe(allowed);
  });

  it.each([
    [{ a: ['b'], b: [] }, []],
    [{ a: ['b'], b: ['c'], c: ['b'] }, ['b → c → b']],
  ])('finds the circles of %j', (graph, circles) => {
    expect(importCircles(new Map(Object.entries(graph)))).toEqual(circles);
  });

  it.each([
    ['/** One. */\nexport const one = 1;', []],
    ['/** One. */\nexport const one = 1;\nexport const two = 2;', ['two']],
    ['export function bare(): void {}', ['bare']],
    ['/** A thing. */\n@ObjectType({\n  description: "x",\n})\nexport class Thing {}', []],
    ['/** A. */\n@ObjectType()\nexport class A {}\nexport class B {}', ['B']],
    ['/** Both. */\nexport function f(a: 1): 1;\nexport function f(a: 2): 2;', []],
    ["export { a } from './a.js';", []],
  ])('finds the undocumented exports of %j', (code, names) => {
    expect(undocumentedExports(code)).toEqual(names);
  });

  it.each([
    ['app/a.ts', true],
    ['server/config.ts', false],
    ['app/a.test.ts', false],
    ['store/neo4j/test-setup.ts', false],
  ])('a read of the environment in %s is a fault: %s', (path, fault) => {
    expect(readsEnvironment(path, 'process.env.PORT')).toBe(fault);
  });
});
