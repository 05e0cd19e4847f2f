// `npm run check`: every check, one after the other, and at the end which failed. With `static`: all but the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const SDL = 'schema/schema.graphql';

// Colours of a terminal would only hide the text in a log.
const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };

const CHECKS = [
  ['types', 'npx tsc -p tsconfig.json'],
  ['lint and format (npm run format)', 'npx biome check --error-on-warnings .'],
  ['unused code and dependencies', 'npx knip'],
  ['GraphQL lint', 'npx eslint --max-warnings 0 schema'],
  ['SDL is what the code emits (npm run schema)', emitsTheSameSdl],
  ['generated operations are fresh (npm run codegen)', 'npx graphql-codegen --config codegen.ts --check'],
];
if (process.argv[2] !== 'static') CHECKS.push(['boundaries and tests', 'npx vitest run']);

/** Runs the emitter and puts the file back: a check changes nothing. */
function emitsTheSameSdl() {
  const committed = existsSync(SDL) ? readFileSync(SDL, 'utf8') : '';
  const emitted = sh('npm run -s schema');
  if (emitted.status !== 0) return emitted;
  const same = readFileSync(SDL, 'utf8') === committed;
  if (!same) writeFileSync(SDL, committed);
  return { status: same ? 0 : 1, output: same ? '' : `${SDL} differs from what the code emits: run npm run schema` };
}

function sh(command) {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8', maxBuffer: 1 << 28, env });
  return { status: status ?? 1, output: `${stdout}${stderr}` };
}

const failed = [];
for (const [name, check] of CHECKS) {
  const start = performance.now();
  const { status, output } = typeof check === 'string' ? sh(check) : check();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status !== 0) {
    failed.push(name);
    console.log(output.trimEnd().replace(/^/gm, '    '));
  }
}
if (failed.length > 0) {
  console.log(`\n${failed.length} of ${CHECKS.length} checks failed: ${failed.join('; ')}`);
  process.exitCode = 1;
}
