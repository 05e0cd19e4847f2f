import { expect, it } from 'vitest';
import { formatOfReader } from './text-format.js';

it.each([
  ['text/1 vi/8', 'PLAIN_TEXT'],
  ['html/1 vi/8', 'HTML'],
  ['pdf/1 vi/8', 'PDF'],
  ['docx/1 vi/8', 'DOCX'],
  ['ocr/1+tesseract-5.3.0 vi/8', 'RECOGNISED'],
])('the reader %s tells that a text was read from %s', (reader, format) => {
  expect(formatOfReader(reader)).toBe(format);
});
