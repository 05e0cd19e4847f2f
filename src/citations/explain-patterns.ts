import type { PatternMatch } from '../domain/reading/mention-explanation.js';
import type { MentionReader } from '../domain/reading/mention-reader.js';
import type { RelationRuleId } from '../domain/reading/relation-rule.js';
import type { Read, Recognised } from './assemble-mentions.js';
import type { MentionCandidate } from './mentions/candidate.js';
import { type PatternTable, patternMatches } from './patterns/pattern-matches.js';
import type { CueSpan, Relation } from './relations/relation.js';

/** Tables that a rule takes its cue from; the others take it from the wordings before mentions. */
const CUE_TABLES: Readonly<Partial<Record<RelationRuleId, PatternTable>>> = {
  RECITAL: 'recitals.json',
  FURTHER_REQUEST: 'recitals.json',
  ON_BASIS: 'recitals.json',
  ENDING_AFTER: 'cues-after.json',
  PUBLISHERS_NOTE: 'changed-by.json',
};

/** Tables by which rules without a cue read the words between the last mention and this one. */
const BETWEEN_TABLES: Readonly<Partial<Record<RelationRuleId, PatternTable>>> = {
  CHANGED_BY: 'changed-by.json',
  IN_TITLE: 'titles.json',
  TITLE_OF_UNNAMED: 'cues.json',
  DONE_BY_ANOTHER: 'cues.json',
};

/** Tables of the names that a reader looks up within the mention. */
const NAME_TABLES: Readonly<Partial<Record<MentionReader, PatternTable>>> = {
  LAW_NAME: 'law-names.json',
  CONSTITUTION: 'owners.json',
  CHARTER: 'owners.json',
  PLATFORM: 'owners.json',
  FOREIGN_LAW: 'owners.json',
  CONGRESS_OR_PLENUM: 'congress-and-plenum.json',
  BACK_REFERENCE: 'links.json',
};
const DECLARED: ReadonlySet<MentionReader> = new Set(['DECLARED_NAME', 'DECLARED_PROGRAMME', 'DECLARED_ABBREVIATION']);
/** How many tokens before an expression its declaration takes ("sau đây được gọi tắt là “"). */
const DECLARATION_LENGTH = 8;

/** Returns the rows that had a part in what the candidate is taken for, in the order of the text. */
export function patternsOf(
  read: Read,
  recognised: Recognised,
  index: number,
  rules: ReadonlyMap<number, RelationRuleId>,
): readonly PatternMatch[] {
  const candidate = recognised.candidates[index] as MentionCandidate;
  const { cue, rule } = recognised.relations[index] as Relation;
  const words = patternsOfWords(read, candidate);
  if (cue === null) return [...patternsBetween(read, recognised, index, rule), ...words];
  const shown = patternsOfCue(read, cue, rules.get(cue.from) ?? rule);
  return cue.from < candidate.from ? [...shown, ...words] : [...words, ...shown];
}

/** Returns the rows that the cue of a rule matches. */
export function patternsOfCue({ tokens }: Read, cue: CueSpan, rule: RelationRuleId): readonly PatternMatch[] {
  return patternMatches(tokens, cue.from, cue.to, [CUE_TABLES[rule] ?? 'cues.json']);
}

/** The rule that read each cue, by the cue's first token: members of a list share that of the first. */
export function rulesByCue(relations: readonly Relation[]): ReadonlyMap<number, RelationRuleId> {
  const rules = new Map<number, RelationRuleId>();
  for (const { cue, rule } of relations) if (cue !== null && !rules.has(cue.from)) rules.set(cue.from, rule);
  return rules;
}

function patternsBetween(
  { tokens, segments }: Read,
  { candidates }: Recognised,
  index: number,
  rule: RelationRuleId,
): readonly PatternMatch[] {
  const table = BETWEEN_TABLES[rule];
  if (!table) return [];
  const { segment, lead } = candidates[index] as MentionCandidate;
  const last = candidates[index - 1];
  const from = last?.segment === segment ? last.tail : (segments[segment]?.body ?? lead);
  const matches = patternMatches(tokens, from, lead, [table]);
  return rule === 'IN_TITLE' ? matches.slice(0, 1) : matches;
}

/** Rows for the type word, the word before its number, and what the reader of the name looks up. */
function patternsOfWords({ tokens }: Read, { from, to, reader }: MentionCandidate): readonly PatternMatch[] {
  const declared = DECLARED.has(reader) ? patternMatches(tokens, from - DECLARATION_LENGTH, from, ['links.json']) : [];
  const [type] = patternMatches(tokens, from, to, ['type-words.json', 'type-variants.json']);
  const afterType = from + (type?.phrase.split(' ').length ?? 1);
  const others = patternMatches(tokens, afterType, to, [NAME_TABLES[reader] ?? 'numbers.json']);
  return [...declared, ...(type ? [type] : []), ...others];
}
