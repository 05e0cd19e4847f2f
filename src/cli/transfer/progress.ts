import { printProgress } from '../output.js';

/** Milliseconds between two lines. */
const PAUSE = 5_000;

/** Returns what prints a line of progress, at most every five seconds. */
export function createProgress(lineOf: (done: number) => string): (done: number) => void {
  let last = performance.now();
  return (done) => {
    const now = performance.now();
    if (now - last < PAUSE) return;
    last = now;
    printProgress(lineOf(done));
  };
}
