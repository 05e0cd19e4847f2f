import { describe, expect, it } from 'vitest';
import { claim } from '../../testing/claims.js';
import { vocabulary } from '../../testing/vocabulary.js';
import type { Claims } from '../reading/mention.js';
import { blocksOfClaims, numberBlock } from './blocks.js';
import { completeSymbol } from './complete-symbol.js';

const GOVERNMENT = 'chinh-phu';

describe('blocks', () => {
  it.each([
    ['01/NQ-CP', 'n:1|nq'],
    ['30a/2008/NQ-CP', 'n:30a|nq'],
    // the digits of a term say nothing of the series
    ['45/2013/QH13', 'n:45|qh'],
    ['85', null],
    ['85/2009', null],
  ])('of the number %s', (symbol, block) => {
    expect(numberBlock(symbol)).toBe(block);
  });

  it.each<[string, Partial<Claims>, readonly string[]]>([
    [
      'a constitution with the name of the State',
      {
        ...{ type: 'CONSTITUTION', typeName: 'hiến pháp', authority: 'quoc-hoi' },
        name: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      },
      ['t:hien-phap'],
    ],
    [
      'a constitution of another State',
      { type: 'CONSTITUTION', typeName: 'hiến pháp', authority: null, name: 'Hiến pháp Pháp' },
      ['t:hien-phap-phap'],
    ],
    ['a number and a name', { symbol: '45/2013/QH13', name: 'Luật Đất đai' }, ['n:45|qh', 't:luat-dat-dai']],
    [
      'a bare number of a type',
      { typeName: 'quy định', type: 'REGULATION', symbol: '24' },
      ['n:24|qd', 'n:24|qdi', 'n:24|qyd'],
    ],
    [
      'a bare number of a resolution',
      { typeName: 'nghị quyết', type: 'RESOLUTION', symbol: '5' },
      ['n:5|nq', 'n:5|qh', 'n:5|ubtvqh'],
    ],
    ['a bare number of no type', { symbol: '24' }, []],
    ['nothing', {}, []],
  ])('of %s', (_, claims, blocks) => {
    expect(blocksOfClaims(claim(claims), vocabulary)).toEqual(blocks);
  });

  it('of a bare number hold the block of the number that it is completed to', () => {
    const bare = claim({ type: 'DECREE', typeName: 'nghị định', symbol: '85', authority: GOVERNMENT, year: 2009 });
    const completed = completeSymbol(bare, vocabulary) ?? '';
    expect(blocksOfClaims(bare, vocabulary)).toContain(numberBlock(completed));
  });
});
