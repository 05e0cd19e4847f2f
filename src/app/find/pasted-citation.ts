import { toIsoDate } from '../../domain/values/calendar-date.js';

/** A citation as people paste it, in its parts; what is not there is null. */
export interface CitedWords {
  /** What stands before `ngày`, `năm`, `của` or `về`. */
  readonly name: string;
  /** ISO date after `ngày`. */
  readonly date: string | null;
  readonly year: number | null;
  /** Issuer after `của`. */
  readonly issuer: string | null;
}

const TAIL = /\s+(?:ngày|năm|của|về)\s/iu;
const DATE = /\sngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})(?!\d)/iu;
const YEAR = /\snăm\s+(\d{4})(?!\d)/iu;
const ISSUER = /\scủa\s+(.+?)(?=\s+(?:về|ngày|năm)\s|[,;.]?\s*$)/iu;

/** Returns the parts of a pasted citation: "34-CT/TW ngày 07/4/2014 của Bộ Chính trị" gives number, date and issuer. */
export function readCitedWords(text: string): CitedWords {
  const tail = TAIL.exec(text);
  if (tail === null) return { name: text, date: null, year: null, issuer: null };
  const rest = text.slice(tail.index);
  const date = DATE.exec(rest);
  const year = YEAR.exec(rest.replace(DATE, ' '));
  return {
    name: text.slice(0, tail.index),
    date: toIsoDate(date?.[1], date?.[2], date?.[3]),
    year: year === null ? null : Number(year[1]),
    issuer: ISSUER.exec(rest)?.[1] ?? null,
  };
}
