import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { LogLevel } from './settings.js';

/** The log of the program. */
export type Log = Logger;

/**
 * Returns a log that writes to standard error: one JSON object per line, or on a terminal one short line for people.
 * Header values, cookies and passwords are never logged.
 */
export function createLog(level: LogLevel, terminal: boolean = process.stderr.isTTY === true): Log {
  return pino({ level, base: null }, terminal ? terminalStream() : destination({ fd: 2, sync: true }));
}

function terminalStream(): DestinationStream {
  return { write: (line) => void process.stderr.write(`${readable(JSON.parse(line))}\n`) };
}

function readable(entry: Readonly<Record<string, unknown>>): string {
  const { level, time, msg, err, ...rest } = entry;
  const clock = new Date(Number(time)).toISOString().slice(11, 19);
  const facts = Object.entries(rest).map(([name, value]) => `${name}=${plain(value)}`);
  const stack = err === undefined ? [] : [String((err as { stack?: unknown }).stack ?? plain(err))];
  return [clock, pino.levels.labels[Number(level)] ?? '', String(msg ?? ''), ...facts, ...stack].join(' ');
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
