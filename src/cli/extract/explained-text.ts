import { oneLine } from '../../app/views/labels.js';
import type { PatternMatch } from '../../domain/reading/mention-explanation.js';
import { MENTION_READERS, type MentionReader } from '../../domain/reading/mention-reader.js';
import { RELATION_GUARDS, type RelationGuard, type RelationRuleId } from '../../domain/reading/relation-rule.js';
import type { Style } from '../output.js';

/** A mention of `extract --explain`, as far as it is shown. */
interface ExplainedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly relation: string | null;
  readonly role: string;
  readonly cue: string | null;
  readonly rule: RelationRuleId;
  readonly explanation: {
    readonly reader: MentionReader;
    readonly patterns: readonly PatternMatch[];
    readonly reason: string;
    readonly refused: readonly {
      readonly rule: RelationRuleId;
      readonly guard: RelationGuard;
      readonly cue: string | null;
    }[];
  };
}

/** Returns the mentions of a text for people to read, with what made each of them what it is. */
export function explainedText({ mentions }: { readonly mentions: readonly ExplainedMention[] }, style: Style): string {
  if (mentions.length === 0) return 'No document is named in this text.';
  return mentions.map((mention) => mentionLines(mention, style).join('\n')).join('\n\n');
}

function mentionLines(mention: ExplainedMention, style: Style): readonly string[] {
  const { start, end, text, relation, role, cue, rule, explanation } = mention;
  const { reader, patterns, reason, refused } = explanation;
  return [
    `${style.faint(`${start}–${end}`)} ${style.strong(oneLine(text))}: ${style.accent(relation ?? role.toUpperCase())}`,
    `  reader   ${reader}: ${MENTION_READERS[reader]}`,
    ...patterns.map((pattern) => `  pattern  ${patternText(pattern)}`),
    `  cue      ${cue === null ? 'none' : `"${oneLine(cue)}"`}`,
    `  rule     ${rule}: ${reason}`,
    ...refused.map(
      (one) => `  refused  ${one.rule} by ${style.warn(one.guard)}${cueText(one.cue)}: ${RELATION_GUARDS[one.guard]}`,
    ),
  ];
}

const patternText = ({ table, row, phrase, reason }: PatternMatch): string =>
  `"${phrase}", row ${row} of citations/patterns/${table}: ${reason}`;

const cueText = (cue: string | null): string => (cue === null ? '' : ` at "${oneLine(cue)}"`);
