import { writeFileSync } from 'node:fs';

/** A file that was made to do harm, and what has to become of it. */
export interface HostileFile {
  /** The name under which it is written; its ending is that of its kind. */
  readonly name: string;
  /**
   * What becomes of what is in it: READ, or codes of refusals and of what is left out, each once, in the order of the alphabet,
   * joined by a plus sign. Of a catalogue: READ, FAULTY where rows were not taken, REFUSED. ` or ` stands between
   * outcomes that depend on the speed of the machine.
   */
  readonly expected: string;
  /** Takes seconds, or is ended only by the bounds of a thread: too long for the tests. */
  readonly long: boolean;
  /** Writes it to a path, which may become a folder, a link or a pipe. */
  readonly write: (path: string) => void;
}

/** Contents of a file, made when it is written. */
export type Content = string | Uint8Array;

/** Returns a file with this content. */
export const hostile = (name: string, expected: string, make: () => Content): HostileFile => ({
  name,
  expected,
  long: false,
  write: (path) => writeFileSync(path, make()),
});

/** Returns a file that takes long. */
export const long = (...file: Parameters<typeof hostile>): HostileFile => ({ ...hostile(...file), long: true });

/** A text that is read, to stand beside what is not. */
export const DECISION = 'QUYẾT ĐỊNH\nVề việc trồng cây\n\nĐiều 1. Trồng cây theo Luật số 1/2020/QH14.\n';

export const MEGABYTE = 1024 * 1024;
