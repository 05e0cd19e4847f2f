import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataset } from './dataset-tables.js';
import { openJsonLines } from './json-lines-table.js';
import { openParquet } from './parquet-table.js';
import { type Table, type TableRow, textOf } from './table.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-dataset-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const COLUMNS: ColumnSource[] = [
  { name: 'id', data: [1n, 2n, 3n], type: 'INT64' },
  { name: 'relationship', data: ['Căn cứ', null, 'Thay thế'], type: 'STRING', nullable: true },
  { name: 'other', data: ['a', 'b', 'c'], type: 'STRING' },
];
const write = (name: string, content: string | ArrayBuffer): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : Buffer.from(content));
  return path;
};
const piecesOf = async (table: Table, columns: readonly string[]): Promise<readonly (readonly TableRow[])[]> => {
  const pieces: (readonly TableRow[])[] = [];
  for await (const piece of table.read(columns)) pieces.push(piece);
  return pieces;
};

/** A frame of the Zstandard format (RFC 8878) that holds the bytes in one block, not compressed. */
function zstdFrame(bytes: Uint8Array): Uint8Array {
  const header = Buffer.alloc(12);
  header.writeUInt32LE(0xfd2fb528, 0);
  header.writeUInt8(0b1010_0000, 4);
  header.writeUInt32LE(bytes.length, 5);
  header.writeUIntLE((bytes.length << 3) | 1, 9, 3);
  return Buffer.concat([header, bytes]);
}

describe('a Parquet table', () => {
  it.each([['SNAPPY' as const], ['ZSTD' as const], ['UNCOMPRESSED' as const]])(
    'is read row group by row group, compressed by %s',
    async (codec) => {
      const compressors = { ZSTD: zstdFrame };
      const path = write('a.parquet', parquetWriteBuffer({ columnData: COLUMNS, codec, compressors, rowGroupSize: 2 }));
      const table = await openParquet(path);
      expect(table.rows).toBe(3);
      expect(await piecesOf(table, ['id', 'relationship'])).toEqual([
        [
          { id: 1n, relationship: 'Căn cứ' },
          { id: 2n, relationship: null },
        ],
        [{ id: 3n, relationship: 'Thay thế' }],
      ]);
    },
  );

  it('without a column names it, and those that it has', async () => {
    const table = await openParquet(write('a.parquet', parquetWriteBuffer({ columnData: COLUMNS })));
    await expect(piecesOf(table, ['id', 'heading'])).rejects.toThrow(
      /a\.parquet: no column heading; expected id, heading, found id, relationship, other$/,
    );
  });

  it('with a row group too large for memory is refused before it is read', async () => {
    const table = await openParquet(write('a.parquet', parquetWriteBuffer({ columnData: COLUMNS })), 10);
    await expect(piecesOf(table, ['other'])).rejects.toThrow(
      /row group 0 holds \d+ bytes of other, more than 10; write/,
    );
  });

  it('that is another file is refused', async () => {
    await expect(openParquet(write('a.parquet', 'id,title\n1,A\n'))).rejects.toThrow(/a\.parquet is no Parquet file: /);
  });
});

describe('a table of JSON lines', () => {
  it('is read in order, without empty lines', async () => {
    const path = write('a.jsonl', '{"id":1,"a":"x"}\r\n\n{"id":"2","a":null}\n');
    expect(await piecesOf(openJsonLines(path), ['id', 'a'])).toEqual([
      [
        { id: 1, a: 'x' },
        { id: '2', a: null },
      ],
    ]);
  });

  it.each([
    ['{"id":1}\n', /a\.jsonl: no column a; expected id, a, found id$/],
    ['{"id":1,"a":2}\nid,a\n', /a\.jsonl, line 2: expected a JSON object, got id,a$/],
    ['[1,2]\n', /a\.jsonl, line 1: expected a JSON object/],
  ])('is refused where a line is %j', async (content, message) => {
    await expect(piecesOf(openJsonLines(write('a.jsonl', content)), ['id', 'a'])).rejects.toThrow(message);
  });
});

it.each([
  [12n, '12'],
  [12, '12'],
  [' a ', 'a'],
  ['', null],
  [undefined, null],
  ['Đà Nẵng'.normalize('NFD'), 'Đà Nẵng'],
])('reads the value %s as %s', (value, text) => {
  expect(textOf({ a: value }, 'a', 'x')).toBe(text);
});

describe('a folder', () => {
  it('has its tables in either format, and the texts only where present', async () => {
    write('metadata.parquet', parquetWriteBuffer({ columnData: COLUMNS }));
    write('relationships.jsonl', '');
    const { metadata, relations, content } = await openDataset(folder);
    expect([metadata.path, relations.path, content]).toEqual([
      join(folder, 'metadata.parquet'),
      join(folder, 'relationships.jsonl'),
      null,
    ]);
  });

  it('without a table is refused', async () => {
    write('metadata.jsonl', '');
    await expect(openDataset(folder)).rejects.toThrow(/expected relationships\.parquet or relationships\.jsonl/);
  });
});
