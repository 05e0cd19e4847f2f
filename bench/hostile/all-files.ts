import { DOCX_FILES } from './files/docx-files.js';
import { HTML_FILES } from './files/html-files.js';
import { CATALOGUE_FILES, JSON_LINES_FILES } from './files/list-files.js';
import { PDF_FILES } from './files/pdf-files.js';
import { SPECIAL_FILES } from './files/special-files.js';
import { TEXT_FILES } from './files/text-files.js';
import { ZIP_FILES } from './files/zip-files.js';
import type { HostileFile } from './hostile-file.js';

/** Files of one kind, and what the command line reads them with. */
export interface HostileKind {
  readonly kind: string;
  readonly options: readonly string[];
  readonly files: readonly HostileFile[];
}

/** All hostile files, kind by kind. */
export const HOSTILE_KINDS: readonly HostileKind[] = [
  { kind: 'zip', options: [], files: ZIP_FILES },
  { kind: 'docx', options: [], files: DOCX_FILES },
  { kind: 'pdf', options: [], files: PDF_FILES },
  { kind: 'html', options: [], files: HTML_FILES },
  { kind: 'text', options: [], files: TEXT_FILES },
  { kind: 'json-lines', options: [], files: JSON_LINES_FILES },
  { kind: 'catalogue', options: ['--catalogue'], files: CATALOGUE_FILES },
  { kind: 'special', options: [], files: SPECIAL_FILES },
];
