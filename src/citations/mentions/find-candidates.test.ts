import { describe, expect, it } from 'vitest';
import { explainIn, recogniseIn } from '../../testing/recognition.js';

/** Quote and number (or name) of every mention. */
const found = (text: string): readonly string[] =>
  recogniseIn(text).map(({ quote, claims }) => `${quote.replace(/\s+/g, ' ')} = ${claims.symbol ?? claims.name ?? ''}`);

const FORMS: readonly (readonly [text: string, expected: readonly string[]])[] = [
  // full and short
  ['theo Nghị định số 11/2019/NĐ-CP ngày 30/01/2019 của Chính phủ', ['Nghị định số 11/2019/NĐ-CP = 11/2019/NĐ-CP']],
  ['tại Chỉ thị số 21-CT/TW ngày 04 tháng 5 năm 2023 của Ban Bí thư', ['Chỉ thị số 21-CT/TW = 21-CT/TW']],
  ['theo Thông tư 40/2017/TT-BTC.', ['Thông tư 40/2017/TT-BTC = 40/2017/TT-BTC']],
  ['Công văn số 512/UBND-KT của tỉnh', ['Công văn số 512/UBND-KT = 512/UBND-KT']],
  ['Văn bản hợp nhất số 07/VBHN-VPQH', ['Văn bản hợp nhất số 07/VBHN-VPQH = 07/VBHN-VPQH']],
  // a bare number is one where it is no count
  ['theo Nghị định 85 và Chỉ thị số 35 ngày 30/5/2019', ['Nghị định 85 = 85', 'Chỉ thị số 35 = 35']],
  ['Kế hoạch 5 năm 2021 - 2025', []],
  ['ban hành 02 nghị quyết, 15 quyết định', []],
  // lists under one type word
  [
    'các Nghị quyết số 12-NQ/TW, 13-NQ/TW và 14-NQ/TW của Trung ương',
    ['Nghị quyết số 12-NQ/TW = 12-NQ/TW', '13-NQ/TW = 13-NQ/TW', '14-NQ/TW = 14-NQ/TW'],
  ],
  [
    'các Nghị quyết của Hội đồng nhân dân tỉnh: số 40/NQ-HĐND ngày 22/12/2020; 48/NQ-HĐND ngày 26/10/2021',
    ['40/NQ-HĐND = 40/NQ-HĐND', '48/NQ-HĐND = 48/NQ-HĐND'],
  ],
  // by name
  ['theo Luật Đất đai năm 2013.', ['Luật Đất đai năm 2013 = Luật Đất đai']],
  [
    'Căn cứ Luật Phí và lệ phí ngày 25 tháng 11 năm 2015;',
    ['Luật Phí và lệ phí ngày 25 tháng 11 năm 2015 = Luật Phí và lệ phí'],
  ],
  ['theo Bộ luật Lao động và các văn bản hướng dẫn', ['Bộ luật Lao động = Bộ luật Lao động']],
  [
    'Luật Phòng, chống tham nhũng, Luật Thanh tra',
    ['Luật Phòng, chống tham nhũng = Luật Phòng, chống tham nhũng', 'Luật Thanh tra = Luật Thanh tra'],
  ],
  ['Pháp lệnh Ngoại hối được sửa đổi', ['Pháp lệnh Ngoại hối = Pháp lệnh Ngoại hối']],
  ['Luật Việc làm quy định', ['Luật Việc làm = Luật Việc làm']],
  ['theo Luật Khí tượng thủy văn và QCVN 46', ['Luật Khí tượng thủy văn = Luật Khí tượng thủy văn']],
  [
    'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992;',
    ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992 = Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ],
  ['- Căn cứ Điều lệ Đảng;', ['Điều lệ Đảng = Điều lệ Đảng']],
  ['Căn cứ Luật Kế toán số 88/2015/QH13 ngày 20/11/2015;', ['Luật Kế toán số 88/2015/QH13 = 88/2015/QH13']],
  // a number of the Quốc hội's series belongs to the law named before it, over any words and a bracket
  [
    'Luật Cảnh vệ có vũ trang số 12/2017/QH14; Luật Thuế giá trị gia tăng (GTGT) số 13/2008/QH12',
    [
      'Luật Cảnh vệ có vũ trang số 12/2017/QH14 = 12/2017/QH14',
      'Luật Thuế giá trị gia tăng (GTGT) số 13/2008/QH12 = 13/2008/QH12',
    ],
  ],
  [
    'theo Luật Giá thì áp dụng Nghị quyết số 12/2017/QH14',
    ['Luật Giá = Luật Giá', 'Nghị quyết số 12/2017/QH14 = 12/2017/QH14'],
  ],
  // the State whose law it is
  [
    'theo Luật Đầu tư của Cộng hòa dân chủ nhân dân Lào và Bộ luật Dân sự Pháp',
    [
      'Luật Đầu tư của Cộng hòa dân chủ nhân dân Lào = Luật Đầu tư của Cộng hòa dân chủ nhân dân Lào',
      'Bộ luật Dân sự Pháp = Bộ luật Dân sự Pháp',
    ],
  ],
  [
    'theo Hiến pháp Hoa Kỳ, Luật Đầu tư của Lào năm 2016 và Luật Tư pháp người chưa thành niên',
    [
      'Hiến pháp Hoa Kỳ = Hiến pháp Hoa Kỳ',
      'Luật Đầu tư của Lào năm 2016 = Luật Đầu tư của Lào',
      'Luật Tư pháp người chưa thành niên = Luật Tư pháp người chưa thành niên',
    ],
  ],
  [
    'theo Luật Giá của Pháp lệnh Phí và lệ phí',
    ['Luật Giá = Luật Giá', 'Pháp lệnh Phí và lệ phí = Pháp lệnh Phí và lệ phí'],
  ],
  // a line broken within the name, and words that only begin like the end of one
  [
    'Căn cứ Luật An toàn\nthực phẩm; Luật căn cước công dân quy định',
    ['Luật An toàn thực phẩm = Luật An toàn thực phẩm', 'Luật căn cước công dân = Luật căn cước công dân'],
  ],
  // the councils are no issuers of a law
  [
    'Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân ngày 03 tháng 12 năm 2004;',
    [
      'Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân ngày 03 tháng 12 năm 2004 = Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân',
    ],
  ],
  // names that begin with what they are about, by their date; a lower-case type word, by date and capital
  [
    'Căn cứ Pháp lệnh về phí và lệ phí ngày 28/8/2001;',
    ['Pháp lệnh về phí và lệ phí ngày 28/8/2001 = Pháp lệnh về phí và lệ phí'],
  ],
  [
    'Căn cứ luật Tổ chức Chính phủ ngày 30/9/1992; sửa luật Đất đai',
    ['luật Tổ chức Chính phủ ngày 30/9/1992 = Luật Tổ chức Chính phủ'],
  ],
  // several laws, none of them named
  [
    'Luật sửa đổi, bổ sung một số điều của các Luật về thuế ngày 26/11/2014; theo Luật có hiệu lực 01/01/2015',
    [
      'Luật sửa đổi, bổ sung một số điều của các Luật về thuế ngày 26/11/2014 = Luật sửa đổi, bổ sung một số điều của các Luật về thuế',
    ],
  ],
  // no laws
  ['KỶ LUẬT ĐỐI VỚI CÔNG CHỨC; theo Luật pháp hiện hành; Trường Đại học Luật Hà Nội', []],
  // not laws
  ['theo quy định của pháp luật; luật sư; Điều lệ công ty; Hiến pháp và pháp luật', []],
  ['đề nghị xây dựng luật, pháp lệnh hằng năm', []],
  // an amending law holds the names of those it amends
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020',
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020 = Luật sửa đổi, bổ sung một số điều của Luật Xây dựng',
      'Luật Xây dựng = Luật Xây dựng',
    ],
  ],
  [
    'Luật sửa đổi, bổ sung Điều 126 của Luật Nhà ở và Điều 121 của Luật Đất đai ngày 18/6/2009',
    [
      'Luật sửa đổi, bổ sung Điều 126 của Luật Nhà ở và Điều 121 của Luật Đất đai ngày 18/6/2009 = Luật sửa đổi, bổ sung Điều 126 của Luật Nhà ở và Điều 121 của Luật Đất đai',
      'Luật Nhà ở = Luật Nhà ở',
      'Luật Đất đai = Luật Đất đai',
    ],
  ],
  // its number is its own, not that of the law in its title
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Giá số 61/2010/QH12',
    ['Luật sửa đổi, bổ sung một số điều của Luật Giá số 61/2010/QH12 = 61/2010/QH12', 'Luật Giá = Luật Giá'],
  ],
  // a heading in capitals goes on with no name
  ['Về việc công bố Luật\nCHỦ TỊCH NƯỚC', []],
  ['một số điều của Luật Giá\nBổ sung mục mới', ['Luật Giá = Luật Giá']],
  // congress and plenum
  [
    'Nghị quyết Trung ương 8 khóa XI',
    ['Nghị quyết Trung ương 8 khóa XI = Nghị quyết Hội nghị lần thứ 8 Ban Chấp hành Trung ương'],
  ],
  [
    'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII',
    [
      'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII = Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương',
    ],
  ],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh Long An lần thứ XI',
    ['Nghị quyết Đại hội Đảng bộ tỉnh Long An lần thứ XI = Nghị quyết Đại hội Đảng bộ tỉnh Long An'],
  ],
  [
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng = Nghị quyết Đại hội đại biểu toàn quốc của Đảng'],
  ],
  // the body that held the congress, after its ordinal: it is not the national one
  [
    'Nghị quyết Đại hội XIII Đảng bộ tỉnh Long An và Nghị quyết Đại hội lần thứ V của Đảng bộ thành phố Tân An nhiệm kỳ 2020 - 2025',
    [
      'Nghị quyết Đại hội XIII Đảng bộ tỉnh Long An = Nghị quyết Đại hội Đảng bộ tỉnh Long An',
      'Nghị quyết Đại hội lần thứ V của Đảng bộ thành phố Tân An = Nghị quyết Đại hội Đảng bộ thành phố Tân An',
    ],
  ],
  [
    'Nghị quyết Đại hội Đảng bộ huyện lần thứ V',
    ['Nghị quyết Đại hội Đảng bộ huyện lần thứ V = Nghị quyết Đại hội Đảng bộ huyện'],
  ],
  // the term in brackets, and further terms
  [
    'Nghị quyết Trung ương 4 (khóa XI) và khóa XII',
    [
      'Nghị quyết Trung ương 4 (khóa XI) = Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương',
      'khóa XII = Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương',
    ],
  ],
  ['các nghị quyết của Đảng; nghị quyết đại hội các cấp', []],
  // by what it is about, with its year
  [
    'Quyết định ban hành kế hoạch; Nghị quyết của HĐND tỉnh về dự toán ngân sách năm 2016',
    ['Nghị quyết của HĐND tỉnh về dự toán ngân sách năm 2016 = Nghị quyết của HĐND tỉnh về dự toán ngân sách năm 2016'],
  ],
  // not documents
  ['theo QCVN 07: 2009/BTNMT và QCVN 01-10: 2009/BNNPTNT; mẫu số 09A/PL-TNCN, 09B/PL-TNCN', []],
  ['Mẫu số 02/GTGT; tài khoản 111/112; tỷ lệ 12/300/A; phòng, chống Covid-19; Số: …/KH-…; ngày 12/05/2020', []],
  ['Quốc lộ 1A, QL-13, vùng 3/4, tỷ lệ 50/50, TCVN 5574/2018', []],
];

const MISSPELLINGS: readonly (readonly [text: string, symbols: readonly string[]])[] = [
  ['Nghị định số 52/2009/NĐ- CP của Chính phủ', ['52/2009/NĐ-CP']], // space after the hyphen
  ['các Thông tư số: 30/2012/TT-BNV, 41/2012/ TT-BNV', ['30/2012/TT-BNV', '41/2012/TT-BNV']], // space after the slash
  ['Thông tư số 09/2021/TT-\nBLĐTBXH', ['09/2021/TT-BLĐTBXH']], // line break
  ['Quyết định số 61/2006/QĐ – TTg', ['61/2006/QĐ-TTg']], // spaced en dash
  ['Nghị định 24/2011/NĐ ‑ CP.', ['24/2011/NĐ-CP']], // non-breaking hyphen
  ['Chỉ thị 18 – CT/TW', ['18-CT/TW']], // spaced en dash, Party
  ['Chỉ thị số 07- CT/TU', ['07-CT/TU']], // one-sided space
  ['Quy định số 47 QĐ/TW', ['47-QĐ/TW']], // space for the hyphen
  ['Nghị quyết số 19/NQ-TW', ['19-NQ/TW']], // Party number in the State's shape
  ['Nghị quyết 42-NQ/CP và Chỉ thị 05-CT/TTg', ['42/NQ-CP', '05/CT-TTg']], // State number in the Party's shape
  ['chỉ thị số 12-ct/tw', ['12-CT/TW']], // lower case
  ['THỰC HIỆN CHỈ THỊ SỐ 22/CT-TTG NGÀY', ['22/CT-TTg']], // capitals
  ['Quyết định số 13/2010/QĐ-ttg', ['13/2010/QĐ-TTg']], // case of TTg
  ['Nghị định số 63/2010/ND-CP', ['63/2010/NĐ-CP']], // lost mark
  ['Nghị định số 63/2010/NÐ-CP', ['63/2010/NĐ-CP']], // U+00D0
  ['Nghị định số 71/2010NĐ-CP', ['71/2010/NĐ-CP']], // second slash missing
  ['Quyết định số 15/2006/QĐ/BTC', ['15/2006/QĐ-BTC']], // slash for hyphen
  ['Luật số 55/2005-QH-11 và Luật số 36/2018/QH 14', ['55/2005/QH11', '36/2018/QH14']], // term hyphenated, spaced
  ['Quyết định số 37/1998/QĐ.UB', ['37/1998/QĐ-UB']], // dot for hyphen
  ['Thông tư số 12/99/TT-BYT', ['12/1999/TT-BYT']], // two-digit year
  ['Nghị đinh số 43/2014/NĐ-CP', ['43/2014/NĐ-CP']], // type word misspelt
  ['Thông tư sô 20/2015/TT-BXD và Nghi định số số 46/2015/NĐ-CP', ['20/2015/TT-BXD', '46/2015/NĐ-CP']],
  ['Nghị quyết 09b/2010/NQ-CP; Thông tư số 07 b/2011/TT-BTP', ['09b/2010/NQ-CP', '07b/2011/TT-BTP']], // letters
  ['Tờ trình số 88/TTr -BTC', ['88/TTr-BTC']], // spacing of PDFs
  ['Nghị định số 36/CP, Nghị định 17-HĐBT', ['36/CP', '17/HĐBT']], // before 1996
  ['Quyết định số 61 QĐ/TWĐTN', ['61-QĐ/TWĐTN']], // long body
  ['Công văn 3105/VPCP – KGVX ngày 02/4/2015; Công văn số 71/KTNN- PC', ['3105/VPCP-KGVX', '71/KTNN-PC']], // unit spaced
  ['theo số126/2021/NĐ-CPcho phép', ['126/2021/NĐ-CP']], // run into the next word
  ['Nghị quyết số 66.5/2026/NQ-CP', ['66.5/2026/NQ-CP']], // the dot is part of the number
  ['Thông tư liên tịch số 05/2011/BTP-BQP', ['05/2011/TTLT-BTP-BQP']], // letters of the type left out
  ['Thông tư số 28/2013/TTBTC', ['28/2013/TT-BTC']], // run together
  ['Nghị quyết số 888NQ/2010/UBTVQH12', ['888/2010/NQ-UBTVQH12']], // year after the type's letters
  ['Quyết định số 2578/QĐ/1998/BKHCN', ['2578/1998/QĐ-BKHCN']],
  ['Nghị định số 11/2014/2014/NĐ-CP, Nghị định 185/2007//NĐ-CP', ['11/2014/NĐ-CP', '185/2007/NĐ-CP']], // written twice
  ['Thông tư số 61/3006/TT-BTC', ['61/3006/TT-BTC']], // no year, as written
  ['nghị định số 119 CP ngày 9 tháng 4 năm 1980', ['119/CP']], // a space for the slash, before a date
  ['Pháp lệnh số 06/2013/PL-UBTVQH113', ['06/2013/PL-UBTVQH113']], // a term that does not exist, as written
  ['Nghị định số 75/2009 ngày 9/10/2009', ['75']], // letters left out
];

describe('recognise', () => {
  it.each(FORMS)('finds in "%s"', (text, expected) => {
    expect(found(text), explainIn(text)).toEqual(expected);
  });

  it.each(MISSPELLINGS)('repairs "%s"', (text, symbols) => {
    expect(recogniseIn(text).map(({ claims }) => claims.symbol)).toEqual(symbols);
  });

  it.each(MISSPELLINGS)('reads "%s" decomposed the same', (text, symbols) => {
    const decomposed = text.normalize('NFD');
    const mentions = recogniseIn(decomposed);
    expect(mentions.map(({ claims }) => claims.symbol)).toEqual(symbols);
    for (const { start, end, quote } of mentions) expect(decomposed.slice(start, end)).toBe(quote);
  });
});
