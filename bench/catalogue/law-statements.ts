import { effectDays } from '../../src/domain/reading/effect.js';
import type { RecognisedMention } from '../../src/domain/reading/mention.js';
import type { Reading } from '../../src/domain/reading/reading.js';
import { Tally } from './tally.js';

/** What texts state of one law, code or ordinance beside its number. */
export interface LawFacts {
  readonly names: Tally;
  readonly dates: Tally;
  readonly texts: Set<string>;
  /** What its own text states. */
  own: OwnFacts | null;
}

/** What the text of a law states of itself. */
export interface OwnFacts {
  readonly title: string | null;
  readonly date: string | null;
  readonly effectiveFrom: string | null;
  /** Laws that it replaces or repeals as a whole, by their number. */
  readonly ends: readonly { readonly kind: 'REPLACES' | 'REPEALS'; readonly number: string }[];
}

/** A file of counts that were made elsewhere. */
export interface CountedLaws {
  readonly items: readonly {
    readonly number: string;
    readonly names: Readonly<Record<string, number>>;
    readonly dates: Readonly<Record<string, number>>;
    readonly texts: number;
  }[];
}

const LAWS: ReadonlySet<string | null> = new Set(['luật', 'bộ luật', 'pháp lệnh']);
const NUMBERED = /^\d+[a-z]?\/\d{4}\/(?:QH\d{1,2}|(?:PL-)?UBTVQH\d{1,2})$|^\d+-?(?:L|LCT|PL)\/(?:CTN|HĐNN\d{0,2})$/u;

/** What texts state of laws: names and dates beside numbers, and dates beside names without a number. */
export class LawStatements {
  readonly byNumber = new Map<string, LawFacts>();
  /** By name, the dates under which texts cite it without a number. */
  readonly byName = new Map<string, Tally>();

  /** Adds what one text states. */
  addText(id: string, { head, mentions, effects }: Reading): void {
    for (const mention of mentions) this.addMention(id, mention);
    const number = head.number?.value;
    if (number === undefined || !LAWS.has(head.typeName) || !NUMBERED.test(number)) return;
    const { effectiveFrom } = effectDays(effects);
    this.lawOf(number).own = {
      title: head.title?.value ?? null,
      date: head.issuedOn?.assurance === 'STATED' ? head.issuedOn.value : null,
      effectiveFrom: effectiveFrom?.assurance === 'STATED' ? effectiveFrom.value : null,
      ends: mentions.flatMap(({ kind, extent, role, claims: { symbol } }) => {
        const isEnd = role === 'CITING' && extent === 'WHOLE' && (kind === 'REPLACES' || kind === 'REPEALS');
        return isEnd && symbol !== null && NUMBERED.test(symbol) ? [{ kind, number: symbol }] : [];
      }),
    };
  }

  /** Adds what another count found. */
  addCounts({ items }: CountedLaws): void {
    for (const { number, names, dates } of items) {
      if (!NUMBERED.test(number)) continue;
      const law = this.lawOf(number);
      for (const [name, count] of Object.entries(names)) law.names.addCount(tidy(name), count);
      for (const [date, count] of Object.entries(dates)) law.dates.addCount(date, count);
    }
  }

  private addMention(id: string, { claims }: RecognisedMention): void {
    const { symbol, typeName, origins } = claims;
    if (!LAWS.has(typeName)) return;
    const name = isRead(origins.name) ? claims.name : null;
    const date = isRead(origins.date) ? claims.date : null;
    if (symbol === null) {
      if (name !== null && date !== null) this.datesOf(tidy(name)).add(date, id);
      return;
    }
    if (!NUMBERED.test(symbol)) return;
    const law = this.lawOf(symbol);
    law.texts.add(id);
    if (name !== null) law.names.add(tidy(name), id);
    if (date !== null) law.dates.add(date, id);
  }

  private lawOf(number: string): LawFacts {
    const law = this.byNumber.get(number) ?? { names: new Tally(), dates: new Tally(), texts: new Set(), own: null };
    this.byNumber.set(number, law);
    return law;
  }

  private datesOf(name: string): Tally {
    const dates = this.byName.get(name) ?? new Tally();
    this.byName.set(name, dates);
    return dates;
  }
}

/** Whether a claim was read from the mention itself. */
const isRead = (origin: string | undefined): boolean => origin === undefined || origin === 'MENTION';

const tidy = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();
