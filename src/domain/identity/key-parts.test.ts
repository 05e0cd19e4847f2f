import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  datedName,
  hasYearInNumber,
  isNameKey,
  isNumberKey,
  isSourceKey,
  periodOf,
  sortKeys,
  yearlyName,
  yearOfKey,
} from './key-parts.js';

describe('what a key tells', () => {
  const KEYS = ['30-2020-nd-cp_chinh-phu_2020', 'luat-dat-dai_quoc-hoi_2013', 'src-abc'] as const;

  it('is whether it is by number, by name, or by source', () => {
    expect(KEYS.map(isNumberKey)).toEqual([true, false, false]);
    expect(KEYS.map(isNameKey)).toEqual([false, true, false]);
    expect(KEYS.map(isSourceKey)).toEqual([false, false, true]);
  });

  it.each([
    ['30-2020-nd-cp_chinh-phu_2020', true, '2020', 2020],
    ['57-qd-ttg_thu-tuong-chinh-phu_2012', false, '2012', 2012],
    ['1-nq-tu_tinh-uy-binh-duong_2020-12-21', false, '2020-12-21', 2020],
    ['34-ct-tw_ban-chap-hanh-trung-uong_k11', false, 'k11', null],
    ['src-2345', false, 'src-2345', null],
  ] as const)('is, of %s, whether the year is written, its period and its year', (key, written, period, year) => {
    expect([hasYearInNumber(key), periodOf(key), yearOfKey(key)]).toEqual([written, period, year]);
  });

  it.each([
    ['luat-dat-dai_quoc-hoi_2013', '2013-11-29', 'luat-dat-dai_quoc-hoi_2013-11-29'],
    ['luat-dat-dai_quoc-hoi_2013', '2014-11-29', null],
    ['luat-dat-dai_quoc-hoi_2013', null, null],
    ['luat-dat-dai_quoc-hoi_2013-11-29', '2013-11-29', null],
    ['45-2013-qh13_quoc-hoi_2013', '2013-11-29', null],
    ['nghi-quyet-dai-hoi-dang-bo-tinh_dai-hoi-dang-bo-tinh-binh-duong_lan-11', '2020-10-16', null],
  ])('is, of %s and the day %s, the name with its day: %s', (key, date, dated) => {
    expect(datedName(key, date)).toBe(dated);
    if (dated !== null) expect(yearlyName(dated)).toBe(key);
    expect(yearlyName('1-nq-tu_tinh-uy-binh-duong_2020-12-21')).toBeNull();
  });

  it('does not depend on the order in which keys come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...KEYS], { minLength: 3 }), (keys) => {
        expect(sortKeys([...keys, ...keys])).toEqual(KEYS);
      }),
    );
  });
});
