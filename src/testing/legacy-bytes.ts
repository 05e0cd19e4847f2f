import { type Encoding, legacyDecoder } from '../intake/encodings/encodings.js';

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The 134 letters of Vietnamese that ASCII lacks, in NFC. */
export const VIETNAMESE_LETTERS: readonly string[] = [
  ...'đĐ',
  ...[...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'].flatMap((letter) => TONES.map((tone) => (letter + tone).normalize('NFC'))),
].filter((letter) => letter > '\u007f');

/** Returns a text in an 8-bit encoding, found by decoding one and two bytes at a time; throws for a character it lacks. */
export function legacyBytes(text: string, encoding: Encoding): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      const bytes = table.get(letter);
      if (bytes === undefined) throw new Error(`${encoding} has no ${letter}`);
      return [...bytes];
    }),
  );
}

const tables = new Map<Encoding, ReadonlyMap<string, Uint8Array>>();

function tableOf(encoding: Encoding): ReadonlyMap<string, Uint8Array> {
  const decode = decoderOf(encoding);
  const ones = Array.from({ length: 256 }, (_, byte) => [byte]);
  const letters = ones.slice(0x41).filter(([byte = 0]) => byte < 0x7b || byte > 0x9f);
  const twos = letters.flatMap((first) => ones.slice(0xb0).map((second) => [...first, ...second]));
  const table = new Map<string, Uint8Array>();
  for (const bytes of [...ones, ...twos].map((values) => Uint8Array.from(values))) {
    const letter = decode(bytes);
    if (letter !== null && [...letter].length === 1 && !table.has(letter)) table.set(letter, bytes);
  }
  return table;
}

function decoderOf(encoding: Encoding): (bytes: Uint8Array) => string | null {
  const legacy = legacyDecoder(encoding);
  const standard = legacy === null ? new TextDecoder(encoding) : null;
  return (bytes) => {
    const decoded = legacy?.decode(bytes);
    if (decoded?.kind === 'invalid') return null;
    return (decoded?.text ?? standard?.decode(bytes) ?? '').normalize('NFC');
  };
}
