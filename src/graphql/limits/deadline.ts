import { CanCuError } from '../../domain/errors.js';
import type { LegalStore } from '../../store/legal-store.js';

/** The time by which a request must have stopped reading. */
export interface Deadline {
  /** Milliseconds left; 0 when the time is over. */
  readonly left: () => number;
  /** Throws TIMEOUT when the time is over. */
  readonly check: () => void;
}

/** Returns the deadline `budget` milliseconds from now; `now` is a monotonic clock in milliseconds. */
export function createDeadline(budget: number, now: () => number): Deadline {
  const end = now() + budget;
  const left = (): number => Math.max(0, end - now());
  const check = (): void => {
    if (left() > 0) return;
    const message = `the request took longer than the limit (time) of ${budget} ms: ask for smaller pages, or for less at once`;
    throw new CanCuError('TIMEOUT', message, budget);
  };
  return { left, check };
}

/** Returns the store with a check of the deadline before every call. */
export function withDeadline(store: LegalStore, deadline: Deadline): LegalStore {
  return new Proxy(store, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property);
      if (typeof member !== 'function') return member;
      return (...values: readonly unknown[]): unknown => {
        deadline.check();
        return Reflect.apply(member, target, values);
      };
    },
  });
}
