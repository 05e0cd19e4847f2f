// Made-up documents about trees and parks, with what befalls them: one law is amended, another replaced, a decree replaced, a
// circular suspended.

const head = (issuer: string, number: string, day: string): string =>
  `${issuer}\n--------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n${number}\n${day}\n`;

/** The texts of the story, by file name. */
export const CHECK_STORY: Readonly<Record<string, string>> = {
  'luat-cay-xanh.txt': `${head('QUỐC HỘI', 'Luật số: 12/2019/QH14', 'Hà Nội, ngày 14 tháng 6 năm 2019')}
LUẬT
CÂY XANH

Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Quốc hội ban hành Luật Cây xanh.

Điều 1. Phạm vi điều chỉnh
Luật này quy định về trồng và chăm sóc cây xanh.

Điều 5. Chọn cây
1. Cây được chọn phải đáp ứng các yêu cầu sau đây:
a) Không sâu bệnh;
b) Có nguồn gốc rõ ràng.
2. Cây được trồng vào mùa xuân.

Điều 6. Trách nhiệm của Ủy ban nhân dân cấp tỉnh
1. Ban hành quy định về cây xanh trên địa bàn.
2. Bố trí kinh phí trồng cây.

Điều 7. Chăm sóc cây
Cây được tưới hằng ngày.

Điều 8. Hiệu lực thi hành
Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2020.
`,
  'luat-sua-doi.txt': `${head('QUỐC HỘI', 'Luật số: 34/2023/QH15', 'Hà Nội, ngày 20 tháng 11 năm 2023')}
LUẬT
SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT CÂY XANH

Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Cây xanh số 12/2019/QH14.

Điều 1. Sửa đổi, bổ sung một số điều của Luật Cây xanh số 12/2019/QH14
1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:
“2. Cây được trồng vào mùa xuân hoặc mùa thu.”.
2. Bãi bỏ Điều 7.

Điều 2. Hiệu lực thi hành
Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024.
`,
  'luat-cong-vien-2015.txt': `${head('QUỐC HỘI', 'Luật số: 20/2015/QH13', 'Hà Nội, ngày 25 tháng 11 năm 2015')}
LUẬT
CÔNG VIÊN

Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Quốc hội ban hành Luật Công viên.

Điều 1. Phạm vi điều chỉnh
Luật này quy định về công viên.

Điều 2. Hiệu lực thi hành
Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2016.
`,
  'luat-cong-vien-2024.txt': `${head('QUỐC HỘI', 'Luật số: 40/2024/QH15', 'Hà Nội, ngày 27 tháng 6 năm 2024')}
LUẬT
CÔNG VIÊN

Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Quốc hội ban hành Luật Công viên.

Điều 1. Phạm vi điều chỉnh
Luật này quy định về công viên.

Điều 2. Hiệu lực thi hành
1. Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2025.
2. Luật Công viên số 20/2015/QH13 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.
`,
  'nghi-dinh-41.txt': `${head('CHÍNH PHỦ', 'Số: 41/2012/NĐ-CP', 'Hà Nội, ngày 15 tháng 5 năm 2012')}
NGHỊ ĐỊNH
Về quản lý cây xanh đô thị

Điều 1. Phạm vi điều chỉnh
Nghị định này quy định về cây xanh đô thị.

Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2012.
`,
  'nghi-dinh-15.txt': `${head('CHÍNH PHỦ', 'Số: 15/2021/NĐ-CP', 'Hà Nội, ngày 03 tháng 3 năm 2021')}
NGHỊ ĐỊNH
Quy định chi tiết một số điều của Luật Cây xanh

Căn cứ Luật Cây xanh ngày 14 tháng 6 năm 2019;

Điều 1. Phạm vi điều chỉnh
Nghị định này quy định chi tiết khoản 1 Điều 5 Luật Cây xanh.

Điều 2. Mùa trồng cây
1. Cây được trồng sau khi có mưa.
2. Cây được trồng cách nhau ba mét.

Điều 3. Hiệu lực thi hành
1. Nghị định này có hiệu lực thi hành từ ngày 20 tháng 4 năm 2021.
2. Nghị định số 41/2012/NĐ-CP ngày 15 tháng 5 năm 2012 của Chính phủ về quản lý cây xanh đô thị hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.
`,
  'nghi-dinh-52.txt': `${head('CHÍNH PHỦ', 'Số: 52/2022/NĐ-CP', 'Hà Nội, ngày 08 tháng 8 năm 2022')}
NGHỊ ĐỊNH
Về quản lý công viên

Điều 1. Phạm vi điều chỉnh
Nghị định này quy định về quản lý công viên.

Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành từ ngày 01 tháng 10 năm 2022.
`,
  'quyet-dinh-ttg.txt': `${head('THỦ TƯỚNG CHÍNH PHỦ', 'Số: 18/2023/QĐ-TTg', 'Hà Nội, ngày 22 tháng 6 năm 2023')}
QUYẾT ĐỊNH
Về mức hỗ trợ trồng cây xanh

Điều 1. Mức hỗ trợ
Mức hỗ trợ là một trăm nghìn đồng mỗi cây.

Điều 2. Hiệu lực thi hành
Quyết định này có hiệu lực thi hành từ ngày 10 tháng 8 năm 2023.
`,
  'thong-tu-bxd.txt': `${head('BỘ XÂY DỰNG', 'Số: 07/2022/TT-BXD', 'Hà Nội, ngày 10 tháng 5 năm 2022')}
THÔNG TƯ
Hướng dẫn trồng cây xanh

Căn cứ Nghị định số 15/2021/NĐ-CP ngày 03 tháng 3 năm 2021 của Chính phủ quy định chi tiết một số điều của Luật Cây xanh;

Điều 1. Cách trồng
Hố trồng cây sâu một mét.

Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2022.
`,
  'thong-tu-btc.txt': `${head('BỘ TÀI CHÍNH', 'Số: 19/2022/TT-BTC', 'Hà Nội, ngày 14 tháng 3 năm 2022')}
THÔNG TƯ
Về kinh phí chăm sóc cây xanh

Điều 1. Kinh phí
Kinh phí chăm sóc cây xanh do ngân sách bảo đảm.

Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2022.
`,
  'thong-tu-btc-91.txt': `${head('BỘ TÀI CHÍNH', 'Số: 91/2022/TT-BTC', 'Hà Nội, ngày 30 tháng 12 năm 2022')}
THÔNG TƯ
Về chế độ kế toán của công viên

Điều 1. Chứng từ
Công viên lập chứng từ kế toán.

Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 15 tháng 02 năm 2023.
`,
  'thong-tu-ngung.txt': `${head('BỘ TÀI CHÍNH', 'Số: 25/2023/TT-BTC', 'Hà Nội, ngày 09 tháng 5 năm 2023')}
THÔNG TƯ
Về phí tham quan công viên

Điều 1. Mức phí
Mức phí là mười nghìn đồng.

Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2023.
`,
  'nghi-dinh-ngung.txt': `${head('CHÍNH PHỦ', 'Số: 66/2024/NĐ-CP', 'Hà Nội, ngày 10 tháng 6 năm 2024')}
NGHỊ ĐỊNH
Về việc ngưng hiệu lực thi hành Thông tư số 25/2023/TT-BTC

Điều 1. Ngưng hiệu lực thi hành
Ngưng hiệu lực thi hành Thông tư số 25/2023/TT-BTC ngày 09 tháng 5 năm 2023 của Bộ Tài chính.

Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2024.
`,
  'quyet-dinh-tinh.txt': `${head('ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG', 'Số: 20/2020/QĐ-UBND', 'Lâm Đồng, ngày 15 tháng 7 năm 2020')}
QUYẾT ĐỊNH
Ban hành Quy định về cây xanh trên địa bàn tỉnh Lâm Đồng

Căn cứ Luật Cây xanh ngày 14 tháng 6 năm 2019;

Điều 1. Ban hành kèm theo Quyết định này Quy định về cây xanh trên địa bàn tỉnh Lâm Đồng.

Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 8 năm 2020.
`,
};
