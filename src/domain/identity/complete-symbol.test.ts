import { describe, expect, it } from 'vitest';
import { claim } from '../../testing/claims.js';
import { vocabulary } from '../../testing/vocabulary.js';
import type { Claims } from '../reading/mention.js';
import { completeSymbol, identifyingSymbol } from './complete-symbol.js';

const GOVERNMENT = 'chinh-phu';
const CENTRAL = 'ban-chap-hanh-trung-uong';

describe('a bare number', () => {
  it.each<[string, Partial<Claims>, string | null]>([
    ['a decree', { typeName: 'nghị định', symbol: '85', authority: GOVERNMENT, year: 2009 }, '85/2009/NĐ-CP'],
    ['a decree below ten', { typeName: 'nghị định', symbol: '5', authority: GOVERNMENT, year: 2009 }, '05/2009/NĐ-CP'],
    ['a directive', { typeName: 'chỉ thị', symbol: '35', authority: CENTRAL, date: '2019-05-30' }, '35-CT/TW'],
    [
      'a circular',
      { typeName: 'thông tư', symbol: '05', authority: 'bo-noi-vu', date: '2019-08-01' },
      '05/2019/TT-BNV',
    ],
    ['a full number stays', { typeName: 'chỉ thị', symbol: '34-CT/TW' }, '34-CT/TW'],
    ['an unknown authority', { typeName: 'nghị định', symbol: '85', year: 2009 }, null],
    ['no number', {}, null],
  ])('is completed: %s', (_, claims, symbol) => {
    expect(completeSymbol(claim(claims), vocabulary)).toBe(symbol);
    expect(identifyingSymbol(claim(claims), vocabulary)).toBe(symbol);
  });
});

describe('a misprint of the only series of a body', () => {
  it.each<[string, Partial<Claims>, string | null]>([
    [
      'letters without the issuer’s',
      { typeName: 'nghị định', symbol: '10/2022/NĐ', authority: GOVERNMENT, date: '2022-01-15' },
      '10/2022/NĐ-CP',
    ],
    [
      'a letter too many',
      { typeName: 'nghị định', symbol: '10/2022/NĐ-CPP', authority: GOVERNMENT, date: '2022-01-15' },
      '10/2022/NĐ-CP',
    ],
    [
      'letters out of place',
      { typeName: 'thông tư', symbol: '05/2019/TT-BVN', authority: 'bo-noi-vu', date: '2019-08-01' },
      '05/2019/TT-BNV',
    ],
    ['no day', { typeName: 'nghị định', symbol: '10/2022/NĐ', authority: GOVERNMENT }, '10/2022/NĐ'],
    ['no authority', { typeName: 'nghị định', symbol: '10/2022/NĐ', date: '2022-01-15' }, '10/2022/NĐ'],
    [
      'the letters of another type',
      { typeName: 'nghị định', symbol: '10/2022/NQ-CP', authority: GOVERNMENT, date: '2022-01-15' },
      '10/2022/NQ-CP',
    ],
    [
      'other letters',
      { typeName: 'nghị định', symbol: '10/2022/NĐ-TTg', authority: GOVERNMENT, date: '2022-01-15' },
      '10/2022/NĐ-TTg',
    ],
  ])('is known by the number that it means, with year and day: %s', (_, claims, symbol) => {
    expect(identifyingSymbol(claim(claims), vocabulary)).toBe(symbol);
    expect(completeSymbol(claim(claims), vocabulary)).toBe(claims.symbol);
  });
});
