import { documentBlocks, searchBlocks } from '../../domain/identity/blocks.js';
import { completeSymbol } from '../../domain/identity/complete-symbol.js';
import { keysOf } from '../../domain/identity/document-keys.js';
import type { VoteClaims } from '../../domain/identity/group-documents.js';
import { keyWithYearInNumber } from '../../domain/identity/key-parts.js';
import { isImpossibleType, withoutFilledValues } from '../../domain/identity/link-claims.js';
import { citedName } from '../../domain/reading/cited-name.js';
import type { Claims, RecognisedMention } from '../../domain/reading/mention.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { InputRow, RecordInput, ReferenceRow, TextInput, VerdictInput } from '../../store/rows.js';
import { digest } from '../digest.js';
import { verdictsByMention } from './anchor.js';

/** Whether a mention names a document by claims of its own: not itself, and not by pointing to another mention. */
export const namesAnother = (mention: RecognisedMention): boolean =>
  mention.role !== 'SELF' && mention.form !== 'BACK_REFERENCE' && mention.form !== 'ELLIPTIC';

/**
 * Returns the claims that make keys in a text, with what people decided about its mentions: a mention that was set
 * aside claims nothing, one that was linked claims its target. Distinct, in order of key and hash.
 */
export function textReferences(
  text: TextInput,
  verdicts: readonly VerdictInput[],
  vocabulary: VocabularyIndex,
): readonly ReferenceRow[] {
  const decided = verdictsByMention(text, verdicts);
  const rows = text.reading.mentions.flatMap((mention, index) => {
    const decision = decided.get(index)?.decision;
    if (decision?.kind === 'LINK') return referencesTo(targetClaims(decision.target));
    return decision?.kind === 'REJECT' || !namesAnother(mention) ? [] : claimReferences(mention.claims, vocabulary);
  });
  return distinct(rows);
}

/** Returns the claims that the relations of a record make. */
export const recordReferences = (record: RecordInput, vocabulary: VocabularyIndex): readonly ReferenceRow[] =>
  distinct(record.relations.flatMap(({ target }) => claimReferences(target, vocabulary)));

function claimReferences(claims: Claims, vocabulary: VocabularyIndex): readonly ReferenceRow[] {
  const own = withoutFilledValues(claims);
  const keys = isImpossibleType(own, vocabulary) ? [] : keysOf(own, vocabulary);
  if (keys.length === 0) return [];
  const symbol = completeSymbol(own, vocabulary);
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
  });
}

const targetClaims = (key: string): VoteClaims => ({
  keys: [key],
  blocks: [],
  type: null,
  typeName: null,
  symbol: null,
  authority: null,
  issuers: [],
  date: null,
  name: null,
  title: null,
});

function referencesTo(claims: VoteClaims): readonly ReferenceRow[] {
  const claimsHash = digest('claims', JSON.stringify(claims));
  return claims.keys.map((key) => ({ key, claimsHash, claims }));
}

function distinct(rows: readonly ReferenceRow[]): readonly ReferenceRow[] {
  const byId = new Map(rows.map((row) => [`${row.key} ${row.claimsHash}`, row]));
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** Token of inputs that state a key of their own document, or infer it. */
export const unitToken = (key: string): string => `u:${key}`;
/** Token of inputs whose mentions or relations make a key. */
export const keyToken = (key: string): string => `k:${key}`;
/** Token of inputs with claims that look for a document by block. */
export const blockToken = (block: string): string => `b:${block}`;
/** Token of verdicts anchored in the document of a key. */
export const anchorToken = (key: string): string => `v:${key}`;

/**
 * Returns the tokens under which claims are found when a document changes: their own keys and the one with the year
 * written that may be meant; where they make none, the keys that values filled from elsewhere make, and their blocks.
 */
export function claimTokens(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const own = withoutFilledValues(claims);
  const keys = keysOf(own, vocabulary);
  if (keys.length === 0) {
    return [...keysOf(claims, vocabulary).map(keyToken), ...searchBlocks(claims, vocabulary).map(blockToken)];
  }
  const written = keyWithYearInNumber({ ...own, symbol: completeSymbol(own, vocabulary) });
  return [...keys, ...(written === null ? [] : [written])].map(keyToken);
}

/** Returns the claims of an input's mentions or relations that name another document. */
export function claimsOf(input: InputRow): readonly Claims[] {
  if (input.kind === 'text') return input.reading.mentions.filter(namesAnother).map(({ claims }) => claims);
  return input.kind === 'record' ? input.relations.map(({ target }) => target) : [];
}
