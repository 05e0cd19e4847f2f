import type { Claims } from '../reading/mention.js';
import { foldText, slug } from '../values/fold.js';
import type { VocabularyIndex } from '../vocabulary/vocabulary-index.js';
import { symbolPieces } from './symbol-pieces.js';

/** Returns the block of a number: `n:NUMBER|LETTERS`, year segment and digits of the term aside; null for a bare number. */
export function numberBlock(symbol: string): string | null {
  const { number, letters } = symbolPieces(symbol);
  const [first] = letters;
  return number === '' || first === undefined ? null : `n:${number}|${first.replace(/\d+$/, '')}`;
}

function bareBlocks(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const { number } = symbolPieces(claims.symbol ?? '');
  const entry = claims.typeName === null ? null : vocabulary.typeByName(claims.typeName);
  const letters = [...(entry?.letters ?? []).map((each) => each.letters), ...assemblyLetters(claims.type)];
  return number === '' ? [] : letters.map((each) => `n:${number}|${foldText(each).replace(/ /g, '')}`);
}

/** Laws and resolutions of the Quốc hội and its standing committee bear the body's letters in the type's place. */
function assemblyLetters(type: Claims['type']): readonly string[] {
  if (type === 'LAW' || type === 'CODE' || type === 'CONSTITUTION') return ['qh'];
  if (type === 'ORDINANCE') return ['ubtvqh'];
  return type === 'RESOLUTION' ? ['qh', 'ubtvqh'] : [];
}

/**
 * Returns the blocks of claims: those of the number (`n:1|nq`), of every series of its type for a bare number, and of
 * the name (`t:luat-dat-dai`). Sorted, distinct.
 */
export function blocksOfClaims(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const blocks = new Set<string>();
  if (claims.symbol !== null) {
    const block = numberBlock(claims.symbol);
    for (const each of block === null ? bareBlocks(claims, vocabulary) : [block]) blocks.add(each);
  }
  if (claims.name !== null) blocks.add(`t:${slug(claims.name)}`);
  return [...blocks].sort();
}

const ofAuthority = (block: string, authority: string): string =>
  block.startsWith('n:') ? `${block}|${authority}` : block;

/** Returns the blocks under which a document with these claims is found: those of the claims, and of the number with its authority (`n:1|nq|chinh-phu`). */
export function documentBlocks(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const { authority } = claims;
  const blocks = blocksOfClaims(claims, vocabulary);
  return authority === null ? blocks : sorted([...blocks, ...blocks.map((block) => ofAuthority(block, authority))]);
}

/** Returns the blocks under which documents are looked for that the claims may mean: where the authority is claimed, only its own numbers. */
export function searchBlocks(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const { authority } = claims;
  const blocks = blocksOfClaims(claims, vocabulary);
  return authority === null ? blocks : sorted(blocks.map((block) => ofAuthority(block, authority)));
}

const sorted = (blocks: readonly string[]): readonly string[] => [...new Set(blocks)].sort();
