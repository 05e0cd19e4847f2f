import type { Span } from '../../domain/reading/mention.js';
import type { Tokens } from '../text/tokens.js';
import { findFootnotes } from './footnotes.js';
import type { Parting, Passage } from './passage.js';
import { findPublisherNotes } from './publisher-notes.js';

/** Returns the notes in a text that are no words of its issuer: those of publishers, and the footnotes of a `consolidated` text. Linear. */
export function findNotes(tokens: Tokens, consolidated: boolean): Parting {
  const published = findPublisherNotes(tokens);
  if (!consolidated) return published;
  const footnotes = findFootnotes(tokens);
  const taken = [...footnotes.cuts, ...footnotes.passages.map(hullOf)].sort((a, b) => a.start - b.start);
  const kept = apartFrom(published.passages.map(hullOf), taken);
  return {
    cuts: inOrder([...footnotes.cuts, ...published.cuts.filter((_, at) => kept[at])], ({ start }) => start),
    passages: inOrder(
      [...footnotes.passages, ...published.passages.filter((_, at) => kept[at])],
      (passage) => hullOf(passage).start,
    ),
  };
}

/** From the beginning of a passage to its end, with what stands between. */
const hullOf = ({ spans }: Passage): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

/** Whether each of these spans touches none of the others; both are in order. */
function apartFrom(spans: readonly Span[], others: readonly Span[]): readonly boolean[] {
  let reach = 0;
  let next = 0;
  return spans.map(({ start, end }) => {
    while (next < others.length && (others[next] as Span).start < end)
      reach = Math.max(reach, (others[next++] as Span).end);
    return reach <= start;
  });
}

const inOrder = <T>(items: readonly T[], startOf: (item: T) => number): readonly T[] =>
  [...items].sort((a, b) => startOf(a) - startOf(b));
