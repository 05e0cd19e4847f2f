import { DIRECTIVE_HEAD, type Family, halves, inTurn, letters, repeating } from '../family.js';

/** Numbers, lists and names of documents. */
export const CITATIONS: readonly Family[] = [
  repeating('numbers that share letters', '12, ', { before: 'Các Quyết định số ', after: '14/QĐ-UBND' }),
  repeating('footnote marks', 'Chỉ thị số 12/CT-TTg[2] '),
  repeating('one citation', 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;\n'),
  repeating('distinct citations', (at) => `Căn cứ Nghị định số ${at + 1}/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;\n`),
  repeating('distinct local decisions', (at) => `theo Quyết định số ${at + 1}/QĐ-UBND của UBND tỉnh Bình Dương, `),
  repeating('one list of numbers', (at) => `${at + 1}/2020/NĐ-CP, `, { before: 'Căn cứ các Nghị định số ' }),
  repeating('one list of bare numbers', (at) => `${(at % 999) + 1}, `, { before: 'Căn cứ các Nghị định số ' }),
  repeating('lists of documents', 'các văn bản: Nghị định 1/2020/NĐ-CP, Thông tư 2/2020/TT-BTC, Công văn 3/BTC-VP; '),
  repeating('types without numbers', 'nghị định, thông tư, quyết định, chỉ thị, nghị quyết, '),
  repeating('type words in capitals', 'NGHỊ ĐỊNH THÔNG TƯ QUYẾT ĐỊNH CHỈ THỊ LUẬT BỘ LUẬT '),
  repeating('one type word', 'Luật '),
  repeating('nested laws', 'Luật sửa đổi, bổ sung một số điều của '),
  repeating('names of laws', (at) => `Luật ${letters(at)} năm 2013, `),
  repeating('one long name of a law', 'và quản lý đất đai ', { before: 'Luật Đất đai ' }),
  repeating('words of a title', 'về việc thực hiện ', { before: 'Nghị định số 30/2020/NĐ-CP ' }),
  repeating('changed by one another', 'được sửa đổi, bổ sung bởi Nghị định số 1/2020/NĐ-CP '),
  repeating('cues without documents', 'Căn cứ thực hiện theo tinh thần thay thế bãi bỏ '),
  repeating('recitals', 'Căn cứ '),
  repeating('symbols without types', (at) => `${at}/2020/NĐ-CP `),
  repeating('one endless symbol', '1/2020/NĐ-CP-'),
  repeating('endless letters of a symbol', 'QĐ-', { before: 'Quyết định số 1/' }),
  repeating('digits', '9'),
  repeating('digits and slashes', '1/2/'),
  repeating('dates', 'ngày 05 tháng 3 năm 2020 '),
  repeating('short dates', '05/3/2020, '),
  repeating('dates after one number', 'ngày 05/3/2020 ', { before: 'Nghị định số 30/2020/NĐ-CP ' }),
  repeating('bodies', 'của Ủy ban nhân dân tỉnh Bình Dương, '),
  repeating('one endless body', 'Ban Chấp hành Đảng bộ ', { before: 'Nghị quyết số 1-NQ/TU của ' }),
  repeating('congresses', (at) => `Nghị quyết Đại hội Đảng bộ tỉnh lần thứ ${'IVXLC'.charAt(at % 5)}, `),
  repeating('plenums', 'Nghị quyết Trung ương 4 khóa XI, '),
  repeating('roman numerals', 'XIVLCDM'),
  repeating('joint circulars', 'Thông tư liên tịch số 1/2010/TTLT-BTC-BCA-BQP-BNV-BKH-BCT '),
];

/** Mentions that point to other mentions. */
export const REFERENCES: readonly Family[] = [
  repeating('elliptic after one list', 'các Nghị định nêu trên; ', {
    before: 'Nghị định số 30/2020/NĐ-CP của Chính phủ. ',
  }),
  halves(
    'elliptic, all of one kind',
    (at) => `Nghị định số ${at + 1}/2020/NĐ-CP của Chính phủ; `,
    'các Nghị định của Chính phủ; ',
  ),
  repeating(
    'elliptic between citations',
    (at) => `Nghị định số ${at + 1}/2020/NĐ-CP của Chính phủ và các Nghị định của Chính phủ; `,
  ),
  repeating('pointing back', 'Nghị định này, Nghị định trên, Nghị định nêu trên, ', {
    before: 'Nghị định số 30/2020/NĐ-CP. ',
  }),
  repeating('self references', 'Chỉ thị này, ', { before: DIRECTIVE_HEAD }),
  repeating(
    'declared names',
    (at) => `Luật Đất đai năm 2013 (sau đây gọi là Luật ${letters(at)}), Luật ${letters(at)}. `,
  ),
  repeating('declared abbreviations', (at) => `Bộ luật Tố tụng dân sự (sau đây viết tắt là BLTTDS) ${at}, BLTTDS; `),
  repeating('declarations without documents', 'sau đây gọi tắt là “Luật”, '),
  repeating('declared types', 'Nghị định số 30/2020/NĐ-CP (sau đây gọi là Nghị định), Nghị định '),
  repeating('bare numbers of full ones', (at) => `Nghị định số ${at + 1}/2020/NĐ-CP; Nghị định ${at + 1}; `),
  repeating('programmes', inTurn('Chiến lược quốc gia, ', 'Đề án 06, ', 'Chương trình 1719, ', 'Kế hoạch, ')),
];
