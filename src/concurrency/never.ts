import { setMaxListeners } from 'node:events';

/** The signal of work that belongs to no request: it is never aborted, and any number of calls may listen to it. */
export const NEVER: AbortSignal = new AbortController().signal;
setMaxListeners(0, NEVER);
