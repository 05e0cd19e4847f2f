import { describe, expect, it } from 'vitest';
import { expandRecipient, readRecipients } from './recipients.js';

describe('expandRecipient', () => {
  it.each([
    ['TT. Tỉnh ủy, TT. HĐND tỉnh', 'Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân tỉnh'],
    ['CT, các PCT UBND tỉnh', 'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh'],
    ['UBMTTQVN tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Ban TĐKT TW', 'Ban Thi đua - Khen thưởng Trung ương'],
    ['LĐVP, CV, TH', 'Lãnh đạo Văn phòng, chuyên viên, Tổng hợp'],
    ['Lưu: VT, Lh', 'Lưu: Văn thư, Lh'], // initials of a drafter stay
    ['TT Tin học - Công báo', 'TT Tin học - Công báo'], // a centre, not a standing committee
    ['Báo và Đài PT-TH tỉnh', 'Báo và Đài PT-TH tỉnh'], // part of another abbreviation
    ['Như Điều 2', 'Như Điều 2'],
    ['TTTU, TTHĐND', 'Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân'],
    ['TTTU, UBND TP', 'Thường trực Thành ủy, Ủy ban nhân dân thành phố'],
    ['TT.TU, TT.HĐND tỉnh', 'Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân tỉnh'],
  ])('spells out %j as %j', (written, expanded) => {
    expect(expandRecipient(written)).toBe(expanded);
  });
});

describe('readRecipients', () => {
  it('reads one recipient per line, joins broken lines and ends before the signature', () => {
    const lines = ['', '- Chính phủ;', '', '- Các sở, ban,', 'ngành tỉnh;', '- Lưu: VT.', 'CHỦ TỊCH', 'Nguyễn Văn An'];
    expect(readRecipients(lines).map(({ written }) => written)).toEqual([
      'Chính phủ',
      'Các sở, ban, ngành tỉnh',
      'Lưu: VT',
    ]);
  });

  it('reads no recipient from the path of a file', () => {
    const lines = ['- Chính phủ;', '- Lưu: VT.', '- D:\\van ban\\2021\\ke hoach.doc'];
    expect(readRecipients(lines).map(({ written }) => written)).toEqual(['Chính phủ', 'Lưu: VT']);
  });

  it('reads no recipients from a form with blanks', () => {
    expect(readRecipients(['- Ông (bà) .......;', '- Lưu: VT'])).toEqual([]);
  });
});
