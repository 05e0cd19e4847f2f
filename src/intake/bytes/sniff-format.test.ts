import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { docxBytes, paragraph } from '../../testing/docx.js';
import { sniffFormat } from './sniff-format.js';

const docx = docxBytes({ body: paragraph('a') });
const zip = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { level: 0 });

it.each<[string, Uint8Array, string]>([
  ['a Word document', docx, 'docx'],
  ['one with something behind its end', Buffer.concat([docx, Buffer.from('\n\n')]), 'docx'],
  ['an archive', zip({ 'a.txt': strToU8('a') }), 'zip'],
  ['an archive of a Word document', zip({ 'a.docx': docx }), 'zip'],
  ['a spreadsheet', zip({ '[Content_Types].xml': strToU8('a'), 'xl/workbook.xml': strToU8('a') }), 'zip'],
  ['an empty archive', zip({}), 'zip'],
  ['an archive that is cut off', docx.subarray(0, 100), 'zip'],
  ['a PDF file', strToU8('%PDF-1.7\n'), 'pdf'],
  ['text about PDF files', strToU8('Tệp PDF bắt đầu bằng %PDF-1.7'), 'text'],
])('tells %s by its bytes', (_, bytes, format) => {
  expect(sniffFormat(bytes, 'a.docx')).toBe(format);
});

it('ends where a damaged directory of an archive lists no more', () => {
  const bytes = Buffer.from(docx);
  bytes.writeUInt32LE(0xffffffff, bytes.length - 6);
  expect(sniffFormat(bytes, null)).toBe('zip');
});
