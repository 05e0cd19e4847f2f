import type { RelationRuleId } from '../../domain/reading/relation-rule.js';
import { DONE_BY_ANOTHER } from './cue-rules/done-by-another.js';
import { OWN_ACT } from './cue-rules/own-act.js';
import { REFERRING_VERB } from './cue-rules/referring-verb.js';
import { TITLE_OF_UNNAMED } from './cue-rules/title-of-unnamed.js';
import { VERB } from './cue-rules/verb.js';
import type { RelationRule } from './relation-rule.js';
import { ANNEX_HEAD } from './rules/annex-head.js';
import { ATTACHED_TO_CHANGED } from './rules/attached-to-changed.js';
import { byCue, PLACE_WORDS } from './rules/by-cue.js';
import { CHANGED_BY } from './rules/changed-by.js';
import { CONSOLIDATED_TEXT } from './rules/consolidated-text.js';
import { ENDING_AFTER_REASON } from './rules/ending-after.js';
import { EXCHANGED_WORDS } from './rules/exchanged-words.js';
import { FURTHER_REQUEST } from './rules/further-request.js';
import { IN_TITLE } from './rules/in-title.js';
import { INSERTED_TEXT_REASON } from './rules/inserted-text.js';
import { JOINED_IN_TITLE } from './rules/joined-in-title.js';
import { LEAD_LINE } from './rules/lead-line.js';
import { LIST_MEMBER } from './rules/list-member.js';
import { NAMED_AGAIN } from './rules/named-again.js';
import { NAMED_IN_NAME } from './rules/named-in-name.js';
import { NO_WORDS } from './rules/no-words.js';
import { ON_BASIS } from './rules/on-basis.js';
import { OWN_AMENDED_LAW } from './rules/own-amended-law.js';
import { OWN_DOCUMENT } from './rules/own-document.js';
import { PLAN_WITHOUT_NUMBER } from './rules/plan-without-number.js';
import { RECITAL } from './rules/recital.js';
import { REPEATED } from './rules/repeated.js';
import { RULE_MAKING_OR_HEADING } from './rules/rule-making-heading.js';
import { TITLE_GOES_ON } from './rules/title-goes-on.js';

/**
 * The cascade: for each mention, the first rule that decides wins. Two rules outside the list may change a decision
 * afterwards: INSERTED_TEXT for text that belongs to another document, ENDING_AFTER for words after the mentions of a
 * sentence.
 */
export const RELATION_RULES: readonly RelationRule[] = [
  // The document itself, and what stands within a name or in words of others.
  OWN_DOCUMENT,
  OWN_AMENDED_LAW,
  NAMED_IN_NAME,
  EXCHANGED_WORDS,
  ANNEX_HEAD,
  // What stands in the title of the document named before.
  NAMED_AGAIN,
  CHANGED_BY,
  JOINED_IN_TITLE,
  TITLE_GOES_ON,
  PLAN_WITHOUT_NUMBER,
  IN_TITLE,
  // What the sentence says of the document.
  FURTHER_REQUEST,
  LIST_MEMBER,
  ON_BASIS,
  RECITAL,
  byCue(TITLE_OF_UNNAMED),
  byCue(DONE_BY_ANOTHER),
  byCue(OWN_ACT),
  RULE_MAKING_OR_HEADING,
  byCue(VERB),
  ATTACHED_TO_CHANGED,
  REPEATED,
  CONSOLIDATED_TEXT,
  LEAD_LINE,
  byCue(REFERRING_VERB),
  byCue(PLACE_WORDS),
  NO_WORDS,
];

/** Reasons of what decides outside of the list. */
const OTHER_REASONS = {
  INSERTED_TEXT: INSERTED_TEXT_REASON,
  ENDING_AFTER: ENDING_AFTER_REASON,
  PUBLISHERS_NOTE:
    'A document cannot say which later ones change it: what a note between its words says is said by who published or consolidated it.',
  AMENDMENT_INSTRUCTION:
    'Under a heading or sentence that names the document to be amended, an instruction ("1. Sửa đổi khoản 2 Điều 6 như sau") changes that document.',
} as const;

const REASONS: ReadonlyMap<RelationRuleId, string> = new Map<RelationRuleId, string>([
  ...RELATION_RULES.map(({ id, reason }) => [id, reason] as const),
  ...(Object.entries(OTHER_REASONS) as [keyof typeof OTHER_REASONS, string][]),
]);

/** Returns why a rule holds. */
export const reasonOf = (rule: RelationRuleId): string => REASONS.get(rule) ?? '';
