import { type ZipMember, zipFile } from '../../../src/testing/zip-file.js';
import { DECISION, type HostileFile, hostile, long, MEGABYTE } from '../hostile-file.js';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const documentOf = (body: string): string => `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`;

/** A document of parts by name; `more` are entries as they are. */
const docx = (parts: Readonly<Record<string, string>>, more: readonly ZipMember[] = []): Buffer =>
  zipFile([
    { name: '[Content_Types].xml', content: '<Types/>' },
    ...Object.entries(parts).map(([name, content]) => ({ name: `word/${name}.xml`, content })),
    ...more,
  ]);
const withBody = (body: string): Buffer => docx({ document: documentOf(body + paragraph(DECISION)) });

const ENTITIES = [
  '<!DOCTYPE d [<!ENTITY a0 "ha">',
  ...Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`),
  ']>',
].join('');
const EXTERNAL = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

/** Tables in one another. */
const tables = (depth: number): string =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('sâu')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;

/** Word documents with bombs, loops and parts that are missing. */
export const DOCX_FILES: readonly HostileFile[] = [
  hostile('entities.docx', 'DAMAGED_FILE', () => docx({ document: `${ENTITIES}${documentOf(paragraph('&a30;'))}` })),
  hostile('external-entity.docx', 'DAMAGED_FILE', () =>
    docx({ document: `${EXTERNAL}${documentOf(paragraph('&x;'))}` }),
  ),
  hostile('entities-in-styles.docx', 'DAMAGED_FILE', () =>
    docx({ document: documentOf(paragraph(DECISION)), styles: `${ENTITIES}<w:styles ${NAMESPACE}>&a30;</w:styles>` }),
  ),
  long('deep.docx', 'DAMAGED_FILE', () => withBody('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000))),
  long('deep-tables.docx', 'READ', () => withBody(tables(150))),
  hostile('too-deep-tables.docx', 'DAMAGED_FILE', () => withBody(tables(1_000))),
  long('huge-attribute.docx', 'READ', () =>
    withBody(paragraph('x', `<w:pStyle w:val="${'a'.repeat(30 * MEGABYTE)}"/>`)),
  ),
  long('many-attributes.docx', 'READ', () =>
    withBody(`<w:p ${Array.from({ length: 200_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
  ),
  long('bomb.docx', 'ARCHIVE_TOO_LARGE', () => withBody(' '.repeat(120 * MEGABYTE))),
  long('much-text.docx', 'TOO_MUCH_TEXT', () => withBody(paragraph('chữ '.repeat(12 * MEGABYTE)))),
  hostile('says-less.docx', 'DAMAGED_FILE', () =>
    docx({}, [{ name: 'word/document.xml', content: documentOf(' '.repeat(MEGABYTE)), size: 10 }]),
  ),
  hostile('no-document.docx', 'UNSUPPORTED_FORMAT', () => docx({ styles: '<w:styles/>' })),
  hostile('two-documents.docx', 'READ', () =>
    docx({ document: documentOf(paragraph('Một')) }, [
      { name: 'word/document.xml', content: documentOf(paragraph(DECISION)) },
    ]),
  ),
  hostile('not-closed.docx', 'DAMAGED_FILE', () => docx({ document: documentOf(paragraph(DECISION)).slice(0, -20) })),
  hostile('no-xml.docx', 'DAMAGED_FILE', () => docx({ document: '\u0000\u0001\u0002' })),
  hostile('empty-document.docx', 'DAMAGED_FILE', () => docx({ document: '' })),
  hostile('encrypted-part.docx', 'ENCRYPTED', () =>
    docx({}, [{ name: 'word/document.xml', content: documentOf(''), encrypted: true }]),
  ),
  hostile('styles-loop.docx', 'READ', () =>
    docx({
      document: documentOf(paragraph(DECISION, '<w:pStyle w:val="a"/>')),
      styles: `<w:styles ${NAMESPACE}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`,
    }),
  ),
  hostile('numbering-loop.docx', 'READ', () =>
    docx({
      document: documentOf(paragraph(DECISION, '<w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr>')),
      numbering: `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a"/><w:styleLink w:val="a"/><w:lvl w:ilvl="0"><w:start w:val="1e308"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1%1%1%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    }),
  ),
  hostile('roman-numbers.docx', 'READ', () =>
    docx({
      document: documentOf(
        paragraph(DECISION, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(50),
      ),
      numbering: `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="2000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    }),
  ),
  hostile('notes-loop.docx', 'READ', () =>
    docx({
      document: documentOf(`${paragraph(DECISION)}<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`),
      footnotes: `<w:footnotes ${NAMESPACE}><w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/><w:t>chú thích</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    }),
  ),
  hostile('relations-loop.docx', 'READ', () =>
    docx({ document: documentOf(paragraph(DECISION)) }, [
      {
        name: 'word/_rels/document.xml.rels',
        content: '<Relationships><Relationship Id="r" Target="../word/document.xml"/></Relationships>',
      },
    ]),
  ),
  long('one-row.docx', 'READ', () =>
    withBody(`<w:tbl><w:tr>${`<w:tc>${paragraph('ô')}</w:tc>`.repeat(100_000)}</w:tr></w:tbl>`),
  ),
  long('many-paragraphs.docx', 'READ', () => withBody('<w:p/>'.repeat(1_000_000))),
  hostile('spans.docx', 'READ', () =>
    withBody(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr>${paragraph('ô')}</w:tc></w:tr></w:tbl>`,
    ),
  ),
  long('many-entries.docx', 'TOO_MANY_MEMBERS', () =>
    docx(
      { document: documentOf(paragraph(DECISION)) },
      Array.from({ length: 12_000 }, (_, at) => ({ name: `media/${at}`, content: '' })),
    ),
  ),
];
