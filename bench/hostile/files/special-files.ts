import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DECISION, type HostileFile, MEGABYTE } from '../hostile-file.js';

const special = (name: string, expected: string, write: (path: string) => void): HostileFile => ({
  name,
  expected,
  long: false,
  write,
});

/** A folder with a text and something else. */
const folder = (name: string, expected: string, add: (path: string) => void): HostileFile =>
  special(name, expected, (path) => {
    mkdirSync(path);
    writeFileSync(join(path, 'a.txt'), DECISION);
    add(path);
  });

/** What is no file, has no end, or leads elsewhere. */
export const SPECIAL_FILES: readonly HostileFile[] = [
  special('pipe.txt', 'NOT_A_FILE', (path) => void execFileSync('mkfifo', [path])),
  special('link-to-device.txt', 'NOT_A_FILE', (path) => symlinkSync('/dev/zero', path)),
  special('link-to-nothing.txt', 'NOT_FOUND', (path) => symlinkSync('/no/such/file', path)),
  special('link-to-itself.txt', 'LINK', (path) => symlinkSync(path, path)),
  special('three-gigabytes.txt', 'TOO_LARGE', (path) => {
    writeFileSync(path, '');
    truncateSync(path, 3 * 1024 * MEGABYTE);
  }),
  special('three-gigabytes.pdf', 'TOO_LARGE', (path) => {
    writeFileSync(path, '%PDF-1.7');
    truncateSync(path, 3 * 1024 * MEGABYTE);
  }),
  folder('links', 'LINK+READ', (path) => {
    symlinkSync('/', join(path, 'root'));
    symlinkSync('.', join(path, 'self'));
    symlinkSync('/dev/zero', join(path, 'zero.txt'));
  }),
  folder('pipes', 'NOT_A_FILE+READ', (path) => void execFileSync('mkfifo', [join(path, 'b.txt')])),
  folder('deep', 'READ', (path) =>
    mkdirSync(join(path, ...Array.from({ length: 500 }, () => 'a')), { recursive: true }),
  ),
  folder('names', 'READ', (path) => {
    for (const name of ['\n\u001b]0;x\u0007.txt', '\u202e.txt', `${'ệ'.repeat(80)}.txt`, '-rf.txt', '$(reboot).txt'])
      writeFileSync(join(path, name), DECISION);
    writeFileSync(Buffer.concat([Buffer.from(`${path}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]), DECISION);
  }),
];
