import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { foldText } from '../../domain/values/fold.js';
import type { Validity } from '../../domain/values/period.js';
import type { IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import { indexVocabulary } from '../../domain/vocabulary/vocabulary-index.js';
import { loadVocabulary } from './vocabulary.js';

const SEED = fileURLToPath(new URL('../../../seed/vocabulary', import.meta.url));
const vocabulary = loadVocabulary(SEED);
const index = indexVocabulary(vocabulary);
const { bodies, places, types } = vocabulary;

const repeated = (all: readonly string[]): readonly string[] => all.filter((one, at) => all.indexOf(one) !== at);
const overlap = (a: Validity, b: Validity): boolean =>
  (a.validFrom ?? '') < (b.validTo ?? '9999') && (b.validFrom ?? '') < (a.validTo ?? '9999');
const unordered = (one: Validity): boolean =>
  one.validFrom !== null && one.validTo !== null && one.validFrom >= one.validTo;

/** Pairs of bodies that share a folded name at the same time. */
function clashes(): readonly string[] {
  return [...index.bodiesByFoldedName].flatMap(([name, sharing]) =>
    sharing.flatMap((a, at) =>
      sharing.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${name}: ${a.id}, ${b.id}`] : [])),
    ),
  );
}

function referencesOf(body: IssuingBody): readonly string[] {
  return [body.parent, body.numberingAuthority, ...body.successors].filter((id) => id !== null);
}

describe('the vocabulary', () => {
  it('has no two bodies, types or places of one name', () => {
    expect(repeated(bodies.map((body) => body.id))).toEqual([]);
    expect(repeated(types.flatMap((type) => [type.name, ...type.variants]))).toEqual([]);
    expect(repeated(places.map((place) => place.name))).toEqual([]);
    expect(clashes()).toEqual([]);
  });

  it('refers only to bodies and places that it holds', () => {
    const missing = bodies.flatMap(referencesOf).filter((id) => !index.bodyById.has(id));
    const names = new Set(places.map((place) => place.name));
    expect(missing).toEqual([]);
    expect(places.flatMap((place) => place.successors).filter((name) => !names.has(name))).toEqual([]);
  });

  it('has no numbering authority that numbers in the series of another', () => {
    const chained = bodies.filter(
      (body) =>
        index.numberingAuthorityOf(index.numberingAuthorityOf(body.id).id).id !==
        index.numberingAuthorityOf(body.id).id,
    );
    expect(chained).toEqual([]);
  });

  it('has validity days in order, and successors that exist when their predecessor ends', () => {
    const gaps = bodies.filter((body) =>
      body.successors.some(
        (id) =>
          !overlap({ validFrom: body.validTo, validTo: null }, index.bodyById.get(id) ?? body) ||
          (index.bodyById.get(id)?.validFrom ?? '') > (body.validTo ?? ''),
      ),
    );
    expect([...bodies, ...places].filter(unordered)).toEqual([]);
    expect(gaps.map((body) => body.id)).toEqual([]);
    expect(bodies.filter((body) => body.successors.length > 0 && body.validTo === null)).toEqual([]);
  });

  it('has 63 provinces and cities before 2025-07-01 and 34 since', () => {
    const standing = (day: string): number =>
      places.filter((one) => overlap(one, { validFrom: day, validTo: `${day}T` })).length;
    expect(standing('2025-06-30')).toBe(63);
    expect(standing('2025-07-01')).toBe(34);
    expect(standing('2004-01-01')).toBe(64); // Hà Tây among them
  });

  it('gives every place the organs that documents are cited from', () => {
    const needed = [
      'hdnd',
      'ubnd',
      'chu-tich-ubnd',
      'tinh-uy',
      'ban-thuong-vu-tinh-uy',
      'dai-hoi-dang-bo',
      'so-noi-vu',
      'ban-tdkt',
      'doan-dbqh',
      'mttq',
    ];
    const lacking = places.filter((place) =>
      needed.some((organ) => !bodies.some((body) => body.place === place.name && body.organ === organ)),
    );
    expect(lacking).toEqual([]);
  });

  it('has terms that follow one another without a gap', () => {
    for (const terms of [vocabulary.congressTerms, vocabulary.assemblyTerms]) {
      expect(terms.map((term) => term.ordinal)).toEqual(terms.map((_, at) => at + 1));
      expect(terms.map((term) => term.to)).toEqual([...terms.slice(1).map((term) => term.from), null]);
    }
  });

  it('has series only of organs that some body has', () => {
    const organs = new Set(bodies.map((body) => body.organ));
    expect(
      types.flatMap((type) => type.series.map((series) => series.organ)).filter((organ) => !organs.has(organ)),
    ).toEqual([]);
  });

  it('marks only a closed list of types as cited by name alone', () => {
    expect(types.filter((type) => type.citedByNameAlone).map((type) => type.name)).toEqual([
      'hiến pháp',
      'bộ luật',
      'luật',
      'pháp lệnh',
      'điều lệ',
    ]);
  });
});

describe('bodies of the vocabulary', () => {
  it.each([
    ['Tỉnh ủy', 'Bình Dương', '2021-01-21', 'tinh-uy-binh-duong'],
    ['UBND Thành phố', 'TP.HCM', '2021-01-21', 'ubnd-thanh-pho-ho-chi-minh'],
    ['Tỉnh uỷ Thừa Thiên - Huế', null, null, 'tinh-uy-thua-thien-hue'],
    ['UBND tỉnh', 'Huế', '2020-01-01', 'ubnd-tinh-thua-thien-hue'], // the city came on 2025-01-01
    ['UBND thành phố Huế', null, '2020-01-01', undefined], // a district city then
    ['Bộ trưởng Bộ NN&PTNT', null, null, 'bo-nong-nghiep-va-phat-trien-nong-thon'],
    ['Bộ Văn hoá Thông tin', null, null, 'bo-van-hoa-thong-tin'],
    ['Ban Bí thư', null, null, 'ban-bi-thu'],
    ['Ủy ban Mặt trận Tổ quốc', 'Bình Dương', null, undefined], // of which level it does not say
  ])('reads %s in %s on %s as %s', (written, place, on, expected) => {
    expect(index.findBody(written, place, on)?.id).toBe(expected);
  });

  it('leads from Bình Dương to the city that it was merged into, and back', () => {
    expect(index.successorsOf('ubnd-tinh-binh-duong').map((body) => body.name)).toEqual([
      'Ủy ban nhân dân Thành phố Hồ Chí Minh',
    ]);
    expect(index.predecessorsOf('ubnd-thanh-pho-ho-chi-minh').map((body) => body.place)).toEqual([
      'Bình Dương',
      'Bà Rịa - Vũng Tàu',
      'Sông Bé',
    ]);
  });

  it('knows the letters of the issuers of central documents', () => {
    const letters = [
      'CP',
      'TTg',
      'QH15',
      'UBTVQH14',
      'CTN',
      'BTC',
      'BGD&ĐT',
      'BLĐTBXH',
      'NHNN',
      'TANDTC',
      'HĐTP',
      'VKSNDTC',
      'KTNN',
      'TTCP',
      'TW',
      'VPTW',
    ];
    expect(letters.filter((one) => index.bodyBySymbolLetters(one, null, null) === null)).toEqual([]);
  });

  it('finds each body by its own name and aliases', () => {
    const lost = bodies.flatMap((body) =>
      [body.name, ...body.aliases].filter((name) => !index.bodiesByFoldedName.get(foldText(name))?.includes(body)),
    );
    expect(lost).toEqual([]);
  });
});

describe('loadVocabulary', () => {
  const dir = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const withPlaces = (change: (text: string) => string): (() => unknown) => {
    cpSync(SEED, dir, { recursive: true });
    writeFileSync(join(dir, 'places.json'), change(readFileSync(join(SEED, 'places.json'), 'utf8')));
    return () => loadVocabulary(dir);
  };

  it('names the file and the path of a wrong field', () => {
    const load = withPlaces((text) => text.replace('"2025-01-01"', '"tomorrow"'));
    expect(load).toThrow(/places\.json: items\.1\.validFrom: Invalid ISO date/);
  });

  it('names the file of an unknown field', () => {
    expect(withPlaces((text) => text.replace('"kind"', '"sort"'))).toThrow(/places\.json: items\.0/);
  });

  it('names the file that is not JSON', () => {
    expect(withPlaces(() => '{')).toThrow(/places\.json: cannot be read as JSON/);
  });
});
