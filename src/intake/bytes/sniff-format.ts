import type { UnreadFormat } from '../../domain/reading/refusal.js';
import { zipNames } from './zip-names.js';

/** The format that the bytes show: four are read, the others are named in the refusal. */
export type Format = 'text' | 'html' | UnreadFormat;

const MAGIC: readonly { readonly format: Format; readonly start: string }[] = [
  { format: 'pdf', start: '%PDF-' },
  { format: 'zip', start: 'PK\u0003\u0004' },
  { format: 'zip', start: 'PK\u0005\u0006' }, // holds nothing
  { format: 'ole', start: '\u00d0\u00cf\u0011\u00e0' },
  { format: 'rtf', start: '{\\rtf' },
  { format: 'image', start: '\u0089PNG' },
  { format: 'image', start: '\u00ff\u00d8\u00ff' },
  { format: 'image', start: 'GIF8' },
  { format: 'image', start: 'II*\u0000' },
  { format: 'image', start: 'MM\u0000*' },
];

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|article|section|span|center)\b/i;

/** Returns the first bytes with one character per byte, so that ASCII patterns can be matched. */
const latin1Head = (bytes: Uint8Array, length = 4096): string =>
  String.fromCharCode(...bytes.subarray(0, length)).replaceAll('\u0000', '');

/** The streams of compound files (MS-CFB) that tell what they are; names are in UTF-16. */
const OLE_STREAMS: readonly { readonly format: Format; readonly stream: string }[] = [
  { format: 'encrypted', stream: 'EncryptedPackage' },
  { format: 'doc', stream: 'WordDocument' },
];

function oleFormat(bytes: Uint8Array): Format {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return OLE_STREAMS.find(({ stream }) => file.includes(stream, 0, 'utf16le'))?.format ?? 'ole';
}

/**
 * Returns the format shown by the first 4 KB, for ZIP and compound files by what they hold. The extension decides only
 * between text and HTML, and only if these bytes do not, because extensions are less reliable.
 */
export function sniffFormat(bytes: Uint8Array, name: string | null): Format {
  const raw = String.fromCharCode(...bytes.subarray(0, 8));
  const magic = MAGIC.find(({ start }) => raw.startsWith(start));
  if (magic?.format === 'zip') return zipKind(zipNames(bytes)) === 'docx' ? 'docx' : 'zip';
  if (magic) return magic.format === 'ole' ? oleFormat(bytes) : magic.format;
  const head = latin1Head(bytes).replace(/^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/, '');
  if (HTML_START.test(head)) return 'html';
  return name !== null && /\.x?html?$/i.test(name) && /<[a-z!/]/i.test(head) ? 'html' : 'text';
}

/** Returns the charset that an HTML page declares in its first 4 KB (`<meta charset=…>` or `http-equiv`), else null. */
export const declaredCharset = (bytes: Uint8Array): string | null =>
  /<meta\b[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(latin1Head(bytes))?.[1] ?? null;

/** What a ZIP file is: one document made of parts, or an archive of files. `package` is another document than DOCX. */
export type ZipKind = 'docx' | 'package' | 'archive';

/** Returns what a ZIP file is by the names that it holds (ECMA-376, Part 2 for Office; OpenDocument and EPUB by `mimetype`). */
export function zipKind(names: Iterable<string>): ZipKind {
  const held = new Set(names);
  if (held.has('[Content_Types].xml')) return held.has('word/document.xml') ? 'docx' : 'package';
  return held.has('mimetype') ? 'package' : 'archive';
}
