import type { Command } from 'commander';
import type { BackupOptions, ExportOptions, ImportOptions, PrintOptions } from './command-options.js';
import { examples, type Finish } from './help.js';

// The commands that look after a store as a whole.

/** Adds `hash`. */
export function addHash(program: Command, finish: Finish): void {
  program
    .command('hash')
    .description('print the SHA-256 of inputs and graph; stores with the same content have the same')
    .option('--json', 'print JSON')
    .addHelpText('after', examples(['can-cu hash']))
    .action(async (options: PrintOptions) => finish(await (await import('./commands/hash.js')).hash(options)));
}

/** Adds `remove`. */
export function addRemove(program: Command, finish: Finish): void {
  program
    .command('remove')
    .description('remove the texts of a document from the graph')
    .argument('<key>', 'key of the document, as show prints it')
    .option('--json', 'print JSON')
    .addHelpText('after', examples(['can-cu remove src-0a1b2c']))
    .action(async (key: string, options: PrintOptions) =>
      finish(await (await import('./commands/remove.js')).remove(key, options)),
    );
}

/** Adds `rebuild`. */
export function addRebuild(program: Command, finish: Finish): void {
  program
    .command('rebuild')
    .description('derive the graph again from the inputs and report whether anything differed')
    .option('--reread', 'also read the texts again')
    .option('--json', 'print JSON')
    .addHelpText('after', examples(['can-cu rebuild', 'can-cu rebuild --reread']))
    .action(async (options: PrintOptions & { readonly reread?: boolean }) =>
      finish(await (await import('./commands/rebuild.js')).rebuild(options)),
    );
}

/** Adds `doctor`. */
export function addDoctor(program: Command, finish: Finish): void {
  program
    .command('doctor')
    .description(
      'check the store: its files, texts and rows (exit code 1 where anything is wrong), and list what is hard to believe',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', examples(['can-cu doctor']))
    .action(async (options: PrintOptions) => finish(await (await import('./commands/doctor.js')).doctor(options)));
}

/** Adds `export`. */
export function addExport(program: Command, finish: Finish): void {
  program
    .command('export')
    .description('write all that was put into the store to a file, to make the same store of it elsewhere')
    .argument('<file>', 'file to write, or - for standard output; compressed where the name ends in .gz')
    .option('--gzip', 'compress it, whatever its name')
    .option('--force', 'replace a file that exists')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
The file holds texts, records and verdicts with their moments, and the register of keys: JSON lines, described in docs/export.md.
It is there when it is whole: an interrupt leaves none. Only this account may read it.
${examples([
  'can-cu export can-cu.jsonl.gz',
  'can-cu export - | zstd > can-cu.jsonl.zst',
  'NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… can-cu export can-cu.jsonl.gz --force',
])}`,
    )
    .action(async (file: string, options: ExportOptions) =>
      finish(await (await import('./commands/export.js')).exportStore(file, options)),
    );
}

/** Adds `import`. */
export function addImport(program: Command, finish: Finish): void {
  program
    .command('import')
    .description('make the store that was exported, or add what was exported to a store')
    .argument('<file>', 'file that can-cu export wrote, compressed with gzip or not')
    .option('--merge', 'add it to what the store holds')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
The whole file is checked before anything is saved. Without --merge the store must hold nothing else; it then has the same ids and, by
the same version of the program, the same hash. Texts are read again. With --merge what the store has stays, unless the file has
it of a later moment; a text is then current by the rule of ingest.
An interrupt (Ctrl-C) keeps what has been saved; the same command then goes on.
${examples(['can-cu import can-cu.jsonl.gz', 'NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… can-cu import can-cu.jsonl.gz', 'can-cu import other-office.jsonl.gz --merge'])}`,
    )
    .action(async (file: string, options: ImportOptions) =>
      finish(await (await import('./commands/import.js')).importFile(file, options)),
    );
}

/** Adds `backup`. */
export function addBackup(program: Command, finish: Finish): void {
  program
    .command('backup')
    .description('copy the file of the embedded store, also while it is written to')
    .argument('<file>', 'file to write')
    .option('--force', 'replace a file that exists')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
The copy is the store at one moment; CAN_CU_STORE=sqlite:FILE opens it. Only this account may read it. For Neo4j use can-cu export.
${examples(['can-cu backup can-cu-2026-11-30.db'])}`,
    )
    .action(async (file: string, options: BackupOptions) =>
      finish(await (await import('./commands/backup.js')).backup(file, options)),
    );
}
