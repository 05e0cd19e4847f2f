import type { CitingContext } from '../../domain/reading/mention.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { readText } from '../../intake/read-text.js';
import type { TextInput } from '../../store/rows.js';
import { withTokens } from '../derivation/input-tokens.js';
import { sha256 } from '../digest.js';
import { textInputId } from '../ids.js';
import { checkText } from '../reads/check-text.js';

/** Name and version of the recogniser. The version is raised with every change of what it reads. */
export const RECOGNISER = 'vi/10';

/** A text with where it came from. */
export interface SourcedText {
  readonly content: string;
  /** Name and version of the format's reader: `text/1`, `html/1`. */
  readonly reader: string;
  /** Name of the source: what `--source` says and the path below the folder or archive that was named. */
  readonly source: string;
  readonly sourceUrl: string | null;
  /** Moment of retrieval in UTC, as `Date.toISOString` writes it; null when unknown. */
  readonly retrievedAt: string | null;
  readonly known: CitingContext | null;
}

/** Returns the id that the input of a text has: the same text from the same source has the same one, whenever it was retrieved. */
export function idOfText({ content, source, sourceUrl, known }: SourcedText): string {
  return textInputId(sha256(content), source, sourceUrl ?? '', JSON.stringify(known && inOrder(known)));
}

/** The same facts in one order: stores may give them back in another. */
const inOrder = ({ number, type, issuer, date, title }: CitingContext): CitingContext => ({
  ...{ number, type, issuer, date },
  ...(title === undefined ? {} : { title }),
});

/** Returns the input of a text, with its reading, hash and tokens. */
export function textInput(text: SourcedText, vocabulary: VocabularyIndex): TextInput {
  const input: TextInput = {
    kind: 'text',
    id: idOfText(text),
    tokens: [],
    sha256: sha256(text.content),
    source: text.source,
    sourceUrl: text.sourceUrl,
    retrievedAt: text.retrievedAt,
    reader: `${text.reader} ${RECOGNISER}`,
    content: text.content,
    known: text.known,
    reading: readText(text.content, text.known, vocabulary),
  };
  return withTokens(input, vocabulary);
}

/** Returns the input with its text read again by the present recogniser. Throws CORRUPT where it is not the text that came in. */
export const rereadText = (input: TextInput, vocabulary: VocabularyIndex): TextInput =>
  textInput({ ...checkText(input), reader: input.reader.split(' ')[0] ?? input.reader }, vocabulary);
