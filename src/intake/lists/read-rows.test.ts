import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../testing/workbook.js';
import { readRows } from './read-rows.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A workbook whose second row has its cell there. */
const farCell = (place: string): Uint8Array => {
  const files = unzipSync(workbookOf([['số'], ['1']]));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array).replace('r="A2"', `r="${place}"`);
  return zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
};

describe('rows of a list', () => {
  it.each([
    ['comma', 'a.csv', 'số,tên\n1,"Luật A, B"\n'],
    ['semicolon', 'a.csv', 'số;tên\r\n1;Luật A, B\r\n'],
    ['tab', 'a.tsv', 'số\ttên\n1\tLuật A, B\n'],
    ['byte order mark', 'a.csv', '\ufeffsố,tên\n1,"Luật A, B"\n'],
    ['empty lines', 'a.csv', 'số,tên\n\n,\n1,"Luật A, B"\n'],
    ['decomposed letters', 'a.csv', 'số,tên\n1,"Luật A, B"\n'.normalize('NFD')],
  ])('are read from CSV: %s', async (_what, name, text) => {
    const rows = await readRows(utf8(text), name);
    expect(rows.map((row) => ('cells' in row ? row.cells : row))).toEqual([{ số: '1', tên: 'Luật A, B' }]);
  });

  it('have the line of the file, also those that are wrong', async () => {
    const rows = await readRows(utf8('a,b\n1,2\n1,2,3\n4,5\n'), 'a.csv');
    expect(rows).toEqual([
      { row: 2, cells: { a: '1', b: '2' } },
      { row: 3, message: expect.stringContaining('columns length is 2') },
      { row: 4, cells: { a: '4', b: '5' } },
    ]);
  });

  it('are read from the first sheet of a workbook, with days as dates', async () => {
    const bytes = workbookOf([['số', 'ngày'], [], ['41/2023/QH15', new Date('2023-11-20')]]);
    expect(await readRows(bytes, 'a.xlsx')).toEqual([
      { row: 3, cells: { số: '41/2023/QH15', ngày: new Date('2023-11-20') } },
    ]);
  });

  it('are read from JSON lines', async () => {
    expect(await readRows(utf8('{"số":"1"}\n\n[]\n{'), 'a.jsonl')).toEqual([
      { row: 1, cells: { số: '1' } },
      { row: 3, message: 'expected a JSON object' },
      { row: 4, message: 'it is not JSON' },
    ]);
  });
});

describe('a list that is refused', () => {
  it.each([
    ['another kind of file', 'a.pdf', utf8('x'), 'expected a list as'],
    ['no UTF-8', 'a.csv', new Uint8Array([0x73, 0xe1, 0x20, 0x0a]), 'is not UTF-8'],
    ['no workbook', 'a.xlsx', utf8('x'), 'is no workbook'],
    ['a workbook without sheets', 'a.xlsx', zipSync({ 'a.xml': strToU8('<a/>') }), 'is no workbook'],
    [
      'a workbook with a document type declaration',
      'a.xlsx',
      zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE a []><a/>') }),
      'is no workbook',
    ],
    [
      'a workbook that unpacks to 80 MB',
      'a.xlsx',
      zipSync({ 'xl/workbook.xml': new Uint8Array(80 * 1024 * 1024) }),
      'unpacks to more than',
    ],
    ['a workbook with a cell far away', 'a.xlsx', farCell('XFD1048576'), 'reach to row 1048576 and column 16384'],
    ['a workbook with a row far away', 'a.xlsx', farCell('A9000000000'), 'at most 5000000 cells'],
    ['a workbook with a cell nowhere', 'a.xlsx', farCell('A1x'), 'row NaN'],
    ['too many rows', 'a.jsonl', utf8('{}\n'.repeat(20_001)), 'at most 20000'],
    ['too many bytes', 'a.csv', new Uint8Array(20 * 1024 * 1024 + 1), 'at most 20971520'],
  ])('says why: %s', async (_what, name, bytes, message) => {
    await expect(readRows(bytes, name)).rejects.toThrow(message);
  });
});
