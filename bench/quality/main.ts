import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { parseOptions, USAGE } from './options.js';
import { runQuality } from './run-quality.js';

// A reader such as `| head` closes the pipe early; that is no error.
process.stdout.on('error', () => process.exit(0));

try {
  const options = parseOptions(process.argv.slice(2));
  if (options.files.length === 0) console.log(USAGE);
  else process.exitCode = await runQuality(options, readSeedVocabulary(), (line) => console.log(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
