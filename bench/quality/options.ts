import { parseArgs } from 'node:util';
import { PARTS, type Part } from './part.js';

/** The options of a run. */
export interface QualityOptions {
  readonly files: readonly string[];
  readonly part: Part;
  /** Scores every nth document of the file. */
  readonly every: number;
  /** Examples of each class of errors. */
  readonly errors: number;
  readonly forceErrors: boolean;
  /** Folder with the texts for gold without text. */
  readonly texts: string | null;
  readonly linking: boolean;
  /** Measures links in a store that has the seed's catalogue too. */
  readonly catalogue: boolean;
  /** Measures heads, duties and campaigns instead of references. */
  readonly intake: boolean;
  readonly update: boolean;
  readonly noLoss: boolean;
  /** File that the predictions are written to, for another scorer. */
  readonly predictions: string | null;
}

/** Help text. */
export const USAGE = `usage: npm run quality -- GOLD.jsonl[.gz]… [options]
  --part look|measure|all  documents to score (default all); errors are listed of the look part only
  --every N                every Nth document of the file
  --errors N               examples of each class of errors (default 0: classes with counts)
  --force-errors           list errors of the measured part too
  --texts DIR              where the texts of gold without text are (JSON lines, also .gz)
  --linking                measure links with look-alikes present, instead of references
  --catalogue              with --linking: in a store that has the seed's catalogue too
  --intake                 measure heads, duties, campaigns, closing and effect (gold/intake.jsonl) instead of references
  --update                 keep the figures in bench/quality/figures.json
  --no-loss                exit with 1 when a kept figure fell
  --predictions FILE       write what was recognised`;

/** Returns the options of a command line. Throws an Error that says what is wrong. */
export function parseOptions(args: readonly string[]): QualityOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      part: { type: 'string', default: 'all' },
      every: { type: 'string', default: '1' },
      errors: { type: 'string', default: '0' },
      'force-errors': { type: 'boolean', default: false },
      texts: { type: 'string' },
      linking: { type: 'boolean', default: false },
      catalogue: { type: 'boolean', default: false },
      intake: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      'no-loss': { type: 'boolean', default: false },
      predictions: { type: 'string' },
    },
  });
  const part = PARTS.find((each) => each === values.part);
  if (part === undefined) throw new Error(`--part is one of ${PARTS.join(', ')}, got ${values.part}`);
  return {
    files: positionals,
    part,
    every: natural('--every', values.every, 1),
    errors: natural('--errors', values.errors, 0),
    forceErrors: values['force-errors'],
    texts: values.texts ?? null,
    linking: values.linking,
    catalogue: values.catalogue,
    intake: values.intake,
    update: values.update,
    noLoss: values['no-loss'],
    predictions: values.predictions ?? null,
  };
}

function natural(name: string, value: string, least: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`${name} is a number from ${least} up, got ${value}`);
  return number;
}
