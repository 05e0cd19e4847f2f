import { CanCuError } from '../domain/errors.js';

/** Milliseconds on a clock that only goes forward. */
export type Clock = () => number;

/**
 * The moment until which a read may go on. It is checked between statements, since a running statement cannot be
 * interrupted.
 */
export interface Deadline {
  /** Milliseconds that are left, negative when it has passed. */
  readonly left: () => number;
  readonly passed: () => boolean;
  /** Throws TIMEOUT when it has passed. */
  readonly check: () => void;
}

/** Returns the deadline that many milliseconds from now. */
export function deadlineIn(milliseconds: number, clock: Clock = () => performance.now()): Deadline {
  const end = clock() + milliseconds;
  const left = (): number => end - clock();
  const passed = (): boolean => left() <= 0;
  const check = (): void => {
    if (!passed()) return;
    throw new CanCuError('TIMEOUT', `the search took longer than ${milliseconds} ms; ask for less`, milliseconds);
  };
  return { left, passed, check };
}
