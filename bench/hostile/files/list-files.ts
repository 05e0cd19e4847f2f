import { strToU8, zipSync } from 'fflate';
import { workbookOf } from '../../../src/testing/workbook.js';
import { DECISION, type HostileFile, hostile, long, MEGABYTE } from '../hostile-file.js';

const LINE = JSON.stringify({ id: 1, text: DECISION });
const sheet = (rows: string): Uint8Array => {
  const office = 'http://schemas.openxmlformats.org';
  const type = `${office}/officeDocument/2006/relationships`;
  const relations = `xmlns="${office}/package/2006/relationships"`;
  const main = `xmlns="${office}/spreadsheetml/2006/main"`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships ${relations}><Relationship Id="r1" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${main} xmlns:r="${type}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships ${relations}><Relationship Id="r1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`),
  });
};

/** Lists of texts, a line each. */
export const JSON_LINES_FILES: readonly HostileFile[] = [
  long('huge-line.jsonl', 'READ+STREAM_TOO_LARGE', () => `{"text":"${'a'.repeat(25 * MEGABYTE)}"}\n${LINE}\n`),
  hostile(
    'wrong-types.jsonl',
    'INVALID_LINE+READ',
    () => `{"text":1}\n[]\nnull\n"a"\n{"text":["a"]}\n{"text":"a","date":5}\n{"html":{}}\n${LINE}\n`,
  ),
  long(
    'deep.jsonl',
    'INVALID_LINE+READ',
    () => `${'['.repeat(5 * MEGABYTE)}\n{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n${LINE}\n`,
  ),
  hostile('prototype.jsonl', 'INVALID_LINE+READ', () => `{"__proto__":{"text":"a"},"id":"__proto__"}\n${LINE}\n`),
  long('many-wrong-lines.jsonl', 'INVALID_LINE', () => '{}\n'.repeat(50_000)),
  hostile(
    'names-of-paths.jsonl',
    'READ',
    () => `${JSON.stringify({ id: '../../etc/\u001b[31m\n/dev/zero', text: DECISION })}\n`,
  ),
  hostile('no-utf8.jsonl', 'INVALID_LINE+READ', () =>
    Buffer.concat([Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(LINE)]),
  ),
  hostile('lone-surrogate.jsonl', 'READ', () => `{"text":"\\ud800 ${DECISION.replaceAll('\n', '\\n')}"}\n`),
];

/** Catalogues: tables of documents. */
export const CATALOGUE_FILES: readonly HostileFile[] = [
  long('huge-cell.csv', 'FAULTY', () => `number,type\n"${'a'.repeat(10 * MEGABYTE)}",Luật\n`),
  long('many-columns.csv', 'FAULTY', () => `${'a,'.repeat(500_000)}\n${'1,'.repeat(500_000)}\n`),
  hostile('open-quote.csv', 'FAULTY', () => `number,type\n"1/2020/QH14,Luật\n`),
  long('many-rows.csv', 'REFUSED', () => `number,type\n${'1/2020/QH14,Luật\n'.repeat(300_000)}`),
  hostile('formulas.csv', 'FAULTY', () => 'number,type,title\n=cmd|calc!A1,@SUM,+1\n'),
  hostile('no-utf8.csv', 'REFUSED', () => Buffer.from([0x73, 0xe1, 0xff, 0x0a])),
  long('bomb.xlsx', 'REFUSED', () => zipSync({ 'xl/workbook.xml': new Uint8Array(200 * MEGABYTE) })),
  hostile('entities.xlsx', 'REFUSED', () =>
    zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>') }),
  ),
  hostile('cell-far-away.xlsx', 'REFUSED', () =>
    sheet('<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>number</t></is></c></row>'),
  ),
  hostile('cell-beyond-all.xlsx', 'REFUSED', () =>
    sheet('<row r="4000000000"><c r="ZZZZZZ4000000000"><v>1</v></c></row>'),
  ),
  hostile('no-shared-strings.xlsx', 'REFUSED', () =>
    sheet('<row r="1"><c r="A1" t="s"><v>999999999</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'),
  ),
  hostile('truncated.xlsx', 'REFUSED', () => workbookOf([['number'], ['1/2020/QH14']]).slice(0, 400)),
];
