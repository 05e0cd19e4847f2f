import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../testing/vocabulary.js';
import { readText } from '../read-text.js';

const read = (text: string) => {
  const { head, mentions } = readText(text, null, vocabulary);
  return {
    number: head.number?.value ?? null,
    cited: mentions.flatMap(({ role, claims: { symbol } }) => (symbol === null ? [] : [`${role} ${symbol}`])),
  };
};
const letterhead = (number: string, day: number): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: ${number}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nam, ngày ${day} tháng 3 năm 2020\n\n`;

describe('a text about a document', () => {
  it.each([
    [
      'Nghị định 47/2021/NĐ-CP: Tăng mức phạt vi phạm đấu thầu\nTừ ngày 01/7/2021, Nghị định 47/2021/NĐ-CP quy định mức phạt mới thay thế Nghị định 155/2016/NĐ-CP.',
      ['CITING 47/2021/NĐ-CP', 'CITING 47/2021/NĐ-CP', 'EMBEDDED 155/2016/NĐ-CP'],
    ],
    ['Nghị quyết 126/NQ-CP có hiệu lực khi nào?\nBạn đọc hỏi về ngày có hiệu lực.', ['CITING 126/NQ-CP']],
    [
      'Nghị định 47/2021/NĐ-CP, Thông tư 05/2022/TT-BNV và Quyết định 215/QĐ-TTg: những điểm mới\nBa văn bản được quan tâm.',
      ['CITING 47/2021/NĐ-CP', 'CITING 05/2022/TT-BNV', 'CITING 215/QĐ-TTg'],
    ],
    ['Chỉ thị số 12/CT-TTg', ['CITING 12/CT-TTg']],
  ])('is not that document: %j', (text, cited) => {
    expect(read(text)).toEqual({ number: null, cited });
  });

  it('begins otherwise than the document itself', () => {
    const text = 'Nghị định số 47/2021/NĐ-CP quy định mức phạt vi phạm hành chính trong đấu thầu\nĐiều 1. Phạm vi.';
    expect(read(text)).toEqual({ number: '47/2021/NĐ-CP', cited: ['SELF 47/2021/NĐ-CP'] });
  });

  it('may be a second document in the same file, whose number is not the first one’s own', () => {
    const text = `${letterhead('5/CT-UBND', 5)}CHỈ THỊ\nVề việc trồng cây\n\n1. Sở Y tế kiểm tra.\n\n${letterhead('9/QĐ-UBND', 9)}QUYẾT ĐỊNH\nVề việc khen thưởng`;
    expect(read(text)).toEqual({ number: '05/CT-UBND', cited: ['SELF 05/CT-UBND', 'CITING 09/QĐ-UBND'] });
  });
});
