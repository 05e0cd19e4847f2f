import type { TextToIngest } from '../../app/inputs/decode-file.js';

/** A text and its head: who issued it, number, day of issue as the text writes it, type and title. */
interface Head {
  readonly issuer: string;
  readonly place?: string;
  readonly number: string;
  readonly day: string;
  readonly type: string;
  readonly title: string;
}

const PROVINCE = { issuer: 'ỦY BAN NHÂN DÂN\nTỈNH BÌNH DƯƠNG', place: 'Bình Dương' };
const GOVERNMENT = { issuer: 'CHÍNH PHỦ' };
const ASSEMBLY = { issuer: 'QUỐC HỘI' };
const [JANUARY, FEBRUARY, MARCH] = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) => `${day}T00:00:00.000Z`);

/** A file of a name, retrieved in January unless another moment is given. */
function file(
  name: string,
  { issuer, place = 'Hà Nội', number, day, type, title }: Head,
  body: string,
  given: Partial<TextToIngest> = {},
): TextToIngest {
  const text = `${issuer}\n\nSố: ${number}\n\n${place}, ${day}\n\n${type}\n${title}\n\n${body}\n`;
  return { name, source: name, bytes: new TextEncoder().encode(text), retrievedAt: JANUARY, ...given };
}

const decision = (number: number, day = 'ngày 05 tháng 3 năm 2020'): Head => ({
  ...PROVINCE,
  ...{ number: `${number}/QĐ-UBND`, day, type: 'QUYẾT ĐỊNH', title: `Về việc phân công công tác số ${number}` },
});

const law = (number: string, day: string, name: string): Head => ({
  ...{ ...ASSEMBLY, number, day, type: 'LUẬT', title: name.toUpperCase() },
});

const decree = (number: string, day: string, title: string): Head => ({
  ...{ ...GOVERNMENT, number, day, type: 'NGHỊ ĐỊNH', title },
});

/** Laws that are cited by number, by name, and by name and day; two of them bear one name in one year. */
const LAWS: readonly TextToIngest[] = [
  file(
    'luat-nha-o.txt',
    law('65/2014/QH13', 'ngày 25 tháng 11 năm 2014', 'Nhà ở'),
    `Điều 1. Phạm vi
Luật này quy định về nhà ở.
Điều 2. Hiệu lực
1. Luật này có hiệu lực từ ngày 01 tháng 7 năm 2015.
2. Luật Nhà ở số 56/2005/QH11 hết hiệu lực từ ngày Luật này có hiệu lực.`,
  ),
  file(
    'nha-o-so.txt',
    decision(1),
    'Căn cứ Luật số 65/2014/QH13 ngày 25 tháng 11 năm 2014;\nĐiều 1. Thực hiện Điều 2 Luật số 65/2014/QH13.',
  ),
  file('nha-o-ten.txt', decision(2), 'Căn cứ Luật Nhà ở năm 2014;\nĐiều 1. Thực hiện khoản 1 Điều 2 Luật Nhà ở.'),
  file(
    'nha-o-ngay.txt',
    decision(3),
    'Căn cứ Luật Nhà ở ngày 25 tháng 11 năm 2014;\nĐiều 1. Giao Sở Xây dựng thực hiện.',
  ),
  file(
    'nha-o-ca-hai.txt',
    decision(4),
    'Căn cứ Luật Nhà ở số 65/2014/QH13 ngày 25 tháng 11 năm 2014;\nĐiều 1. Thi hành.',
  ),
  file('ngan-sach-1.txt', decision(5), 'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;\nĐiều 1. Thi hành.'),
  file(
    'ngan-sach-2.txt',
    decision(6),
    'Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13 ngày 25 tháng 6 năm 2015 và Luật Ngân sách nhà nước số 95/2015/QH13 ngày 27 tháng 11 năm 2015;\nĐiều 1. Thi hành.',
  ),
  file('ngan-sach-3.txt', decision(7), 'Căn cứ Luật Ngân sách nhà nước năm 2015;\nĐiều 1. Thi hành.'),
];

/** Numbers with and without their year, and with slips of type, year and day. */
const NUMBERS: readonly TextToIngest[] = [
  file(
    'nghi-dinh-85.txt',
    decree('85/2012/NĐ-CP', 'ngày 15 tháng 10 năm 2012', 'Về cơ chế hoạt động'),
    'Điều 1. Phạm vi\nĐiều 2. Hiệu lực\nNghị định này có hiệu lực từ ngày 01 tháng 12 năm 2012.',
  ),
  file(
    'so-khong-nam.txt',
    decision(8),
    'Căn cứ Nghị định số 85/NĐ-CP ngày 15 tháng 10 năm 2012 của Chính phủ;\nĐiều 1. Thi hành.',
  ),
  file(
    'so-trong.txt',
    decision(9),
    'Căn cứ Nghị định 85 của Chính phủ;\nĐiều 1. Thực hiện Nghị quyết số 01 của Chính phủ.',
  ),
  file('sai-loai.txt', decision(10), 'Căn cứ Thông tư số 85/2012/NĐ-CP của Chính phủ;\nĐiều 1. Thi hành.'),
  file(
    'sai-ngay.txt',
    decision(11),
    'Căn cứ Nghị định số 85/2012/NĐ-CP ngày 15 tháng 10 năm 2021 của Chính phủ;\nĐiều 1. Thi hành.',
  ),
  file(
    'ngay-trai-so.txt',
    decree('30/2020/NĐ-CP', 'ngày 05 tháng 3 năm 2002', 'Về công tác văn thư'),
    'Điều 1. Phạm vi\nNghị định này quy định về công tác văn thư.',
  ),
  file(
    'van-thu.txt',
    decision(12),
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\nĐiều 1. Sửa đổi Điều 1 Quyết định số 1/QĐ-UBND ngày 05 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh Bình Dương.',
  ),
];

const CORRECTED = decree('20/2019/NĐ-CP', 'ngày 01 tháng 02 năm 2019', 'Về đầu tư');
const FIRST_EDITION = 'Điều 1. Phạm vi\nThực hiện Luật Đầu tư số 67/2014/QH13.';
const SECOND_EDITION = 'Điều 1. Phạm vi\nThực hiện Luật Đầu tư số 67/2014/QH13 và Luật Doanh nghiệp số 68/2014/QH13.';

/** One document with texts of two sources; one of them was corrected, and then became again what it was. */
const TWO_TEXTS: readonly TextToIngest[] = [
  file('dau-tu.txt', CORRECTED, FIRST_EDITION),
  file('dau-tu.txt', CORRECTED, SECOND_EDITION, { retrievedAt: FEBRUARY }),
  file('dau-tu.txt', CORRECTED, FIRST_EDITION, { retrievedAt: MARCH }),
  file('cong-bao.txt', CORRECTED, 'Điều 1. Phạm vi\nThực hiện Luật Đầu tư công năm 2019.', {
    sourceUrl: 'https://example.org/dau-tu',
  }),
  file('ban-khac.txt', CORRECTED, 'Điều 1. Phạm vi\nThực hiện Luật Nhà ở.', { retrievedAt: FEBRUARY }),
  file(
    'sua-doi.txt',
    decree(
      '12/2021/NĐ-CP',
      'ngày 24 tháng 02 năm 2021',
      'Sửa đổi, bổ sung một số điều của Nghị định số 20/2019/NĐ-CP ngày 01 tháng 02 năm 2019 của Chính phủ về đầu tư',
    ),
    'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 20/2019/NĐ-CP\n1. Sửa đổi khoản 2 Điều 6 như sau:\n“2. Hồ sơ nộp một lần.”\nĐiều 2. Bãi bỏ Quyết định số 2/QĐ-UBND ngày 05 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh Bình Dương.',
  ),
];

/** Texts in which publishers note what other documents do. */
const WITH_NOTES: readonly TextToIngest[] = [
  file(
    'co-ghi-chu.txt',
    decree('15/2018/NĐ-CP', 'ngày 02 tháng 02 năm 2018', 'Về cây xanh'),
    `Điều 1. Cây xanh
1. Cây lớn.
2. Cây nhỏ [Khoản này hết hiệu lực bởi Điểm b Khoản 4 Điều 21 Nghị định 12/2025/NĐ-CP có hiệu lực từ ngày 01/07/2025] thì được trồng.
Điều 2. Hiệu lực [Điều này được hướng dẫn bởi Thông tư 7/2021/TT-BXD có hiệu lực kể từ ngày 05 tháng 6 năm 2021]`,
  ),
  file(
    'ghi-chu-khac.txt',
    decree('64/2010/NĐ-CP', 'ngày 11 tháng 6 năm 2010', 'Về quản lý cây xanh'),
    `Điều 1. Phạm vi
[Nghị định này bị bãi bỏ bởi Nghị định 15/2018/NĐ-CP]
Thực hiện Nghị định số 12/2025/NĐ-CP.`,
  ),
];

/** Campaigns: launched by a directive, taken up by a plan; and places that point back. */
const CAMPAIGNS: readonly TextToIngest[] = [
  file(
    'phat-dong.txt',
    {
      ...PROVINCE,
      number: '01/CT-UBND',
      day: 'ngày 21 tháng 01 năm 2021',
      type: 'CHỈ THỊ',
      title: 'Về việc phát động phong trào thi đua năm 2021',
    },
    `Thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị, Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua năm 2021 với chủ đề “Đoàn kết, sáng tạo”.
1. Các sở, ngành thực hiện Chỉ thị này và Chỉ thị số 34-CT/TW.`,
  ),
  file(
    'ke-hoach.txt',
    {
      ...PROVINCE,
      number: '05/KH-UBND',
      day: 'ngày 01 tháng 02 năm 2021',
      type: 'KẾ HOẠCH',
      title: 'Thi đua năm 2021',
    },
    'Thực hiện Chỉ thị số 01/CT-UBND ngày 21 tháng 01 năm 2021 của Chủ tịch Ủy ban nhân dân tỉnh, Ủy ban nhân dân tỉnh tiếp tục phong trào thi đua năm 2021.',
  ),
  file(
    'chi-thi-tay.txt',
    decision(13),
    'Căn cứ Chỉ thị 34-CT/TW;\nĐiều 1. Thực hiện Chỉ thị nói trên và Nghị quyết số 01-NQ/CP.',
  ),
];

/** The files of {@link ARRIVALS}. */
export const FILES: readonly TextToIngest[] = [...LAWS, ...NUMBERS, ...TWO_TEXTS, ...WITH_NOTES, ...CAMPAIGNS];
