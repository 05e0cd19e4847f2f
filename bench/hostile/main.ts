import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTILE_KINDS } from './all-files.js';
import { type Run, runFile } from './run-file.js';

/**
 * Makes hostile files one after the other, takes each in by the command line, and prints what became of it, with seconds and
 * the most memory that the process held. Fails where one is not what it has to be or is beyond the bounds.
 * `npm run bench:hostile -- [PART OF A NAME]…`
 */
const FILE_SECONDS = 40;
/** The time for a file, the start, and its deriving. */
const MOST_SECONDS = FILE_SECONDS + 30;
/** What `ingest` holds with two threads before it ends a file, and what a bomb adds between two looks. */
const MOST_MEGABYTES = 2300;

const wanted = process.argv.slice(2);
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const runs: { readonly bad: boolean; readonly run: Run }[] = [];
for (const { kind, options, files } of HOSTILE_KINDS) {
  for (const file of files) {
    const name = `${kind}/${file.name}`;
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    const folder = mkdtempSync(join(tmpdir(), 'can-cu-hostile-'));
    mkdirSync(join(folder, 'in'));
    const path = join(folder, 'in', file.name);
    file.write(path);
    const plan = { main, options, fileSeconds: FILE_SECONDS, killSeconds: 2 * MOST_SECONDS, folder };
    const run = await runFile(path, plan);
    rmSync(folder, { recursive: true });
    const right = file.expected.split(' or ').includes(run.outcome);
    const bad = !right || run.seconds > MOST_SECONDS || run.megabytes > MOST_MEGABYTES;
    runs.push({ bad, run });
    const told = right ? run.outcome : `${run.outcome}, not ${file.expected}`;
    const figures = `${run.seconds.toFixed(1).padStart(6)} s ${String(run.megabytes).padStart(5)} MB`;
    console.log(`${bad ? '✗' : '✓'} ${name.padEnd(42)} ${figures}  ${told}`);
  }
}
const worst = (figure: (run: Run) => number): number => Math.max(0, ...runs.map(({ run }) => figure(run)));
const failed = runs.filter(({ bad }) => bad).length;
console.log(
  `${runs.length} files, ${failed} not as they have to be; at most ${worst(({ seconds }) => seconds).toFixed(1)} s (bound ${MOST_SECONDS}) and ${worst(({ megabytes }) => megabytes)} MB (bound ${MOST_MEGABYTES})`,
);
process.exitCode = failed > 0 ? 1 : 0;
