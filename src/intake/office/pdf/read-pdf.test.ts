import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../../domain/reading/refusal.js';
import { type Drawn, pdfBytes } from '../../../testing/pdf.js';
import { readPdf } from './read-pdf.js';

const DECISION: readonly Drawn[] = [
  { text: 'ỦY BAN NHÂN DÂN', x: 60, y: 60, size: 11 },
  { text: 'XÃ AN BÌNH', x: 85, y: 76, size: 11 },
  { text: 'Số: 12/QĐ-UBND', x: 70, y: 100, size: 11 },
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 280, y: 60, size: 11 },
  { text: 'Độc lập - Tự do - Hạnh phúc', x: 320, y: 76, size: 11 },
  { text: 'An Bình, ngày 03 tháng 4 năm 2024', x: 310, y: 100, size: 11 },
  { text: 'QUYẾT ĐỊNH', x: 250, y: 150 },
];
const ARTICLE =
  'Điều 1. Thành lập tổ công tác theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, gồm các thành viên có tên trong danh sách kèm theo Quyết định này.';

/** Returns a PDF file of these objects, the first of which is the catalogue. */
function rawPdf(...objects: readonly (string | Buffer)[]): Uint8Array {
  const head = Buffer.from('%PDF-1.4\n');
  const parts = objects.map((object, at) =>
    Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
  );
  let at = head.length;
  const places: string[] = [];
  for (const part of parts) {
    places.push(`${String(at).padStart(10, '0')} 00000 n \n`);
    at += part.length;
  }
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const end = `${table}trailer << /Root 1 0 R /Size ${size} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([head, ...parts, Buffer.from(end)]);
}

const stream = (data: Buffer, dictionary = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${dictionary} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>';
const onePage = (content: Buffer, ...fonts: readonly string[]): Uint8Array =>
  rawPdf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', PAGE, content, ...fonts);

describe('a PDF file', () => {
  it('is read as its letterhead, title and paragraphs', async () => {
    const bytes = await pdfBytes([[...DECISION, { text: ARTICLE, y: 200, width: 450, indent: 30 }]]);
    const result = await readPdf(bytes);
    expect(result.kind === 'lines' && result.text.trim().split(/\n+/)).toEqual([
      ...['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH', 'Số: 12/QĐ-UBND'],
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'An Bình, ngày 03 tháng 4 năm 2024'],
      ...['QUYẾT ĐỊNH', ARTICLE],
    ]);
  });

  it('may have pages without text, which are named', async () => {
    const bytes = await pdfBytes([[], DECISION, [{ text: '3', y: 800 }], []]);
    expect(await readPdf(bytes)).toMatchObject({
      kind: 'lines',
      notes: [{ code: 'PAGES_WITHOUT_TEXT', pages: [1, 3, 4] }],
    });
  });

  it('does not take the bytes from their owner', async () => {
    const bytes = await pdfBytes([DECISION]);
    const before = Buffer.from(bytes);
    await readPdf(bytes);
    expect(Buffer.from(bytes).equals(before)).toBe(true);
  });
});

describe('refusals of PDF files', () => {
  const TYPE0 = '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] >>';
  const CID =
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>';
  const TCVN3 = 'nghÞ ®Þnh cña ChÝnh phñ vÒ ®Êt ®ai vµ nhµ ë t¹i ®« thÞ, ®· ®îc söa ®æi ';

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, Partial<Refusal>]>([
    ['a scan', () => pdfBytes([[], []]), { code: 'SCAN', pages: 2 }],
    ['a file with a password', () => pdfBytes([DECISION], 'a'), { code: 'ENCRYPTED' }],
    ['a file that is cut off', () => Buffer.from('%PDF-1.7\n1 0 obj'), { code: 'DAMAGED_FILE' }],
    [
      'more pages than are read',
      () =>
        rawPdf(
          '<< /Type /Catalog /Pages 2 0 R >>',
          `<< /Type /Pages /Count 5001 /Kids [${'3 0 R '.repeat(5001)}] >>`,
          PAGE,
        ),
      { code: 'TOO_MANY_PAGES', pages: 5001, most: 5000 },
    ],
    [
      'a stream that is too large when decompressed',
      () => onePage(stream(deflateSync(Buffer.alloc(70_000_000, 32), { level: 1 }), '/Filter /FlateDecode')),
      { code: 'ARCHIVE_TOO_LARGE' },
    ],
    [
      'signs that the file maps to no characters',
      () =>
        onePage(
          stream(Buffer.from(`BT /F 12 Tf 70 700 Td <${'0003000500070012'.repeat(9)}${'0041'.repeat(20)}> Tj ET`)),
          TYPE0,
          CID,
        ),
      { code: 'UNMAPPED' },
    ],
    [
      'text in an old encoding',
      () => pdfBytes([[{ text: TCVN3.repeat(3), y: 100, width: 400 }]]),
      { code: 'LEGACY_FONT', font: null },
    ],
  ])('name %s', async (_, make, refusal) => {
    expect(await readPdf(await make())).toMatchObject({ kind: 'refused', refusal });
  });
});
