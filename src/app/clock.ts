/** Returns the present moment. Injected, so that tests can choose it. */
export type Clock = () => Date;

const VIETNAM_OFFSET = 7 * 60 * 60 * 1000;

/** Returns today's date (ISO) in Vietnam, UTC+7 all year. */
export const todayInVietnam = (clock: Clock): string =>
  new Date(clock().getTime() + VIETNAM_OFFSET).toISOString().slice(0, 10);
