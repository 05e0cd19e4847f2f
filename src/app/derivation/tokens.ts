/**
 * What an input is found by when documents change elsewhere. An input keeps its tokens as strings; {@link encodeToken}
 * and {@link decodeToken} are the only two that know their form.
 */
export type Token =
  /** The input states this key of its own document, or infers it. */
  | { readonly kind: 'OWN_KEY'; readonly key: string }
  /** A mention or relation of the input makes this key, or a verdict links to it. */
  | { readonly kind: 'CLAIMED_KEY'; readonly key: string }
  /** A mention or relation without a key of its own is matched among the documents of this block. */
  | { readonly kind: 'BLOCK'; readonly block: string }
  /** The input is a verdict anchored in the document of this key. */
  | { readonly kind: 'ANCHOR'; readonly key: string }
  /** The input is a text of this source (`text-source`). */
  | { readonly kind: 'SOURCE'; readonly source: string }
  /** The input is a record of this catalogue, or of this edition of one. Found when a catalogue is loaded again. */
  | { readonly kind: 'CATALOGUE'; readonly catalogue: string };

/** Stores keep these letters. */
const PREFIXES = {
  ...{ OWN_KEY: 'u:', CLAIMED_KEY: 'k:', ANCHOR: 'v:' },
  ...{ BLOCK: 'b:', SOURCE: 's:', CATALOGUE: 'c:' },
} as const;

const KIND_OF_PREFIX: ReadonlyMap<string, Token['kind']> = new Map(
  Object.entries(PREFIXES).map(([kind, prefix]) => [prefix, kind as Token['kind']]),
);

/** Returns the string by which a store knows the token: `k:34-ct-tw_ban-chap-hanh-trung-uong_k11`. */
export const encodeToken = (token: Token): string => `${PREFIXES[token.kind]}${restOf(token)}`;

function restOf(token: Token): string {
  switch (token.kind) {
    case 'BLOCK':
      return token.block;
    case 'SOURCE':
      return token.source;
    case 'CATALOGUE':
      return token.catalogue;
    default:
      return token.key;
  }
}

/** Returns the token of a string that {@link encodeToken} made. Throws on any other. */
export function decodeToken(encoded: string): Token {
  const kind = KIND_OF_PREFIX.get(encoded.slice(0, 2));
  if (kind === undefined) throw new Error(`"${encoded}" is no token: expected one of ${[...KIND_OF_PREFIX.keys()]}`);
  const rest = encoded.slice(2);
  switch (kind) {
    case 'BLOCK':
      return { kind, block: rest };
    case 'SOURCE':
      return { kind, source: rest };
    case 'CATALOGUE':
      return { kind, catalogue: rest };
    default:
      return { kind, key: rest };
  }
}

/** Returns the tokens of one kind for several keys. */
export const keyTokens = (
  kind: Exclude<Token['kind'], 'BLOCK' | 'SOURCE' | 'CATALOGUE'>,
  keys: Iterable<string>,
): readonly Token[] => Array.from(keys, (key) => ({ kind, key }));

/** Returns the tokens of several blocks. */
export const blockTokens = (blocks: Iterable<string>): readonly Token[] =>
  Array.from(blocks, (block) => ({ kind: 'BLOCK', block }));

/** Returns the keys that tokens hold, of whatever kind; distinct. */
export const keysOfTokens = (tokens: Iterable<Token>): readonly string[] => [
  ...new Set(Array.from(tokens).flatMap((token) => ('key' in token ? [token.key] : []))),
];

/** Returns the blocks that tokens hold; distinct. */
export const blocksOfTokens = (tokens: Iterable<Token>): readonly string[] => [
  ...new Set(Array.from(tokens).flatMap((token) => ('block' in token ? [token.block] : []))),
];
