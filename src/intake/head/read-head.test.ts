import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../testing/vocabulary.js';
import { readBytes } from '../bytes/read-bytes.js';
import { readHead, readHeadReading } from './read-head.js';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const DIRECTIVE = new URL('../../../seed/documents/chi-thi-phat-dong-thi-dua-2021.txt', import.meta.url);

const head = (text: string) => readHead(text, null, vocabulary);

describe('readHead', () => {
  it('reads the first document: number and date inferred from attachment and lead, issuer stated', () => {
    const read = readBytes(readFileSync(DIRECTIVE));
    const found = head(read.kind === 'read' ? read.content : '');
    expect(found).toMatchObject({
      type: 'DIRECTIVE',
      typeName: 'chỉ thị',
      number: { value: '01/CT-UBND', assurance: 'INFERRED' },
      issuedOn: {
        value: '2021-01-21',
        assurance: 'INFERRED',
        origin: { place: 'NEWS_LEAD', quote: 'Ngày 21/01/2021' },
      },
      issuers: ['Chủ tịch Ủy ban nhân dân tỉnh Bình Dương'],
      issuerIds: ['chu-tich-ubnd-tinh-binh-duong'],
      authority: 'ubnd-tinh-binh-duong',
      place: 'Bình Dương',
    });
    expect(found.number?.origin).toEqual({ place: 'ATTACHMENT_NAME', quote: '01-CT.signed.pdf' });
    expect(found.title?.value).toMatch(/^Về việc phát động .* năm 2021 và tổ chức thành công .* nhiệm kỳ 2021 - 2026$/);
  });

  it('reads the same head from the page with its chrome', () => {
    const found = head(readFileSync(DIRECTIVE, 'utf8'));
    expect(found).toMatchObject({
      number: { value: '01/CT-UBND' },
      issuedOn: { value: '2021-01-21' },
      place: 'Bình Dương',
    });
  });

  it('reads a provincial letterhead, a title over two lines, and the day of effect', () => {
    const text = `HỘI ĐỒNG NHÂN DÂN\nTỈNH HÀ NAM\nSố: 9/2020/NQ-HĐND\n${MOTTO}\nHà Nam, ngày 5 tháng 3 năm 2020\n\nNGHỊ QUYẾT\nVề mức chi\ncho hội nghị\n\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM\nCăn cứ Luật Ngân sách nhà nước;\nĐiều 1. Mức chi.\nNghị quyết này có hiệu lực thi hành từ ngày 15 tháng 3 năm 2020.`;
    expect(head(text)).toMatchObject({
      type: 'RESOLUTION',
      number: { value: '09/2020/NQ-HĐND', assurance: 'STATED' },
      issuedOn: { value: '2020-03-05', assurance: 'STATED' },
      title: { value: 'Về mức chi cho hội nghị' },
      issuers: ['Hội đồng nhân dân tỉnh Hà Nam'],
      authority: 'hdnd-tinh-ha-nam',
      place: 'Hà Nam',
    });
  });

  it("takes the chairperson as issuer, in the committee's series, if the line under the title names that office", () => {
    const text = `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 120/QĐ-UBND\n${MOTTO}\nHà Nam, ngày 5 tháng 3 năm 2020\nQUYẾT ĐỊNH\nVề việc thành lập tổ công tác\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nCăn cứ Luật Tổ chức chính quyền địa phương;`;
    expect(head(text)).toMatchObject({
      title: { value: 'Về việc thành lập tổ công tác' },
      issuerIds: ['chu-tich-ubnd-tinh-ha-nam'],
      authority: 'ubnd-tinh-ha-nam',
    });
  });

  it('keeps the word "Luật" in the title of a law, and gives a central body no place', () => {
    const text = `QUỐC HỘI\n${MOTTO}\nLuật số: 31/2024/QH15\nHà Nội, ngày 18 tháng 01 năm 2024\nLUẬT\nĐẤT ĐAI\nCăn cứ Hiến pháp;`;
    expect(head(text)).toMatchObject({
      type: 'LAW',
      title: { value: 'LUẬT ĐẤT ĐAI' },
      issuers: ['Quốc hội'],
      place: null,
    });
  });

  it('takes no local body for the issuer of a central document in whose column its number stands', () => {
    const text = `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 10/2022/NĐ-CP\n${MOTTO}\nHà Nam, ngày 15 tháng 01 năm 2022\n\nNGHỊ ĐỊNH\nVề lệ phí trước bạ\n`;
    expect(head(text)).toMatchObject({ issuers: ['Chính phủ'], authority: 'chinh-phu', place: null });
    // letters that a Party body shares with a ministry
    const party = `TỈNH ỦY HÀ NAM\nBAN TỔ CHỨC\n*\nSố 12-HD/BTC\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nam, ngày 15 tháng 01 năm 2022\n\nHƯỚNG DẪN\nVề công tác cán bộ\n`;
    expect(head(party).issuers).not.toContain('Bộ Tài chính');
  });

  it('reads several issuers of a joint document', () => {
    const text = `BỘ TÀI CHÍNH - BỘ NỘI VỤ\n${MOTTO}\nSố: 3/2010/TTLT-BTC-BNV\nHà Nội, ngày 2 tháng 2 năm 2010\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn chế độ\nCăn cứ Nghị định;`;
    expect(head(text)).toMatchObject({ type: 'JOINT_CIRCULAR', issuers: ['Bộ Tài chính', 'Bộ Nội vụ'] });
  });

  it('takes the lower body as issuer when its parent body is written above it', () => {
    const text = `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSỞ NỘI VỤ\nSố: 3/SNV-TĐKT\n${MOTTO}\nHà Nam, ngày 2 tháng 2 năm 2020\nV/v báo cáo thi đua\n\nKính gửi: Các sở`;
    expect(head(text)).toMatchObject({
      type: 'OFFICIAL_LETTER',
      title: { value: 'báo cáo thi đua' },
      issuers: ['Sở Nội vụ tỉnh Hà Nam'],
      place: 'Hà Nam',
    });
  });

  it('reads type, number, date and issuer of a Party document', () => {
    const text =
      'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 24-QĐ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 30 tháng 7 năm 2021\nQUY ĐỊNH\nTHI HÀNH ĐIỀU LỆ ĐẢNG\n- Căn cứ Điều lệ Đảng,';
    expect(head(text)).toMatchObject({
      type: 'REGULATION',
      number: { value: '24-QĐ/TW' },
      title: { value: 'THI HÀNH ĐIỀU LỆ ĐẢNG' },
      authority: 'ban-chap-hanh-trung-uong',
    });
  });

  it('reads a heading when there is no letterhead', () => {
    const text =
      'Quy định số 24-QĐ/TW, ngày 30/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng\n\n- Căn cứ Điều lệ Đảng;';
    expect(head(text)).toMatchObject({
      type: 'REGULATION',
      number: { value: '24-QĐ/TW', assurance: 'STATED' },
      issuedOn: { value: '2021-07-30' },
      title: { value: 'về thi hành Điều lệ Đảng' },
    });
  });

  it('reads number and date of a consolidated text from its certification', () => {
    const text = `${MOTTO}\nLUẬT\nTHỦY LỢI\nLuật Thủy lợi số 08/2017/QH14 ngày 19 tháng 6 năm 2017 của Quốc hội, có hiệu lực kể từ ngày 01 tháng 7 năm 2018, được sửa đổi, bổ sung bởi:\nLuật số 35/2018/QH14.\nĐiều 1. Phạm vi.\n\nVĂN PHÒNG QUỐC HỘI\nSố: 7/VBHN-VPQH\nXÁC THỰC VĂN BẢN HỢP NHẤT\nHà Nội, ngày 15 tháng 7 năm 2020\nCHỦ NHIỆM`;
    expect(head(text)).toMatchObject({
      type: 'CONSOLIDATED_TEXT',
      number: { value: '07/VBHN-VPQH' },
      issuedOn: { value: '2020-07-15' },
      issuers: ['Văn phòng Quốc hội'],
    });
  });

  it('reads the certification past a full stop on a line of its own, and where an annex follows', () => {
    const text = `${MOTTO}\nTHÔNG TƯ\nQuy định về bến đò\nĐiều 1. Phạm vi.\n\nBỘ XÂY DỰNG\nSố: 9/VBHN-BXD\n.\n\nXÁC THỰC VĂN BẢN HỢP NHẤT\nHà Nội, ngày 15 tháng 7 năm 2020\n\nPhụ lục\nBIỂN BÁO\n`;
    expect(head(text)).toMatchObject({ number: { value: '09/VBHN-BXD' }, issuedOn: { value: '2020-07-15' } });
  });

  it('prefers known values, and completes a bare number with the letters of the authority', () => {
    const known = { number: '01-CT', type: 'Chỉ thị', issuer: 'Chủ tịch UBND tỉnh Hà Nam', date: '2021-01-21' };
    expect(readHead('Triển khai Chỉ thị 40-CT/TW của Ban Bí thư.', known, vocabulary)).toMatchObject({
      number: { value: '01/CT-UBND', assurance: 'RECORDED' },
      issuedOn: { value: '2021-01-21', assurance: 'RECORDED' },
      issuerIds: ['chu-tich-ubnd-tinh-ha-nam'],
      place: 'Hà Nam',
    });
  });

  it.each([
    ['Thực hiện Chỉ thị số 35 ngày 30/5/2019 của Bộ Chính trị, các cấp ủy tổ chức đại hội.'],
    ['UBND tỉnh Quảng Ninh vừa ban hành Công văn số 9244/UBND-NLN2 về phòng cháy rừng.'],
    [''],
  ])('reads nothing from running text: %j', (text) => {
    expect(head(text)).toMatchObject({ type: null, number: null, issuedOn: null, title: null });
  });

  it('reads NFD alike, with the title at its position in the original text', () => {
    const text = `CHÍNH PHỦ\n${MOTTO}\nSố: 5/2020/NĐ-CP\nHà Nội, ngày 2 tháng 2 năm 2020\nNGHỊ ĐỊNH\nVề lệ phí\n\nCăn cứ Luật Phí;`;
    const nfd = text.normalize('NFD');
    const { head: found, titleSpan } = readHeadReading(nfd, null, vocabulary);
    expect(found).toEqual(head(text));
    expect(nfd.slice(titleSpan?.start, titleSpan?.end).normalize('NFC')).toBe('Về lệ phí');
  });
});
