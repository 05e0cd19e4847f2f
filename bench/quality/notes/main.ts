import { existsSync } from 'node:fs';
import { readText } from '../../../src/intake/read-text.js';
import { readSeedVocabulary } from '../../../src/server/seed-vocabulary.js';
import { readLines } from '../read-lines.js';
import { type EditorialEdge, noCounts, scoreEdge } from './score-notes.js';

const USAGE = `usage: npm run quality:notes -- TEXTS.jsonl[.gz] EDGES.jsonl [EXAMPLES]
  Reads the publishers' notes of the texts and compares them with the edges that a crawl lists of them.
  EXAMPLES: how many edges of each error are shown (default 0)`;

// A reader such as `| head` closes the pipe early; that is no error.
process.stdout.on('error', () => process.exit(0));

const [texts, edges, examples = '0'] = process.argv.slice(2);
if (texts === undefined || edges === undefined) console.log(USAGE);
else if (!existsSync(texts) || !existsSync(edges)) console.log(`${texts}, ${edges}: absent, skipped`);
else await measure(texts, edges, Number(examples));

async function measure(textFile: string, edgeFile: string, most: number): Promise<void> {
  const byDocument = await edgesByDocument(edgeFile);
  const vocabulary = readSeedVocabulary();
  const counts = noCounts();
  const errors = new Map<string, string[]>();
  let notes = 0;
  for await (const line of readLines(textFile)) {
    const { id, text, number, type, issuer, date } = JSON.parse(line);
    const listed = byDocument.get(id) ?? [];
    if (listed.length === 0) continue;
    const reading = readText(text, { number, type, issuer, date }, vocabulary);
    notes += reading.notes.length;
    for (const edge of listed) {
      const error = scoreEdge(text, reading, edge, counts);
      if (error !== null) keep(errors, error, `${id}: ${text.slice(edge.start, edge.end)}: ${error}`);
    }
  }
  const share = (part: number, of: number): string => `${(part / of).toFixed(4)}  of ${of}`;
  console.log(`notes read               ${notes}`);
  console.log(`recall                   ${share(counts.found, counts.edges)}`);
  console.log(`direction                ${share(counts.directed, counts.mentioned)}`);
  console.log(`bound to the unit named  ${share(counts.bound, counts.units)}`);
  for (const [error, places] of errors) {
    console.log(`${error}: ${places.length}`);
    const step = Math.max(1, Math.ceil(places.length / most));
    if (most > 0) for (const place of places.filter((_, at) => at % step === 0)) console.log(`  ${place}`);
  }
}

async function edgesByDocument(file: string): Promise<ReadonlyMap<string, readonly EditorialEdge[]>> {
  const found = new Map<string, EditorialEdge[]>();
  for await (const line of readLines(file)) {
    const edge: EditorialEdge = JSON.parse(line);
    keep(found, edge.dst_doc, edge);
  }
  return found;
}

function keep<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
