import type { LegalStore } from './legal-store.js';

/**
 * Returns the store with other methods in place of some of its own: those that `methodOf` returns. Nothing is copied, since every
 * request makes some of these.
 */
export const overrideBy = (store: LegalStore, methodOf: (name: string | symbol) => unknown): LegalStore =>
  new Proxy(store, { get: (target, name) => methodOf(name) ?? Reflect.get(target, name) });

/** Returns the store with these methods in place of its own. */
export const override = (store: LegalStore, methods: Partial<LegalStore>): LegalStore =>
  overrideBy(store, (name) => (Object.hasOwn(methods, name) ? methods[name as keyof LegalStore] : undefined));
