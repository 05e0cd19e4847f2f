import { describe, expect, it } from 'vitest';
import { explainIn, recogniseIn } from '../../testing/recognition.js';
import type { RecognitionContext } from '../recognise-citations.js';

const relations = (text: string, context: Partial<RecognitionContext> = {}): readonly string[] =>
  recogniseIn(text, context).map(({ claims, role, kind, form }) => {
    const name = claims.symbol ?? claims.name ?? claims.typeName ?? '';
    return `${name} ${role === 'CITING' ? (kind ?? form) : role}`;
  });

const DECREE = { type: 'Nghị định', number: '50/2021/NĐ-CP' } as const;

const WORDINGS: readonly (readonly [
  text: string,
  expected: readonly string[],
  context?: Partial<RecognitionContext>,
])[] = [
  // recitals
  [
    'Căn cứ Luật Giá ngày 20 tháng 6 năm 2012;\nCăn cứ Nghị định số 10/2015/NĐ-CP ngày 28/01/2015 của Chính phủ;',
    ['Luật Giá BASED_ON', '10/2015/NĐ-CP BASED_ON'],
  ],
  ['Xét đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 15/TTr-STC ngày 02/3/2020,', ['15/TTr-STC BASED_ON']],
  // a term in brackets is the resolution's
  [
    'Thực hiện Nghị quyết số 19-NQ/TW (khóa XII), Chỉ thị số 05-CT/TW.',
    ['19-NQ/TW IMPLEMENTS', '05-CT/TW IMPLEMENTS'],
    { type: 'Kế hoạch' },
  ],
  // recitals under a heading, and only there
  [
    'I. Căn cứ pháp lý\n\n- Căn cứ Luật Giá ngày 20 tháng 6 năm 2012; Nghị quyết số 31/NQ-CP của Chính phủ;\n\n- Kế hoạch số 14/KH-UBND ngày 05/02/2022.\n\nII. Nội dung\n\n1. Theo Thông tư số 20/2011/TT-BCT.',
    ['Luật Giá BASED_ON', '31/NQ-CP BASED_ON', '14/KH-UBND BASED_ON', '20/2011/TT-BCT REFERS'],
    { type: 'Kế hoạch' },
  ],
  // a Party number alone on its line is no section; recitals begin with dashes
  [
    'Số:\n214-QĐ/TW\nHà Nội, ngày 02 tháng 5 năm 2011\n\nQUY ĐỊNH\nVỀ CHẾ ĐỘ HỌP\n- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế số 15-QC/TW ngày 01/3/2008 của Bộ Chính trị,',
    ['214-QĐ/TW SELF', 'Điều lệ Đảng BASED_ON', '15-QC/TW BASED_ON'],
    { type: 'Quy định', number: '214-QĐ/TW' },
  ],
  // a page whose line breaks are lost
  [
    'QUYẾT ĐỊNH VỀ MỨC VAY Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019; Căn cứ Nghị định số 10/2015/NĐ-CP;',
    ['Luật Giáo dục BASED_ON', '10/2015/NĐ-CP BASED_ON'],
    { type: 'Quyết định' },
  ],
  // the grounds of a resolution go on over the line
  [
    'Xét Tờ trình số 44/TTr-UBND ngày 02/11/2023 của Ủy ban nhân dân tỉnh;\nBáo cáo thẩm tra số 45/BC-BKT ngày 05/11/2023 của Ban Kinh tế; ý kiến của đại biểu,',
    ['44/TTr-UBND BASED_ON', '45/BC-BKT BASED_ON'],
    { type: 'Nghị quyết' },
  ],
  // lists under a general noun: the governing verb rules them all
  [
    'Các đơn vị tiếp tục thực hiện nghiêm các văn bản chỉ đạo của cấp trên về phòng cháy như: Chỉ thị số 14-CT/TW ngày 25/6/2015 của Ban Bí thư, Nghị quyết số 31/NQ-CP ngày 04/3/2020 của Chính phủ; các văn bản của UBND tỉnh: Kế hoạch số 14/KH-UBND ngày 05/02/2022.',
    ['14-CT/TW IMPLEMENTS', '31/NQ-CP IMPLEMENTS', '14/KH-UBND IMPLEMENTS'],
    { type: 'Công văn' },
  ],
  [
    'Rà soát các Thông tư hướng dẫn thi hành Luật Giá năm 2012 để kiến nghị.',
    ['Luật Giá EMBEDDED'],
    { type: 'Công văn' },
  ],
  // a title in quotation marks ends no list, and rules nothing behind it
  [
    'Quán triệt, thực hiện Chỉ thị số 14-CT/TW ngày 25/6/2015 của Ban Bí thư “về tăng cường công tác phòng cháy”, Kế hoạch số 21-KH/TU ngày 30/11/2016 của Ban Thường vụ Tỉnh ủy và Luật Phòng cháy năm 2001.',
    ['14-CT/TW IMPLEMENTS', '21-KH/TU IMPLEMENTS', 'Luật Phòng cháy IMPLEMENTS'],
    { type: 'Chỉ thị' },
  ],
  // what is no younger than a document did not change it
  [
    'Căn cứ Nghị định số 10/2015/NĐ-CP ngày 28/01/2015 của Chính phủ về chợ được sửa đổi, bổ sung bởi Nghị định số 22/2018/NĐ-CP ngày 05/02/2018 và Nghị định số 11/2015/NĐ-CP ngày 28/01/2015 của Chính phủ về giá;',
    ['10/2015/NĐ-CP BASED_ON', '22/2018/NĐ-CP EMBEDDED', '11/2015/NĐ-CP BASED_ON'],
    { type: 'Quyết định' },
  ],
  // the citing document's own plan, and not another one's
  [
    'Ủy ban nhân dân tỉnh ban hành Kế hoạch thực hiện Kết luận số 61-KL/TW của Ban Bí thư với nội dung sau:',
    ['61-KL/TW IMPLEMENTS'],
    { type: 'Quyết định' },
  ],
  [
    'Năm 2022, Ủy ban nhân dân tỉnh đã ban hành Kế hoạch thực hiện Kết luận số 61-KL/TW của Ban Bí thư.',
    ['61-KL/TW EMBEDDED'],
    { type: 'Báo cáo' },
  ],
  // whose duty it is to carry a document out, and what came of it
  [
    'Nêu rõ trách nhiệm của người đứng đầu trong việc tổ chức thực hiện Nghị quyết số 19-NQ/TW.',
    ['19-NQ/TW IMPLEMENTS'],
    { type: 'Chỉ thị' },
  ],
  ['Khắc phục hạn chế trong việc tổ chức thực hiện Nghị quyết số 19-NQ/TW.', ['19-NQ/TW REFERS'], { type: 'Chỉ thị' }],
  // a request after what is carried out
  [
    'Thực hiện Công điện số 70/CĐ-TTg của Thủ tướng Chính phủ; xét đề nghị của Sở Y tế tại Văn bản số 98/SYT-NV ngày 14/5/2021, UBND tỉnh yêu cầu:',
    ['70/CĐ-TTg IMPLEMENTS', '98/SYT-NV BASED_ON'],
    { type: 'Công văn' },
  ],
  // regulations without a number, after another ground and before one
  [
    'Căn cứ Điều lệ Đảng và Quy chế làm việc của Thành ủy khóa XVI;\nCăn cứ Quy chế làm việc của Thành ủy và Quy định số 05-QĐ/TU;',
    [
      'Điều lệ Đảng BASED_ON',
      'Quy chế làm việc của Thành ủy khóa XVI BASED_ON',
      'Quy chế làm việc của Thành ủy BASED_ON',
      '05-QĐ/TU BASED_ON',
    ],
  ],
  // a fact that rests on a provision is no basis of the document
  [
    'Căn cứ vào kết quả thẩm định hồ sơ và điều kiện áp dụng phương pháp định giá đất theo quy định tại khoản 2 Điều 5 Nghị định số 44/2014/NĐ-CP, Sở Tài chính trình phê duyệt.',
    ['44/2014/NĐ-CP REFERS'],
  ],
  // titles of others: what they name is embedded
  [
    'Căn cứ Nghị định số 15/2012/NĐ-CP ngày 09/3/2012 của Chính phủ quy định chi tiết một số điều của Luật Khoáng sản;',
    ['15/2012/NĐ-CP BASED_ON', 'Luật Khoáng sản EMBEDDED'],
  ],
  [
    'Thực hiện Quyết định số 16/QĐ-TTg ngày 28/9/2021 của Thủ tướng Chính phủ về việc triển khai Chỉ thị số 40-CT/TW;',
    ['16/QĐ-TTg IMPLEMENTS', '40-CT/TW EMBEDDED'],
  ],
  [
    'Thực hiện Nghị quyết số 05/NQ-CP ngày 01/01/2020 của Chính phủ về nhiệm vụ năm 2020, Nghị quyết số 20/NQ-HĐND ngày 10/12/2019 của HĐND tỉnh',
    ['05/NQ-CP IMPLEMENTS', '20/NQ-HĐND IMPLEMENTS'],
  ],
  // amended by
  [
    'Căn cứ Luật Hải quan ngày 29/6/2001 đã được sửa đổi, bổ sung theo Luật số 42/2005/QH11;',
    ['Luật Hải quan BASED_ON', '42/2005/QH11 EMBEDDED'],
  ],
  [
    'Căn cứ Nghị định số 25/2008/NĐ-CP ngày 04/3/2008 của Chính phủ quy định chức năng của Bộ, đã được sửa đổi, bổ sung tại Nghị định số 19/2010/NĐ-CP ngày 05/3/2010;',
    ['25/2008/NĐ-CP BASED_ON', '19/2010/NĐ-CP EMBEDDED'],
  ],
  // "… được sửa đổi, bổ sung và Điều 5 B" names no agent: B stands beside A
  [
    'theo Điều 30 Luật Bảo hiểm y tế đã được sửa đổi, bổ sung và Điều 5 Nghị định số 105/2014/NĐ-CP.',
    ['Luật Bảo hiểm y tế REFERS', '105/2014/NĐ-CP REFERS'],
  ],
  // a third document comes into force and replaces
  [
    'Bộ Tài chính đã ban hành Thông tư số 18/2022/TT-BTC, có hiệu lực từ 01/5/2022 và thay thế Thông tư số 219/2016/TT-BTC.',
    ['18/2022/TT-BTC REFERS', '219/2016/TT-BTC EMBEDDED'],
  ],
  // what a document does, in a bracket after it
  [
    'Tại Điều 3 Thông tư số 26/2015/TT-BTC ngày 27/02/2015 (sửa đổi Điều 16 Thông tư số 39/2014/TT-BTC ngày 31/3/2014) và khoản 2 Điều 5 Thông tư số 78/2014/TT-BTC thì',
    ['26/2015/TT-BTC REFERS', '39/2014/TT-BTC EMBEDDED', '78/2014/TT-BTC REFERS'],
  ],
  // no title names what was issued later
  [
    'Thay thế Thông tư số 45/2006/TT-BTC ngày 25/5/2006 sửa đổi Thông tư số 63/2002/TT-BTC ngày 24/7/2002, Thông tư số 28/2011/TT-BTC ngày 28/2/2011.',
    ['45/2006/TT-BTC REPLACES', '63/2002/TT-BTC EMBEDDED', '28/2011/TT-BTC REPLACES'],
  ],
  [
    'Mức chi theo Quyết định số 719/QĐ-TTg ngày 05/6/2008 của Thủ tướng Chính phủ về hỗ trợ tăng thêm theo Nghị định số 67/2012/NĐ-CP.',
    ['719/QĐ-TTg REFERS', '67/2012/NĐ-CP REFERS'],
  ],
  // a circular guides laws and decrees, so that its title goes on with them, and not with a circular
  [
    'theo Thông tư số 56/2013/TT-BTC ngày 06/11/2013 hướng dẫn thi hành Luật Giá và Nghị định số 83/2013/NĐ-CP ngày 22/7/2013.',
    ['56/2013/TT-BTC REFERS', 'Luật Giá EMBEDDED', '83/2013/NĐ-CP EMBEDDED'],
  ],
  [
    'theo Thông tư số 56/2013/TT-BTC ngày 06/11/2013 hướng dẫn thi hành Luật Giá và Thông tư số 39/2013/TT-BTC.',
    ['56/2013/TT-BTC REFERS', 'Luật Giá EMBEDDED', '39/2013/TT-BTC REFERS'],
  ],
  // the bracket above an annex
  [
    'PHỤ LỤC I\nDANH MỤC HÀNG HÓA\n(Ban hành kèm theo Thông tư số 42/2015/TT-BYT ngày 16/11/2015)',
    ['42/2015/TT-BYT EMBEDDED'],
  ],
  // carrying out
  ['Tiếp tục quán triệt, thực hiện Chỉ thị số 14-CT/TW của Ban Bí thư.', ['14-CT/TW IMPLEMENTS']],
  ['theo tinh thần Nghị quyết số 18-NQ/TW', ['18-NQ/TW IMPLEMENTS']],
  ['Tuy nhiên, việc thực hiện Chỉ thị số 14-CT/TW vẫn còn hạn chế.', ['14-CT/TW REFERS']],
  // references
  ['Việc thanh toán thực hiện theo quy định tại Điều 5 Thông tư số 08/2016/TT-BTC.', ['08/2016/TT-BTC REFERS']],
  // acts of the citing document itself
  ['Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 20/2010/NĐ-CP ngày 08/3/2010', ['20/2010/NĐ-CP AMENDS']],
  ['Nghị định này thay thế Nghị định số 20/2010/NĐ-CP.', ['nghị định SELF', '20/2010/NĐ-CP REPLACES'], DECREE],
  [
    'Nghị định này có hiệu lực từ ngày 01/7/2021 và thay thế Nghị định số 20/2010/NĐ-CP.',
    ['nghị định SELF', '20/2010/NĐ-CP REPLACES'],
    DECREE,
  ],
  ['2. Bãi bỏ Điều 7 Thông tư số 03/2009/TT-BTP.', ['03/2009/TT-BTP REPEALS']],
  [
    '3. Thông tư số 03/2009/TT-BTP hết hiệu lực kể từ ngày Nghị định này có hiệu lực.',
    ['03/2009/TT-BTP REPEALS', 'nghị định SELF'],
    DECREE,
  ],
  [
    '2. Các văn bản sau đây hết hiệu lực thi hành:\na) Quyết định số 01/2007/QĐ-NHNN ngày 05/01/2007;\nb) Quyết định số 27/2008/QĐ-NHNN ngày 30/9/2008.',
    ['01/2007/QĐ-NHNN REPEALS', '27/2008/QĐ-NHNN REPEALS'],
  ],
  ['Nghị định này quy định chi tiết một số điều của Luật Giá.', ['nghị định SELF', 'Luật Giá GUIDES'], DECREE],
  ['tại các Thông tư hướng dẫn thi hành Luật Giá', ['Luật Giá EMBEDDED']],
  ['các Thông tư hướng dẫn thi hành Luật Giá được sửa đổi', ['Luật Giá EMBEDDED'], { type: 'Thông tư' }],
  // what is guided rests on a document, or carries it out
  [
    'Thông tư này hướng dẫn chế độ tài chính của Quỹ hoạt động theo Quyết định số 78/2014/QĐ-TTg.',
    ['thông tư SELF', '78/2014/QĐ-TTg REFERS'],
    { type: 'Thông tư' },
  ],
  [
    'Thông tư này hướng dẫn thực hiện chính sách đối với lao động dôi dư theo Nghị định số 41/2002/NĐ-CP.',
    ['thông tư SELF', '41/2002/NĐ-CP GUIDES'],
    { type: 'Thông tư' },
  ],
  // what a clause of a circular guides, in a bracket
  [
    '5. Mức hỗ trợ (hướng dẫn khoản 1 Điều 18 Nghị định số 47/2014/NĐ-CP)',
    ['47/2014/NĐ-CP GUIDES'],
    { type: 'Thông tư' },
  ],
  // a verb, no decision
  [
    'Bộ trưởng quyết định thực hiện các dự án quy định tại Điều 5 Nghị định số 41/2002/NĐ-CP.',
    ['41/2002/NĐ-CP REFERS'],
  ],
  // the heading of an annex that lists what is repealed
  [
    'PHỤ LỤC\nDANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT BỊ BÃI BỎ\n1. Quyết định số 15/2010/QĐ-UBND ngày 05/10/2010 về hướng dẫn thực hiện Nghị định số 41/2002/NĐ-CP;\n2. Chỉ thị số 05/2011/CT-UBND ngày 03/4/2011.',
    ['15/2010/QĐ-UBND REPEALS', '41/2002/NĐ-CP EMBEDDED', '05/2011/CT-UBND REPEALS'],
  ],
  ['DANH MỤC VĂN BẢN HẾT HIỆU LỰC\n1. Quyết định số 15/2010/QĐ-UBND ngày 05/10/2010', ['15/2010/QĐ-UBND REFERS']],
  // a plan without another name carries out all that its title joins
  [
    'theo Kế hoạch triển khai Chỉ thị số 40-CT/TW ngày 22/11/2014 của Ban Bí thư về tín dụng và Kết luận số 06-KL/TW ngày 10/6/2021 của Ban Bí thư',
    ['40-CT/TW EMBEDDED', '06-KL/TW EMBEDDED'],
    { type: 'Báo cáo' },
  ],
  // provisions below a lead line
  [
    '3. Bãi bỏ các quy định sau:\na) Quy định về trạm dừng nghỉ tại Thông tư số 24/2010/TT-BGTVT ngày 31/8/2010;',
    ['24/2010/TT-BGTVT REPEALS'],
  ],
  ['2. Bãi bỏ quy định hướng dẫn tại mục II của Thông tư số 07/2002/TT-BTP.', ['07/2002/TT-BTP REPEALS']],
  // a remark between the issuer and the title
  [
    'bãi bỏ Quyết định số 32/2002/QĐ-BTC ngày 01/7/2002 của Bộ Tài chính (nay là Bộ Công Thương) về việc ban hành Quy chế theo Nghị định số 41/2000/NĐ-CP',
    ['32/2002/QĐ-BTC REPEALS', '41/2000/NĐ-CP EMBEDDED'],
  ],
  // a lead line in which provisions apply to someone
  [
    '3. Bãi bỏ các quy định áp dụng đối với công chức tại các văn bản sau:\na) Quyết định số 10/2006/QĐ-BNV ngày 05/10/2006;',
    ['10/2006/QĐ-BNV REPEALS'],
  ],
  // what a sentence does next is its own too, however long the titles between
  [
    'Thông tư này thay thế Thông tư số 11/2005/TT-BNV ngày 05/4/2005 của Bộ Nội vụ hướng dẫn Nghị định số 35/2005/NĐ-CP; bãi bỏ quy định về kỷ luật viên chức tại Thông tư số 12/2006/TT-BNV; thay thế Quy chế xét tặng Kỷ niệm chương ban hành kèm theo Quyết định số 04/2007/QĐ-BNV và bãi bỏ Điều 1 Thông tư số 90/2011/TT-BNV.',
    [
      'thông tư SELF',
      '11/2005/TT-BNV REPLACES',
      '35/2005/NĐ-CP EMBEDDED',
      '12/2006/TT-BNV REPEALS',
      '04/2007/QĐ-BNV REPLACES',
      '90/2011/TT-BNV REPEALS',
    ],
    { type: 'Thông tư' },
  ],
  [
    '2. Các văn bản sau đây hết hiệu lực:\na) Quy chế xét tặng Kỷ niệm chương vì sự nghiệp thanh tra của ngành lao động, thương binh và xã hội ban hành kèm theo Quyết định số 27/2008/QĐ-BNV;',
    ['27/2008/QĐ-BNV REPEALS'],
  ],
  // done to another document by a third
  [
    'Quyết định số 20/QĐ-UBND đã được thay thế bởi Quyết định số 30/QĐ-UBND.',
    ['20/QĐ-UBND REFERS', '30/QĐ-UBND EMBEDDED'],
  ],
  // text to be inserted
  [
    'Điều 1. Sửa đổi Điều 5 Nghị định số 20/2010/NĐ-CP như sau:\n“Điều 5. Hồ sơ thực hiện theo Luật Giá.”',
    ['20/2010/NĐ-CP AMENDS', 'Luật Giá INSERTED'],
  ],
  // words exchanged are the amended document's
  [
    '1. Thay thế các cụm từ “Luật Dược”, “theo Thông tư số 09/2010/TT-BYT” bằng cụm từ “Thông tư số 19/2012/TT-BYT” tại Điều 4 Thông tư số 38/2014/TT-BYT.',
    ['Luật Dược INSERTED', '09/2010/TT-BYT INSERTED', '19/2012/TT-BYT INSERTED', '38/2014/TT-BYT AMENDS'],
    { type: 'Thông tư' },
  ],
  // said again
  [
    'Thông tư này hướng dẫn Nghị định số 20/2010/NĐ-CP (sau đây gọi tắt là Nghị định số 20/2010/NĐ-CP).',
    ['thông tư SELF', '20/2010/NĐ-CP GUIDES', '20/2010/NĐ-CP GUIDES'],
    { type: 'Thông tư' },
  ],
  // back-references: the kind of their own wording
  [
    'Căn cứ Nghị định số 20/2010/NĐ-CP;\nGiao các đơn vị thực hiện Nghị định nêu trên.',
    ['20/2010/NĐ-CP BASED_ON', 'nghị định IMPLEMENTS'],
  ],
  [
    'Theo Luật Giá. Người nào vi phạm Luật này thì bị xử phạt.',
    ['Luật Giá REFERS', 'luật REFERS'],
    { type: 'Thông tư' },
  ],
  ['Nghị định nêu trên', []],
  // what a consolidated text brings together, each on its line
  [
    'THÔNG TƯ\nQuy định về trường mầm non\nThông tư số 13/2012/TT-BGDĐT ngày 06/4/2012 có hiệu lực từ ngày 21/5/2012, được sửa đổi bởi:\nThông tư số 19/2018/TT-BGDĐT ngày 22/8/2018 có hiệu lực từ ngày 10/10/2018.\nĐiều 1. Phạm vi',
    ['13/2012/TT-BGDĐT CONSOLIDATES', '19/2018/TT-BGDĐT CONSOLIDATES'],
    { type: 'Văn bản hợp nhất' },
  ],
  // in the citing document's own title
  [
    'KẾ HOẠCH\nTriển khai thực hiện Chỉ thị số 40-CT/TW',
    ['40-CT/TW IMPLEMENTS'],
    { type: 'Kế hoạch', titleSpan: { start: 9, end: 60 } },
  ],
];

describe('relate', () => {
  it.each(WORDINGS.map(([text, expected, context]) => [text, expected, context ?? {}] as const))(
    'reads "%s"',
    (text, expected, context) => {
      expect(relations(text, context), explainIn(text, context)).toEqual(expected);
    },
  );

  it('says which document an embedded one changed', () => {
    const [host, embedded] = recogniseIn('Luật Hải quan đã được sửa đổi, bổ sung bởi Luật số 42/2005/QH11');
    expect(host?.claims.name).toBe('Luật Hải quan');
    expect(embedded?.secondHop).toEqual({ host: 0, direction: 'TO_HOST', kind: 'AMENDS' });
  });

  it('gives the cue as the text writes it', () => {
    const text = 'Tiếp tục quán triệt  Chỉ thị số 14-CT/TW';
    const [mention] = recogniseIn(text);
    expect(mention?.cue).toEqual({ start: 9, end: 19, text: 'quán triệt' });
  });
});
