import { describe, expect, it } from 'vitest';
import { readPastedCitation } from './pasted-citation.js';

describe('readPastedCitation', () => {
  it.each([
    ['34-CT/TW', { name: '34-CT/TW', date: null, year: null, issuer: null }],
    [
      'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị',
      { name: 'Chỉ thị số 34-CT/TW', date: '2014-04-07', year: null, issuer: 'Bộ Chính trị' },
    ],
    [
      'Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
      { name: 'Nghị định 30/2020/NĐ-CP', date: '2020-03-05', year: null, issuer: 'Chính phủ' },
    ],
    ['Nghị quyết 01/NQ-CP năm 2021', { name: 'Nghị quyết 01/NQ-CP', date: null, year: 2021, issuer: null }],
    ['01-CT ngày 31/02/2021', { name: '01-CT', date: null, year: null, issuer: null }], // no such day
  ])('reads %j', (text, words) => {
    expect(readPastedCitation(text)).toEqual(words);
  });
});
