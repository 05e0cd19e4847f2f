import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDERS: readonly string[] = ['src', 'bench', '.ci'];
const MOST_LINES = { code: 300, test: 400 };
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path).replaceAll('\\', '/')),
).filter((path) => /\.(?:[cm]?[jt]s|css)$/.test(path) && !path.includes('/generated/'));

/** Whether a file is a test, a contract suite or used only by tests. */
const isTest = (path: string): boolean => /\.(?:test|contract)\.ts$|\/contract\/|\/testing\/|\/test-[^/]+$/.test(path);

const linesOf = (path: string): number => readFileSync(path, 'utf8').trimEnd().split('\n').length;

const tooLong = files.filter((path) => linesOf(path) > (isTest(path) ? MOST_LINES.test : MOST_LINES.code));

it(`keeps files to ${MOST_LINES.code} lines, tests to ${MOST_LINES.test}`, () => {
  expect(tooLong).toEqual([]);
});
