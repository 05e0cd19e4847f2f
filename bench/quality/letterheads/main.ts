import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { VocabularyIndex } from '../../../src/domain/vocabulary/vocabulary-index.js';
import { readText } from '../../../src/intake/read-text.js';
import { readSeedVocabulary } from '../../../src/server/seed-vocabulary.js';
import { readLines } from '../read-lines.js';
import { LETTERHEAD_FIELDS, type PublishedText, parsePublished } from './published-text.js';
import { type LetterheadOutcome, scoreLetterhead } from './score-letterhead.js';

const USAGE = `usage: npm run quality:letterheads -- TEXTS.jsonl[.gz]… [--half even|odd|all] [--errors]
  Reads the heads of texts and compares type, number, date and issuer with what their publisher states. A value that differs
  and that the text does not state is counted apart.
  --half     the texts of even or of odd lines, counted from 1 (default all)
  --errors   shows what differs; of even lines only`;

// A reader such as `| head` closes the pipe early; that is no error.
process.stdout.on('error', () => process.exit(0));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'all' }, errors: { type: 'boolean', default: false } },
});
if (positionals.length === 0) console.log(USAGE);
const seed = readSeedVocabulary();
for (const file of positionals) {
  if (existsSync(file)) await measure(file, seed);
  else console.log(`${file}: absent, skipped`);
}

async function measure(file: string, vocabulary: VocabularyIndex): Promise<void> {
  const outcomes: LetterheadOutcome[] = [];
  let at = 0;
  for await (const line of readLines(file)) {
    at += 1;
    const half = at % 2 === 0 ? 'even' : 'odd';
    if (values.half !== 'all' && values.half !== half) continue;
    const published = parsePublished(line);
    const { head } = readText(published.text, null, vocabulary);
    const scored = scoreLetterhead(published, head, vocabulary);
    outcomes.push(...scored);
    if (values.errors && half === 'even') printErrors(published, scored);
  }
  console.log(`${basename(file)}, ${values.half}`);
  for (const field of LETTERHEAD_FIELDS) printField(field, outcomes);
}

function printField(field: string, outcomes: readonly LetterheadOutcome[]): void {
  const count = (verdict: LetterheadOutcome['verdict']): number =>
    outcomes.filter((one) => one.field === field && one.verdict === verdict).length;
  const right = count('RIGHT');
  const all = right + count('WRONG');
  const share = (right / Math.max(1, all)).toFixed(4);
  console.log(`  ${field.padEnd(7)} ${share}  ${right} of ${all}; not in the text ${count('UNSTATED')}`);
}

function printErrors({ id }: PublishedText, outcomes: readonly LetterheadOutcome[]): void {
  for (const { field, published, read, verdict } of outcomes)
    if (verdict !== 'RIGHT') console.log(`  ${verdict} ${id} ${field}: ${published}, read ${read ?? '–'}`);
}
