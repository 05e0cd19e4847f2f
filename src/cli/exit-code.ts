/**
 * Exit codes: success; something was not found or failed; invalid usage or setting; some of several files failed; a
 * draft has faults; stopped by an interrupt.
 */
export const EXIT = { ok: 0, failed: 1, usage: 2, partly: 3, faults: 4, interrupted: 130 } as const;
/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
