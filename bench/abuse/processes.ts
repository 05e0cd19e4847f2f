import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Clock ticks of a second, as Linux counts processor time of a process. */
const TICKS = 100;

/** Returns the seconds of processor time that a process has used, and its threads with it. Linux only. */
export function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Returns the most megabytes of memory that a process has held since {@link forgetPeak}. */
export function peakMegabytes(pid: number): number {
  const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(line?.[1] ?? Number.NaN) / 1024);
}

/** Lets {@link peakMegabytes} count from now on. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** Returns the id of the process whose command line has all of these words. Throws when there is not exactly one. */
export function findProcess(...words: readonly string[]): number {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && words.every((word) => commandOf(name).includes(word)))
    .filter((name) => commandOf(name).startsWith('java'));
  const [pid] = found;
  if (pid === undefined || found.length > 1) throw new Error(`${found.length} processes run with ${words.join(' ')}`);
  return Number(pid);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
