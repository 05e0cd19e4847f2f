import { expect, it } from 'vitest';
import type { ReadNote } from '../../intake/office/office-result.js';
import { readNoteLabel } from './read-note-label.js';

it.each<[ReadNote, string, string]>([
  [
    { code: 'PAGES_WITHOUT_TEXT', pages: [2, 5, 6, 7] },
    'trang không có chữ: 2, 5–7; nếu là ảnh chụp thì phải nhận dạng, bằng --ocr hoặc trước đó',
    'pages without text: 2, 5–7; a scan must be recognised, by --ocr or before',
  ],
  [
    { code: 'RECOGNISED', pages: [1, 2], confidence: 91 },
    'chữ nhận dạng từ ảnh (OCR), độ tin cậy 91/100, ở trang 1–2: hãy đối chiếu với bản gốc',
    'text recognised from pictures (OCR), confidence 91 of 100, on pages 1–2: compare it with the original',
  ],
  [
    { code: 'UNMAPPED_CHARACTERS', pages: [1], characters: 12 },
    '12 ký hiệu không rõ là chữ gì, ở trang 1',
    '12 signs whose characters the file does not tell, on pages 1',
  ],
])('words the note %j in both languages', (note, vi, en) => {
  expect([readNoteLabel(note, 'vi'), readNoteLabel(note, 'en')]).toEqual([vi, en]);
});
