/** Returns the beginning of a PNG file of this size in pixels. */
export function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(33);
  header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 0);
  header.write('IHDR', 12);
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

/** Returns the beginning of a JPEG file of this size: a comment, a byte that fills, and the frame. */
export function jpegHeader(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3]);
  frame.writeUInt16BE(height, 6);
  frame.writeUInt16BE(width, 8);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2]), frame]);
}

/** Returns a TIFF file of directories for pictures of these sizes; the last one leads to `next`, by default nowhere. */
export function tiffFile(sizes: readonly (readonly [number, number])[], order: 'II' | 'MM', next = 0): Buffer {
  const length = 2 + 2 * 12 + 4;
  const file = Buffer.alloc(8 + sizes.length * length);
  const short = (value: number, at: number) =>
    order === 'II' ? file.writeUInt16LE(value, at) : file.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    order === 'II' ? file.writeUInt32LE(value, at) : file.writeUInt32BE(value, at);
  const entry = (at: number, tag: number, type: 3 | 4, value: number): void => {
    short(tag, at);
    short(type, at + 2);
    long(1, at + 4);
    if (type === 3) short(value, at + 8);
    else long(value, at + 8);
  };
  file.write(order, 0, 'latin1');
  short(42, 2);
  long(8, 4);
  for (const [at, [width, height]] of sizes.entries()) {
    const begin = 8 + at * length;
    short(2, begin);
    entry(begin + 2, 256, 3, width);
    entry(begin + 14, 257, 4, height);
    long(at + 1 < sizes.length ? begin + length : next, begin + 26);
  }
  return file;
}
