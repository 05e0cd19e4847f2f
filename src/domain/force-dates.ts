import type { ForceDate, ForceDates } from './force.js';
import type { Attested } from './reading/attested.js';
import type { EffectSetting, PartialEffect } from './reading/effect.js';

/** The dates of a document, as it is stored, that bear on its force and on that of documents that it cites. */
export interface DatedDocument {
  readonly issuedOn: Attested<string> | null;
  readonly effectiveFrom: Attested<string> | null;
  readonly expiredOn: Attested<string> | null;
  readonly partialEffects?: readonly PartialEffect[];
  readonly checkedOn?: Attested<string> | null;
}

/** What is asserted of the amending document that puts days into a document's clause on effect. */
export interface SettingAssertion {
  readonly id: string;
  readonly citationId: string;
  readonly fromId: string;
  readonly setsEffect?: { readonly statedOn: string | null; readonly days: readonly EffectSetting[] };
}

/** A day that another document sets. */
type SetDay = Omit<EffectSetting, 'day'> & { readonly day: ForceDate; readonly statedOn: string };

/**
 * Returns the known dates of a document. A clause on effect that another document put into it replaces what the document's
 * own text or record states of the same: the first day in force, the end, or the day of the same provision. The clause of
 * the document issued last decides, on all days: what a document said before it was amended is not told apart.
 */
export function forceDates(document: DatedDocument, settings: readonly SettingAssertion[]): ForceDates {
  const { effectiveFrom, expiredOn, partialEffects = [], checkedOn = null } = document;
  if (settings.length === 0) return { effectiveFrom, expiredOn, partialEffects, checkedOn };
  const set = newestFirst(settings);
  const whole = (kind: EffectSetting['kind']): ForceDate | null =>
    set.find((one) => one.kind === kind && one.provisions.length === 0)?.day ?? null;
  return {
    effectiveFrom: whole('TAKES_EFFECT') ?? effectiveFrom,
    expiredOn: whole('ENDS') ?? expiredOn,
    partialEffects: latestOfEach([...set.filter(({ provisions }) => provisions.length > 0), ...partialEffects]),
    checkedOn,
  };
}

/** Those of the newest document first, the earliest of its days first. */
function newestFirst(settings: readonly SettingAssertion[]): readonly SetDay[] {
  const set = settings.flatMap(({ id, citationId, fromId: documentId, setsEffect }) =>
    (setsEffect?.days ?? []).map((one) => ({
      id,
      statedOn: setsEffect?.statedOn ?? '',
      ...one,
      day: { ...one.day, setBy: { citationId, documentId } },
    })),
  );
  return set.sort(
    (a, b) => compare(b.statedOn, a.statedOn) || compare(a.day.value, b.day.value) || compare(a.id, b.id),
  );
}

/** Keeps of each provision the first day of a kind, and returns what is left by day. */
function latestOfEach(effects: readonly PartialEffect[]): ForceDates['partialEffects'] {
  const told = new Set<string>();
  const left = effects.flatMap(({ kind, provisions, day }) => {
    const own = provisions.filter((path) => !told.has(`${kind} ${path}`));
    for (const path of own) told.add(`${kind} ${path}`);
    return own.length > 0 || provisions.length === 0 ? [{ kind, provisions: own, day }] : [];
  });
  return left.toSorted((a, b) => compare(a.day.value, b.day.value));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
