import { CanCuError } from '../../domain/errors.js';
import type { TextInput } from '../../store/rows.js';
import { sha256 } from '../digest.js';

/** Returns whether the content of a text still has the SHA-256 that it came in with. */
export const isUnchanged = (text: TextInput): boolean => sha256(text.content) === text.sha256;

/** Returns the text. Throws CORRUPT, naming the text, where its content is not what came in: it must not be read again. */
export function checkText(text: TextInput): TextInput {
  if (isUnchanged(text)) return text;
  const message = `the text "${text.source}" (${text.id}) is damaged in the store: its SHA-256 is not that of the text that came in; remove it and ingest it anew`;
  throw new CanCuError('CORRUPT', message, { input: text.id });
}
