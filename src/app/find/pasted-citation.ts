import { dateInText, yearInText } from '../../citations/readers/dates-in-text.js';

/** The parts of a citation as people paste it; null for parts that it does not have. */
export interface PastedCitation {
  /** What stands before `ngày`, `năm`, `của` or `về`. */
  readonly name: string;
  /** ISO date after `ngày`. */
  readonly date: string | null;
  readonly year: number | null;
  /** Issuer after `của`. */
  readonly issuer: string | null;
}

const TAIL = /\s+(?:ngày|năm|của|về)\s/iu;
const BEFORE_DATE = /\s(?=ngày\s)/iu;
const BEFORE_YEAR = /\s(?=năm\s)/iu;
const ISSUER = /\scủa\s+(.+?)(?=\s+(?:về|ngày|năm)\s|[,;.]?\s*$)/iu;

/** Returns the parts of a pasted citation: "34-CT/TW ngày 07/4/2014 của Bộ Chính trị" gives number, date and issuer. */
export function readPastedCitation(text: string): PastedCitation {
  const tail = TAIL.exec(text);
  if (tail === null) return { name: text, date: null, year: null, issuer: null };
  const rest = text.slice(tail.index);
  const date = BEFORE_DATE.exec(rest);
  const written = date && dateInText(rest, date.index + 1);
  const undated = written ? rest.slice(0, date.index) + rest.slice(written.to) : rest;
  const year = BEFORE_YEAR.exec(undated);
  return {
    name: text.slice(0, tail.index),
    date: written?.date ?? null,
    year: year && yearInText(undated, year.index + 1),
    issuer: ISSUER.exec(rest)?.[1] ?? null,
  };
}
