import 'reflect-metadata';
import type { ForceStatus } from '../../domain/force.js';
import type { Assurance, CitationKind, Extent, InferenceReason } from '../../domain/reading/citation.js';
import type { MentionForm, MentionRole, MentionState, RangeEnd } from '../../domain/reading/mention.js';
import type { CampaignRole } from '../../domain/reading/reading.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { Branch, Level } from '../../domain/vocabulary/vocabulary.js';
import type { ListOrder } from '../../store/lists.js';
import { describeEnum } from './describe-enum.js';

/** Schema enum of document types. */
export const DocumentTypeEnum = describeEnum<DocumentType>(
  'DocumentType',
  'Type of a document (loại văn bản). Several Vietnamese names may share one type; `Document.typeName` keeps the name.',
  {
    CONSTITUTION: 'Constitution (hiến pháp).',
    CODE: 'Code (bộ luật).',
    LAW: 'Law (luật).',
    ORDINANCE: 'Ordinance (pháp lệnh).',
    ORDER: 'Order (lệnh).',
    RESOLUTION: 'Resolution (nghị quyết).',
    DECREE: 'Decree (nghị định).',
    DECISION: 'Decision (quyết định).',
    DIRECTIVE: 'Directive (chỉ thị).',
    CIRCULAR: 'Circular (thông tư).',
    JOINT_CIRCULAR: 'Joint circular (thông tư liên tịch).',
    CONCLUSION: 'Conclusion (kết luận).',
    REGULATION: 'Regulation (quy định, quy chế).',
    RULES: 'Rules (nội quy, quy tắc).',
    CHARTER: 'Charter (điều lệ).',
    PLAN: 'Plan (kế hoạch).',
    PROGRAMME: 'Programme (chương trình).',
    SCHEME: 'Scheme (đề án).',
    GUIDELINE: 'Guideline (hướng dẫn).',
    OFFICIAL_LETTER: 'Official letter (công văn).',
    TELEGRAM: 'Telegram (công điện).',
    NOTICE: 'Notice (thông báo).',
    REPORT: 'Report (báo cáo).',
    SUBMISSION: 'Submission (tờ trình).',
    CONSOLIDATED_TEXT: 'Consolidated text (văn bản hợp nhất).',
    OTHER: 'Any other type; `typeName` tells which.',
  },
);

/** Schema enum of citation kinds. */
export const CitationKindEnum = describeEnum<CitationKind>(
  'CitationKind',
  'Relation of the citing document to the cited one (quan hệ giữa các văn bản).',
  {
    BASED_ON: 'The cited document is a legal basis of the citing one (căn cứ).',
    IMPLEMENTS: 'The citing document implements the cited one (thực hiện, triển khai, quán triệt).',
    GUIDES: 'The citing document guides how to apply the cited one (hướng dẫn, quy định chi tiết).',
    AMENDS: 'The citing document amends the cited one (sửa đổi, bổ sung).',
    REPLACES: 'The citing document replaces the cited one (thay thế).',
    REPEALS: 'The citing document repeals the cited one (bãi bỏ).',
    SUSPENDS: 'The citing document suspends the cited one (đình chỉ, tạm ngưng hiệu lực).',
    CORRECTS: 'The citing document corrects errors of the cited one (đính chính).',
    CONSOLIDATES: 'The citing document consolidates the cited one (hợp nhất).',
    INTERPRETS: 'The citing document interprets the cited one (giải thích).',
    PUBLISHES: 'The citing document publishes the cited one (công bố).',
    REFERS: 'The citing document refers to the cited one in any other way (dẫn chiếu).',
  },
);

/** Schema enum of extents. */
export const ExtentEnum = describeEnum<Extent>('Extent', 'How much of the cited document is concerned (phạm vi).', {
  WHOLE: 'The whole document (toàn bộ).',
  PART: 'Only some of its provisions (một phần).',
});

/** Schema enum of the ends of ranges. */
export const RangeEndEnum = describeEnum<RangeEnd>(
  'RangeEnd',
  'Which end of a range of numbers a mention is (từ số … đến số …); the numbers between are meant too.',
  { FIRST: 'The first number (từ số).', LAST: 'The last number (đến số).' },
);

/** Schema enum of assurances. */
export const AssuranceEnum = describeEnum<Assurance>(
  'Assurance',
  'Who vouches for a link or a value (mức bảo đảm), strongest first.',
  {
    REVIEWED: 'A person decided it.',
    STATED: 'The text itself states it.',
    RECORDED: 'A catalogue records it, or it was handed in together with the text (`GIVEN`).',
    INFERRED: 'A rule inferred it; `reason` or `origin` says which.',
  },
);

/** Schema enum of inference reasons. */
export const InferenceReasonEnum = describeEnum<InferenceReason>(
  'InferenceReason',
  'The rule that inferred a link (căn cứ suy luận).',
  {
    DATE_MISPRINTED: 'Number and authority agree; the stated date does not.',
    SAME_TEXT: 'The same text cites the document in full elsewhere.',
    YEAR_OMITTED: 'The number is written without its year; the full date agrees.',
    NEWEST_OF_NAME: 'It is the newest document with exactly that name on the day of the citing document.',
    SAME_PERIOD: 'It is the only document with that number in the year or term of office of the citing document.',
    TITLE_OF_ANOTHER: 'The quoted title or history of a third document states it.',
    KEY_INFERRED: 'The number or date of the cited document was itself inferred.',
  },
);

/** Schema enum of mention roles. */
export const MentionRoleEnum = describeEnum<MentionRole>(
  'MentionRole',
  'Role of a mention in its text (vai trò viện dẫn).',
  {
    CITING: 'The document itself cites another document here.',
    EMBEDDED: 'Part of the title or history of another document; it is no citation by this document.',
    INSERTED: 'Part of text that is to be inserted into another document.',
    SELF: 'It means the document that contains it ("Chỉ thị này").',
  },
);

/** Schema enum of mention forms. */
export const MentionFormEnum = describeEnum<MentionForm>('MentionForm', 'How a mention is written (cách viện dẫn).', {
  FULL: 'Type, number and date or issuer.',
  SHORT: 'Type and number only.',
  LIST: 'A number in a list that states the type once.',
  NAME: 'A name, without a number.',
  BACK_REFERENCE:
    'A reference to an earlier mention ("Nghị định nêu trên"), or provisions listed under the name of the document to be amended ("2. Bãi bỏ Điều 7").',
  ELLIPTIC: 'Type and issuer only; it adds evidence to fuller mentions.',
});

/** Schema enum of mention states. */
export const MentionStateEnum = describeEnum<MentionState>(
  'MentionState',
  'Whether a mention is linked to a document (trạng thái liên kết).',
  {
    LINKED: 'It is linked to one document.',
    AMBIGUOUS: 'Several documents fit, or the only one that fits conflicts with what it says.',
    UNRESOLVED: 'No known document fits, and it says too little to identify one.',
    REJECTED: 'A person decided that it names no document.',
  },
);

/** Schema enum of campaign roles. */
export const CampaignRoleEnum = describeEnum<CampaignRole>(
  'CampaignRole',
  'What a document does with an emulation campaign (vai trò đối với phong trào).',
  {
    LAUNCHES: 'It launches the campaign (phát động).',
    CONTINUES: 'It continues the campaign (tiếp tục).',
    REVIEWS: 'It reviews the campaign (sơ kết, tổng kết).',
    CLOSES: 'It closes the campaign (kết thúc).',
  },
);

const ORDERS_BY_DATE: Readonly<Record<ListOrder, string>> = {
  NEWEST_FIRST: 'The newest first.',
  OLDEST_FIRST: 'The oldest first.',
};

/** Schema enum of the orders of a list of documents. */
export const DocumentOrderEnum = describeEnum<ListOrder>(
  'DocumentOrder',
  'Order of a list of documents (thứ tự văn bản), by day of issue. Documents whose day is unknown are last in both.',
  ORDERS_BY_DATE,
);

/** Schema enum of the orders of a list of citations. */
export const CitationOrderEnum = describeEnum<ListOrder>(
  'CitationOrder',
  'Order of a list of citations (thứ tự viện dẫn), by day of issue of a document at one end, which each list names. Those of documents whose day is unknown are last in both.',
  ORDERS_BY_DATE,
);

/** Schema enum of branches. */
export const BranchEnum = describeEnum<Branch>('Branch', 'Branch of power that a body belongs to (hệ thống).', {
  STATE: 'The State (Nhà nước).',
  PARTY: 'The Communist Party (Đảng).',
  FRONT: 'The Fatherland Front and the mass organisations (Mặt trận và đoàn thể).',
});

/** Schema enum of levels. */
export const LevelEnum = describeEnum<Level>('Level', 'Administrative level of a body (cấp).', {
  CENTRAL: 'Central (trung ương).',
  PROVINCE: 'Province or city under the central government (tỉnh, thành phố).',
  DISTRICT: 'District (huyện), abolished on 1 July 2025.',
  COMMUNE: 'Commune or ward (xã, phường).',
  OTHER: 'None of these levels.',
});

/** Schema enum of the force of a document. */
export const ForceStatusEnum = describeEnum<ForceStatus>(
  'ForceStatus',
  'Whether a document is in force (tình trạng hiệu lực).',
  {
    IN_FORCE:
      'In force (còn hiệu lực): it took effect, and the evidence covers the day, by a known end after it or by a source that was checked on it or later. A first day alone makes none: nobody said that it still holds.',
    PARTLY_IN_FORCE:
      'In force, except for provisions that ended, that were repealed or replaced, or that are yet to begin (hết hiệu lực một phần).',
    NOT_YET_IN_FORCE: 'It takes effect later (chưa có hiệu lực).',
    EXPIRED: 'No longer in force (hết hiệu lực).',
    SUSPENDED: 'Suspended (tạm ngưng hiệu lực).',
    UNKNOWN: 'The evidence does not determine the status (không rõ).',
  },
);
