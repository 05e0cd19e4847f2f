import type { Head } from '../../../src/domain/reading/reading.js';
import type { VocabularyIndex } from '../../../src/domain/vocabulary/vocabulary-index.js';
import { readIssuerLine } from '../../../src/intake/text/known-bodies.js';
import { nameKey, symbolKey } from '../symbol-key.js';
import { LETTERHEAD_FIELDS, type LetterheadField, type PublishedText } from './published-text.js';
import { isStated } from './stated.js';

/** What was published and what was read of a part of one head. `UNSTATED`: they differ, and the text does not say what was published. */
export interface LetterheadOutcome {
  readonly field: LetterheadField;
  readonly published: string;
  readonly read: string | null;
  readonly verdict: 'RIGHT' | 'WRONG' | 'UNSTATED';
}

/** Compares a head with what is published of it; what the publisher leaves open is not compared. */
export function scoreLetterhead(
  published: PublishedText,
  head: Head,
  vocabulary: VocabularyIndex,
): readonly LetterheadOutcome[] {
  const read: Readonly<Record<LetterheadField, string | null>> = {
    type: head.typeName,
    number: head.number?.value ?? null,
    date: head.issuedOn?.value ?? null,
    issuer: head.issuers.join(' + ') || null,
  };
  const isRight: Readonly<Record<LetterheadField, (value: string) => boolean>> = {
    type: (value) => nameKey(value) === nameKey(read.type),
    number: (value) => symbolKey(value) === symbolKey(read.number),
    date: (value) => value === read.date,
    issuer: (value) => isIssuer(value, head, vocabulary),
  };
  return LETTERHEAD_FIELDS.flatMap((field) => {
    const value = published[field];
    if (value === null) return [];
    const verdict = isRight[field](value) ? 'RIGHT' : isStated[field](value, published.text) ? 'WRONG' : 'UNSTATED';
    return [{ field, published: value, read: read[field], verdict }];
  });
}

/**
 * Whether the publisher's line of capitals names the issuers. Where a chairperson or a standing organ decides in the series
 * of a body, publishers name that body.
 */
function isIssuer(published: string, head: Head, vocabulary: VocabularyIndex): boolean {
  const day = head.issuedOn?.value ?? null;
  const keyOf = (id: string | null | undefined, name: string): string => id ?? nameKey(name);
  const expected = readIssuerLine(published, { vocabulary, place: head.place, day }).map(({ body, written }) =>
    keyOf(body?.id, written),
  );
  const series = head.issuerIds.map((id) => (id === null ? null : vocabulary.numberingAuthorityOf(id)?.id));
  const found = head.issuers.map((name, at) => [keyOf(head.issuerIds[at], name), series[at]]);
  return found.length === expected.length && expected.every((key, at) => found[at]?.includes(key));
}
