import type { ReadNote } from '../../intake/office/office-result.js';
import type { Language } from './labels.js';

const WORDINGS: Readonly<Record<ReadNote['code'], Readonly<Record<Language, string>>>> = {
  PAGES_WITHOUT_TEXT: {
    vi: 'trang không có chữ: {pages}; nếu là ảnh chụp thì phải nhận dạng, bằng --ocr hoặc trước đó',
    en: 'pages without text: {pages}; a scan must be recognised, by --ocr or before',
  },
  RECOGNISED: {
    vi: 'chữ nhận dạng từ ảnh (OCR), độ tin cậy {confidence}/100, ở trang {pages}: hãy đối chiếu với bản gốc',
    en: 'text recognised from pictures (OCR), confidence {confidence} of 100, on pages {pages}: compare it with the original',
  },
  UNMAPPED_CHARACTERS: {
    vi: '{characters} ký hiệu không rõ là chữ gì, ở trang {pages}',
    en: '{characters} signs whose characters the file does not tell, on pages {pages}',
  },
};

/** Returns what was not read of a file, or not for certain, in words; runs of pages are written "3–7". */
export function readNoteLabel(note: ReadNote, language: Language): string {
  const confidence = note.code === 'RECOGNISED' ? note.confidence : 0;
  const characters = note.code === 'UNMAPPED_CHARACTERS' ? note.characters : 0;
  return WORDINGS[note.code][language]
    .replace('{pages}', pageRanges(note.pages))
    .replace('{confidence}', String(confidence))
    .replace('{characters}', String(characters));
}

function pageRanges(pages: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
