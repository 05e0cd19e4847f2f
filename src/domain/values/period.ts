/** Something that began and may have ended; ISO days, `validFrom` null where not recorded, `validTo` the first day after. */
export interface Validity {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/**
 * Returns the one that is meant on a day among things of the same name: the one valid then, else the one that ended
 * last before it (old bodies stay named long after), never one that was still to come; without a day the one that
 * stands, else the last to end. Null when nothing is left or two are valid at once.
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
