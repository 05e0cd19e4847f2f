import { describe, expect, it } from 'vitest';
import { symbolPieces } from './symbol-pieces.js';

describe('the pieces of a canonical number', () => {
  it.each([
    // normative: the year is part of the symbol
    ['30/2020/NĐ-CP', '30', 2020, ['nd', 'cp'], 'NĐ', 'STATE'],
    // no year, leading zero
    ['01/NQ-CP', '1', null, ['nq', 'cp'], 'NQ', 'STATE'],
    ['034/2025/QĐ-UBND', '34', 2025, ['qd', 'ubnd'], 'QĐ', 'STATE'],
    // a letter after the number, a dot inside it
    ['30a/2008/NQ-CP', '30a', 2008, ['nq', 'cp'], 'NQ', 'STATE'],
    ['60Đ/QĐ-UB', '60d', null, ['qd', 'ub'], 'QĐ', 'STATE'],
    ['66.17/2026/NQ-CP', '66.17', 2026, ['nq', 'cp'], 'NQ', 'STATE'],
    // no letters of a type
    ['15/2003/QH11', '15', 2003, ['qh11'], 'QH11', 'STATE'],
    ['4462/UBND-KTTH', '4462', null, ['ubnd', 'ktth'], 'UBND', 'STATE'],
    // joint documents
    ['21/2010/TTLT-BTNMT-BQP', '21', 2010, ['ttlt', 'btnmt', 'bqp'], 'TTLT', 'STATE'],
    // the Party's
    ['34-CT/TW', '34', null, ['ct', 'tw'], 'CT', 'PARTY'],
    ['01-NQ/TU', '1', null, ['nq', 'tu'], 'NQ', 'PARTY'],
    // laws and orders of old are the State's, though written with a hyphen
    ['57-L/CTN', '57', null, ['l', 'ctn'], 'L', 'STATE'],
    ['21-LCT/HĐNN8', '21', null, ['lct', 'hdnn8'], 'LCT', 'STATE'],
    // bare
    ['85', '85', null, [], '', 'STATE'],
    ['85/2009', '85', 2009, [], '', 'STATE'],
  ] as const)('are read off %s', (symbol, number, year, letters, firstLetters, system) => {
    expect(symbolPieces(symbol)).toEqual({ number, year, letters, firstLetters, system });
  });
});
