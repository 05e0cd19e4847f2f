import type { FileHandle } from 'node:fs/promises';
import { type Entry, fromBufferPromise, fromFdPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { nameOfBytes } from '../file-name.js';

/** A ZIP file in memory, or one that is open on disk. */
export type ArchiveInput = Buffer | FileHandle;

/** A member of an archive as its directory states it. Its name names nothing on disk. */
export interface Member {
  readonly name: string;
  readonly entry: Entry;
}

/** An archive with its directory. */
export interface Archive {
  readonly zip: ZipFile;
  readonly members: readonly Member[];
  /** Whether it has more members than were asked for; they are not listed. */
  readonly hasMore: boolean;
}

/** Lengths of a member's own header without its name, of the end record, and the bit that says that a name is UTF-8. */
const LOCAL_HEADER = 30;
const UTF8_FLAG = 0x800;
/** Only names are decoded here: yauzl would refuse an archive for one name that would be no safe path. */
const OPTIONS = { autoClose: false, decodeStrings: false, validateEntrySizes: true };

/** Opens a ZIP file and reads its directory, up to `most` members; throws what yauzl throws for a damaged one. */
export async function openArchive(input: ArchiveInput, most: number): Promise<Archive> {
  const zip = await (Buffer.isBuffer(input) ? fromBufferPromise(input, OPTIONS) : fromFdPromise(input.fd, OPTIONS));
  const members: Member[] = [];
  for await (const entry of zip.eachEntry()) {
    if (members.length === most) return { zip, members, hasMore: true };
    members.push({ name: memberName(entry), entry });
  }
  return { zip, members, hasMore: false };
}

/**
 * Returns the name of a member: UTF-8 where its flag or an Info-ZIP field says so, or where it is valid UTF-8, as Linux and
 * macOS wrote it without the flag; else CP437, as the specification says (APPNOTE.TXT, appendix D).
 */
function memberName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  if ((generalPurposeBitFlag & UTF8_FLAG) !== 0) return nameOfBytes(fileNameRaw);
  const name = nameOfBytes(fileNameRaw);
  const isUtf8 = Buffer.from(name).equals(fileNameRaw);
  return isUtf8 ? name : getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}

/** Returns whether two members share bytes of the archive, by which a zip bomb uses one piece of data again and again. */
export function haveOverlap(members: readonly Member[]): boolean {
  const spans = members
    .map(({ entry }) => ({
      from: entry.relativeOffsetOfLocalHeader,
      to: entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.fileNameRaw.length + entry.compressedSize,
    }))
    .toSorted((a, b) => a.from - b.from);
  return spans.some(({ to }, at) => to > (spans[at + 1]?.from ?? Number.POSITIVE_INFINITY));
}
