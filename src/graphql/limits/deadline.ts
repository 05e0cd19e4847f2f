import { setMaxListeners } from 'node:events';
import { CanCuError, LimitError } from '../../domain/errors.js';
import type { LegalStore } from '../../store/legal-store.js';

/** The time by which a request must have stopped. */
export interface Deadline {
  /** Aborted when the time is over, with TIMEOUT, and when the client is gone. */
  readonly signal: AbortSignal;
  /** Milliseconds left; 0 when the time is over. */
  readonly left: () => number;
  /** Throws TIMEOUT when the time is over, and UNAVAILABLE when the client is gone. */
  readonly check: () => void;
  /**
   * Resolves while the request goes on. Rejects with TIMEOUT when the time is over. When the client is gone it never
   * settles: all that waits for it stops without another step, and is collected.
   */
  readonly proceed: () => Promise<void>;
  /** Says that nobody waits for the answer any more: what the request still does is stopped. */
  readonly leave: () => void;
  /** Says that the answer is complete: nothing is left to stop. */
  readonly settle: () => void;
}

/** Why the work of a client that is gone stops. One error for all: nobody sees it. */
export const GONE = new CanCuError('UNAVAILABLE', 'the client has hung up');

/** Returns the deadline `budget` milliseconds from now; `now` is a monotonic clock in milliseconds. */
export function createDeadline(budget: number, now: () => number): Deadline {
  const end = now() + budget;
  const left = (): number => Math.max(0, end - now());
  const controller = new AbortController();
  const { signal } = controller;
  // A request may make hundreds of reads, and each listens.
  setMaxListeners(0, signal);
  const expire = (): void => controller.abort(timeoutError(budget));
  const timer = setTimeout(expire, budget);
  timer.unref();
  let isGone = false;
  let isSettled = false;
  const settle = (): void => {
    isSettled = true;
    clearTimeout(timer);
  };
  const leave = (): void => {
    if (isSettled) return;
    settle();
    isGone = true;
    controller.abort(GONE);
  };
  const check = (): void => {
    // The timer may be late while something else holds this thread.
    if (left() <= 0) expire();
    signal.throwIfAborted();
  };
  const proceed = (): Promise<void> => (isGone ? new Promise<never>(() => undefined) : Promise.resolve().then(check));
  return { signal, left, check, proceed, leave, settle };
}

function timeoutError(budget: number): LimitError {
  const message = `the request took longer than the limit (time) of ${budget} ms: ask for smaller pages, or for less at once`;
  return new LimitError({ limit: 'time', maximum: budget }, message, budget);
}

/**
 * Returns the store whose reads end at the deadline, which is looked at before and after every call, see
 * {@link Deadline.proceed}.
 */
export function withDeadline(store: LegalStore, deadline: Deadline): LegalStore {
  return new Proxy(store.withSignal(deadline.signal), {
    get(target, property) {
      const member: unknown = Reflect.get(target, property);
      if (typeof member !== 'function') return member;
      return async (...values: readonly unknown[]): Promise<unknown> => {
        await deadline.proceed();
        try {
          return await Reflect.apply(member, target, values);
        } catch (error) {
          await deadline.proceed();
          throw error;
        }
      };
    },
  });
}
