import { Command } from 'commander';
import { ENCODINGS } from '../intake/encodings/encodings.js';
import { SETTING_ROWS } from '../server/settings.js';
import { readVersion } from '../server/version.js';
import type {
  CheckOptions,
  ExtractOptions,
  FindOptions,
  IngestOptions,
  LineageOptions,
  ShowOptions,
  TextsOptions,
} from './command-options.js';
import { EXIT } from './exit-code.js';
import { examples, type Finish } from './help.js';
import { addBackup, addDoctor, addExport, addHash, addImport, addRebuild, addRemove } from './upkeep-commands.js';

/** Returns the command line. Each command's code is loaded when it runs, so that `--help` and `extract` start fast. */
export function createProgram(finish: Finish): Command {
  const program = new Command('can-cu')
    .description('Căn Cứ: a knowledge graph of Vietnamese legal references')
    .version(readVersion(), '--version', 'print the version')
    .exitOverride()
    .showHelpAfterError('(see --help)')
    .configureHelp({ showGlobalOptions: false })
    .addHelpText('after', `${EXAMPLES}\n${settingsHelp()}\n${EXIT_CODES}`);
  for (const add of [
    addServe,
    addIngest,
    addFind,
    addShow,
    addTexts,
    addLineage,
    addExtract,
    addCheck,
    addHash,
    addRemove,
    addRebuild,
    addDoctor,
    addExport,
    addImport,
    addBackup,
  ])
    add(program, finish);
  return program;
}

function addServe(program: Command, finish: Finish): void {
  program
    .command('serve')
    .description('load the seed and serve over HTTP: the page at /, GraphQL at /graphql')
    .addHelpText('after', examples(['can-cu serve', 'PORT=8080 CAN_CU_STORE=sqlite:/srv/can-cu.db can-cu serve']))
    .action(async () => finish(await (await import('./commands/serve.js')).serve()));
}

function addIngest(program: Command, finish: Finish): void {
  const command = program
    .command('ingest')
    .description('add documents to the graph')
    .argument('[path...]', 'files (text, HTML, PDF, DOCX), ZIP archives and folders of them, or - for standard input')
    .option('--source <name>', 'name of the source, put before the path below the folder or archive that is named')
    .option('--catalogue <file>', 'instead of texts, a list of documents: .csv, .tsv, .xlsx or .jsonl')
    .option('--source-url <url>', 'address of the page that the text was taken from, for one file')
    .option('--retrieved-at <moment>', 'when it was retrieved, such as 2026-11-30 or 2026-11-30T09:00+07:00')
    .option('--encoding <name>', ENCODING_HELP)
    .option('--dry-run', 'say what would change, and write nothing')
    .option('--file-seconds <n>', 'refuse a file that is not read in this time, 1–3600 (default: 120; with --ocr 1800)')
    .option(
      '--ocr',
      'recognise scanned PDF pages and pictures (.png, .jpg, .tif) with tesseract; their text may have errors',
    );
  withFacts(command)
    .option('--dataset <name>', 'the folder holds this data set: vbpl, that of the national database vbpl.vn')
    .option('--as-of <date>', 'day of the data set’s snapshot, YYYY-MM-DD')
    .option('--json', 'print a line of JSON for each file, and a summary last')
    .addHelpText(
      'after',
      `
Folders are read to the bottom: names ending in .txt, .md, .htm, .html, .xhtml, .pdf, .docx, .jsonl, .ndjson and .zip. Links, hidden names and others are left out,
and listed with the reason. A member of an archive is named archive.zip!folder/member.txt.
A text is current until a newer one of the same source comes: the same path below the folder or archive that is named, or the
same --source-url. Newer is what was retrieved later: at the time of the file, or --retrieved-at. The earlier text stays listed
(can-cu texts). An interrupt (Ctrl-C) saves what has been read; the same command then goes on, as what is stored is not read again.
Exit code 0: all files are taken in; 1: none; 3: some, the others are refused with the reason; 130: interrupted.
${examples([
  'can-cu ingest chi-thi.txt quyet-dinh.html',
  'can-cu ingest documents/ cong-bao-2004.zip',
  'can-cu ingest thong-tu-1998.txt --encoding tcvn3',
  'can-cu ingest --ocr ban-quet/',
  'can-cu ingest --dataset vbpl vbpl/ --as-of 2026-01-15',
  "can-cu ingest --catalogue danh-muc.xlsx --source 'Danh mục của Sở Nội vụ'",
  'curl -s https://example.org/doc.html | can-cu ingest - --source-url https://example.org/doc.html',
])}`,
    )
    .action(async (paths: string[], options: IngestOptions, { args }: Command) => {
      if ((args.length === 0) === (options.catalogue === undefined))
        command.error('error: name files to ingest, or a list with --catalogue, not both', { exitCode: EXIT.usage });
      const isDataset = options.dataset !== undefined || options.asOf !== undefined;
      if (options.catalogue !== undefined)
        finish(await (await import('./commands/ingest-catalogue.js')).ingestCatalogue(options.catalogue, options));
      else if (isDataset)
        finish(await (await import('./commands/ingest-dataset.js')).ingestDatasetFolder(paths, options));
      else finish(await (await import('./commands/ingest.js')).ingest(paths, options));
    });
}

function addFind(program: Command, finish: Finish): void {
  program
    .command('find')
    .description('find documents by number, even a misspelt one, ranked with reasons')
    .argument('<number>', 'number and symbol as written')
    .option('--type <type>', 'document type, in Vietnamese (chỉ thị) or as in the API (DIRECTIVE)')
    .option('--authority <name>', 'body that issued the number')
    .option('--date <date>', 'date of issue, YYYY-MM-DD')
    .option('--year <year>', 'year of issue')
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
}

function addShow(program: Command, finish: Finish): void {
  program
    .command('show')
    .description('show one document: its facts, what it cites and what cites it, with quotes')
    .argument('<key-or-number>', 'key of the document, or a number that only one document has')
    .option(
      '--provision <path>',
      'show only this provision (dieu-5/khoan-2, "khoản 2 Điều 5"): its text, what amends it, what cites it',
    )
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
}

function addTexts(program: Command, finish: Finish): void {
  program
    .command('texts')
    .description('list the texts of a document, or choose its current one')
    .argument('<key-or-number>', 'key of the document, or a number that only one document has')
    .option('--pick <sha256>', 'make this text the current one (its hash, or the beginning); newest undoes a choice')
    .option('--by <name>', 'who chooses it')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
The current text is the one that the graph is made of. Of the texts of one source it is the one retrieved last; of
several sources a text that states its number comes first, then the one retrieved last. Replaced texts stay listed.
${examples(['can-cu texts 01-CT', 'can-cu texts 01-CT --pick 5d41402abc4b --by "Phòng Pháp chế"'])}`,
    )
    .action(async (name: string, options: TextsOptions) =>
      finish(await (await import('./commands/texts.js')).texts(name, options)),
    );
}

function addLineage(program: Command, finish: Finish): void {
  program
    .command('lineage')
    .description('walk from one document to those it is based on, or to those based on it')
    .argument('<key-or-number>', 'key of the document, or a number that only one document has')
    .option('--derived', 'walk to the documents based on it')
    .option('--depth <levels>', 'greatest number of steps, 0–20', '3')
    .option('--kinds <list>', 'follow only these kinds of citation, such as IMPLEMENTS,BASED_ON')
    .option('--as-of <date>', 'leave out documents issued after that date')
    .option('--inferred', 'also follow inferred links')
    .option('--max-documents <n>', 'greatest number of documents, 1–1000', '200')
    .option('--max-citations <n>', 'greatest number of citations, 0–5000', '1000')
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
    .description('recognise citations in texts, without a store')
    .argument('[file...]', 'files of JSON lines (default: standard input)')
    .option('--text <file>', 'read one plain text (- for standard input) instead of JSON lines')
    .option('--encoding <name>', ENCODING_HELP)
    .option('--explain', 'state for each mention which pattern rows, reader and rule made it what it is');
  withFacts(command)
    .addHelpText(
      'after',
      `
Each input line is an object with "id", "text" and, if known, the citing document's "number", "type", "issuer", "date".
Each output line has "id", "head" and "mentions", in the order of the input. Offsets count Unicode code points of "text".
A line that is not JSON or has no text yields {"id", "error", "mentions": []}, and the exit code is 1.
With --explain each mention also has "rule" and "explanation"; for --text they are printed for people to read.
${examples([
  'can-cu extract < texts.jsonl > mentions.jsonl',
  'can-cu extract --text chi-thi.txt --date 2021-01-21',
  'echo "Căn cứ Luật Đất đai năm 2013;" | can-cu extract --text - --explain',
])}`,
    )
    .action(async (files: string[], options: ExtractOptions) =>
      finish(await (await import('./commands/extract.js')).extract(files, options)),
    );
}

function addCheck(program: Command, finish: Finish): void {
  program
    .command('check')
    .description('check the citations of a draft against the store: are they right, and do they stand?')
    .argument('<file>', 'the draft: text, HTML, PDF or DOCX, or - for standard input')
    .option('--on <date>', 'day on which its citations must stand, YYYY-MM-DD (default: today)')
    .option('--encoding <name>', ENCODING_HELP)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Nothing of the draft is stored. Exit code 0: nothing is wrong for sure; ${EXIT.faults}: at least one citation is.
${examples([
  'can-cu check du-thao.docx',
  'can-cu check du-thao.docx --on 2026-01-01 --json',
  'pdftotext du-thao.pdf - | can-cu check -',
])}`,
    )
    .action(async (file: string, options: CheckOptions) =>
      finish(await (await import('./commands/check.js')).check(file, options)),
    );
}

/** Adds the options that state facts of the document. */
function withFacts(command: Command): Command {
  return command
    .option('--number <number>', 'number of the document, if its text does not state it')
    .option('--type <type>', 'its type, such as "chỉ thị"')
    .option('--issuer <name>', 'its issuer, such as "UBND tỉnh Bình Dương"')
    .option('--date <date>', 'its date, YYYY-MM-DD');
}

const EXAMPLES = examples([
  'can-cu serve',
  'can-cu ingest documents/',
  "can-cu find '01-NQ/CP'",
  'can-cu lineage 01-CT',
  'can-cu extract < texts.jsonl > mentions.jsonl',
]);

const EXIT_CODES = `Exit codes: ${EXIT.ok} success; ${EXIT.failed} not found or failed; ${EXIT.usage} invalid usage or setting; ${EXIT.partly} some of several files failed; ${EXIT.faults} a draft has faults.`;

const ENCODING_HELP = `encoding of the text, if its words do not tell it: ${ENCODINGS.join(', ')}`;

function settingsHelp(): string {
  const rows = SETTING_ROWS.map(
    (row) =>
      `  ${row.name} (${row.values}${row.default === null ? '' : `; default ${row.default}`})\n      ${row.meaning}`,
  );
  return `Settings (environment variables):\n${rows.join('\n')}\n`;
}
