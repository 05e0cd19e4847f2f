/**
 * The kind of a line of a saved page, when the whole line matches. `opening`: a control in the page header; everything
 * above it is header too. `stamp`: a date of publication, only next to an opening line. `closing`: the first line of the
 * footer. `running`: repeated on each printed page. `document`: the document itself has begun.
 * `provision`: it goes on.
 */
export interface ChromeRule {
  readonly kind: 'opening' | 'stamp' | 'closing' | 'running' | 'document' | 'provision';
  readonly pattern: RegExp;
  readonly why: string;
}

const DATE = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`;
const TIME = String.raw`\d{1,2}[:hg]\d{2}(?::\d{2})?(?:\s*[AP]M)?`;

/** The rules with their reasons, tried in order on trimmed lines. */
export const CHROME_RULES: readonly ChromeRule[] = [
  {
    kind: 'opening',
    pattern: new RegExp(`^(?:${DATE}(?:\\s*[-|,]?\\s*${TIME})?\\s+)?(?:Cỡ chữ|Font size)(?!\\p{L}).{0,80}$`, 'iu'),
    why: 'links that change the size of letters stand between a headline and its article on portals made with SharePoint',
  },
  {
    kind: 'opening',
    pattern: new RegExp(`^(?:Thứ (?:\\d|hai|ba|tư|năm|sáu|bảy)|Chủ nhật),?\\s*(?:ngày\\s*)?${DATE}.{0,30}$`, 'i'),
    why: 'weekday, date and time of publication; documents never name the weekday of their date',
  },
  {
    kind: 'opening',
    pattern: /^(?:Ngày (?:đăng|cập nhật|xuất bản)|Cập nhật(?: lúc)?|Đăng (?:lúc|ngày))\s*:?\s*.{0,40}$/i,
    why: 'publication, not issue',
  },
  {
    kind: 'opening',
    pattern: /^(?:Trang chủ|Home)(?:\s*[>»/|›].{0,200})?$/i,
    why: 'path of the page in its site',
  },
  {
    kind: 'opening',
    pattern:
      /^(?:(?:In|Print|Email|Gửi email|Facebook|Zalo|Twitter|Tải về|Tóm tắt|Nội dung|Lược đồ|Thuộc tính|Tiếng Anh|Bản dịch|VB gốc|Văn bản gốc|VB liên quan|Văn bản liên quan|Mục lục|Nghe đọc bài)[\s|]*)+$/i,
    why: 'tabs and buttons above a text in law databases',
  },
  {
    kind: 'opening',
    pattern:
      /^(?:Số(?:,)?\s(?:ký\s)?hiệu|Loại văn bản|(?:Nơi|Cơ quan|Ngày) ban hành|Người ký|(?:Ngày|Số) công báo|Công báo|Tình trạng(?: hiệu lực)?|Hiệu lực|Ngày (?:có|hết) hiệu lực)\s*[:|].{0,200}$/i,
    why: 'the table of attributes that law databases show above a text',
  },
  { kind: 'stamp', pattern: new RegExp(`^${DATE}(?:\\s*[-|,]?\\s*${TIME})?$`), why: 'a bare date of publication' },
  { kind: 'stamp', pattern: new RegExp(`^${TIME}(?:\\s*[-|,]?\\s*${DATE})?$`), why: 'time of publication' },
  {
    kind: 'closing',
    pattern: /^(?:Lượt (?:người )?(?:xem|truy cập)|Số lượt (?:xem|người đọc)|Views?)\s*:.{0,60}$/i,
    why: 'view counts follow the article',
  },
  {
    kind: 'closing',
    pattern:
      /^(?:Chia sẻ|Share|Chia sẻ bài viết)\s*:?\s*(?:(?:Facebook|Zalo|Twitter|Email|In|Print)(?!\p{L})[\s|]*)*$/iu,
    why: 'share links follow the article',
  },
  {
    kind: 'closing',
    pattern:
      /^(?:Các )?(?:Tin|Bài|Bài viết|Tin tức|Văn bản|Thông tin)\s+(?:khác|cùng chuyên mục|cũ hơn|mới hơn|đã đưa|đã đăng)\s*:?$/i,
    why: 'lists of other pages follow the article',
  },
  {
    kind: 'closing',
    pattern:
      /^(?:Manage Permissions|Version History|Approval Status|Content Type:|Created at\b|Last modified at\b).{0,120}$/,
    why: 'form of a SharePoint list item, shown to nobody who reads',
  },
  {
    kind: 'closing',
    pattern:
      /^(?:(?:Ý kiến bạn đọc|Gửi bình luận|Bình luận|Lưu trữ|Về trang trước|Quay lại|Về đầu trang|Hỏi đáp pháp luật|In (?:trang|bài)|Bản in|Gửi email|Báo lỗi)(?!\p{L})[\s|:]*)+$/iu,
    why: 'comments and links back follow the article',
  },
  {
    kind: 'closing',
    pattern: /^(?:Các )?(?:VB|Văn bản)\s+(?:có )?liên quan(?: cùng (?:nội dung|lĩnh vực|chủ đề)| khác)?\s*:?$/i,
    why: 'a list of other documents that a database shows below a text',
  },
  {
    kind: 'closing',
    pattern: /^(?:Bản quyền\s+(?:©|thuộc|của)|©|Copyright(?!\p{L})|Trưởng Ban [Bb]iên tập\s*:).{0,300}$/u,
    why: 'who runs the site',
  },
  {
    kind: 'closing',
    pattern: /^(?:Các )?(?:Tin|Bài|Bài viết|Tin tức)\s+liên quan\s*:?$/i,
    why: 'a list of other pages',
  },
  {
    kind: 'running',
    pattern:
      /^(?:(?:Tin|Bài|Bài viết|Tin tức)\s+liên quan|Xem thêm|Đọc thêm|Có thể bạn quan tâm|Mời bạn đọc)\s*:\s*\S.{0,250}$/i,
    why: 'a link to another page, set between paragraphs',
  },
  { kind: 'running', pattern: /^Quảng cáo$/i, why: 'the label of an advertisement' },
  {
    kind: 'running',
    pattern: /^(?:\d{1,4}\s+)?CÔNG BÁO\s*\/\s*Số(?!\p{L}).{0,60}\/\s*Ngày\s*[\d\s-]{6,14}(?:\s+\d{1,4})?$/u,
    why: "head of each page of the gazette, with the gazette's own number and date",
  },
  {
    kind: 'running',
    pattern: /^(?:Người ký|Ký bởi)\s*:\s*(?:CỔNG THÔNG TIN|CÔNG BÁO|VĂN PHÒNG).{0,120}$/,
    why: "stamp of the gazette's electronic signature",
  },
  { kind: 'running', pattern: /^Email\s*:\s*[^\s@]+@[^\s@]+$/, why: 'the same stamp' },
  { kind: 'running', pattern: /^Cơ quan\s*:\s*VĂN PHÒNG CHÍNH PHỦ$/, why: 'the same stamp' },
  { kind: 'running', pattern: /^(?:Thời gian|Ngày) ký\s*:[\d.:/+\s-]+$/, why: 'the same stamp' },
  {
    kind: 'provision',
    pattern: /^(?:Điều|Chương|Mục|Phần|Phụ lục|Mẫu số)\s+(?:thứ\s|[IVXLC\d])/iu,
    why: 'nothing is a footer below which the document goes on',
  },
  {
    kind: 'document',
    pattern: /^(?:[^\n]{0,80}\s)?(?:C[ộỘ]NG\s+H[òÒoO][aàAÀ]\s+X[ãÃ]|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do)/u,
    why: 'motto of the letterhead',
  },
  { kind: 'document', pattern: /^(?:Luật\s+)?[Ss]ố\s*:/, why: 'number of the letterhead' },
  {
    kind: 'document',
    pattern:
      /^(?:LUẬT|BỘ LUẬT|PHÁP LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ|KẾ HOẠCH|CHƯƠNG TRÌNH|KẾT LUẬN|QUY ĐỊNH|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|CÔNG ĐIỆN)$/u,
    why: 'a type alone in capitals',
  },
  { kind: 'document', pattern: new RegExp(`^Ngày ${DATE},\\s`, 'i'), why: 'the dated lead of a news item' },
];
