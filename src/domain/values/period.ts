/** Something that began and may have ended; ISO days, `validFrom` null where not recorded, `validTo` the first day after. */
export interface Validity {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/**
 * Returns which of several things of one name is meant on a day: the one valid then, else the one that ended last before
 * it, because texts name old bodies long after. One that began later is never meant. Without a day: the one still valid,
 * else the last to end. Null when none is left or two are valid at once.
 */
export function chooseByDay<T extends Validity>(candidates: readonly T[], on: string | null): T | null {
  const begun = on === null ? candidates : candidates.filter((one) => one.validFrom === null || one.validFrom <= on);
  const standing = begun.filter((one) => one.validTo === null || (on !== null && one.validTo > on));
  if (standing.length > 0) return standing.length === 1 ? (standing[0] ?? null) : null;
  return begun.reduce<T | null>(
    (last, one) => (last === null || (one.validTo ?? '') > (last.validTo ?? '') ? one : last),
    null,
  );
}
