import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AcceptedReadings, type Digests, differenceOf } from './digests.js';

const FILE = fileURLToPath(new URL('readings.json', import.meta.url));

/** Returns the accepted readings. */
export const readAccepted = (): AcceptedReadings => JSON.parse(readFileSync(FILE, 'utf8')) as AcceptedReadings;

/** Writes the accepted readings. */
export const writeAccepted = (readings: AcceptedReadings): void =>
  writeFileSync(FILE, `${JSON.stringify(readings, null, 2)}\n`);

/**
 * Returns the readings to accept.
 *
 * @throws Error if a text is read differently by a recogniser whose version was not raised.
 */
export function accept(accepted: AcceptedReadings, recogniser: string, digests: Digests): AcceptedReadings {
  const { changed } = differenceOf(accepted.digests, digests);
  if (changed.length > 0 && versionNumber(recogniser) <= versionNumber(accepted.recogniser)) {
    throw new Error(
      `${changed.length} texts are read differently, but the version of the recogniser is still ${recogniser}: ` +
        'raise RECOGNISER in src/app/inputs/text-input.ts first',
    );
  }
  return { recogniser, digests };
}

/** `vi/2` → 2. */
const versionNumber = (recogniser: string): number => Number(recogniser.split('/')[1]);
