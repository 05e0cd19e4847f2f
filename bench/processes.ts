import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Clock ticks of a second, as Linux counts processor time of a process. */
const TICKS = 100;

/** The fields of /proc/PID/stat behind the name of the command. */
function statOf(pid: number): readonly string[] {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
}

/** Returns the seconds of processor time that a process has used, with all its threads. Linux only. */
export function processorSeconds(pid: number): number {
  const fields = statOf(pid);
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

/** Returns the Java process that a process started through a shell, null if there is none. */
export function javaBelow(pid: number): number | null {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parentOf = (child: number) => Number(statOf(child)[1]);
  const isOurs = (name: string) => commandOf(name) === 'java' && parentOf(parentOf(Number(name))) === pid;
  const found = processes.find(isOurs);
  return found === undefined ? null : Number(found);
}

/** Empty for a process that has ended meanwhile. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return '';
  }
}
