import { describe, expect, it } from 'vitest';
import { explainIn, mentionLines } from '../testing/recognition.js';

/** Each mention as {@link mentionLines} writes it. */
const ROWS: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Phòng học chuyên môn: Luật Giao thông đường bộ, Cấu tạo xe, Kỹ thuật lái xe.',
    ['Luật Giao thông đường bộ | REFERS | - | - | -'],
  ],
  [
    'Theo Công văn số 12/BVHTTDL-VP ngày 05/4/2018 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch.',
    ['Công văn số 12/BVHTTDL-VP | REFERS | Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch | 2018-04-05 | 12/BVHTTDL-VP'],
  ],
  [
    'Xét Tờ trình số 60/TTr-UBND ngày 03/10/2025 của Ủy ban nhân dân tỉnh Hà Nam; Báo cáo thẩm tra số 61/BC-HĐND ngày 07/10/2025 của Ban Kinh tế -\nNgân sách Hội đồng nhân dân tỉnh Hà Nam; Báo cáo thẩm tra của Ban Pháp chế Hội đồng nhân dân tỉnh Hà Nam số 62/BC-BPC ngày 08/10/2025;',
    [
      'Tờ trình số 60/TTr-UBND | BASED_ON | Ủy ban nhân dân tỉnh Hà Nam | 2025-10-03 | 60/TTr-UBND',
      'Báo cáo thẩm tra số 61/BC-HĐND | BASED_ON | Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Hà Nam | 2025-10-07 | 61/BC-HĐND',
      'Báo cáo thẩm tra của Ban Pháp chế Hội đồng nhân dân tỉnh Hà Nam số 62/BC-BPC | BASED_ON | Ban Pháp chế Hội đồng nhân dân tỉnh Hà Nam | 2025-10-08 | 62/BC-BPC',
    ],
  ],
  [
    'Theo các Thông tư của Bộ trưởng Bộ Nội vụ: số 11/2014/TT-BNV ngày 09/10/2014 quy định chức danh; số 13/2010/TT-BNV ngày 30/12/2010.',
    [
      '11/2014/TT-BNV | REFERS | Bộ trưởng Bộ Nội vụ | 2014-10-09 | 11/2014/TT-BNV',
      '13/2010/TT-BNV | REFERS | Bộ trưởng Bộ Nội vụ | 2010-12-30 | 13/2010/TT-BNV',
    ],
  ],
  [
    'Theo Thông báo số 15-TB/BCĐTW ngày 04/7/2023 của Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực về kết luận phiên họp.',
    [
      'Thông báo số 15-TB/BCĐTW | REFERS | Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực | 2023-07-04 | 15-TB/BCĐTW',
    ],
  ],
  [
    'Thay mặt Ban Bí thư, Thường trực Ban Bí thư Nguyễn Văn A ký ban hành Chỉ thị số 60-CT/TW, ngày 02/3/2025 về công tác lưu trữ.',
    ['Chỉ thị số 60-CT/TW | REFERS | Ban Bí thư | 2025-03-02 | 60-CT/TW'],
  ],
  [
    'Sau khi tổng kết Chỉ thị số 61-CT/TW, ngày 03/5/2019 từ Trung ương đến cơ sở thì báo cáo.',
    ['Chỉ thị số 61-CT/TW | REFERS | - | 2019-05-03 | 61-CT/TW'],
  ],
  [
    'Ủy ban nhân dân tỉnh nhận được Công văn số 84/UBND-VX ngày 22/3/2021 của UBND tỉnh Hải Dương.\n\n(Gửi kèm Công văn số 84/UBND-VX ngày 22/3/2021)',
    [
      'Công văn số 84/UBND-VX | REFERS | Ủy ban nhân dân tỉnh Hải Dương | 2021-03-22 | 84/UBND-VX',
      'Công văn số 84/UBND-VX | REFERS | Ủy ban nhân dân tỉnh Hải Dương | 2021-03-22 | 84/UBND-VX',
    ],
  ],
  [
    'Sau 10 năm thực hiện Nghị quyết 13-NQ/TƯ của Tỉnh ủy Hà Nam và Chỉ thị số 05-CT/TƯ của Bộ Chính trị.',
    [
      'Nghị quyết 13-NQ/TƯ | REFERS | Tỉnh ủy Hà Nam | - | 13-NQ/TU',
      'Chỉ thị số 05-CT/TƯ | REFERS | Bộ Chính trị | - | 05-CT/TW',
    ],
  ],
  [
    'Căn cứ Luật Hộ tịch hợp nhất tại văn bản số 16/VBHN-VPQH ngày 13/12/2019 của Văn phòng Quốc hội;',
    [
      'Luật Hộ tịch | BASED_ON | - | - | -',
      'văn bản số 16/VBHN-VPQH | EMBEDDED | Văn phòng Quốc hội | 2019-12-13 | 16/VBHN-VPQH',
    ],
  ],
  [
    'ngày 07/11/2016, ban bí thư đã ban hành chỉ thị số 16-ct/tw về công tác dân vận.',
    ['chỉ thị số 16-ct/tw | REFERS | Ban Bí thư | 2016-11-07 | 16-CT/TW'],
  ],
  ['Kê khai theo tờ khai 20/ĐK-TCT và tờ khai 05-ĐK-TCT.', []],
  [
    'Việc sửa đổi hợp đồng chỉ được thực hiện nếu phù hợp với Quyết định số 13/2011/QĐ-TTg ngày 10/01/2011.',
    ['Quyết định số 13/2011/QĐ-TTg | REFERS | Thủ tướng Chính phủ | 2011-01-10 | 13/2011/QĐ-TTg'],
  ],
  [
    'Căn cứ Luật Hộ tịch số 60/2014/QH13;\nĐiều 1. Thực hiện theo quy định của Luật Hộ tịch năm 2014.',
    [
      'Luật Hộ tịch số 60/2014/QH13 | BASED_ON | Quốc hội | 2014 | 60/2014/QH13',
      'Luật Hộ tịch năm 2014 | REFERS | Quốc hội | 2014 | -',
    ],
  ],
  [
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch số 21/2017/QH14, Luật Đầu tư số 61/2020/QH14 và Luật Đấu thầu số 22/2023/QH15;',
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch số 21/2017/QH14, Luật Đầu tư số 61/2020/QH14 và Luật Đấu thầu số 22/2023/QH15 | BASED_ON | - | - | -',
      'Luật Quy hoạch số 21/2017/QH14 | EMBEDDED | Quốc hội | - | 21/2017/QH14',
      'Luật Đầu tư số 61/2020/QH14 | EMBEDDED | Quốc hội | - | 61/2020/QH14',
      'Luật Đấu thầu số 22/2023/QH15 | EMBEDDED | Quốc hội | - | 22/2023/QH15',
    ],
  ],
  [
    'Căn cứ Nghị định số 20/2024/NĐ-CP ngày 01/8/2024 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 10/2022/NĐ-CP và Nghị định số 30/2018/NĐ-CP ngày 28/02/2018 của Chính phủ về tổ chức;',
    [
      'Nghị định số 20/2024/NĐ-CP | BASED_ON | Chính phủ | 2024-08-01 | 20/2024/NĐ-CP',
      'Nghị định số 10/2022/NĐ-CP | EMBEDDED | Chính phủ | - | 10/2022/NĐ-CP',
      'Nghị định số 30/2018/NĐ-CP | EMBEDDED | Chính phủ | 2018-02-28 | 30/2018/NĐ-CP',
    ],
  ],
  ['Một số địa phương chưa chấp hành nghiêm Luật Đất đai năm 2013.', ['Luật Đất đai năm 2013 | REFERS | - | 2013 | -']],
  [
    'Yêu cầu các đơn vị thực hiện nghiêm các văn bản sau:\n- Luật Giáo dục số 43/2019/QH14;\n- Nghị định số 24/2021/NĐ-CP ngày 23/3/2021 của Chính phủ.',
    [
      'Luật Giáo dục số 43/2019/QH14 | IMPLEMENTS | Quốc hội | - | 43/2019/QH14',
      'Nghị định số 24/2021/NĐ-CP | IMPLEMENTS | Chính phủ | 2021-03-23 | 24/2021/NĐ-CP',
    ],
  ],
  [
    'Sau khi xem xét Tờ trình số 39/TTr-VP ngày 25/4/2024 thì quyết định.',
    ['Tờ trình số 39/TTr-VP | BASED_ON | - | 2024-04-25 | 39/TTr-VP'],
  ],
  [
    'Thực hiện Nghị quyết số 29-NQ/TW gắn với Nghị quyết số 36-NQ/TW.',
    [
      'Nghị quyết số 29-NQ/TW | IMPLEMENTS | - | - | 29-NQ/TW',
      'Nghị quyết số 36-NQ/TW | IMPLEMENTS | - | - | 36-NQ/TW',
    ],
  ],
  [
    'Điều 1. Kiểm tra Ban Thường vụ Huyện ủy Hoài Ân về việc quán triệt, triển khai Kết luận số 21-KL/TW.',
    ['Kết luận số 21-KL/TW | REFERS | - | - | 21-KL/TW'],
  ],
  [
    'Thực hiện Chỉ thị số 16/CT-TTg ngày 20/5/2023 của Thủ tướng Chính phủ "về cải cách theo Nghị quyết số 76/NQ-CP".',
    [
      'Chỉ thị số 16/CT-TTg | IMPLEMENTS | Thủ tướng Chính phủ | 2023-05-20 | 16/CT-TTg',
      'Nghị quyết số 76/NQ-CP | EMBEDDED | Chính phủ | - | 76/NQ-CP',
    ],
  ],
  [
    'Thông tư số 09/2021/TT-BKHĐT ngày 16/11/2021 của Bộ trưởng Bộ \nNgười ký: CỔNG THÔNG TIN\nEmail: a@example.vn\nThời gian ký: 27.06.2024 15:23:44 +07:00\n\n \n \nCÔNG BÁO/Số 743 + 744/Ngày 24-6-2024 \n93 \n \nKế hoạch và Đầu tư hướng dẫn.',
    ['Thông tư số 09/2021/TT-BKHĐT | REFERS | Bộ trưởng Bộ Kế hoạch và Đầu tư | 2021-11-16 | 09/2021/TT-BKHĐT'],
  ],
  [
    'Sở Nội vụ có Công văn số 12/SNV-VP ngày 05/4/2018.',
    ['Công văn số 12/SNV-VP | REFERS | Sở Nội vụ | 2018-04-05 | 12/SNV-VP'],
  ],
  [
    'Theo Nghị định số 10/2022/NĐ ngày 15/01/2022 của Chính phủ.',
    ['Nghị định số 10/2022/NĐ | REFERS | Chính phủ | 2022-01-15 | 10/2022/NĐ-CP'],
  ],
];

describe('a sentence of a directive, plan or Party document', () => {
  it.each(ROWS)('is read: %s', (text, expected) => {
    expect(mentionLines(text), explainIn(text)).toEqual(expected);
  });
});
