// Compiles where nothing was compiled yet or a source is newer, with nothing on standard output, so that the command
// after it can be piped. In an image without sources there is nothing to compile.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = 'dist/.tsbuildinfo';

const sources = existsSync('src')
  ? readdirSync('src', { recursive: true })
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .map((name) => join('src', name))
  : [];
const inputs = [...sources, 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].filter((name) =>
  existsSync(name),
);
const builtAt = existsSync(BUILT) && existsSync('dist/cli/main.js') ? statSync(BUILT).mtimeMs : 0;

if (sources.length > 0 && inputs.some((name) => statSync(name).mtimeMs > builtAt)) {
  const { status } = spawnSync('npm run -s build', { stdio: ['ignore', 2, 2], shell: true });
  process.exitCode = status ?? 1;
  // The compiler leaves the file as it is where only times changed.
  if (status === 0) utimesSync(BUILT, new Date(), new Date());
}
