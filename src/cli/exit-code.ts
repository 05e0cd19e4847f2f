/** Exit codes: all went well; something was not found or failed; the program was called or configured wrongly. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;
/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
