import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../testing/vocabulary.js';
import { readHead } from './read-head.js';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const UNION = 'ĐOÀN TNCS HỒ CHÍ MINH';

const head = (
  issuer: string,
  number: string,
  motto: string,
  dateLine: string,
  body = 'KẾ HOẠCH\nVề việc trồng cây\n\nNăm 2021 là năm đầu.',
) => readHead(`${issuer}\n*\nSố ${number}\n${motto}\n${dateLine}\n\n${body}`, null, vocabulary);

const HA_NAM = 'Hà Nam, ngày 5 tháng 3 năm 2021';

describe('the issuer in the letterhead', () => {
  it.each([
    // organs of Party committees, by both lines
    ['TỈNH ỦY HÀ NAM\nBAN TỔ CHỨC', '9-HD/BTC', PARTY, 'Ban Tổ chức Tỉnh ủy Hà Nam', 'ban-to-chuc-tinh-uy-ha-nam'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN TỔ CHỨC', '9-HD/BTC', PARTY, 'Ban Tổ chức Trung ương', 'ban-to-chuc-trung-uong'],
    [
      'BAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG',
      '9-HD/VPTW',
      PARTY,
      'Văn phòng Trung ương Đảng',
      'van-phong-trung-uong-dang',
    ],
    ['HUYỆN ỦY KIM BẢNG\nBAN TUYÊN GIÁO', '9-HD/BTGHU', PARTY, 'Ban Tuyên giáo Huyện ủy Kim Bảng', null],
    // organs of committees, councils and unions, by both lines; a district with its province below
    [
      'UBND TỈNH HÀ NAM\nVĂN PHÒNG',
      '9/TB-VP',
      STATE,
      'Văn phòng Ủy ban nhân dân tỉnh Hà Nam',
      'van-phong-ubnd-tinh-ha-nam',
    ],
    [
      'HỘI ĐỒNG NHÂN DÂN\nTỈNH HÀ NAM\nBAN VĂN HÓA - XÃ HỘI',
      '9/BC-VHXH',
      STATE,
      'Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh Hà Nam',
      null,
    ],
    ['ỦY BAN NHÂN DÂN\nHUYỆN KIM BẢNG\nTỈNH HÀ NAM', '9/KH-UBND', STATE, 'Ủy ban nhân dân huyện Kim Bảng', null],
    // abbreviated
    ['UBND HUYỆN KIM BẢNG', '9/KH-UBND', STATE, 'Ủy ban nhân dân huyện Kim Bảng', null],
    ['ĐẢNG BỘ TỈNH HÀ NAM\nHUYỆN ỦY KIM BẢNG', '9-KH/HU', PARTY, 'Huyện ủy Kim Bảng', null],
    ['TỈNH ỦY HÀ NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '9-KH/ĐUK', PARTY, 'Đảng ủy khối các cơ quan tỉnh Hà Nam', null],
    ['ĐẢNG BỘ TỈNH HÀ NAM\nTỈNH ỦY', '9-KH/TU', PARTY, 'Tỉnh ủy Hà Nam', 'tinh-uy-ha-nam'],
    // the youth union's and other organisations' committees are not the Party's
    [
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      '9-KH/TWĐTN-VP',
      UNION,
      'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      'trung-uong-doan',
    ],
    ['BAN CHẤP HÀNH TỈNH HÀ NAM', '9-KH/TĐTN-VP', UNION, 'Ban Chấp hành đoàn tỉnh Hà Nam', null],
    [
      'HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBAN CHẤP HÀNH TỈNH HÀ NAM',
      '9/KH-BTV',
      STATE,
      'Hội Liên hiệp Phụ nữ tỉnh Hà Nam',
      null,
    ],
  ])('%j with number %j is %s', (issuer, number, motto, name, id) => {
    expect(head(issuer, number, motto, HA_NAM)).toMatchObject({ issuers: [name], issuerIds: [id] });
  });

  it('tells whose letters BTC are', () => {
    const found = head('TỈNH ỦY HÀ NAM\nBAN TỔ CHỨC', '9-HD/BTC', PARTY, HA_NAM);
    expect(found).toMatchObject({ number: { value: '09-HD/BTC' }, authority: 'ban-to-chuc-tinh-uy-ha-nam' });
    expect(head('BỘ TÀI CHÍNH', '9/HD-BTC', STATE, 'Hà Nội, ngày 5 tháng 3 năm 2021')).toMatchObject({
      number: { value: '09/HD-BTC' },
      authority: 'bo-tai-chinh',
    });
  });

  it('is the organ or chairperson that acts, in the series of its body', () => {
    const directive = 'CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề công tác thi đua\n\nNăm 2021 là năm đầu.';
    expect(head('TỈNH ỦY HÀ NAM', '9-CT/TU', PARTY, HA_NAM, directive)).toMatchObject({
      title: { value: 'về công tác thi đua' },
      issuerIds: ['ban-thuong-vu-tinh-uy-ha-nam'],
      authority: 'tinh-uy-ha-nam',
    });
    const conclusion = 'KẾT LUẬN\nCỦA BAN THƯỜNG VỤ HUYỆN ỦY\nvề công tác thi đua\n\nNăm 2021, Ban Chỉ đạo đã họp.';
    const district = 'Kim Bảng, ngày 5 tháng 3 năm 2021';
    expect(head('HUYỆN ỦY KIM BẢNG', '9-KL/HU', PARTY, district, conclusion)).toMatchObject({
      title: { value: 'về công tác thi đua' },
      issuers: ['Ban Thường vụ Huyện ủy Kim Bảng'],
    });
    const plan =
      'KẾ HOẠCH\nvề công tác thi đua\n\nThực hiện chủ trương của Đảng, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:';
    expect(head('TỈNH ỦY HÀ NAM', '9-KH/TU', PARTY, HA_NAM, plan).issuerIds).toEqual(['ban-thuong-vu-tinh-uy-ha-nam']);
    const decision =
      'QUYẾT ĐỊNH\nvề việc thành lập tổ công tác\n\n- Căn cứ Điều lệ Đảng;\n\nBAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH\n\nĐiều 1. Thành lập.';
    expect(head('TỈNH ỦY HÀ NAM', '9-QĐ/TU', PARTY, HA_NAM, decision).issuerIds).toEqual([
      'ban-thuong-vu-tinh-uy-ha-nam',
    ]);
    const opening =
      'CHỈ THỊ\nVề việc trồng cây\n\nĐể phủ xanh đất trống, Chủ tịch Ủy ban nhân dân huyện yêu cầu:\n1. Trồng cây.';
    expect(
      head('ỦY BAN NHÂN DÂN\nHUYỆN KIM BẢNG', '9/CT-UBND', STATE, 'Kim Bảng, ngày 5 tháng 3 năm 2021', opening).issuers,
    ).toEqual(['Chủ tịch Ủy ban nhân dân huyện Kim Bảng']);
  });
});

describe('the place', () => {
  it.each([
    // the date line names a town
    ['TỈNH ỦY BÌNH DƯƠNG', '9-KH/TU', PARTY, 'Thủ Dầu Một, ngày 5 tháng 3 năm 2021', 'Bình Dương'],
    ['ỦY BAN NHÂN DÂN\nTỈNH BÌNH DƯƠNG', '9/KH-UBND', STATE, 'Thủ Dầu Một, ngày 5 tháng 3 năm 2021', 'Bình Dương'],
    ['ĐẢNG BỘ TỈNH HÀ NAM\nHUYỆN ỦY KIM BẢNG', '9-KH/HU', PARTY, 'Kim Bảng, ngày 5 tháng 3 năm 2021', 'Hà Nam'],
    // an agency of a ministry has none
    ['BỘ TÀI CHÍNH\nKHO BẠC NHÀ NƯỚC', '9/QĐ-KBNN', STATE, 'Hà Nội, ngày 5 tháng 3 năm 2021', null],
  ])('of %j with number %j is %s', (issuer, number, motto, dateLine, place) => {
    expect(head(issuer, number, motto, dateLine).place).toBe(place);
  });

  it('comes from the authority’s line where the letterhead lost its second line', () => {
    const decision = 'QUYẾT ĐỊNH\nVề việc trồng cây\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG\nCăn cứ Luật Lâm nghiệp;';
    expect(head('ỦY BAN NHÂN DÂN', '9/QĐ-UBND', STATE, 'Thủ Dầu Một, ngày 5 tháng 3 năm 2021', decision)).toMatchObject(
      { issuerIds: ['chu-tich-ubnd-tinh-binh-duong'], place: 'Bình Dương' },
    );
  });
});

describe('the date', () => {
  it.each(['Hà Nam ngày 5 tháng 3 năm 2021', 'Hà Nam, ngày 5 tháng 3 năm 2021'])('is read from %j', (dateLine) => {
    expect(head('TỈNH ỦY HÀ NAM', '9-KH/TU', PARTY, dateLine).issuedOn?.value).toBe('2021-03-05');
  });

  it('is that of its adoption where no line has it', () => {
    const body =
      'NGHỊ QUYẾT\nVề mức chi\n\nCăn cứ Luật Ngân sách nhà nước;\nĐiều 1. Mức chi.\nNghị quyết này được Hội đồng nhân dân tỉnh khóa XVIII, kỳ họp thứ 12 thông qua ngày 10 tháng 12 năm 2020./.';
    expect(head('HỘI ĐỒNG NHÂN DÂN\nTỈNH HÀ NAM', '9/2020/NQ-HĐND', STATE, '', body).issuedOn).toMatchObject({
      value: '2020-12-10',
      assurance: 'STATED',
      origin: { place: 'ADOPTION' },
    });
  });
});
