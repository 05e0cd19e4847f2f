import type { Attested } from './attested.js';
import type { Extent } from './citation.js';
import type { Span } from './mention.js';

/**
 * What a clause on effect can state: the first day in force; the first day no longer in force; the day from which the rules
 * are applied, if different ("được áp dụng từ ngày"); what applies to matters that began earlier (chuyển tiếp).
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

/** What one clause of a text says about the text's own effect. The span covers at most 1,000 UTF-16 units of it. */
export interface EffectClause extends Span {
  readonly kind: EffectKind;
  /** Whether it concerns the whole document or a part. */
  readonly extent: Extent;
  /**
   * Distinct paths of the provisions concerned, at most 200 from a list below the clause. Empty for the whole document,
   * and for a part that is described without naming provisions.
   */
  readonly provisions: readonly string[];
  /** Paths of the provisions that it excludes ("trừ Điều 10"). */
  readonly exceptions: readonly string[];
  /** What the day is counted from; null when the clause gives no day. */
  readonly countedFrom: EffectStart | null;
  /** Duration counted from that day, ISO 8601 (`P45D`, `P6M`); null when there is none. */
  readonly duration: string | null;
  /**
   * The day, when it is stated or can be calculated: the first day in force, the first day of application, or the first
   * day after the end or the transition. INFERRED when calculated; the origin quotes the clause.
   */
  readonly day: Attested<string> | null;
  /** Path of the provision that contains it; null in a text without structure. */
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

/**
 * A day that a text states in a clause on effect of another document, which it puts into it: "Sửa đổi khoản 1 Điều 90 như
 * sau: “1. Luật này có hiệu lực từ ngày …”".
 */
export interface EffectSetting {
  readonly kind: 'TAKES_EFFECT' | 'ENDS';
  /** Paths of the provisions of that document that it is about; empty for the whole of it. */
  readonly provisions: readonly string[];
  /** The day; the origin quotes the clause and names the provision of the amending text that it stands in. */
  readonly day: Attested<string>;
}

/** An {@link EffectSetting} as a text is read. */
export interface ReadEffectSetting extends EffectSetting {
  /** Index of the mention by which the text amends the document. */
  readonly by: number;
}

/** The dates that a document's own clauses on effect give. */
export interface EffectDays {
  readonly effectiveFrom: Attested<string> | null;
  readonly expiredOn: Attested<string> | null;
  /** Dates of some of its provisions, earliest first, then in text order; at most 100. */
  readonly partialEffects: readonly PartialEffect[];
}

const MOST_PARTIAL = 100;

const byDay = (a: PartialEffect, b: PartialEffect): number =>
  a.day.value < b.day.value ? -1 : a.day.value > b.day.value ? 1 : 0;

const earliest = (days: readonly Attested<string>[]): Attested<string> | null =>
  days.reduce<Attested<string> | null>((a, b) => (a === null || b.value < a.value ? b : a), null);

/** Returns the dates that a text's clauses on effect give: the earliest for the whole document, and all for parts. */
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

/** The days that an amending document puts into the clause on effect of another. */
export interface SetsEffect {
  /** Day of issue of the amending document, null when unknown. */
  readonly statedOn: string | null;
  readonly days: readonly EffectSetting[];
}
