/** First words of bodies, groups of bodies and office holders, which can be assigned duties. Persons ("cán bộ", "đảng viên", "công dân") cannot. */
const GROUPS =
  'cơ quan|đơn vị|địa phương|sở|ban|ngành|bộ|đoàn thể|tổ chức|cấp ủy|cấp uỷ|cấp|chính quyền|doanh nghiệp|trường|nhà trường|hội|hiệp hội|trung tâm|chi bộ|đảng bộ|đảng ủy|đảng uỷ|đảng đoàn|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|quận ủy|quận uỷ|thị ủy|thị uỷ|cụm|khối|viện|bệnh viện|phòng|tổ|đội|thành viên|tập thể|đồng chí|đại biểu|chủ (?:rừng|đầu tư|đập|phương tiện)|cơ sở|hợp tác xã|lực lượng|đài|báo|mặt trận|tiểu ban|nhà thầu|nhà đầu tư|tổ hợp tác|hệ thống truyền thanh';
/** Units of a series "các huyện, thị xã, thành phố", which no comma closes. */
const PLACES = 'tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|thôn|bản';
const OFFICES =
  'Thủ trưởng|Người đứng đầu|Chủ tịch|Phó Chủ tịch|Bí thư|Phó Bí thư|Giám đốc|Tổng Giám đốc|Bộ trưởng|Thủ tướng|Phó Thủ tướng|Thống đốc|Chánh|Trưởng|Cục trưởng|Vụ trưởng|Hiệu trưởng|Viện trưởng|Tổng Biên tập|Hạt trưởng|Chi cục trưởng|Chỉ huy trưởng|Đồng chí';
const ORGANS =
  'Sở|Ban|Bộ|Ủy ban|Uỷ ban|UBND|HĐND|UBMTTQ|UBMTTQVN|MTTQ|Hội|Hiệp hội|Hội đồng|Đài|Báo|Văn phòng|Công an|Cục|Chi cục|Tổng cục|Kho bạc|Ngân hàng|Trường|Thanh tra|Tổng Liên đoàn|Liên đoàn|Liên minh|Liên hiệp|Đoàn|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Công đoàn|Mặt trận|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Quận ủy|Thị ủy|Đảng ủy|Đảng uỷ|Đảng đoàn|Đảng bộ|Chi bộ|Cấp ủy|Cấp uỷ|Chính quyền|Doanh nghiệp|Trung tâm|Viện|Bệnh viện|Quỹ|Tòa án|Toà án|Kiểm toán|Cổng|Công ty|Tổng công ty|Tập đoàn|Phòng|Cơ quan|Cơ sở|Đơn vị|Bảo hiểm xã hội|Điện lực|Thường trực|Tổ|Đội|Hạt|Đồn|Trạm|Vụ|Học viện|Chính phủ|Quốc hội|Hợp tác xã|Chủ đầu tư|Thành viên|Nhà trường';

/** Phrases that begin with one of these words but do not name a body: "Ban hành", "Báo cáo", "Tổ chức", "Đoàn kết", "Bộ luật", "Đơn vị tính". */
const NO_BODY =
  '(?!(?:Ban hành|Báo cáo|Báo động|Tổ chức|Đoàn kết|Trường hợp|Hội nghị|Hội nhập|Hội thảo|Phòng,? chống|Phòng ngừa|Phòng nghỉ|Bộ luật|Bộ máy|Bộ phận|Bộ tiêu chí|Sở hữu|Trưởng thành|Quỹ đất|Viện dẫn|Cục bộ|Đơn vị tính|Cơ quan (?:chủ trì|phối hợp|thực hiện|trình|soạn thảo|thu)\\s*:|Cơ quan, đơn vị (?:chủ trì|phối hợp|thực hiện)\\s*:|Cơ sở (?:pháp lý|để|dữ liệu|vật chất|hạ tầng)|Đội ngũ|Đoàn viên|Vụ việc|Vụ án|Trạm dừng|[Cc]ác (?:bộ luật|trường hợp|hội nghị|hội thảo|cấp độ|tổ hợp(?! tác)|báo cáo|phòng nghỉ|cơ sở (?:pháp lý|dữ liệu)))(?!\\p{L}))';

const capitalised = (words: string): string =>
  words
    .split('|')
    .map((one) => one.charAt(0).toUpperCase() + one.slice(1))
    .join('|');

/** The beginning of a new assignee: "các cơ quan …", "Chủ tịch …", "Sở …". */
export const ASSIGNEE_START = new RegExp(
  `^${NO_BODY}(?:(?:[Cc]ác|[Tt]oàn thể|[Tt]ất cả các|[Tt]ừng|[Mm]ỗi)\\s+(?:${GROUPS}|${capitalised(GROUPS)}|${PLACES}|${OFFICES}|${ORGANS})|${OFFICES}|${ORGANS})(?!\\p{L})`,
  'u',
);

/** An assignee that begins with a small letter, which only what stands before it shows: "giao cơ quan …", "Bộ A, cơ quan …". */
export const SMALL_ASSIGNEE = new RegExp(`^${NO_BODY}(?:${GROUPS}|người đứng đầu)(?!\\p{L})`, 'u');

/** Words that may continue the same assignee after a comma: "các sở, ban, ngành", "các huyện, thị xã, thành phố". */
export const ASSIGNEE_CONTINUATION = new RegExp(`^(?:${GROUPS}|${PLACES}|cá nhân|hộ gia đình|người)(?!\\p{L})`, 'u');

/** A series of bodies of one kind that is still open at its end: "các huyện", "Thủ trưởng cơ quan", "các tập thể". */
export const OPEN_SERIES = new RegExp(
  `(?:^|\\s)(?:(?:[Cc]ác|[Tt]oàn thể|những|[Tt]ừng|[Mm]ỗi)\\s+(?:${OFFICES}|Sở|Bộ|Ban)?[^\\p{Lu}]*|(?:${GROUPS}))$|^(?:Cơ quan|Đơn vị|Cấp ủy|Cấp uỷ|Chi bộ)$`,
  'u',
);

/** Units of a series of places, which never begin an assignee of their own. */
export const PLACE_UNIT = new RegExp(
  `^(?:${PLACES}|cấp (?:tỉnh|huyện|xã|trung ương)|cá nhân|hộ gia đình|người)(?!\\p{L})`,
  'u',
);

/** Office holders, who end an enumeration of agencies after a colon: "Giám đốc các sở: Tài chính, Xây dựng, Chủ tịch …". */
export const OFFICE_START = new RegExp(`^(?:${OFFICES})(?!\\p{L})`, 'u');

/** Deputies and heads are no unit of a series of bodies: "các tổ đại biểu, đại biểu Hội đồng nhân dân". */
export const DEPUTIES = /^(?:(?:(?:các\s+)?(?:vị\s+)?)?[Đđ]ại biểu|(?:những\s+)?người đứng đầu)(?!\p{L})/u;
