import type { Span } from '../../domain/reading/mention.js';
import type { Section } from '../../domain/reading/reading.js';
import type { SearchWords } from './search-words.js';
import { findWordHits, type WordHit } from './word-hits.js';

/** A passage of a text in which words searched for stand. */
export interface Snippet extends Span {
  /** `content.slice(start, end)`, which begins and ends with whole words. */
  readonly text: string;
  /** Where words searched for stand within `text`, ascending and apart. */
  readonly marks: readonly Span[];
  /** Whether the content goes on before and after the passage. */
  readonly moreBefore: boolean;
  readonly moreAfter: boolean;
}

/** The greatest length of a snippet, in UTF-16 code units. */
export const SNIPPET_LENGTH = 240;

/** How much of a text is looked through, in UTF-16 code units from its start. */
export const SNIPPET_READS = 100_000;

/** Hits that may share a snippet lie this close, so that words around them find room too. */
const NEAR = 160;

/**
 * Returns at most `most` passages: those that hold the most different words and phrases first, of these the first in the
 * text. Looks at the first {@link SNIPPET_READS} characters.
 */
export function findSnippets(content: string, words: SearchWords, most: number): readonly Snippet[] {
  let hits = findWordHits(content.slice(0, SNIPPET_READS), words);
  const snippets: Snippet[] = [];
  while (snippets.length < most && hits.length > 0) {
    const snippet = snippetAround(content, bestPlace(hits), hits);
    snippets.push(snippet);
    hits = hits.filter(({ start, end }) => end <= snippet.start || start >= snippet.end);
  }
  return snippets;
}

/** Returns the path of the innermost section that contains the first word marked; null in a text without sections. */
export function sectionOfSnippet(sections: readonly Section[], { start, marks }: Snippet): string | null {
  const first = start + (marks[0]?.start ?? 0);
  return sections.findLast((section) => section.start <= first && first < section.end)?.path ?? null;
}

/** The first of the places with the most different terms; `hits` ascend. */
function bestPlace(hits: readonly WordHit[]): Span {
  const within = new Map<number, number>();
  let best = { start: 0, end: 0, terms: 0 };
  let next = 0;
  for (const first of hits) {
    for (let hit = hits[next]; hit && (hit === first || hit.end <= first.start + NEAR); hit = hits[++next])
      within.set(hit.term, (within.get(hit.term) ?? 0) + 1);
    if (within.size > best.terms) best = { start: first.start, end: lastEnd(hits, next, first), terms: within.size };
    leave(within, first.term);
  }
  return best;
}

const lastEnd = (hits: readonly WordHit[], next: number, first: WordHit): number =>
  Math.max(first.end, hits[next - 1]?.end ?? 0);

function leave(within: Map<number, number>, term: number): void {
  const left = (within.get(term) ?? 0) - 1;
  if (left > 0) within.set(term, left);
  else within.delete(term);
}

function snippetAround(content: string, place: Span, hits: readonly WordHit[]): Snippet {
  const { start, end } = passageAround(content, place);
  const marks = hits.filter((hit) => hit.start < end && hit.end > start);
  return {
    start,
    end,
    text: content.slice(start, end),
    marks: mergeSpans(marks.map((hit) => ({ start: hit.start - start, end: Math.min(hit.end, end) - start }))),
    moreBefore: /\S/.test(content.slice(0, start)),
    moreAfter: /\S/.test(content.slice(end)),
  };
}

/** The place with words around it, half of the room on each side; a place that is too long by itself is cut. */
function passageAround(content: string, place: Span): Span {
  const last = cutBetweenCharacters(content, Math.min(place.end, place.start + SNIPPET_LENGTH));
  const before = Math.max(0, place.start - Math.floor((SNIPPET_LENGTH - (last - place.start)) / 2));
  const from = Math.max(0, Math.min(before, content.length - SNIPPET_LENGTH));
  return {
    start: wordStart(content, from, place.start),
    end: wordEnd(content, Math.min(content.length, from + SNIPPET_LENGTH), last),
  };
}

const cutBetweenCharacters = (content: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(content.charAt(at)) ? at - 1 : at;

/** The first start of a word, between white space, from an offset on; `latest` where there is none before it. */
function wordStart(content: string, from: number, latest: number): number {
  if (from > 0 && !/\s/.test(content.charAt(from - 1))) {
    const space = content.slice(from, latest).search(/\s/);
    if (space < 0) return latest;
    return wordStart(content, from + space + 1, latest);
  }
  const word = content.slice(from, latest).search(/\S/);
  return word < 0 ? latest : from + word;
}

/** The last end of a word up to an offset; `earliest` where there is none after it. */
function wordEnd(content: string, to: number, earliest: number): number {
  const after = content.slice(earliest, to);
  const whole = to === content.length || /\s/.test(content.charAt(to)) ? after : after.replace(/\S+$/, '');
  return earliest + whole.trimEnd().length;
}

/** Joins spans that overlap; they ascend by start. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
