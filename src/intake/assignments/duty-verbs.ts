/** Verbs of duties, and adjuncts that stand between an assignee and the verb ("theo chức năng …", "định kỳ …"). */
const VERBS = [
  // leading and working together
  'chủ trì|chủ động|phối hợp|chỉ đạo|lãnh đạo|điều hành|tham mưu|giúp việc|giúp|làm(?= (?:đầu mối|trưởng đoàn|chủ|cơ quan|thường trực))|họp|ra quân|gương mẫu|nêu gương|là (?:cơ quan|đầu mối|đơn vị|Thường trực)|chịu trách nhiệm|có (?:trách nhiệm|nhiệm vụ|ý kiến|kế hoạch|biện pháp|giải pháp|phương án|văn bản|hình thức)',
  // planning and carrying out
  'xây dựng|soạn thảo|biên soạn|triển khai|thực hiện|tổ chức|tiến hành|hoàn thành|hoàn thiện|hoàn chỉnh|cụ thể hóa|cụ thể hoá|đẩy mạnh|đẩy nhanh|tăng cường|tiếp tục|thường xuyên|duy trì|khẩn trương|nghiêm túc|nghiêm chỉnh|tích cực|kịp thời|tập trung|chú trọng|quan tâm|ưu tiên|đổi mới|nâng cao|mở rộng|nhân rộng|cải thiện|cải cách|giữ vững|giữ gìn|phấn đấu|thu hút|kết hợp|gắn|học tập|đa dạng hóa|đa dạng hoá|lồng ghép|ứng dụng|vận dụng|bám sát|làm tốt|chấp hành|tuân thủ|quán triệt|phát động|hưởng ứng|tham gia|tham dự|dự(?=, | (?:sinh hoạt|họp|hội nghị|kiểm điểm))|thi đua',
  // checking and reporting
  'theo dõi|đôn đốc|kiểm tra|thanh tra|giám sát|kiểm soát|rà soát|tổng rà soát|đánh giá|sơ kết|tổng kết|tổng hợp|báo cáo|thống kê|kiểm kê|kiểm điểm|kiểm định|thẩm định|thẩm tra|xác minh|xác nhận|xác định|khảo sát|điều tra|tuần tra|phản ánh|kiến nghị|đề xuất|trao đổi|thông báo|thông tin|thống nhất|giải trình|trả lời|cho ý kiến|góp ý|lấy ý kiến|tiếp nhận|tiếp thu|nắm|nghiên cứu|xem xét|lựa chọn|giới thiệu|bình xét|xét (?:chọn|duyệt|tặng|khen)|phân tích|dự báo|cảnh báo|rút kinh nghiệm|tiếp xúc',
  // deciding and regulating
  'ban hành|phát hành|chấp thuận|công nhận|chỉ định|bổ nhiệm|hủy bỏ|thiết lập|ra quyết định|cấp (?:giấy|phép|kinh phí)|áp dụng|quyết định|quy định(?! tại)|phê duyệt|phân công|phân cấp|phân bổ|điều chỉnh|sửa đổi|bổ sung|thành lập|kiện toàn|củng cố|sắp xếp|bố trí|cử(?= (?:cán bộ|công chức|người|đại diện|đồng chí|một|ít nhất))|(?<!Ngoại )giao(?! (?:thông|dịch|lưu|thừa|tiếp))|(?<!(?:công|chương|quy|lộ|quá|hành|giáo|tiến) )trình(?! (?:độ|tự))|gửi|nộp|(?<!công )lập(?= (?:kế hoạch|dự toán|danh sách|hồ sơ|phương án|đề án|báo cáo|biên bản|quy hoạch))|ký(?= (?:cam kết|ban hành|kết))|công bố|công khai|niêm yết|thu hồi|xử lý|xử phạt|giải quyết|ngăn chặn|phòng ngừa|khắc phục|tháo gỡ|chấn chỉnh|đấu tranh|phát hiện',
  // means and people
  'cân đối|bảo đảm|đảm bảo|huy động|hỗ trợ|cung cấp|trang bị|mua sắm|đầu tư|chi(?= (?:trả|tiền|hỗ trợ))|thanh toán|quyết toán|sử dụng|quản lý|khai thác|vận hành|bảo vệ|bảo quản|trực(?= (?:24|ban|chiến|sẵn))|trực tiếp|chuẩn bị|cập nhật|kết nối|chia sẻ|đăng ký|kê khai|hướng dẫn|tập huấn|đào tạo|bồi dưỡng|tuyên truyền|truyền thông|phổ biến|giáo dục|vận động|động viên|khuyến khích|khen thưởng|biểu dương|tôn vinh|chăm lo|chăm sóc|thăm hỏi|giúp đỡ|ủng hộ|cho (?:vay|chủ trương|phép)|sáng tác|quảng bá|quyên góp|đóng góp|bồi thường|bàn giao|di dời|sửa chữa|nâng cấp|tích hợp|số hóa|phát sóng|lưu trữ|phát huy|phát triển|tạo(?= (?:điều kiện|sự|chuyển biến|thuận lợi|môi trường|khí thế))|đưa|đăng tải|mở|tăng(?= (?:thời lượng|tần suất|số|tỷ lệ|mức))|trồng|định hướng|căn cứ|dựa trên',
  // adjuncts
  'phải|cần|theo (?:chức năng|nhiệm vụ|thẩm quyền|lĩnh vực|phân công|phạm vi)|trong phạm vi|trên cơ sở|định kỳ|hàng năm|hằng năm|hằng tháng|hàng tháng|trước ngày|chậm nhất|không được|không để',
].join('|');

const VERB = new RegExp(`(?<=^|[\\s,:)])(?:${VERBS})(?!\\p{L})`, 'gu');

/** Names of bodies with a verb in them: "cơ quan quản lý thuế", "ban xây dựng đảng", "khối thi đua". */
const IN_NAME =
  /(?:(?:cơ quan(?: chuyên môn)?|đơn vị|doanh nghiệp|công ty|lực lượng|tổ chức|cơ sở|đội|ban|phòng|hội đồng|trung tâm)\s+(?:quản lý|khai thác|vận hành|sử dụng|cung cấp|đào tạo|bảo vệ|đầu tư)|cơ quan\s+(?:thông tin|truyền thông|thanh tra|kiểm tra|giám sát|điều tra|tham mưu|tham mưu, giúp việc|giúp việc|thẩm định|tiếp nhận|chủ trì|ban hành|giải quyết|thực hiện|tổ chức|đăng ký|cấp|báo cáo)|đơn vị\s+(?:thẩm định|kiểm định|chủ trì)|ban\s+(?:xây dựng|chỉ đạo|tổ chức|điều hành|vận động|giám sát)|(?:tổ|đoàn|đội)\s+(?:giúp việc|kiểm tra|thanh tra|giám sát|tuần tra|quản lý|tuyên truyền)|(?:cụm|khối)\s+thi đua|(?:tổng cục|cục|chi cục|vụ|viện)\s+(?:thống kê|quản lý|đăng ký|giám sát|kiểm định|kiểm tra)|cá nhân\s+(?:sử dụng|tham gia|quản lý)|(?:chủ|dự án)\s+đầu tư|đầu tư\s+xây dựng|(?:cổng|trang|trung tâm|phương tiện|công nghệ)\s+(?:thông tin|truyền thông|kiểm định)|văn phòng\s+đăng ký|bộ phận\s+tiếp nhận|cơ sở\s+giáo dục|hội đồng\s+(?:thẩm định|giám sát|giáo dục)|quỹ\s+(?:hỗ trợ|phát triển|bảo vệ|đầu tư))$/iu;
/** A word after the verb that shows it is no part of a name: "các đơn vị quản lý chặt chẽ …". */
const MANNER =
  /^\s+(?:chặt chẽ|nghiêm|tốt|hiệu quả|có hiệu quả|đầy đủ|kịp thời|việc|các nội dung|Kế hoạch|Chỉ thị|Nghị quyết)/u;

/** A verb is a noun after these words ("công tác kiểm tra", "được giao"), and some are one in a series ("cơ quan, tổ chức"). */
const NOUN_BEFORE =
  /(?:^|\s)(?:công tác|nhiệm vụ|việc|hoạt động|chức năng|kết quả|lĩnh vực|thẩm quyền|(?<!chính )quyền|được|bị|phí|lệ phí|thu,|người|nơi|nơi đang|phong trào|các|những|hội đồng)\s+$/iu;
const SERIES_BEFORE = /(?:^|\s)(?:các|những|và|hoặc|cơ quan|đơn vị|ban|tổ)\s+$|,\s+$/iu;
const NOUNS =
  /^(?:tổ chức|quản lý|tuyên truyền|thanh tra|kiểm tra|lãnh đạo|tổng hợp|giám sát|báo cáo|thông tin|tham mưu|giáo dục|cấp|đầu tư|phát triển)$/u;

const isInName = (text: string, at: number, verb: string): boolean =>
  IN_NAME.test(text.slice(Math.max(0, at - 40), at) + verb) && !MANNER.test(text.slice(at + verb.length));

const isNoun = (text: string, at: number, verb: string): boolean => {
  const before = text.slice(Math.max(0, at - 40), at);
  return NOUN_BEFORE.test(before) || (NOUNS.test(verb) && SERIES_BEFORE.test(before));
};

/**
 * Returns the offset of the first verb of a duty, or of an adjunct before it; undefined where there is none. A verb in a
 * body's name counts only if no other follows.
 */
export function firstDutyVerb(text: string): number | undefined {
  let inName: number | undefined;
  for (const { index, 0: verb } of text.matchAll(VERB)) {
    if (isNoun(text, index, verb)) continue;
    if (!isInName(text, index, verb)) return index;
    inName ??= index;
  }
  return inName;
}

const FIRST_VERB = new RegExp(`^(?:${VERBS})(?!\\p{L})`, 'u');

/** Returns whether the text begins with the verb of a duty, with a small letter or a capital: "Chủ trì …". */
export const beginsWithVerb = (text: string): boolean =>
  FIRST_VERB.test(text.charAt(0).toLowerCase() + text.slice(1, 40));
