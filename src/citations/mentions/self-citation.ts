import { type ParsedSymbol, parseSymbol } from '../../domain/identity/symbol.js';
import type { CitingContext } from '../../domain/reading/mention.js';
import { readSitting } from '../readers/congress-and-plenum.js';
import { isAmending } from '../readers/law-name-span.js';
import type { Segment } from '../structure/segments.js';
import { phraseIds } from '../text/lexicon.js';
import { THIS } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { tokenise } from '../text/tokenise.js';
import { idAt, isAllCapitals, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

const ISSUE = phraseIds('ban hành');

/** Returns, by place in the list, which candidates mean the citing document: its own number, "Nghị định này" in a decree. */
export function findSelfCitations(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
  context: CitingContext,
): readonly boolean[] {
  const own = context.number === null ? null : parseSymbol(context.number, context.type?.toLowerCase() ?? null);
  const typeName = context.type?.toLowerCase() ?? commonest(tokens, segments, candidates);
  const sitting = ownSitting(context.issuer);
  const self: boolean[] = [];
  for (const candidate of candidates) self.push(self[candidate.declaredFor] ?? isSelf(candidate));
  return self;

  function isSelf(candidate: MentionCandidate): boolean {
    if (candidate.letterhead) return true;
    if (candidate.form === 'BACK_REFERENCE')
      return (
        isThis(tokens, candidate) && isOwnType(candidate.type?.name, typeName) && !segments[candidate.segment]?.inserted
      );
    if (isOwnName(tokens, segments, candidate, typeName)) return true;
    if (isOwnNumber(candidate, own, typeName, context)) return true;
    return (
      sitting !== null &&
      candidate.sitting?.kind === 'PLENUM' &&
      candidate.sitting.ordinal === sitting.ordinal &&
      candidate.sitting.term === sitting.term
    );
  }
}

/** "Quốc hội ban hành Luật sửa đổi …" in a law, and such a name in capitals on a line of its own, is the law itself. */
function isOwnName(
  tokens: Tokens,
  segments: readonly Segment[],
  candidate: MentionCandidate,
  typeName: string | null,
): boolean {
  if (!candidate.name || candidate.type?.name !== typeName || !isAmending(tokens, candidate.name.from)) return false;
  const segment = segments[candidate.segment] as Segment;
  const titled = candidate.from === segment.body && isAllCapitals(tokens, candidate.from) && candidate.date === null;
  return followsAt(tokens, candidate.from - 2, ISSUE) || titled;
}

/** A joint circular calls itself "Thông tư này" as often as "Thông tư liên tịch này". */
const isOwnType = (name: string | undefined, own: string | null): boolean =>
  name !== undefined && (name === own || own === `${name} liên tịch` || name === `${own} liên tịch`);

const isThis = (tokens: Tokens, candidate: MentionCandidate): boolean => idAt(tokens, candidate.to - 1) === THIS;

function isOwnNumber(
  candidate: MentionCandidate,
  own: ParsedSymbol | null,
  typeName: string | null,
  context: CitingContext,
): boolean {
  if (!own || (candidate.date !== null && context.date !== null && candidate.date !== context.date)) return false;
  if (candidate.symbol) return candidate.symbol.canonical === own.canonical;
  if (candidate.bareNumber === null || candidate.type?.name !== typeName) return false;
  return own.number === candidate.bareNumber.padStart(2, '0') && own.letter === '';
}

/** The type of most "… này" of a text is the text's own. */
function commonest(
  tokens: Tokens,
  segments: readonly Segment[],
  candidates: readonly MentionCandidate[],
): string | null {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    if (
      candidate.form !== 'BACK_REFERENCE' ||
      !candidate.type ||
      !isThis(tokens, candidate) ||
      segments[candidate.segment]?.inserted
    )
      continue;
    counts.set(candidate.type.name, (counts.get(candidate.type.name) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name;
  return best;
}

/** A resolution of a plenum is cited by its sitting too: the issuer of the citing document names it. */
function ownSitting(issuer: string | null): { readonly ordinal: number | null; readonly term: number | null } | null {
  if (issuer === null || !/hội nghị/iu.test(issuer)) return null;
  return readSitting(tokenise(issuer.normalize('NFC')), 0)?.sitting ?? null;
}
