import { describe, expect, it } from 'vitest';
import { canonicalSymbol, hasImpossibleYear, parseSymbol } from './symbol.js';

const WRITTEN: readonly (readonly [written: string, canonical: string, typeName?: string])[] = [
  ['30/2020/NĐ-CP', '30/2020/NĐ-CP'],
  ['01/CT-UBND', '01/CT-UBND'],
  ['34-CT/TW', '34-CT/TW'],
  ['01-NQ/TU', '01-NQ/TU'],
  ['15/2003/QH11', '15/2003/QH11'],
  ['517/NQ-UBTVQH15', '517/NQ-UBTVQH15'],
  ['12/VBHN-VPQH', '12/VBHN-VPQH'],
  ['4462/UBND-KTTH', '4462/UBND-KTTH'],
  ['64/CP', '64/CP'],
  ['64-CP', '64/CP'],
  ['57-L/CTN', '57-L/CTN'],
  ['21-LCT/HĐNN8', '21-LCT/HĐNN8'],
  ['76/SL', '76-SL'],
  ['30a/2008/NQ-CP', '30a/2008/NQ-CP'],
  ['66.17/2026/NQ-CP', '66.17/2026/NQ-CP'],
  ['26-HD/BTCTW', '26-HD/BTCTW'],
  ['367 - QĐ/TWĐTN-VP', '367-QĐ/TWĐTN-VP'],
  // one system's letters in the other system's format: the issuer decides
  ['01-NQ/CP', '01/NQ-CP'],
  ['54/CT-TW', '54-CT/TW'],
  ['17/NQ-TW', '17-NQ/TW'],
  // spaces, dashes, dots, slashes, line breaks
  ['165 QĐ/TW', '165-QĐ/TW'],
  ['142/2004/NĐ- CP', '142/2004/NĐ-CP'],
  ['05/2024/TT-\nBLĐTBXH', '05/2024/TT-BLĐTBXH'],
  ['05 – CT/TW', '05-CT/TW'],
  ['79/2006/NĐ ‑ CP', '79/2006/NĐ-CP'],
  ['01/1999/QĐ.UB', '01/1999/QĐ-UB'],
  ['1864/1998/QĐ/BTC', '1864/1998/QĐ-BTC'],
  // capitals and marks
  ['NÐ-CP', 'null'],
  ['18/2015/NÐ-CP', '18/2015/NĐ-CP'],
  ['146/2013/ND-CP', '146/2013/NĐ-CP'],
  ['85/2017/nđ-cp', '85/2017/NĐ-CP'],
  ['06-ct/tw', '06-CT/TW'],
  ['19/CT-TTG', '19/CT-TTg'],
  ['05-CT/TƯ', '05-CT/TW'],
  ['28/2014/TT-BNN&PTNT', '28/2014/TT-BNNPTNT'],
  // run together
  ['111/2013/TTBTC', '111/2013/TT-BTC'],
  ['127/2007NĐ-CP', '127/2007/NĐ-CP'],
  ['28/2014TT/BNNPTNT', '28/2014/TT-BNNPTNT'],
  // terms of the Quốc hội, short years, letters
  ['34/2005-QH-11', '34/2005/QH11'],
  ['50/2014/QH 13', '50/2014/QH13'],
  ['66/01/TT-BCA', '66/2001/TT-BCA'],
  ['08 a/2010/TT-BTP', '08a/2010/TT-BTP'],
  ['034/2025/QĐ-UBND', '34/2025/QĐ-UBND'],
  // the type word repairs a joint circular without its letters
  ['21/2010/BTNMT-BQP', '21/2010/TTLT-BTNMT-BQP', 'thông tư liên tịch'],
  ['10/2009/TTLT/BTC-BKHCN', '10/2009/TTLT-BTC-BKHCN'],
  // the year after the type's letters, twice, and the slash twice
  ['888NQ/2010/UBTVQH12', '888/2010/NQ-UBTVQH12'],
  ['2578/QĐ/1998/BKHCN', '2578/1998/QĐ-BKHCN'],
  ['11/2014/2014/NĐ-CP', '11/2014/NĐ-CP'],
  ['185/2007//NĐ-CP', '185/2007/NĐ-CP'],
  // digits that are not a year are kept where the year belongs
  ['61/3006/TT-BTC', '61/3006/TT-BTC'],
  ['66/009/TT-BTC', '66/009/TT-BTC'],
  ['29/11/QH13', '29/11/QH13'],
  ['06/2013/PL-UBTVQH113', '06/2013/PL-UBTVQH113'],
  ['119 CP', '119/CP'],
  // not numbers
  ['Covid-19', 'null'],
  ['12/05/2020', 'null'],
  ['85', 'null'],
];

describe('parseSymbol', () => {
  it.each(WRITTEN.map((row) => [row[0], row[1], row[2] ?? null] as const))(
    'reads %s as %s',
    (written, canonical, typeName) => {
      expect(String(canonicalSymbol(written, typeName))).toBe(canonical);
    },
  );

  it('exposes the parts of a State symbol', () => {
    expect(parseSymbol('30a/2008/NQ-CP')).toMatchObject({
      system: 'STATE',
      number: '30',
      letter: 'a',
      year: 2008,
      typeLetters: 'NQ',
      issuerLetters: ['CP'],
      term: null,
    });
  });

  it('keeps the term of the Quốc hội apart from its letters', () => {
    expect(parseSymbol('517/NQ-UBTVQH15')).toMatchObject({ issuerLetters: ['UBTVQH'], term: 15, typeLetters: 'NQ' });
  });

  it('gives every issuer of a joint circular', () => {
    expect(parseSymbol('10/2009/TTLT-BTC-BKHCN')?.issuerLetters).toEqual(['BTC', 'BKHCN']);
  });

  it('leaves a canonical form unchanged', () => {
    for (const [, canonical] of WRITTEN) if (canonical !== 'null') expect(canonicalSymbol(canonical)).toBe(canonical);
  });

  it('gives the same result for decomposed characters', () => {
    for (const [written, , typeName] of WRITTEN)
      expect(canonicalSymbol(written.normalize('NFD'), typeName ?? null)).toBe(
        canonicalSymbol(written, typeName ?? null),
      );
  });
});

describe('hasImpossibleYear', () => {
  it.each([
    ['61/3006/TT-BTC', true],
    ['66/009/TT-BTC', true],
    ['61/2006/TT-BTC', false],
    ['61/TT-BTC', false],
  ])('returns for %s: %s', (symbol, expected) => {
    expect(hasImpossibleYear(symbol)).toBe(expected);
  });
});
