/**
 * Ids of the rules that decide how a mentioned document bears on the citing one, in the order in which they are asked;
 * `citations/relations/relation-rules.ts` lists the rules themselves. A stored mention keeps the id of its rule.
 */
export const RELATION_RULE_IDS = [
  'OWN_DOCUMENT',
  'OWN_AMENDED_LAW',
  'NAMED_IN_NAME',
  'EXCHANGED_WORDS',
  'ANNEX_HEAD',
  'NAMED_AGAIN',
  'CHANGED_BY',
  'JOINED_IN_TITLE',
  'TITLE_GOES_ON',
  'PLAN_WITHOUT_NUMBER',
  'IN_TITLE',
  'FURTHER_REQUEST',
  'LIST_MEMBER',
  'ON_BASIS',
  'RECITAL',
  'TITLE_OF_UNNAMED',
  'DONE_BY_ANOTHER',
  'OWN_ACT',
  'RULE_MAKING',
  'VERB',
  'ATTACHED_TO_CHANGED',
  'REPEATED',
  'CONSOLIDATED_TEXT',
  'LEAD_LINE',
  'REFERRING_VERB',
  'PLACE_WORDS',
  'NO_WORDS',
  'INSERTED_TEXT',
  'ENDING_BEHIND',
  'AMENDMENT_INSTRUCTION',
] as const;
/** One of {@link RELATION_RULE_IDS}. */
export type RelationRuleId = (typeof RELATION_RULE_IDS)[number];

/** What kept a rule that otherwise applied from deciding. */
export const RELATION_GUARDS = [
  'SEMICOLON_BETWEEN',
  'SAME_ACT_GOES_ON',
  'ISSUED_LATER',
  'FURTHER_ACT',
  'TITLE_ENDED',
  'UNLIKE_MEMBERS',
  'LIST_OF_HOST',
  'NEXT_LIST_MEMBER',
  'PASSIVE',
  'NOT_OWN_ACT',
  'NOT_OWN_GUIDANCE',
  'GUIDES_FAR_WORDS',
  'GUIDES_OTHER_MATTER',
  'ONLY_PLACED',
  'REPORT',
  'OBJECT_IS_DOCUMENT',
  'RECITAL_LEFT',
  'WORDS_AT_MENTION',
  'ONLY_SELF_REPLACES',
] as const;
/** One of {@link RELATION_GUARDS}. */
export type RelationGuard = (typeof RELATION_GUARDS)[number];
