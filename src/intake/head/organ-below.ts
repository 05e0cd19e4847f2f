/** Organs that stand in a line of their own below the body whose organ they are, as a sentence spells them. */
const ORGANS = [
  'Văn phòng',
  'Thường trực',
  'Ban Thường trực',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Pháp chế',
  'Ban Kinh tế - Ngân sách',
  'Ban Kinh tế - Xã hội',
  'Ban Văn hóa - Xã hội',
  'Ban Văn hoá - Xã hội',
  'Ban Dân tộc',
  'Ban Đô thị',
];
const SPELT: ReadonlyMap<string, string> = new Map(ORGANS.map((organ) => [organ.toUpperCase(), organ]));
const OWNER =
  '(?:(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|(?:ỦY|UỶ) BAN (?:MTTQ|MẶT TRẬN TỔ QUỐC)|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) ĐOÀN)';
const ORGAN_BELOW = new RegExp(`^(${OWNER} .{2,60}?) (${[...SPELT.keys()].join('|')})$`, 'u');
/** "ỦY BAN NHÂN DÂN / HUYỆN X / TỈNH Y": the province only tells where the district lies. */
const PROVINCE_BELOW =
  /^((?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN (?:HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|XÃ|PHƯỜNG|THỊ TRẤN) .{2,40}?) TỈNH .{2,20}$/u;
/** Bodies of a place, before which a dash joins one issuer to another: "CÔNG AN TỈNH - SỞ TÀI CHÍNH". */
const NEXT_ISSUER = / [-–] (?=(?:SỞ|CÔNG AN|TỈNH ĐOÀN|THÀNH ĐOÀN|LIÊN ĐOÀN|BỘ CHỈ HUY|BẢO HIỂM XÃ HỘI|CỤC|HỘI) )/u;

/** An organ and the body whose it is, both as the letterhead writes them. */
export interface OrganBelow {
  readonly organ: string;
  readonly owner: string;
}

/** Returns the organ that a letterhead's line names below its body: "UBND TỈNH X / VĂN PHÒNG"; null where it names none. */
export function organBelow(line: string): OrganBelow | null {
  const [, owner, organ] = ORGAN_BELOW.exec(line) ?? [];
  return owner === undefined || organ === undefined ? null : { organ: SPELT.get(organ) ?? organ, owner };
}

/** Returns the line without the province that a district's letterhead prints below its name. */
export const withoutProvince = (line: string): string => line.replace(PROVINCE_BELOW, '$1');

/** Returns the issuers that dashes join in one line, the line alone where there are none. */
export const jointIssuers = (line: string): readonly string[] => [...new Set(line.split(NEXT_ISSUER))];
