import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { SETTING_ROWS } from '../server/settings.js';
import { packagePath } from '../store/package-path.js';
import type {
  ExtractOptions,
  FindOptions,
  IngestOptions,
  LineageOptions,
  PrintOptions,
  ShowOptions,
} from './command-options.js';
import { EXIT, type ExitCode } from './exit-code.js';

/** Takes the exit code of the command that ran. */
type Finish = (code: ExitCode) => void;

/** Returns the command line. What a command needs is loaded when it runs, so that `--help` and `extract` start fast. */
export function createProgram(finish: Finish): Command {
  const program = new Command('can-cu')
    .description('Căn Cứ: a knowledge graph of Vietnamese legal references')
    .version(readVersion(), '--version', 'print the version')
    .exitOverride()
    .showHelpAfterError('(--help shows how)')
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', `${EXAMPLES}\n${settingsHelp()}\n${EXIT_CODES}`);
  addServe(program, finish);
  addIngest(program, finish);
  addReads(program, finish);
  addExtract(program, finish);
  addUpkeep(program, finish);
  return program;
}

function addServe(program: Command, finish: Finish): void {
  program
    .command('serve')
    .description('load the seed and answer on HTTP: the page at /, GraphQL at /graphql')
    .addHelpText('after', examples(['can-cu serve', 'PORT=8080 CAN_CU_STORE=sqlite:/srv/can-cu.db can-cu serve']))
    .action(async () => finish(await (await import('./commands/serve.js')).serve()));
}

function addIngest(program: Command, finish: Finish): void {
  const command = program
    .command('ingest')
    .description('put documents into the graph')
    .argument('<path...>', 'files (text or HTML), folders of them, or - for standard input')
    .option('--source <name>', "where the text comes from (a local file's is its name)")
    .option('--source-url <url>', 'address of the page it was taken from')
    .option('--retrieved-on <date>', 'day on which it was taken from there, YYYY-MM-DD');
  withKnown(command)
    .option('--json', 'report as JSON')
    .addHelpText(
      'after',
      examples([
        'can-cu ingest chi-thi.txt quyet-dinh.html',
        'can-cu ingest documents/',
        'curl -s https://example.org/doc.html | can-cu ingest - --source-url https://example.org/doc.html',
      ]),
    )
    .action(async (paths: string[], options: IngestOptions) =>
      finish(await (await import('./commands/ingest.js')).ingest(paths, options)),
    );
}

function addReads(program: Command, finish: Finish): void {
  program
    .command('find')
    .description('find documents by number, misspelt ones too, ranked with reasons')
    .argument('<number>', 'number and symbol as written')
    .option('--type <type>', 'its type, in Vietnamese (chỉ thị) or as in the API (DIRECTIVE)')
    .option('--authority <name>', 'the body that numbered it')
    .option('--date <date>', 'its date, YYYY-MM-DD')
    .option('--year <year>', 'its year')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples([
        'can-cu find 01-CT',
        "can-cu find '01-NQ/CP' --year 2021",
        "can-cu find '34-CT/TW' --date 2024-05-24 --json",
      ]),
    )
    .action(async (number: string, options: FindOptions) =>
      finish(await (await import('./commands/find.js')).find(number, options)),
    );
  program
    .command('show')
    .description('show one document: what it is, what it cites, who cites it, each with its quote')
    .argument('<key-or-number>', 'its key, or a number that only one document has')
    .option('--provision <path>', 'only this provision of it: its words, who amends it, who cites it')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples([
        'can-cu show 01-CT',
        "can-cu show '34-CT/TW' --json",
        "can-cu show '45/2013/QH13' --provision dieu-5/khoan-2",
      ]),
    )
    .action(async (name: string, options: ShowOptions) =>
      finish(await (await import('./commands/show.js')).show(name, options)),
    );
  program
    .command('lineage')
    .description('walk from one document to what it rests on, or to what rests on it')
    .argument('<key-or-number>', 'its key, or a number that only one document has')
    .option('--derived', 'walk to what rests on it')
    .option('--depth <levels>', 'how far, 0–20', '3')
    .option('--kinds <list>', 'only these kinds of citation, such as IMPLEMENTS,BASED_ON')
    .option('--as-of <date>', 'leave out documents issued after that day')
    .option('--inferred', 'also links that are only inferred')
    .option('--max-documents <n>', 'at most, 1–1000', '200')
    .option('--max-citations <n>', 'at most, 0–5000', '1000')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples([
        'can-cu lineage 01-CT',
        "can-cu lineage '45-CT/TW' --derived",
        'can-cu lineage 01-CT --kinds IMPLEMENTS --depth 1',
      ]),
    )
    .action(async (name: string, options: LineageOptions) =>
      finish(await (await import('./commands/lineage.js')).lineage(name, options)),
    );
}

function addExtract(program: Command, finish: Finish): void {
  const command = program
    .command('extract')
    .description('recognise citations in texts; a filter that opens no store')
    .argument('[file...]', 'files of JSON lines; without any, standard input')
    .option('--text <file>', 'read one plain text (- for standard input) instead of JSON lines');
  withKnown(command)
    .addHelpText(
      'after',
      `
A line in is an object with "id", "text" and, where known, the citing document's "number", "type", "issuer", "date".
A line out has "id", "head" and "mentions", in the same order; offsets count Unicode code points of the text given.
A line that is no JSON or has no text gets {"id", "error", "mentions": []} in its place, and the exit code is 1.
${examples(['can-cu extract < texts.jsonl > mentions.jsonl', 'can-cu extract --text chi-thi.txt --date 2021-01-21'])}`,
    )
    .action(async (files: string[], options: ExtractOptions) =>
      finish(await (await import('./commands/extract.js')).extract(files, options)),
    );
}

function addUpkeep(program: Command, finish: Finish): void {
  program
    .command('hash')
    .description('print one SHA-256 over inputs and derived graph, the same on every store that holds the same')
    .option('--json', 'print JSON')
    .addHelpText('after', examples(['can-cu hash']))
    .action(async (options: PrintOptions) => finish(await (await import('./commands/hash.js')).hash(options)));
  program
    .command('remove')
    .description('take the texts of a document out of the graph again')
    .argument('<key>', 'its key, as show prints it')
    .option('--json', 'print JSON')
    .addHelpText('after', examples(['can-cu remove src-0a1b2c']))
    .action(async (key: string, options: PrintOptions) =>
      finish(await (await import('./commands/remove.js')).remove(key, options)),
    );
  program
    .command('rebuild')
    .description('derive the graph anew from the inputs, and report whether anything differed')
    .option('--reread', 'also recognise the texts again')
    .option('--json', 'print JSON')
    .addHelpText('after', examples(['can-cu rebuild', 'can-cu rebuild --reread']))
    .action(async (options: PrintOptions & { readonly reread?: boolean }) =>
      finish(await (await import('./commands/rebuild.js')).rebuild(options)),
    );
}

function withKnown(command: Command): Command {
  return command
    .option('--number <number>', "the document's own number, where its text does not say")
    .option('--type <type>', 'its type, such as "chỉ thị"')
    .option('--issuer <name>', 'its issuer, such as "UBND tỉnh Bình Dương"')
    .option('--date <date>', 'its date, YYYY-MM-DD');
}

function readVersion(): string {
  return JSON.parse(readFileSync(packagePath('package.json'), 'utf8')).version;
}

const EXAMPLES = examples([
  'can-cu serve',
  'can-cu ingest documents/',
  "can-cu find '01-NQ/CP'",
  'can-cu lineage 01-CT',
  'can-cu extract < texts.jsonl > mentions.jsonl',
]);

const EXIT_CODES = `Exit codes: ${EXIT.ok} all went well; ${EXIT.failed} something was not found or failed; ${EXIT.usage} wrong use or a wrong setting.`;

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;
}

function settingsHelp(): string {
  const rows = SETTING_ROWS.map(
    (row) =>
      `  ${row.name} (${row.values}${row.default === null ? '' : `; default ${row.default}`})\n      ${row.meaning}`,
  );
  return `Settings, from the environment:\n${rows.join('\n')}\n`;
}
