/**
 * The rules that decide how a mentioned document bears on the citing one, each with what it is about, in the order in
 * which they are tried. `citations/relations/relation-rules.ts` lists the rules themselves. A stored mention keeps the
 * id of its rule.
 */
export const RELATION_RULE_IDS = {
  OWN_DOCUMENT: 'The citing document itself: its own number, "Nghị định này".',
  OWN_AMENDED_LAW: 'A law named in the citing law’s own title as what it amends.',
  NAMED_IN_NAME: 'A document named within the name of another.',
  EXCHANGED_WORDS: 'Within quoted words that are exchanged or corrected.',
  ANNEX_HEAD: 'In the bracket above an annex that says with which document it was issued.',
  NAMED_AGAIN: 'A further name of a document that was just named, or its number in brackets.',
  CHANGED_BY: 'The document by which the one before was changed.',
  JOINED_IN_TITLE: 'Joined to a document that stands in a title.',
  TITLE_GOES_ON: 'Further on in a title.',
  PLAN_WITHOUT_NUMBER: 'A further document that an unnumbered plan carries out.',
  IN_TITLE: 'In the title of the document before.',
  FURTHER_REQUEST: 'A request before the body that opens a ground of its own.',
  LIST_MEMBER: 'A member of a list: what is said of the one before is said of it.',
  ON_BASIS: 'After "trên cơ sở".',
  RECITAL: 'In a line before the body that begins "Căn cứ", "Xét", "Theo đề nghị".',
  TITLE_OF_UNNAMED: 'In the title of a document that has no number here.',
  DONE_BY_ANOTHER: 'The agent of a passive act on what is spoken of.',
  OWN_ACT: 'What the citing document amends, replaces, repeals, guides or else acts on.',
  RULE_MAKING: 'What the citing document lays down the application of.',
  VERB: 'The object of a verb of carrying out.',
  ATTACHED_TO_CHANGED: 'The document with which something changed was issued.',
  REPEATED: 'Named once more in the sentence, without words of its own.',
  CONSOLIDATED_TEXT: 'Brought together by a consolidated text.',
  LEAD_LINE: 'In an item below a lead line.',
  REFERRING_VERB: 'After a verb that only refers.',
  PLACE_WORDS: 'After words that only say where something stands.',
  NO_WORDS: 'Nothing is said of it.',
  INSERTED_TEXT: 'In text that is to be put into another document.',
  ENDING_BEHIND: 'Words after it say that it ends.',
  AMENDMENT_INSTRUCTION: 'A change of provisions away from the name of the amended document.',
} as const satisfies Record<string, string>;
/** One of {@link RELATION_RULE_IDS}. */
export type RelationRuleId = keyof typeof RELATION_RULE_IDS;

/** What kept a rule that otherwise applied from deciding, each with what it says. */
export const RELATION_GUARDS = {
  SEMICOLON_BETWEEN: 'A semicolon ends the title before it.',
  SAME_ACT_GOES_ON: 'What was done to the document before goes on to this one of the same type.',
  ISSUED_LATER: 'Issued after the document in whose title it would stand.',
  FURTHER_ACT: 'A further act of the sentence begins before it.',
  TITLE_ENDED: 'A word that ends titles stands before it.',
  UNLIKE_MEMBERS: 'It is not of the kind of the document that it is joined to.',
  LIST_OF_HOST: 'It goes on with the list of the document whose title came between.',
  NEXT_LIST_MEMBER: 'It is the next member of a list, and no part of a title.',
  PASSIVE: 'The verb is passive: something is done to what is spoken of.',
  NOT_OWN_ACT: 'The act is not the citing document’s own.',
  NOT_OWN_GUIDANCE: 'The guidance is not the citing document’s own.',
  GUIDES_FAR_WORDS: 'What is guided stands too far away, or something is laid down in between.',
  GUIDES_OTHER_MATTER: 'A matter is guided that only rests on the document.',
  ONLY_PLACED: 'The words next to it only say where or by what something is laid down.',
  REPORT: 'The sentence tells of what was done.',
  OBJECT_IS_DOCUMENT: 'Another document is what the verb carries out.',
  RECITAL_LEFT: 'The words at the mention speak, not the recital.',
  WORDS_AT_MENTION: 'The words at the mention speak, not the lead line.',
} as const satisfies Record<string, string>;
/** One of {@link RELATION_GUARDS}. */
export type RelationGuard = keyof typeof RELATION_GUARDS;
