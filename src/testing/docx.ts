import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** The XML inside the root elements of a document's parts; those left out are not in the file. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
}

/** Returns a Word document of these parts. */
export function docxBytes({ body, styles, numbering, footnotes, header }: DocxParts): Uint8Array {
  const parts: readonly (readonly [string, string, string | undefined])[] = [
    ['document', 'document', `<w:body>${body}</w:body>`],
    ['styles', 'styles', styles],
    ['numbering', 'numbering', numbering],
    ['footnotes', 'footnotes', footnotes],
    ['header1', 'hdr', header],
  ];
  const files = parts.flatMap(([name, root, xml]) =>
    xml === undefined ? [] : [[`word/${name}.xml`, strToU8(`<w:${root} ${NAMESPACES}>${xml}</w:${root}>`)] as const],
  );
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...Object.fromEntries(files) });
}

/** Returns a paragraph with one run of text, with these properties in XML. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Returns a table of rows of cells, each the lines that it holds, with these properties in XML. */
export const table = (rows: readonly (readonly (readonly string[])[])[], properties = ''): string => {
  const cell = (lines: readonly string[]): string => `<w:tc>${lines.map((line) => paragraph(line)).join('')}</w:tc>`;
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};
