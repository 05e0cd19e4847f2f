import { describe, expect, it } from 'vitest';
import { removePageChrome } from './page-chrome.js';

const LEAD =
  'Ngày 05/3/2020, Chủ tịch Ủy ban nhân dân tỉnh Hà Nam ban hành Chỉ thị về phòng cháy, chữa cháy rừng như sau:';
const BODY = `1. ${'Các cơ quan tổ chức thực hiện nghiêm các quy định về phòng cháy, chữa cháy '.repeat(2)}rừng.`;

describe('removePageChrome', () => {
  it('drops the header of a portal page and keeps the news lead', () => {
    const page = [
      'Tin tức',
      'Thứ 5, Ngày 06/03/2020, 08:00',
      'Tiêu đề của trang',
      'Cỡ chữ: A- A A+',
      '06/03/2020',
      LEAD,
      BODY,
    ];
    expect(removePageChrome(page.join('\n'))).toBe([LEAD, BODY].join('\n'));
  });

  it('drops the footer of a portal page from its first line on', () => {
    const page = [
      LEAD,
      BODY,
      'Nguyễn Văn A',
      'Lượt người xem: Views: 12',
      'Tin khác',
      'Một tin khác',
      'Version History',
    ];
    expect(removePageChrome(page.join('\n'))).toBe([LEAD, BODY, 'Nguyễn Văn A'].join('\n'));
  });

  it('keeps the name of an attachment, which is evidence of the number', () => {
    expect(removePageChrome([LEAD, BODY, '05-CT.signed.pdf', 'Chia sẻ:'].join('\n'))).toContain('05-CT.signed.pdf');
  });

  it('drops links to other pages between paragraphs', () => {
    const page = [
      LEAD,
      'Bài viết liên quan: Thông tư số 88/2024/TT-BTC: 5 điểm mới',
      BODY,
      'Tin liên quan',
      'Nghị định mới',
    ];
    expect(removePageChrome(page.join('\n'))).toBe([LEAD, BODY].join('\n'));
  });

  it('drops the tabs of a law database', () => {
    const page = ['Tóm tắt | Nội dung | Lược đồ', 'QUỐC HỘI', 'Luật số: 1/2020/QH14', BODY, 'Lưu trữ'];
    expect(removePageChrome(page.join('\n'))).toBe(['QUỐC HỘI', 'Luật số: 1/2020/QH14', BODY].join('\n'));
  });

  it('drops the attributes of a law database above the text, and the lists below it, however short the text', () => {
    const document = ['BỘ XÂY DỰNG', 'Số: 1/2020/TT-BXD', 'Điều 1. Bến đò có biển.', 'Hiệu lực: theo Điều 2'];
    const above = [
      'Nghị định 1',
      'Số hiệu: | 1/2020/TT-BXD | Loại văn bản: | Thông tư',
      'Ngày có hiệu lực: 01/09/2020',
    ];
    const below = ['Văn bản liên quan', 'Nghị định số 9/2017/NĐ-CP'];
    const text = (...lines: readonly (readonly string[])[]): string => lines.flat().join('\n');
    expect(removePageChrome(text(above, document, below))).toBe(text(document));
    expect(removePageChrome(text(document, ['Quay lại | In trang', 'Thông báo']))).toBe(text(document));
    expect(removePageChrome(text(document, ['Bản quyền thuộc Văn phòng.', 'Giấy phép']))).toBe(text(document));
  });

  it('drops running headers of the gazette with their page numbers, and its signature stamp', () => {
    const page = [
      'CÔNG BÁO/Số 12 + 13/Ngày 01-7-2025',
      '3',
      '',
      BODY,
      'Thời gian ký: 08.07.2025 14:58:33 +07:00',
      '',
      '4',
      'CÔNG BÁO/Số 12 + 13/Ngày 01-7-2025',
      'Điều 2.',
    ];
    expect(removePageChrome(page.join('\n')).trim()).toBe([BODY, '', 'Điều 2.'].join('\n'));
  });

  it.each([
    // a document that speaks of sharing and of other news
    [`QUYẾT ĐỊNH\n${BODY}\nĐiều 2. Chia sẻ dữ liệu\nTin khác với quy định`],
    // a number alone on its line is a page number only next to a running header
    [`${BODY}\n12\nđồng`],
    // a date alone in a table
    [`Số: 1/QĐ-UBND\n${BODY}\n05/02/2021\nx`],
    ['Lượt xem: 5'],
  ])('leaves %j unchanged', (text) => {
    expect(removePageChrome(text)).toBe(text);
  });
});
