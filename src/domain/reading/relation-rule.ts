/**
 * The rules that decide how a mentioned document bears on the citing one, each with what it is about, in the order in
 * which they are tried. `citations/relations/relation-rules.ts` lists the rules themselves. A stored mention keeps the
 * id of its rule.
 */
export const RELATION_RULE_IDS = {
  OWN_DOCUMENT: 'The citing document itself: its own number, "Nghị định này".',
  OWN_AMENDED_LAW: 'A law that the citing amending law names in its own title.',
  NAMED_IN_NAME: 'A document named within the name of another, or of a committee.',
  EXCHANGED_WORDS: 'Within quoted words that are exchanged or corrected.',
  ANNEX_HEAD: 'In the bracket above an annex that says with which document it was issued.',
  NAMED_AGAIN: 'A further name of a document that was just named, or its number in brackets.',
  CHANGED_BY: 'The document that changed the one named before it.',
  JOINED_IN_TITLE: 'Joined by a comma or "và" to a document named in a title.',
  TITLE_GOES_ON: 'Later in a title that has named another document already.',
  PLAN_WITHOUT_NUMBER: 'A further document that an unnumbered plan carries out.',
  IN_TITLE: 'In the title of the document named before it.',
  FURTHER_REQUEST: 'In a request before the body that begins a new ground.',
  LIST_MEMBER: 'A member of a list: it has the relation of the member before it.',
  ON_BASIS: 'After "trên cơ sở".',
  RECITAL: 'In a line before the body that begins "Căn cứ", "Xét", "Theo đề nghị".',
  TITLE_OF_UNNAMED: 'In the title of a document that has no number here.',
  DONE_BY_ANOTHER: 'The document by which something else was changed: "đã được sửa đổi tại X".',
  OWN_ACT: 'A document that the citing document amends, replaces, repeals, guides or otherwise acts on.',
  RULE_MAKING: 'A document whose application the citing document regulates.',
  VERB: 'A document that is carried out: the object of "thực hiện" and the like.',
  ATTACHED_TO_CHANGED: 'The document with which something changed was issued.',
  REPEATED: 'Named again in the same sentence, without words of its own.',
  CONSOLIDATED_TEXT: 'One of the documents that a consolidated text brings together.',
  LEAD_LINE: 'In an item below a lead line.',
  REFERRING_VERB: 'After a verb that only refers.',
  PLACE_WORDS: 'After words that only say where something stands.',
  NO_WORDS: 'Nothing is said of it.',
  INSERTED_TEXT: 'In text that is to be put into another document.',
  ENDING_AFTER: 'Words after it say that its force ends: "hết hiệu lực".',
  PUBLISHERS_NOTE: 'In a note that the issuer did not write: the publisher’s, or a footnote of a consolidated text.',
  AMENDMENT_INSTRUCTION: 'A change of provisions at a place that does not name the amended document.',
} as const satisfies Record<string, string>;
/** One of {@link RELATION_RULE_IDS}. */
export type RelationRuleId = keyof typeof RELATION_RULE_IDS;

/** What kept a rule that otherwise applied from deciding, each with what it says. */
export const RELATION_GUARDS = {
  SEMICOLON_BETWEEN: 'A semicolon ended the title before it.',
  SAME_ACT_GOES_ON: 'The act on the document before it continues to this document of the same type.',
  ISSUED_LATER: 'Issued after the document in whose title it would stand.',
  FURTHER_ACT: 'Another act of the sentence begins before it.',
  TITLE_ENDED: 'A word that ends titles stands before it.',
  UNLIKE_MEMBERS: 'It is of another kind than the document that it is joined to.',
  LIST_OF_HOST: 'It continues the list that the title interrupted.',
  NEXT_LIST_MEMBER: 'It is the next member of a list, and no part of a title.',
  INSTANCE:
    'It is one of the documents that the general words before it mean ("các văn bản … như"), not what those are about.',
  NOT_AMENDER: 'It is no younger than the document that it would have changed.',
  PASSIVE: 'The verb is passive: it tells what was done, not what the citing document does.',
  NOT_OWN_ACT: 'The act is not the citing document’s own.',
  NOT_OWN_GUIDANCE: 'The guidance is not the citing document’s own.',
  GUIDES_FAR_WORDS: 'The guiding verb stands too far away, or "quy định" stands in between.',
  GUIDES_OTHER_MATTER: 'Another matter is guided, which only rests on the document.',
  ONLY_PLACED: 'The words next to it only say where or by what something is laid down.',
  REPORT: 'The sentence reports what was done.',
  NEXT_CLAUSE: 'Another clause begins between the verb and it.',
  OBJECT_IS_DOCUMENT: 'Another document is what the verb carries out.',
  RECITAL_LEFT: 'The words at the mention decide, not the recital.',
  WORDS_AT_MENTION: 'The words at the mention decide, not the lead line.',
} as const satisfies Record<string, string>;
/** One of {@link RELATION_GUARDS}. */
export type RelationGuard = keyof typeof RELATION_GUARDS;
