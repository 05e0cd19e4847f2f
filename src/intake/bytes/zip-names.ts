/** Names are looked for among this many entries. */
const MOST_ENTRIES = 10_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Lengths of the end record without its comment, of the longest comment, and of an entry without its names. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;

/**
 * Returns the names of the entries that the directory of a ZIP file lists, in its order; as many as can be read where it is
 * damaged. Nothing is decompressed.
 */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(file);
  if (end === null) return [];
  const names: string[] = [];
  let at = file.readUInt32LE(end + 16);
  while (names.length < MOST_ENTRIES && at + ENTRY_LENGTH <= end && file.readUInt32LE(at) === ENTRY) {
    const name = file.readUInt16LE(at + 28);
    names.push(file.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + name));
    at += ENTRY_LENGTH + name + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return names;
}

/** Where the end record begins; null without one. */
function endOf(file: Buffer): number | null {
  const from = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = file.length - END_LENGTH; at >= from; at--) if (file.readUInt32LE(at) === END) return at;
  return null;
}
