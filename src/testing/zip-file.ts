import { crc32, deflateRawSync } from 'node:zlib';

/** A member of a ZIP file to be made; what a directory can lie about may be given. */
export interface ZipMember {
  /** Bytes where the name is not to be written as UTF-8 with its flag. */
  readonly name: string | Buffer;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  /** Unix mode with the type of the file. */
  readonly mode?: number;
  readonly crc?: number;
  /** The size that is stated. */
  readonly size?: number;
  /** Its entry points to the data of the member at this place instead. */
  readonly dataOf?: number;
}

const UTF8 = 0x800;
const ENCRYPTED = 1;
const UNIX = 0x031e;

/** Returns a ZIP file with these members (APPNOTE.TXT, 4.3). */
export function zipFile(members: readonly ZipMember[]): Buffer {
  const bodies: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const member of members) {
    const data = dataOf(member);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    common(member, data.length).copy(header, 4);
    const body = Buffer.concat([header, nameOf(member), data]);
    offsets.push(at);
    bodies.push(body);
    at += body.length;
  }
  const entries = members.map((member) => {
    const target = member.dataOf ?? members.indexOf(member);
    return entryOf(member, members[target] as ZipMember, offsets[target] as number);
  });
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const nameOf = ({ name }: ZipMember): Buffer => Buffer.from(name as string);

const contentOf = ({ content }: ZipMember): Buffer => Buffer.from(content as string);

const dataOf = (member: ZipMember): Buffer =>
  member.stored === true ? contentOf(member) : deflateRawSync(contentOf(member));

/** The part that the header of a member and its entry have in common: from the version to the length of the name. */
function common(member: ZipMember, compressed: number): Buffer {
  const part = Buffer.alloc(24);
  const flags = (typeof member.name === 'string' ? UTF8 : 0) | (member.encrypted === true ? ENCRYPTED : 0);
  part.writeUInt16LE(20, 0);
  part.writeUInt16LE(flags, 2);
  part.writeUInt16LE(member.method ?? (member.stored === true ? 0 : 8), 4);
  part.writeUInt32LE(member.crc ?? crc32(contentOf(member)), 10);
  part.writeUInt32LE(compressed, 14);
  part.writeUInt32LE(member.size ?? contentOf(member).length, 18);
  part.writeUInt16LE(nameOf(member).length, 22);
  return part;
}

function entryOf(member: ZipMember, target: ZipMember, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(UNIX, 4);
  common({ ...target, name: member.name }, dataOf(target).length).copy(entry, 6);
  entry.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 38);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, nameOf(member)]);
}
