// Compiles once in a fresh clone, with nothing on standard output, so that the command after it can be piped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('dist/cli/main.js')) {
  const { status } = spawnSync('npm run -s build', { stdio: ['ignore', 2, 2], shell: true });
  process.exitCode = status ?? 1;
}
