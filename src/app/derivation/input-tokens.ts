import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { InputRow } from '../../store/rows.js';
import { identityStatement } from './identity-statement.js';
import { anchorToken, claimsOf, claimTokens, keyToken, unitToken } from './references.js';

/** Returns the input with the tokens under which it is found again when documents change; sorted, distinct. */
export function withTokens<I extends InputRow>(input: I, vocabulary: VocabularyIndex): I {
  const statement = identityStatement(input, vocabulary);
  const tokens = [
    ...(statement === null ? [] : [...statement.keys, ...statement.inferredKeys].map(unitToken)),
    ...claimsOf(input).flatMap((claims) => claimTokens(claims, vocabulary)),
    ...verdictTokens(input),
  ];
  return { ...input, tokens: [...new Set(tokens)].sort() };
}

function verdictTokens(input: InputRow): readonly string[] {
  if (input.kind !== 'verdict') return [];
  const target = input.decision.kind === 'LINK' ? [keyToken(input.decision.target)] : [];
  return [anchorToken(input.anchor.documentKey), ...target];
}
