import type { Signature } from '../../domain/reading/reading.js';
import { foldInPlace } from '../text/folded-text.js';

const CAPACITY = /^(?:KT|TM|T\/M|TL|TUQ|Q)\s*\.?\s*\p{Lu}/u;
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

interface Open {
  readonly capacities: readonly string[];
  readonly office: string | null;
}

const NOTHING: Open = { capacities: [], office: null };
const isOffice = (line: string): boolean => !/\p{Ll}/u.test(line) && OFFICES.test(foldInPlace(line));

const splitRunTogether = (line: string): readonly string[] => {
  const match = RUN_TOGETHER.exec(line);
  return match && isOffice(match[1]?.trim() ?? '') ? [match[1]?.trim() ?? '', match[2] ?? ''] : [line];
};

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
  for (const line of lines.map((one) => one.trim().replace(/\s+/g, ' ')).flatMap(splitRunTogether)) {
    if (line === '' || SEAL.test(line)) continue;
    const name = open === NOTHING ? null : nameOf(line);
    if (CAPACITY.test(line)) open = { ...open, capacities: [...open.capacities, line] };
    else if (isOffice(line)) open = { ...open, office: line };
    else if (name !== null) {
      found.push(signatureOf(name, open));
      open = NOTHING;
    }
  }
  return found;
}
