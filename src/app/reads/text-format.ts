/** What a text was read from. */
export const TEXT_FORMATS = ['PLAIN_TEXT', 'HTML', 'PDF', 'DOCX', 'RECOGNISED'] as const;
/** One of {@link TEXT_FORMATS}. */
export type TextFormat = (typeof TEXT_FORMATS)[number];

const FORMATS: Readonly<Record<string, TextFormat>> = { html: 'HTML', pdf: 'PDF', docx: 'DOCX', ocr: 'RECOGNISED' };

/** Returns what the name of a text's reader tells: `pdf/1 vi/8`, `ocr/1+tesseract-5.3.0 vi/8`. */
export const formatOfReader = (reader: string): TextFormat => FORMATS[reader.split('/', 1)[0] ?? ''] ?? 'PLAIN_TEXT';
