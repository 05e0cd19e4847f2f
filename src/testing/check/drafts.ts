import type { CheckCode } from '../../app/check/finding.js';

/** The day on which the drafts are checked. */
export const DRAFT_DAY = '2025-11-30';

const heading = (issuer: string, number: string, place: string): string =>
  `${issuer}\n--------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n${number}\n${place}, ngày     tháng     năm 2025\n`;

/** Drafts without a fault. */
const RIGHT = {
  decision: `${heading('ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG', 'Số:     /2025/QĐ-UBND', 'Lâm Đồng')}
QUYẾT ĐỊNH
Ban hành Quy định về cây xanh trên địa bàn tỉnh Lâm Đồng

Căn cứ Luật Cây xanh ngày 14 tháng 6 năm 2019;
Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Cây xanh ngày 20 tháng 11 năm 2023;
Căn cứ Luật Công viên ngày 27 tháng 6 năm 2024;
Căn cứ Nghị định số 15/2021/NĐ-CP ngày 03 tháng 3 năm 2021 của Chính phủ quy định chi tiết một số điều của Luật Cây xanh;
Căn cứ Quyết định số 18/2023/QĐ-TTg ngày 22 tháng 6 năm 2023 của Thủ tướng Chính phủ về mức hỗ trợ trồng cây xanh;
Căn cứ Thông tư số 07/2022/TT-BXD ngày 10 tháng 5 năm 2022 của Bộ trưởng Bộ Xây dựng hướng dẫn trồng cây xanh;
Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 123/TTr-SXD ngày 05 tháng 11 năm 2025.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy định về cây xanh trên địa bàn tỉnh Lâm Đồng.

Điều 2. Kinh phí thực hiện theo quy định tại khoản 2 Điều 6 Luật Cây xanh số 12/2019/QH14 và Điều 1 Thông tư số 19/2022/TT-BTC ngày 14 tháng 3 năm 2022 của Bộ trưởng Bộ Tài chính về kinh phí chăm sóc cây xanh.

Điều 3. Quyết định này có hiệu lực từ ngày 15 tháng 12 năm 2025 và thay thế Quyết định số 20/2020/QĐ-UBND ngày 15 tháng 7 năm 2020 của Ủy ban nhân dân tỉnh Lâm Đồng ban hành Quy định về cây xanh trên địa bàn tỉnh Lâm Đồng.
`,
  circular: `${heading('BỘ XÂY DỰNG', 'Số:     /2025/TT-BXD', 'Hà Nội')}
THÔNG TƯ
Hướng dẫn chọn cây xanh

Căn cứ Luật Cây xanh số 12/2019/QH14;
Căn cứ Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ quy định chi tiết một số điều của Luật Cây xanh;
Căn cứ Nghị định số 52/2022/NĐ-CP ngày 08/8/2022 của Chính phủ về quản lý công viên;

Bộ trưởng Bộ Xây dựng ban hành Thông tư hướng dẫn chọn cây xanh.

Điều 1. Phạm vi điều chỉnh
Thông tư này hướng dẫn điểm b khoản 1 Điều 5 Luật Cây xanh số 12/2019/QH14 và khoản 1 Điều 2 Nghị định số 15/2021/NĐ-CP.

Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực từ ngày 01 tháng 02 năm 2026.
`,
  letter: `${heading('BỘ TÀI CHÍNH', 'Số:     /BTC-NSNN', 'Hà Nội')}
Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng

Trả lời Công văn số 900/UBND-TH ngày 03 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh Lâm Đồng, Bộ Tài chính có ý kiến như sau:

1. Theo quy định tại Điều 6 Luật Cây xanh số 12/2019/QH14, Ủy ban nhân dân cấp tỉnh bố trí kinh phí trồng cây.
2. Mức hỗ trợ thực hiện theo Quyết định số 18/2023/QĐ-TTg ngày 22/6/2023 của Thủ tướng Chính phủ.
3. Kinh phí chăm sóc thực hiện theo Thông tư số 19/2022/TT-BTC ngày 14/3/2022 của Bộ Tài chính.
`,
  /** Citations in other forms, and documents that look like those of the story but are none of them. */
  forms: `Căn cứ Luật Cây xanh số 12/2019/QH14 (được sửa đổi, bổ sung theo Luật số 34/2023/QH15);
Căn cứ NĐ 15/2021/NĐ-CP ngày 3/3/2021 của CP;
Căn cứ Nghị định số 15/2020/NĐ-CP ngày 03 tháng 02 năm 2020 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực bưu chính;
Căn cứ Nghị quyết số 15/2021/NQ-CP ngày 03 tháng 3 năm 2021 của Chính phủ về nhiệm vụ tháng 3;
Căn cứ Thông tư số 07/2022/TT-BXD ngày 10/5/2022 của Bộ Xây dựng về hướng dẫn trồng cây xanh;
Căn cứ Thông tư số 08/2022/TT-BXD ngày 10 tháng 5 năm 2022 của Bộ trưởng Bộ Xây dựng về an toàn lao động;

Điều 1. Theo khoản 2 Điều 5 Luật Cây xanh đã được sửa đổi, điểm a khoản 1 Điều 5 của Luật này.
Điều 2. Quyết định này thay thế Quyết định số 20/2020/QĐ-UBND ngày 15/7/2020 của UBND tỉnh Lâm Đồng.
`,
} as const;

/** A draft with one planted fault, and what must be found of it: one finding and no other that alarms. */
export interface PlantedFault {
  readonly name: string;
  readonly draft: keyof typeof RIGHT;
  /** The words of the right draft, and what is put in their place. */
  readonly right: string;
  readonly wrong: string;
  readonly found: {
    /** The beginning of the citation that is at fault. */
    readonly quote: string;
    readonly codes: readonly CheckCode[];
    /** The right value, of the first code. */
    readonly known?: string;
    /** Number of the document that made it so. */
    readonly by?: string;
    readonly since?: string;
  };
}

/** The drafts with a fault. */
export const PLANTED: readonly PlantedFault[] = [
  {
    name: 'a year of a number that is another',
    draft: 'decision',
    right: '15/2021/NĐ-CP ngày 03 tháng 3 năm 2021',
    wrong: '15/2020/NĐ-CP ngày 03 tháng 3 năm 2021',
    found: { quote: 'Nghị định số 15/2020', codes: ['NUMBER'], known: '15/2021/NĐ-CP' },
  },
  {
    name: 'a year of a law’s day that is another',
    draft: 'decision',
    right: 'Luật Cây xanh ngày 14 tháng 6 năm 2019',
    wrong: 'Luật Cây xanh ngày 14 tháng 6 năm 2018',
    found: { quote: 'Luật Cây xanh ngày', codes: ['DATE'], known: '2019-06-14' },
  },
  {
    name: 'a basis that a law replaced',
    draft: 'decision',
    right: 'Luật Công viên ngày 27 tháng 6 năm 2024',
    wrong: 'Luật Công viên ngày 25 tháng 11 năm 2015',
    found: { quote: 'Luật Công viên', codes: ['EXPIRED'], by: '40/2024/QH15', since: '2025-01-01' },
  },
  {
    name: 'a basis that a decree ended',
    draft: 'circular',
    right: 'Nghị định số 52/2022/NĐ-CP ngày 08/8/2022 của Chính phủ về quản lý công viên',
    wrong: 'Nghị định số 41/2012/NĐ-CP ngày 15/5/2012 của Chính phủ về quản lý cây xanh đô thị',
    found: { quote: 'Nghị định số 41', codes: ['EXPIRED'], by: '15/2021/NĐ-CP', since: '2021-04-20' },
  },
  {
    name: 'a basis that is suspended',
    draft: 'decision',
    right: 'Thông tư số 07/2022/TT-BXD ngày 10 tháng 5 năm 2022 của Bộ trưởng Bộ Xây dựng hướng dẫn trồng cây xanh',
    wrong: 'Thông tư số 25/2023/TT-BTC ngày 09 tháng 5 năm 2023 của Bộ trưởng Bộ Tài chính về phí tham quan công viên',
    found: { quote: 'Thông tư số 25', codes: ['SUSPENDED'], by: '66/2024/NĐ-CP', since: '2024-08-01' },
  },
  {
    name: 'a number whose digits changed places',
    draft: 'circular',
    right: '52/2022/NĐ-CP',
    wrong: '25/2022/NĐ-CP',
    found: { quote: 'Nghị định số 25', codes: ['NUMBER'], known: '52/2022/NĐ-CP' },
  },
  {
    name: 'a number whose digits changed places, which another document bears',
    draft: 'decision',
    right: 'Thông tư số 19/2022/TT-BTC ngày 14 tháng 3 năm 2022',
    wrong: 'Thông tư số 91/2022/TT-BTC ngày 14 tháng 3 năm 2022',
    found: { quote: 'Thông tư số 91', codes: ['NUMBER'], known: '19/2022/TT-BTC' },
  },
  {
    name: 'a number that lost a digit',
    draft: 'letter',
    right: '18/2023/QĐ-TTg',
    wrong: '8/2023/QĐ-TTg',
    found: { quote: 'Quyết định số 8', codes: ['NUMBER'], known: '18/2023/QĐ-TTg' },
  },
  {
    name: 'a clause that a law amended, where the draft does not name that law',
    draft: 'circular',
    right: 'điểm b khoản 1 Điều 5 Luật Cây xanh',
    wrong: 'khoản 2 Điều 5 Luật Cây xanh',
    found: { quote: 'Luật Cây xanh', codes: ['PROVISION_AMENDED'], by: '34/2023/QH15', since: '2024-07-01' },
  },
  {
    name: 'an article that a law amended in part',
    draft: 'letter',
    right: 'Điều 6 Luật Cây xanh',
    wrong: 'Điều 5 Luật Cây xanh',
    found: { quote: 'Luật Cây xanh', codes: ['PROVISION_AMENDED'], by: '34/2023/QH15', since: '2024-07-01' },
  },
  {
    name: 'an article that a law repealed',
    draft: 'decision',
    right: 'khoản 2 Điều 6 Luật Cây xanh',
    wrong: 'Điều 7 Luật Cây xanh',
    found: { quote: 'Luật Cây xanh', codes: ['PROVISION_REPEALED'], by: '34/2023/QH15', since: '2024-07-01' },
  },
  {
    name: 'an issuer that is another body',
    draft: 'decision',
    right: 'ngày 03 tháng 3 năm 2021 của Chính phủ',
    wrong: 'ngày 03 tháng 3 năm 2021 của Thủ tướng Chính phủ',
    found: { quote: 'Nghị định số 15', codes: ['ISSUER'], known: 'Chính phủ' },
  },
  {
    name: 'an issuer that is another province',
    draft: 'decision',
    right: '15 tháng 7 năm 2020 của Ủy ban nhân dân tỉnh Lâm Đồng',
    wrong: '15 tháng 7 năm 2020 của Ủy ban nhân dân tỉnh Gia Lai',
    found: { quote: 'Quyết định số 20', codes: ['ISSUER'], known: 'Ủy ban nhân dân tỉnh Lâm Đồng' },
  },
  {
    name: 'a ministry that did not issue it',
    draft: 'letter',
    right: '14/3/2022 của Bộ Tài chính',
    wrong: '14/3/2022 của Bộ Xây dựng',
    found: { quote: 'Thông tư số 19', codes: ['ISSUER'], known: 'Bộ Tài chính' },
  },
  {
    name: 'a day that is another',
    draft: 'decision',
    right: '18/2023/QĐ-TTg ngày 22 tháng 6 năm 2023',
    wrong: '18/2023/QĐ-TTg ngày 26 tháng 6 năm 2023',
    found: { quote: 'Quyết định số 18', codes: ['DATE'], known: '2023-06-22' },
  },
  {
    name: 'a title that is of another document',
    draft: 'circular',
    right: 'của Chính phủ về quản lý công viên',
    wrong: 'của Chính phủ về xử phạt vi phạm hành chính trong lĩnh vực giao thông',
    found: { quote: 'Nghị định số 52', codes: ['TITLE'], known: 'Về quản lý công viên' },
  },
  {
    name: 'a type that is another',
    draft: 'circular',
    right: 'Căn cứ Nghị định số 52/2022/NĐ-CP',
    wrong: 'Căn cứ Thông tư số 52/2022/NĐ-CP',
    found: { quote: 'Thông tư số 52', codes: ['TYPE'], known: 'DECREE' },
  },
  {
    name: 'an article that does not exist',
    draft: 'decision',
    right: 'Điều 1 Thông tư số 19/2022/TT-BTC',
    wrong: 'Điều 12 Thông tư số 19/2022/TT-BTC',
    found: { quote: 'Thông tư số 19', codes: ['PROVISION_MISSING'], known: 'dieu-2' },
  },
  {
    name: 'a clause that does not exist',
    draft: 'circular',
    right: 'khoản 1 Điều 2 Nghị định số 15/2021/NĐ-CP',
    wrong: 'khoản 4 Điều 2 Nghị định số 15/2021/NĐ-CP',
    found: { quote: 'Nghị định số 15', codes: ['PROVISION_MISSING'], known: 'dieu-2/khoan-2' },
  },
  {
    name: 'a law behind a decree',
    draft: 'circular',
    right: `Căn cứ Luật Cây xanh số 12/2019/QH14;
Căn cứ Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ quy định chi tiết một số điều của Luật Cây xanh;
`,
    wrong: `Căn cứ Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ quy định chi tiết một số điều của Luật Cây xanh;
Căn cứ Luật Cây xanh số 12/2019/QH14;
`,
    found: {
      quote: 'Luật Cây xanh số',
      codes: ['ORDER_LATE'],
      known: 'Nghị định số 15/2021/NĐ-CP',
      by: '15/2021/NĐ-CP',
    },
  },
  {
    name: 'a law’s number whose digits changed places',
    draft: 'forms',
    right: 'Luật Cây xanh số 12/2019/QH14 (',
    wrong: 'Luật Cây xanh số 21/2019/QH14 ngày 14 tháng 6 năm 2019 (',
    found: { quote: 'Luật Cây xanh số 21', codes: ['NUMBER'], known: '12/2019/QH14' },
  },
  {
    name: 'a letter of a number that is another, beside the right day',
    draft: 'forms',
    right: 'NĐ 15/2021/NĐ-CP ngày 3/3/2021 của CP',
    wrong: 'Nghị định số 15/2021/NQ-CP ngày 03 tháng 3 năm 2021 của Chính phủ',
    found: { quote: 'Nghị định số 15/2021/NQ-CP', codes: ['NUMBER'], known: '15/2021/NĐ-CP' },
  },
  {
    name: 'a digit that is another, beside the right day and title',
    draft: 'forms',
    right: 'NĐ 15/2021/NĐ-CP ngày 3/3/2021 của CP',
    wrong: 'Nghị định số 16/2021/NĐ-CP ngày 03/3/2021 của Chính phủ quy định chi tiết một số điều của Luật Cây xanh',
    found: { quote: 'Nghị định số 16', codes: ['NUMBER'], known: '15/2021/NĐ-CP' },
  },
  {
    name: 'a number that may be misprinted, where no day tells',
    draft: 'forms',
    right: 'NĐ 15/2021/NĐ-CP ngày 3/3/2021 của CP',
    wrong: 'Nghị định số 51/2021/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Cây xanh',
    found: { quote: 'Nghị định số 51', codes: ['NOT_FOUND'] },
  },
  {
    name: 'a year that no law of the name has',
    draft: 'circular',
    right: 'Căn cứ Luật Cây xanh số 12/2019/QH14;',
    wrong: 'Căn cứ Luật Cây xanh năm 2018;',
    found: { quote: 'Luật Cây xanh năm 2018', codes: ['NOT_FOUND'] },
  },
];

/** Returns a planted draft with its fault, and the right one. */
export function plantedTexts({ draft, right, wrong }: PlantedFault): {
  readonly right: string;
  readonly wrong: string;
} {
  const text = RIGHT[draft];
  if (!text.includes(right)) throw new Error(`the draft "${draft}" does not hold “${right}”`);
  return { right: text, wrong: text.replace(right, wrong) };
}
