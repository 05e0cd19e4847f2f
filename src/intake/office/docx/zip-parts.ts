import { fromBufferPromise, type ZipFile } from 'yauzl';
import { errorOf, type OfficeRefusal, refuse } from '../refusal.js';

/** The parts asked for that a file has, by name, or why it is refused. */
export type ZipParts = { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, Buffer> } | OfficeRefusal;

/** Entries of a file: a document with hundreds of pictures has some hundred. */
const MOST_ENTRIES = 10_000;
/** Bytes of one part when decompressed: the longest laws make some ten million. */
export const MOST_PART_BYTES = 100 * 1024 * 1024;

/** Returns those parts of a ZIP file whose names pass the test. The library checks names, and that sizes are as declared. */
export async function readZipParts(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ZipParts> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    });
    if (zip.entryCount > MOST_ENTRIES) return refuse({ code: 'TOO_MANY_MEMBERS', most: MOST_ENTRIES });
    return await readEntries(zip, wanted);
  } catch (error) {
    return refuse({ code: 'DAMAGED_FILE', detail: errorOf(error).message });
  }
}

async function readEntries(zip: ZipFile, wanted: (name: string) => boolean): Promise<ZipParts> {
  const parts = new Map<string, Buffer>();
  let sum = 0;
  for await (const entry of zip.eachEntry()) {
    if (!wanted(entry.fileName)) continue;
    sum += entry.uncompressedSize;
    if (sum > MOST_PART_BYTES) return refuse({ code: 'ARCHIVE_TOO_LARGE', most: MOST_PART_BYTES });
    if (entry.isEncrypted()) return refuse({ code: 'ENCRYPTED' });
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return { kind: 'parts', parts };
}
