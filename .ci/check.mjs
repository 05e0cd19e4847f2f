// Runs the checks one after the other and shows their output as it comes.
//   npm run check         every check
//   npm run check:static  every check except the tests
//   npm run check:quick   types, lint and the unit tests in the folders of src that changed since the main branch
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const SDL = 'schema/schema.graphql';

/** Folders with slow suites. `check:quick` runs such a suite only if the suite itself changed. */
const LONG_SUITES = ['src/store/sqlite/', 'src/app/derivation/'];

const TYPES = ['types', () => run('npx', 'tsc', '-p', 'tsconfig.json')];

const STATIC = [
  TYPES,
  ['lint and format (npm run format)', () => run('npx', 'biome', 'check', '--error-on-warnings', '.')],
  ['unused code and dependencies', () => run('npx', 'knip')],
  ['GraphQL lint', () => run('npx', 'eslint', '--max-warnings', '0', 'schema')],
  ['SDL is what the code emits (npm run schema)', emitsTheSameSdl],
  ['SDL breaks nothing that was released', () => run('npx', 'tsx', '.ci/schema-changes.ts')],
  [
    'generated operations are fresh (npm run codegen)',
    () => run('npx', 'graphql-codegen', '--config', 'codegen.ts', '--check'),
  ],
];

const TESTS = [['tests', () => run('npx', 'vitest', 'run')]];

/** The checks for the files that changed. */
function quickChecks() {
  const changed = changedFiles();
  const vitest = (...args) => run('npx', 'vitest', 'run', '--project', 'unit', ...args);
  const areas = [...new Set(changed.filter((file) => file.startsWith('src/')).map(areaOf))];
  const suites = changed.filter((file) => /(?<!\.(?:neo4j|program))\.test\.ts$/.test(file));
  const near = areas.filter((area) => !LONG_SUITES.some((long) => area.startsWith(long)));
  const checks = [
    TYPES,
    [`lint and format of ${changed.length} changed files`, () => lint(changed)],
    ['boundaries, and changed tests', () => vitest('src/architecture.test.ts', ...suites)],
  ];
  if (near.length > 0)
    checks.push([
      `tests in ${near.join(', ')} of what changed`,
      () => vitest('--changed', base(), '--passWithNoTests', ...near),
    ]);
  return checks;
}

/** The folder of src in which a file lies; its own folder where the whole holds a long suite. */
function areaOf(file) {
  const folder = file.split('/', 2).join('/');
  return LONG_SUITES.some((long) => long.startsWith(`${folder}/`))
    ? file.slice(0, file.lastIndexOf('/') + 1)
    : `${folder}/`;
}

function lint(files) {
  const options = ['--error-on-warnings', '--no-errors-on-unmatched', '--files-ignore-unknown=true'];
  return files.length === 0 ? true : run('npx', 'biome', 'check', ...options, ...files);
}

/** Files that differ from the main branch, or from the last commit where there is none, and files not yet added. */
function changedFiles() {
  const changed = git('diff', '--name-only', '--diff-filter=d', base());
  return [...new Set([...changed, ...git('ls-files', '--others', '--exclude-standard')])];
}

/** The commit at which the present branch left the main one. */
const base = () => git('merge-base', 'HEAD', 'main')[0] ?? 'HEAD';

function git(...args) {
  const { stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line !== '');
}

/** Emits the SDL and restores the committed file, since a check must change nothing. */
async function emitsTheSameSdl() {
  const committed = existsSync(SDL) ? readFileSync(SDL, 'utf8') : '';
  if (!(await run('npm', 'run', '-s', 'schema'))) return false;
  const same = readFileSync(SDL, 'utf8') === committed;
  if (!same) {
    writeFileSync(SDL, committed);
    console.log(`${SDL} differs from what the code emits: run npm run schema`);
  }
  return same;
}

/** Runs a command with its output shown. Resolves to whether it succeeded. */
function run(command, ...args) {
  // Colours of a terminal would only hide the text in a log.
  const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.log(`${command} did not start: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

const kind = process.argv[2] ?? 'all';
const kinds = { all: () => [...STATIC, ...TESTS], static: () => STATIC, quick: quickChecks };
if (!(kind in kinds)) throw new Error(`expected static, quick or nothing, got ${kind}`);

const checks = kinds[kind]();
const failed = [];
for (const [index, [name, check]] of checks.entries()) {
  console.log(`[${index + 1}/${checks.length}] ${name}`);
  const start = performance.now();
  const passed = await check();
  if (!passed) failed.push(name);
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
}
const seconds = Math.round(performance.now() / 1000);
console.log(
  failed.length === 0
    ? `All ${checks.length} checks passed (${seconds} s)`
    : `${failed.length} of ${checks.length} checks failed (${seconds} s): ${failed.join('; ')}`,
);
if (failed.length > 0) process.exitCode = 1;
