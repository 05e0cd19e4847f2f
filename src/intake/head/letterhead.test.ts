import { describe, expect, it } from 'vitest';
import { withFolded } from '../text/folded-text.js';
import { readLetterhead } from './letterhead.js';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const PROVINCE = {
  number: '12/2020/QĐ-UBND',
  date: '2020-03-05',
  place: 'Hà Nam',
  issuer: 'ỦY BAN NHÂN DÂN TỈNH HÀ NAM',
};

describe('readLetterhead', () => {
  it.each([
    // in one column
    [`ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\n-------\nSố: 12/2020/QĐ-UBND\n${MOTTO}\nHà Nam, ngày 05 tháng 3 năm 2020\n`],
    // two columns, as PDF text has them
    [
      '  ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n    TỈNH HÀ NAM              Độc lập - Tự do - Hạnh phúc\n      ------                    ------------\nSố: 12/2020/QĐ-UBND          Hà Nam, ngày 05 tháng 3 năm 2020\n',
    ],
    // table cells, with broken words
    [
      'ỦY\nBAN NHÂN DÂN\nTỈNH HÀ NAM\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố: 12/2020/QĐ-UBND\n|\nHà\nNam, ngày 05 tháng 3 năm 2020\n|',
    ],
    // run together on one line
    [
      `ỦY BAN NHÂN DÂN TỈNH HÀ NAM ------- ${MOTTO.replace('\n', ' ')} --------- Số: 12/2020/QĐ-UBND Hà Nam, ngày 05 tháng 3 năm 2020 QUYẾT ĐỊNH`,
    ],
    // a title line above, the issuer twice as in a gazette
    [
      `Quyết định 12/2020/QĐ-UBND\nỦY BAN NHÂN DÂN TỈNH HÀ NAM\n\nỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 12/2020/QĐ-UBND\n${MOTTO}\nHà Nam, ngày 05 tháng 3 năm 2020`,
    ],
  ])('reads %j', (text) => {
    expect(readLetterhead(withFolded(text))).toMatchObject(PROVINCE);
  });

  it.each([
    // a Party letterhead, with the Party's motto
    [
      'TỈNH ỦY HÀ NAM\n*\nSố 07-CT/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nam, ngày 5 tháng 3 năm 2020',
      { number: '07-CT/TU', issuer: 'TỈNH ỦY HÀ NAM' },
    ],
    // the union's name glued to the number
    [
      'BAN CHẤP HÀNH TRUNG ƯƠNG***Số: 15-KH/TWĐTN-VPĐOÀN TNCS HỒ CHÍ MINH Hà Nội, ngày 5 tháng 3 năm 2020',
      { number: '15-KH/TWĐTN-VP', isYouthUnion: true },
    ],
    // a law's number
    [
      `QUỐC HỘI\n${MOTTO}\nLuật số: 15/2003/QH11\nHà Nội, ngày 26 tháng 11 năm 2003`,
      { number: '15/2003/QH11', issuer: 'QUỐC HỘI' },
    ],
    // blanks that were never filled in
    ['ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố:     /QĐ-UBND\nHà Nam, ngày     tháng 3 năm 2020', { number: null, date: null }],
    // the issuer's letters in the number are right above the place
    [
      'HỘI ĐỒNG NHÂN DÂN\nTỈNH HÀ NAM\nSố: 35/NQ-HĐND\nHà Nam, ngày 10 tháng 12 năm 2020',
      { number: '35/NQ-HĐND', place: 'Hà Nam', dateLine: 'Hà Nam, ngày 10 tháng 12 năm 2020' },
    ],
    // both columns run together, the issuer's second line beside the motto's
    [
      `UBND TỈNH HÀ NAM ${MOTTO.replace('\n', '\nSỞ NỘI VỤ ')}\nSố: 13/SNV-CC Hà Nam, ngày 12 tháng 3 năm 2024`,
      { issuer: 'UBND TỈNH HÀ NAM SỞ NỘI VỤ', date: '2024-03-12' },
    ],
    // two columns above a body that cites numbers and days, and has no recital
    [
      'TỈNH ỦY HÀ NAM      ĐẢNG CỘNG SẢN VIỆT NAM\n    *\nSố 24-CT/TU         Hà Nam, ngày 19 tháng 11 năm 2018\n\nCHỈ THỊ\nThực hiện Chỉ thị số 16/CT-UBND, ngày 25/02/2016.',
      { number: '24-CT/TU', place: 'Hà Nam', date: '2018-11-19' },
    ],
    // a day that does not exist
    ['BỘ Y TẾ\nSố: 1/TT-BYT\nHà Nội, ngày 31 tháng 2 năm 2020', { date: null, place: 'Hà Nội' }],
  ])('reads %j', (text, expected) => {
    expect(readLetterhead(withFolded(text))).toMatchObject(expected);
  });

  it.each([
    ['Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị, các cơ quan …'],
    ['Luật số 35/2018/QH14 ngày 20 tháng 11 năm 2018 của Quốc hội'],
    ['Căn cứ Nghị định số: 1/2020/NĐ-CP của Chính phủ\nSố: 12/QĐ-UBND'],
    ['Năm 2021 có ý nghĩa quan trọng.'],
  ])('finds no letterhead in %j', (text) => {
    expect(readLetterhead(withFolded(text))).toMatchObject({ number: null, date: null, issuer: null, end: 0 });
  });
});
