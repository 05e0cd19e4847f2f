import { readFileSync } from 'node:fs';
import { packagePath } from '../store/package-path.js';

/** Returns the version of this software, as its package states it: `0.1.0`. */
export function readVersion(): string {
  return JSON.parse(readFileSync(packagePath('package.json'), 'utf8')).version;
}
