import { deflateRawSync } from 'node:zlib';
import { type ZipMember, zipFile } from '../../../src/testing/zip-file.js';
import { DECISION, type HostileFile, hostile, long, MEGABYTE } from '../hostile-file.js';

const text = (name: string, more: Partial<ZipMember> = {}): ZipMember => ({ name, content: DECISION, ...more });
const zeros = (name: string, megabytes: number): ZipMember => ({ name, content: Buffer.alloc(megabytes * MEGABYTE) });
const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** An archive in an archive in an archive … */
function nested(depth: number, inside: readonly ZipMember[]): Buffer {
  let content = zipFile(inside);
  for (let at = 1; at < depth; at++) content = zipFile([{ name: `${at}.zip`, content, stored: true }, text('a.txt')]);
  return content;
}

/** Changes bytes counted from the record that ends the directory. */
function withEnd(zip: Buffer, change: (end: Buffer) => void): Buffer {
  const changed = Buffer.from(zip);
  change(changed.subarray(changed.length - 22));
  return changed;
}

/** A megabyte that is compressed some fifty times: below the ratio that is refused. */
const PAGE = Buffer.from(times(MEGABYTE / 64, (at) => `${at % 997}`.padEnd(64, '\0')).join(''));

/** Archives that unpack to too much, lie about what they hold, or name places outside of themselves. */
export const ZIP_FILES: readonly HostileFile[] = [
  long('bomb-one-member.zip', 'TOO_LARGE', () => zipFile([zeros('a.txt', 64)])),
  long('bomb-ratio.zip', 'READ+TOO_COMPRESSED', () => zipFile([zeros('a.txt', 19), text('b.txt')])),
  long('bomb-many-members.zip', 'TOO_MANY_MEMBERS', () =>
    zipFile(times(20_000, (at) => ({ name: `${at}.txt`, content: 'a' }))),
  ),
  long('bomb-nested.zip', 'READ+TOO_COMPRESSED', () =>
    nested(
      3,
      times(10, (at) => zeros(`${at}.txt`, 15)),
    ),
  ),
  long('bomb-total.zip', 'ARCHIVE_TOO_LARGE+BINARY', () =>
    zipFile(times(30, (at) => ({ name: `${at}.txt`, content: Buffer.concat(times(19, () => PAGE)) }))),
  ),
  long('nested-too-deep.zip', 'READ+TOO_DEEP', () => nested(8, [text('a.txt')])),
  hostile('says-less.zip', 'DAMAGED_ARCHIVE', () => zipFile([{ ...zeros('a.txt', 15), size: 10 }])),
  hostile('says-more.zip', 'DAMAGED_ARCHIVE', () => zipFile([text('a.txt', { size: 300_000 })])),
  hostile('overlapping.zip', 'OVERLAPPING_MEMBERS', () =>
    zipFile([
      { name: 'a.txt', content: Buffer.alloc(50_000) },
      ...times(500, (at) => text(`${at}.txt`, { dataOf: 0 })),
    ]),
  ),
  hostile('out-of-folder.zip', 'READ', () => zipFile([text('../../../etc/a.txt')])),
  hostile('absolute.zip', 'READ', () => zipFile([text('/etc/cron.d/a.txt')])),
  hostile('backslashes.zip', 'READ', () => zipFile([text('..\\..\\windows\\a.txt')])),
  hostile('link.zip', 'LINK+READ', () =>
    zipFile([text('a.txt', { mode: 0o120777, content: '/etc/passwd' }), text('b.txt')]),
  ),
  hostile('encrypted.zip', 'ENCRYPTED+READ', () => zipFile([text('a.txt', { encrypted: true }), text('b.txt')])),
  hostile('unknown-method.zip', 'READ+UNKNOWN_COMPRESSION', () =>
    zipFile([text('a.txt', { method: 99 }), text('b.txt')]),
  ),
  hostile('wrong-checksum.zip', 'DAMAGED_ARCHIVE', () => zipFile([text('a.txt', { crc: 1 })])),
  hostile('truncated.zip', 'DAMAGED_ARCHIVE', () => zipFile([text('a.txt')]).subarray(0, 60)),
  hostile('no-directory.zip', 'DAMAGED_ARCHIVE', () => zipFile([text('a.txt')]).subarray(0, -70)),
  hostile('counts-more.zip', 'DAMAGED_ARCHIVE', () =>
    withEnd(zipFile([text('a.txt')]), (end) => {
      end.writeUInt16LE(65_534, 8);
      end.writeUInt16LE(65_534, 10);
    }),
  ),
  hostile('directory-elsewhere.zip', 'DAMAGED_ARCHIVE', () =>
    withEnd(zipFile([text('a.txt')]), (end) => end.writeUInt32LE(0xfffffff0, 16)),
  ),
  hostile('long-name.zip', 'READ', () => zipFile([text(`${'a'.repeat(60_000)}.txt`)])),
  hostile('name-of-controls.zip', 'READ', () => zipFile([text('a\n\u001b]0;x\u0007\u202e.txt')])),
  hostile('name-with-nul.zip', 'READ', () => zipFile([text('a\u0000.txt')])),
  long('folders-only.zip', 'NOTHING_TO_READ', () => zipFile(times(9_000, (at) => ({ name: `${at}/`, content: '' })))),
  hostile('empty.zip', 'NOTHING_TO_READ', () => zipFile([])),
  hostile('no-deflate.zip', 'DAMAGED_ARCHIVE', () =>
    zipFile([{ name: 'a.txt', content: Buffer.alloc(1000, 0xff), stored: true, method: 8 }]),
  ),
  hostile('deflate-without-end.zip', 'DAMAGED_ARCHIVE', () => {
    const half = deflateRawSync(Buffer.from(DECISION.repeat(500))).subarray(0, 60);
    return zipFile([{ name: 'a.txt', content: half, stored: true, method: 8, size: 60_000 }]);
  }),
];
