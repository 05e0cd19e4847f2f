import type { Recipient } from '../../domain/reading/reading.js';
import { foldText } from '../../domain/values/fold.js';
import { expandRecipient } from './recipients.js';

const ADDRESSED = /(?:^|\n)[^\S\n]*Kính gửi[^\S\n]*:[^\S\n]*/u;
const ITEM = /^\s*[-–—+•*]\s*/u;
const BEGINNING = 3000;

/** Returns those to whom a letter is addressed ("Kính gửi: …"), on its line and in the items below, as written. */
const addresseesIn = (content: string, bodyStart: number): readonly string[] => {
  const area = content.slice(Math.max(0, bodyStart - 1), bodyStart + BEGINNING);
  const cue = ADDRESSED.exec(area);
  if (cue === null) return [];
  const [first = '', ...below] = area.slice(cue.index + cue[0].length).split('\n');
  const items = below.slice(
    0,
    below.findIndex((line) => line.trim() !== '' && !ITEM.test(line)),
  );
  return [first, ...items].map((line) => line.replace(ITEM, '').replace(/[\s;.,]+$/u, '')).filter(Boolean);
};

const AS_ABOVE = /^nhu (?:tren|kinh gui)$/;

/** Returns the recipients, with the addressees where "Như trên" points to them. */
export function withAddressees(
  recipients: readonly Recipient[],
  content: string,
  bodyStart: number,
): readonly Recipient[] {
  if (!recipients.some(({ written }) => AS_ABOVE.test(foldText(written)))) return recipients;
  const addressees = addresseesIn(content, bodyStart).map(expandRecipient).join('; ');
  return recipients.map((one) =>
    addressees !== '' && AS_ABOVE.test(foldText(one.written)) ? { ...one, expanded: addressees } : one,
  );
}
