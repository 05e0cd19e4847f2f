import type { Span } from '../../domain/reading/mention.js';
import { type FoldedWord, foldedWords } from '../../domain/values/folded-words.js';
import type { SearchWords } from './search-words.js';

/** A place where a word or phrase searched for stands. */
export interface WordHit extends Span {
  /** Which of the words and phrases it is. */
  readonly term: number;
}

/** A word or phrase searched for. */
interface Term {
  readonly words: readonly string[];
  /** Whether its last word may be the beginning of a word. */
  readonly isPrefix: boolean;
}

/** Returns where words and phrases stand in a text, ascending by start. The search index finds the same words. */
export function findWordHits(text: string, words: SearchWords): readonly WordHit[] {
  const terms = termsOf(words);
  const longest = Math.max(1, ...terms.map((term) => term.words.length));
  const recent: FoldedWord[] = [];
  const hits: WordHit[] = [];
  for (const word of foldedWords(text)) {
    recent.push(word);
    if (recent.length > longest) recent.shift();
    for (const [term, { words: wanted, isPrefix }] of terms.entries()) {
      const first = recent[recent.length - wanted.length];
      if (first && endsWith(recent, wanted, isPrefix)) hits.push({ term, start: first.start, end: word.end });
    }
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}

function termsOf({ tokens, phrases }: SearchWords): readonly Term[] {
  return [
    ...phrases.map((phrase) => ({ words: phrase.split(' '), isPrefix: false })),
    ...tokens.map((token, at) => ({ words: [token], isPrefix: at === tokens.length - 1 })),
  ];
}

function endsWith(recent: readonly FoldedWord[], wanted: readonly string[], isPrefix: boolean): boolean {
  const from = recent.length - wanted.length;
  return wanted.every((word, at) => {
    const found = recent[from + at]?.word ?? '';
    return isPrefix ? found.startsWith(word) : found === word;
  });
}
