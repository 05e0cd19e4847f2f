import { CanCuError } from '../../domain/errors.js';
import { MAX_ANSWER_TEXT } from './limits.js';

/**
 * Returns a function that counts the length of each text in one answer and returns the text unchanged. It throws
 * TOO_LARGE as soon as the total exceeds {@link MAX_ANSWER_TEXT}.
 */
export function createAnswerTextCounter(): (text: string) => string {
  let counted = 0;
  return (text) => {
    counted += text.length;
    if (counted <= MAX_ANSWER_TEXT) return text;
    const [limit, asked] = [MAX_ANSWER_TEXT, counted].map((length) => length.toLocaleString('en'));
    const message = `This answer would hold texts of ${asked} characters or more, the limit (answer text) is ${limit}: ask for fewer at once`;
    throw new CanCuError('TOO_LARGE', message, counted);
  };
}
