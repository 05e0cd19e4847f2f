import { RECOGNISER } from '../../src/app/inputs/text-input.js';
import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { accept, readAccepted, writeAccepted } from './accepted.js';
import { differenceOf, digestsOf } from './digests.js';
import { guardedTexts } from './guarded-texts.js';

// `npm run readings:accept`: accepts the present readings of our own texts.
const accepted = readAccepted();
const digests = digestsOf(guardedTexts(), readSeedVocabulary());
try {
  writeAccepted(accept(accepted, RECOGNISER, digests));
  const { changed, others } = differenceOf(accepted.digests, digests);
  console.log(`accepted ${RECOGNISER}: ${changed.length} readings changed, ${others.length} texts came or went`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
