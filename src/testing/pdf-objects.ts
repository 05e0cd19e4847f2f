import { deflateSync } from 'node:zlib';

/** The value of an object of a PDF file as it is written: `<< /Type /Catalog >>`, or a stream. */
export type PdfObject = string | Buffer;

/** Returns a stream object; `dictionary` is what it has beside its length. */
export const stream = (data: string | Uint8Array, dictionary = ''): Buffer => {
  const bytes = Buffer.from(data as string);
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
};

/** Returns a compressed stream. */
export const flate = (data: string | Uint8Array, dictionary = ''): Buffer =>
  stream(deflateSync(Buffer.from(data as string)), `/Filter /FlateDecode ${dictionary}`);

/** Returns a PDF file (ISO 32000-1, 7.5) of objects, numbered from 1; the first is the catalog. `trailer` is added to the trailer. */
export function pdfFile(objects: readonly PdfObject[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = 9;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object as string),
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(at);
    parts.push(part);
    at += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
/** A font that every reader has. */
export const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>';

/** What one page may have instead of the usual. */
export interface PageParts {
  readonly content: PdfObject;
  /** Entries of the page's dictionary. */
  readonly page?: string;
  /** Entries of its resources. */
  readonly resources?: string;
  readonly font?: PdfObject;
  /** Further objects, from number 6 on. */
  readonly more?: readonly PdfObject[];
}

/** Returns a file of one page with this content. Its font is `/F`. */
export const onePage = ({ content, page = '', resources = '', font = FONT, more = [] }: PageParts): Buffer =>
  pdfFile([
    CATALOG,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> ${page} >>`,
    content,
    font,
    ...more,
  ]);

/** Operators that show a line of text. */
export const LINE = 'BT /F 12 Tf 70 700 Td (Mot dong chu de doc, dai hon muoi lam chu cai.) Tj ET';
/**
 * Returns blanks compressed by LZW (ISO 32000-1, 7.4.4), each code one blank longer than the last: some seven million for each
 * round of 5,300 bytes.
 */
export function lzwOfBlanks(rounds: number): Buffer {
  const codes = [32, ...Array.from({ length: 4094 - 258 }, (_, at) => 258 + at)];
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  const write = (code: number, width: number): void => {
    held = (held << width) | code;
    bits += width;
    for (; bits >= 8; bits -= 8) bytes.push((held >> (bits - 8)) & 0xff);
    held &= (1 << bits) - 1;
  };
  for (let round = 0; round < rounds; round++) {
    write(256, round === 0 ? 9 : 12);
    for (const [at, code] of codes.entries()) write(code, Math.min(12, 32 - Math.clz32(Math.max(258, 257 + at) + 1)));
  }
  write(257, 12);
  write(0, 8);
  return Buffer.from(bytes);
}
