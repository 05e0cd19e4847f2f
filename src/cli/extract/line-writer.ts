import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Characters collected before they are written to the stream. */
const BATCH = 1 << 18;

/** Writes lines in batches. */
export interface LineWriter {
  /** Takes one line. Resolves once the stream can take more. */
  readonly write: (line: string) => Promise<void> | void;
  /** Writes the collected lines to the stream. */
  readonly flush: () => Promise<void> | void;
}

/** Returns a writer that collects lines and waits for the reader, so that memory stays flat for a stream of any length. */
export function createLineWriter(stream: Writable): LineWriter {
  let collected = '';
  const flush = (): Promise<void> | void => {
    if (collected === '') return;
    const full = !stream.write(collected);
    collected = '';
    if (full) return drained(stream);
  };
  return {
    flush,
    write: (line) => {
      collected += `${line}\n`;
      if (collected.length >= BATCH) return flush();
    },
  };
}

async function drained(stream: Writable): Promise<void> {
  await once(stream, 'drain');
}
