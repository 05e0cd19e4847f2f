import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../testing/vocabulary.js';
import { readHead } from './read-head.js';

const letterhead = (issuer: string, number: string): string =>
  `${issuer}\nSố: ${number}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nam, ngày 5 tháng 3 năm 2020\n`;
const COMMITTEE = 'ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM';
const directive = (body: string): string => `${letterhead(COMMITTEE, '5/CT-UBND')}CHỈ THỊ\n${body}`;
const decision = (title: string): string =>
  `${letterhead(COMMITTEE, '5/QĐ-UBND')}QUYẾT ĐỊNH\n${title}\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt.`;
const title = (text: string): string | undefined => readHead(text, null, vocabulary).title?.value;

describe('the title', () => {
  it.each([
    'Thực hiện Chỉ thị số 12/CT-TTg ngày 03/4/2022 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh yêu cầu:',
    'Để chủ động phòng ngừa, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:',
    'Triển khai Kế hoạch số 33/KH-UBND ngày 20/02/2020, Ủy ban nhân dân tỉnh yêu cầu:',
    'Theo Hướng dẫn số 12/HD-BNV ngày 20/02/2020 của Bộ Nội vụ, Ủy ban nhân dân tỉnh yêu cầu:',
    'Thời gian qua, công tác trồng cây đạt nhiều kết quả.',
    'Năm 2020 là năm cuối của nhiệm kỳ.',
  ])('ends where the opening begins, without a blank line: %j', (opening) => {
    expect(title(directive(`Về việc trồng cây\n${opening}\n1. Sở Y tế kiểm tra.`))).toBe('Về việc trồng cây');
  });

  it.each([
    // where the authority's line stands
    [decision('VỀ VIỆC PHÊ DUYỆT ĐỀ ÁN\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM'), 'VỀ VIỆC PHÊ DUYỆT ĐỀ ÁN'],
    [decision('VỀ VIỆC PHÊ DUYỆT ĐỀ ÁN\nỦY BAN NHÂN DÂN TỈNH HÀ NAM'), 'VỀ VIỆC PHÊ DUYỆT ĐỀ ÁN'],
    [decision('VỀ VIỆC PHÊ DUYỆT ĐỀ ÁN\nBỘ TRƯỞNG'), 'VỀ VIỆC PHÊ DUYỆT ĐỀ ÁN'],
    [decision('Về việc phê duyệt đề án\nBỘ TRƯỞNG'), 'Về việc phê duyệt đề án'],
    [
      `${letterhead('TỔNG CỤC THUẾ\nCỤC THUẾ TỈNH HÀ NAM', '12/QĐ-CT')}QUYẾT ĐỊNH\nVỀ VIỆC CÔNG KHAI DỰ TOÁN\nCỤC TRƯỞNG CỤC THUẾ TỈNH HÀ NAM\nCăn cứ Luật Quản lý thuế;`,
      'VỀ VIỆC CÔNG KHAI DỰ TOÁN',
    ],
    // not at a dash, not where it ends like a body's name
    [
      decision('Về Kế hoạch phát triển kinh tế - xã hội giai đoạn 2021 - 2025'),
      'Về Kế hoạch phát triển kinh tế - xã hội giai đoạn 2021 - 2025',
    ],
    [
      decision('VỀ CHỨC NĂNG, NHIỆM VỤ CỦA VĂN PHÒNG\nỦY BAN NHÂN DÂN TỈNH HÀ NAM'),
      'VỀ CHỨC NĂNG, NHIỆM VỤ CỦA VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH HÀ NAM',
    ],
    [
      decision('Về chức năng, nhiệm vụ của Văn phòng\nỦy ban nhân dân tỉnh'),
      'Về chức năng, nhiệm vụ của Văn phòng Ủy ban nhân dân tỉnh',
    ],
    // "mức thu" is no "mục thứ …"
    [decision('QUY ĐỊNH MỨC CHI;\nMỨC THU PHÍ, LỆ PHÍ'), 'QUY ĐỊNH MỨC CHI; MỨC THU PHÍ, LỆ PHÍ'],
    // a symbol's term is no footnote
    [decision('Về việc thực hiện Nghị quyết số 51/2017/QH14'), 'Về việc thực hiện Nghị quyết số 51/2017/QH14'],
    // ornaments
    [directive('_____\nVề việc trồng cây\n*\n_______\nNăm 2020 là năm cuối.'), 'Về việc trồng cây'],
  ])('of %j is %j', (text, expected) => {
    expect(title(text)).toBe(expected);
  });

  it('is what stands in capitals above the authority where the line with the type is lost', () => {
    const text = `${letterhead(COMMITTEE, '5/QĐ-UBND')}VỀ VIỆC PHÊ DUYỆT ĐỀ ÁN TRỒNG CÂY\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nCăn cứ Luật Lâm nghiệp;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt.`;
    expect(readHead(text, null, vocabulary)).toMatchObject({
      typeName: 'quyết định',
      title: { value: 'VỀ VIỆC PHÊ DUYỆT ĐỀ ÁN TRỒNG CÂY' },
      issuerIds: ['chu-tich-ubnd-tinh-ha-nam'],
    });
  });
});
