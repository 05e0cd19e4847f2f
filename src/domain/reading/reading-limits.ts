import { excessMarkAt } from '../values/marks.js';
import type { RecognisedMention } from './mention.js';
import { namedPaths } from './provision-path.js';
import type { Reading } from './reading.js';

/**
 * Bounds of what is read and saved of a text. Each holds down a product: without it a text of n characters could make
 * some n² rows. All lie far above what real texts hold (measured on 476 of them).
 */
export const READING_LIMITS = {
  /** Mentions of a text. The most in one of 5,237 real texts: 1,526, in 234,000 characters. */
  mentions: 2_000,
  /** So many more for each character: the densest real text has 8 on 1,000 characters, a list of bare numbers 58. */
  mentionsPerCharacter: 0.01,
  /** Mentions that one elliptic mention ("các Nghị định của Chính phủ") points to, the nearest. The most of a real one: 359. */
  antecedents: 400,
  /** All that the elliptic mentions of a text point to. Beyond it each points to its nearest alone. The most in a real text: 1,466. */
  antecedentsInAll: 2_000,
  /** Campaigns of a text. A directive names a few; each repeats the theme, and those it launches what they answer. */
  campaigns: 200,
  /** Campaigns that a launched one answers ("hưởng ứng"). */
  answers: 50,
  /** Provisions that the mentions of a text name, ranges written out ("Điều 1 đến Điều 99"). The most in a real text: 1,085. */
  provisions: 2_000,
  /** So many more for each character: a real text names one on 200 characters. */
  provisionsPerCharacter: 0.01,
  /** Clauses on effect of a text. */
  effects: 300,
} as const;

/** Codes of the bounds that a text may reach. */
export const READING_LIMIT_CODES = [
  'MARKS',
  'MENTIONS',
  'ANTECEDENTS',
  'CAMPAIGNS',
  'ANSWERS',
  'PROVISIONS',
  'EFFECTS',
] as const;
/**
 * A bound that a text has reached, beyond which it was not read: more marks on a letter than `MOST_MARKS` (they are not
 * composed with it), or as many of something as {@link READING_LIMITS} lets it have.
 */
export type ReadingLimit = (typeof READING_LIMIT_CODES)[number];

/** Returns how many mentions a text of that length may have; the first ones are kept. */
export const mostMentions = (length: number): number =>
  READING_LIMITS.mentions + Math.floor(length * READING_LIMITS.mentionsPerCharacter);

/** Returns how many provisions the mentions of a text of that length may name. */
export const mostProvisions = (length: number): number =>
  READING_LIMITS.provisions + Math.floor(length * READING_LIMITS.provisionsPerCharacter);

/** Returns the paths of the provisions that each mention names, in order, at most {@link mostProvisions} in all: the first ones. */
export function provisionsNamed(
  mentions: readonly RecognisedMention[],
  length: number,
): readonly (readonly string[])[] {
  let left = mostProvisions(length);
  return mentions.map(({ pinpoints }) => {
    const paths = left === 0 || pinpoints.length === 0 ? NONE : namedPaths(pinpoints).slice(0, left);
    left -= paths.length;
    return paths;
  });
}

const NONE: readonly string[] = [];

/** Returns the bounds that the mentions of a text have reached, in the order of {@link READING_LIMIT_CODES}. */
export function mentionLimitsReached(content: string, mentions: readonly RecognisedMention[]): readonly ReadingLimit[] {
  const reached: ReadingLimit[] = [];
  if (excessMarkAt(content) >= 0) reached.push('MARKS');
  if (mentions.length >= mostMentions(content.length)) reached.push('MENTIONS');
  if (reachesAntecedents(mentions)) reached.push('ANTECEDENTS');
  return reached;
}

/** Returns the bounds that a text and its reading have reached, in the order of {@link READING_LIMIT_CODES}. */
export function limitsReached(content: string, reading: Reading): readonly ReadingLimit[] {
  const { mentions, campaigns, effects } = reading;
  const reached: ReadingLimit[] = [...mentionLimitsReached(content, mentions)];
  if (campaigns.length >= READING_LIMITS.campaigns) reached.push('CAMPAIGNS');
  if (campaigns.some(({ answers }) => answers.length >= READING_LIMITS.answers)) reached.push('ANSWERS');
  const named = provisionsNamed(mentions, content.length).reduce((sum, paths) => sum + paths.length, 0);
  if (named >= mostProvisions(content.length)) reached.push('PROVISIONS');
  if (effects.length >= READING_LIMITS.effects) reached.push('EFFECTS');
  return reached;
}

function reachesAntecedents(mentions: readonly RecognisedMention[]): boolean {
  const counts = mentions.map(({ form, antecedents }) => (form === 'ELLIPTIC' ? antecedents.length : 0));
  const sum = counts.reduce((all, count) => all + count, 0);
  return sum >= READING_LIMITS.antecedentsInAll || counts.some((count) => count >= READING_LIMITS.antecedents);
}
