import { searchBlocks, sharedNameBlock } from '../../domain/identity/blocks.js';
import { identifyingSymbol } from '../../domain/identity/complete-symbol.js';
import { keysOf } from '../../domain/identity/document-keys.js';
import { isYearlyName, keyWithYearInNumber } from '../../domain/identity/key-parts.js';
import { withoutFilledValues } from '../../domain/identity/link-claims.js';
import type { Claims } from '../../domain/reading/mention.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { KeyTarget } from '../../store/record-relation.js';
import type { InputRow } from '../../store/rows.js';
import { sourceDigest } from '../reads/text-source.js';
import { identityKeys } from './identity-statement.js';
import { makesOwnClaims } from './references.js';
import { blockTokens, encodeToken, keyTokens, type Token } from './tokens.js';

/** Returns the input with the encoded tokens under which it is found when documents change; sorted, distinct. */
export function withTokens<I extends InputRow>(input: I, vocabulary: VocabularyIndex): I {
  const tokens = [
    ...keyTokens('OWN_KEY', identityKeys(input, vocabulary)),
    ...claimTokens(input, vocabulary),
    ...verdictTokens(input),
    ...sourceTokens(input),
    ...catalogueTokens(input),
  ];
  return { ...input, tokens: [...new Set(tokens.map(encodeToken))].sort() };
}

/** Returns the tokens of all documents that the mentions or relations of an input may mean. */
export const claimTokens = (input: InputRow, vocabulary: VocabularyIndex): readonly Token[] =>
  targetsOf(input).flatMap((target) =>
    'key' in target ? keyTokens('CLAIMED_KEY', [target.key]) : tokensOfClaims(target, vocabulary),
  );

/** What an input's mentions or relations mean. */
function targetsOf(input: InputRow): readonly (Claims | KeyTarget)[] {
  if (input.kind === 'text') return input.reading.mentions.filter(makesOwnClaims).map(({ claims }) => claims);
  return input.kind === 'record' ? input.relations.map(({ target }) => target) : [];
}

/**
 * Returns the tokens of all documents that claims may mean. Claims are found by the keys that they make, and by the key with the year in its number that they may mean. Claims
 * that make none are found by the keys that values filled from elsewhere in the text make, and by their blocks with these
 * values and without.
 */
export function tokensOfClaims(claims: Claims, vocabulary: VocabularyIndex): readonly Token[] {
  const own = withoutFilledValues(claims);
  const keys = keysOf(own, vocabulary);
  if (keys.length === 0) {
    const filled = keyTokensWithSharers(keysOf(claims, vocabulary));
    const blocks = [...searchBlocks(claims, vocabulary), ...searchBlocks(own, vocabulary)];
    return [...filled, ...blockTokens(blocks)];
  }
  const withYear = keyWithYearInNumber({ ...own, symbol: identifyingSymbol(own, vocabulary) });
  return keyTokensWithSharers(withYear === null ? keys : [...keys, withYear]);
}

/** The tokens of keys and, for a name and year, of the documents that share it. */
const keyTokensWithSharers = (keys: readonly string[]): readonly Token[] => [
  ...keyTokens('CLAIMED_KEY', keys),
  ...blockTokens(keys.filter(isYearlyName).map(sharedNameBlock)),
];

function verdictTokens(input: InputRow): readonly Token[] {
  if (input.kind !== 'verdict') return [];
  const targets = input.decision.kind === 'LINK' ? [input.decision.target] : [];
  return [...keyTokens('ANCHOR', [input.anchor.documentKey]), ...keyTokens('CLAIMED_KEY', targets)];
}

const sourceTokens = (input: InputRow): readonly Token[] =>
  input.kind === 'text' ? [{ kind: 'SOURCE', source: sourceDigest(input) }] : [];

const catalogueTokens = (input: InputRow): readonly Token[] =>
  input.kind !== 'record' || input.catalogue === undefined
    ? []
    : [
        { kind: 'CATALOGUE', catalogue: input.catalogue },
        ...(input.edition === undefined ? [] : [editionToken(input.catalogue, input.edition)]),
      ];

/** Returns the token of the record that says which edition of a catalogue is loaded. */
export const editionToken = (catalogue: string, edition: string): Token => ({
  kind: 'CATALOGUE',
  catalogue: `${catalogue}@${edition}`,
});
