import { describe, expect, it } from 'vitest';
import { explainIn, mentionLines } from '../testing/recognition.js';

/** Each mention as {@link mentionLines} writes it. */
const ROWS: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Theo Nghị định số 48/2021/NĐ-CP[2] ngày 15/5/2021 của Chính phủ, Chỉ thị số 12/CT-TTg¹ ngày 03/4/2022, Kết luận số 21-KL/TW (1) ngày 25/10/2021 của Ban Chấp hành Trung ương, Quy định số 37-QĐ/TW* ngày 25/10/2021.',
    [
      'Nghị định số 48/2021/NĐ-CP | REFERS | Chính phủ | 2021-05-15 | 48/2021/NĐ-CP',
      'Chỉ thị số 12/CT-TTg | REFERS | Thủ tướng Chính phủ | 2022-04-03 | 12/CT-TTg',
      'Kết luận số 21-KL/TW | REFERS | Ban Chấp hành Trung ương | 2021-10-25 | 21-KL/TW',
      'Quy định số 37-QĐ/TW | REFERS | - | 2021-10-25 | 37-QĐ/TW',
    ],
  ],
  ['Theo Luật Đất đai1 năm 2024 thì.', ['Luật Đất đai1 năm 2024 | REFERS | - | 2024 | -']],
  [
    'Thực hiện Quyết định số 215/QĐ-TTg ngày 03/02/2023 của Thủ tướng Chính phủ (thay thế Quyết định số 118/QĐ-TTg ngày 02/01/2020), các sở thực hiện Điều 3 Quyết định nêu trên.',
    [
      'Quyết định số 215/QĐ-TTg | IMPLEMENTS | Thủ tướng Chính phủ | 2023-02-03 | 215/QĐ-TTg',
      'Quyết định số 118/QĐ-TTg | EMBEDDED | Thủ tướng Chính phủ | 2020-01-02 | 118/QĐ-TTg',
      'Quyết định nêu trên | IMPLEMENTS | - | - | -',
    ],
  ],
  [
    'Theo Nghị định số 47/2021/NĐ-CP (sửa đổi bởi Nghị định số 12/2023/NĐ-CP), hồ sơ theo Điều 6 Nghị định nêu trên; mức phạt theo Điều 7 Nghị định đó; Điều 8 Nghị định ấy; Điều 9 Nghị định đã dẫn.',
    [
      'Nghị định số 47/2021/NĐ-CP | REFERS | Chính phủ | - | 47/2021/NĐ-CP',
      'Nghị định số 12/2023/NĐ-CP | EMBEDDED | Chính phủ | - | 12/2023/NĐ-CP',
      'Nghị định nêu trên | REFERS | - | - | -',
      'Nghị định đó | REFERS | - | - | -',
      'Nghị định ấy | REFERS | - | - | -',
      'Nghị định đã dẫn | REFERS | - | - | -',
    ],
  ],
  [
    'Theo Nghị định số 47/2O21/NĐ-CP, Nghị định số l7/2021/NĐ-CP, Quyết định số 2I5/QĐ-TTg, Thông tư số 1O/2022/TT-BNV, Thông tư số 0S/2022/TT-BNV; Lụật Đất đai, Luât Nhà ở.',
    [
      'Nghị định số 47/2O21/NĐ-CP | REFERS | Chính phủ | - | 47/2021/NĐ-CP',
      'Nghị định số l7/2021/NĐ-CP | REFERS | Chính phủ | - | 17/2021/NĐ-CP',
      'Quyết định số 2I5/QĐ-TTg | REFERS | Thủ tướng Chính phủ | - | 215/QĐ-TTg',
      'Thông tư số 1O/2022/TT-BNV | REFERS | Bộ Nội vụ | - | 10/2022/TT-BNV',
      'Thông tư số 0S/2022/TT-BNV | REFERS | Bộ Nội vụ | - | 05/2022/TT-BNV',
      'Lụật Đất đai | REFERS | - | - | -',
      'Luât Nhà ở | REFERS | - | - | -',
    ],
  ],
  [
    'Theo Thông tư số 05/2022/TT-\n4\nBNV ngày 10/6/2022 của Bộ Nội vụ.',
    ['Thông tư số 05/2022/TT- 4 BNV | REFERS | Bộ Nội vụ | 2022-06-10 | 05/2022/TT-BNV'],
  ],
  [
    'Theo Nghị định số 48/2021/NĐ-CP ngày 14 tháng 5\n3\nnăm 2021 của Chính phủ.',
    ['Nghị định số 48/2021/NĐ-CP | REFERS | Chính phủ | 2021-05-14 | 48/2021/NĐ-CP'],
  ],
  [
    'Căn cứ Luật Tổ chức chính quyền\n2\nđịa phương ngày 16 tháng 6 năm 2025;',
    ['Luật Tổ chức chính quyền 2 địa phương ngày 16 tháng 6 năm 2025 | BASED_ON | - | 2025-06-16 | -'],
  ],
  [
    'Theo Công văn số 55/UBND-NC ngày 05/01/2023; Hợp đồng số 05/2023/HĐ-KT ngày 06/01/2023; Giấy phép số 12/GP-BTNMT; Vi bằng số 15/2023/VB-TPL; Bản án số 25/2023/HS-ST.',
    ['Công văn số 55/UBND-NC | REFERS | - | 2023-01-05 | 55/UBND-NC'],
  ],
  [
    'Theo Kế hoạch số 05-KH/BCĐ ngày 04/7/2025 của Ban Chỉ đạo 35 tỉnh Bến Tre.',
    ['Kế hoạch số 05-KH/BCĐ | REFERS | Ban Chỉ đạo 35 tỉnh Bến Tre | 2025-07-04 | 05-KH/BCĐ'],
  ],
  [
    'Thực hiện Kết luận Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII; Kết luận số 21-KL/TW ngày 25/10/2021; Nghị quyết Trung ương 4 (khóa XII).',
    [
      'Kết luận Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII | IMPLEMENTS | Ban Chấp hành Trung ương Đảng | - | -',
      'Kết luận số 21-KL/TW | IMPLEMENTS | - | 2021-10-25 | 21-KL/TW',
      'Nghị quyết Trung ương 4 (khóa XII) | IMPLEMENTS | Ban Chấp hành Trung ương Đảng | - | -',
    ],
  ],
  [
    'Thực hiện Đề án tinh gọn bộ máy (bổ sung), Nghị quyết số 18-NQ/TW và Kế hoạch số 25-KH/TU.',
    ['Nghị quyết số 18-NQ/TW | IMPLEMENTS | - | - | 18-NQ/TW', 'Kế hoạch số 25-KH/TU | IMPLEMENTS | - | - | 25-KH/TU'],
  ],
  [
    'Tổ chức học tập Luật Đất đai (sửa đổi), Luật Nhà ở năm 2023.',
    ['Luật Đất đai | IMPLEMENTS | - | - | -', 'Luật Nhà ở năm 2023 | IMPLEMENTS | - | 2023 | -'],
  ],
  [
    'Quán triệt, thực hiện Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương “về đẩy mạnh xây dựng Đảng”, Quy định số 37-QĐ/TW ngày 25/10/2021 “về những điều đảng viên không được làm” và Chỉ thị số 13-CT/TU ngày 01/3/2022 của Tỉnh ủy.',
    [
      'Kết luận số 21-KL/TW | IMPLEMENTS | Ban Chấp hành Trung ương | 2021-10-25 | 21-KL/TW',
      'Quy định số 37-QĐ/TW | IMPLEMENTS | - | 2021-10-25 | 37-QĐ/TW',
      'Chỉ thị số 13-CT/TU | IMPLEMENTS | Tỉnh ủy | 2022-03-01 | 13-CT/TU',
    ],
  ],
  [
    'Thực hiện Kế hoạch số 90-KH/TU ngày 02/3/2018 của Tỉnh ủy về đẩy mạnh các phong trào thi đua, ngày 04/5/2018 UBND tỉnh đã ban hành Quyết định số 979/QĐ-UBND về kế hoạch thi đua.',
    [
      'Kế hoạch số 90-KH/TU | IMPLEMENTS | Tỉnh ủy | 2018-03-02 | 90-KH/TU',
      'Quyết định số 979/QĐ-UBND | REFERS | Ủy ban nhân dân tỉnh | 2018-05-04 | 979/QĐ-UBND',
    ],
  ],
  [
    'Căn cứ Quyết định số 215/QĐ-TTg ngày 03/02/2023 của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển, Bộ Nội vụ có Công văn số 1234/BNV-TĐKT ngày 05/6/2023 hướng dẫn thi đua.',
    [
      'Quyết định số 215/QĐ-TTg | BASED_ON | Thủ tướng Chính phủ | 2023-02-03 | 215/QĐ-TTg',
      'Công văn số 1234/BNV-TĐKT | REFERS | Bộ Nội vụ | 2023-06-05 | 1234/BNV-TĐKT',
    ],
  ],
  [
    'Chủ tịch UBND tỉnh đã ký ban hành Chỉ thị số 24/CT-UBND về phòng cháy.',
    ['Chỉ thị số 24/CT-UBND | REFERS | Chủ tịch Ủy ban nhân dân tỉnh | - | 24/CT-UBND'],
  ],
  [
    'UBND tỉnh vừa ban hành Kế hoạch số 112/KH-UBND ngày 20/5/2024.',
    ['Kế hoạch số 112/KH-UBND | REFERS | Ủy ban nhân dân tỉnh | 2024-05-20 | 112/KH-UBND'],
  ],
  [
    'Xét đề nghị của Chủ tịch Ủy ban nhân dân tỉnh Thái Bình (Tờ trình số 25/TTr-UBND ngày 03/4/2023);',
    ['Tờ trình số 25/TTr-UBND | BASED_ON | Chủ tịch Ủy ban nhân dân tỉnh Thái Bình | 2023-04-03 | 25/TTr-UBND'],
  ],
  [
    'Theo Quyết định của Bộ Chính trị số 31-QĐ/TW ngày 01-10-1997; Chỉ thị của Ban Bí thư (số 15-CT/TW ngày 07/7/2007).',
    [
      'Quyết định của Bộ Chính trị số 31-QĐ/TW | REFERS | Bộ Chính trị | 1997-10-01 | 31-QĐ/TW',
      'Chỉ thị của Ban Bí thư (số 15-CT/TW | REFERS | Ban Bí thư | 2007-07-07 | 15-CT/TW',
    ],
  ],
  [
    'Theo Quyết định số 217/QĐ-TTg ban hành ngày 03/02/2023; Quyết định số 218/QĐ-TTg được ký ngày 04/02/2023; Chỉ thị số 05/CT-UBND do Chủ tịch UBND tỉnh ban hành ngày 05/02/2023; Quyết định ngày 07/02/2023 số 219/QĐ-TTg; Nghị quyết số 8/NQ-HĐND của HĐND tỉnh thông qua ngày 08/02/2023.',
    [
      'Quyết định số 217/QĐ-TTg | REFERS | Thủ tướng Chính phủ | 2023-02-03 | 217/QĐ-TTg',
      'Quyết định số 218/QĐ-TTg | REFERS | Thủ tướng Chính phủ | 2023-02-04 | 218/QĐ-TTg',
      'Chỉ thị số 05/CT-UBND | REFERS | Chủ tịch Ủy ban nhân dân tỉnh | 2023-02-05 | 05/CT-UBND',
      'Quyết định ngày 07/02/2023 số 219/QĐ-TTg | REFERS | Thủ tướng Chính phủ | 2023-02-07 | 219/QĐ-TTg',
      'Nghị quyết số 8/NQ-HĐND | REFERS | Hội đồng nhân dân tỉnh | 2023-02-08 | 08/NQ-HĐND',
    ],
  ],
  [
    'DANH MỤC\n| 1 | Quyết định số 101/QĐ-UBND | 05/01/2015 | về giá |',
    ['Quyết định số 101/QĐ-UBND | REFERS | - | 2015-01-05 | 101/QĐ-UBND'],
  ],
  [
    'Ngày 06/02/2023 vừa qua, UBND tỉnh đã ban hành Chỉ thị số 06/CT-UBND về phòng cháy.',
    ['Chỉ thị số 06/CT-UBND | REFERS | Ủy ban nhân dân tỉnh | 2023-02-06 | 06/CT-UBND'],
  ],
  [
    'Theo các Quyết định số 12, 13 và 14/QĐ-UBND ngày 05/01/2023 của UBND tỉnh; Thông tư 05, 06/2022/TT-BNV.',
    [
      'Quyết định số 12 | REFERS | Ủy ban nhân dân tỉnh | 2023-01-05 | 12/QĐ-UBND',
      '13 | REFERS | Ủy ban nhân dân tỉnh | 2023-01-05 | 13/QĐ-UBND',
      '14/QĐ-UBND | REFERS | Ủy ban nhân dân tỉnh | 2023-01-05 | 14/QĐ-UBND',
      'Thông tư 05 | REFERS | Bộ Nội vụ | - | 05/2022/TT-BNV',
      '06/2022/TT-BNV | REFERS | Bộ Nội vụ | - | 06/2022/TT-BNV',
    ],
  ],
  [
    'Căn cứ các Luật: Đất đai, Nhà ở, Kinh doanh bất động sản;',
    [
      'Đất đai | BASED_ON | - | - | -',
      'Nhà ở | BASED_ON | - | - | -',
      'Kinh doanh bất động sản | BASED_ON | - | - | -',
    ],
  ],
  [
    'Theo các Luật Đầu tư năm 2020, Doanh nghiệp năm 2020 và Đấu thầu năm 2023.',
    [
      'Luật Đầu tư năm 2020 | REFERS | - | 2020 | -',
      'Doanh nghiệp năm 2020 | REFERS | - | 2020 | -',
      'Đấu thầu năm 2023 | REFERS | - | 2023 | -',
    ],
  ],
  [
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14/6/2005 và ngày 16/11/2013;',
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng ngày 14/6/2005 | BASED_ON | - | 2005-06-14 | -',
      'Luật Thi đua, Khen thưởng | EMBEDDED | - | - | -',
      'ngày 16/11/2013 | BASED_ON | - | 2013-11-16 | -',
    ],
  ],
  [
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng năm 2005, năm 2009, năm 2013;',
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, Khen thưởng năm 2005 | BASED_ON | - | 2005 | -',
      'Luật Thi đua, Khen thưởng | EMBEDDED | - | - | -',
      'năm 2009 | BASED_ON | - | 2009 | -',
      'năm 2013 | BASED_ON | - | 2013 | -',
    ],
  ],
  [
    'Theo Điều 8 “Luật Quảng cáo” năm 2012 và Luật “Phòng, chống bạo lực gia đình” năm 2022.',
    [
      'Luật Quảng cáo” năm 2012 | REFERS | - | 2012 | -',
      'Luật “Phòng, chống bạo lực gia đình” năm 2022 | REFERS | - | 2022 | -',
    ],
  ],
  [
    'Theo Công vănsố 1234/BNV-TĐKTngày 05/6/2023 của Bộ Nội vụ; ý kiến tạiCông văn số 55/UBND-NCcủa UBND tỉnh Hà Nam.',
    [
      'Công vănsố 1234/BNV-TĐKT | REFERS | Bộ Nội vụ | 2023-06-05 | 1234/BNV-TĐKT',
      'Công văn số 55/UBND-NC | REFERS | Ủy ban nhân dân tỉnh Hà Nam | - | 55/UBND-NC',
    ],
  ],
  [
    'Căn cứNghị định số 12/2018/NĐ-CP ngày 05/6/2018;\nCăn cứ Thông tư số ０７/２０２２/TT-BNV ngày １５/５/２０２２;',
    [
      'Nghị định số 12/2018/NĐ-CP | BASED_ON | Chính phủ | 2018-06-05 | 12/2018/NĐ-CP',
      'Thông tư số ０７/２０２２/TT-BNV | BASED_ON | Bộ Nội vụ | 2022-05-15 | 07/2022/TT-BNV',
    ],
  ],
  [
    'Thực hiện Chỉ thị số 12∕CT-TTg ngày 03/4/2022.',
    ['Chỉ thị số 12∕CT-TTg | IMPLEMENTS | Thủ tướng Chính phủ | 2022-04-03 | 12/CT-TTg'],
  ],
  [
    'Thực hiện các Công điện số 61/CĐ-TTg ngày 28/8, số 62/CĐ-TTg ngày 02 tháng 9 năm 2021 của Thủ tướng Chính phủ; Công văn số 12/UBND-VX ngày 29 tháng 8 và Công văn số 14/UBND-VX ngày 03/9/2021.',
    [
      'Công điện số 61/CĐ-TTg | IMPLEMENTS | Thủ tướng Chính phủ | 2021-08-28 | 61/CĐ-TTg',
      '62/CĐ-TTg | IMPLEMENTS | Thủ tướng Chính phủ | 2021-09-02 | 62/CĐ-TTg',
      'Công văn số 12/UBND-VX | IMPLEMENTS | - | 2021-08-29 | 12/UBND-VX',
      'Công văn số 14/UBND-VX | IMPLEMENTS | - | 2021-09-03 | 14/UBND-VX',
    ],
  ],
  [
    'Theo Nghị định số 31/2019/NĐ-CP ngày 20 tháng 12, báo cáo ngày 01/3/2021.',
    ['Nghị định số 31/2019/NĐ-CP | REFERS | Chính phủ | 2019-12-20 | 31/2019/NĐ-CP'],
  ],
  [
    'Theo Kế hoạch liên ngành số 38/KHLN-SYT-SNV (Sở Y tế và Sở Nội vụ ký ngày 11/4/2022) thì nộp.',
    ['Kế hoạch liên ngành số 38/KHLN-SYT-SNV | REFERS | Sở Y tế | 2022-04-11 | 38/KHLN-SYT-SNV'],
  ],
  [
    'Phú Thọ ứng phó với mưa lũ\nThứ Hai, 06/01/2025 08:10\nChiều 6/1, UBND tỉnh đã ban hành Công điện số 14/CĐ-UBND. Trước đó, ngày 28/12, UBND tỉnh ban hành Kế hoạch số 210/KH-UBND.',
    [
      'Công điện số 14/CĐ-UBND | REFERS | Ủy ban nhân dân tỉnh | 2025-01-06 | 14/CĐ-UBND',
      'Kế hoạch số 210/KH-UBND | REFERS | Ủy ban nhân dân tỉnh | 2024-12-28 | 210/KH-UBND',
    ],
  ],
  [
    'Theo Nghị quyết Trung ương 4 khóa XII (Nghị quyết số 04-NQ/TW ngày 30/10/2016) và Nghị định số 30/2020/NĐ-CP.',
    [
      'Nghị quyết Trung ương 4 khóa XII | REFERS | Ban Chấp hành Trung ương Đảng | 2016-10-30 | -',
      'Nghị quyết số 04-NQ/TW | REFERS | Ban Chấp hành Trung ương Đảng | 2016-10-30 | 04-NQ/TW',
      'Nghị định số 30/2020/NĐ-CP | REFERS | Chính phủ | - | 30/2020/NĐ-CP',
    ],
  ],
  [
    'THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 19-CTR/TU CỦA TỈNH ỦY\nNgày 12 tháng 5 năm 2022, Chính phủ đã ban hành Nghị quyết số 71/NQ-CP.',
    [
      'CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 19-CTR/TU | IMPLEMENTS | TỈNH ỦY | - | 19-CTr/TU',
      'Nghị quyết số 71/NQ-CP | REFERS | Chính phủ | 2022-05-12 | 71/NQ-CP',
    ],
  ],
  [
    'Quán triệt Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội (bổ sung, phát triển năm 2011), Điều lệ Đảng.',
    [
      'Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội (bổ sung, phát triển năm 2011) | IMPLEMENTS | - | 2011 | -',
      'Điều lệ Đảng | IMPLEMENTS | - | - | -',
    ],
  ],
  ['Trung thành với cương lĩnh của tổ chức; Cương lĩnh là ngọn cờ.', []],
  [
    'Thực hiện Kết luận Hội nghị Trung ương 4 khóa XIII.',
    ['Kết luận Hội nghị Trung ương 4 khóa XIII | IMPLEMENTS | Ban Chấp hành Trung ương Đảng | - | -'],
  ],
  ['Đại biểu kiến nghị Quốc hội sớm nghiên cứu ban hành Luật Hiến máu; đề xuất xây dựng Luật Tình nguyện.', []],
  ['Theo đề nghị của Chính phủ, Quốc hội đã ban hành Luật Nhà ở.', ['Luật Nhà ở | BASED_ON | Quốc hội | - | -']],
  ['Gửi theo mẫu báo cáo 03/BC-VP, biểu kế hoạch số 02/KH-SYT.', []],
  [
    'Theo Thông tư 18/2021 thì lớp học có sân chơi; Thông tư số 18/2021/TT-BGDĐT và Thông tư số 18/2019/TT-BGDĐT. Báo cáo 6/2021 đã nêu.',
    [
      'Thông tư 18/2021 | REFERS | Bộ Giáo dục và Đào tạo | 2021 | 18/2021/TT-BGDĐT',
      'Thông tư số 18/2021/TT-BGDĐT | REFERS | Bộ Giáo dục và Đào tạo | 2021 | 18/2021/TT-BGDĐT',
      'Thông tư số 18/2019/TT-BGDĐT | REFERS | Bộ Giáo dục và Đào tạo | - | 18/2019/TT-BGDĐT',
    ],
  ],
  [
    'Xét Tờ trình số 2290/TTr.SXD ngày 14/8/2024;',
    ['Tờ trình số 2290/TTr.SXD | BASED_ON | Sở Xây dựng | 2024-08-14 | 2290/TTr-SXD'],
  ],
  [
    'Thứ Ba, 19/8/2025\nNgày 14-8, UBND tỉnh có Công văn 2210/UBND-NC. Các ngày 14-16/8, Sở Y tế ban hành Công văn số 31/SYT-VP.',
    [
      'Công văn 2210/UBND-NC | REFERS | Ủy ban nhân dân tỉnh | 2025-08-14 | 2210/UBND-NC',
      'Công văn số 31/SYT-VP | REFERS | Sở Y tế | - | 31/SYT-VP',
    ],
  ],
];

describe('a text of a kind that was reported', () => {
  it.each(ROWS)('is read: %s', (text, expected) => {
    expect(mentionLines(text), explainIn(text)).toEqual(expected);
  });
});
