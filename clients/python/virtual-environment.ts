import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagePath } from '../../src/store/package-path.js';

const FOLDER = packagePath('node_modules/.cache/can-cu/python');
const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));
const INSTALLED = join(FOLDER, 'requirements.txt');

/**
 * Returns a Python with the packages that the example needs, from a virtual environment that is made the first time.
 * Null where there is no Python 3, or none that can make one. Throws where CAN_CU_REQUIRE_CLIENTS asks for it.
 */
export function findPython(): string | null {
  const python = join(FOLDER, 'bin', 'python');
  const wanted = readFileSync(REQUIREMENTS, 'utf8');
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === wanted) return python;
  const failure =
    run('python3', '-m', 'venv', '--clear', FOLDER) ?? run(python, '-m', 'pip', 'install', '-q', '-r', REQUIREMENTS);
  if (failure === null) {
    writeFileSync(INSTALLED, wanted);
    return python;
  }
  if (process.env.CAN_CU_REQUIRE_CLIENTS === '1') throw new Error(failure);
  console.warn(`The test of the Python client is left out: ${failure}`);
  return null;
}

/** Null once the command succeeded, else what it said. */
function run(command: string, ...args: readonly string[]): string | null {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? null : `${command} ${args.join(' ')}: ${error?.message ?? stderr}`;
}
