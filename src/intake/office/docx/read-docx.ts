import { type Block, blocksToLines } from '../blocks.js';
import type { OfficeResult } from '../office-result.js';
import { errorOf, refuse } from '../refusal.js';
import { Numbering } from './numbering.js';
import { type BodyContext, LegacyFontError, readBody } from './read-body.js';
import { readStyles } from './styles.js';
import { readZipParts } from './zip-parts.js';

const DOCUMENT = 'word/document.xml';
const PARTS: ReadonlySet<string> = new Set([
  ...[DOCUMENT, 'word/styles.xml', 'word/numbering.xml'],
  ...['word/footnotes.xml', 'word/endnotes.xml'],
]);

/**
 * Reads a Word document (ECMA-376, .docx) into lines: a paragraph with its automatic number, a line of a column or a row of
 * a table each. Tracked changes count as accepted. Headers, footers, comments and the table of contents are left out; notes
 * stand at the end, "[1] …", and their marks in the text.
 */
export async function readDocx(bytes: Uint8Array): Promise<OfficeResult> {
  const zip = await readZipParts(bytes, (name) => PARTS.has(name));
  if (zip.kind === 'refused') return zip;
  const document = zip.parts.get(DOCUMENT);
  if (!document) return refuse({ code: 'DAMAGED_FILE', detail: `no ${DOCUMENT}` });
  try {
    return { kind: 'lines', text: textOf(document, zip.parts), notes: [] };
  } catch (error) {
    if (error instanceof LegacyFontError) return refuse({ code: 'LEGACY_FONT', font: error.font });
    return refuse({ code: 'DAMAGED_FILE', detail: errorOf(error).message });
  }
}

function textOf(document: Buffer, parts: ReadonlyMap<string, Buffer>): string {
  const context: BodyContext = {
    styles: readStyles(parts.get('word/styles.xml')),
    numbering: new Numbering(parts.get('word/numbering.xml')),
    notes: [],
  };
  const { blocks } = readBody(document, 'document', context);
  const notes = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) => {
    const part = parts.get(name);
    return part ? [...readBody(part, 'notes', context).notes] : [];
  });
  return `${blocksToLines(blocks)}\n\n${noteLines(context.notes, new Map(notes))}`;
}

/** A note is one line, marked with its place among those that the text refers to. */
const noteLines = (ids: readonly string[], notes: ReadonlyMap<string, readonly Block[]>): string =>
  ids
    .map(
      (id, at) =>
        `[${at + 1}] ${blocksToLines(notes.get(id) ?? [])
          .replace(/\s+/g, ' ')
          .trim()}`,
    )
    .filter((line) => !line.endsWith('] '))
    .join('\n');
