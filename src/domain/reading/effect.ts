import type { Attested } from './attested.js';
import type { Extent } from './citation.js';
import type { Span } from './mention.js';

/**
 * What a clause on effect can tell: the first day in force; the first day no longer in force; the day from which the rules
 * are applied, if it differs ("được áp dụng từ ngày"); what applies to matters that began earlier (chuyển tiếp).
 */
export const EFFECT_KINDS = ['TAKES_EFFECT', 'ENDS', 'APPLIES', 'TRANSITIONAL'] as const;
/** One of {@link EFFECT_KINDS}. */
export type EffectKind = (typeof EFFECT_KINDS)[number];

/**
 * The days that a clause can count from: a stated day; the day of issue ("ngày ký", "ngày thông qua"); publication (đăng
 * Công báo, công bố); the day on which the document itself, or another one, takes effect.
 */
export const EFFECT_STARTS = ['STATED_DAY', 'ISSUE', 'PUBLICATION', 'OWN_EFFECT', 'OTHER_DOCUMENT'] as const;
/** One of {@link EFFECT_STARTS}. */
export type EffectStart = (typeof EFFECT_STARTS)[number];

/** What a text says of its own effect in one clause. The span covers the clause, at most 1,000 UTF-16 units of it. */
export interface EffectClause extends Span {
  readonly kind: EffectKind;
  /** Of the whole document, or of a part of it. */
  readonly extent: Extent;
  /**
   * Distinct paths of the provisions that it is about, at most 200 from a list below it. Empty for the whole document, and
   * for a part that is described without naming provisions.
   */
  readonly provisions: readonly string[];
  /** Paths of the provisions that it excludes ("trừ Điều 10"). */
  readonly exceptions: readonly string[];
  /** What its day is counted from, null when it gives no day. */
  readonly countedFrom: EffectStart | null;
  /** Time counted from that day, ISO 8601 (`P45D`, `P6M`); null for none. */
  readonly duration: string | null;
  /**
   * The day, when it is known or can be counted: first in force, first applied, or first on which it, or the transition,
   * is over. INFERRED where it was counted; its origin quotes the clause.
   */
  readonly day: Attested<string> | null;
  /** Path of the provision it stands in, null where the text has no structure. */
  readonly section: string | null;
  /** `text.slice(start, end)`. */
  readonly quote: string;
}

/** A day from which only some provisions are in force, or no longer in force. */
export interface PartialEffect {
  readonly kind: 'TAKES_EFFECT' | 'ENDS';
  readonly provisions: readonly string[];
  readonly day: Attested<string>;
}

/** The days of a document that its own clauses on effect give. */
export interface EffectDays {
  readonly effectiveFrom: Attested<string> | null;
  readonly expiredOn: Attested<string> | null;
  /** Days of some of its provisions, by day, then in the order of the text; at most 100. */
  readonly partialEffects: readonly PartialEffect[];
}

const MOST_PARTIAL = 100;

const byDay = (a: PartialEffect, b: PartialEffect): number =>
  a.day.value < b.day.value ? -1 : a.day.value > b.day.value ? 1 : 0;

const earliest = (days: readonly Attested<string>[]): Attested<string> | null =>
  days.reduce<Attested<string> | null>((a, b) => (a === null || b.value < a.value ? b : a), null);

/** Returns the days that the clauses of a text give for its document: the earliest for the whole, and all for parts. */
export function effectDays(effects: readonly EffectClause[]): EffectDays {
  const whole = (kind: EffectKind): Attested<string> | null =>
    earliest(effects.flatMap((one) => (one.kind === kind && one.extent === 'WHOLE' && one.day ? [one.day] : [])));
  const partial = effects.flatMap(({ kind, extent, provisions, day }): readonly PartialEffect[] =>
    (kind === 'TAKES_EFFECT' || kind === 'ENDS') && extent === 'PART' && day ? [{ kind, provisions, day }] : [],
  );
  return {
    effectiveFrom: whole('TAKES_EFFECT'),
    expiredOn: whole('ENDS'),
    partialEffects: partial.toSorted(byDay).slice(0, MOST_PARTIAL),
  };
}
