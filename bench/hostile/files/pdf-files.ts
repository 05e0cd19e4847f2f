import { deflateSync } from 'node:zlib';
import {
  FONT,
  flate,
  LINE,
  lzwOfBlanks,
  onePage,
  type PdfObject,
  pdfFile,
  stream,
} from '../../../src/testing/pdf-objects.js';
import { createRandom } from '../../dataset/random.js';
import { type HostileFile, hostile, long, MEGABYTE } from '../hostile-file.js';

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');

/** A file whose page tree is these objects, from number 2 on. */
const tree = (...objects: readonly PdfObject[]): Buffer => pdfFile([CATALOG, ...objects]);
const emptyPages = (count: number): Buffer =>
  tree(
    `<< /Type /Pages /Count ${count} /Kids [${times(count, (at) => `${at + 3} 0 R`)}] >>`,
    ...Array.from({ length: count }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  );
const good = (): Buffer => onePage({ content: stream(LINE) });

/** Forms of which each draws the next twice, and the last one text. */
function doublingForms(depth: number): Buffer {
  const form = (at: number): Buffer => {
    const isLast = at === depth - 1;
    const next = isLast ? '' : `/Resources << /XObject << /X ${at + 7} 0 R >> >>`;
    return stream(isLast ? LINE : '/X Do /X Do', `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${next}`);
  };
  return onePage({
    content: stream(`${LINE} /X Do`),
    resources: '/XObject << /X 6 0 R >>',
    more: Array.from({ length: depth }, (_, at) => form(at)),
  });
}

const toUnicode = (cmap: string): Buffer =>
  onePage({
    content: stream(LINE),
    font: '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /ToUnicode 6 0 R >>',
    more: [
      stream(
        `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${cmap} endcmap end`,
      ),
    ],
  });

/** A file with some bytes changed at random places. */
function withErrors(seed: number): Buffer {
  const bytes = Buffer.from(good());
  const random = createRandom(seed);
  for (let at = 0; at < 12; at++) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

const RUN_LENGTH = Buffer.concat([
  ...Array.from({ length: 4 * MEGABYTE }, () => Buffer.from([129, 32])),
  Buffer.from([128]),
]);

const BOMB = deflateSync(Buffer.alloc(300 * MEGABYTE, 32));

/** PDF files whose trees, tables, streams, fonts and forms lead nowhere, or to too much. */
export const PDF_FILES: readonly HostileFile[] = [
  hostile('tree-cycle.pdf', 'DAMAGED_FILE', () =>
    tree('<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>'),
  ),
  hostile('tree-of-itself.pdf', 'DAMAGED_FILE', () => tree('<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 3 >>')),
  long('tree-deep.pdf', 'DAMAGED_FILE', () =>
    tree(...Array.from({ length: 20_000 }, (_, at) => `<< /Type /Pages /Count 1 /Kids [${at + 3} 0 R] >>`)),
  ),
  hostile('tree-doubling.pdf', 'DAMAGED_FILE', () =>
    tree(
      ...Array.from(
        { length: 40 },
        (_, at) => `<< /Type /Pages /Count ${2 ** (40 - at)} /Kids [${at + 3} 0 R ${at + 3} 0 R] >>`,
      ),
    ),
  ),
  hostile('parent-cycle.pdf', 'READ', () => onePage({ content: stream(LINE), page: '/Parent 3 0 R' })),
  hostile('counts-too-many.pdf', 'EMPTY', () => tree('<< /Type /Pages /Kids [] /Count 2147483647 >>')),
  hostile('counts-more-than-there-are.pdf', 'SCAN', () =>
    tree('<< /Type /Pages /Kids [3 0 R] /Count 4000 >>', '<< /Type /Page /Parent 2 0 R >>'),
  ),
  hostile('no-pages.pdf', 'EMPTY', () => tree('<< /Type /Pages /Kids [] /Count 0 >>')),
  long('ten-thousand-pages.pdf', 'TOO_MANY_PAGES', () => emptyPages(10_000)),
  long('empty-pages.pdf', 'SCAN', () => emptyPages(4_999)),
  hostile('page-without-box.pdf', 'READ', () => onePage({ content: stream(LINE), page: '/MediaBox [0 0 1e38 -1e38]' })),
  hostile('header-only.pdf', 'DAMAGED_FILE', () => '%PDF-1.7'),
  hostile('truncated.pdf', 'DAMAGED_FILE', () => good().subarray(0, 300)),
  hostile('no-table.pdf', 'READ', () =>
    good()
      .toString('latin1')
      .replace(/xref[\s\S]*trailer/, 'trailer'),
  ),
  hostile('table-elsewhere.pdf', 'READ', () =>
    good()
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n999999999'),
  ),
  hostile('table-loop.pdf', 'READ', () => {
    const at = /startxref\n(\d+)/.exec(good().toString('latin1'))?.[1];
    return good().toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R /Prev ${at}`);
  }),
  hostile('table-of-millions.pdf', 'READ', () => good().toString('latin1').replace('xref\n0 6', `xref\n0 2000000000`)),
  hostile('object-stream-of-millions.pdf', 'DAMAGED_FILE', () =>
    tree('3 0 R', flate('1 0 2 10 ', '/Type /ObjStm /N 2000000000 /First 2000000000')),
  ),
  hostile('length-of-itself.pdf', 'READ', () =>
    onePage({ content: Buffer.from(`<< /Length 4 0 R >>\nstream\n${LINE}\nendstream`) }),
  ),
  hostile('stream-without-end.pdf', 'DAMAGED_FILE', () =>
    onePage({ content: Buffer.from(`<< /Length 99999999 >>\nstream\n${LINE}\n`) }),
  ),
  long('bomb.pdf', 'ARCHIVE_TOO_LARGE', () => onePage({ content: stream(BOMB, '/Filter /FlateDecode') })),
  long('bomb-twice-compressed.pdf', 'ARCHIVE_TOO_LARGE', () =>
    onePage({
      content: stream(
        deflateSync(deflateSync(Buffer.alloc(900 * MEGABYTE, 32))),
        '/Filter [/FlateDecode /FlateDecode]',
      ),
    }),
  ),
  long('bomb-of-runs.pdf', 'ARCHIVE_TOO_LARGE', () =>
    onePage({ content: stream(RUN_LENGTH, '/Filter /RunLengthDecode') }),
  ),
  long('bomb-of-compressed-runs.pdf', 'ARCHIVE_TOO_LARGE', () =>
    onePage({ content: stream(deflateSync(RUN_LENGTH), '/Filter [/FlateDecode /RunLengthDecode]') }),
  ),
  long('bomb-of-hexadecimal.pdf', 'ARCHIVE_TOO_LARGE', () =>
    onePage({
      content: stream(BOMB.toString('hex'), '/Filter [/ASCIIHexDecode /FlateDecode]'),
    }),
  ),
  long('bomb-of-lzw.pdf', 'ARCHIVE_TOO_LARGE', () =>
    onePage({ content: stream(lzwOfBlanks(100), '/Filter /LZWDecode') }),
  ),
  long('bomb-under-another-name.pdf', 'ARCHIVE_TOO_LARGE', () =>
    onePage({ content: stream(BOMB, `/#46ilter /#46late#44ecode /A (${'a'.repeat(5_000)})`) }),
  ),
  long('bomb-with-filter-elsewhere.pdf', 'DAMAGED_FILE', () =>
    onePage({ content: stream(BOMB, '/Filter 6 0 R'), more: ['/FlateDecode'] }),
  ),
  long('bomb-as-picture.pdf', 'READER_ENDED or TIMED_OUT', () =>
    onePage({
      content: stream(deflateSync(Buffer.alloc(2000 * MEGABYTE, 32)), '/Filter /FlateDecode /Subtype /Image'),
    }),
  ),
  long('filters-without-end.pdf', 'DAMAGED_FILE', () =>
    onePage({ content: stream(LINE, `/Filter [${'/ASCIIHexDecode '.repeat(50_000)}]`) }),
  ),
  hostile('form-of-itself.pdf', 'READ', () =>
    onePage({
      content: stream(`${LINE} /X Do`),
      resources: '/XObject << /X 6 0 R >>',
      more: [stream('/X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>')],
    }),
  ),
  long('forms-doubling.pdf', 'TIMED_OUT', () => doublingForms(40)),
  long('arrays-in-arrays.pdf', 'DAMAGED_FILE', () =>
    onePage({ content: stream(LINE), page: `/A ${'['.repeat(100_000)}${']'.repeat(100_000)}` }),
  ),
  long('arrays-in-content.pdf', 'READ', () => onePage({ content: stream(`${LINE} ${'['.repeat(200_000)}`) })),
  long('saved-states.pdf', 'TIMED_OUT', () => onePage({ content: flate(`${'q '.repeat(5 * MEGABYTE)}${LINE}`) })),
  long('much-text.pdf', 'TOO_MUCH_TEXT', () =>
    onePage({
      content: flate(`BT /F 1 Tf ${times(300_000, (at) => `1 0 0 1 ${at % 600} ${at % 840} Tm (a ${at}) Tj`)} ET`),
    }),
  ),
  long('scattered-text.pdf', 'READ', () =>
    onePage({
      content: flate(
        `BT /F 6 Tf ${times(30_000, (at) => `1 0 0 1 ${(at * 7919) % 595} ${(at * 104729) % 842} Tm (chu ${at}) Tj`)} ET`,
      ),
    }),
  ),
  hostile('numbers-beyond-all.pdf', 'READ', () =>
    onePage({
      content: stream(
        `${LINE} BT /F 1e38 Tf 1e38 1e38 -1e38 1e38 1e38 1e38 Tm (a) Tj ET BT /F 12 Tf 1 0 0 1 70 1e300 Tm (xa lam) Tj ET`,
      ),
    }),
  ),
  hostile('characters-without-end.pdf', 'READ', () =>
    toUnicode('1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange'),
  ),
  hostile('character-map-of-itself.pdf', 'SCAN', () =>
    onePage({
      content: stream(LINE),
      font: '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding 6 0 R /DescendantFonts [7 0 R] >>',
      more: [
        stream('/A usecmap 1 begincidrange <0000> <FFFF> 0 endcidrange', '/Type /CMap /CMapName /A /UseCMap 6 0 R'),
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (A) /Ordering (B) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /A >> >>',
      ],
    }),
  ),
  long('font-of-noise.pdf', 'READ', () =>
    onePage({
      content: stream(LINE),
      font: '<< /Type /Font /Subtype /TrueType /BaseFont /A /FirstChar 0 /LastChar 2147483647 /Widths [1] /FontDescriptor 6 0 R >>',
      more: [
        '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 7 0 R >>',
        stream(Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919) & 0xff))),
      ],
    }),
  ),
  hostile('font-of-itself.pdf', 'READ', () =>
    onePage({
      content: stream(`${LINE} BT /G 12 Tf 70 600 Td (aaaaaaaa) Tj ET`),
      resources: '/Font << /F 7 0 R /G 6 0 R >>',
      more: [
        '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 8 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1] /Resources << /Font << /G 6 0 R >> >> >>',
        FONT,
        stream('BT /G 1 Tf (a) Tj ET'),
      ],
    }),
  ),
  long('picture-without-end.pdf', 'READ', () =>
    onePage({ content: stream(`${LINE} BI /W 100000 /H 100000 /BPC 8 ID ${'x'.repeat(MEGABYTE)}`) }),
  ),
  hostile('picture-beyond-all.pdf', 'READ', () =>
    onePage({
      content: stream(`${LINE} /I Do`),
      resources: '/XObject << /I 6 0 R >>',
      more: [
        flate(
          Buffer.alloc(1000),
          '/Type /XObject /Subtype /Image /Width 2000000000 /Height 2000000000 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
        ),
      ],
    }),
  ),
  hostile('script.pdf', 'READ', () =>
    onePage({ content: stream(LINE), page: '/AA << /O << /S /JavaScript /JS (while \\(true\\) {}) >> >>' }),
  ),
  hostile('encrypted-by-nobody.pdf', 'DAMAGED_FILE', () =>
    good().toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Encrypt << /Filter /Nobody >> /ID [(a) (b)]'),
  ),
  hostile('locked.pdf', 'ENCRYPTED', () =>
    good()
      .toString('latin1')
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<41> <41>]`,
      ),
  ),
  ...['SCAN', 'DAMAGED_FILE', 'DAMAGED_FILE', 'DAMAGED_FILE'].map((expected, seed) =>
    hostile(`errors-${seed + 1}.pdf`, expected, () => withErrors(seed + 1)),
  ),
];
