import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type DocxParts, docxBytes, paragraph, table } from '../../../testing/docx.js';
import { readDocx } from './read-docx.js';

const read = async (parts: DocxParts | string): Promise<string> => {
  const result = await readDocx(docxBytes(typeof parts === 'string' ? { body: parts } : parts));
  return result.kind === 'lines' ? result.text.trim() : JSON.stringify(result.refusal);
};

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = [
  '<w:abstractNum w:abstractNumId="7">',
  level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>') +
    level(1, 'decimal', '%2.') +
    level(2, 'lowerLetter', '%3)'),
  '</w:abstractNum>',
  `<w:abstractNum w:abstractNumId="8">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="9">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>',
  '<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
].join('');
const STYLES = [
  '<w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Điều"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="DieuDam"><w:basedOn w:val="Dieu"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Cu"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>',
  '<w:style w:type="table" w:styleId="Luoi"><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>',
].join('');
const item = (text: string, list: number, at: number): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
const styled = (text: string, style: string): string => paragraph(text, `<w:pStyle w:val="${style}"/>`);

describe('the text of a Word document', () => {
  it.each<[string, DocxParts | string, string]>([
    [
      'a letterhead set as a table as its left column and then its right one',
      table([
        [
          ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH', '-------'],
          ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
        ],
        [['Số: 12/QĐ-UBND'], ['An Bình, ngày 03 tháng 4 năm 2024']],
      ]) + paragraph('QUYẾT ĐỊNH'),
      'ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\nSố: 12/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 03 tháng 4 năm 2024\n\nQUYẾT ĐỊNH',
    ],
    [
      'a closing as recipients and then who signs',
      table([
        [
          ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
          ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Lê Văn Mẫu'],
        ],
      ]),
      'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Mẫu',
    ],
    [
      'a table of data row by row, the lines of a cell joined',
      {
        body: table(
          [
            [['TT'], ['Việc']],
            [['1'], ['Lập', 'kế hoạch']],
          ],
          '<w:tblStyle w:val="Luoi"/>',
        ),
        styles: STYLES,
      },
      'TT | Việc\n1 | Lập kế hoạch',
    ],
    ['one row of two cells without lines as columns', table([[['Trái', 'dưới'], ['Phải']]]), 'Trái\ndưới\nPhải'],
    [
      'a table within a cell',
      `<w:tbl><w:tr><w:tc>${paragraph('Ngoài')}${table([[['a'], ['b']]], '<w:tblBorders><w:top w:val="single"/></w:tblBorders>')}</w:tc></w:tr></w:tbl>`,
      'Ngoài\na | b',
    ],
    [
      'automatic numbers of articles, clauses and points, which begin anew below each',
      {
        body: [
          ...[
            styled('Phạm vi', 'Dieu'),
            item('Một', 1, 1),
            item('Hai', 1, 1),
            item('Nhỏ', 1, 2),
            item('Nhỏ hơn', 1, 2),
          ],
          ...[styled('Đối tượng', 'DieuDam'), item('Lại một', 1, 1), item('Năm', 4, 0), item('Sáu', 4, 0)],
        ].join(''),
        ...{ numbering: NUMBERING, styles: STYLES },
      },
      'Điều 1. Phạm vi\n1. Một\n2. Hai\na) Nhỏ\nb) Nhỏ hơn\nĐiều 2. Đối tượng\n1. Lại một\nĐiều 5. Năm\nĐiều 6. Sáu',
    ],
    [
      'Roman numbers, legal numbers and bullets',
      { body: item('A', 2, 0) + item('B', 2, 0) + item('C', 2, 1) + item('D', 3, 0), numbering: NUMBERING },
      'I. A\nII. B\n2.1 C\n- D',
    ],
    [
      'tracked changes as accepted',
      '<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> đến</w:t></w:r></w:moveTo></w:p>',
      'mới đến',
    ],
    [
      'signs for tabs, breaks and hyphens; no hidden words, no commands of fields',
      '<w:p><w:r><w:t>Số</w:t><w:tab/><w:t>05</w:t><w:noBreakHyphen/><w:t>CT</w:t><w:softHyphen/><w:br/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>2024</w:t></w:r></w:p>',
      'Số\t05-CT\n2024',
    ],
    [
      'a text box once, behind its paragraph',
      `<w:p><w:r><w:t>Trước</w:t></w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('Trong khung')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('Trong khung')}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:r><w:t> và sau</w:t></w:r></w:p>`,
      'Trước và sau\nTrong khung',
    ],
    [
      'notes at the end, with their marks in the text',
      {
        body: '<w:p><w:r><w:t>Điều 5</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> của Luật</w:t></w:r></w:p>',
        footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('—')}</w:footnote><w:footnote w:id="2">${paragraph('Điều này được sửa đổi.')}</w:footnote>`,
      },
      'Điều 5[1] của Luật\n\n[1] Điều này được sửa đổi.',
    ],
    [
      'no headers and no table of contents',
      { body: styled('Điều 1\t3', 'TOC1') + paragraph('Điều 1'), styles: STYLES, header: paragraph('Trang 1') },
      'Điều 1',
    ],
    [
      'words in a font of TCVN3 that Unicode wrote',
      { body: styled('Nghị quyết', 'Cu') + styled('abc', 'Cu'), styles: STYLES },
      'Nghị quyết\nabc',
    ],
  ])('has %s', async (_, parts, expected) => {
    expect(await read(parts)).toBe(expected);
  });

  it('has in Unicode what was typed in the font of an old encoding', async () => {
    expect(await read({ body: styled('NghÞ quyÕt', 'Cu'), styles: STYLES })).toBe('Nghị quyết');
  });
});

describe('refusals of Word documents', () => {
  const deep = '<w:tbl><w:tr><w:tc>'.repeat(400);
  it.each<[string, DocxParts | string, RegExp]>([
    [
      'signs that the font of an old encoding has not',
      { body: styled('NghÞ Ω', 'Cu'), styles: STYLES },
      /LEGACY_FONT.*\.VnTime/,
    ],
    ['elements in one another without end', deep, /DAMAGED_FILE.*more than 500 elements/],
    ['XML that is not well formed', '<w:p>', /DAMAGED_FILE/],
  ])('names %s', async (_, parts, expected) => {
    expect(await read(parts)).toMatch(expected);
  });

  it.each<[string, Record<string, Uint8Array>, string]>([
    [
      'a document type, which bombs of entities need',
      { 'word/document.xml': Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') },
      'DAMAGED_FILE',
    ],
    ['a file without a document', { 'a.txt': Buffer.from('a') }, 'DAMAGED_FILE'],
  ])('names %s', async (_, files, code) => {
    expect(await readDocx(zipSync(files))).toMatchObject({ kind: 'refused', refusal: { code } });
  });

  it('names a part that is too large when decompressed, and one that is larger than it says', async () => {
    const bytes = Buffer.from(docxBytes({ body: paragraph('a'.repeat(1000)) }));
    const entry = bytes.lastIndexOf('PK\u0001\u0002');
    const sizes = [200 * 1024 * 1024, 10].map((size) => {
      const changed = Buffer.from(bytes);
      changed.writeUInt32LE(size, entry + 24);
      return readDocx(changed);
    });
    expect(await Promise.all(sizes)).toMatchObject([
      { refusal: { code: 'ARCHIVE_TOO_LARGE' } },
      { refusal: { code: 'DAMAGED_FILE' } },
    ]);
  });

  it('names a ZIP file that was cut off', async () => {
    const bytes = docxBytes({ body: paragraph('a') });
    expect(await readDocx(bytes.subarray(0, bytes.length - 30))).toMatchObject({
      refusal: { code: 'DAMAGED_FILE' },
    });
  });
});
