import type { Attested, Origin } from './reading/attested.js';
import type { Assurance, CitationKind, Extent } from './reading/citation.js';
import type { PartialEffect } from './reading/effect.js';

/** What a document can be on a given day. */
export const FORCE_STATUSES = [
  'IN_FORCE',
  'PARTLY_IN_FORCE',
  'NOT_YET_IN_FORCE',
  'EXPIRED',
  'SUSPENDED',
  'UNKNOWN',
] as const;

/** Whether a document is in force on a given day: one of {@link FORCE_STATUSES}. */
export type ForceStatus = (typeof FORCE_STATUSES)[number];

/**
 * What a date says about a document: its first day in force, its first day no longer in force, the same for some of its
 * provisions, or a day on which a source knew of no end.
 */
export type DatedFact =
  | 'EFFECTIVE_FROM'
  | 'PROVISIONS_EFFECTIVE_FROM'
  | 'EXPIRED_ON'
  | 'PROVISIONS_EXPIRED_ON'
  | 'CHECKED_ON';

/** Kinds of citations that affect the force of the cited document. */
export const FORCE_KINDS = ['AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS'] as const satisfies readonly CitationKind[];

/** Those that can change the status. An amendment is only listed among the causes. */
export const STATUS_KINDS = ['REPLACES', 'REPEALS', 'SUSPENDS'] as const satisfies readonly ForceEffect['kind'][];

/** What one piece of evidence of a citation does to the cited document. */
export interface ForceEffect {
  readonly citationId: string;
  readonly kind: (typeof FORCE_KINDS)[number];
  readonly extent: Extent;
  /** First day of the effect: the edge's, else the citing document's first day in force; null when neither is known. */
  readonly actsFrom: string | null;
  /** First day after the effect, for a suspension by a document that ends; null when no end is known. */
  readonly actsUntil: string | null;
  /** Issue date of the citing document, null when unknown. */
  readonly issuedOn: string | null;
  /** True for INFERRED evidence. It can make a status UNKNOWN but never decides one. */
  readonly inferred: boolean;
}

/** The citation by which another document states a day of this one, in a clause that it puts into it. */
export interface SettingCitation {
  readonly citationId: string;
  /** Id of the citing document, in whose text the clause stands. */
  readonly documentId: string;
}

/** A known day of a document. `setBy` is absent where its own text or a record states it. */
export interface ForceDate extends Attested<string> {
  readonly setBy?: SettingCitation;
}

/** The known dates of a document; all ISO. */
export interface ForceDates {
  readonly effectiveFrom: ForceDate | null;
  readonly expiredOn: ForceDate | null;
  /** Dates that concern only some of its provisions, earliest first. */
  readonly partialEffects: readonly (PartialEffect & { readonly day: ForceDate })[];
  /** Latest day on which a source about it was checked. */
  readonly checkedOn: Attested<string> | null;
}

/** A reason for a status: a dated fact, or a citation by its id, with the days of its effect as in {@link ForceEffect}. */
export type ForceCause =
  | {
      readonly kind: 'date';
      readonly fact: DatedFact;
      readonly date: string;
      /** Paths of the provisions concerned; empty for the whole document, or for a part that is not named by a path. */
      readonly provisions: readonly string[];
      readonly assurance: Assurance;
      readonly origin: Origin;
      /** Null where its own text or a record states it. */
      readonly setBy: SettingCitation | null;
    }
  | {
      readonly kind: 'citation';
      readonly citationId: string;
      readonly actsFrom: string | null;
      readonly actsUntil: string | null;
    };

/**
 * Force on a day: status, since when, and the causes. Dates come first, then citations by (first day of effect, id); a
 * citation whose evidence takes effect on several days is a cause for each.
 */
export interface Force {
  readonly status: ForceStatus;
  readonly since: string | null;
  readonly causes: readonly ForceCause[];
  /** True where a citation that is INFERRED, or whose day nobody knows, may have ended or suspended the document. */
  readonly doubtful: boolean;
}

/**
 * Returns the force of a document on the day `at`, from its known dates and effects. The first row that applies decides:
 *
 * | known | status | since |
 * | --- | --- | --- |
 * | `expiredOn`, or a repeal or replacement of the whole acts, on or before the day | EXPIRED | the first of these days |
 * | its first day in force is later, and that of provisions that begin earlier | NOT_YET_IN_FORCE | null |
 * | a suspension of the whole acts, and is not over | SUSPENDED | its day |
 * | a repeal, replacement or suspension that is INFERRED, or whose day nobody knows | UNKNOWN | last day of evidence |
 * | its first day in force, or that of provisions that begin earlier, ≤ the day, and evidence reaches it: an end of the whole known after it, or a source checked on it or later | PARTLY_IN_FORCE when provisions, or all but some, are yet to begin | the first such day |
 * | the same | PARTLY_IN_FORCE when provisions have ended, or were repealed or replaced | the first such end |
 * | the same | IN_FORCE | the day on which the last provisions began |
 * | anything else | UNKNOWN | last day of evidence |
 *
 * A document issued after the day counts only as evidence of a later end. Amendments, and suspensions of provisions, do
 * not change the status but are listed as causes. Where a text is silent, legal presumptions are not applied.
 * Sources: Luật Ban hành văn bản quy phạm pháp luật 2015, articles 151–154 (a document takes effect, is suspended and
 * ends on stated days, never on its issue date as such).
 */
export function forceOn(at: string, dates: ForceDates, effects: readonly ForceEffect[]): Force {
  const day = new ForceDay(at, dates, effects);
  return { ...day.statusSince(), causes: day.causes(), doubtful: day.isDoubtful() };
}

/** Returns the status alone that {@link forceOn} gives. The day '' is before all days. */
export function statusOn(at: string, dates: ForceDates, effects: readonly ForceEffect[]): ForceStatus {
  return new ForceDay(at, dates, effects).statusSince().status;
}

type StatusSince = Pick<Force, 'status' | 'since'>;

/** The day for which force is determined, with the effects on that day. */
class ForceDay {
  private readonly acting: readonly ForceEffect[];
  private readonly laterEnds: readonly ForceEffect[];
  private readonly doubtful: readonly ForceEffect[];

  constructor(
    private readonly at: string,
    private readonly dates: ForceDates,
    effects: readonly ForceEffect[],
  ) {
    const issued = effects.filter((effect) => effect.issuedOn === null || effect.issuedOn <= at);
    const sure = (effect: ForceEffect): boolean => !effect.inferred || effect.kind === 'AMENDS';
    this.acting = issued.filter(
      (effect) => sure(effect) && effect.actsFrom !== null && effect.actsFrom <= at && !isOver(effect, at),
    );
    this.laterEnds = effects.filter((effect) => isEnd(effect) && sure(effect) && (effect.actsFrom ?? '') > at);
    this.doubtful = issued.filter((effect) => isDoubtful(effect, at));
  }

  statusSince(): StatusSince {
    return this.ended() ?? this.notYet() ?? this.suspended() ?? this.standing() ?? this.unknown();
  }

  isDoubtful(): boolean {
    return this.doubtful.length > 0;
  }

  causes(): readonly ForceCause[] {
    const known = [...this.acting, ...this.doubtful, ...this.laterEnds];
    const sorted = known.sort(
      (a, b) =>
        compare(a.actsFrom ?? '', b.actsFrom ?? '') ||
        compare(a.citationId, b.citationId) ||
        compare(a.actsUntil ?? '', b.actsUntil ?? ''),
    );
    return [...this.datedCauses(), ...citationCauses(sorted)];
  }

  private datedCauses(): readonly ForceCause[] {
    const { effectiveFrom, expiredOn, checkedOn } = this.dates;
    return [
      ...datedCause('EFFECTIVE_FROM', effectiveFrom),
      ...this.partial('TAKES_EFFECT').flatMap((one) =>
        datedCause('PROVISIONS_EFFECTIVE_FROM', one.day, one.provisions),
      ),
      ...datedCause('EXPIRED_ON', expiredOn),
      ...this.partial('ENDS').flatMap((one) => datedCause('PROVISIONS_EXPIRED_ON', one.day, one.provisions)),
      ...datedCause('CHECKED_ON', checkedOn),
    ];
  }

  private partial(kind: PartialEffect['kind']): ForceDates['partialEffects'] {
    return this.dates.partialEffects.filter((one) => one.kind === kind);
  }

  /** First days in force of the document and of its provisions; empty when the document's own is unknown. */
  private beginnings(): readonly string[] {
    const from = this.dates.effectiveFrom;
    return from === null ? [] : [from.value, ...this.partial('TAKES_EFFECT').map(({ day }) => day.value)];
  }

  private ended(): StatusSince | null {
    const expired = this.dates.expiredOn?.value;
    const ends = this.acting.filter(isEnd).map((effect) => effect.actsFrom);
    const since = earliest([...(expired !== undefined && expired <= this.at ? [expired] : []), ...ends]);
    return since === null ? null : { status: 'EXPIRED', since };
  }

  private notYet(): StatusSince | null {
    const first = earliest(this.beginnings());
    return first !== null && first > this.at ? { status: 'NOT_YET_IN_FORCE', since: null } : null;
  }

  private suspended(): StatusSince | null {
    const whole = this.acting.filter((effect) => effect.kind === 'SUSPENDS' && effect.extent === 'WHOLE');
    const since = earliest(whole.map((effect) => effect.actsFrom));
    return since === null ? null : { status: 'SUSPENDED', since };
  }

  private standing(): StatusSince | null {
    const begun = this.beginnings().filter((day) => day <= this.at);
    const first = earliest(begun);
    if (first === null || this.doubtful.length > 0 || !this.reachesDay()) return null;
    if (begun.length < this.beginnings().length) return { status: 'PARTLY_IN_FORCE', since: first };
    const ended = earliest([...this.acting.filter(isPartialEnd).map(({ actsFrom }) => actsFrom), ...this.endedParts()]);
    if (ended !== null) return { status: 'PARTLY_IN_FORCE', since: ended > first ? ended : first };
    return { status: 'IN_FORCE', since: latest(begun) };
  }

  private endedParts(): readonly string[] {
    return this.partial('ENDS').flatMap(({ day }) => (day.value <= this.at ? [day.value] : []));
  }

  private reachesDay(): boolean {
    const { expiredOn, checkedOn } = this.dates;
    return (expiredOn?.value ?? '') > this.at || this.laterEnds.length > 0 || (checkedOn?.value ?? '') >= this.at;
  }

  private unknown(): StatusSince {
    const checked = this.dates.checkedOn === null ? [] : [this.dates.checkedOn.value];
    return { status: 'UNKNOWN', since: latest([...this.beginnings().filter((day) => day <= this.at), ...checked]) };
  }
}

const isRepeal = (effect: ForceEffect): boolean => effect.kind === 'REPEALS' || effect.kind === 'REPLACES';
const isEnd = (effect: ForceEffect): boolean => isRepeal(effect) && effect.extent === 'WHOLE';
const isPartialEnd = (effect: ForceEffect): boolean => isRepeal(effect) && effect.extent === 'PART';

/** True when an effect may have ended or suspended the document, but its day is unknown or it is only inferred. */
const isDoubtful = (effect: ForceEffect, at: string): boolean =>
  effect.kind !== 'AMENDS' &&
  !isOver(effect, at) &&
  (effect.actsFrom === null || (effect.inferred && effect.actsFrom <= at));

const isOver = (effect: ForceEffect, at: string): boolean => effect.actsUntil !== null && effect.actsUntil <= at;

const datedCause = (
  fact: DatedFact,
  day: ForceDate | null,
  provisions: readonly string[] = [],
): readonly ForceCause[] => {
  if (day === null) return [];
  const { value: date, assurance, origin, setBy = null } = day;
  return [{ kind: 'date', fact, date, provisions, assurance, origin, setBy }];
};

/** Effects of a citation on the same days are one cause. */
function citationCauses(effects: readonly ForceEffect[]): readonly ForceCause[] {
  const causes = effects.map(({ citationId, actsFrom, actsUntil }) => {
    const cause = { kind: 'citation', citationId, actsFrom, actsUntil } as const;
    return [[citationId, actsFrom, actsUntil].join(' '), cause] as const;
  });
  return [...new Map(causes).values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const earliest = (days: readonly (string | null)[]): string | null =>
  days.reduce<string | null>((a, b) => (b !== null && (a === null || b < a) ? b : a), null);

const latest = (days: readonly string[]): string | null =>
  days.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
