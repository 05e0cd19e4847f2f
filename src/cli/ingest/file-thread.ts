import { decodeFile, type TextToIngest } from '../../app/inputs/decode-file.js';
import { packInput } from '../../app/inputs/packed-input.js';
import { type SourcedText, textInput } from '../../app/inputs/text-input.js';
import { serveCalls } from '../../concurrency/serve-calls.js';
import { readSeedVocabulary } from '../../server/seed-vocabulary.js';

// The module of a thread that reads files to be taken in.
const vocabulary = readSeedVocabulary();

serveCalls({
  decode: (file: TextToIngest) => decodeFile(file),
  read: (text: SourcedText) => packInput(textInput(text, vocabulary)),
});
