import type { PatternMatch } from '../../domain/reading/mention-explanation.js';
import { matchPhrase, type PhraseTable, phraseTable } from '../text/phrases.js';
import type { Tokens } from '../text/tokens.js';
import changedBy from './changed-by.json' with { type: 'json' };
import congressAndPlenum from './congress-and-plenum.json' with { type: 'json' };
import cues from './cues.json' with { type: 'json' };
import cuesAfter from './cues-after.json' with { type: 'json' };
import lawNames from './law-names.json' with { type: 'json' };
import links from './links.json' with { type: 'json' };
import numbers from './numbers.json' with { type: 'json' };
import owners from './owners.json' with { type: 'json' };
import { spacedPhrase } from './read-patterns.js';
import recitals from './recitals.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };
import variants from './type-variants.json' with { type: 'json' };
import typeWords from './type-words.json' with { type: 'json' };

interface PatternFile {
  readonly items: readonly { readonly phrases: readonly string[]; readonly reason: string }[];
}

/** The tables that an explanation can point to. */
const FILES = {
  'changed-by.json': changedBy,
  'cues.json': cues,
  'cues-after.json': cuesAfter,
  'law-names.json': lawNames,
  'links.json': links,
  'numbers.json': numbers,
  'owners.json': owners,
  'recitals.json': recitals,
  'congress-and-plenum.json': congressAndPlenum,
  'titles.json': titles,
  'type-variants.json': variants,
  'type-words.json': typeWords,
} as const satisfies Record<string, PatternFile>;

/** Name of a table that an explanation can point to. */
export type PatternTable = keyof typeof FILES;

const tables = new Map<PatternTable, PhraseTable<PatternMatch>>();

/** The table with its rows as values; made when it is first asked for, since only explanations need it. */
function tableOf(table: PatternTable): PhraseTable<PatternMatch> {
  const made = tables.get(table);
  if (made) return made;
  const { items }: PatternFile = FILES[table];
  const entries = items.flatMap(({ phrases, reason }, index) =>
    phrases.map((phrase): readonly [string, PatternMatch] => [
      spacedPhrase(phrase),
      { table, row: index + 1, phrase, reason },
    ]),
  );
  const fresh = phraseTable(entries);
  tables.set(table, fresh);
  return fresh;
}

/** Returns the rows whose phrase stands in `[from, to)`, table by table in the order of the text; a word counts for one phrase of a table, the longest. */
export function patternMatches(
  tokens: Tokens,
  from: number,
  to: number,
  names: readonly PatternTable[],
): readonly PatternMatch[] {
  return names.flatMap((name) => matchesOf(tokens, from, to, tableOf(name)));
}

function matchesOf(
  tokens: Tokens,
  from: number,
  to: number,
  table: PhraseTable<PatternMatch>,
): readonly PatternMatch[] {
  const found: PatternMatch[] = [];
  for (let at = from; at < to; at++) {
    const match = matchPhrase(tokens, at, table);
    if (!match || at + match.ids.length > to) continue;
    found.push(match.value);
    at += match.ids.length - 1;
  }
  return found;
}
