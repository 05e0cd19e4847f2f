import { describe, expect, it } from 'vitest';
import { explainIn, relationsIn } from '../../testing/recognition.js';

const ROWS: readonly (readonly [text: string, expected: readonly string[], type?: string, title?: string])[] = [
  // what was carried out in the time that a sentence speaks of
  [
    'Những năm qua, các cấp, các ngành đã nghiêm túc triển khai Chỉ thị số 26/CT-TTg của Thủ tướng Chính phủ.',
    ['26/CT-TTg REFERS'],
  ],
  [
    'Thời gian qua các cấp, các ngành đã tích cực lãnh đạo thực hiện Chỉ thị số 26/CT-TTg của Thủ tướng Chính phủ.',
    ['26/CT-TTg REFERS'],
  ],
  // tasks and targets that a document sets
  ['4. Sở Y tế hoàn thành các chỉ tiêu giao tại Quyết định số 188/QĐ-UBND.', ['188/QĐ-UBND IMPLEMENTS'], 'Chỉ thị'],
  // a bracket that says what changed a document ends with it
  [
    'Thực hiện Nghị quyết số 68/NQ-CP ngày 01/7/2021 (đã được sửa đổi theo Nghị quyết số 126/NQ-CP ngày 08/10/2021) và Quyết định số 23/2021/QĐ-TTg.',
    ['68/NQ-CP IMPLEMENTS', '126/NQ-CP EMBEDDED', '23/2021/QĐ-TTg IMPLEMENTS'],
  ],
  [
    'Sau khi nghe Ban cán sự đảng UBND tỉnh trình bày Tờ trình số 52-TTr/BCSĐ, Ban Thường vụ Tỉnh ủy thống nhất:',
    ['52-TTr/BCSĐ BASED_ON'],
    'Kết luận',
  ],
  // what a colon lists behind a general noun
  [
    'Thực hiện các văn bản chỉ đạo của UBND tỉnh: Công văn số 45/UBND-NL ngày 01/3/2022; Quyết định số 77/QĐ-UBND.',
    ['45/UBND-NL IMPLEMENTS', '77/QĐ-UBND IMPLEMENTS'],
  ],
  // a duty to report on carrying out, to a body; a report that was heard lays none
  [
    '2. Sở Công Thương báo cáo Bộ Công Thương kết quả thực hiện Quyết định số 812/QĐ-TTg.',
    ['812/QĐ-TTg IMPLEMENTS'],
    'Công văn',
  ],
  [
    '4. Các xã báo cáo kết quả thực hiện Kế hoạch này và Chỉ thị số 31-CT/TW về Phòng Kinh tế trước ngày 15/9.',
    ['kế hoạch SELF', '31-CT/TW IMPLEMENTS'],
    'Kế hoạch',
  ],
  [
    'Sau khi nghe Sở Công Thương báo cáo Tỉnh ủy kết quả thực hiện Chỉ thị số 31-CT/TW, hội nghị thống nhất.',
    ['31-CT/TW REFERS'],
  ],
  ['Hằng tháng các xã báo cáo kết quả thực hiện Chỉ thị số 31-CT/TW.', ['31-CT/TW IMPLEMENTS']],
  // joined to the citing document itself; "gắn … với" joins nothing
  [
    'Sở Công Thương tổ chức thực hiện Kế hoạch này và Nghị quyết số 9-NQ/TU.',
    ['kế hoạch SELF', '09-NQ/TU IMPLEMENTS'],
    'Kế hoạch',
  ],
  [
    'Các xã gắn việc thực hiện Kế hoạch này với Nghị quyết số 9-NQ/TU.',
    ['kế hoạch SELF', '09-NQ/TU REFERS'],
    'Kế hoạch',
  ],
  [
    '- Gắn việc thực hiện Kế hoạch với Chương trình số 21/CTr-UBND về nông thôn mới.',
    ['21/CTr-UBND REFERS'],
    'Kế hoạch',
  ],
  [
    '2. Gắn thực hiện Kế hoạch này với thực hiện Chương trình số 21/CTr-UBND.',
    ['kế hoạch SELF', '21/CTr-UBND IMPLEMENTS'],
    'Kế hoạch',
  ],
  // what an order goes on to have done; in a regulation the rule that still applies
  [
    '5. Các nội dung khác tiếp tục thực hiện theo Chỉ thị số 8/CT-UBND ngày 04/3/2023.',
    ['08/CT-UBND IMPLEMENTS'],
    'Công điện',
  ],
  ['Điều 2. Các nội dung khác tiếp tục thực hiện theo Nghị quyết số 35/NQ-HĐND.', ['35/NQ-HĐND REFERS'], 'Nghị quyết'],
  // the verb rules the whole list, whatever tells which document or part is meant
  [
    'Nhằm thực hiện tốt Luật Trồng trọt, Chỉ thị số 31-CT/TW nói trên và Kế hoạch số 204/KH-UBND ngày 06/5/2022, yêu cầu:',
    ['Luật Trồng trọt IMPLEMENTS', '31-CT/TW IMPLEMENTS', '204/KH-UBND IMPLEMENTS'],
  ],
  [
    'Theo tinh thần Công điện số 77/CĐ-TTg của Thủ tướng Chính phủ và nội dung Văn bản số 88/UBND-VX nêu trên, yêu cầu:',
    ['77/CĐ-TTg IMPLEMENTS', '88/UBND-VX IMPLEMENTS'],
  ],
  [
    'Thực hiện các Công điện số 77/CĐ-TTg ngày 02/8, số 78/CĐ-TTg ngày 04 tháng 8 năm 2023 của Thủ tướng Chính phủ.',
    ['77/CĐ-TTg IMPLEMENTS', '78/CĐ-TTg IMPLEMENTS'],
  ],
  [
    'Thực hiện Thông tư số 14/2022/TT-BYT ngày 11/7/2022 (Điều 9, 10), Thông tư số 15/2022/TT-BYT của Bộ Y tế.',
    ['14/2022/TT-BYT IMPLEMENTS', '15/2022/TT-BYT IMPLEMENTS'],
  ],
  // a clause with a subject or ground of its own
  [
    'Tiếp tục quán triệt Chỉ thị số 31-CT/TW; xử lý việc san lấp trái Nghị định số 53/2017/NĐ-CP; Sở Công Thương giải trình các nội dung tại Thông báo số 61/TB-TTCP.',
    ['31-CT/TW IMPLEMENTS', '53/2017/NĐ-CP REFERS', '61/TB-TTCP REFERS'],
  ],
  [
    'Thực hiện Công văn số 88/UBND-VX ngày 06/5/2022; qua xem xét Tờ trình số 19/TTr-PKT ngày 09/5/2022, Chủ tịch có ý kiến:',
    ['88/UBND-VX IMPLEMENTS', '19/TTr-PKT BASED_ON'],
  ],
  // the decision in the bracket laid down what is carried out
  [
    'Tiếp tục triển khai Đề án 12 tại các xã (theo Quyết định số 320/QĐ-TTg và Kế hoạch số 204/KH-UBND).',
    ['320/QĐ-TTg IMPLEMENTS', '204/KH-UBND IMPLEMENTS'],
  ],
  ['Tiếp tục triển khai Đề án 12 tại các xã theo Quyết định số 320/QĐ-TTg.', ['320/QĐ-TTg REFERS']],
  // a procedure is followed, and one with a number is carried out
  ['Các tổ thực hiện quy trình theo Quyết định số 48-QĐ/UBKTTU.', ['48-QĐ/UBKTTU REFERS']],
  ['Các tổ thực hiện Quy trình số 35/QT-BTC.', ['35/QT-BTC IMPLEMENTS']],
  // headings that say what is done with the documents below them
  [
    'II. CÁC NGHỊ ĐỊNH ĐƯỢC TRIỂN KHAI\n1. Nghị định số 53/2017/NĐ-CP.\n2. Nghị định số 54/2017/NĐ-CP.\nIII. KINH PHÍ\n1. Nghị định số 60/2021/NĐ-CP.',
    ['53/2017/NĐ-CP IMPLEMENTS', '54/2017/NĐ-CP IMPLEMENTS', '60/2021/NĐ-CP REFERS'],
    'Kế hoạch',
  ],
  // an article lays down what others rest on
  [
    'Điều 8. Căn cứ lập quy hoạch\n1. Luật Trồng trọt, Luật Chăn nuôi.',
    ['Luật Trồng trọt REFERS', 'Luật Chăn nuôi REFERS'],
    'Quyết định',
  ],
  ['I. MỤC TIÊU\n1. Trồng rừng.\nII. CĂN CỨ PHÁP LÝ\n1. Luật Trồng trọt.', ['Luật Trồng trọt BASED_ON'], 'Kế hoạch'],
  [
    'I. CĂN CỨ\n\n- Luật Trồng trọt;\n\n- Luật Chăn nuôi.\n\nII. MỤC TIÊU\n- Thi hành Luật Đê điều.',
    ['Luật Trồng trọt BASED_ON', 'Luật Chăn nuôi BASED_ON', 'Luật Đê điều IMPLEMENTS'],
    'Kế hoạch',
  ],
  // a section that looks back, and one that does not
  [
    'I. KẾT QUẢ NĂM 2021\nThực hiện Kế hoạch số 70/KH-UBND, huyện đã trồng 40 ha rừng.\nII. NHIỆM VỤ\nThực hiện Kế hoạch số 71/KH-UBND, các xã đã rà soát tiếp tục trồng rừng.',
    ['70/KH-UBND REFERS', '71/KH-UBND IMPLEMENTS'],
    'Kế hoạch',
  ],
  [
    'A. ĐÁNH GIÁ MÙA MƯA 2022\nThực hiện Kế hoạch số 70/KH-UBND ngày 06/5/2022, huyện đã gia cố 12 đập.\n\nB. NHIỆM VỤ NĂM 2023\nThực hiện Kế hoạch số 71/KH-UBND.',
    ['70/KH-UBND REFERS', '71/KH-UBND IMPLEMENTS'],
    'Kế hoạch',
  ],
  // the headings of a guideline name what they explain
  [
    '2. Về sinh hoạt chi đoàn (Điều 6 Điều lệ Đảng; điểm 2.3 Quy định số 48-QĐ/TW)\nChi đoàn sinh hoạt hằng tháng.',
    ['Điều lệ Đảng GUIDES', '48-QĐ/TW GUIDES'],
    'Hướng dẫn',
  ],
  ['2. Hội viên từ đủ 16 tuổi (Điều 6 Luật Thanh niên).', ['Luật Thanh niên REFERS'], 'Hướng dẫn'],
  // what a verb is about stands before a passive, and a law only says how one acts
  ['Các dự án được thực hiện trước thời điểm Luật Trồng trọt có hiệu lực.', ['Luật Trồng trọt REFERS']],
  ['Các tổ thực hiện thẩm quyền được giao trong Luật Trồng trọt.', ['Luật Trồng trọt REFERS']],
  ['Văn bản đề nghị thực hiện dự án trồng rừng (Điều 12 Luật Trồng trọt)', ['Luật Trồng trọt REFERS']],
  ['Đảng viên được quán triệt Chỉ thị số 31-CT/TW.', ['31-CT/TW IMPLEMENTS']],
  ['V/v xử lý vướng mắc thực hiện Điều 41 Luật Trồng trọt', ['Luật Trồng trọt REFERS']],
  [
    '3. Giao Chính phủ chỉ đạo chi trả, báo cáo kết quả thực hiện Nghị quyết số 58/2021/QH15 và Nghị quyết này tại kỳ họp.',
    ['58/2021/QH15 IMPLEMENTS', 'nghị quyết SELF'],
    'Nghị quyết',
  ],
  // acts of a later document, and words that only look like acts
  [
    'Điều 1. Thông qua chính sách theo hướng: Bãi bỏ Điều 12 Luật Trồng trọt; sửa đổi Điều 9 Luật Chăn nuôi.',
    ['Luật Trồng trọt REFERS', 'Luật Chăn nuôi REFERS'],
    'Nghị quyết',
  ],
  [
    'Điều 1. Tạm ngưng hiệu lực cho đến khi Luật Trồng trọt (sửa đổi) có hiệu lực thi hành đối với các văn bản sau đây:\n1. Nghị định số 53/2027/NĐ-CP.',
    ['Luật Trồng trọt REFERS', '53/2027/NĐ-CP SUSPENDS'],
    'Nghị quyết',
  ],
  [
    'Điều 3. Giải thích từ ngữ Trong Luật Trồng trọt, các từ ngữ dưới đây được hiểu như sau:',
    ['Luật Trồng trọt REFERS'],
  ],
  ['k) Đình chỉ các hoạt động quy định tại Điều 9 của Luật Trồng trọt;', ['Luật Trồng trọt REFERS'], 'Nghị định'],
  [
    'Nghị định này quy định chi tiết việc thực hiện Điều 9 của Luật Trồng trọt.',
    ['nghị định SELF', 'Luật Trồng trọt GUIDES'],
    'Nghị định',
  ],
  // what is to replace a document is not named yet; a text that guides one is
  [
    'Trường hợp Nghị định thay thế Nghị định số 53/2017/NĐ-CP được ban hành thì áp dụng quy định mới.',
    ['53/2017/NĐ-CP REFERS'],
    'Công văn',
  ],
  ['Rà soát các nghị định quy định chi tiết Luật Trồng trọt.', ['Luật Trồng trọt EMBEDDED'], 'Công văn'],
  // training carries a law out, making it known refers
  [
    '1. Sở Công Thương tập huấn chuyên sâu Luật Trồng trọt, Luật Chăn nuôi.',
    ['Luật Trồng trọt IMPLEMENTS', 'Luật Chăn nuôi IMPLEMENTS'],
  ],
  ['2. Phòng Kinh tế phổ biến Luật Chăn nuôi cho các hộ.', ['Luật Chăn nuôi REFERS']],
  // ends of other documents
  [
    '5. Kế hoạch này thay cho Kế hoạch số 70/KH-UBND ngày 06/5/2018.',
    ['kế hoạch SELF', '70/KH-UBND REPLACES'],
    'Kế hoạch',
  ],
  [
    '5. Dùng mẫu kèm theo Hướng dẫn này thay cho các mẫu của Hướng dẫn số 15-HD/BTCTU.',
    ['hướng dẫn SELF', '15-HD/BTCTU REFERS'],
    'Hướng dẫn',
  ],
  ['Công văn số 128-CV/TU không còn giá trị thực hiện.', ['128-CV/TU REPEALS']],
  ['3. Các xã không vận dụng Công văn số 88/UBND-VX ngày 06/5/2012 đã hết hiệu lực.', ['88/UBND-VX REFERS']],
  ['Thẻ cấp theo Pháp lệnh Giá năm 2002 không còn giá trị sử dụng.', ['Pháp lệnh Giá REFERS']],
  ['3. Bỏ nhiệm vụ số 15 tại Phụ lục II Kế hoạch số 70/KH-UBND.', ['70/KH-UBND AMENDS'], 'Kế hoạch'],
  [
    '1. Bổ sung vào mục III.4: "Số hóa hồ sơ theo Quyết định số 812/QĐ-TTg ngày 06/5/2022".',
    ['812/QĐ-TTg INSERTED'],
    'Kế hoạch',
  ],
  // what a draft rests on, and what the document itself rests on
  [
    'Dự thảo được xây dựng trên cơ sở Luật Chăn nuôi và Nghị định số 13/2020/NĐ-CP.',
    ['Luật Chăn nuôi REFERS', '13/2020/NĐ-CP REFERS'],
  ],
  ['Kế hoạch này được xây dựng trên cơ sở Luật Chăn nuôi.', ['kế hoạch SELF', 'Luật Chăn nuôi BASED_ON'], 'Kế hoạch'],
  // a title that names no document, and the next number of the host's series
  [
    'Văn phòng rà soát Hướng dẫn số 41-HD/VPTU ngày 06/5/2022 về chế độ lưu trữ và Quyết định số 63-QĐ/VPTU.',
    ['41-HD/VPTU REFERS', '63-QĐ/VPTU REFERS'],
  ],
  [
    'Chính phủ đã ban hành Nghị quyết số 81/NQ-CP thực hiện Nghị quyết số 61-NQ/TW và Nghị quyết số 82/NQ-CP thực hiện Nghị quyết số 62-NQ/TW.',
    ['81/NQ-CP REFERS', '61-NQ/TW EMBEDDED', '82/NQ-CP REFERS', '62-NQ/TW EMBEDDED'],
  ],
  // a clause that begins with what was found, and a comma before the clause that a conjunction opens
  [
    'Thực hiện Kế hoạch số 70/KH-UBND, các xã đã trồng rừng; tuy nhiên việc chấp hành Công văn số 88/UBND-VX ở ba xã còn chậm.',
    ['70/KH-UBND IMPLEMENTS', '88/UBND-VX REFERS'],
  ],
  // what is done after a semicolon as another document says
  ['Chấp hành nghiêm giờ giấc; không đốt rác ngoài bãi theo Công văn số 88/UBND-VX.', ['88/UBND-VX REFERS']],
  [
    'Cụ thể hóa Nghị quyết số 9-NQ/TU; đạt số cây trồng nêu tại Chỉ thị số 31-CT/TW và Kế hoạch số 204/KH-UBND.',
    ['09-NQ/TU IMPLEMENTS', '31-CT/TW REFERS', '204/KH-UBND REFERS'],
  ],
  ['Thực hiện các nhiệm vụ nêu tại Chỉ thị số 31-CT/TW.', ['31-CT/TW IMPLEMENTS']],
  [
    'Thực hiện Nghị quyết số 9-NQ/TU; trên cơ sở ý kiến của hai xã (Công văn số 41/UBND-NN, Công văn số 42/UBND-NN), Sở có ý kiến:',
    ['09-NQ/TU IMPLEMENTS', '41/UBND-NN REFERS', '42/UBND-NN REFERS'],
  ],
  // whoever inspects looks at how others carry a document out
  ['2. Thanh tra huyện thanh tra việc chấp hành Quy định số 48-QĐ/TW.', ['48-QĐ/TW REFERS']],
  [
    '2. Ủy ban Kiểm tra Thị ủy giám sát việc thực hiện Quy định số 48-QĐ/TW; xử lý theo Quy định số 49-QĐ/TW.',
    ['48-QĐ/TW REFERS', '49-QĐ/TW REFERS'],
  ],
  ['2. Sở Công Thương đôn đốc, kiểm tra việc thực hiện Chỉ thị số 31-CT/TW.', ['31-CT/TW IMPLEMENTS']],
  // a section that looks back tells what was done, whatever stands behind "đã", and what was not
  [
    'I. KẾT QUẢ NĂM 2021\n- Đã mở bốn lớp học tập Chỉ thị số 31-CT/TW, Nghị quyết số 9-NQ/TU.\nII. NHIỆM VỤ\n1. Học tập Chỉ thị số 33-CT/TW.',
    ['31-CT/TW REFERS', '09-NQ/TU REFERS', '33-CT/TW IMPLEMENTS'],
    'Kế hoạch',
  ],
  [
    '1. Kết quả\nCác xã đã cụ thể hóa kịp thời Chỉ thị số 31-CT/TW (CT số 31-CT/TW, ngày 06/5/2019).\n2. Hạn chế\nChưa đủ vốn để thực hiện Nghị quyết số 9-NQ/TU.\n3. Nhiệm vụ\nTiếp tục thực hiện Nghị quyết số 9-NQ/TU.',
    ['31-CT/TW REFERS', '31-CT/TW REFERS', '09-NQ/TU REFERS', '09-NQ/TU IMPLEMENTS'],
    'Kết luận',
  ],
  [
    'I- KẾT QUẢ\n1- Quán triệt Chỉ thị số 31-CT/TW cho 300 đảng viên.\nII- PHƯƠNG HƯỚNG\n1- Quán triệt Chỉ thị số 33-CT/TW.',
    ['31-CT/TW REFERS', '33-CT/TW IMPLEMENTS'],
    'Kết luận',
  ],
  ['Nhiều hộ chấp hành chưa nghiêm Chỉ thị số 31-CT/TW.', ['31-CT/TW REFERS']],
  // what is to be reached by a day
  [
    'Để hoàn thành kế hoạch trồng rừng giao tại Quyết định số 812/QĐ-TTg, Chủ tịch chỉ thị:',
    ['812/QĐ-TTg IMPLEMENTS'],
    'Chỉ thị',
  ],
  [
    '4. Phòng Kinh tế báo cáo kết quả thực hiện Chỉ thị số 31-CT/TW trước ngày 25 hằng tháng.',
    ['31-CT/TW IMPLEMENTS'],
    'Kế hoạch',
  ],
  [
    'Sở Công Thương xây dựng kế hoạch thực hiện Chương trình này, Nghị quyết số 9-NQ/TU và Nghị quyết số 10-NQ/TU.',
    ['chương trình SELF', '09-NQ/TU IMPLEMENTS', '10-NQ/TU IMPLEMENTS'],
    'Chương trình',
  ],
  // remarks and general words inside a list
  [
    'Thực hiện Luật Trồng trọt (được sửa đổi, bổ sung năm 2022), Chỉ thị số 31-CT/TW, các văn bản của Bộ Công Thương và của Tỉnh ủy (Chỉ thị số 9-CT/TU; Kế hoạch số 20-KH/TU), yêu cầu:',
    ['Luật Trồng trọt IMPLEMENTS', '31-CT/TW IMPLEMENTS', '09-CT/TU IMPLEMENTS', '20-KH/TU IMPLEMENTS'],
  ],
  // changed by another, without "được"
  [
    'Xếp bậc theo Thông tư số 14/2022/TT-BYT, sửa đổi, bổ sung bởi Thông tư số 9/2023/TT-BYT.',
    ['14/2022/TT-BYT REFERS', '09/2023/TT-BYT EMBEDDED'],
  ],
  [
    'Các tàu lắp đèn theo Nghị định số 53/2017/NĐ-CP (sửa đổi bằng Nghị định số 60/2021/NĐ-CP).',
    ['53/2017/NĐ-CP REFERS', '60/2021/NĐ-CP EMBEDDED'],
  ],
  [
    'Thông tư này sửa đổi Thông tư số 14/2022/TT-BYT, bãi bỏ Thông tư số 9/2020/TT-BYT.',
    ['thông tư SELF', '14/2022/TT-BYT AMENDS', '09/2020/TT-BYT REPEALS'],
    'Thông tư',
  ],
  [
    'Các tàu lắp đèn theo Nghị định số 53/2017/NĐ-CP (sửa đổi, bổ sung theo Nghị định số 60/2021/NĐ-CP).',
    ['53/2017/NĐ-CP REFERS', '60/2021/NĐ-CP EMBEDDED'],
  ],
  // a letter rests on what its sentences begin with
  [
    '1. Thẩm quyền\nCăn cứ Điều 9 Luật Trồng trọt, khoản 2 Điều 1 Nghị định số 53/2017/NĐ-CP, Sở Công Thương là cơ quan cấp phép.',
    ['Luật Trồng trọt BASED_ON', '53/2017/NĐ-CP BASED_ON'],
    'Công văn',
  ],
  [
    'Sau khi nghe Sở Công Thương báo cáo (Tờ trình số 71/TTr-SCT, ngày 06/5/2022) kết quả 3 năm, Ban Thường vụ kết luận:',
    ['71/TTr-SCT BASED_ON'],
  ],
  [
    '4. Căn cứ Kết luận này và Luật Trồng trọt, các xã lập kế hoạch theo Thông tư số 14/2022/TT-BYT.',
    ['kết luận SELF', 'Luật Trồng trọt BASED_ON', '14/2022/TT-BYT REFERS'],
    'Kết luận',
  ],
  ['Điều 4. Căn cứ Luật Trồng trọt, Sở Công Thương cấp phép.', ['Luật Trồng trọt REFERS'], 'Thông tư'],
  // what is carried out as another document lays down; a report on carrying out names two
  ['- Các xã triển khai phương án chữa cháy rừng theo Kế hoạch số 204/KH-UBND.', ['204/KH-UBND REFERS']],
  [
    'Hạn chế nêu trong Báo cáo số 19/BC-UBND ngày 06/5/2022 tổng kết thực hiện Chỉ thị số 31-CT/TW, Chỉ thị số 9/CT-TTg ngày 06/5/2021.',
    ['19/BC-UBND REFERS', '31-CT/TW EMBEDDED', '09/CT-TTg EMBEDDED'],
  ],
  [
    'Trên cơ sở đề nghị của Sở Công Thương (Tờ trình số 71/TTr-SCT ngày 06/5/2022), Ban Thường vụ kết luận:',
    ['71/TTr-SCT BASED_ON'],
  ],
  // what a guideline or letter guides, in its title
  [
    'HƯỚNG DẪN\nmột số nội dung về đại hội theo Chỉ thị số 31-CT/TW và Kế hoạch số 20-KH/TU\nCăn cứ Điều lệ Đảng;',
    ['31-CT/TW GUIDES', '20-KH/TU GUIDES', 'Điều lệ Đảng BASED_ON'],
    'Hướng dẫn',
    'một số nội dung về đại hội theo Chỉ thị số 31-CT/TW và Kế hoạch số 20-KH/TU',
  ],
  [
    'Số: 88/BCT-KH\nV/v hướng dẫn một số nội dung lập dự toán theo Nghị quyết số 81/NQ-CP\nKính gửi: Các sở.',
    ['88/BCT-KH SELF', '81/NQ-CP GUIDES'],
    'Công văn',
    'V/v hướng dẫn một số nội dung lập dự toán theo Nghị quyết số 81/NQ-CP',
  ],
  // a further verb after the title of a list’s document, and what another directs
  [
    'Bám sát Quyết định số 812/QĐ-UBND ngày 06/5/2022 giao số cây trồng và thực hiện nghiêm Kết luận số 31-KL/TW, Kế hoạch số 20-KH/TU.',
    ['812/QĐ-UBND REFERS', '31-KL/TW IMPLEMENTS', '20-KH/TU IMPLEMENTS'],
  ],
  [
    'Thực hiện nghiêm Kết luận số 31-KL/TW của Bộ Chính trị, chỉ đạo của Thủ tướng Chính phủ tại Công điện số 77/CĐ-TTg.',
    ['31-KL/TW IMPLEMENTS', '77/CĐ-TTg IMPLEMENTS'],
  ],
  ['Sở Công Thương hướng dẫn xóa đăng ký lò gạch tại Công văn số 88/UBND-VX.', ['88/UBND-VX REFERS']],
  // ends of others
  ['3. Hướng dẫn này thay Hướng dẫn số 15-HD/BTCTU.', ['hướng dẫn SELF', '15-HD/BTCTU REPLACES'], 'Hướng dẫn'],
  [
    'Điều 2. Quyết định này có hiệu lực từ ngày ký. Thay thế Quyết định số 45/QĐ-UBND ngày 06/5/2019 và bãi bỏ mẫu số 3\nMục II Phụ lục kèm theo Quyết định số 46/QĐ-UBND ngày 06/5/2020.',
    ['quyết định SELF', '45/QĐ-UBND REPLACES', '46/QĐ-UBND REPEALS'],
    'Quyết định',
  ],
  // lines and pages that end within a sentence
  [
    'Điều 1. Sửa đổi mức phí tại Nghị quyết số 50/2023/NQ-HĐND ngày 06/5/2023 của Hội đồng nhân dân tỉnh sửa đổi,\n\nbổ sung một số điều của Nghị quyết số 2/2021/NQ-HĐND ngày 06/5/2021.',
    ['50/2023/NQ-HĐND AMENDS', '02/2021/NQ-HĐND EMBEDDED'],
    'Nghị quyết',
  ],
];

describe('a sentence of a directive, plan, letter or piece of news', () => {
  it.each(ROWS.map(([text, expected, type = null, title]) => [text, expected, type, title] as const))(
    'is related to what it names: %s',
    (text, expected, type, title) => {
      const from = title === undefined ? -1 : text.indexOf(title);
      const context = { type, titleSpan: title === undefined ? null : { start: from, end: from + title.length } };
      expect(relationsIn(text, context), explainIn(text, context)).toEqual(expected);
    },
  );

  it('is related to a number that a line of the list begins with', () => {
    const text =
      'Căn cứ các Nghị định của Chính phủ: số 53/2017/NĐ-CP ngày 06/5/2017 về giống;\nsố 60/2021/NĐ-CP ngày 06/5/2021 (đã sửa đổi, bổ sung theo Nghị định số 9/2023/NĐ-CP ngày 06/5/2023);\nQUYẾT ĐỊNH:\nĐiều 1. Công bố.';
    expect(relationsIn(text, { type: 'Quyết định', number: '45/QĐ-UBND' })).toEqual([
      '53/2017/NĐ-CP BASED_ON',
      '60/2021/NĐ-CP BASED_ON',
      '09/2023/NĐ-CP EMBEDDED',
    ]);
  });
});
