import { describe, expect, it } from 'vitest';
import { explainIn, recogniseIn } from '../../testing/recognition.js';
import type { RecognitionContext } from '../recognise-citations.js';

const IN_LONG_AN: Partial<RecognitionContext> = { place: 'Long An', date: '2020-05-01' };

/** Date or year, issuers and authority of a text's first mention. */
const claimed = (text: string, context = IN_LONG_AN) => {
  const claims = recogniseIn(text, context)[0]?.claims;
  return [claims?.date ?? claims?.year ?? null, claims?.issuers.join(' + ') ?? null, claims?.authority ?? null];
};

const CLAIMS: readonly (readonly [text: string, expected: readonly (string | number | null)[]])[] = [
  ['Chỉ thị số 21-CT/TW ngày 04/5/2018 của Ban Bí thư', ['2018-05-04', 'Ban Bí thư', 'ban-chap-hanh-trung-uong']],
  // the day on which a law was passed, told before it; a day of something else is none
  [
    'Ngày 29 tháng 11 năm 2019, tại Kỳ họp thứ 8, Quốc hội khóa XIV đã thông qua Luật Thư viện số 46/2019/QH14',
    ['2019-11-29', 'Quốc hội', 'quoc-hoi'],
  ],
  ['Ngày 29/11/2019, Quốc hội thông qua Luật Thư viện số 46/2019/QH14', ['2019-11-29', 'Quốc hội', 'quoc-hoi']],
  [
    'Ngày 03/12/2019, tại Hà Nội, Bộ Văn hóa, Thể thao và Du lịch giới thiệu Luật Thư viện số 46/2019/QH14',
    [null, 'Quốc hội', 'quoc-hoi'],
  ],
  [
    'Luật Thư viện số 46/2019/QH14 được Quốc hội khóa XIV, Kỳ họp thứ 8 thông qua ngày 29/11/2019',
    ['2019-11-29', 'Quốc hội', 'quoc-hoi'],
  ],
  // letters name the issuer where only one body has them
  ['Nghị định 11/2019/NĐ-CP', [null, 'Chính phủ', 'chinh-phu']],
  ['Nghị quyết 43/2017/QH14', [null, 'Quốc hội', 'quoc-hoi']],
  ['Nghị quyết số 19-NQ/TW', [null, '', 'ban-chap-hanh-trung-uong']],
  ['Tờ trình số 12/TTr-STC', [null, 'Sở Tài chính tỉnh Long An', null]],
  ['Công văn số 12/SGDĐT-VP', [null, 'Sở Giáo dục và Đào tạo tỉnh Long An', null]],
  // short local names are read in the citing document's place
  [
    'Quyết định số 12/QĐ-UBND ngày 02/01/2020 của UBND tỉnh',
    ['2020-01-02', 'Ủy ban nhân dân tỉnh Long An', 'ubnd-tinh-long-an'],
  ],
  ['Nghị quyết số 05/NQ-HĐND', [null, 'Hội đồng nhân dân tỉnh Long An', 'hdnd-tinh-long-an']],
  [
    'Kế hoạch số 14-KH/TU ngày 02/01/2020 của Ban Thường vụ Tỉnh ủy',
    ['2020-01-02', 'Ban Thường vụ Tỉnh ủy Long An', 'tinh-uy-long-an'],
  ],
  // a local body beside the number of a central one did not issue it
  [
    'Quyết định số 101/QĐ-TTg ngày 05/01/2015 của UBND tỉnh',
    ['2015-01-05', 'Thủ tướng Chính phủ', 'thu-tuong-chinh-phu'],
  ],
  ['Nghị định số 10/2022/NĐ-CP ngày 15/01/2022 của UBND huyện Bến Lức', ['2022-01-15', 'Chính phủ', 'chinh-phu']],
  // below the province, numbers are another's series
  [
    'Quyết định số 12/QĐ-UBND ngày 02/01/2020 của UBND huyện Bến Lức',
    ['2020-01-02', 'Ủy ban nhân dân huyện Bến Lức', null],
  ],
  // places named by a number
  [
    'Quyết định số 12/QĐ-UBND ngày 02/01/2020 của UBND quận 3 ban hành Quy chế',
    ['2020-01-02', 'Ủy ban nhân dân quận 3', null],
  ],
  // a line without a mark at its end
  [
    'Thông tư liên tịch số 12/2010/TTLT-BTC-BTP ngày 30/7/2010 của Bộ Tài chính và Bộ Tư pháp\nCăn cứ Luật Giá;',
    ['2010-07-30', 'Bộ Tài chính + Bộ Tư pháp', 'bo-tai-chinh'],
  ],
  [
    'Nghị quyết số 12/NQ-HĐND ngày 17/7/2020 của Hội đồng nhân dân tỉnh\nHỘI ĐỒNG NHÂN DÂN TỈNH LONG AN\nKHÓA IX',
    ['2020-07-17', 'Hội đồng nhân dân tỉnh Long An', 'hdnd-tinh-long-an'],
  ],
  // another place is the mention's own
  ['Quyết định số 12/QĐ-UBND của UBND tỉnh Cà Mau', [null, 'Ủy ban nhân dân tỉnh Cà Mau', 'ubnd-tinh-ca-mau']],
  // one issuer after numbers with dates of their own
  [
    'Chỉ thị số 14-CT/TW ngày 25/6/2015 và Kết luận số 61-KL/TW ngày 18/5/2021 của Ban Bí thư',
    ['2015-06-25', 'Ban Bí thư', 'ban-chap-hanh-trung-uong'],
  ],
  [
    'Nghị định số 14/2015/NĐ-CP ngày 25/6/2015 và Quyết định số 61/QĐ-TTg ngày 18/5/2021 của Thủ tướng Chính phủ',
    ['2015-06-25', 'Chính phủ', 'chinh-phu'],
  ],
  [
    'Các Kế hoạch số 96-KH/TU ngày 03/01/2020, số 97-KH/TU ngày 05/01/2020 của Tỉnh ủy',
    ['2020-01-03', 'Tỉnh ủy Long An', 'tinh-uy-long-an'],
  ],
  // two of one day
  [
    'Quyết định số 12/QĐ-UBND và 13/QĐ-UBND cùng ngày 02/01/2020',
    ['2020-01-02', 'Ủy ban nhân dân tỉnh Long An', 'ubnd-tinh-long-an'],
  ],
  // joint documents
  ['Thông tư liên tịch số 05/2011/TTLT-BTP-BQP', [null, 'Bộ Tư pháp + Bộ Quốc phòng', 'bo-tu-phap']],
  // names of bodies hold syllables with which a sentence goes on elsewhere
  [
    'Thông tư số 05/2010/TT-BNNPTNT ngày 16/5/2010 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn bổ sung danh mục giống',
    ['2010-05-16', 'Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn', 'bo-nong-nghiep-va-phat-trien-nong-thon'],
  ],
  [
    'Công văn số 15/CATTP ngày 16/5/2010 của Cục An toàn thực phẩm thực hiện kế hoạch',
    ['2010-05-16', 'Cục An toàn thực phẩm', null],
  ],
  // the clause before a mention
  [
    'Ngày 21/04/2015, Thủ tướng Chính phủ đã ban hành Chỉ thị số 06/CT-TTg',
    ['2015-04-21', 'Thủ tướng Chính phủ', 'thu-tuong-chinh-phu'],
  ],
  [
    'Xét đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 15/TTr-STC ngày 02/3/2020',
    ['2020-03-02', 'Sở Tài chính tỉnh Long An', null],
  ],
  // years apart from dates
  ['Luật Đất đai năm 2013', [2013, '', 'quoc-hoi']],
  // the ordinal of a congress in Roman numerals, above 39 too
  ['Nghị quyết Đại hội Đảng bộ huyện Đức Hòa lần thứ 41', [null, 'Đại hội Đảng bộ huyện Đức Hòa lần thứ XLI', null]],
  ['Quyết định 293/QĐ-TTg năm 2013', [2013, 'Thủ tướng Chính phủ', 'thu-tuong-chinh-phu']],
];

it.each([
  ['Quyết định số 12/QĐ-UBND ngày 02/01/2020 của UBND huyện', 'Ủy ban nhân dân huyện Đức Hòa'],
  ['Nghị quyết số 05-NQ/HU ngày 02/01/2020 của Huyện ủy', 'Huyện ủy Đức Hòa'],
])('reads in a document of a district, as the district’s: %s', (text, issuer) => {
  expect(claimed(text, { ...IN_LONG_AN, issuer: 'UBND huyện Đức Hòa' })[1]).toBe(issuer);
});

describe('claims', () => {
  it.each(CLAIMS)('reads "%s"', (text, expected) => {
    expect(claimed(text), explainIn(text)).toEqual(expected);
  });

  it.each([
    ['Luật sửa đổi, bổ sung một số điều của Luật Nhà ở ngày 10 tháng 6 năm 2014', [['Luật Nhà ở', null]]],
    ['Luật sửa đổi, bổ sung một số điều của Luật Nhà ở năm 2014', [['Luật Nhà ở', null]]],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Thanh tra ngày 10 tháng 6 năm 2014',
      [
        ['Luật Nhà ở', null],
        ['Luật Thanh tra', null],
      ],
    ],
    // what the text says of it elsewhere holds
    [
      'Luật Nhà ở ngày 29 tháng 11 năm 2005; Luật sửa đổi, bổ sung một số điều của Luật Nhà ở ngày 10 tháng 6 năm 2014',
      [['Luật Nhà ở', '2005-11-29']],
    ],
  ])('of a law in an amending law\'s title take no date of the amending law: "%s"', (text, expected) => {
    const embedded = recogniseIn(`Căn cứ ${text};`).filter(({ role }) => role === 'EMBEDDED');
    expect(embedded.map(({ claims }) => [claims.name, claims.date ?? claims.year])).toEqual(expected);
  });

  it('hold through the text: date and issuer are filled, and said to be', () => {
    const [, later] = recogniseIn('Chỉ thị số 21-CT/TW ngày 04/5/2018 của Ban Bí thư. Thực hiện Chỉ thị số 21-CT/TW.');
    expect(later?.claims).toMatchObject({
      date: '2018-05-04',
      issuers: ['Ban Bí thư'],
      origins: { date: 'SAME_TEXT', issuers: 'SAME_TEXT' },
    });
  });

  it('are not filled where two dates of one number disagree', () => {
    const mentions = recogniseIn(
      'Quyết định số 12/QĐ-UBND ngày 02/01/2020; Quyết định số 12/QĐ-UBND ngày 05/01/2019; Quyết định số 12/QĐ-UBND.',
    );
    expect(mentions.at(-1)?.claims.date).toBeNull();
  });

  it('complete a bare number from the full one of the text', () => {
    const [, bare] = recogniseIn('Nghị định số 85/2019/NĐ-CP của Chính phủ. Theo Nghị định 85, hồ sơ gồm');
    expect(bare?.claims.symbol).toBe('85/2019/NĐ-CP');
  });

  it('of the last member of a list hold for all its members', () => {
    const dates = recogniseIn('các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017').map(({ claims }) => claims.date);
    expect(dates).toEqual(['2017-10-25', '2017-10-25']);
  });
});

describe('the name that stands with the number of a law', () => {
  it.each([
    ['Luật Nhà ở số 27/2023/QH15', 'Luật Nhà ở'],
    ['Pháp lệnh Ưu đãi người có công số 02/2020/UBTVQH14', 'Pháp lệnh Ưu đãi người có công'],
    ['Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13', 'Luật Ban hành văn bản quy phạm pháp luật'],
    ['Luật số 27/2023/QH15', null],
    ['Luật Giá (số 16/2023/QH15)', 'Luật Giá'],
    // the number may be that of the law in the title
    ['Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng số 39/2013/QH13', null],
    ['Nghị định số 30/2020/NĐ-CP', null],
  ])('is claimed with it: %s', (text, name) => {
    expect(recogniseIn(text)[0]?.claims.name).toBe(name);
  });
});

describe('the name of a law beside its number', () => {
  it.each([
    ['Căn cứ Luật Đầu tư năm 2020 (Luật số 61/2020/QH14);', 'Luật Đầu tư'],
    ['Căn cứ Luật Đầu tư năm 2020 (số 61/2020/QH14);', 'Luật Đầu tư'],
    ['Căn cứ Luật số 61/2020/QH14 (Luật Đầu tư);', 'Luật Đầu tư'],
    ['Căn cứ Luật số 61/2020/QH14 ngày 17/6/2020 (Luật Đầu tư);', 'Luật Đầu tư'],
    ['Căn cứ Luật Đầu tư năm 2020 số 61/2020/QH14;', 'Luật Đầu tư'],
    // another law
    ['Căn cứ Luật Đầu tư năm 2014 (Luật số 61/2020/QH14);', null],
    ['Căn cứ Luật Đầu tư năm 2020 (Luật số 03/2022/QH15 sửa đổi, bổ sung một số điều);', null],
    ['Căn cứ Luật Đầu tư năm 2020, Luật số 61/2020/QH14;', null],
    ['Căn cứ Luật Đầu tư năm 2020 (Nghị định số 31/2021/NĐ-CP);', null],
  ])('is claimed with it: %s', (text, name) => {
    const numbered = recogniseIn(text).find(({ claims }) => claims.symbol !== null);
    expect(numbered?.claims.name).toBe(name);
  });
});

describe('two documents that bear one number', () => {
  it('are told the issuers of their own day, and an undated mention none', () => {
    const text =
      'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị và Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư. ' +
      'Theo Chỉ thị số 34-CT/TW, Chỉ thị số 34-CT/TW ngày 24/5/2024.';
    const claimedBy = recogniseIn(text).map(({ claims: { date, issuers } }) => [date, ...issuers]);
    expect(claimedBy).toEqual([
      ['2014-04-07', 'Bộ Chính trị'],
      ['2024-05-24', 'Ban Bí thư'],
      [null],
      ['2024-05-24', 'Ban Bí thư'],
    ]);
  });
});
