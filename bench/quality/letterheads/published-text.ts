/** A line of a collection: a text with what its publisher says of it; null for what it does not say. */
export interface PublishedText {
  readonly id: string;
  readonly text: string;
  readonly type: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
}

/** The parts of a head that publishers state. */
export const LETTERHEAD_FIELDS = ['type', 'number', 'date', 'issuer'] as const;
export type LetterheadField = (typeof LETTERHEAD_FIELDS)[number];

const TYPE_BEFORE_NUMBER = /^\p{L}[^\d]*\ssố\s+(?=\d)/u;

/** Reads a line. "Thông tư số 1/2020/TT-BTC" as a number is the number in it; the type "Khác" (another) is none. */
export function parsePublished(line: string): PublishedText {
  const { id, text, type, number, date, issuer } = JSON.parse(line) as PublishedText;
  return {
    ...{ id, text: text.normalize('NFC'), date, issuer },
    type: type === 'Khác' ? null : type,
    number: number?.replace(TYPE_BEFORE_NUMBER, '') ?? null,
  };
}
