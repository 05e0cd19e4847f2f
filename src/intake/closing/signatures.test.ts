import { describe, expect, it } from 'vitest';
import { readSignatures } from './signatures.js';

describe('readSignatures', () => {
  it.each([
    [['CHỦ TỊCH', '', 'Trần Thị Bình'], { name: 'Trần Thị Bình', office: 'Chủ tịch', capacity: null }],
    [
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn Cường'],
      { name: 'Lê Văn Cường', office: 'Phó Chủ tịch', capacity: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH' },
    ],
    [
      ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '(đã ký)', 'Phạm Dũng'],
      { name: 'Phạm Dũng', office: 'Bí thư', capacity: 'T/M BAN THƯỜNG VỤ' },
    ],
    [['BỘ TRƯỞNG', 'Đại tướng Nguyễn Văn Em'], { name: 'Nguyễn Văn Em', office: 'Bộ trưởng', capacity: null }], // rank
    [
      ['CHỦ TỊCH QUỐC HỘI Nguyễn Thị Kim Em'],
      { name: 'Nguyễn Thị Kim Em', office: 'Chủ tịch Quốc hội', capacity: null },
    ], // one line
    [
      ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH', '', 'Đỗ Văn Em'],
      { name: 'Đỗ Văn Em', office: 'Phó Chủ tịch', capacity: 'KT. CHỦ TỊCH' },
    ], // two offices on one line
    [
      ['KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', 'Đỗ Văn Em'],
      { name: 'Đỗ Văn Em', office: 'Phó Thủ tướng', capacity: 'KT. THỦ TƯỚNG' },
    ],
    [
      ['KT. TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC', 'Đỗ Văn Em'],
      { name: 'Đỗ Văn Em', office: 'Phó Tổng giám đốc', capacity: 'KT. TỔNG GIÁM ĐỐC' },
    ],
    [
      ['TL. BỘ TRƯỞNG', 'KT. CHỦ TỊCH', 'ỦY BAN CHỨNG KHOÁN NHÀ NƯỚC', 'PHÓ CHỦ TỊCH', 'Đỗ Văn Em'],
      {
        name: 'Đỗ Văn Em',
        office: 'Phó Chủ tịch',
        capacity: 'TL. BỘ TRƯỞNG KT. CHỦ TỊCH ỦY BAN CHỨNG KHOÁN NHÀ NƯỚC',
      },
    ], // the body's name goes on with the authority
    [
      ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', '(đã ký)', 'Đỗ Văn Em'],
      { name: 'Đỗ Văn Em', office: 'Phó Trưởng ban', capacity: 'K/T TRƯỞNG BAN' },
    ], // the Party's way to write it
  ])('reads %j', (lines, signature) => {
    expect(readSignatures(lines)).toEqual([signature]);
  });

  it('reads both signatures of a joint document', () => {
    const lines = ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Trần An', 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Lê Bình'];
    expect(readSignatures(lines).map(({ name }) => name)).toEqual(['Trần An', 'Lê Bình']);
  });

  it.each([[['Hà Nội']], [['Trần Thị Bình']], [['CHỦ TỊCH', '(Ký, ghi rõ họ tên)']]])('finds none in %j', (lines) => {
    expect(readSignatures(lines)).toEqual([]);
  });
});
