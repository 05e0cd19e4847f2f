import { CanCuError } from '../../domain/errors.js';
import { MAX_ANSWER_TEXT } from './limits.js';

/**
 * Returns the function that counts the texts which one answer holds and gives each back; it throws TOO_LARGE from the
 * one on that makes more than {@link MAX_ANSWER_TEXT} characters of them.
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
