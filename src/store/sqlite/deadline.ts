import { CanCuError } from '../../domain/errors.js';

/** Milliseconds on a clock that only goes forward. */
export type Clock = () => number;

/** A moment up to which a read may go on; asked between statements, since a running statement cannot be asked. */
export interface Deadline {
  readonly passed: () => boolean;
  /** Throws TIMEOUT when it has passed. */
  readonly check: () => void;
}

/** Returns the deadline `milliseconds` from now. */
export function deadlineIn(milliseconds: number, clock: Clock): Deadline {
  const end = clock() + milliseconds;
  const passed = (): boolean => clock() >= end;
  const check = (): void => {
    if (!passed()) return;
    throw new CanCuError('TIMEOUT', `the search took longer than ${milliseconds} ms; ask for less`, milliseconds);
  };
  return { passed, check };
}
