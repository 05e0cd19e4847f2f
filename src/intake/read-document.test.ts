import { describe, expect, it } from 'vitest';
import { docxBytes, paragraph } from '../testing/docx.js';
import { pdfBytes } from '../testing/pdf.js';
import { readDocument } from './read-document.js';

const text = 'Điều 1. Phạm vi điều chỉnh của Nghị định này.';
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('readDocument', () => {
  it('gives the same text of a document in each format, whatever its name is, and names the reader', async () => {
    const files: readonly (readonly [string, Uint8Array])[] = [
      ['text/1', utf8(text)],
      ['html/1', utf8(`<!DOCTYPE html><p>${text}</p>`)],
      ['docx/1', docxBytes({ body: paragraph(text.normalize('NFD')) })],
      ['pdf/1', await pdfBytes([[{ text, y: 100 }]])],
    ];
    const results = await Promise.all(files.map(([, bytes]) => readDocument(bytes, { name: 'a.txt' })));
    expect(results).toEqual(files.map(([reader]) => ({ kind: 'read', content: text, reader, notes: [] })));
  });

  it('says which pages of a PDF have no text', async () => {
    const result = await readDocument(await pdfBytes([[{ text, y: 100 }], []]));
    expect(result).toMatchObject({ notes: [{ code: 'PAGES_WITHOUT_TEXT', pages: [2] }] });
  });

  it('refuses more bytes, and more text, than the caller accepts', async () => {
    const bytes = docxBytes({ body: paragraph('a'.repeat(5000)) });
    expect(await readDocument(bytes, { maxBytes: 100 })).toMatchObject({ refusal: { code: 'TOO_LARGE' } });
    expect(await readDocument(bytes, { maxBytes: 4000 })).toMatchObject({ refusal: { code: 'TOO_MUCH_TEXT' } });
    expect(await readDocument(bytes, { maxBytes: 6000 })).toMatchObject({ kind: 'read' });
  });

  it('refuses what it cannot read as text does, with what was found', async () => {
    expect(await readDocument(utf8('{\\rtf1 a}'))).toMatchObject({ refusal: { code: 'UNSUPPORTED_FORMAT' } });
    expect(await readDocument(docxBytes({ body: paragraph(' ') }))).toMatchObject({ refusal: { code: 'EMPTY' } });
    const marks = docxBytes({ body: paragraph(`a${'\u0301'.repeat(9)}`) });
    expect(await readDocument(marks)).toMatchObject({ refusal: { code: 'EXCESS_MARKS' } });
  });
});
