import type { Claims } from '../../domain/reading/mention.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { AMENDING_VERBS } from '../patterns/cue-tables.js';
import { CONJUNCTIONS } from '../patterns/linking-words.js';
import { readYear } from '../readers/dates.js';
import { followsAt } from '../text/phrases.js';
import { endOf, idAt, isNumberAt, type Tokens } from '../text/tokens.js';

/** How laws that amend others are titled. */
const AMENDING_TITLE = 'Luật sửa đổi, bổ sung một số điều của';

/**
 * Returns the candidates of notes with the titles by which publishers call laws: "Luật Nhà ở sửa đổi 2014" is not the Luật
 * Nhà ở but the law of that year that amends it, and "Luật A và Luật B sửa đổi 2019" one law that amends both.
 */
export function withShortTitles(tokens: Tokens, candidates: readonly MentionCandidate[]): readonly MentionCandidate[] {
  const found: MentionCandidate[] = [];
  for (const candidate of candidates) {
    const written = amendedIn(tokens, candidate);
    if (written === null) {
      found.push(candidate);
      continue;
    }
    const first = firstOfLaws(tokens, found, candidate);
    const from = first ?? candidate;
    const { lead, pinpoints, segment } = from;
    const name = { from: from.name?.from ?? from.from + 1, to: candidate.to };
    const { to, year } = written;
    if (first) found.length = found.indexOf(first);
    found.push({
      ...candidate,
      from: from.from,
      lead,
      pinpoints,
      segment,
      name,
      year,
      to,
      tail: to,
      end: endOf(tokens, to - 1),
    });
  }
  return found;
}

/** Whether a candidate is a law called by such a title: its name ends before the verb. */
export const hasShortTitle = ({ reader, name, to }: MentionCandidate): boolean =>
  reader === 'LAW_NAME' && name !== null && name.to < to - 1;

/** Returns the claims with the title that the law itself has. */
export const withLegalTitle = (claims: Claims): Claims =>
  claims.name === null ? claims : { ...claims, name: `${AMENDING_TITLE} ${claims.name}` };

/** The year after "sửa đổi (, bổ sung)" after an undated law. */
function amendedIn(
  tokens: Tokens,
  candidate: MentionCandidate,
): { readonly year: number | null; readonly to: number } | null {
  const { reader, symbol, year, inside, to } = candidate;
  if (reader !== 'LAW_NAME' || symbol !== null || year !== null || inside >= 0) return null;
  let at = to;
  for (let verbs = 0; verbs < 2; verbs++) {
    const verb = AMENDING_VERBS.find((words) => followsAt(tokens, at, words));
    if (verb === undefined) break;
    at += verb.length;
    if (CONJUNCTIONS.has(idAt(tokens, at))) at++;
  }
  return at > to && isNumberAt(tokens, at) ? readYear(tokens, at) : null;
}

/** The first of the laws that stand joined before this one: they are named in one title. */
function firstOfLaws(
  tokens: Tokens,
  before: readonly MentionCandidate[],
  { from }: MentionCandidate,
): MentionCandidate | null {
  let first: MentionCandidate | null = null;
  let next = from;
  for (let index = before.length - 1; index >= 0; index--) {
    const law = before[index] as MentionCandidate;
    const joined = law.to === next - 1 && CONJUNCTIONS.has(idAt(tokens, law.to));
    if (!joined || law.reader !== 'LAW_NAME' || law.symbol !== null || law.year !== null) break;
    first = law;
    next = law.from;
  }
  return first;
}
