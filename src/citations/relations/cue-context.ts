import { TYPE_TABLE, typesWith, type WrittenType } from '../patterns/type-words.js';
import type { Segment } from '../structure/segments.js';
import { matchPhrase } from '../text/phrases.js';
import { startsCapital, type Tokens } from '../text/tokens.js';
import type { CueSpan } from './relation.js';

/** What is known where the words before a mention are read. */
export interface CueContext {
  readonly tokens: Tokens;
  readonly segment: Segment;
  /** Tokens of the citing document's own title, empty where unknown. */
  readonly title: CueSpan;
  /** The citing document's type, lower case, null where unknown. */
  readonly typeName: string | null;
  /** True where the mentioned document regulates (law, decree, circular): one acts by it, where a directive is carried out. */
  readonly regulates: boolean;
  /** True before the body's first article or section. */
  readonly preamble: boolean;
  /** True where the last document named is the citing one itself. */
  readonly afterSelf: boolean;
  /** True where the last document named is another one, of which the sentence goes on to speak. */
  readonly afterOther: boolean;
  /** True where that other document is of the mention's type, and not issued before it. */
  readonly likeHost: boolean;
  /** True where the sentence begins with the last document named, which is another one. */
  readonly otherSubject: boolean;
  /** True where the sentence has already amended, replaced or repealed a document. */
  readonly acting: boolean;
  /** Whether the section's heading says that it looks back: on results WHOLLY, on how things stand where a sentence says so. */
  readonly reviewing: LookingBack;
  /** True below a line that lists other pieces of news. */
  readonly elsewhere: boolean;
  /** True for a sentence that ends in a colon and rules the lines below it. */
  readonly leadLine: boolean;
}

/** How much of a section looks back. */
export type LookingBack = 'NO' | 'PARTLY' | 'WHOLLY';

/** How many words a type's name has at most. */
const LONGEST_TYPE = 4;
/** Types that lay down how other documents are applied. */
const RULE_MAKING = typesWith('RULE_MAKING');

/** Returns the first token of the shortest type word that ends right before token `end` and passes the test, -1 without one. */
export function typeBefore(tokens: Tokens, end: number, passes: (type: WrittenType, from: number) => boolean): number {
  for (let from = end - 1; from >= Math.max(0, end - LONGEST_TYPE); from--) {
    const match = matchPhrase(tokens, from, TYPE_TABLE);
    if (match?.ids.length === end - from && passes(match.value, from)) return from;
  }
  return -1;
}

/** Returns whether the citing document is of a type that lays down how others are applied. */
export const isRuleMaker = ({ typeName }: CueContext): boolean => RULE_MAKING.has(typeName ?? '');

/** Returns whether the word at the token begins with a capital. */
export const isCapital = ({ tokens }: CueContext, at: number): boolean => startsCapital(tokens, at);
