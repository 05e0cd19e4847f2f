import type { MentionForm } from '../domain/mention.js';
import { type BodySpan, isBodyHead, spanBodies } from './bodies.js';
import { readDate, readYear } from './dates.js';
import { wordId } from './lexicon.js';
import { readTerm } from './sittings.js';
import { markId, type Tokens } from './tokenise.js';

const COMMA = markId(',');
const OPEN = markId('(');
const CLOSE = markId(')');
const OF = wordId('của');
const BY = wordId('do');
const FROM = wordId('từ');
const YEAR = wordId('năm');

/** What stands behind a mention's core. */
export interface Tail {
  readonly tail: number;
  readonly date: string | null;
  readonly year: number | null;
  readonly issuers: readonly BodySpan[];
  readonly term: number | null;
}

/** Where a core ends, and what of its date it holds itself. */
export interface TailStart {
  readonly to: number;
  readonly form: MentionForm;
  readonly tail?: number;
  readonly date?: string | null;
  readonly year?: number | null;
}

/** Returns date, year, issuers and term that stand right behind a mention's core, in any order, commas passed. */
export function readTail(tokens: Tokens, core: TailStart): Tail {
  let at = core.tail ?? core.to;
  let date = core.date ?? null;
  let year = core.year ?? null;
  let issuers: readonly BodySpan[] = [];
  let term: number | null = null;
  if (core.form === 'BACK_REFERENCE') return { tail: at, date, year, issuers, term };
  for (let passes = 0; passes < 4; passes++) {
    const next = tokens.id[at] === COMMA || (tokens.id[at] === OPEN && date === null) ? at + 1 : at;
    const written = date === null ? readDate(tokens, next) : null;
    const written_year =
      written ?? (date === null && year === null && tokens.id[next] === YEAR ? readYear(tokens, next) : null);
    if (written_year) {
      date = written_year.date;
      year = written_year.year;
      at = written_year.to;
      if (tokens.id[at] === CLOSE) at++;
      continue;
    }
    const stated = readTerm(tokens, next);
    if (stated && issuers.length > 0) {
      term = stated.value;
      at = stated.to;
      continue;
    }
    const bodies = issuers.length === 0 ? readIssuers(tokens, next) : [];
    const last = bodies.at(-1);
    if (!last) break;
    issuers = bodies;
    at = last.to;
  }
  return { tail: at, date, year, issuers, term };
}

function readIssuers(tokens: Tokens, at: number): readonly BodySpan[] {
  const { id } = tokens;
  const lead = id[at] === OF || id[at] === BY || id[at] === FROM ? at + 1 : at;
  if (lead === at || !isBodyHead(tokens, lead)) return [];
  return spanBodies(tokens, lead);
}
