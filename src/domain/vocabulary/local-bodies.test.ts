import { describe, expect, it } from 'vitest';
import { expandLocalBodies, type LocalOrgan } from './local-bodies.js';
import type { Place } from './vocabulary.js';

const both = <T>(value: T) => ({ tỉnh: value, 'thành phố': value });

const COMMITTEE: LocalOrgan = {
  organ: 'ubnd',
  branch: 'STATE',
  id: both('ubnd-{full}'),
  name: both('Ủy ban nhân dân {full}'),
  aliases: both(['UBND {full}']),
  shortNames: both(['UBND {kind}']),
  symbolLetters: ['UBND'],
  parent: 'chinh-phu',
  numberedBy: null,
};
const CHAIR: LocalOrgan = {
  ...COMMITTEE,
  organ: 'chu-tich-ubnd',
  id: both('chu-tich-ubnd-{full}'),
  name: both('Chủ tịch Ủy ban nhân dân {full}'),
  aliases: both([]),
  symbolLetters: [],
  parent: '@ubnd',
  numberedBy: 'ubnd',
};
const PARTY: LocalOrgan = {
  ...COMMITTEE,
  organ: 'tinh-uy',
  branch: 'PARTY',
  id: { tỉnh: 'tinh-uy-{place}', 'thành phố': 'thanh-uy-{place}' },
  name: { tỉnh: 'Tỉnh ủy {place}', 'thành phố': 'Thành ủy {place}' },
  aliases: both([]),
  shortNames: { tỉnh: ['Tỉnh ủy'], 'thành phố': ['Thành ủy'] },
  symbolLetters: ['TU'],
};
const CITY: Place = {
  name: 'Hồ Chí Minh',
  kind: 'thành phố',
  fullName: 'Thành phố Hồ Chí Minh',
  aliases: ['TPHCM'],
  validFrom: null,
  validTo: null,
  successors: [],
};
const PROVINCE: Place = {
  name: 'Bình Dương',
  kind: 'tỉnh',
  fullName: 'tỉnh Bình Dương',
  aliases: [],
  validFrom: '1997-01-01',
  validTo: '2025-07-01',
  successors: ['Hồ Chí Minh'],
};

const bodies = expandLocalBodies([COMMITTEE, CHAIR, PARTY], [PROVINCE, CITY]);
const get = (id: string) => bodies.find((body) => body.id === id);

describe('expandLocalBodies', () => {
  it('gives each organ in each place', () => {
    expect(bodies.map((body) => body.id)).toEqual([
      'ubnd-tinh-binh-duong',
      'chu-tich-ubnd-tinh-binh-duong',
      'tinh-uy-binh-duong',
      'ubnd-thanh-pho-ho-chi-minh',
      'chu-tich-ubnd-thanh-pho-ho-chi-minh',
      'thanh-uy-thanh-pho-ho-chi-minh',
    ]);
  });

  it('ends with the place and is succeeded by the same organ of its successor', () => {
    expect(get('tinh-uy-binh-duong')).toMatchObject({
      name: 'Tỉnh ủy Bình Dương',
      place: 'Bình Dương',
      level: 'PROVINCE',
      validFrom: '1997-01-01',
      validTo: '2025-07-01',
      successors: ['thanh-uy-thanh-pho-ho-chi-minh'],
    });
  });

  it('numbers a chairperson in the series of the committee', () => {
    expect(get('chu-tich-ubnd-tinh-binh-duong')).toMatchObject({
      parent: 'ubnd-tinh-binh-duong',
      numberingAuthority: 'ubnd-tinh-binh-duong',
      symbolLetters: [],
    });
  });

  it('keeps the kind in a name that always includes it', () => {
    expect(get('thanh-uy-thanh-pho-ho-chi-minh')?.name).toBe('Thành ủy Thành phố Hồ Chí Minh');
  });

  it('includes every spelling of the place, and the short names of its kind', () => {
    const body = get('ubnd-thanh-pho-ho-chi-minh');
    expect(body?.aliases).toEqual([
      'Ủy ban nhân dân TP Hồ Chí Minh',
      'Ủy ban nhân dân TPHCM',
      'UBND Thành phố Hồ Chí Minh',
      'UBND TP Hồ Chí Minh',
      'UBND TPHCM',
    ]);
    expect(body?.shortNames).toEqual(['UBND thành phố', 'UBND TP']);
  });

  it('throws for an unknown successor or organ', () => {
    expect(() => expandLocalBodies([COMMITTEE], [PROVINCE])).toThrow('unknown organ or place "Hồ Chí Minh"');
    expect(() => expandLocalBodies([CHAIR], [CITY])).toThrow('unknown organ or place "ubnd"');
  });
});
