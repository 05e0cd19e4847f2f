/** The text of bytes, in NFC, or the offset of the first byte that the encoding does not have. */
export type LegacyText =
  | { readonly kind: 'decoded'; readonly text: string }
  | { readonly kind: 'invalid'; readonly offset: number };

/** Characters are put together in pieces of this many bytes, so that no list of single ones is kept. */
const PIECE = 8192;

/** Puts together what each byte stands for, in NFC; null is a byte that the encoding does not have there. */
export function decodeEach(bytes: Uint8Array, letterAt: (at: number) => string | null): LegacyText {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    let piece = '';
    for (let at = from; at < Math.min(from + PIECE, bytes.length); at++) {
      const letter = letterAt(at);
      if (letter === null) return { kind: 'invalid', offset: at };
      piece += letter;
    }
    pieces.push(piece);
  }
  return { kind: 'decoded', text: pieces.join('').normalize('NFC') };
}

/** What each of the 256 bytes stands for; null where it stands for nothing. */
export type ByteTable = readonly (string | null)[];

/** Returns the table of an encoding: what its rows give, each a run of characters from a byte on, and else ASCII. */
export function byteTable(rows: readonly (readonly [number, string])[]): ByteTable {
  const given = new Map(
    rows.flatMap(([first, row]) => [...row].map((letter, column): [number, string] => [first + column, letter])),
  );
  return Array.from({ length: 256 }, (_, byte) => given.get(byte) ?? asciiOf(byte));
}

/** Decodes one byte a character. */
export const decodeByTable = (bytes: Uint8Array, table: ByteTable): LegacyText =>
  decodeEach(bytes, (at) => table[bytes[at] as number] as string | null);

/** The ASCII character of a byte; null from 0x80 on. */
export const asciiOf = (byte: number): string | null => (byte < 0x80 ? String.fromCharCode(byte) : null);
