import type { Recipient, Signature } from '../../domain/reading/reading.js';
import { withAddressees } from './addressees.js';
import type { EndBlock } from './end-block.js';
import { readRecipients } from './recipients.js';
import { readSignatures } from './signatures.js';

/** Recipients and signatures of a document. */
export interface Closing {
  readonly recipients: readonly Recipient[];
  readonly signatures: readonly Signature[];
}

/** Four spaces or a bar between words separate the columns; before a person's name behind a closed item, two. */
const COLUMNS = / {4,}|\t+|\s+\|\s+|(?<=[;.,]) {2,}(?=\p{Lu}[\p{Ll}']+(?: \p{Lu}[\p{Ll}']*){1,4}$)/u;

/** Splits lines into the left column (recipients) and the right one. A deeply indented line belongs to the right one. */
const splitColumns = (lines: readonly string[]): { left: readonly string[]; right: readonly string[] } => {
  const left: string[] = [];
  const right: string[] = [];
  for (const line of lines) {
    const indented = /^(?: {20,}|\t{3,})/.test(line);
    const [first = '', ...others] = line.trim().split(COLUMNS);
    (indented ? right : left).push(first);
    for (const other of others) right.push(other);
  }
  return { left, right };
};

/** Reads the end block, in one column or two. Whom a letter is addressed to stands after `bodyStart`. */
export function readClosing(content: string, block: EndBlock | null, bodyStart = 0): Closing {
  if (block === null) return { recipients: [], signatures: [] };
  const { left, right } = splitColumns(content.slice(block.start, block.end).split('\n'));
  const from = left.findIndex((line) => /^Nơi nhận/u.test(line.trim()));
  const listed = from < 0 ? [] : left.slice(from + 1);
  const recipients = withAddressees(readRecipients(listed), content, bodyStart);
  const signing = left.filter((line) => !/^\s*[-–+•]/u.test(line));
  return { recipients, signatures: readSignatures([...right, ...signing]) };
}
