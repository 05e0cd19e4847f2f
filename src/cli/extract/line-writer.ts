import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Characters gathered before they are handed to the stream. */
const BATCH = 1 << 18;

/** Writes lines in batches. */
export interface LineWriter {
  /** Takes one line; resolves at once while the stream keeps up, else when it has caught up. */
  readonly write: (line: string) => Promise<void> | void;
  /** Hands over what was gathered. */
  readonly flush: () => Promise<void> | void;
}

/** Returns a writer that gathers lines and waits for the reader, so that memory stays flat whatever the length of the stream. */
export function createLineWriter(stream: Writable): LineWriter {
  let gathered = '';
  const flush = (): Promise<void> | void => {
    if (gathered === '') return;
    const full = !stream.write(gathered);
    gathered = '';
    if (full) return drained(stream);
  };
  return {
    flush,
    write: (line) => {
      gathered += `${line}\n`;
      if (gathered.length >= BATCH) return flush();
    },
  };
}

async function drained(stream: Writable): Promise<void> {
  await once(stream, 'drain');
}
