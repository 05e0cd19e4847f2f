/** First words of bodies, groups of bodies and office holders, which can be assigned duties. Persons ("cán bộ", "đảng viên", "công dân") cannot. */
const GROUPS =
  'cơ quan|đơn vị|địa phương|sở|ban|ngành|bộ|đoàn thể|tổ chức|cấp ủy|cấp uỷ|cấp|chính quyền|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|doanh nghiệp|trường|hội|hiệp hội|trung tâm|chi bộ|đảng bộ|tỉnh|cụm|khối|viện|bệnh viện|phòng|thành viên';
const OFFICES =
  'Thủ trưởng|Người đứng đầu|Chủ tịch|Phó Chủ tịch|Bí thư|Giám đốc|Tổng Giám đốc|Bộ trưởng|Thống đốc|Chánh|Trưởng|Cục trưởng|Vụ trưởng|Hiệu trưởng|Viện trưởng|Tổng Biên tập';
const ORGANS =
  'Sở|Ban|Bộ|Ủy ban|Uỷ ban|UBND|HĐND|UBMTTQ|UBMTTQVN|MTTQ|Hội|Hiệp hội|Hội đồng|Đài|Báo|Văn phòng|Công an|Cục|Chi cục|Tổng cục|Kho bạc|Ngân hàng|Trường|Thanh tra|Liên đoàn|Liên minh|Đoàn|Mặt trận|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Đảng ủy|Đảng uỷ|Đảng đoàn|Trung tâm|Viện|Quỹ|Tòa án|Toà án|Kiểm toán|Cổng|Tổng công ty|Tập đoàn|Phòng|Cơ quan|Đơn vị|Bảo hiểm xã hội|Điện lực|Thường trực|Tổ';

/** Phrases that begin with one of these words but do not name a body: "Ban hành", "Báo cáo", "Tổ chức", "Đoàn kết", "Bộ luật". */
const NO_BODY =
  '(?!(?:Ban hành|Báo cáo|Báo động|Tổ chức|Đoàn kết|Trường hợp|Hội nghị|Hội nhập|Hội thảo|Phòng,? chống|Phòng ngừa|Bộ luật|Bộ máy|Bộ phận|Sở hữu|Trưởng thành|Quỹ đất|Viện dẫn|Cục bộ|[Cc]ác bộ luật|[Cc]ác trường hợp|[Cc]ác hội nghị|[Cc]ác cấp độ)(?!\\p{L}))';

/** The beginning of a new assignee: "các cơ quan …", "Chủ tịch …", "Sở …". */
export const ASSIGNEE_START = new RegExp(
  `^${NO_BODY}(?:(?:[Cc]ác|[Tt]oàn thể|[Tt]ất cả các)\\s+(?:${GROUPS}|${GROUPS.split('|')
    .map((one) => one.charAt(0).toUpperCase() + one.slice(1))
    .join('|')}|${OFFICES}|${ORGANS})|${OFFICES}|${ORGANS})(?!\\p{L})`,
  'u',
);

/** Words that may continue the same assignee after a comma: "các sở, ban, ngành", "các huyện, thị xã, thành phố". */
export const ASSIGNEE_CONTINUATION = new RegExp(`^(?:${GROUPS})(?!\\p{L})`, 'u');

const VERBS =
  'chủ trì|chủ động|phối hợp|xây dựng|triển khai|thực hiện|tổ chức|đẩy mạnh|tăng cường|theo dõi|đôn đốc|kiểm tra|thanh tra|giám sát|báo cáo|tham mưu|chỉ đạo|lãnh đạo|hướng dẫn|rà soát|tuyên truyền|phát huy|phát động|vận động|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|căn cứ|bố trí|bảo đảm|đảm bảo|phổ biến|quán triệt|nghiêm túc|khẩn trương|tiếp tục|thường xuyên|kịp thời|nghiên cứu|đề xuất|ban hành|cân đối|tổng hợp|quan tâm|tập trung|nâng cao|làm tốt|đưa tin|đăng tải|hoàn thành|hoàn thiện|cụ thể hóa|cụ thể hoá|gửi|trình|thẩm định|quản lý|duy trì|khuyến khích|hỗ trợ|phân công|bám sát|thông báo|công bố|cung cấp|giải quyết|xử lý|cập nhật|chấp hành|tích cực|chuẩn bị|lập|đổi mới|hưởng ứng|phải|cần|giúp|là cơ quan|làm đầu mối|định kỳ|căn cứ vào|dựa trên|theo chức năng|trong phạm vi|trên cơ sở|hàng năm|hằng năm|trước ngày|chậm nhất';

/** The beginning of the duty after the assignees: a verb of action, or an adjunct before that verb. */
export const DUTY_VERB = new RegExp(`(?<=^|[\\s,:)])(?:${VERBS})(?!\\p{L})`, 'gu');
