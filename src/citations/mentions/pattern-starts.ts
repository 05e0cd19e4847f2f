import { TYPE_TABLE } from '../patterns/type-words.js';
import { isPinpointWord } from '../provisions/pinpoints.js';
import { lexiconSize } from '../text/lexicon.js';
import { PROGRAMME_WORDS } from './declared-names.js';

let starts: Uint8Array | null = null;

/** Returns a table by word number: 1 where a provision, type word or programme may begin with the word, else 0. Filled on first use, when all patterns are loaded. */
export function patternStarts(): Uint8Array {
  starts ??= Uint8Array.from({ length: lexiconSize() }, (_, id) =>
    isPinpointWord(id) || TYPE_TABLE.byFirst[id] || PROGRAMME_WORDS.byFirst[id] ? 1 : 0,
  );
  return starts;
}
