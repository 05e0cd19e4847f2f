import type { LegalStore } from '../store/legal-store.js';

/**
 * Returns the store with some members exchanged: `change` gets the name of a member that is asked for and the member, and
 * returns what takes its place. The views of the store that requests get by `withSignal` are changed alike.
 */
export function changedStore(store: LegalStore, change: (name: string, member: unknown) => unknown): LegalStore {
  return new Proxy(store, {
    get(target, property) {
      if (property === 'withSignal') return (signal: AbortSignal) => changedStore(target.withSignal(signal), change);
      return change(String(property), Reflect.get(target, property));
    },
  });
}
