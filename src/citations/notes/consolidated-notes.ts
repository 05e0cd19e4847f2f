import type { RecognisedMention } from '../../domain/reading/mention.js';
import type { Note } from '../../domain/reading/note.js';
import { mentionOrder, placesIn, type Recognised } from '../assemble-mentions.js';
import type { Recognition } from './read-notes.js';

/** Returns what the chain at the beginning of a consolidated text says: which documents changed the base one, and from when. */
export function notesOfChain(
  recognised: Recognised,
  mentions: readonly RecognisedMention[],
  length: number,
): readonly Note[] {
  const { chain, candidates } = recognised;
  if (chain === null) return [];
  const place = placesIn(mentionOrder(recognised, length).order, candidates.length);
  const onto = place[chain.base] ?? -1;
  return chain.amenders.flatMap(({ index, effectiveFrom }): readonly Note[] => {
    const by = place[index] ?? -1;
    const mention = mentions[by];
    if (mention === undefined || onto < 0) return [];
    const { start, end, quote } = mention;
    const act = { kind: 'AMENDS', extent: 'PART', provisions: [] } as const;
    return [{ start, end, quote, ...act, by, onto, effectiveFrom, actorExpiredOn: null }];
  });
}

/**
 * Returns what is read of a consolidated text with its notes about the base document: its articles are the base document's.
 * A note without a day of its own has that of the chain. Where no base document is named, a note is about none.
 */
export function onBase({ mentions, notes }: Recognition): Recognition {
  const base = baseOf(mentions);
  const days = new Map(
    notes.flatMap(({ by, onto, effectiveFrom }) =>
      onto === base ? [[nameOf(mentions[by]), effectiveFrom] as const] : [],
    ),
  );
  const moved = notes.flatMap((note): readonly Note[] => {
    if (note.onto === null && base < 0) return [];
    const effectiveFrom = note.effectiveFrom ?? days.get(nameOf(mentions[note.by])) ?? null;
    return [{ ...note, onto: note.onto ?? base, effectiveFrom }];
  });
  return { mentions, notes: moved };
}

/** Returns the index of the mention that names the document which a text consolidates, -1 where none does. */
const baseOf = (mentions: readonly RecognisedMention[]): number =>
  mentions.findIndex(({ rule, kind }) => rule === 'CONSOLIDATED_TEXT' && kind === 'CONSOLIDATES');

/** The number of a mention's document, or its name and year. */
const nameOf = (mention: RecognisedMention | undefined): string => {
  const { symbol = null, name = null, year = null } = mention?.claims ?? {};
  return symbol ?? `${name} ${year}`;
};
