import type { Claims } from '../reading/mention.js';
import { foldText } from '../values/fold.js';
import type { VocabularyIndex } from '../vocabulary/vocabulary-index.js';
import { identifyingName } from './identifying-name.js';
import { symbolPieces } from './symbol-pieces.js';

/**
 * Blocks in the sense of record linkage: only documents that share a block with a citation are compared with it.
 * `n:1|nq` holds all documents of number 1 and letters NQ, `t:luat-dat-dai` all of that name.
 */

/** Returns the block of all documents that share a key by name and year: `s:luat-dat-dai_quoc-hoi_2013`. */
export const sharedNameBlock = (key: string): string => `s:${key}`;

/** Returns the block of a number: `n:NUMBER|LETTERS`, without its year and the digits of a term; null for a bare number. */
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

/** Numbers of laws and resolutions of the Quốc hội and its standing committee have the body's letters where others have those of the type. */
function assemblyLetters(type: Claims['type']): readonly string[] {
  if (type === 'LAW' || type === 'CODE' || type === 'CONSTITUTION') return ['qh'];
  if (type === 'ORDINANCE') return ['ubtvqh'];
  return type === 'RESOLUTION' ? ['qh', 'ubtvqh'] : [];
}

/**
 * Returns the blocks of claims, sorted and distinct: the block of the number (for a bare number, one for each series of
 * its type) and the block of the name.
 */
export function blocksOfClaims(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const blocks = new Set<string>();
  if (claims.symbol !== null) {
    const block = numberBlock(claims.symbol);
    for (const each of block === null ? bareBlocks(claims, vocabulary) : [block]) blocks.add(each);
  }
  const name = identifyingName(claims);
  if (name !== null) blocks.add(`t:${name}`);
  return [...blocks].sort();
}

const ofAuthority = (block: string, authority: string): string =>
  block.startsWith('n:') ? `${block}|${authority}` : block;

/** Returns the blocks that a document with these claims belongs to: those of the claims, and those of its number within its authority's series (`n:1|nq|chinh-phu`). */
export function documentBlocks(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const { authority } = claims;
  const blocks = blocksOfClaims(claims, vocabulary);
  return authority === null ? blocks : sorted([...blocks, ...blocks.map((block) => ofAuthority(block, authority))]);
}

/** Returns the blocks in which documents that the claims may mean are searched; claims that name an authority search only its series. */
export function searchBlocks(claims: Claims, vocabulary: VocabularyIndex): readonly string[] {
  const { authority } = claims;
  const blocks = blocksOfClaims(claims, vocabulary);
  return authority === null ? blocks : sorted(blocks.map((block) => ofAuthority(block, authority)));
}

const sorted = (blocks: readonly string[]): readonly string[] => [...new Set(blocks)].sort();
