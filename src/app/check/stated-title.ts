import type { RecognisedMention } from '../../domain/reading/mention.js';
import { foldText } from '../../domain/values/fold.js';

/** A recital is shorter, in UTF-16 units. */
const MOST_UNITS = 1_500;
/** What ends the words on a document: a mark, or the end of the line with an empty one behind it. */
const END = /[;:“”"]|\.(?:\s|$)|\n\s*\n|\n(?=\s*(?:Căn cứ|Theo|Xét|Điều)\s)/u;
const ABOUT = /^(?:ve viec|v v|ve) /;

/** The folded title that a draft gives to a document, with the words as written. */
export interface StatedTitle {
  readonly written: string;
  readonly folded: string;
}

/** Returns the words behind a mention on the same document: its date, issuer and title, up to the end of the recital. */
export function wordsBehind(text: string, { end }: Pick<RecognisedMention, 'end'>): string {
  const rest = text.slice(end, end + MOST_UNITS);
  const stop = END.exec(rest)?.index;
  return stop === undefined && rest.length === MOST_UNITS ? '' : rest.slice(0, stop);
}

/**
 * Returns the title that a recital gives to a document of which it states the issuer: "về …", or what follows the issuer. Null
 * where that cannot be told: elsewhere the words that follow may belong to the sentence.
 */
export function statedTitle(text: string, mention: RecognisedMention): StatedTitle | null {
  const { claims, rule } = mention;
  const issuer = claims.origins.issuers === undefined ? claims.issuers.at(-1) : undefined;
  if (rule !== 'RECITAL' || claims.symbol === null || issuer === undefined) return null;
  if (claims.title !== null) return titleOf(claims.title);
  const words = wordsBehind(text, mention).split(/\s+/u).filter(Boolean);
  const last = endOfIssuer(words, foldText(issuer).split(' '));
  return last === null || last >= words.length ? null : titleOf(words.slice(last).join(' '));
}

/** How many words end with the name of the issuer; null where it is not written in full. */
function endOfIssuer(words: readonly string[], name: readonly string[]): number | null {
  const folded = words.map(foldText);
  for (let at = 0; at + name.length <= words.length; at++) {
    if (name.every((word, index) => folded[at + index] === word)) return at + name.length;
  }
  return null;
}

/** A single word is none. */
function titleOf(written: string): StatedTitle | null {
  const folded = withoutAbout(foldText(written));
  return folded.includes(' ') ? { written, folded } : null;
}

const withoutAbout = (folded: string): string => folded.replace(ABOUT, '');

/** How a stated title compares with the known one: the same or a part of it, nearly the same, in other words, another. */
export type TitleMatch = 'SAME' | 'NEAR' | 'ALIKE' | 'OTHER';

/** Words of 100 in both titles that are shared, at least. */
const LEAST = { NEAR: 85, ALIKE: 60 } as const;

/** Returns how a stated title compares with the known one. */
export function compareTitles(stated: StatedTitle, known: string): TitleMatch {
  const folded = withoutAbout(foldText(known));
  if (stated.folded.includes(folded) || folded.includes(stated.folded)) return 'SAME';
  const shared = sharedWords(stated.folded.split(' '), folded.split(' '));
  return shared >= LEAST.NEAR ? 'NEAR' : shared >= LEAST.ALIKE ? 'ALIKE' : 'OTHER';
}

/** Of 100 words in both lists how many are in both. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = a.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return Math.round((200 * shared.length) / (a.length + b.length));
}
