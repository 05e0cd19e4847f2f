/** Texts of one kind that a stranger might send, at any length. The same length always gives the same text. */
export interface Family {
  readonly name: string;
  /** Returns a text of about `length` UTF-16 code units. */
  readonly text: (length: number) => string;
}

/** A piece of text that is repeated: always the same, or made from its place in the row. */
export type Piece = string | ((at: number) => string);

/** What stands before and after the repeated pieces. */
export interface Frame {
  readonly before?: string;
  readonly after?: string;
}

const pieceAt = (piece: Piece, at: number): string => (typeof piece === 'string' ? piece : piece(at));

/** Returns the family whose texts repeat a piece. */
export function repeating(name: string, piece: Piece, { before = '', after = '' }: Frame = {}): Family {
  return { name, text: (length) => before + repeated(piece, length) + after };
}

/** Returns the family whose texts repeat one piece over their first half, and another over their second. */
export function halves(name: string, first: Piece, second: Piece, { before = '', after = '' }: Frame = {}): Family {
  return { name, text: (length) => before + repeated(first, length / 2) + repeated(second, length / 2) + after };
}

function repeated(piece: Piece, length: number): string {
  const pieces: string[] = [];
  for (let at = 0, made = 0; made < length; at++) {
    const next = pieceAt(piece, at);
    pieces.push(next);
    made += next.length;
  }
  return pieces.join('');
}

/** Returns letters that differ for each number: 0 → "A", 26 → "BA". */
export const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26)) + letters(at % 26);

/** Returns one of a few values, in turn. */
export const inTurn =
  (...values: readonly string[]): ((at: number) => string) =>
  (at) =>
    values[at % values.length] as string;

/** The head of a directive, after which the pieces are its body. */
export const DIRECTIVE_HEAD = `ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG
Số: 01/CT-UBND
Bình Dương, ngày 21 tháng 01 năm 2021

CHỈ THỊ
Về việc tổ chức phong trào thi đua năm 2021

`;

/** The head of a law. */
export const LAW_HEAD = `QUỐC HỘI
Luật số: 45/2013/QH13

LUẬT
ĐẤT ĐAI

Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
`;

/** The head and enacting sentence of a decree that amends another. */
export const AMENDING_HEAD = `CHÍNH PHỦ
Số: 10/2022/NĐ-CP
Hà Nội, ngày 15 tháng 01 năm 2022

NGHỊ ĐỊNH
SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP NGÀY 05 THÁNG 3 NĂM 2020 CỦA CHÍNH PHỦ VỀ CÔNG TÁC VĂN THƯ

Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư
`;
