import { describe, expect, it } from 'vitest';
import { type ZipMember, zipFile } from '../../testing/zip-file.js';
import type { SourceLimits } from '../limits.js';
import { fullBudget } from './archive-budget.js';
import { archiveItems } from './archive-items.js';

const LIMITS: SourceLimits = {
  fileBytes: 100_000,
  archiveDepth: 3,
  members: 8,
  archiveBytes: 150_000,
  ratio: 100,
  ratioFromBytes: 1000,
  pictures: false,
};
/** 50,000 bytes that hardly compress. */
const NOISE = Buffer.from(Array.from({ length: 50_000 }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 13) & 0xff));
const text = (name: string): ZipMember => ({ name, content: `Điều 1 của ${name}.` });

/** What an archive named `kho.zip` yields: the text of each file, and the code of each refusal. */
async function itemsOf(input: Buffer, limits = LIMITS): Promise<readonly (readonly string[])[]> {
  const seen: (readonly string[])[] = [];
  const place = { path: 'in/kho.zip', source: 'kho.zip', input };
  for await (const item of archiveItems(place, fullBudget(limits), limits)) {
    if (item.kind !== 'file') seen.push([item.kind, item.path, item.refusal.code]);
    else {
      const read = await item.read();
      const content = read.kind === 'bytes' ? Buffer.from(read.bytes).toString('utf8', 0, 40) : read.refusal.code;
      seen.push([item.path, content]);
    }
  }
  return seen;
}

const codes = async (input: Buffer, limits = LIMITS) => (await itemsOf(input, limits)).map((item) => item.at(-1));

describe('the members of an archive', () => {
  it('come in the order of its directory, with where they lie', async () => {
    const zip = zipFile([text('b.txt'), { name: 'năm 2004/', content: '' }, text('năm 2004/a.txt')]);
    expect(await itemsOf(zip)).toEqual([
      ['in/kho.zip!b.txt', 'Điều 1 của b.txt.'],
      ['in/kho.zip!năm 2004/a.txt', 'Điều 1 của năm 2004/a.txt.'],
    ]);
  });

  it('have the last part of their name, and a source that does not depend on where the archive lies', async () => {
    const place = { path: 'in/kho.zip', source: 'kho.zip', input: zipFile([text('năm 2004/a.txt')]) };
    const { value } = await archiveItems(place, fullBudget(LIMITS), LIMITS).next();
    expect(value).toMatchObject({ kind: 'file', name: 'a.txt', source: 'kho.zip!năm 2004/a.txt', size: 32 });
  });

  it('that are no texts, are hidden, or are links, are passed over by name', async () => {
    const members = ['tranh.png', '.an/a.txt', '__MACOSX/._a.txt'].map(text);
    const link = { name: 'lien-ket.txt', content: '/etc/passwd', mode: 0o120777 };
    expect(await itemsOf(zipFile([...members, link]))).toEqual([
      ['left-out', 'in/kho.zip!tranh.png', 'OTHER_NAME'],
      ['left-out', 'in/kho.zip!.an/a.txt', 'HIDDEN'],
      ['left-out', 'in/kho.zip!__MACOSX/._a.txt', 'HIDDEN'],
      ['left-out', 'in/kho.zip!lien-ket.txt', 'LINK'],
    ]);
  });

  it('may be named with backslashes, as some packers of Windows do', async () => {
    const zip = zipFile([{ name: 'nam 2004\\', content: '' }, text('nam 2004\\a.txt'), text('nam 2004\\.an.txt')]);
    expect(await itemsOf(zip)).toEqual([
      ['in/kho.zip!nam 2004\\a.txt', 'Điều 1 của nam 2004\\a.txt.'],
      ['left-out', 'in/kho.zip!nam 2004\\.an.txt', 'HIDDEN'],
    ]);
  });

  it.each([
    ['UTF-8 without its flag', Buffer.from('quyết định.txt'), 'quyết định.txt'],
    ['CP437', Buffer.from([0x87, 0x82, 0x2e, 0x74, 0x78, 0x74]), 'çé.txt'],
    ['the way out of a folder, which leads nowhere', Buffer.from('../../etc/a.txt'), '../../etc/a.txt'],
  ])('have names in %s', async (_, name, shown) => {
    expect(await itemsOf(zipFile([{ name, content: 'x', stored: true }]))).toEqual([[`in/kho.zip!${shown}`, 'x']]);
  });

  it('cost no other its place where they cannot be read', async () => {
    const zip = zipFile([
      { ...text('a.txt'), encrypted: true },
      { ...text('b.txt'), method: 12 },
      { ...text('c.txt'), crc: 1 },
      { ...text('d.txt'), size: 2 },
      { name: 'e.txt', content: Buffer.alloc(100_001) },
      { name: 'f.txt', content: Buffer.alloc(99_000) },
      text('g.txt'),
    ]);
    expect(await codes(zip)).toEqual([
      'ENCRYPTED',
      'UNKNOWN_COMPRESSION',
      'DAMAGED_ARCHIVE',
      'DAMAGED_ARCHIVE',
      'TOO_LARGE',
      'TOO_COMPRESSED',
      'Điều 1 của g.txt.',
    ]);
  });
});

describe('archives in an archive', () => {
  const nested = (depth: number): Buffer =>
    depth === 1 ? zipFile([text('a.txt')]) : zipFile([{ name: 'kho.zip', content: nested(depth - 1), stored: true }]);

  it('are opened down to the bound', async () => {
    expect(await itemsOf(nested(3))).toEqual([['in/kho.zip!kho.zip!kho.zip!a.txt', 'Điều 1 của a.txt.']]);
    expect(await itemsOf(nested(4))).toEqual([['refused', 'in/kho.zip!kho.zip!kho.zip!kho.zip', 'TOO_DEEP']]);
  });

  it('count with what they hold', async () => {
    const many = zipFile(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => text(`${name}.txt`)));
    const zip = zipFile([{ name: 'kho.zip', content: many, stored: true }, text('h.txt')]);
    expect(await itemsOf(zip)).toEqual([
      ['refused', 'in/kho.zip!kho.zip', 'TOO_MANY_MEMBERS'],
      ['in/kho.zip!h.txt', 'Điều 1 của h.txt.'],
    ]);
  });
});

describe('an archive that is no archive of texts', () => {
  it.each<[string, Buffer, string]>([
    [
      'has more members than are listed',
      zipFile([...'abcdefghi'].map((name) => text(`${name}.txt`))),
      'TOO_MANY_MEMBERS',
    ],
    [
      'has members that share their data',
      zipFile([text('a.txt'), { ...text('b.txt'), dataOf: 0 }]),
      'OVERLAPPING_MEMBERS',
    ],
    ['holds nothing', zipFile([]), 'NOTHING_TO_READ'],
    ['is cut off', zipFile([text('a.txt')]).subarray(0, 60), 'DAMAGED_ARCHIVE'],
  ])('is refused as a whole where it %s', async (_, zip, code) => {
    expect(await itemsOf(zip)).toEqual([['refused', 'in/kho.zip', code]]);
  });

  it('is read up to the bound of all that it holds', async () => {
    const zip = zipFile(['a', 'b', 'c', 'd'].map((name) => ({ name: `${name}.txt`, content: NOISE, stored: true })));
    expect((await codes(zip)).map((code) => code === 'ARCHIVE_TOO_LARGE')).toEqual([false, false, false, true]);
  });

  it.each([
    ['[Content_Types].xml', 'word/document.xml'],
    ['mimetype', 'content.xml'],
  ])('is left to the readers of documents where it holds %s and %s', async (...names) => {
    const place = { path: 'a.docx', source: 'a.docx', input: zipFile(names.map(text)) };
    expect(await archiveItems(place, fullBudget(LIMITS), LIMITS).next()).toEqual({ done: true, value: false });
  });
});
