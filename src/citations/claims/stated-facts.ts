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
  /** True where two mentions state different issuers. */
  issuersDiffer: boolean;
}

/** What a text states of its documents, by their keys. */
export class StatedFacts {
  private readonly byKey = new Map<string, Facts>();

  /** Adds what one mention claims of the document with that key; its issuers only where the text writes them. */
  add(key: string | null, claim: Claims, writesIssuers: boolean): void {
    if (key === null) return;
    this.addTo(key, claim, writesIssuers);
    // Of a day only the issuers are asked for.
    if (claim.date !== null && writesIssuers) this.addTo(`${key} ${claim.date}`, claim, true);
  }

  private addTo(key: string, claim: Claims, writesIssuers: boolean): void {
    let facts = this.byKey.get(key);
    if (facts === undefined) {
      facts = { ...UNKNOWN };
      this.byKey.set(key, facts);
    }
    facts.datesDiffer ||= differ(claim.date, facts.date) || differ(claim.year, facts.year);
    facts.date ??= claim.date;
    facts.year ??= claim.year;
    facts.authority ??= claim.authority;
    if (writesIssuers) addIssuers(facts, claim);
  }

  /**
   * Returns a claim with what it lacks from the facts of that key. Issuers that the text does not write at the mention,
   * but its number or the citing document's place tells, give way to those written of a document of the same date.
   */
  fill(claim: Claims, key: string | null, writesIssuers: boolean): Claims {
    const facts = key === null ? undefined : this.byKey.get(key);
    if (!facts) return claim;
    if (writesIssuers) return fillWith(claim, { ...missingFrom(claim, facts), ...NO_ISSUERS });
    const ofDay = claim.date === null ? undefined : this.byKey.get(`${key} ${claim.date}`);
    // Of two documents that bear one number, a mention is only told the issuers of its own day.
    const areTwo = facts.datesDiffer && facts.issuersDiffer;
    const isOfDay = areTwo || differ(claim.date, facts.date) || (ofDay?.issuers.length ?? 0) > 0;
    const issued = isOfDay ? (ofDay ?? UNKNOWN) : facts;
    return fillWith(claim, { ...missingFrom(claim, facts), ...issuersOf(claim, issued) });
  }
}

const UNKNOWN: Facts = {
  date: null,
  year: null,
  issuers: [],
  authority: null,
  writtenAuthority: null,
  datesDiffer: false,
  issuersDiffer: false,
};
const NO_ISSUERS = { issuers: [] } as const;

function addIssuers(facts: Facts, { issuers, authority }: Claims): void {
  if (facts.issuers.length === 0) {
    facts.issuers = issuers;
    facts.writtenAuthority = authority;
  } else facts.issuersDiffer ||= facts.issuers.join('\n') !== issuers.join('\n');
}

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
  if (date === null && year === null && authority === null && issuers.length === 0) return claim;
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
