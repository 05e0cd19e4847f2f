/** The size of a picture in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** More pictures than any scan in one TIFF file has. */
const MOST_IMAGES = 1_000;
/** Entries of one directory of TIFF: some twenty are usual. */
const MOST_ENTRIES = 4_096;

/**
 * Returns the sizes of the pictures in a PNG, JPEG or TIFF file, as its headers state them; null for another file, and where the
 * headers lead nowhere.
 */
export function imagePages(bytes: Uint8Array): readonly PixelSize[] | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (file.readUInt32BE(0) === 0x89504e47) return [{ width: file.readUInt32BE(16), height: file.readUInt32BE(20) }];
    if (file.readUInt16BE(0) === 0xffd8) return jpegSize(file);
    return file.toString('latin1', 0, 2) === 'II' || file.toString('latin1', 0, 2) === 'MM' ? tiffSizes(file) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Segments up to the frame, which states the size (ITU-T T.81, B.2). */
function jpegSize(file: Buffer): readonly PixelSize[] | null {
  for (let at = 2; file[at] === 0xff; ) {
    const marker = file.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [{ height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) }];
    // A byte that fills.
    at += marker === 0xff ? 1 : 2 + file.readUInt16BE(at + 2);
  }
  return null;
}

const WIDTH = 256;
const HEIGHT = 257;
const SHORT = 3;

/** A list of directories, one for each picture (TIFF 6.0, section 2). */
function tiffSizes(file: Buffer): readonly PixelSize[] | null {
  const small = file.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (small ? file.readUInt16LE(at) : file.readUInt16BE(at));
  const long = (at: number): number => (small ? file.readUInt32LE(at) : file.readUInt32BE(at));
  const sizes: PixelSize[] = [];
  for (let at = long(4); at !== 0; ) {
    if (sizes.length === MOST_IMAGES) return null;
    const entries = short(at);
    if (entries > MOST_ENTRIES) return null;
    const values = new Map<number, number>();
    for (let entry = at + 2; entry < at + 2 + 12 * entries; entry += 12)
      values.set(short(entry), short(entry + 2) === SHORT ? short(entry + 8) : long(entry + 8));
    sizes.push({ width: values.get(WIDTH) ?? 0, height: values.get(HEIGHT) ?? 0 });
    at = long(at + 2 + 12 * entries);
  }
  return sizes;
}
