import { setMaxListeners } from 'node:events';
import { LimitError } from '../../domain/errors.js';
import type { LegalStore } from '../../store/legal-store.js';

/** The time by which a request must have stopped. */
export interface Deadline {
  /** Aborted when the time is over, with TIMEOUT, and when the client is gone. */
  readonly signal: AbortSignal;
  /** Milliseconds left; 0 when the time is over. */
  readonly left: () => number;
  /** Throws TIMEOUT when the time is over, and the reason of `gone` when the client is gone. */
  readonly check: () => void;
  /**
   * Resolves while the request goes on. Rejects with TIMEOUT when the time is over. When the client is gone it never
   * settles: all that waits for it stops without another step, and is collected.
   */
  readonly proceed: () => Promise<void>;
}

/**
 * Returns the deadline `budget` milliseconds from now; `now` is a monotonic clock in milliseconds. `gone` is aborted when
 * nobody waits for the answer any more, also after it was sent.
 */
export function createDeadline(budget: number, now: () => number, gone?: AbortSignal): Deadline {
  const end = now() + budget;
  const left = (): number => Math.max(0, end - now());
  const controller = new AbortController();
  // A request may make hundreds of reads, and each listens.
  setMaxListeners(0, controller.signal);
  const expire = (): void => controller.abort(timeoutError(budget));
  const timer = setTimeout(expire, budget);
  timer.unref();
  const leave = (): void => {
    clearTimeout(timer);
    controller.abort(gone?.reason);
  };
  if (gone?.aborted) leave();
  gone?.addEventListener('abort', leave, { once: true });
  const check = (): void => {
    // The timer may be late while something else holds this thread.
    if (left() <= 0) expire();
    controller.signal.throwIfAborted();
  };
  const proceed = (): Promise<void> =>
    gone?.aborted ? new Promise<never>(() => undefined) : Promise.resolve().then(check);
  return { signal: controller.signal, left, check, proceed };
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
