/** An abbreviation used in lists of recipients. If its letters are ambiguous, `before` says what must follow. */
export interface RecipientAbbreviation {
  readonly short: string;
  readonly words: string;
  /** Pattern that must match right after the abbreviation. */
  readonly before?: RegExp;
}

const ORGANS = /^\.?\s*(?:TU|Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Chính phủ|HĐND|UBND|UBMT|MTTQ|Hội đồng|Ủy ban|Uỷ ban|Ban)/u;

/** A city's list names it in the same line: "TTTU, TT HĐND, UBND TP". */
const OF_CITY = /^[^;]*(?<!\p{L})(?:TP|thành phố)(?!\p{L})/u;

/** Abbreviations in the order in which they are tried: a longer one comes before one that is its beginning. */
export const RECIPIENT_ABBREVIATIONS: readonly RecipientAbbreviation[] = [
  { short: 'UBMTTQVN', words: 'Ủy ban Mặt trận Tổ quốc Việt Nam' },
  { short: 'UBMTTQ', words: 'Ủy ban Mặt trận Tổ quốc' },
  { short: 'MTTQVN', words: 'Mặt trận Tổ quốc Việt Nam' },
  { short: 'UBTVQH', words: 'Ủy ban Thường vụ Quốc hội' },
  { short: 'VKSNDTC', words: 'Viện kiểm sát nhân dân tối cao' },
  { short: 'TANDTC', words: 'Tòa án nhân dân tối cao' },
  { short: 'VKSND', words: 'Viện kiểm sát nhân dân' },
  { short: 'TAND', words: 'Tòa án nhân dân' },
  { short: 'MTTQ', words: 'Mặt trận Tổ quốc' },
  { short: 'UBND', words: 'Ủy ban nhân dân' },
  { short: 'HĐND', words: 'Hội đồng nhân dân' },
  { short: 'ĐBQH', words: 'đại biểu Quốc hội' },
  { short: 'TĐKT', words: 'Thi đua - Khen thưởng' },
  { short: 'BCHTW', words: 'Ban Chấp hành Trung ương' },
  { short: 'PCVP', words: 'Phó Chánh Văn phòng' },
  { short: 'LĐVP', words: 'Lãnh đạo Văn phòng' },
  { short: 'VPCTN', words: 'Văn phòng Chủ tịch nước' },
  { short: 'VPCP', words: 'Văn phòng Chính phủ' },
  { short: 'VPQH', words: 'Văn phòng Quốc hội' },
  { short: 'BTCN', words: 'Bộ trưởng, Chủ nhiệm' },
  { short: 'KBNN', words: 'Kho bạc Nhà nước' },
  { short: 'NHNN', words: 'Ngân hàng Nhà nước' },
  { short: 'QPPL', words: 'quy phạm pháp luật' },
  { short: 'TTĐT', words: 'thông tin điện tử' },
  { short: 'PTTH', words: 'Phát thanh - Truyền hình' },
  { short: 'PCT', words: 'Phó Chủ tịch' },
  { short: 'PCN', words: 'Phó Chủ nhiệm' },
  { short: 'CVP', words: 'Chánh Văn phòng' },
  { short: 'TGĐ', words: 'Tổng Giám đốc' },
  { short: 'TTg', words: 'Thủ tướng' },
  { short: 'BCH', words: 'Ban Chấp hành' },
  { short: 'BTV', words: 'Ban Thường vụ' },
  { short: 'BCĐ', words: 'Ban Chỉ đạo' },
  { short: 'TTTU', words: 'Thường trực Thành ủy', before: OF_CITY },
  { short: 'TTTU', words: 'Thường trực Tỉnh ủy' },
  { short: 'TTHĐND', words: 'Thường trực Hội đồng nhân dân' },
  { short: 'T.Ư', words: 'Trung ương' },
  { short: 'TT.', words: 'Thường trực' },
  { short: 'TP.', words: 'thành phố' },
  { short: 'TT', words: 'Thường trực', before: ORGANS },
  { short: 'CT', words: 'Chủ tịch', before: /^(?:\s*[,;]|\s+(?:HĐND|UBND|Hội đồng|Ủy ban|Uỷ ban|nước)|$)/u },
  { short: 'TU', words: 'Thành ủy', before: OF_CITY },
  { short: 'TU', words: 'Tỉnh ủy', before: /^\s*(?:[,;.]|$)/u },
  { short: 'TƯ', words: 'Trung ương' },
  { short: 'TW', words: 'Trung ương' },
  { short: 'TP', words: 'thành phố' },
  { short: 'TX', words: 'thị xã' },
  { short: 'ĐV', words: 'đơn vị' },
  { short: 'VP', words: 'Văn phòng' },
  { short: 'CV', words: 'chuyên viên' },
  { short: 'TH', words: 'Tổng hợp' },
  { short: 'VT', words: 'Văn thư' },
  { short: 'CB', words: 'Công báo', before: /^\s*[,;.]?$/u },
  { short: 'b/c', words: 'để báo cáo' },
];
