import { fileURLToPath } from 'node:url';

/** Returns the absolute path of a file or folder of the package, the same from `src/` and from `dist/`. */
export function packagePath(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url));
}
