import type { Claims } from '../../domain/reading/mention.js';

/** What a text states of one document, over all its mentions: the first value of each. */
interface Facts {
  date: string | null;
  year: number | null;
  issuers: readonly string[];
  authority: string | null;
  /** The authority where issuers are written. */
  writtenAuthority: string | null;
  /** True where two mentions state different dates or years. */
  datesDiffer: boolean;
}

/** What a text states of its documents, by their keys. */
export class StatedFacts {
  private readonly byKey = new Map<string, Facts>();

  /** Adds what one mention claims of the document with that key; its issuers only where the text writes them. */
  add(key: string | null, claim: Claims, writesIssuers: boolean): void {
    if (key === null) return;
    this.addTo(key, claim, writesIssuers);
    if (claim.date !== null) this.addTo(`${key} ${claim.date}`, claim, writesIssuers);
  }

  private addTo(key: string, claim: Claims, writesIssuers: boolean): void {
    const facts = this.byKey.get(key) ?? { ...UNKNOWN };
    facts.datesDiffer ||= differ(claim.date, facts.date) || differ(claim.year, facts.year);
    facts.date ??= claim.date;
    facts.year ??= claim.year;
    facts.authority ??= claim.authority;
    if (facts.issuers.length === 0 && writesIssuers) {
      facts.issuers = claim.issuers;
      facts.writtenAuthority = claim.authority;
    }
    this.byKey.set(key, facts);
  }

  /**
   * Returns a claim with what it lacks from the facts of that key. Issuers that the text does not write at the mention,
   * but its number or the citing document's place tells, give way to those written of a document of the same date.
   */
  fill(claim: Claims, key: string | null, writesIssuers: boolean): Claims {
    const facts = key === null ? undefined : this.byKey.get(key);
    if (!facts) return claim;
    const dated = this.byKey.get(`${key} ${claim.date}`) ?? facts;
    const issued = dated.issuers.length > 0 || differ(claim.date, facts.date) ? dated : facts;
    return fillWith(claim, {
      ...missingFrom(claim, facts),
      ...(writesIssuers ? NO_ISSUERS : issuersOf(claim, issued)),
    });
  }
}

const UNKNOWN: Facts = {
  date: null,
  year: null,
  issuers: [],
  authority: null,
  writtenAuthority: null,
  datesDiffer: false,
};
const NO_ISSUERS = { issuers: [] } as const;

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

/** What a claim takes from facts; null and empty for what it does not take. */
type Taken = Pick<Claims, 'date' | 'year' | 'issuers' | 'authority'>;

function missingFrom(claim: Claims, facts: Facts): Omit<Taken, 'issuers'> {
  return {
    date: claim.date === null && fitsYear(claim, facts) ? facts.date : null,
    year: claim.year === null && !facts.datesDiffer ? facts.year : null,
    authority: claim.authority === null ? facts.authority : null,
  };
}

/** The issuers written elsewhere, and the authority of their series where another body was taken for it. */
function issuersOf(claim: Claims, { issuers, writtenAuthority }: Facts): Pick<Taken, 'issuers'> & Partial<Taken> {
  const corrects = claim.origins.authority === 'CITING_DOCUMENT' && writtenAuthority !== null;
  return corrects ? { issuers, authority: writtenAuthority } : { issuers };
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
