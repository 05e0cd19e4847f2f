/** Exit codes: success; something was not found or failed; invalid usage or setting. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;
/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
