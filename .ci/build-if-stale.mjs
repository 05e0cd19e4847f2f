// Compiles the program if it was never compiled or if a source is newer. Prints nothing to standard output, so that the
// command that follows can be piped. Does nothing in an image without sources. Vitest calls it as a global setup too.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BUILT = 'dist/.tsbuildinfo';

/** True if the program must be compiled. */
function isStale() {
  if (!existsSync('src')) return false;
  const builtAt = existsSync(BUILT) && existsSync('dist/cli/main.js') ? statSync(BUILT).mtimeMs : 0;
  const sources = readdirSync('src', { recursive: true })
    .filter((name) => /\.(?:ts|json)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => join('src', name));
  const inputs = [...sources, 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
  return inputs.some((name) => existsSync(name) && statSync(name).mtimeMs > builtAt);
}

/** Compiles the program if it is stale. Throws an error if it does not compile; the compiler says why on standard error. */
export function setup() {
  if (!isStale()) return;
  const { status } = spawnSync('npm run -s build', { stdio: ['ignore', 2, 2], shell: true });
  if (status !== 0) throw new Error('the program does not compile');
  // The compiler leaves its build record alone if only the timestamps of sources changed.
  utimesSync(BUILT, new Date(), new Date());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    setup();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
