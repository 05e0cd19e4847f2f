import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/** A text on a page of 595 × 842 points; without `y` it stands below the last one. */
export interface Drawn {
  readonly text: string;
  /** Default 70. */
  readonly x?: number;
  readonly y?: number;
  /** Default 13. */
  readonly size?: number;
  /** Width in which lines are broken; without it the text is one line. */
  readonly width?: number;
  readonly indent?: number;
}

const FONT = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSerif.ttf');

/** Returns a PDF file of pages with these texts. A page without any holds a grey box, as a scan does. */
export function pdfBytes(pages: readonly (readonly Drawn[])[], password?: string): Promise<Uint8Array> {
  const document = new PDFDocument({
    ...{ size: 'A4', margin: 0, autoFirstPage: false, info: { CreationDate: new Date(0) } },
    ...(password === undefined ? {} : { userPassword: password }),
  });
  for (const page of pages) {
    document.addPage();
    if (page.length === 0) document.rect(50, 50, 400, 600).fill('grey');
    for (const drawn of page) draw(document, drawn);
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}

function draw(document: PDFKit.PDFDocument, { text, x = 70, y, size = 13, width, indent = 0 }: Drawn): void {
  document.font(FONT).fontSize(size);
  document.text(text, x, y ?? document.y, {
    ...(width === undefined ? { lineBreak: false } : { width, indent, align: 'justify' }),
  });
}
