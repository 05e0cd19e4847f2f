/** Names of the citing document's own, by which it names bodies for short. */
export interface OwnNames {
  /** Full name of its issuer: `Sở Nội vụ tỉnh Cà Mau`; null where unknown. */
  readonly issuer: string | null;
  /** Its district or commune, with the kind: `huyện Y Yên`; null where unknown. */
  readonly unit: string | null;
  /** The district of a commune, or of news: the only one that the text names; null where unknown. */
  readonly district: string | null;
}

/** Names of a citing document of which nothing is known. */
export const NO_OWN_NAMES: OwnNames = { issuer: null, unit: null, district: null };

/** Returns the full name of a body that is named as only the citing document's own can be; null where it is not. */
export function completeWithOwn(name: string, { issuer, unit, district }: OwnNames): string | null {
  for (const each of [unit, district]) {
    const full = each === null ? null : ofOwnUnit(name, each);
    if (full !== null) return full;
  }
  return issuer === null || isJoint(issuer) ? null : ofOwnIssuer(name, issuer);
}

/** An office of a district that is named without its place. */
const DISTRICT_OFFICE = /^(?:(?:Phó )?Trưởng )?[Pp]hòng \p{Lu}/u;
/** A committee of its council (Luật Tổ chức chính quyền địa phương), named without that. */
const COUNCIL_COMMITTEE = /^Ban (?:Kinh tế - Xã hội|Pháp chế)$/u;
const COMMITTEES: ReadonlyMap<string, readonly string[]> = new Map([
  ['huyện', ['huyện ủy', 'huyện uỷ']],
  ['quận', ['quận ủy', 'quận uỷ']],
  ['thị xã', ['thị ủy', 'thị uỷ']],
  ['thành phố', ['thành ủy', 'thành uỷ']],
]);

/** "Ủy ban nhân dân huyện", "Huyện ủy" and "Phòng Nội vụ" in a document of the district Y Yên are that district's. */
function ofOwnUnit(name: string, unit: string): string | null {
  const kind = /^(?:\p{Ll}+ )+/u.exec(unit)?.[0].trimEnd() ?? '';
  const ends = [kind, ...(COMMITTEES.get(kind) ?? [])];
  if (ends.some((end) => ` ${name}`.toLowerCase().endsWith(` ${end}`))) return `${name} ${unit.slice(kind.length + 1)}`;
  if (COUNCIL_COMMITTEE.test(name)) return `${name} Hội đồng nhân dân ${unit}`;
  const isOffice = DISTRICT_OFFICE.test(name) && !/ (?:huyện|quận|thị xã|thành phố|tỉnh) /u.test(name);
  return isOffice ? `${name} ${unit}` : null;
}

/** Whether an issuer is several bodies: "Bộ Tư pháp, Bộ Nội vụ". */
export const isJoint = (issuer: string): boolean =>
  /[,;] ?(?:Bộ|Sở|Ủy ban|Ban) |\s(?:và|-) (?:Bộ|Sở|Ủy ban) /iu.test(issuer);

/** What leads a Party committee or a union between its sessions. */
const STANDING = /^(?:Ban )?Thường vụ$|^Thường trực$/u;
const COMMITTEE = /^(?:(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ)|(?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn)(?= )/u;

/** Who heads which kind of body. */
const HEADED: ReadonlyMap<string, string> = new Map([
  ['Bộ trưởng', 'Bộ'],
  ['Giám đốc', 'Sở'],
  ['Tổng cục trưởng', 'Tổng cục'],
  ['Cục trưởng', 'Cục'],
  ['Viện trưởng', 'Viện'],
  ['Chánh án', 'Tòa'],
  ['Chủ tịch', 'Ủy ban'],
  ['Hiệu trưởng', 'Trường'],
]);
const HOLDER = new RegExp(`^(?:${[...HEADED.keys()].join('|')}) (?=(?:${[...HEADED.values()].join('|')}) )`, 'u');

/** "Sở", "Giám đốc Sở" and "Ban Tổ chức Đảng ủy Khối" in a document of Sở Nội vụ tỉnh Cà Mau, of Đảng ủy Khối các cơ quan. */
function ofOwnIssuer(name: string, issuer: string): string | null {
  if (!/\p{Ll}/u.test(issuer)) return null;
  const body = issuer.replace(HOLDER, '');
  if ((STANDING.test(name) && COMMITTEE.test(issuer)) || body.startsWith(`${HEADED.get(name)} `))
    return `${name} ${body}`;
  const union = UNION.exec(issuer)?.[1];
  if (union !== undefined && CENTRE_OF_UNION.test(name)) return `${name} ${union} Việt Nam`;
  return ofBeginning(name, issuer) ?? ofBeginning(name, body);
}

/** "Trung ương Hội" in a document of Hội Nông dân tỉnh Phú Yên. */
const CENTRE_OF_UNION = /(?:^|\s)Trung ương Hội$/u;
const UNION = /(?:^|\s)Hội (.+?) (?:Việt Nam|tỉnh|thành phố|huyện|quận)(?: |$)/u;

/** The name with the issuer's in full, where it ends with the first words of that. */
function ofBeginning(name: string, issuer: string): string | null {
  const words = name.split(' ');
  const own = issuer.split(' ');
  for (let from = 0; from < words.length; from++) {
    const count = words.length - from;
    const isBeginning = count < own.length && words.slice(from).every((word, at) => word === own[at]);
    if (isBeginning && (count > 1 || /^\p{Lu}/u.test(own[1] ?? ''))) return [...words.slice(0, from), issuer].join(' ');
  }
  return null;
}
