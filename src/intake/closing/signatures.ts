import type { Signature } from '../../domain/reading/reading.js';
import { foldInPlace, isCapitals } from '../text/folded-text.js';

const CAPACITY = /^(?:KT|K\/T|TM|T\/M|TL|T\/L|TUQ|Q)\s*\.?\s*\p{Lu}/u;
const OFFICES =
  /^(?:quyen |pho |thu )?(?:tong bi thu|bi thu|chu tich|thu tuong|bo truong|thu truong|thong doc|chanh an|vien truong|chu nhiem|tong kiem toan|tong thanh tra|tong cuc truong|cuc truong|vu truong|chi cuc truong|tong giam doc|giam doc|chanh van phong|chanh thanh tra|truong ban|truong doan|truong phong|hieu truong|uy vien|tu lenh|chinh uy|truong)(?![a-z])/;
const RANK =
  /^(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|GS\.?|PGS\.?|TS\.?|ThS\.?|BS\.?)[\s.]+/u;
const SEAL = /^\(?(?:đã ký|ký tên|signed)[^)]*\)?$/iu;
const NAME = /^\p{Lu}[\p{Ll}']+(?:\s\p{Lu}[\p{Ll}']*){1,5}$/u;
const SEAT = /\s*\((?:Đã ký|đã ký|Ký)\)\s*$/u;
/** Office and name on one line, as in pages without line breaks. */
const RUN_TOGETHER = /^((?:\p{Lu}{2,}[\s,]+)+)(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4})\s*$/u;

const withoutRank = (line: string): string => {
  const rest = line.replace(RANK, '');
  return rest === line ? line : withoutRank(rest);
};

const nameOf = (line: string): string | null => {
  const name = withoutRank(line.replace(SEAT, '').trim());
  return NAME.test(name) ? name : null;
};

const inSentence = (office: string): string =>
  office
    .toLowerCase()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .replace(
      /^(?:Phó|Quyền) \p{Ll}|(?<=^(?:Phó )?Chủ tịch )\p{Ll}/giu,
      (words) => words.slice(0, -1) + words.slice(-1).toUpperCase(),
    );

const isOffice = (line: string): boolean => !/\p{Ll}/u.test(line) && OFFICES.test(foldInPlace(line));

/** Words that an office begins with, so that it is none without them: "PHÓ CHỦ TỊCH", "TỔNG GIÁM ĐỐC". */
const BEGINS_OFFICE = /^(?:PHÓ|TỔNG|QUYỀN|CHI|THƯỜNG|BỘ|THỨ|CỤC|VỤ|VIỆN|HIỆU|HẠT|BAN)$/u;

/** Splits "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" before the second office. */
const splitCapacity = (line: string): readonly string[] => {
  const words = line.split(' ');
  for (let at = 2; CAPACITY.test(line) && at < words.length; at += 1) {
    const office = words.slice(at).join(' ');
    if (isOffice(office) && !BEGINS_OFFICE.test(words[at - 1] ?? '')) return [words.slice(0, at).join(' '), office];
  }
  return [line];
};

interface Open {
  readonly capacities: readonly string[];
  readonly office: string | null;
}

const NOTHING: Open = { capacities: [], office: null };

const splitRunTogether = (line: string): readonly string[] => {
  const match = RUN_TOGETHER.exec(line);
  return match && isOffice(match[1]?.trim() ?? '') ? [match[1]?.trim() ?? '', match[2] ?? ''] : [line];
};

/** "KT. CHỦ TỊCH / ỦY BAN CHỨNG KHOÁN NHÀ NƯỚC / PHÓ CHỦ TỊCH": capitals between authority and office go on with the authority. */
const goesOn = (line: string, { capacities, office }: Open): boolean =>
  capacities.length > 0 && office === null && isCapitals(line) && line.includes(' ');

const signatureOf = (name: string, { office, capacities }: Open): Signature => ({
  name,
  office: office === null ? null : inSentence(office),
  capacity: capacities.join(' ') || null,
});

/**
 * Returns the signatures in the lines of an end block, in order. Each has an office in capitals, above it any lines that
 * state the authority to sign (TM., KT., TL.), and below it the name. A joint document has several. A name without an
 * office is not a signature.
 */
export function readSignatures(lines: readonly string[]): readonly Signature[] {
  const found: Signature[] = [];
  let open = NOTHING;
  for (const line of lines
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .flatMap(splitRunTogether)
    .flatMap(splitCapacity)) {
    if (line === '' || SEAL.test(line)) continue;
    const name = open === NOTHING ? null : nameOf(line);
    if (CAPACITY.test(line)) open = { ...open, capacities: [...open.capacities, line] };
    else if (isOffice(line)) open = { ...open, office: line };
    else if (goesOn(line, open))
      open = { ...open, capacities: [...open.capacities.slice(0, -1), `${open.capacities.at(-1)} ${line}`] };
    else if (name !== null) {
      found.push(signatureOf(name, open));
      open = NOTHING;
    }
  }
  return found;
}
