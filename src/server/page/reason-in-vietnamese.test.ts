import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../store/package-path.js';
import { reasonInVietnamese } from './reason-in-vietnamese.js';

describe('a reason of findByNumber in Vietnamese', () => {
  it.each([
    ['number 34-CT/TW', 'đúng số 34-CT/TW'],
    ['number 01/NQ-CP for 01-NQ/CP', 'số 01/NQ-CP (hỏi: 01-NQ/CP)'],
    ['dated 2014-04-07, not 2024-05-24', 'ngày 2014-04-07, không phải 2024-05-24'],
    ['issued by Chính phủ', 'do Chính phủ ban hành'],
    ['something else', null],
  ])('"%s" is "%s"', (reason, vietnamese) => {
    expect(reasonInVietnamese(reason)).toBe(vietnamese);
  });

  it('is known for every reason that the comparison gives', () => {
    const code = readFileSync(packagePath('src/app/find/compare-with-query.ts'), 'utf8');
    const reasons = Array.from(
      code.matchAll(/[`'](number |type |issuer |issued |date |dated |year |of )[^`']*[`']/g),
      ([text]) => text.slice(1, -1).replace(/\$\{[^}]*\}/g, 'x'),
    );
    expect(reasons.length).toBeGreaterThan(10);
    expect(reasons.filter((reason) => reasonInVietnamese(reason) === null)).toEqual([]);
  });
});
