import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../testing/vocabulary.js';
import { provinceOfUnits } from './local-units.js';

const BEFORE = '2022-08-09';
const SINCE = '2025-09-01';
const provinceOf = (body: string, on: string | null) => provinceOfUnits(vocabulary.unitOfBody(body, on)?.units ?? []);

describe('districts and communes', () => {
  it.each([
    ['Ủy ban nhân dân huyện Đức Thọ', BEFORE, 'Hà Tĩnh'],
    ['UBND HUYỆN ĐỨC THỌ', BEFORE, 'Hà Tĩnh'],
    ['Huyện ủy Krông Pắc', BEFORE, 'Đắk Lắk'],
    ['Phòng Quản lý đô thị thành phố Thủ Dầu Một', BEFORE, 'Bình Dương'],
    ['Đảng ủy phường Thủ Dầu Một', SINCE, 'Hồ Chí Minh'],
    ['UBND TP. Thái Nguyên', BEFORE, 'Thái Nguyên'],
    ['Ủy ban nhân dân xã Yên Sơn, huyện Đô Lương', null, null],
    ['Ủy ban nhân dân huyện Châu Thành', BEFORE, null],
    ['Ủy ban nhân dân huyện Đức Thọ', SINCE, null],
  ])('%s on %s lies in %s', (body, on, province) => {
    expect(provinceOf(body, on)).toBe(province);
  });

  it.each([
    ['Bảo hiểm xã hội Việt Nam', false],
    ['NGÂN HÀNG CHÍNH SÁCH XÃ HỘI', false],
    ['Ủy ban nhân dân thành phố Đà Nẵng', false],
    ['Thành ủy Hà Nội', false],
    ['Tỉnh ủy Bình Dương', false],
    ['Ủy ban nhân dân thành phố Thủ Dầu Một', true],
    ['Ủy ban nhân dân huyện Một Nơi', true],
    ['Ban Thường vụ Huyện ủy', true],
    ['UBND xã', true],
  ])('%s belongs to a district or commune: %s', (body, below) => {
    expect(vocabulary.isBelowProvince(body, BEFORE)).toBe(below);
  });

  it('names a unit with and without its kind', () => {
    const names = (written: string) => vocabulary.unitsByName(written, BEFORE).map(({ name, place }) => [name, place]);
    expect(names('Đức Thọ')).toContainEqual(['huyện Đức Thọ', 'Hà Tĩnh']);
    expect(names('huyện Châu Thành')).toHaveLength(10);
  });
});

describe('the list of units', () => {
  it('lies in provinces that the vocabulary knows', () => {
    const known = new Set(vocabulary.vocabulary.places.map(({ name }) => name));
    expect(vocabulary.vocabulary.units.map(({ place }) => place).filter((name) => !known.has(name))).toEqual([]);
  });
});
