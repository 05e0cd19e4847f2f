import type { RecognisedMention } from '../../domain/reading/mention.js';
import type { Note } from '../../domain/reading/note.js';
import { mostMentions } from '../../domain/reading/reading-limits.js';
import type { Recognition } from './read-notes.js';

/** Returns two lists of mentions as one in the order of the text, with the notes; the first mentions that a text of that length may have. */
export function joinRecognised(one: Recognition, other: Recognition, length: number): Recognition {
  const order = inTextOrder(one.mentions, other.mentions).slice(0, mostMentions(length));
  const places = [placesOf(order, 0, one.mentions.length), placesOf(order, 1, other.mentions.length)] as const;
  return {
    mentions: order.map(({ item, list }) => renumbered(item, places[list])),
    notes: [...one.notes.flatMap(moved(places[0])), ...other.notes.flatMap(moved(places[1]))].sort(
      (a, b) => a.start - b.start,
    ),
  };
}

/** Returns the indexes, in this order, at which the items of two lists stand in the joined one. */
export function inTextOrder<T extends { readonly start: number }>(
  one: readonly T[],
  other: readonly T[],
): readonly { readonly item: T; readonly list: 0 | 1; readonly index: number }[] {
  const entries = [
    ...one.map((item, index) => ({ item, list: 0 as const, index })),
    ...other.map((item, index) => ({ item, list: 1 as const, index })),
  ];
  return entries.sort((a, b) => a.item.start - b.item.start || a.list - b.list || a.index - b.index);
}

/** The place of each mention of a list in the order, -1 for one that is left out. */
function placesOf(
  order: readonly { readonly list: 0 | 1; readonly index: number }[],
  list: 0 | 1,
  length: number,
): readonly number[] {
  const places = new Array<number>(length).fill(-1);
  order.forEach((entry, at) => {
    if (entry.list === list) places[entry.index] = at;
  });
  return places;
}

function renumbered(mention: RecognisedMention, places: readonly number[]): RecognisedMention {
  const { antecedents, secondHop } = mention;
  const host = secondHop === null ? -1 : (places[secondHop.host] ?? -1);
  return {
    ...mention,
    antecedents: antecedents.map((index) => places[index] ?? -1).filter((index) => index >= 0),
    secondHop: secondHop !== null && host >= 0 ? { ...secondHop, host } : null,
  };
}

const moved =
  (places: readonly number[]) =>
  (note: Note): readonly Note[] => {
    const by = places[note.by] ?? -1;
    const onto = note.onto === null ? null : (places[note.onto] ?? -1);
    return by < 0 || onto === -1 ? [] : [{ ...note, by, onto }];
  };
