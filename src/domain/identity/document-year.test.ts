import { describe, expect, it } from 'vitest';
import { stated } from '../../testing/attested.js';
import { yearOfDocument } from './document-year.js';

describe('yearOfDocument', () => {
  it.each([
    ['2021-12-31', '01/2022/TT-BTC', 'a', '2021'], // the day of issue
    [null, '29/2021/TT-BYT', 'a', '2021'], // the year in the number
    [null, '01/NQ-CP', '1-nq-cp_chinh-phu_2021', '2021'], // the period of the key
    [null, null, 'luat-dat-dai_quoc-hoi_2013', '2013'],
    [null, '34-CT/TW', '34-ct-tw_ban-chap-hanh-trung-uong_k11', ''], // a term is no year
    [null, '61/3006/TT-BTC', 'src-2013', '3006'],
  ])('of %s, %s, %s is %j', (day, number, key, year) => {
    const given = { issuedOn: day === null ? null : stated(day), number: number === null ? null : stated(number), key };
    expect(yearOfDocument(given)).toBe(year);
  });
});
