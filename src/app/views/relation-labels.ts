import type { RelationGuard, RelationRuleId } from '../../domain/reading/relation-rule.js';
import type { Labelled } from './labels.js';

/** Labels of the rules that decide relations. */
export const RELATION_RULE_LABELS: Readonly<Record<RelationRuleId, Labelled>> = {
  OWN_DOCUMENT: { vi: 'chính văn bản viện dẫn', en: 'the citing document itself' },
  OWN_AMENDED_LAW: { vi: 'luật được sửa đổi nêu trong tên', en: 'law amended in its own title' },
  NAMED_IN_NAME: { vi: 'nằm trong tên văn bản khác', en: 'named within another name' },
  EXCHANGED_WORDS: { vi: 'nằm trong cụm từ được thay thế', en: 'within exchanged words' },
  ANNEX_HEAD: { vi: 'ghi ở đầu phụ lục', en: 'head of an annex' },
  NAMED_AGAIN: { vi: 'tên khác của văn bản vừa nêu', en: 'named again' },
  CHANGED_BY: { vi: 'văn bản sửa đổi văn bản vừa nêu', en: 'changed the one before it' },
  JOINED_IN_TITLE: { vi: 'nối tiếp trong trích yếu', en: 'joined in a title' },
  TITLE_GOES_ON: { vi: 'phần sau của trích yếu', en: 'later in a title' },
  PLAN_WITHOUT_NUMBER: { vi: 'văn bản mà kế hoạch không số thực hiện', en: 'carried out by an unnumbered plan' },
  IN_TITLE: { vi: 'trong trích yếu của văn bản trước', en: 'in the title of the one before it' },
  FURTHER_REQUEST: { vi: 'trong phần đề nghị trước căn cứ mới', en: 'in a request' },
  LIST_MEMBER: { vi: 'cùng danh sách với văn bản trước', en: 'member of a list' },
  ON_BASIS: { vi: 'sau “trên cơ sở”', en: 'after “trên cơ sở”' },
  RECITAL: { vi: 'trong phần căn cứ', en: 'in a recital' },
  TITLE_OF_UNNAMED: { vi: 'trong trích yếu của văn bản không nêu số', en: 'in the title of an unnamed document' },
  DONE_BY_ANOTHER: { vi: 'do văn bản khác sửa đổi', en: 'done by another document' },
  OWN_ACT: { vi: 'văn bản này sửa đổi, thay thế, hướng dẫn', en: 'act of the citing document' },
  RULE_MAKING: { vi: 'quy định việc áp dụng', en: 'regulates its application' },
  VERB: { vi: 'sau động từ “thực hiện” và tương tự', en: 'after a verb of carrying out' },
  ATTACHED_TO_CHANGED: { vi: 'ban hành kèm văn bản được sửa đổi', en: 'issued with what changed' },
  REPEATED: { vi: 'nhắc lại trong cùng câu', en: 'repeated in the sentence' },
  CONSOLIDATED_TEXT: { vi: 'văn bản được hợp nhất', en: 'consolidated text' },
  LEAD_LINE: { vi: 'thuộc dòng dẫn phía trên', en: 'below a lead line' },
  REFERRING_VERB: { vi: 'sau động từ dẫn chiếu', en: 'after a referring verb' },
  PLACE_WORDS: { vi: 'sau từ chỉ nơi quy định', en: 'after words of place' },
  NO_WORDS: { vi: 'không có từ chỉ quan hệ', en: 'no words' },
  INSERTED_TEXT: { vi: 'trong nội dung được bổ sung', en: 'in inserted text' },
  ENDING_AFTER: { vi: 'có từ “hết hiệu lực” theo sau', en: 'followed by words of ending' },
  AMENDMENT_INSTRUCTION: { vi: 'lệnh sửa đổi điều khoản', en: 'instruction to amend a provision' },
};

/** Labels of what kept a rule from deciding. */
export const RELATION_GUARD_LABELS: Readonly<Record<RelationGuard, Labelled>> = {
  SEMICOLON_BETWEEN: { vi: 'dấu chấm phẩy kết thúc trích yếu', en: 'a semicolon ended the title' },
  SAME_ACT_GOES_ON: { vi: 'hành vi trước còn tiếp tục', en: 'the same act goes on' },
  ISSUED_LATER: { vi: 'ban hành sau văn bản chứa nó', en: 'issued later' },
  FURTHER_ACT: { vi: 'câu có hành vi khác phía trước', en: 'another act begins' },
  TITLE_ENDED: { vi: 'trích yếu đã kết thúc', en: 'the title has ended' },
  UNLIKE_MEMBERS: { vi: 'khác loại với văn bản được nối', en: 'unlike its neighbour' },
  LIST_OF_HOST: { vi: 'thuộc danh sách bị trích yếu ngắt quãng', en: 'continues the interrupted list' },
  NEXT_LIST_MEMBER: { vi: 'mục tiếp theo của danh sách', en: 'next member of the list' },
  PASSIVE: { vi: 'động từ ở thể bị động', en: 'the verb is passive' },
  NOT_OWN_ACT: { vi: 'không phải hành vi của văn bản này', en: 'not its own act' },
  NOT_OWN_GUIDANCE: { vi: 'không phải hướng dẫn của văn bản này', en: 'not its own guidance' },
  GUIDES_FAR_WORDS: { vi: 'động từ hướng dẫn ở quá xa', en: 'the guiding verb is too far' },
  GUIDES_OTHER_MATTER: { vi: 'hướng dẫn nội dung khác', en: 'guides another matter' },
  ONLY_PLACED: { vi: 'chỉ nêu nơi quy định', en: 'only says where' },
  REPORT: { vi: 'câu tường thuật', en: 'a report' },
  OBJECT_IS_DOCUMENT: { vi: 'văn bản khác là đối tượng thực hiện', en: 'another document is carried out' },
  RECITAL_LEFT: {
    vi: 'từ ngữ tại chỗ quyết định, không phải căn cứ',
    en: 'words at the mention decide, not the recital',
  },
  WORDS_AT_MENTION: {
    vi: 'từ ngữ tại chỗ quyết định, không phải dòng dẫn',
    en: 'words at the mention decide, not the lead line',
  },
};
