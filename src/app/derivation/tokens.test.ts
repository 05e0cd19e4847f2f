import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOfTokens, blockTokens, decodeToken, encodeToken, keysOfTokens, keyTokens } from './tokens.js';

describe('tokens', () => {
  it('have the form that stores keep', () => {
    const kinds = ['OWN_KEY', 'CLAIMED_KEY', 'ANCHOR'] as const;
    const keyed = kinds.flatMap((kind) => keyTokens(kind, ['1-nq-cp_chinh-phu_2021']));
    const catalogue = { kind: 'CATALOGUE', catalogue: 'laws.json' } as const;
    expect([...keyed, ...blockTokens(['n:1|nq']), catalogue].map(encodeToken)).toEqual([
      'u:1-nq-cp_chinh-phu_2021',
      'k:1-nq-cp_chinh-phu_2021',
      'v:1-nq-cp_chinh-phu_2021',
      'b:n:1|nq',
      'c:laws.json',
    ]);
  });

  it('are read back as they were', () => {
    fc.assert(
      fc.property(fc.constantFrom('u:', 'k:', 'v:', 'b:', 'c:'), fc.string(), (prefix, rest) => {
        expect(encodeToken(decodeToken(`${prefix}${rest}`))).toBe(`${prefix}${rest}`);
      }),
    );
  });

  it('give their distinct keys and blocks', () => {
    const tokens = [...keyTokens('OWN_KEY', ['a', 'b']), ...keyTokens('ANCHOR', ['a']), ...blockTokens(['c', 'c'])];
    expect([keysOfTokens(tokens), blocksOfTokens(tokens)]).toEqual([['a', 'b'], ['c']]);
  });

  it('cannot be read from any other string', () => {
    expect(() => decodeToken('x:1')).toThrow('"x:1" is no token');
  });
});
