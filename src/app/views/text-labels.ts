import type { TextStanding } from '../reads/document-texts.js';
import type { TextFormat } from '../reads/text-format.js';
import type { Labelled } from './labels.js';

/** Labels of how texts stand among those of their document. */
export const TEXT_STANDING_LABELS: Readonly<Record<TextStanding, Labelled>> = {
  CURRENT: { vi: 'bản văn hiện hành', en: 'current text' },
  ALTERNATIVE: { vi: 'bản khác', en: 'another text' },
  REPLACED: { vi: 'đã có bản mới hơn cùng nguồn', en: 'replaced by a newer text of its source' },
};

/** Labels of what texts were read from. */
export const TEXT_FORMAT_LABELS: Readonly<Record<TextFormat, Labelled>> = {
  PLAIN_TEXT: { vi: 'văn bản thuần', en: 'plain text' },
  HTML: { vi: 'trang HTML', en: 'HTML page' },
  PDF: { vi: 'tệp PDF', en: 'PDF file' },
  DOCX: { vi: 'tệp Word (DOCX)', en: 'Word document (DOCX)' },
  RECOGNISED: {
    vi: 'nhận dạng chữ từ ảnh (OCR), có thể sai chữ',
    en: 'recognised from pictures (OCR), letters may be wrong',
  },
};
