import { describe, expect, it } from 'vitest';
import type { CitingContext } from '../domain/reading/mention.js';
import { explainIn, recogniseIn } from '../testing/recognition.js';

type Citing = Partial<CitingContext>;
const NEWS: Citing = {};
const PROVINCE: Citing = { number: '120/UBND-NN', issuer: 'Ủy ban nhân dân tỉnh Hà Nam', date: '2022-08-09' };
const DISTRICT: Citing = { number: '132/UBND-NN', issuer: 'UBND huyện Bình Lục', date: '2022-08-09' };
const CITY: Citing = { number: '9/UBND-KT', issuer: 'UBND thành phố Thái Nguyên', date: '2022-10-12' };
const DISTRICT_PARTY: Citing = {
  number: '06-NQ/HU',
  type: 'nghị quyết',
  issuer: 'Huyện ủy Bình Lục',
  date: '2021-11-20',
};
const OFFICES_PARTY: Citing = {
  number: '13-KL/ĐUK',
  issuer: 'Đảng ủy Khối các cơ quan tỉnh Hà Nam',
  date: '2022-07-25',
};

/** What is known of the citing document, its text, and "number: issuers" of each mention. */
const ROWS: readonly (readonly [citing: Citing, text: string, expected: readonly string[]])[] = [
  [
    DISTRICT,
    'Ngày 02/8/2022, Ủy ban nhân dân tỉnh có Văn bản số 42/UBND-NL; Sở Nông nghiệp và Phát triển nông thôn có Công văn số 16/SNN-TY.',
    ['42/UBND-NL: Ủy ban nhân dân tỉnh Hà Nam', '16/SNN-TY: Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Nam'],
  ],
  [
    DISTRICT,
    'Thực hiện Kế hoạch số 39/KH-UBND ngày 18/01/2022 của UBND huyện ở một số xã; Công văn 512/UBND-TCKH; Tờ trình số 4/TTr-NV của Phòng Nội vụ.',
    [
      '39/KH-UBND: Ủy ban nhân dân huyện Bình Lục',
      '512/UBND-TCKH: Ủy ban nhân dân huyện Bình Lục',
      '04/TTr-NV: Phòng Nội vụ huyện Bình Lục',
    ],
  ],
  // after the comma stands who asks in this text
  [
    PROVINCE,
    'Thực hiện Công điện số 512/CĐ-BNN-ĐĐ ngày 02/8/2022 của Bộ Nông nghiệp và Phát triển nông thôn, Chủ tịch UBND tỉnh yêu cầu:',
    ['512/CĐ-BNN-ĐĐ: Bộ Nông nghiệp và Phát triển nông thôn'],
  ],
  [DISTRICT, 'Theo Nghị quyết số 8/NQ-HĐND ngày 10/12/2021 về dự toán ngân sách.', ['08/NQ-HĐND: ']],
  [
    CITY,
    'Thực hiện Quyết định số 19/QĐ-UBND của Ủy ban nhân dân thành phố; ý kiến của Chủ tịch Ủy ban nhân dân tỉnh tại Thông báo số 28/TB-UBND ngày 26/9/2022, Công văn số 48/UBND-KT ngày 20/9/2022.',
    [
      '19/QĐ-UBND: Ủy ban nhân dân thành phố Thái Nguyên',
      '28/TB-UBND: Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên',
      '48/UBND-KT: Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên',
    ],
  ],
  [
    DISTRICT_PARTY,
    'Thực hiện Nghị quyết số 04-NQ/HU ngày 15/4/2016 của Ban Chấp hành Đảng bộ huyện khóa XX; Kế hoạch số 21-KH/HU; Kết luận số 80-KL/TU.',
    ['04-NQ/HU: Ban Chấp hành Đảng bộ huyện Bình Lục', '21-KH/HU: Huyện ủy Bình Lục', '80-KL/TU: Tỉnh ủy Hà Nam'],
  ],
  [
    OFFICES_PARTY,
    'Theo Báo cáo số 25-BC/ĐUK ngày 15/7/2022; Công văn số 61-CV/BTGTU.',
    ['25-BC/ĐUK: Đảng ủy Khối các cơ quan tỉnh Hà Nam', '61-CV/BTGTU: Ban Tuyên giáo Tỉnh ủy Hà Nam'],
  ],
  [
    PROVINCE,
    'Xét Báo cáo số 29/BC-SNN ngày 11/6/2024 của Giám đốc Sở Nông nghiệp và Phát triển nông thôn; Báo cáo số 30/BC-HĐND của Ban Pháp chế của Hội đồng nhân dân tỉnh.',
    [
      '29/BC-SNN: Giám đốc Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Nam',
      '30/BC-HĐND: Ban Pháp chế Hội đồng nhân dân tỉnh Hà Nam',
    ],
  ],
  [
    PROVINCE,
    'Thực hiện Hướng dẫn liên ngành số 20/HDLN-SGDĐT-STC của Sở Giáo dục và Đào tạo - Sở Tài chính; Kế hoạch số 55/KHLN-SYT-SNV.',
    [
      '20/HDLN-SGDĐT-STC: Sở Giáo dục và Đào tạo tỉnh Hà Nam, Sở Tài chính tỉnh Hà Nam',
      '55/KHLN-SYT-SNV: Sở Y tế tỉnh Hà Nam, Sở Nội vụ tỉnh Hà Nam',
    ],
  ],
  [
    PROVINCE,
    'Căn cứ Nghị quyết số 42/NQ-HĐND ngày 09/12/2022 của HĐND tỉnh khóa XII - Kỳ họp thứ mười; Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ.',
    ['42/NQ-HĐND: Hội đồng nhân dân tỉnh Hà Nam', '02/2017/TT-VPCP: Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
  ],
  [
    PROVINCE,
    'Ban Chỉ đạo quốc gia về chống khai thác IUU ra Thông báo số 14/TB-VPCP.',
    ['14/TB-VPCP: Ban Chỉ đạo quốc gia về chống khai thác IUU'],
  ],
  [
    PROVINCE,
    'Nghe Đảng đoàn HĐND tỉnh báo cáo Tờ trình số 11-TTr/ĐĐ; nghe Ban cán sự đảng UBND tỉnh trình bày Tờ trình số 34-TTr/BCSĐ; Kế hoạch số 22/KH-CAT-PV05 của Công an tỉnh; Văn bản số 45/BTNMT-TNN của Bộ TNMT.',
    [
      '11-TTr/ĐĐ: Đảng đoàn Hội đồng nhân dân tỉnh Hà Nam',
      '34-TTr/BCSĐ: Ban cán sự đảng Ủy ban nhân dân tỉnh Hà Nam',
      '22/KH-CAT-PV05: Công an tỉnh Hà Nam',
      '45/BTNMT-TNN: Bộ Tài nguyên và Môi trường',
    ],
  ],
  [
    PROVINCE,
    'Thực hiện bốn nghị quyết của Bộ Chính trị, gồm: Nghị quyết số 57-NQ/TW, Nghị quyết số 59-NQ/TW; các chỉ thị của Ban Bí thư: số 13-CT/TW, số 20-CT/TW.',
    ['57-NQ/TW: Bộ Chính trị', '59-NQ/TW: Bộ Chính trị', '13-CT/TW: Ban Bí thư', '20-CT/TW: Ban Bí thư'],
  ],
  [
    PROVINCE,
    'Theo bốn nghị quyết của Bộ Chính trị (các Nghị quyết số 57-NQ/TW, 59-NQ/TW); Tờ trình số 12/TTr-UBND của UBND tỉnh trình kỳ họp; Công văn số 24/UBND-NV của Ủy ban nhân dân huyện Bình Lục đề nghị hướng dẫn.',
    [
      '57-NQ/TW: Bộ Chính trị',
      '59-NQ/TW: Bộ Chính trị',
      '12/TTr-UBND: Ủy ban nhân dân tỉnh Hà Nam',
      '24/UBND-NV: Ủy ban nhân dân huyện Bình Lục',
    ],
  ],
  [
    PROVINCE,
    'Theo Quyết định số 10/QĐ-TTg của Thủ tướng; Kế hoạch số 9/KH-CAT-PV01; Thông báo số 96/TB-BCĐ của Ban Chỉ đạo phòng, chống dịch COVID-19 Tỉnh; Thông báo số 6/TB-VP của Văn phòng HĐND và UBND huyện Bình Lục.',
    [
      '10/QĐ-TTg: Thủ tướng Chính phủ',
      '09/KH-CAT-PV01: Công an tỉnh Hà Nam',
      '96/TB-BCĐ: Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh Hà Nam',
      '06/TB-VP: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Bình Lục',
    ],
  ],
  [
    PROVINCE,
    'Nghe Ban cán sự đảng UBND tỉnh báo cáo (Tờ trình số 35-TTr/BCSĐ); Thông báo số 15-TB/TU, ngày 07/5/2018 và các Công văn số 14-CV/TU (ngày 04/12/2017), số 19-CV/TU (ngày 13/6/2018) của Thường trực Tỉnh ủy; UBND TP. Phủ Lý cũng có Quyết định 22/QĐ-UBND.',
    [
      '35-TTr/BCSĐ: Ban cán sự đảng Ủy ban nhân dân tỉnh Hà Nam',
      '15-TB/TU: Thường trực Tỉnh ủy Hà Nam',
      '14-CV/TU: Thường trực Tỉnh ủy Hà Nam',
      '19-CV/TU: Thường trực Tỉnh ủy Hà Nam',
      '22/QĐ-UBND: Ủy ban nhân dân thành phố Phủ Lý',
    ],
  ],
  [
    PROVINCE,
    'Theo Nghị quyết số 86/2025/QH15 của Quốc hội thí điểm một mô hình tổ chức hoạt động lao động; Nghị quyết số 33/NQ-CP của Chính phủ phiên họp thường kỳ.',
    ['86/2025/QH15: Quốc hội', '33/NQ-CP: Chính phủ'],
  ],
  [
    PROVINCE,
    'Theo Báo cáo số 18/BC-KTNS của Ban Kinh tế - Ngân sách; Thông báo số 64-TB/TU của Tỉnh ủy thông báo kết luận; Công văn số 51/UBND-KT (UBND phường Hà Nam, ngày 11/9/2025); Quy định 10-QĐ/TW của BBT; Báo cáo số 3/BC-TNMT của Phòng TN&MT huyện Bình Lục.',
    [
      '18/BC-KTNS: Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Hà Nam',
      '64-TB/TU: Tỉnh ủy Hà Nam',
      '51/UBND-KT: Ủy ban nhân dân phường Hà Nam',
      '10-QĐ/TW: Ban Bí thư',
      '03/BC-TNMT: Phòng Tài nguyên và Môi trường huyện Bình Lục',
    ],
  ],
  [
    PROVINCE,
    'Theo kiến nghị của UBND tỉnh Cao Bằng tại Công văn số 26/UBND-VX; Báo cáo số 15/BC-UBND của UBND huyện Năm Căn; Công văn số 4-CV/HU của Huyện ủy Đại Từ; Công văn số 8/UBND-KT của Ủy ban nhân dân tỉnh V/v giao đất.',
    [
      '26/UBND-VX: Ủy ban nhân dân tỉnh Cao Bằng',
      '15/BC-UBND: Ủy ban nhân dân huyện Năm Căn',
      '04-CV/HU: Huyện ủy Đại Từ',
      '08/UBND-KT: Ủy ban nhân dân tỉnh Hà Nam',
    ],
  ],
  [
    PROVINCE,
    'Theo Kế hoạch số 3/KH-UBQGCĐS của Ủy ban Quốc gia về chuyển đổi số; Quyết định số 45/2016/QĐ-CA của Chánh án TANDTC; Quyết định số 36/QĐ-BHXH của BHXH Việt Nam; Hướng dẫn số 19/HD-TLĐ của Đoàn Chủ tịch Tổng Liên đoàn; Kế hoạch số 7/KH-ĐĐBQH của Đoàn ĐBQH tỉnh.',
    [
      '03/KH-UBQGCĐS: Ủy ban Quốc gia về chuyển đổi số',
      '45/2016/QĐ-CA: Chánh án Tòa án nhân dân tối cao',
      '36/QĐ-BHXH: Bảo hiểm xã hội Việt Nam',
      '19/HD-TLĐ: Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam',
      '07/KH-ĐĐBQH: Đoàn đại biểu Quốc hội tỉnh Hà Nam',
    ],
  ],
  [
    NEWS,
    'Kỳ họp của HĐND tỉnh Hà Nam thông qua Nghị quyết số 31/2022/NQ-HĐND. Tờ trình số 15/TTr-UBND của UBND tỉnh nêu rõ.',
    ['31/2022/NQ-HĐND: Hội đồng nhân dân tỉnh Hà Nam', '15/TTr-UBND: Ủy ban nhân dân tỉnh Hà Nam'],
  ],
  [
    PROVINCE,
    'Theo Chương trình số 17-CTr/TU của Thành ủy Thành phố Hồ Chí Minh; Kế hoạch số 31/KH-MTTQ của Ban Thường trực Ủy ban MTTQ tỉnh.',
    [
      '17-CTr/TU: Thành ủy Thành phố Hồ Chí Minh',
      '31/KH-MTTQ: Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam',
    ],
  ],
  [
    DISTRICT,
    'Theo Quyết định số 66/2019/QĐ-UBND của UBND tỉnh (được sửa đổi, bổ sung tại Quyết định số 14/2021/QĐ-UBND); Quyết định số 12/QĐ-UBND.',
    [
      '66/2019/QĐ-UBND: Ủy ban nhân dân tỉnh Hà Nam',
      '14/2021/QĐ-UBND: Ủy ban nhân dân tỉnh Hà Nam',
      '12/QĐ-UBND: Ủy ban nhân dân huyện Bình Lục',
    ],
  ],
  [
    PROVINCE,
    'Theo hướng dẫn của Bộ Y tế tại các Công văn số 15/BYT-DP và 16/BYT-DP; Thanh tra tỉnh đã chỉ ra tại Kết luận số 24/KL-TTr; các nghị quyết mới của Bộ Chính trị (Nghị quyết số 57-NQ/TW, 66-NQ/TW).',
    [
      '15/BYT-DP: Bộ Y tế',
      '16/BYT-DP: Bộ Y tế',
      '24/KL-TTr: Thanh tra tỉnh Hà Nam',
      '57-NQ/TW: Bộ Chính trị',
      '66-NQ/TW: Bộ Chính trị',
    ],
  ],
  [
    PROVINCE,
    'Theo các văn bản của Thủ tướng Chính phủ và của Ban Thường vụ Tỉnh ủy (Chỉ thị số 5-CT/TU; Kế hoạch số 22-KH/TU); Nghị quyết số 25-NQ/TW ngày 25/7/2008 Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa X.',
    [
      '05-CT/TU: Ban Thường vụ Tỉnh ủy Hà Nam',
      '22-KH/TU: Ban Thường vụ Tỉnh ủy Hà Nam',
      '25-NQ/TW: Ban Chấp hành Trung ương Đảng',
    ],
  ],
  [
    PROVINCE,
    'Theo Kết luận số 21-KL/TW của Ban Chấp hành Trung ương khóa XIII; Chương trình số 7-CTr/TU của Ban Chấp hành Đảng bộ tỉnh Hà Nam khóa I; Nghị quyết số 326/2016/UBTVQH14 của Ủy ban Thường vụ Quốc hội và Giải đáp số 1/GĐ-TANDTC của TANDTC.',
    [
      '21-KL/TW: Ban Chấp hành Trung ương',
      '07-CTr/TU: Ban Chấp hành Đảng bộ tỉnh Hà Nam',
      '326/2016/UBTVQH14: Ủy ban Thường vụ Quốc hội',
      '01/GĐ-TANDTC: Tòa án nhân dân tối cao',
    ],
  ],
  [
    NEWS,
    'HĐND tỉnh Hà Nam và HĐND tỉnh Nam Định họp. Tờ trình số 15/TTr-UBND của UBND tỉnh nêu rõ.',
    ['15/TTr-UBND: Ủy ban nhân dân tỉnh'],
  ],
];

/** Rows in which the citing document's own name completes a short one. */
const OWN_ROWS: readonly (readonly [issuer: string, number: string, text: string, expected: readonly string[]])[] = [
  [
    'UBND tỉnh Gia Lai',
    '9/CT-UBND',
    'Ban Thường vụ Tỉnh ủy Bình Định còn có các Chỉ thị số 9-CT/TU; UBND huyện Hoài Ân (cũ) có Kế hoạch số 31/KH-UBND.',
    ['09-CT/TU: Ban Thường vụ Tỉnh ủy Bình Định', '31/KH-UBND: Ủy ban nhân dân huyện Hoài Ân'],
  ],
  [
    'Sở Nội vụ tỉnh Cà Mau',
    '30/TTr-SNV',
    'Sở đã có Công văn số 11/SNV-TCBC; Thông báo số 4/TB-SNV của Giám đốc Sở; Bộ có Công văn số 15/BNV-TCBC.',
    ['11/SNV-TCBC: Sở Nội vụ tỉnh Cà Mau', '04/TB-SNV: Giám đốc Sở Nội vụ tỉnh Cà Mau', '15/BNV-TCBC: Bộ Nội vụ'],
  ],
  [
    'Ban Tổ chức Tỉnh ủy Yên Bái',
    '42-HD/BTCTU',
    'Thay Hướng dẫn số 13-HD/BTCTU của Ban; Kế hoạch số 15-KH/TU của Ban Thường vụ Tỉnh ủy.',
    ['13-HD/BTCTU: Ban Tổ chức Tỉnh ủy Yên Bái', '15-KH/TU: Ban Thường vụ Tỉnh ủy Yên Bái'],
  ],
  [
    'Tỉnh ủy Sơn La',
    '20-CTr/TU',
    'Theo Kết luận số 41-KL/TU của Ban Thường vụ; Công văn số 9-CV/ĐU của Đảng ủy.',
    ['41-KL/TU: Ban Thường vụ Tỉnh ủy Sơn La', '09-CV/ĐU: Đảng ủy'],
  ],
  [
    'Đảng ủy Khối các cơ quan tỉnh Hà Nam',
    '13-KL/ĐUK',
    'Nghe Ban Tổ chức Đảng ủy Khối trình bày Tờ trình số 40/TTr-BTC.',
    ['40/TTr-BTC: Ban Tổ chức Đảng ủy Khối các cơ quan tỉnh Hà Nam'],
  ],
  [
    'Ban Chỉ đạo chuyển đổi số tỉnh Thái Bình',
    '5/KH-BCĐ',
    'Theo Thông báo số 14/TB-BCĐ của Ban Chỉ đạo; Thông báo số 7/TB-VPCP của Văn phòng Chính phủ.',
    ['14/TB-BCĐ: Ban Chỉ đạo chuyển đổi số tỉnh Thái Bình', '07/TB-VPCP: Văn phòng Chính phủ'],
  ],
  [
    'Bộ trưởng Bộ Tài nguyên và Môi trường',
    '02/CT-BTNMT',
    'Theo Quyết định số 88/QĐ-BTNMT của Bộ trưởng; Kết luận số 24/KL-TTB của Thanh tra Bộ; Báo cáo số 3/BC-HĐPH của Hội đồng phối hợp phổ biến, giáo dục pháp luật Trung ương.',
    [
      '88/QĐ-BTNMT: Bộ trưởng Bộ Tài nguyên và Môi trường',
      '24/KL-TTB: Thanh tra Bộ Tài nguyên và Môi trường',
      '03/BC-HĐPH: Hội đồng phối hợp phổ biến, giáo dục pháp luật Trung ương',
    ],
  ],
  [
    'Đảng ủy xã Đại Đồng',
    '05-NQ/ĐU',
    'ĐẢNG BỘ HUYỆN TIÊN DU\nTheo Nghị quyết số 38-NQ/HU của Huyện ủy; Nghị quyết số 60-NQ/TU của Tỉnh ủy.',
    ['38-NQ/HU: Huyện ủy Tiên Du', '60-NQ/TU: Tỉnh ủy Bắc Ninh'],
  ],
  [
    'UBND huyện Mộc Châu',
    '19/CT-UBND',
    'Theo Chỉ thị số 12/CT-UBND của Chủ tịch UBND tỉnh; Kế hoạch số 51/KH-CAH; Báo cáo số 6-BC/BTCHU; Công văn số 70/VPCP-NC của VPCP.',
    [
      '12/CT-UBND: Chủ tịch Ủy ban nhân dân tỉnh Sơn La',
      '51/KH-CAH: Công an huyện Mộc Châu',
      '06-BC/BTCHU: Ban Tổ chức Huyện ủy Mộc Châu',
      '70/VPCP-NC: Văn phòng Chính phủ',
    ],
  ],
  [
    'Bảo hiểm xã hội Việt Nam',
    '24/BHXH-TST',
    'Trả lời BHXH tỉnh Đồng Nai, thực hiện Công văn số 19/BHXH-TST.',
    ['19/BHXH-TST: Bảo hiểm xã hội Việt Nam'],
  ],
  [
    'Văn phòng Chính phủ',
    '17/TB-VPCP',
    'UBND tỉnh Khánh Hòa bổ sung Tờ trình số 15/TTr-UBND của UBND tỉnh.',
    ['15/TTr-UBND: Ủy ban nhân dân tỉnh Khánh Hòa'],
  ],
  [
    'Bộ Tư pháp, Bộ Nội vụ',
    '16/2018/TTLT-BTP-BNV',
    'Bãi bỏ Thông tư liên tịch số 7/2013/TTLT-BTP-BNV; Công văn số 4/BTP-PL của Bộ.',
    ['07/2013/TTLT-BTP-BNV: Bộ Tư pháp, Bộ Nội vụ', '04/BTP-PL: Bộ Tư pháp'],
  ],
];

/** Rows in which the letters of a number tell the issuer, in a document of Hà Nam. */
const LETTER_ROWS: readonly (readonly [number: string, issuers: string])[] = [
  ['12/KH-BCA-C06', 'Bộ Công an'],
  ['12/HD-MTTW-BTT', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
  ['12/KH-MTTQ-BTT', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam'],
  ['12/HD-LĐLĐ', 'Liên đoàn Lao động tỉnh Hà Nam'],
  ['12/BC-KBNN', ''],
  ['12/NQLT-CP-ĐCTUBTWMTTQVN', 'Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
  ['12/QĐ-QLD', 'Cục Quản lý Dược'],
  ['12-NQ/HU', ''],
];

describe('issuers that the letters tell', () => {
  it.each(LETTER_ROWS)('%s: %s', (number, expected) => {
    expect(recogniseIn(`Theo văn bản số ${number} nêu trên.`, PROVINCE)[0]?.claims.issuers.join(', ')).toBe(expected);
  });

  it('are of the only district that news name', () => {
    const news = 'Huyện Mèo Vạc tổng kết Nghị quyết số 14-NQ/HU. Huyện ủy Mèo Vạc họp.';
    expect(recogniseIn(news)[0]?.claims.issuers).toEqual(['Huyện ủy Mèo Vạc']);
    expect(recogniseIn(`${news} Huyện Đồng Văn cũng vậy.`)[0]?.claims.issuers).toEqual([]);
  });
});

describe('issuers that the citing document’s own name completes', () => {
  it.each(OWN_ROWS)('%s, %s: %s', (issuer, number, text, expected) => {
    const citing = { issuer, number, date: '2022-08-09' };
    const lines = recogniseIn(text, citing).map(({ claims }) => `${claims.symbol}: ${claims.issuers.join(', ')}`);
    expect(lines, explainIn(text, citing)).toEqual(expected);
  });
});

describe('issuers as a reader fills them in', () => {
  it.each(ROWS)('%j %s', (citing, text, expected) => {
    const lines = recogniseIn(text, citing).map(({ claims }) => `${claims.symbol}: ${claims.issuers.join(', ')}`);
    expect(lines, explainIn(text, citing)).toEqual(expected);
  });
});
