import { describe, expect, it } from 'vitest';
import type { IssuingBody, Vocabulary } from './vocabulary.js';
import { indexVocabulary } from './vocabulary-index.js';

const BODY: IssuingBody = {
  id: 'chinh-phu',
  name: 'Chính phủ',
  branch: 'STATE',
  level: 'CENTRAL',
  organ: 'chinh-phu',
  place: null,
  parent: null,
  aliases: [],
  shortNames: [],
  symbolLetters: ['CP'],
  numberingAuthority: null,
  validFrom: null,
  validTo: null,
  successors: [],
};
const PROVINCE = { kind: 'tỉnh', aliases: [], validFrom: null, validTo: null, successors: [] } as const;
const nghiDinh = {
  system: 'STATE',
  organ: 'chinh-phu',
  letters: 'NĐ',
  withYear: true,
  from: '1998-01-01',
  to: null,
} as const;
const TYPE = { variants: [], citedByNameAlone: false, series: [] } as const;

const VOCABULARY: Vocabulary = {
  units: [],
  types: [
    {
      ...TYPE,
      type: 'REGULATION',
      name: 'quy định',
      letters: [
        { system: 'PARTY', letters: 'QĐi' },
        { system: 'PARTY', letters: 'QĐ' },
      ],
    },
    {
      ...TYPE,
      type: 'DECISION',
      name: 'quyết định',
      letters: [
        { system: 'STATE', letters: 'QĐ' },
        { system: 'PARTY', letters: 'QĐ' },
      ],
    },
    {
      ...TYPE,
      type: 'DECREE',
      name: 'nghị định',
      letters: [{ system: 'STATE', letters: 'NĐ' }],
      variants: ['nghị đinh'],
      series: [nghiDinh],
    },
  ],
  bodies: [
    BODY,
    {
      ...BODY,
      id: 'bo-noi-vu-truoc-1998',
      name: 'Bộ Nội vụ',
      symbolLetters: [],
      validTo: '1998-05-07',
      successors: ['bo-cong-an'],
    },
    { ...BODY, id: 'bo-cong-an', name: 'Bộ Công an', symbolLetters: ['BCA'], validFrom: '1998-05-07' },
    { ...BODY, id: 'bo-noi-vu', organ: 'bo', name: 'Bộ Nội vụ', symbolLetters: ['BNV'], validFrom: '2002-08-05' },
    {
      ...BODY,
      id: 'trung-uong',
      name: 'Ban Chấp hành Trung ương Đảng',
      aliases: ['BCHTW'],
      branch: 'PARTY',
      symbolLetters: ['TW'],
    },
    {
      ...BODY,
      id: 'bo-chinh-tri',
      name: 'Bộ Chính trị',
      branch: 'PARTY',
      symbolLetters: [],
      numberingAuthority: 'trung-uong',
    },
    {
      ...BODY,
      id: 'ubnd-a',
      name: 'Ủy ban nhân dân tỉnh A',
      place: 'A',
      shortNames: ['UBND tỉnh'],
      symbolLetters: ['UBND'],
      successors: ['ubnd-b'],
      validTo: '2025-07-01',
    },
    {
      ...BODY,
      id: 'ubnd-b',
      name: 'Ủy ban nhân dân tỉnh B',
      place: 'B',
      shortNames: ['UBND tỉnh'],
      symbolLetters: ['UBND'],
      successors: ['ubnd-a'],
    },
    {
      ...BODY,
      id: 'chu-tich-a',
      name: 'Chủ tịch Ủy ban nhân dân tỉnh A',
      place: 'A',
      symbolLetters: ['CTUBND'],
      numberingAuthority: 'ubnd-a',
    },
  ],
  places: [
    { ...PROVINCE, name: 'A', fullName: 'tỉnh A', validTo: '2025-07-01', successors: ['B'] },
    { ...PROVINCE, name: 'B', fullName: 'tỉnh B', aliases: ['Bê'] },
  ],
  congressTerms: [
    {
      ordinal: 12,
      roman: 'XII',
      from: '2016-01-20',
      to: '2021-01-25',
      congress: { opened: '2016-01-20', closed: '2016-01-28' },
    },
    {
      ordinal: 13,
      roman: 'XIII',
      from: '2021-01-25',
      to: null,
      congress: { opened: '2021-01-25', closed: '2021-02-01' },
    },
  ],
  assemblyTerms: [{ ordinal: 15, roman: 'XV', from: '2021-07-20', to: null }],
};
const index = indexVocabulary(VOCABULARY);

describe('findBody', () => {
  it.each([
    ['chính  phủ', null, null, 'chinh-phu'], // case and space
    ['UBND tỉnh A', null, null, 'ubnd-a'], // abbreviation spelt out
    ['UBND tỉnh', 'A', '2020-01-01', 'ubnd-a'], // short name, in the citing place
    ['Ủy ban nhân dân tỉnh', 'tỉnh B', null, 'ubnd-b'], // short name written in full, place with its kind
    ['UBND tỉnh', null, null, undefined], // short name without a place
    ['UBND tỉnh', 'C', null, undefined], // in a place unknown
    ['UBND tỉnh A', 'B', '2026-01-01', 'ubnd-a'], // its own place wins, and it stays named when ended
    ['Bộ Nội vụ', null, '1995-01-01', 'bo-noi-vu-truoc-1998'],
    ['Bộ Nội vụ', null, '2010-01-01', 'bo-noi-vu'],
    ['Bộ Công an', null, '1990-01-01', undefined], // was not there yet
    ['Hội nghị lần thứ tư BCHTW khóa XI', null, null, 'trung-uong'],
    ['Báo A', 'A', null, undefined],
  ])('reads %s in %s on %s as %s', (written, place, on, expected) => {
    expect(index.findBody(written, place, on)?.id).toBe(expected);
  });
});

describe('bodyBySymbolLetters', () => {
  it.each([
    ['CP', null, 'chinh-phu'],
    ['cp', null, 'chinh-phu'],
    ['TƯ', null, 'trung-uong'], // Ư for the W of TW
    ['UBND', 'A', 'ubnd-a'],
    ['CTUBND', 'A', 'ubnd-a'], // the authority, not the chairperson
    ['UBND', null, undefined], // local letters tell nothing without a place
    ['XYZ', 'A', undefined],
  ])('reads %s in %s as %s', (letters, place, expected) => {
    expect(index.bodyBySymbolLetters(letters, place, '2020-01-01')?.id).toBe(expected);
  });
});

describe('successorsOf and predecessorsOf', () => {
  it('follow all successions, each body once, even in a cycle', () => {
    expect(index.successorsOf('ubnd-a').map((body) => body.id)).toEqual(['ubnd-b']);
    expect(index.predecessorsOf('ubnd-a').map((body) => body.id)).toEqual(['ubnd-b']);
    expect(index.predecessorsOf('bo-cong-an').map((body) => body.id)).toEqual(['bo-noi-vu-truoc-1998']);
  });

  it('throw for an unknown id', () => {
    expect(() => index.successorsOf('bo-x')).toThrow('no issuing body has the id "bo-x"');
  });
});

describe('indexVocabulary', () => {
  it('finds the numbering authority, which is the body itself when it has its own series', () => {
    expect(index.numberingAuthorityOf('bo-chinh-tri').id).toBe('trung-uong');
    expect(index.numberingAuthorityOf('chinh-phu').id).toBe('chinh-phu');
  });

  it.each([
    ['A', null, 'A'],
    ['Tỉnh Bê', null, 'B'],
    ['C', null, undefined],
  ])('reads the place %s', (written, on, expected) => {
    expect(index.placeByName(written, on)?.name).toBe(expected);
  });

  it('finds a type by name and variant', () => {
    expect(index.typeByName('Nghị đinh')?.type).toBe('DECREE');
    expect(index.typeByName('thư')).toBeNull();
  });

  it('returns the types with the given letters in one system, most usual first', () => {
    expect(index.typesByLetters('QĐ', 'PARTY').map((type) => type.name)).toEqual(['quyết định', 'quy định']);
    expect(index.typesByLetters('QĐ', 'STATE').map((type) => type.name)).toEqual(['quyết định']);
    expect(index.typesByLetters('QĐi', 'PARTY').map((type) => type.name)).toEqual(['quy định']);
  });

  it('returns the series of a type and authority only while there was exactly one', () => {
    expect(index.seriesOf('nghị định', 'chinh-phu', '2009-10-15')).toEqual(nghiDinh);
    expect(index.seriesOf('nghị định', 'chinh-phu', '1997-12-31')).toBeNull();
    expect(index.seriesOf('nghị định', 'bo-noi-vu', '2009-10-15')).toBeNull();
  });

  it('counts the opening day of a congress as part of the new term', () => {
    expect(index.congressTermOf('2021-01-24')?.roman).toBe('XII');
    expect(index.congressTermOf('2021-01-25')?.roman).toBe('XIII');
    expect(index.congressTermOf('1930-02-03')).toBeNull();
    expect(index.assemblyTermOf('2022-01-01')?.ordinal).toBe(15);
  });
});
