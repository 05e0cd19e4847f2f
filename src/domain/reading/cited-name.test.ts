import { describe, expect, it } from 'vitest';
import { claim } from '../../testing/claims.js';
import { citedName } from './cited-name.js';
import type { Claims } from './mention.js';

describe('the name of a document cited by name', () => {
  it.each<[Partial<Claims>, string | null]>([
    [
      { name: 'Nghị quyết Đại hội Đảng bộ tỉnh Bình Dương', ordinal: 11 },
      'Nghị quyết Đại hội Đảng bộ tỉnh Bình Dương lần thứ XI',
    ],
    // a congress has the ordinal of the term that it opens
    [
      { name: 'Nghị quyết Đại hội đại biểu toàn quốc của Đảng', ordinal: 14, term: 14 },
      'Nghị quyết Đại hội đại biểu toàn quốc của Đảng lần thứ XIV',
    ],
    // a plenum's ordinal is part of its name
    [
      { name: 'Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương', ordinal: 4, term: 9 },
      'Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương khóa IX',
    ],
    [{ name: 'Luật Đất đai', year: 2013 }, 'Luật Đất đai năm 2013'],
    [{ name: 'Luật Đầu tư', year: 2020, date: '2020-06-17' }, 'Luật Đầu tư'],
    [{ name: 'Hiến pháp' }, 'Hiến pháp'],
    [{ symbol: '34-CT/TW' }, null],
  ])('of %j is %s', (claims, name) => {
    expect(citedName(claim(claims))).toBe(name);
  });
});
