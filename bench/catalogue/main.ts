// Makes the files of seed/catalogue that are read off other sources:
//   npm run catalogue -- --documents LIST.jsonl --amendments EDGES.tsv --laws COUNTS.json --texts A.jsonl.gz --texts B.jsonl.gz
// Only facts are written: numbers, names, days and relations, with how many texts state them.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogueItem, recordOfItem } from '../../src/app/inputs/catalogue-item.js';
import type { VocabularyIndex } from '../../src/domain/vocabulary/vocabulary-index.js';
import { readText } from '../../src/intake/read-text.js';
import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { packagePath } from '../../src/store/package-path.js';
import { readLines } from '../quality/read-lines.js';
import { LawStatements } from './law-statements.js';
import { lawItems, type WrittenItem } from './laws.js';
import { LeftOut } from './left-out.js';
import { type PhapDienRow, phapDienItems } from './phap-dien.js';

const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    amendments: { type: 'string' },
    laws: { type: 'string', multiple: true, default: [] },
    texts: { type: 'string', multiple: true, default: [] },
    'checked-on': { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
async function readStatements(): Promise<LawStatements> {
  const found = new LawStatements();
  for (const file of values.laws) found.addCounts(JSON.parse(readFileSync(file, 'utf8')));
  for (const file of values.texts)
    for await (const line of readLines(file)) {
      const { id, text } = JSON.parse(line);
      found.addText(`${file} ${id}`, readText(String(text).normalize('NFC'), null, vocabulary));
    }
  return found;
}

function writeLaws(index: VocabularyIndex): void {
  const leftOut = new LeftOut();
  const source =
    'Văn bản pháp luật: the numbers, names and days that published texts state beside one another, and the closing articles of the laws themselves; only names that at least two texts state';
  write('laws.json', source, lawItems(statements, index, leftOut), index, leftOut);
}

function writePhapDien(file: string, index: VocabularyIndex): void {
  const leftOut = new LeftOut();
  const rows = linesOf(file).map((line): PhapDienRow => JSON.parse(line));
  const edges = values.amendments === undefined ? [] : linesOf(values.amendments).slice(1);
  const amendments = edges.map((line) => {
    const [from = '', relation = '', to = ''] = line.split('\t');
    return { from, relation, to };
  });
  const firstDays = new Map(
    [...statements.byNumber].flatMap(([number, { own }]) =>
      own?.effectiveFrom ? [[number, own.effectiveFrom] as const] : [],
    ),
  );
  const source =
    'Bộ pháp điển điện tử (phapdien.moj.gov.vn): its list of documents, and the amendments that it notes at their articles';
  write('phap-dien.json', source, phapDienItems(rows, amendments, firstDays, index, leftOut), index, leftOut);
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);

/** Writes the items that make records, one a line, and says how many were left out and why. */
function write(
  name: string,
  source: string,
  items: readonly WrittenItem[],
  index: VocabularyIndex,
  leftOut: LeftOut,
): void {
  const valid = items.filter((item) => {
    try {
      recordOfItem(catalogueItem.parse(item), { catalogue: name, source }, index);
      return true;
    } catch (error) {
      console.error(`${name}: ${JSON.stringify(item)}: ${error instanceof Error ? error.message : error}`);
      leftOut.note('no known type or body');
      return false;
    }
  });
  const head = JSON.stringify({ source, checkedOn: values['checked-on'] }).slice(0, -1);
  const content = `${head},"items":[\n${valid.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
  writeFileSync(packagePath(`seed/catalogue/${name}`), content);
  console.log(`${name}: ${valid.length} items, ${content.length} characters`);
  for (const line of leftOut.lines()) console.log(`  ${line}`);
}

const vocabulary = readSeedVocabulary();
const statements = await readStatements();
writeLaws(vocabulary);
if (values.documents !== undefined) writePhapDien(values.documents, vocabulary);
