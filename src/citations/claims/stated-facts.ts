import type { Claims } from '../../domain/reading/mention.js';

/** What a text states of one document, over all its mentions: the first value of each. */
interface Facts {
  date: string | null;
  year: number | null;
  issuers: readonly string[];
  authority: string | null;
  /** True where two mentions state different dates or years. */
  datesDiffer: boolean;
  /** True where two mentions state different issuers. */
  issuersDiffer: boolean;
}

/** What a text states of its documents, by their keys. */
export class StatedFacts {
  private readonly byKey = new Map<string, Facts>();

  /** Adds what one mention claims of the document with that key; its issuers only where `withIssuers`. */
  add(key: string | null, claim: Claims, withIssuers: boolean): void {
    if (key === null) return;
    this.addTo(key, claim, withIssuers);
    if (claim.date !== null) this.addTo(`${key} ${claim.date}`, claim, withIssuers);
  }

  private addTo(key: string, claim: Claims, withIssuers: boolean): void {
    const facts = this.byKey.get(key) ?? noFacts();
    facts.datesDiffer ||= differ(claim.date, facts.date) || differ(claim.year, facts.year);
    facts.date ??= claim.date;
    facts.year ??= claim.year;
    facts.authority ??= claim.authority;
    this.byKey.set(key, facts);
    if (!withIssuers || claim.issuers.length === 0) return;
    facts.issuersDiffer ||= facts.issuers.length > 0 && facts.issuers.join('\n') !== claim.issuers.join('\n');
    if (facts.issuers.length === 0) facts.issuers = claim.issuers;
  }

  /** Returns a claim with what it lacks from the facts of that key; issuers that only its symbol tells give way to stated ones. */
  fill(claim: Claims, key: string | null): Claims {
    const facts = key === null ? undefined : this.byKey.get(key);
    const ofDay = this.byKey.get(`${key} ${claim.date}`);
    return facts ? fillWith(claim, missingFrom(claim, facts, ofDay)) : claim;
  }
}

const noFacts = (): Facts => ({
  ...{ date: null, year: null, issuers: [], authority: null },
  ...{ datesDiffer: false, issuersDiffer: false },
});

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

/** What a claim takes from facts; null and empty for what it does not take. */
type Taken = Pick<Claims, 'date' | 'year' | 'issuers' | 'authority'>;

/** Of documents that bear one number, of two days and two issuers, a mention is only told the issuers of its own day. */
function missingFrom(claim: Claims, facts: Facts, ofDay: Facts | undefined): Taken {
  const issuers = facts.datesDiffer && facts.issuersDiffer ? (ofDay?.issuers ?? []) : facts.issuers;
  const statesIssuers = claim.issuers.length > 0 && claim.origins.issuers !== 'SYMBOL';
  return {
    date: claim.date === null && fitsYear(claim, facts) ? facts.date : null,
    year: claim.year === null && !facts.datesDiffer ? facts.year : null,
    issuers: statesIssuers ? [] : issuers,
    authority: claim.authority === null ? facts.authority : null,
  };
}

/** Whether the facts have one date, which is of the claimed year where one is claimed. */
const fitsYear = ({ year }: Claims, { date, datesDiffer }: Facts): boolean =>
  !datesDiffer && date !== null && (year === null || date.startsWith(String(year)));

function fillWith(claim: Claims, { date, year, issuers, authority }: Taken): Claims {
  return {
    ...claim,
    date: date ?? claim.date,
    year: year ?? claim.year,
    issuers: issuers.length > 0 ? issuers : claim.issuers,
    authority: authority ?? claim.authority,
    origins: {
      ...claim.origins,
      ...(date !== null ? { date: 'SAME_TEXT' } : {}),
      ...(year !== null ? { year: 'SAME_TEXT' } : {}),
      ...(issuers.length > 0 ? { issuers: 'SAME_TEXT' } : {}),
      ...(authority !== null ? { authority: 'SAME_TEXT' } : {}),
    },
  };
}
