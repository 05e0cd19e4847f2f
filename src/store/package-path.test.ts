import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packagePath } from './package-path.js';

it('leads to files of the package', () => {
  expect(existsSync(packagePath('package.json'))).toBe(true);
});
