import { findNamedBody, type NamedBody, type ReadingContext, readIssuerLine } from '../text/known-bodies.js';
import { inSentence } from './name-in-sentence.js';
import { jointIssuers, type OrganBelow, organBelow, withoutProvince } from './organ-below.js';

/** Organs that a Party committee's letterhead names below it, in a line of their own. */
const PARTY_ORGAN =
  '(?:BAN (?:TỔ CHỨC|TUYÊN GIÁO(?: VÀ DÂN VẬN)?|DÂN VẬN|NỘI CHÍNH|KINH TẾ|ĐỐI NGOẠI)|(?:ỦY|UỶ) BAN KIỂM TRA|VĂN PHÒNG|TRƯỜNG CHÍNH TRỊ)';
const COMMITTEE = '(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)';
/** "HUYỆN ỦY X / BAN TỔ CHỨC": the organ of the committee, "Ban Tổ chức Huyện ủy X". */
const ORGAN_OF_COMMITTEE = new RegExp(`^(${COMMITTEE} .{2,60}?) (${PARTY_ORGAN})$`, 'u');
const ORGAN_OF_CENTRE = new RegExp(`^BAN CHẤP HÀNH TRUNG ƯƠNG(?: ĐẢNG)? (${PARTY_ORGAN})$`, 'u');
/** "ĐẢNG BỘ TỈNH Y / HUYỆN ỦY X", "TỈNH ỦY Y / ĐẢNG ỦY X": the committee above is printed over the name. */
const UNDER_COMMITTEE = new RegExp(`^(?:ĐẢNG BỘ|${COMMITTEE}) .{2,60}? (?=${COMMITTEE}(?: |$))`, 'u');
/** Committees of mass organisations: "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM / BAN CHẤP HÀNH TỈNH X". */
const LOCAL_COMMITTEE = /^(?:BAN CHẤP HÀNH|BAN THƯỜNG VỤ) (?=(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG) )/u;

/**
 * Completes the line where the youth union's name stands over the date instead of the motto: the committee is the union's,
 * "BAN CHẤP HÀNH TRUNG ƯƠNG ĐOÀN", "BAN CHẤP HÀNH ĐOÀN TỈNH X".
 */
const ofYouthUnion = (line: string): string => {
  if (/(?:^|\s)(?:ĐOÀN|TỈNH ĐOÀN)(?:\s|$)/u.test(line)) return line;
  return /TRUNG ƯƠNG$/u.test(line) ? `${line} ĐOÀN` : line.replace(/^(BAN CHẤP HÀNH|BAN THƯỜNG VỤ) /u, '$1 ĐOÀN ');
};

/** Completes an issuer that lost its second line with the province of the place-and-date line. */
const completed = (line: string, { vocabulary, place, day }: ReadingContext): string => {
  if (!/^(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN$/u.test(line) || place === null) return line;
  return `${line} ${vocabulary.placeByName(place, day)?.fullName ?? ''}`.trim();
};

const named = (written: string, context: ReadingContext): NamedBody => ({
  written,
  body: findNamedBody(written, context),
});

const ownerOf = ({ owner }: OrganBelow, context: ReadingContext): string => {
  const [known] = readIssuerLine(owner, context);
  return known?.body?.name ?? inSentence(owner, context.place);
};

/** Returns the bodies that a letterhead's line of capitals names, each under its full name where two lines make it up. */
export function bodiesOfLetterhead(
  written: string,
  isYouthUnion: boolean,
  context: ReadingContext,
): readonly NamedBody[] {
  const spelt = written.replace(/^UBND(?= )/u, 'ỦY BAN NHÂN DÂN').replace(/^HĐND(?= )/u, 'HỘI ĐỒNG NHÂN DÂN');
  const joint = jointIssuers(spelt);
  if (joint.length > 1) return joint.flatMap((each) => bodiesOfLetterhead(each, isYouthUnion, context));
  const line = completed(isYouthUnion ? ofYouthUnion(spelt) : withoutProvince(spelt), context);
  const below = organBelow(line);
  if (below) return [named(`${below.organ} ${ownerOf(below, context)}`, context)];
  const lower = line.replace(UNDER_COMMITTEE, '');
  const central = ORGAN_OF_CENTRE.exec(lower);
  if (central) return [named(`${central[1]} Trung ương`, context)];
  const organ = ORGAN_OF_COMMITTEE.exec(lower);
  if (organ)
    return [named(`${inSentence(organ[2] ?? '', null)} ${inSentence(organ[1] ?? '', context.place)}`, context)];
  if (lower !== line) return [named(inSentence(lower, context.place), context)];
  return ofOrganisation(readIssuerLine(line, context), context);
}

/** Names the local committee of a mass organisation after it: "Hội Liên hiệp Phụ nữ tỉnh X". */
function ofOrganisation(bodies: readonly NamedBody[], context: ReadingContext): readonly NamedBody[] {
  const [last] = bodies;
  const place = bodies.length === 1 && last?.body === null ? LOCAL_COMMITTEE.exec(last.written) : null;
  if (!last || !place || last.over?.branch !== 'FRONT') return bodies;
  const where = inSentence(last.written.slice(place[0].length), context.place);
  const name = last.over.name.replace(/ Việt Nam$/u, '');
  return [named(`${name} ${where.charAt(0).toLowerCase()}${where.slice(1)}`, context)];
}
