const CLIENTS = new WeakMap<AbortSignal, unknown>();

/** Notes which client's request a signal is. */
export function nameClient(signal: AbortSignal, client: unknown): void {
  CLIENTS.set(signal, client);
}

/** Returns the client whose request a signal is; a signal of which nothing is noted is a client of its own. */
export const clientOfSignal = (signal: AbortSignal): unknown => CLIENTS.get(signal) ?? signal;
