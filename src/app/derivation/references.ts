import { documentBlocks } from '../../domain/identity/blocks.js';
import { identifyingSymbol } from '../../domain/identity/complete-symbol.js';
import { NO_VOTE_CLAIMS, type Vote, type VoteClaims } from '../../domain/identity/document-group.js';
import { keysOf, nameKey } from '../../domain/identity/document-keys.js';
import { isYearlyName } from '../../domain/identity/key-parts.js';
import { isImpossibleType, withoutFilledValues } from '../../domain/identity/link-claims.js';
import { citedName } from '../../domain/reading/cited-name.js';
import type { Claims, RecognisedMention } from '../../domain/reading/mention.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { RecordInput, ReferenceRow, TextInput, VerdictInput } from '../../store/rows.js';
import { digest } from '../digest.js';
import { verdictsByMention } from './anchor.js';

/**
 * Returns whether a mention makes claims of its own on another document: it is no self-citation and does not point to
 * another mention.
 */
export const makesOwnClaims = (mention: RecognisedMention): boolean =>
  mention.role !== 'SELF' && mention.form !== 'BACK_REFERENCE' && mention.form !== 'ELLIPTIC';

/**
 * Returns the claims in a text that make keys. Verdicts change them: a rejected mention claims nothing, a linked one
 * claims its target. Distinct, ascending by key and hash.
 */
export function textReferences(
  text: TextInput,
  verdicts: readonly VerdictInput[],
  vocabulary: VocabularyIndex,
): readonly ReferenceRow[] {
  const decided = verdictsByMention(text, verdicts);
  const expired = new Map(text.reading.notes.map(({ by, actorExpiredOn }) => [by, actorExpiredOn]));
  const rows = text.reading.mentions.flatMap((mention, index) => {
    const decision = decided.get(index)?.decision;
    if (decision?.kind === 'LINK') return referencesTo(targetClaims(decision.target));
    if (decision?.kind === 'REJECT' || !makesOwnClaims(mention)) return [];
    const beside = datesBeside(text.reading.mentions, index, vocabulary);
    return claimReferences(mention.claims, vocabulary, { beside, expiredOn: expired.get(index) ?? null });
  });
  return distinct(rows);
}

/** Returns the claims in the relations of a record that make keys; distinct, ascending by key and hash. */
export const recordReferences = (record: RecordInput, vocabulary: VocabularyIndex): readonly ReferenceRow[] =>
  distinct(record.relations.flatMap(({ target }) => ('key' in target ? [] : claimReferences(target, vocabulary))));

/** Returns how many inputs make each claim for each key. */
export function countVotes(references: readonly ReferenceRow[]): ReadonlyMap<string, readonly Vote[]> {
  const votes = new Map<string, Map<string, Vote>>();
  for (const { key, claimsHash, claims } of references) {
    const held = votes.get(key) ?? new Map<string, Vote>();
    votes.set(key, held);
    held.set(claimsHash, { key, claimsHash, claims, inputs: (held.get(claimsHash)?.inputs ?? 0) + 1 });
  }
  return new Map([...votes].map(([key, held]) => [key, [...held.values()]]));
}

/**
 * Other dates of the same name and year in the mentions right before and after one, of the same section: a list of bases
 * names no document twice.
 */
function datesBeside(
  mentions: readonly RecognisedMention[],
  index: number,
  vocabulary: VocabularyIndex,
): readonly string[] {
  const mention = mentions[index] as RecognisedMention;
  const { name, date } = nameAndDate(mention, vocabulary);
  if (name === null || date === null) return [];
  const others = [mentions[index - 1], mentions[index + 1]].flatMap((other) => {
    if (other === undefined || other.section !== mention.section) return [];
    const found = nameAndDate(other, vocabulary);
    return found.name === name && found.date !== null && found.date !== date ? [found.date] : [];
  });
  return [...new Set(others)].sort();
}

/** The name and year that a mention cites, with its date; null for each that it does not state itself. */
function nameAndDate(
  mention: RecognisedMention,
  vocabulary: VocabularyIndex,
): { readonly name: string | null; readonly date: string | null } {
  if (mention.role !== 'CITING' || !makesOwnClaims(mention)) return { name: null, date: null };
  const own = withoutFilledValues(mention.claims);
  const name = nameKey(own, vocabulary);
  return { name: name !== null && isYearlyName(name) ? name : null, date: own.date };
}

/** What stands around a mention: other dates of its name, and the day on which a note says that it expired. */
interface Noted {
  readonly beside: readonly string[];
  readonly expiredOn: string | null;
}

function claimReferences(
  claims: Claims,
  vocabulary: VocabularyIndex,
  { beside, expiredOn }: Noted = { beside: [], expiredOn: null },
): readonly ReferenceRow[] {
  const own = withoutFilledValues(claims);
  const keys = isImpossibleType(own, vocabulary) ? [] : keysOf(own, vocabulary);
  if (keys.length === 0) return [];
  const symbol = identifyingSymbol(own, vocabulary);
  return referencesTo({
    keys,
    blocks: documentBlocks({ ...own, symbol }, vocabulary),
    type: own.type,
    typeName: own.typeName,
    symbol,
    authority: own.authority,
    issuers: own.issuers,
    date: own.date,
    name: citedName(own),
    title: own.title,
    ...(expiredOn === null ? {} : { expiredOn }),
    ...(beside.length === 0 ? {} : { beside }),
  });
}

const targetClaims = (key: string): VoteClaims => ({ ...NO_VOTE_CLAIMS, keys: [key] });

function referencesTo(claims: VoteClaims): readonly ReferenceRow[] {
  const claimsHash = digest('claims', JSON.stringify(claims));
  return claims.keys.map((key) => ({ key, claimsHash, claims }));
}

function distinct(rows: readonly ReferenceRow[]): readonly ReferenceRow[] {
  const byId = new Map(rows.map((row) => [`${row.key} ${row.claimsHash}`, row]));
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
