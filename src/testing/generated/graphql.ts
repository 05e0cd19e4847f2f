/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who vouches for a link or a value (mức bảo đảm), strongest first. */
export type Assurance =
  /** A rule inferred it; `reason` or `origin` says which. */
  | 'INFERRED'
  /** A catalogue records it, or it was handed in together with the text (`GIVEN`). */
  | 'RECORDED'
  /** A person decided it. */
  | 'REVIEWED'
  /** The text itself states it. */
  | 'STATED';

/** Rank of a document by its issuer (thứ bậc), highest first: the State in the order of the Law on Promulgation of Legal Documents, then the Party and the Front. */
export type AuthorityTier =
  /** Ministries, courts and other central bodies of the State. */
  | 'CENTRAL_STATE'
  /** Councils and committees of communes (cấp xã). */
  | 'COMMUNE'
  /** The Constitution (Hiến pháp). */
  | 'CONSTITUTION'
  /** Councils and committees of districts (cấp huyện). */
  | 'DISTRICT'
  /** The Fatherland Front and mass organisations. */
  | 'FRONT'
  /** Decrees and resolutions of the Government (Chính phủ). */
  | 'GOVERNMENT'
  /** Codes, laws and resolutions of the National Assembly (Quốc hội). */
  | 'LAW'
  /** Ordinances and resolutions of its Standing Committee (Ủy ban thường vụ Quốc hội). */
  | 'ORDINANCE'
  /** Issuer and type do not determine a rank. */
  | 'OTHER'
  /** Central organs of the Party (Trung ương Đảng). */
  | 'PARTY_CENTRAL'
  /** Party committees and congresses of provinces and below. */
  | 'PARTY_LOCAL'
  /** Orders and decisions of the President (Chủ tịch nước). */
  | 'PRESIDENT'
  /** Decisions and directives of the Prime Minister (Thủ tướng Chính phủ). */
  | 'PRIME_MINISTER'
  /** Councils and committees of provinces and cities (cấp tỉnh). */
  | 'PROVINCE';

/** Branch of power that a body belongs to (hệ thống). */
export type Branch =
  /** The Fatherland Front and the mass organisations (Mặt trận và đoàn thể). */
  | 'FRONT'
  /** The Communist Party (Đảng). */
  | 'PARTY'
  /** The State (Nhà nước). */
  | 'STATE';

/** What a document does with an emulation campaign (vai trò đối với phong trào). */
export type CampaignRole =
  /** It closes the campaign (kết thúc). */
  | 'CLOSES'
  /** It continues the campaign (tiếp tục). */
  | 'CONTINUES'
  /** It launches the campaign (phát động). */
  | 'LAUNCHES'
  /** It reviews the campaign (sơ kết, tổng kết). */
  | 'REVIEWS';

/** What a finding on a citation of a draft says (nội dung phát hiện). */
export type CheckCode =
  /** Several documents may be meant, or the only one is contradicted; see the candidates. */
  | 'AMBIGUOUS'
  /** Another document has amended it by the day. */
  | 'AMENDED'
  /** The day of issue is another. */
  | 'DATE'
  /** The document is no longer in force on the day. */
  | 'EXPIRED'
  /** The store does not know when the document takes effect. */
  | 'FORCE_UNKNOWN'
  /** The document was issued after the day; `since` is its day of issue. */
  | 'ISSUED_LATER'
  /** The issuer is another. */
  | 'ISSUER'
  /** Another document may have ended or suspended it; that is not certain, or its day is not known. */
  | 'MAYBE_ENDED'
  /** No document of the store has this number or name. */
  | 'NOT_FOUND'
  /** The document is not yet in force on the day; `since` is its first day in force. */
  | 'NOT_YET_IN_FORCE'
  /** The document is in force from the day in `since`, and nothing in the store ends it by the day. */
  | 'NO_END_KNOWN'
  /** The number is another: what the draft states beside it leads to one document alone. */
  | 'NUMBER'
  /** The basis stands before one of more legal force, which `known` quotes. */
  | 'ORDER_EARLY'
  /** The basis stands behind one of less legal force, which `known` quotes. */
  | 'ORDER_LATE'
  /** Only a part of the document is in force on the day. */
  | 'PARTLY_IN_FORCE'
  /** The provision, one within it or one that holds it was amended or replaced by the day, or one within it repealed. A NOTE where the draft names the amending document. */
  | 'PROVISION_AMENDED'
  /** The text in the store does not have the provision; `known` is the path of the last one there. */
  | 'PROVISION_MISSING'
  /** The provision, or one that holds it, was repealed by the day. */
  | 'PROVISION_REPEALED'
  /** The provision, or one that holds it, is suspended on the day. */
  | 'PROVISION_SUSPENDED'
  /** The document is suspended on the day. */
  | 'SUSPENDED'
  /** The title is another, or is put in other words. */
  | 'TITLE'
  /** The type is another. */
  | 'TYPE'
  /** The year of issue is another. */
  | 'YEAR'
  /** The year in the number is not that of the day beside it. */
  | 'YEAR_OF_NUMBER';

/** How much a finding weighs (mức độ). */
export type CheckLevel =
  /** It is wrong. */
  | 'FAULT'
  /** Good to know; it does not count for the verdict. */
  | 'NOTE'
  /** The store does not know enough to tell. */
  | 'OPEN'
  /** Somebody has to look at it: it may be meant so, or what is known of the document rests on citations or inferences. */
  | 'REVIEW';

/** What the findings on a citation of a draft come to (kết luận), the gravest first. */
export type CheckVerdict =
  /** Nothing wrong was seen: what the draft states agrees with the store as far as that knows, and nothing in the store ends the document by the day. */
  | 'CORRECT'
  /** Something is wrong. */
  | 'FAULT'
  /** The store does not know enough to tell. */
  | 'OPEN'
  /** Somebody has to look at it. */
  | 'REVIEW';

/** Which documents at one end of a citation (văn bản viện dẫn hoặc được viện dẫn): all conditions given hold together. */
export type CitationEndFilter = {
  /** Only documents that this body issued or in whose series they stand. */
  readonly bodyId?: string | number | null | undefined;
  /** Only stubs, which have no text (true), or only documents with a text (false). */
  readonly isStub?: boolean | null | undefined;
  /** Include documents of the bodies that became the one of `bodyId` or were merged into it. */
  readonly rollUp?: boolean;
  /** Only these types. */
  readonly types?: ReadonlyArray<DocumentType> | null | undefined;
};

/** Which citations (bộ lọc viện dẫn): all conditions given hold together. `year`, `from` and `to` are those of the citing document. */
export type CitationFilter = {
  /** Only these assurances. */
  readonly assurance?: ReadonlyArray<Assurance>;
  /** Only citations of such documents. */
  readonly cited?: CitationEndFilter | null | undefined;
  /** Only citations by such documents. */
  readonly citing?: CitationEndFilter | null | undefined;
  /** Only citing documents issued on this day or later. One whose day is unknown is kept where its whole year lies within `from` and `to`. */
  readonly from?: string | null | undefined;
  /** Only these kinds. */
  readonly kinds?: ReadonlyArray<CitationKind> | null | undefined;
  /** Only citing documents issued on this day or earlier, as `from`. */
  readonly to?: string | null | undefined;
  /** Only citing documents of this year: of the day of issue, or of the number where the day is unknown. */
  readonly year?: number | null | undefined;
};

/** Relation of the citing document to the cited one (quan hệ giữa các văn bản). */
export type CitationKind =
  /** The citing document amends the cited one (sửa đổi, bổ sung). */
  | 'AMENDS'
  /** The cited document is a legal basis of the citing one (căn cứ). */
  | 'BASED_ON'
  /** The citing document consolidates the cited one (hợp nhất). */
  | 'CONSOLIDATES'
  /** The citing document corrects errors of the cited one (đính chính). */
  | 'CORRECTS'
  /** The citing document guides how to apply the cited one (hướng dẫn, quy định chi tiết). */
  | 'GUIDES'
  /** The citing document implements the cited one (thực hiện, triển khai, quán triệt). */
  | 'IMPLEMENTS'
  /** The citing document interprets the cited one (giải thích). */
  | 'INTERPRETS'
  /** The citing document publishes the cited one (công bố). */
  | 'PUBLISHES'
  /** The citing document refers to the cited one in any other way (dẫn chiếu). */
  | 'REFERS'
  /** The citing document repeals the cited one (bãi bỏ). */
  | 'REPEALS'
  /** The citing document replaces the cited one (thay thế). */
  | 'REPLACES'
  /** The citing document suspends the cited one (đình chỉ, tạm ngưng hiệu lực). */
  | 'SUSPENDS';

/** Order of a list of citations (thứ tự viện dẫn), by day of issue of a document at one end, which each list names. Those of documents whose day is unknown are last in both. */
export type CitationOrder =
  /** The newest first. */
  | 'NEWEST_FIRST'
  /** The oldest first. */
  | 'OLDEST_FIRST';

/** What is known about the document that a text belongs to (văn bản viện dẫn). */
export type CitingContext = {
  /** Day of issue. */
  readonly date?: string | null | undefined;
  /** Name of its issuer. Short names of bodies in the text are completed with its province or city. */
  readonly issuer?: string | null | undefined;
  /** Number and symbol of the document. */
  readonly number?: string | null | undefined;
  /** Vietnamese name of its type, as documents bear it: chỉ thị. */
  readonly typeName?: string | null | undefined;
};

/** Claims that can be completed from outside the mention (dữ kiện bổ sung). */
export type ClaimName =
  /** The numbering authority. */
  | 'AUTHORITY'
  /** The date. */
  | 'DATE'
  /** The issuers. */
  | 'ISSUERS'
  /** The name. */
  | 'NAME'
  /** The term of office. */
  | 'TERM'
  /** The type. */
  | 'TYPE'
  /** The year. */
  | 'YEAR';

/** Where the value of a claim was read (nguồn dữ kiện). */
export type ClaimOrigin =
  /** From the citing document: its province or city, or its issuing body. */
  | 'CITING_DOCUMENT'
  /** In the mention or next to it. */
  | 'MENTION'
  /** Elsewhere in the same text, about the same document. */
  | 'SAME_TEXT'
  /** From the letters of the number. An authority also where it follows from the type, since one body alone issues such documents ("Luật Đất đai": Quốc hội; "Nghị định 85": Chính phủ), or from the issuer that stands with a number whose letters name no body. */
  | 'SYMBOL';

/** Property on which a candidate is compared (tiêu chí so). */
export type ComparedClaim =
  /** Its day of issue, ISO. */
  | 'DATE'
  /** Its issuer or numbering authority, by name. */
  | 'ISSUER'
  /** Its day of issue, ISO, which is later than that of the citing document, the value asked for: nothing rests on a later document or changes it. */
  | 'LATER_THAN_CITING'
  /** The letters of its number, compared with the requested type. */
  | 'LETTERS'
  /** Its name. */
  | 'NAME'
  /** Its number. */
  | 'NUMBER'
  /** Ordinal in its series (lần thứ), in digits. */
  | 'ORDINAL'
  /** Term of office of its issuer (khóa), in digits. */
  | 'TERM'
  /** Its type, as in `DocumentType`. */
  | 'TYPE'
  /** Its year of issue. */
  | 'YEAR';

/** What happens to a document on a day (loại mốc thời gian). */
export type DatedFact =
  /** Day on which a source was checked that reported no end of force. */
  | 'CHECKED_ON'
  /** First day in force. */
  | 'EFFECTIVE_FROM'
  /** First day no longer in force. */
  | 'EXPIRED_ON'
  /** First day in force of some provisions. */
  | 'PROVISIONS_EFFECTIVE_FROM'
  /** First day on which some provisions are no longer in force. */
  | 'PROVISIONS_EXPIRED_ON';

/** What identifies one document (định danh văn bản): exactly one of these. */
export type DocumentBy =
  {   /** Its id, present or former. */
  readonly id: string | number; readonly key?: never; readonly number?: never; readonly sha256?: never; readonly sourceUrl?: never; }
  |  { readonly id?: never;   /** One of its keys, as in `Document.keys`. */
  readonly key: string; readonly number?: never; readonly sha256?: never; readonly sourceUrl?: never; }
  |  { readonly id?: never; readonly key?: never;   /** Its number as in `findByNumber`, or the name of a law. Null where several documents fit: `findByNumber` lists them. */
  readonly number: string; readonly sha256?: never; readonly sourceUrl?: never; }
  |  { readonly id?: never; readonly key?: never; readonly number?: never;   /** SHA-256 of one of its texts, 64 hexadecimal digits. */
  readonly sha256: string; readonly sourceUrl?: never; }
  |  { readonly id?: never; readonly key?: never; readonly number?: never; readonly sha256?: never;   /** Address from which one of its texts was retrieved. */
  readonly sourceUrl: string; };

/** Which documents (bộ lọc văn bản): all conditions given hold together. Those on a body hold for one body, the numbering authority or an issuer. */
export type DocumentFilter = {
  /** Only documents that this body issued or in whose series they stand. */
  readonly bodyId?: string | number | null | undefined;
  /** Only documents of bodies of this branch. */
  readonly branch?: Branch | null | undefined;
  /** Only documents with a role in this campaign. */
  readonly campaignId?: string | number | null | undefined;
  /** Only documents that another cites in one of these ways, such as `AMENDS` for what was amended. */
  readonly citedAs?: ReadonlyArray<CitationKind> | null | undefined;
  /** Only documents that cite another in one of these ways. */
  readonly cites?: ReadonlyArray<CitationKind> | null | undefined;
  /** Only documents of this status, as `Document.force` tells it. A status that follows from more than 200 different days of repeal, replacement or suspension may be another here. */
  readonly force?: ForceFilter | null | undefined;
  /** Issued on this day or later. A document whose day is unknown is kept where its whole year lies within `from` and `to`. */
  readonly from?: string | null | undefined;
  /** Only stubs, which have no text (true), or only documents with a text (false). */
  readonly isStub?: boolean | null | undefined;
  /** Only documents of bodies of this level. */
  readonly level?: Level | null | undefined;
  /** Only documents of bodies of this province or city; any of its names works. */
  readonly place?: string | null | undefined;
  /** Include documents of the bodies that became the one of `bodyId` or were merged into it. */
  readonly rollUp?: boolean;
  /** Issued on this day or earlier, as `from`. */
  readonly to?: string | null | undefined;
  /** Only these types. */
  readonly types?: ReadonlyArray<DocumentType> | null | undefined;
  /** Only documents of this year: of the day of issue, or of the number where the day is unknown. */
  readonly year?: number | null | undefined;
};

/** Order of a list of documents (thứ tự văn bản), by day of issue. Documents whose day is unknown are last in both. */
export type DocumentOrder =
  /** The newest first. */
  | 'NEWEST_FIRST'
  /** The oldest first. */
  | 'OLDEST_FIRST';

/** Type of a document (loại văn bản). Several Vietnamese names may share one type; `Document.typeName` keeps the name. */
export type DocumentType =
  /** Charter (điều lệ). */
  | 'CHARTER'
  /** Circular (thông tư). */
  | 'CIRCULAR'
  /** Code (bộ luật). */
  | 'CODE'
  /** Conclusion (kết luận). */
  | 'CONCLUSION'
  /** Consolidated text (văn bản hợp nhất). */
  | 'CONSOLIDATED_TEXT'
  /** Constitution (hiến pháp). */
  | 'CONSTITUTION'
  /** Decision (quyết định). */
  | 'DECISION'
  /** Decree (nghị định). */
  | 'DECREE'
  /** Directive (chỉ thị). */
  | 'DIRECTIVE'
  /** Guideline (hướng dẫn). */
  | 'GUIDELINE'
  /** Joint circular (thông tư liên tịch). */
  | 'JOINT_CIRCULAR'
  /** Law (luật). */
  | 'LAW'
  /** Notice (thông báo). */
  | 'NOTICE'
  /** Official letter (công văn). */
  | 'OFFICIAL_LETTER'
  /** Order (lệnh). */
  | 'ORDER'
  /** Ordinance (pháp lệnh). */
  | 'ORDINANCE'
  /** Any other type; `typeName` tells which. */
  | 'OTHER'
  /** Plan (kế hoạch). */
  | 'PLAN'
  /** Programme (chương trình). */
  | 'PROGRAMME'
  /** Regulation (quy định, quy chế). */
  | 'REGULATION'
  /** Report (báo cáo). */
  | 'REPORT'
  /** Resolution (nghị quyết). */
  | 'RESOLUTION'
  /** Rules (nội quy, quy tắc). */
  | 'RULES'
  /** Scheme (đề án). */
  | 'SCHEME'
  /** Submission (tờ trình). */
  | 'SUBMISSION'
  /** Telegram (công điện). */
  | 'TELEGRAM';

/** What a clause on effect regulates (loại quy định về hiệu lực). */
export type EffectKind =
  /** First day on which its rules are applied, when that is not the first day in force (được áp dụng, thực hiện từ ngày). */
  | 'APPLIES'
  /** First day no longer in force (hết hiệu lực). */
  | 'ENDS'
  /** First day in force (có hiệu lực). */
  | 'TAKES_EFFECT'
  /** How matters that began earlier are handled (chuyển tiếp). */
  | 'TRANSITIONAL';

/** What a day is counted from (mốc tính thời hạn). */
export type EffectStart =
  /** The day of issue (ngày ký, ban hành, thông qua). */
  | 'ISSUE'
  /** The day on which another document takes effect. */
  | 'OTHER_DOCUMENT'
  /** The day on which the document itself takes effect. */
  | 'OWN_EFFECT'
  /** The day of publication (đăng Công báo, công bố), which the text does not state. */
  | 'PUBLICATION'
  /** A day that the clause states. */
  | 'STATED_DAY';

/** How much of the cited document is concerned (phạm vi). */
export type Extent =
  /** Only some of its provisions (một phần). */
  | 'PART'
  /** The whole document (toàn bộ). */
  | 'WHOLE';

/** Which status a document has on a day (tình trạng hiệu lực). */
export type ForceFilter = {
  /** The day; today in Vietnam when absent. */
  readonly at?: string | null | undefined;
  /** One of these; at least one must be given. */
  readonly statuses: ReadonlyArray<ForceStatus>;
};

/** Whether a document is in force (tình trạng hiệu lực). */
export type ForceStatus =
  /** No longer in force (hết hiệu lực). */
  | 'EXPIRED'
  /** In force (còn hiệu lực): it took effect, and the evidence covers the day, by a known end after it or by a source that was checked on it or later. A first day alone makes none: nobody said that it still holds. */
  | 'IN_FORCE'
  /** It takes effect later (chưa có hiệu lực). */
  | 'NOT_YET_IN_FORCE'
  /** In force, except for provisions that ended, that were repealed or replaced, or that are yet to begin (hết hiệu lực một phần). */
  | 'PARTLY_IN_FORCE'
  /** Suspended (tạm ngưng hiệu lực). */
  | 'SUSPENDED'
  /** The evidence does not determine the status (không rõ). */
  | 'UNKNOWN';

/** The rule that inferred a link (căn cứ suy luận). */
export type InferenceReason =
  /** Number and authority agree; the stated date does not. */
  | 'DATE_MISPRINTED'
  /** The number or date of the cited document was itself inferred. */
  | 'KEY_INFERRED'
  /** It is the newest document with exactly that name on the day of the citing document. */
  | 'NEWEST_OF_NAME'
  /** It is the only document with that number in the year or term of office of the citing document. */
  | 'SAME_PERIOD'
  /** The same text cites the document in full elsewhere. */
  | 'SAME_TEXT'
  /** The quoted title or history of a third document states it. */
  | 'TITLE_OF_ANOTHER'
  /** The number is written without its year; the full date agrees. */
  | 'YEAR_OMITTED';

/** Language in which something is shown to people (ngôn ngữ). */
export type Language =
  /** English (tiếng Anh). */
  | 'EN'
  /** Vietnamese (tiếng Việt). */
  | 'VI';

/** Administrative level of a body (cấp). */
export type Level =
  /** Central (trung ương). */
  | 'CENTRAL'
  /** Commune or ward (xã, phường). */
  | 'COMMUNE'
  /** District (huyện), abolished on 1 July 2025. */
  | 'DISTRICT'
  /** None of these levels. */
  | 'OTHER'
  /** Province or city under the central government (tỉnh, thành phố). */
  | 'PROVINCE';

/** Direction in which a lineage is walked (chiều truy vết). */
export type LineageDirection =
  /** From citing to cited: every document that it cites, by the kinds that `kinds` names, else by all. These are not only its legal bases: BASED_ON, IMPLEMENTS and GUIDES lead to what it rests on, the other kinds to what it amends, repeals or only refers to. */
  | 'BASES'
  /** From cited to citing: every document that cites it, by the same kinds: what rests on it, what changes it, and what only refers to it. */
  | 'DERIVED';

/** How well a candidate agrees with the query, or with what the citation states (mức phù hợp), best first. Candidates of a mention are POSSIBLE or CONTRADICTED. */
export type Match =
  /** The number or name agrees, but something else does not; the reasons say what. */
  | 'CONTRADICTED'
  /** It agrees on every criterion that was given, and no other document does. */
  | 'MATCH'
  /** It agrees as far as is known, but others agree as well, or a criterion is not known of it. */
  | 'POSSIBLE'
  /** Did you mean this one? Nothing agrees; this differs by one slip: two digits that changed places, one missing or too many, `l` for 1, `O` for 0, one wrong letter. */
  | 'SIMILAR';

/** How a mention is written (cách viện dẫn). */
export type MentionForm =
  /** A reference to an earlier mention ("Nghị định nêu trên"), or provisions listed under the name of the document to be amended ("2. Bãi bỏ Điều 7"). */
  | 'BACK_REFERENCE'
  /** Type and issuer only; it adds evidence to fuller mentions. */
  | 'ELLIPTIC'
  /** Type, number and date or issuer. */
  | 'FULL'
  /** A number in a list that states the type once. */
  | 'LIST'
  /** A name, without a number. */
  | 'NAME'
  /** Type and number only. */
  | 'SHORT';

/** How the words that name a document were recognised (cách nhận dạng). */
export type MentionReader =
  /** A change of provisions that names no document: "1. Sửa đổi khoản 2 Điều 6 như sau". */
  | 'AMENDMENT_INSTRUCTION'
  /** Type word that points back, or to the citing document itself: "Nghị định này", "Nghị định nêu trên". */
  | 'BACK_REFERENCE'
  /** Type word and a number without letters: "Nghị định 85". */
  | 'BARE_NUMBER'
  /** Charter of the Party or of a mass organisation: "Điều lệ Đảng". */
  | 'CHARTER'
  /** Resolution of a congress or plenum by its ordinal: "Nghị quyết Trung ương 4 khóa XI". */
  | 'CONGRESS_OR_PLENUM'
  /** Constitution: "Hiến pháp năm 2013". */
  | 'CONSTITUTION'
  /** Type word and date, with the issuer or without: "Nghị định ngày 12/3/2020 của Chính phủ". */
  | 'DATE'
  /** Abbreviation that the text declared: "BLTTDS". */
  | 'DECLARED_ABBREVIATION'
  /** Expression that the text declared, with a type word: "(sau đây gọi là Luật Đấu thầu)". */
  | 'DECLARED_NAME'
  /** Expression that the text declared for what a document approves: "Chiến lược", "Quy hoạch". */
  | 'DECLARED_PROGRAMME'
  /** Law or constitution of a foreign State, which is linked to nothing: "Luật Đầu tư của Lào". */
  | 'FOREIGN_LAW'
  /** Type word and issuer only: "Nghị quyết của Chính phủ". */
  | 'ISSUER'
  /** Type word, issuer and a subject that states its year. */
  | 'ISSUER_AND_DATED_SUBJECT'
  /** Law, code or ordinance by name: "Luật Đất đai năm 2013". */
  | 'LAW_NAME'
  /** A number without a type word, in a sentence that began with one: "các Nghị quyết số 18-NQ/TW, 19-NQ/TW". */
  | 'LISTED_NUMBER'
  /** A number without a type word: its letters show the type. */
  | 'LONE_NUMBER'
  /** Type word and a number with letters: "Nghị định số 30/2020/NĐ-CP". */
  | 'NUMBER'
  /** Type word and a number with its year but without letters: "Nghị định số 75/2009 ngày 9/10/2009". */
  | 'NUMBER_AND_YEAR'
  /** Platform of the Party by name or year: "Cương lĩnh chính trị của Đảng". */
  | 'PLATFORM'
  /** Regulation by name in a recital: "Căn cứ Quy chế làm việc của …". */
  | 'REGULATION'
  /** Type word and subject, where a document is cited: "theo Thông tư của Bộ Tài chính hướng dẫn …". */
  | 'SUBJECT'
  /** Type word and subject with a number after it: "Thông tư hướng dẫn ghi nhãn thuốc số 04/2008/TT-BYT". */
  | 'SUBJECT_AND_NUMBER';

/** Role of a mention in its text (vai trò viện dẫn). */
export type MentionRole =
  /** The document itself cites another document here. */
  | 'CITING'
  /** Part of the title or history of another document; it is no citation by this document. */
  | 'EMBEDDED'
  /** Part of text that is to be inserted into another document. */
  | 'INSERTED'
  /** It means the document that contains it ("Chỉ thị này"). */
  | 'SELF';

/** Whether a mention is linked to a document (trạng thái liên kết). */
export type MentionState =
  /** Several documents fit, or the only one that fits conflicts with what it says. */
  | 'AMBIGUOUS'
  /** It is linked to one document. */
  | 'LINKED'
  /** A person decided that it names no document. */
  | 'REJECTED'
  /** No known document fits, and it says too little to identify one. */
  | 'UNRESOLVED';

/** Status of a document in the national database of legal documents (tình trạng hiệu lực). */
export type OfficialStatusValue =
  /** No longer in force (hết hiệu lực toàn bộ). */
  | 'EXPIRED'
  /** In force (còn hiệu lực). */
  | 'IN_FORCE'
  /** Not yet in force (chưa có hiệu lực). */
  | 'NOT_YET_IN_FORCE'
  /** No longer suitable, though nothing ended it (không còn phù hợp). */
  | 'NO_LONGER_SUITABLE'
  /** Partly no longer in force (hết hiệu lực một phần). */
  | 'PARTLY_EXPIRED'
  /** Partly suspended (ngưng hiệu lực một phần). */
  | 'PARTLY_SUSPENDED'
  /** Suspended (ngưng hiệu lực). */
  | 'SUSPENDED';

/** Where a value was found (nơi ghi giá trị). */
export type OriginPlace =
  /** The sentence that tells when the document was adopted (được … thông qua ngày …). */
  | 'ADOPTION'
  /** The name of an attachment. The number is completed with the letters of type and issuer, as Nghị định 30/2020/NĐ-CP prescribes for the State and Hướng dẫn 36-HD/VPTW for the Party. */
  | 'ATTACHMENT_NAME'
  /** An entry in a catalogue. */
  | 'CATALOGUE'
  /** The citations by most of the documents that cite it. */
  | 'CITED_AS'
  /** A clause of the document on its own effect. */
  | 'EFFECT_CLAUSE'
  /** Supplied together with the text. */
  | 'GIVEN'
  /** The heading of a text without a letterhead. */
  | 'HEADING'
  /** The letterhead: number, place and date at the top, or in the certification of a consolidated text. */
  | 'LETTERHEAD'
  /** The lead of the news item that carries the document. */
  | 'NEWS_LEAD'
  /** The title lines (trích yếu), or the subject line of a letter. */
  | 'TITLE_LINE';

/** Which end of a range of numbers a mention is (từ số … đến số …); the numbers between are meant too. */
export type RangeEnd =
  /** The first number (từ số). */
  | 'FIRST'
  /** The last number (đến số). */
  | 'LAST';

/** A bound of what is read of one text (giới hạn nhận dạng), so that the work and what is saved stay in proportion to its length. */
export type ReadingLimit =
  /** The first 50 campaigns that a launched one answers were read. */
  | 'ANSWERS'
  /** A mention such as "các nghị định của Chính phủ" points to the nearest 400 others alone, or all such mentions to 2000. */
  | 'ANTECEDENTS'
  /** The first 200 campaigns were read. */
  | 'CAMPAIGNS'
  /** The first 300 clauses on effect were read. */
  | 'EFFECTS'
  /** A letter has more than 8 marks; the others were not joined to it. */
  | 'MARKS'
  /** The first mentions were kept, as many as a text of its length may have. */
  | 'MENTIONS'
  /** Mentions name more provisions, ranges written out, than are kept for citations of a text of its length. */
  | 'PROVISIONS';

/** What kept a rule from deciding a relation (điều kiện loại trừ). */
export type RelationGuard =
  /** Another act of the sentence begins before it. */
  | 'FURTHER_ACT'
  /** The guiding verb stands too far away, or "quy định" stands in between. */
  | 'GUIDES_FAR_WORDS'
  /** Another matter is guided, which only rests on the document. */
  | 'GUIDES_OTHER_MATTER'
  /** It is one of the documents that the general words before it mean ("các văn bản … như"), not what those are about. */
  | 'INSTANCE'
  /** Issued after the document in whose title it would stand. */
  | 'ISSUED_LATER'
  /** It continues the list that the title interrupted. */
  | 'LIST_OF_HOST'
  /** Another clause begins between the verb and it. */
  | 'NEXT_CLAUSE'
  /** It is the next member of a list, and no part of a title. */
  | 'NEXT_LIST_MEMBER'
  /** It is no younger than the document that it would have changed. */
  | 'NOT_AMENDER'
  /** The act is not the citing document’s own. */
  | 'NOT_OWN_ACT'
  /** The guidance is not the citing document’s own. */
  | 'NOT_OWN_GUIDANCE'
  /** Another document is what the verb carries out. */
  | 'OBJECT_IS_DOCUMENT'
  /** The words next to it only say where or by what something is laid down. */
  | 'ONLY_PLACED'
  /** The verb is passive: it tells what was done, not what the citing document does. */
  | 'PASSIVE'
  /** The words at the mention decide, not the recital. */
  | 'RECITAL_LEFT'
  /** The sentence reports what was done. */
  | 'REPORT'
  /** The act on the document before it continues to this document of the same type. */
  | 'SAME_ACT_GOES_ON'
  /** A semicolon ended the title before it. */
  | 'SEMICOLON_BETWEEN'
  /** A word that ends titles stands before it. */
  | 'TITLE_ENDED'
  /** It is of another kind than the document that it is joined to. */
  | 'UNLIKE_MEMBERS'
  /** The words at the mention decide, not the lead line. */
  | 'WORDS_AT_MENTION';

/** The rule that decided how a mentioned document bears on the citing one (quy tắc nhận dạng quan hệ). */
export type RelationRule =
  /** A change of provisions at a place that does not name the amended document. */
  | 'AMENDMENT_INSTRUCTION'
  /** In the bracket above an annex that says with which document it was issued. */
  | 'ANNEX_HEAD'
  /** The document with which something changed was issued. */
  | 'ATTACHED_TO_CHANGED'
  /** The document that changed the one named before it. */
  | 'CHANGED_BY'
  /** One of the documents that a consolidated text brings together. */
  | 'CONSOLIDATED_TEXT'
  /** The document by which something else was changed: "đã được sửa đổi tại X". */
  | 'DONE_BY_ANOTHER'
  /** Words after it say that its force ends: "hết hiệu lực". */
  | 'ENDING_AFTER'
  /** Within quoted words that are exchanged or corrected. */
  | 'EXCHANGED_WORDS'
  /** In a request before the body that begins a new ground. */
  | 'FURTHER_REQUEST'
  /** In text that is to be put into another document. */
  | 'INSERTED_TEXT'
  /** In the title of the document named before it. */
  | 'IN_TITLE'
  /** Joined by a comma or "và" to a document named in a title. */
  | 'JOINED_IN_TITLE'
  /** In an item below a lead line. */
  | 'LEAD_LINE'
  /** A member of a list: it has the relation of the member before it. */
  | 'LIST_MEMBER'
  /** A further name of a document that was just named, or its number in brackets. */
  | 'NAMED_AGAIN'
  /** A document named within the name of another, or of a committee. */
  | 'NAMED_IN_NAME'
  /** Nothing is said of it. */
  | 'NO_WORDS'
  /** After "trên cơ sở". */
  | 'ON_BASIS'
  /** A document that the citing document amends, replaces, repeals, guides or otherwise acts on. */
  | 'OWN_ACT'
  /** A law that the citing amending law names in its own title. */
  | 'OWN_AMENDED_LAW'
  /** The citing document itself: its own number, "Nghị định này". */
  | 'OWN_DOCUMENT'
  /** After words that only say where something stands. */
  | 'PLACE_WORDS'
  /** A further document that an unnumbered plan carries out. */
  | 'PLAN_WITHOUT_NUMBER'
  /** In a note that the issuer did not write: the publisher’s, or a footnote of a consolidated text. */
  | 'PUBLISHERS_NOTE'
  /** In a line before the body that begins "Căn cứ", "Xét", "Theo đề nghị". */
  | 'RECITAL'
  /** After a verb that only refers. */
  | 'REFERRING_VERB'
  /** Named again in the same sentence, without words of its own. */
  | 'REPEATED'
  /** A document whose application the citing document regulates. */
  | 'RULE_MAKING'
  /** Later in a title that has named another document already. */
  | 'TITLE_GOES_ON'
  /** In the title of a document that has no number here. */
  | 'TITLE_OF_UNNAMED'
  /** A document that is carried out: the object of "thực hiện" and the like. */
  | 'VERB';

/** Why a lineage is incomplete (lý do dừng). */
export type StopReason =
  /** There are more citations among the documents than `maxCitations`. */
  | 'CITATIONS'
  /** Citations lead on from a document at the maximum depth. */
  | 'DEPTH'
  /** The walk found more documents than `maxDocuments`. */
  | 'DOCUMENTS'
  /** The walk ran out of time. */
  | 'TIME';

/** What a text was read from (nguồn của bản văn). */
export type TextFormat =
  /** A Word document. */
  | 'DOCX'
  /** A web page. */
  | 'HTML'
  /** The text layer of a PDF file. */
  | 'PDF'
  /** Plain text. */
  | 'PLAIN_TEXT'
  /** Pictures of pages, by character recognition (OCR), wholly or in part: letters and digits may be wrong. */
  | 'RECOGNISED';

/** How a text stands among those of its document (tình trạng bản văn). */
export type TextStanding =
  /** Another text, of another source or not chosen: a person made another one current. */
  | 'ALTERNATIVE'
  /** The one that the graph is made of: its citations, provisions and duties. */
  | 'CURRENT'
  /** A newer text of the same source replaces it. */
  | 'REPLACED';

/** What a person decided (quyết định duyệt). */
export type VerdictDecision =
  /** This text is the current one. */
  | 'CURRENT_TEXT'
  /** The words name this document. */
  | 'LINK'
  /** The words name no document. */
  | 'REJECT'
  /** Two keys belong to the same document. */
  | 'SAME_DOCUMENT';

export type CheckDraftQueryVariables = Exact<{
  text?: string;
  on?: string | null | undefined;
  lang?: Language;
}>;


export type CheckDraftQuery = { readonly check: { readonly on: string, readonly isComplete: boolean, readonly limits: ReadonlyArray<ReadingLimit>, readonly counts: { readonly fault: number, readonly review: number, readonly open: number, readonly correct: number }, readonly citations: ReadonlyArray<{ readonly verdict: CheckVerdict, readonly mention: { readonly quote: string, readonly kind: CitationKind | null, readonly span: { readonly start: number, readonly end: number } }, readonly document: { readonly id: string, readonly key: string, readonly displayName: string, readonly url: string } | null, readonly force: { readonly status: ForceStatus, readonly summary: string } | null, readonly findings: ReadonlyArray<{ readonly code: CheckCode, readonly level: CheckLevel, readonly message: string, readonly stated: string | null, readonly known: string | null, readonly since: string | null, readonly provision: string | null, readonly quote: string | null, readonly recordedBy: string | null, readonly by: { readonly id: string, readonly key: string } | null }>, readonly candidates: ReadonlyArray<{ readonly document: { readonly id: string, readonly key: string, readonly displayName: string }, readonly reasons: ReadonlyArray<{ readonly claim: ComparedClaim, readonly asked: string, readonly found: string | null }> }> }> } | null };

export type CitationsBetweenQueryVariables = Exact<{
  filter?: CitationFilter | null | undefined;
  orderBy?: CitationOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CitationsBetweenQuery = { readonly citations: { readonly isComplete: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: CitationKind, readonly assurance: Assurance, readonly citing: { readonly id: string, readonly key: string, readonly issuedOn: { readonly value: string } | null }, readonly cited: { readonly id: string, readonly key: string, readonly issuedOn: { readonly value: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DoItsBasesStandQueryVariables = Exact<{
  key?: string;
  at?: string | null | undefined;
}>;


export type DoItsBasesStandQuery = { readonly document: { readonly id: string, readonly cites: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: CitationKind }, readonly document: { readonly id: string, readonly key: string, readonly force: { readonly status: ForceStatus, readonly at: string, readonly since: string | null, readonly causes: ReadonlyArray<{ readonly from: string | null, readonly until: string | null, readonly statement: { readonly fact: DatedFact, readonly origin: { readonly place: OriginPlace, readonly quote: string | null } } | null, readonly citation: { readonly id: string, readonly kind: CitationKind } | null }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type DocumentsOfBodyQueryVariables = Exact<{
  bodyId?: string | number;
  rollUp?: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsOfBodyQuery = { readonly documents: { readonly isComplete: boolean, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly key: string, readonly typeName: string, readonly isStub: boolean, readonly number: { readonly value: string } | null, readonly issuedOn: { readonly value: string } | null, readonly authority: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ExtractMentionsQueryVariables = Exact<{
  text?: string;
  context?: CitingContext | null | undefined;
}>;


export type ExtractMentionsQuery = { readonly extract: { readonly head: { readonly typeName: string | null, readonly issuers: ReadonlyArray<string>, readonly number: { readonly value: string } | null, readonly issuedOn: { readonly value: string } | null }, readonly mentions: ReadonlyArray<{ readonly quote: string, readonly role: MentionRole, readonly form: MentionForm, readonly kind: CitationKind | null, readonly cue: string | null, readonly extent: Extent, readonly span: { readonly start: number, readonly end: number }, readonly section: { readonly path: string } | null, readonly pinpoints: ReadonlyArray<{ readonly text: string, readonly path: string }>, readonly claims: { readonly typeName: string | null, readonly number: string | null, readonly date: string | null, readonly issuers: ReadonlyArray<string>, readonly name: string | null } }> } | null };

export type FindByNumberQueryVariables = Exact<{
  number?: string;
  type?: DocumentType | null | undefined;
  authority?: string | null | undefined;
  date?: string | null | undefined;
  year?: number | null | undefined;
}>;


export type FindByNumberQuery = { readonly findByNumber: ReadonlyArray<{ readonly rank: number, readonly match: Match, readonly reasons: ReadonlyArray<{ readonly claim: ComparedClaim, readonly agrees: boolean | null, readonly asked: string, readonly found: string | null }>, readonly document: { readonly id: string, readonly key: string, readonly typeName: string, readonly isStub: boolean, readonly issuerNames: ReadonlyArray<string>, readonly number: { readonly value: string, readonly assurance: Assurance, readonly origin: { readonly place: OriginPlace, readonly quote: string | null } } | null, readonly issuedOn: { readonly value: string, readonly assurance: Assurance, readonly origin: { readonly place: OriginPlace, readonly quote: string | null } } | null, readonly title: { readonly value: string } | null } }> | null };

export type FindContradictedNumberQueryVariables = Exact<{
  number?: string;
  date?: string | null | undefined;
}>;


export type FindContradictedNumberQuery = { readonly findByNumber: ReadonlyArray<{ readonly rank: number, readonly match: Match, readonly reasons: ReadonlyArray<{ readonly claim: ComparedClaim, readonly agrees: boolean | null, readonly asked: string, readonly found: string | null }>, readonly document: { readonly id: string, readonly key: string, readonly number: { readonly value: string } | null, readonly issuedOn: { readonly value: string } | null } }> | null };

export type FindMisspeltNumberQueryVariables = Exact<{
  number?: string;
  year?: number | null | undefined;
}>;


export type FindMisspeltNumberQuery = { readonly findByNumber: ReadonlyArray<{ readonly rank: number, readonly match: Match, readonly reasons: ReadonlyArray<{ readonly claim: ComparedClaim, readonly agrees: boolean | null, readonly asked: string, readonly found: string | null }>, readonly document: { readonly id: string, readonly key: string, readonly number: { readonly value: string } | null, readonly issuedOn: { readonly value: string } | null } }> | null };

export type ItsCampaignsQueryVariables = Exact<{
  key?: string;
  roles?: ReadonlyArray<CampaignRole> | CampaignRole | null | undefined;
}>;


export type ItsCampaignsQuery = { readonly document: { readonly id: string, readonly campaigns: ReadonlyArray<{ readonly role: CampaignRole, readonly quote: string, readonly section: { readonly id: string, readonly path: string, readonly label: string } | null, readonly campaign: { readonly id: string, readonly name: string, readonly theme: string | null, readonly occasions: ReadonlyArray<string>, readonly launchedByName: string | null, readonly launchedBy: { readonly id: string, readonly name: string } | null, readonly launchedIn: { readonly id: string, readonly key: string } | null } }> | null } | null };

export type LineageOfQueryVariables = Exact<{
  key?: string;
  direction?: LineageDirection;
  depth?: number;
  asOf?: string | null | undefined;
}>;


export type LineageOfQuery = { readonly document: { readonly id: string, readonly lineage: { readonly unlinkedCount: number, readonly inferredLeftOut: number, readonly undatedKept: number, readonly stoppedBy: StopReason | null, readonly asOf: string | null, readonly documents: ReadonlyArray<{ readonly depth: number, readonly tier: AuthorityTier, readonly document: { readonly id: string, readonly key: string, readonly typeName: string, readonly number: { readonly value: string } | null, readonly issuedOn: { readonly value: string } | null, readonly title: { readonly value: string } | null }, readonly force: { readonly status: ForceStatus, readonly at: string } | null }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly kind: CitationKind, readonly assurance: Assurance, readonly citing: { readonly id: string, readonly key: string }, readonly cited: { readonly id: string, readonly key: string }, readonly evidence: { readonly nodes: ReadonlyArray<
            | { readonly id: string, readonly quote: string, readonly cue: string | null, readonly section: { readonly id: string, readonly path: string, readonly label: string } | null }
            | Record<PropertyKey, never>
          > } | null }> } | null } | null };

export type SearchDocumentsQueryVariables = Exact<{
  search?: string | null | undefined;
  inText?: boolean;
  filter?: DocumentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SearchDocumentsQuery = { readonly documents: { readonly isComplete: boolean, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly key: string, readonly typeName: string, readonly isStub: boolean, readonly issuerNames: ReadonlyArray<string>, readonly number: { readonly value: string } | null, readonly issuedOn: { readonly value: string } | null, readonly title: { readonly value: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type WhatItCitesQueryVariables = Exact<{
  key?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatItCitesQuery = { readonly document: { readonly id: string, readonly cites: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: CitationKind, readonly assurance: Assurance }, readonly document: { readonly id: string, readonly key: string, readonly typeName: string, readonly number: { readonly value: string } | null, readonly title: { readonly value: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type WhatItImplementsQueryVariables = Exact<{
  key?: string;
  kinds?: ReadonlyArray<CitationKind> | CitationKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatItImplementsQuery = { readonly document: { readonly id: string, readonly cites: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly document: { readonly id: string, readonly key: string, readonly typeName: string, readonly isStub: boolean, readonly issuerNames: ReadonlyArray<string>, readonly number: { readonly value: string } | null, readonly issuedOn: { readonly value: string } | null, readonly title: { readonly value: string } | null }, readonly node: { readonly id: string, readonly kind: CitationKind, readonly assurance: Assurance, readonly reason: InferenceReason | null, readonly evidence: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly quote: string, readonly cue: string | null, readonly form: MentionForm, readonly section: { readonly id: string, readonly path: string, readonly label: string } | null }
              | Record<PropertyKey, never>
            > } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type CitedDocumentFragment = { readonly id: string, readonly key: string, readonly typeName: string, readonly isStub: boolean, readonly issuerNames: ReadonlyArray<string>, readonly number: { readonly value: string } | null, readonly issuedOn: { readonly value: string } | null, readonly title: { readonly value: string } | null };

export type WordsFragment = { readonly id: string, readonly quote: string, readonly cue: string | null, readonly form: MentionForm, readonly section: { readonly id: string, readonly path: string, readonly label: string } | null };

export type WhatItIsBasedOnQueryVariables = Exact<{
  key?: string;
}>;


export type WhatItIsBasedOnQuery = { readonly document: { readonly id: string, readonly cites: { readonly edges: ReadonlyArray<{ readonly document: { readonly id: string, readonly key: string }, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null } | null };

export type WhoAmendsOrCitesProvisionQueryVariables = Exact<{
  key?: string;
  path?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoAmendsOrCitesProvisionQuery = { readonly document: { readonly id: string, readonly provision: { readonly id: string, readonly label: string, readonly heading: string | null, readonly content: string | null, readonly amendedBy: { readonly edges: ReadonlyArray<{ readonly document: { readonly id: string, readonly key: string, readonly typeName: string, readonly number: { readonly value: string } | null }, readonly citation: { readonly id: string, readonly kind: CitationKind, readonly assurance: Assurance }, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly node:
            | { readonly id: string, readonly quote: string, readonly cue: string | null, readonly section: { readonly id: string, readonly path: string, readonly label: string } | null }
            | Record<PropertyKey, never>
           }> } | null, readonly citedBy: { readonly edges: ReadonlyArray<{ readonly document: { readonly id: string, readonly key: string, readonly typeName: string, readonly number: { readonly value: string } | null }, readonly citation: { readonly id: string, readonly kind: CitationKind, readonly assurance: Assurance }, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly node:
            | { readonly id: string, readonly quote: string, readonly cue: string | null, readonly section: { readonly id: string, readonly path: string, readonly label: string } | null }
            | Record<PropertyKey, never>
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly mentions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly quote: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly kind: CitationKind, readonly cited: { readonly id: string, readonly key: string } }> } }> } | null, readonly internalReferences: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly section: { readonly id: string, readonly path: string, readonly label: string } | null }> } | null } | null } | null };

export type NamesProvisionFragment = { readonly document: { readonly id: string, readonly key: string, readonly typeName: string, readonly number: { readonly value: string } | null }, readonly citation: { readonly id: string, readonly kind: CitationKind, readonly assurance: Assurance }, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly node:
    | { readonly id: string, readonly quote: string, readonly cue: string | null, readonly section: { readonly id: string, readonly path: string, readonly label: string } | null }
    | Record<PropertyKey, never>
   };

export type WhoCitesQueryVariables = Exact<{
  key?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoCitesQuery = { readonly document: { readonly id: string, readonly citedBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: CitationKind, readonly evidence: { readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly cue: string | null, readonly quote: string, readonly section: { readonly id: string, readonly path: string, readonly label: string } | null }
              | Record<PropertyKey, never>
            > } | null }, readonly document: { readonly id: string, readonly key: string, readonly typeName: string, readonly number: { readonly value: string } | null, readonly title: { readonly value: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type WhoMustReportQueryVariables = Exact<{
  key?: string;
}>;


export type WhoMustReportQuery = { readonly document: { readonly id: string, readonly assignments: { readonly nodes: ReadonlyArray<{ readonly cue: string | null, readonly duty: string, readonly frequency: string | null, readonly deadline: string | null, readonly section: { readonly id: string, readonly path: string, readonly label: string } | null, readonly assignees: ReadonlyArray<{ readonly written: string, readonly body: { readonly id: string, readonly name: string } | null }>, readonly partners: ReadonlyArray<{ readonly written: string, readonly body: { readonly id: string, readonly name: string } | null }>, readonly reportTo: { readonly written: string, readonly body: { readonly id: string, readonly name: string } | null } | null, readonly through: { readonly written: string, readonly body: { readonly id: string, readonly name: string } | null } | null }> } | null } | null };

export type TestEnumLabelsQueryVariables = Exact<{ [key: string]: never; }>;


export type TestEnumLabelsQuery = { readonly vi: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly en: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type TestCheckOriginQueryVariables = Exact<{
  text: string;
}>;


export type TestCheckOriginQuery = { readonly check: { readonly citations: ReadonlyArray<{ readonly findings: ReadonlyArray<{ readonly code: CheckCode, readonly message: string, readonly assurance: Assurance | null, readonly origin: { readonly place: OriginPlace, readonly quote: string | null } | null }>, readonly candidates: ReadonlyArray<{ readonly rank: number }> }> } | null };

export type TestCitationListQueryVariables = Exact<{
  filter?: CitationFilter | null | undefined;
  orderBy?: CitationOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TestCitationListQuery = { readonly citations: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly isComplete: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: CitationKind, readonly citing: { readonly key: string }, readonly cited: { readonly key: string } }> } | null };

export type TestCitesQueryVariables = Exact<{ [key: string]: never; }>;


export type TestCitesQuery = { readonly document: { readonly cites: { readonly edges: ReadonlyArray<{ readonly document: { readonly key: string }, readonly node: { readonly kind: CitationKind, readonly extent: Extent, readonly assurance: Assurance, readonly citing: { readonly key: string }, readonly cited: { readonly key: string } } }> } | null } | null };

export type TestCitedByQueryVariables = Exact<{ [key: string]: never; }>;


export type TestCitedByQuery = { readonly document: { readonly citedBy: { readonly edges: ReadonlyArray<{ readonly document: { readonly key: string }, readonly node: { readonly evidence: { readonly edges: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Mention', readonly quote: string, readonly cue: string | null, readonly section: { readonly path: string } | null, readonly document: { readonly key: string } }
                | { readonly __typename: 'RecordEvidence' }
                | { readonly __typename: 'Verdict' }
               }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null } }> } | null } | null };

export type TestCitesOfKindQueryVariables = Exact<{ [key: string]: never; }>;


export type TestCitesOfKindQuery = { readonly document: { readonly cites: { readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly startCursor: string | null } } | null } | null };

export type TestOldestCitesQueryVariables = Exact<{
  after?: string | null | undefined;
  orderBy?: CitationOrder;
}>;


export type TestOldestCitesQuery = { readonly document: { readonly cites: { readonly nodes: ReadonlyArray<{ readonly cited: { readonly key: string } }>, readonly pageInfo: { readonly endCursor: string | null } } | null } | null, readonly law: { readonly citedBy: { readonly nodes: ReadonlyArray<{ readonly citing: { readonly key: string } }> } | null } | null };

export type TestCitedByDatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TestCitedByDatesQuery = { readonly document: { readonly before: { readonly edges: ReadonlyArray<{ readonly cursor: string }> } | null, readonly after: { readonly edges: ReadonlyArray<{ readonly document: { readonly key: string } }> } | null } | null };

export type TestMentionsQueryVariables = Exact<{ [key: string]: never; }>;


export type TestMentionsQuery = { readonly document: { readonly all: { readonly edges: ReadonlyArray<{ readonly node: { readonly quote: string } }> } | null, readonly open: { readonly edges: ReadonlyArray<{ readonly node: { readonly state: MentionState, readonly pinpoints: ReadonlyArray<{ readonly path: string, readonly text: string }>, readonly citations: ReadonlyArray<{ readonly id: string }>, readonly claims: { readonly number: string | null, readonly authority: { readonly name: string } | null, readonly completed: ReadonlyArray<{ readonly claim: ClaimName, readonly origin: ClaimOrigin }> }, readonly candidates: ReadonlyArray<{ readonly rank: number, readonly match: Match, readonly reasons: ReadonlyArray<{ readonly claim: ComparedClaim, readonly agrees: boolean | null, readonly asked: string, readonly found: string | null }>, readonly document: { readonly key: string } }> } }> } | null } | null };

export type TestEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type TestEvidenceQuery = { readonly document: { readonly citedBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: CitationKind, readonly extent: Extent, readonly assurance: Assurance, readonly effectiveFrom: string | null, readonly evidence: { readonly edges: ReadonlyArray<{ readonly node:
                | { readonly __typename: 'Mention', readonly quote: string, readonly extent: Extent, readonly effectiveFrom: string | null, readonly assurance: Assurance | null, readonly citations: ReadonlyArray<{ readonly kind: CitationKind }> }
                | { readonly __typename: 'RecordEvidence', readonly source: string, readonly url: string | null, readonly checked: boolean, readonly checkedOn: string | null, readonly extent: Extent, readonly effectiveFrom: string | null, readonly assurance: Assurance | null, readonly citations: ReadonlyArray<{ readonly kind: CitationKind }> }
                | { readonly __typename: 'Verdict', readonly decision: VerdictDecision, readonly quote: string, readonly kind: CitationKind, readonly reviewer: string, readonly decidedOn: string, readonly extent: Extent, readonly effectiveFrom: string | null, readonly assurance: Assurance | null, readonly citations: ReadonlyArray<{ readonly kind: CitationKind }> }
               }> } | null } }> } | null } | null };

export type TestEvidenceIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type TestEvidenceIdsQuery = { readonly document: { readonly citedBy: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: { readonly nodes: ReadonlyArray<
            | { readonly __typename: 'Mention', readonly id: string }
            | { readonly __typename: 'RecordEvidence', readonly id: string }
            | { readonly __typename: 'Verdict', readonly id: string }
          > } | null }> } | null } | null };

export type TestEvidenceNodesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type TestEvidenceNodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Body', readonly id: string }
    | { readonly __typename: 'Campaign', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Mention', readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'Provision', readonly id: string }
    | { readonly __typename: 'RecordEvidence', readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string }> }
    | { readonly __typename: 'Verdict', readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string }> }
   | null> | null };

export type TestCheckedDayQueryVariables = Exact<{ [key: string]: never; }>;


export type TestCheckedDayQuery = { readonly document: { readonly onDay: { readonly status: ForceStatus } | null, readonly later: { readonly status: ForceStatus, readonly since: string | null } | null } | null };

export type TestForceByPiecesQueryVariables = Exact<{ [key: string]: never; }>;


export type TestForceByPiecesQuery = { readonly document: { readonly between: { readonly status: ForceStatus, readonly since: string | null } | null, readonly after: { readonly status: ForceStatus, readonly since: string | null } | null } | null };

export type TestPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: DocumentOrder;
}>;


export type TestPageQuery = { readonly documents: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly key: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null };

export type TestPageNodesQueryVariables = Exact<{ [key: string]: never; }>;


export type TestPageNodesQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly key: string }> } | null };

export type TestTotalCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type TestTotalCountsQuery = { readonly documents: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly nodes: ReadonlyArray<{ readonly key: string }> } | null, readonly bodies: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null } | null, readonly campaigns: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly nodes: ReadonlyArray<{ readonly documents: { readonly totalCount: number | null } | null, readonly answeredBy: { readonly totalCount: number | null } | null }> } | null, readonly document: { readonly cites: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly nodes: ReadonlyArray<{ readonly evidence: { readonly totalCount: number | null } | null }> } | null, readonly mentions: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null } | null, readonly sections: { readonly totalCount: number | null } | null, readonly assignments: { readonly totalCount: number | null } | null, readonly effects: { readonly totalCount: number | null } | null, readonly provisions: { readonly totalCount: number | null } | null, readonly issuers: ReadonlyArray<{ readonly documents: { readonly totalCount: number | null } | null }> } | null, readonly law: { readonly citedBy: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null } | null } | null };

export type TestCountsInPartQueryVariables = Exact<{
  type: DocumentType;
  documents: DocumentOrder;
  citations: CitationOrder;
  last?: number | null | undefined;
}>;


export type TestCountsInPartQuery = { readonly documents: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly isComplete: boolean, readonly nodes: ReadonlyArray<{ readonly key: string }> } | null, readonly citations: { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly isComplete: boolean, readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type TestDocumentCountFragment = { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly isComplete: boolean, readonly nodes: ReadonlyArray<{ readonly key: string }> };

export type TestCitationCountFragment = { readonly totalCount: number | null, readonly totalCountIsExact: boolean | null, readonly isComplete: boolean, readonly nodes: ReadonlyArray<{ readonly id: string }> };

export type TestFilteredQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
}>;


export type TestFilteredQuery = { readonly documents: { readonly isComplete: boolean, readonly nodes: ReadonlyArray<{ readonly key: string }> } | null };

export type TestNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type TestNamesQuery = { readonly document: { readonly displayName: string, readonly displayTitle: string | null, readonly url: string, readonly english: string, readonly provision: { readonly label: string, readonly url: string, readonly english: string } | null } | null };

export type TestDocumentByKeyQueryVariables = Exact<{ [key: string]: never; }>;


export type TestDocumentByKeyQuery = { readonly document: { readonly id: string, readonly type: DocumentType, readonly typeName: string, readonly isStub: boolean, readonly number: { readonly value: string, readonly assurance: Assurance, readonly origin: { readonly place: OriginPlace, readonly quote: string | null, readonly section: { readonly path: string } | null, readonly counted: { readonly from: string } | null } } | null, readonly issuedOn: { readonly value: string } | null, readonly issuers: ReadonlyArray<{ readonly name: string }>, readonly authority: { readonly name: string, readonly place: string | null } | null } | null };

export type TestContradictedDateQueryVariables = Exact<{ [key: string]: never; }>;


export type TestContradictedDateQuery = { readonly document: { readonly issuedOn: { readonly value: string } | null, readonly contradictedDate: { readonly value: string, readonly assurance: Assurance } | null } | null };

export type TestNoDocumentQueryVariables = Exact<{ [key: string]: never; }>;


export type TestNoDocumentQuery = { readonly document: { readonly id: string } | null };

export type TestWhatWasReadQueryVariables = Exact<{ [key: string]: never; }>;


export type TestWhatWasReadQuery = { readonly document: { readonly text: { readonly sha256: string, readonly source: string, readonly retrievedAt: string | null, readonly standing: TextStanding, readonly reader: string, readonly format: TextFormat, readonly content: string | null } | null, readonly texts: ReadonlyArray<{ readonly source: string, readonly standing: TextStanding }>, readonly sections: { readonly nodes: ReadonlyArray<{ readonly path: string, readonly label: string, readonly heading: string | null, readonly content: string | null, readonly span: { readonly start: number, readonly end: number, readonly codePoints: { readonly start: number, readonly end: number } | null } | null }> } | null, readonly signers: ReadonlyArray<{ readonly name: string, readonly office: string | null }>, readonly recipients: ReadonlyArray<{ readonly written: string, readonly expanded: string }>, readonly indicators: ReadonlyArray<{ readonly name: string, readonly abbreviation: string | null }>, readonly assignments: { readonly nodes: ReadonlyArray<{ readonly duty: string, readonly frequency: string | null, readonly quote: string, readonly assignees: ReadonlyArray<{ readonly written: string, readonly body: { readonly name: string } | null }>, readonly reportTo: { readonly written: string, readonly body: { readonly name: string } | null } | null, readonly through: { readonly written: string } | null, readonly section: { readonly path: string, readonly label: string, readonly heading: string | null } | null }> } | null } | null };

export type TestStubQueryVariables = Exact<{ [key: string]: never; }>;


export type TestStubQuery = { readonly document: { readonly isStub: boolean, readonly text: { readonly source: string } | null, readonly texts: ReadonlyArray<{ readonly source: string }>, readonly sections: { readonly nodes: ReadonlyArray<{ readonly path: string }> } | null, readonly signers: ReadonlyArray<{ readonly name: string }>, readonly assignments: { readonly nodes: ReadonlyArray<{ readonly duty: string }> } | null } | null };

export type TestFindContradictedQueryVariables = Exact<{ [key: string]: never; }>;


export type TestFindContradictedQuery = { readonly findByNumber: ReadonlyArray<{ readonly rank: number, readonly match: Match, readonly reasons: ReadonlyArray<{ readonly claim: ComparedClaim, readonly agrees: boolean | null, readonly asked: string, readonly found: string | null }>, readonly document: { readonly key: string } }> | null };

export type TestSearchMarksQueryVariables = Exact<{ [key: string]: never; }>;


export type TestSearchMarksQuery = { readonly a: { readonly isComplete: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly key: string } }> } | null, readonly b: { readonly isComplete: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly key: string } }> } | null };

export type TestRollUpQueryVariables = Exact<{ [key: string]: never; }>;


export type TestRollUpQuery = { readonly alone: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string } }> } | null, readonly rolledUp: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string } }> } | null, readonly ofBody:
    | { readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string } }> } | null, readonly rolledUp: { readonly isComplete: boolean, readonly edges: ReadonlyArray<{ readonly node: { readonly key: string } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type TestNodesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type TestNodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Body', readonly id: string }
    | { readonly __typename: 'Campaign', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Provision', readonly id: string }
    | { readonly __typename: 'RecordEvidence', readonly id: string }
    | { readonly __typename: 'Verdict', readonly id: string }
   | null> | null };

export type TestCampaignsQueryVariables = Exact<{ [key: string]: never; }>;


export type TestCampaignsQuery = { readonly document: { readonly campaigns: ReadonlyArray<{ readonly role: CampaignRole, readonly quote: string, readonly launchedBy: { readonly written: string, readonly body: { readonly name: string } | null } | null, readonly period: { readonly from: string | null, readonly to: string | null } | null, readonly campaign: { readonly name: string, readonly theme: string | null, readonly occasions: ReadonlyArray<string>, readonly launchedBy: { readonly name: string } | null, readonly launchedIn: { readonly key: string } | null }, readonly document: { readonly key: string } }> | null } | null, readonly campaigns: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly documents: { readonly edges: ReadonlyArray<{ readonly role: CampaignRole, readonly quote: string, readonly node: { readonly key: string } }> } | null, readonly answers: ReadonlyArray<{ readonly id: string }>, readonly answeredBy: { readonly edges: ReadonlyArray<{ readonly cursor: string }> } | null } }> } | null };

export type TestBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type TestBodiesQuery = { readonly bodies: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly abolishedOn: string | null, readonly successors: ReadonlyArray<{ readonly name: string }>, readonly parent: { readonly name: string } | null } }> } | null };

export type TestFacetsQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: DocumentFilter | null | undefined;
}>;


export type TestFacetsQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly key: string }>, readonly facets: { readonly isExact: boolean | null, readonly types: ReadonlyArray<{ readonly type: DocumentType, readonly count: number }> | null, readonly years: ReadonlyArray<{ readonly year: number, readonly count: number }> | null, readonly bodies: ReadonlyArray<{ readonly count: number, readonly body: { readonly id: string } | null }> | null } | null } | null };

export type TestStatusesQueryVariables = Exact<{
  at?: string | null | undefined;
}>;


export type TestStatusesQuery = { readonly documents: { readonly a: { readonly statuses: ReadonlyArray<{ readonly status: ForceStatus, readonly count: number }> | null } | null, readonly b: { readonly statuses: ReadonlyArray<{ readonly status: ForceStatus, readonly count: number }> | null } | null } | null };

export type TestFacetsOfBodyQueryVariables = Exact<{ [key: string]: never; }>;


export type TestFacetsOfBodyQuery = { readonly node:
    | { readonly documents: { readonly facets: { readonly types: ReadonlyArray<{ readonly type: DocumentType }> | null } | null } | null, readonly rolledUp: { readonly facets: { readonly isExact: boolean | null, readonly types: ReadonlyArray<{ readonly type: DocumentType, readonly count: number }> | null } | null } | null }
    | Record<PropertyKey, never>
   | null };

export type TestDocumentByQueryVariables = Exact<{
  by: DocumentBy;
}>;


export type TestDocumentByQuery = { readonly document: { readonly key: string } | null };

export type TestDocumentsByQueryVariables = Exact<{
  by: ReadonlyArray<DocumentBy> | DocumentBy;
}>;


export type TestDocumentsByQuery = { readonly documentsBy: ReadonlyArray<{ readonly key: string } | null> | null };

export type TestOneOfQueryVariables = Exact<{ [key: string]: never; }>;


export type TestOneOfQuery = { readonly __type: { readonly isOneOf: boolean | null } | null };

export type TestSuggestQueryVariables = Exact<{ [key: string]: never; }>;


export type TestSuggestQuery = { readonly suggest: ReadonlyArray<{ readonly match: Match | null, readonly document: { readonly key: string } }> | null };

export type TestFindByNumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type TestFindByNumbersQuery = { readonly findByNumbers: ReadonlyArray<{ readonly number: string, readonly candidates: ReadonlyArray<{ readonly match: Match, readonly rank: number, readonly document: { readonly key: string } }> } | null> | null };

export type TestEffectsQueryVariables = Exact<{
  key: string;
}>;


export type TestEffectsQuery = { readonly document: { readonly effects: { readonly nodes: ReadonlyArray<{ readonly kind: EffectKind, readonly extent: Extent, readonly countedFrom: EffectStart | null, readonly duration: string | null, readonly quote: string, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly path: string }> } | null, readonly exceptions: { readonly nodes: ReadonlyArray<{ readonly path: string, readonly label: string }> } | null, readonly section: { readonly path: string, readonly heading: string | null } | null, readonly day: { readonly value: string, readonly assurance: Assurance, readonly origin: { readonly place: OriginPlace, readonly quote: string | null, readonly section: { readonly path: string } | null, readonly counted: { readonly from: string, readonly duration: string | null } | null } } | null }> } | null } | null };

export type TestEffectAsCauseQueryVariables = Exact<{
  key: string;
}>;


export type TestEffectAsCauseQuery = { readonly document: { readonly force: { readonly status: ForceStatus, readonly causes: ReadonlyArray<{ readonly from: string | null, readonly until: string | null, readonly citation: { readonly id: string } | null, readonly statement: { readonly fact: DatedFact, readonly date: string, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly path: string }> } | null, readonly origin: { readonly quote: string | null, readonly section: { readonly path: string } | null } } | null }> } | null } | null };

export type TestAmendedEffectQueryVariables = Exact<{
  key: string;
}>;


export type TestAmendedEffectQuery = { readonly document: { readonly effectiveFrom: { readonly value: string } | null, readonly force: { readonly status: ForceStatus, readonly summary: string, readonly english: string, readonly causes: ReadonlyArray<{ readonly from: string | null, readonly citation: { readonly kind: CitationKind, readonly citing: { readonly number: { readonly value: string } | null } } | null, readonly statement: { readonly fact: DatedFact, readonly origin: { readonly quote: string | null, readonly section: { readonly path: string, readonly document: { readonly number: { readonly value: string } | null } } | null } } | null }> } | null } | null };

export type TestOfficialStatusQueryVariables = Exact<{
  key: string;
}>;


export type TestOfficialStatusQuery = { readonly document: { readonly officialStatus: { readonly status: OfficialStatusValue, readonly checkedOn: string, readonly source: string } | null, readonly on: { readonly status: ForceStatus, readonly summary: string } | null, readonly after: { readonly status: ForceStatus } | null } | null };

export type TestForceFilterQueryVariables = Exact<{
  statuses: ReadonlyArray<ForceStatus> | ForceStatus;
  at?: string | null | undefined;
}>;


export type TestForceFilterQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly number: { readonly value: string } | null, readonly force: { readonly status: ForceStatus } | null }> } | null };

export type TestExtractQueryVariables = Exact<{
  text: string;
}>;


export type TestExtractQuery = { readonly extract: { readonly head: { readonly typeName: string | null, readonly issuers: ReadonlyArray<string> }, readonly mentions: ReadonlyArray<{ readonly quote: string, readonly role: MentionRole, readonly form: MentionForm, readonly kind: CitationKind | null, readonly cue: string | null, readonly extent: Extent, readonly rangeEnd: RangeEnd | null, readonly effectiveFrom: string | null, readonly span: { readonly start: number, readonly end: number, readonly codePoints: { readonly start: number, readonly end: number } | null }, readonly section: { readonly path: string, readonly label: string, readonly heading: string | null, readonly span: { readonly end: number } } | null, readonly pinpoints: ReadonlyArray<{ readonly path: string, readonly span: { readonly start: number, readonly end: number } }>, readonly claims: { readonly type: DocumentType | null, readonly number: string | null, readonly authority: { readonly name: string } | null, readonly completed: ReadonlyArray<{ readonly claim: ClaimName, readonly origin: ClaimOrigin }> } }> } | null };

export type TestExtractRuleQueryVariables = Exact<{
  text: string;
}>;


export type TestExtractRuleQuery = { readonly extract: { readonly mentions: ReadonlyArray<{ readonly rule: RelationRule }> } | null };

export type TestExplainQueryVariables = Exact<{
  text: string;
}>;


export type TestExplainQuery = { readonly extract: { readonly mentions: ReadonlyArray<{ readonly explanation: { readonly reader: MentionReader, readonly rule: RelationRule, readonly reason: string, readonly patterns: ReadonlyArray<{ readonly table: string, readonly row: number }>, readonly refused: ReadonlyArray<{ readonly rule: RelationRule, readonly guard: RelationGuard, readonly cue: string | null }> } | null }> } | null };

export type TestExtractLimitsQueryVariables = Exact<{
  text: string;
}>;


export type TestExtractLimitsQuery = { readonly extract: { readonly limits: ReadonlyArray<ReadingLimit> } | null };

export type TestLineageQueryVariables = Exact<{ [key: string]: never; }>;


export type TestLineageQuery = { readonly document: { readonly lineage: { readonly unlinkedCount: number, readonly inferredLeftOut: number, readonly undatedKept: number, readonly stoppedBy: StopReason | null, readonly asOf: string | null, readonly dataVersion: string, readonly root: { readonly key: string }, readonly documents: ReadonlyArray<{ readonly depth: number, readonly tier: AuthorityTier, readonly document: { readonly key: string }, readonly force: { readonly status: ForceStatus, readonly at: string } | null }>, readonly citations: ReadonlyArray<{ readonly kind: CitationKind, readonly citing: { readonly key: string }, readonly cited: { readonly key: string } }> } | null } | null };

export type TestLineageBoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type TestLineageBoundsQuery = { readonly document: { readonly all: { readonly stoppedBy: StopReason | null, readonly documents: ReadonlyArray<{ readonly document: { readonly key: string } }> } | null, readonly near: { readonly stoppedBy: StopReason | null, readonly documents: ReadonlyArray<{ readonly document: { readonly key: string } }> } | null, readonly few: { readonly stoppedBy: StopReason | null, readonly documents: ReadonlyArray<{ readonly document: { readonly key: string } }> } | null, readonly then: { readonly asOf: string | null, readonly documents: ReadonlyArray<{ readonly document: { readonly key: string }, readonly force: { readonly at: string } | null }> } | null } | null };

export type TestForceFragment = { readonly status: ForceStatus, readonly at: string, readonly since: string | null, readonly causes: ReadonlyArray<{ readonly from: string | null, readonly until: string | null, readonly citation: { readonly kind: CitationKind, readonly citing: { readonly key: string } } | null, readonly statement: { readonly fact: DatedFact, readonly date: string, readonly origin: { readonly place: OriginPlace } } | null }> };

export type TestForceThenNowQueryVariables = Exact<{ [key: string]: never; }>;


export type TestForceThenNowQuery = { readonly document: { readonly then: { readonly status: ForceStatus, readonly at: string, readonly since: string | null, readonly causes: ReadonlyArray<{ readonly from: string | null, readonly until: string | null, readonly citation: { readonly kind: CitationKind, readonly citing: { readonly key: string } } | null, readonly statement: { readonly fact: DatedFact, readonly date: string, readonly origin: { readonly place: OriginPlace } } | null }> } | null, readonly now: { readonly status: ForceStatus, readonly at: string, readonly since: string | null, readonly causes: ReadonlyArray<{ readonly from: string | null, readonly until: string | null, readonly citation: { readonly kind: CitationKind, readonly citing: { readonly key: string } } | null, readonly statement: { readonly fact: DatedFact, readonly date: string, readonly origin: { readonly place: OriginPlace } } | null }> } | null } | null };

export type TestForceUnknownQueryVariables = Exact<{ [key: string]: never; }>;


export type TestForceUnknownQuery = { readonly document: { readonly force: { readonly status: ForceStatus, readonly since: string | null, readonly causes: ReadonlyArray<{ readonly __typename: 'ForceCause' }> } | null } | null };

export type TestProvisionQueryVariables = Exact<{
  key?: string;
  path: string;
}>;


export type TestProvisionQuery = { readonly document: { readonly provision: { readonly id: string, readonly path: string, readonly label: string, readonly heading: string | null, readonly content: string | null, readonly parent: { readonly path: string, readonly label: string, readonly heading: string | null } | null, readonly document: { readonly key: string }, readonly mentions: { readonly edges: ReadonlyArray<{ readonly node: { readonly quote: string } }> } | null, readonly span: { readonly start: number, readonly end: number } | null, readonly internalReferences: { readonly nodes: ReadonlyArray<{ readonly quote: string, readonly section: { readonly path: string } | null, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly path: string }> } | null }> } | null, readonly effects: { readonly nodes: ReadonlyArray<{ readonly kind: EffectKind, readonly quote: string }> } | null } | null } | null };

export type TestNamingFragment = { readonly document: { readonly key: string }, readonly citation: { readonly kind: CitationKind }, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly path: string }> } | null, readonly node:
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'RecordEvidence' }
    | { readonly __typename: 'Verdict' }
   };

export type TestAmendedByQueryVariables = Exact<{
  key?: string;
  path: string;
}>;


export type TestAmendedByQuery = { readonly document: { readonly provision: { readonly amendedBy: { readonly edges: ReadonlyArray<{ readonly document: { readonly key: string }, readonly citation: { readonly kind: CitationKind }, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly path: string }> } | null, readonly node:
            | { readonly __typename: 'Mention', readonly id: string }
            | { readonly __typename: 'RecordEvidence' }
            | { readonly __typename: 'Verdict' }
           }> } | null } | null } | null };

export type TestProvisionCitedByQueryVariables = Exact<{
  path: string;
  kinds?: ReadonlyArray<CitationKind> | CitationKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TestProvisionCitedByQuery = { readonly document: { readonly provision: { readonly citedBy: { readonly edges: ReadonlyArray<{ readonly document: { readonly key: string }, readonly citation: { readonly kind: CitationKind }, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly path: string }> } | null, readonly node:
            | { readonly __typename: 'Mention', readonly id: string }
            | { readonly __typename: 'RecordEvidence' }
            | { readonly __typename: 'Verdict' }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null } | null };

export type TestProvisionNodesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type TestProvisionNodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Body', readonly id: string }
    | { readonly __typename: 'Campaign', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Mention', readonly id: string }
    | { readonly __typename: 'Provision', readonly path: string, readonly content: string | null, readonly id: string, readonly document: { readonly key: string } }
    | { readonly __typename: 'RecordEvidence', readonly id: string }
    | { readonly __typename: 'Verdict', readonly id: string }
   | null> | null };

export type TestProvisionNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type TestProvisionNodeQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly heading: string | null, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type TestPageOfProvisionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TestPageOfProvisionsQuery = { readonly document: { readonly provisions: { readonly nodes: ReadonlyArray<{ readonly path: string }>, readonly pageInfo: { readonly endCursor: string | null } } | null } | null };

export type TestProvisionsOfDocumentQueryVariables = Exact<{ [key: string]: never; }>;


export type TestProvisionsOfDocumentQuery = { readonly law: { readonly provisions: { readonly edges: ReadonlyArray<{ readonly node: { readonly path: string } }> } | null } | null, readonly stub: { readonly provisions: { readonly edges: ReadonlyArray<{ readonly node: { readonly path: string, readonly content: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null } | null };

export type TestProvisionsOfMentionQueryVariables = Exact<{ [key: string]: never; }>;


export type TestProvisionsOfMentionQuery = { readonly document: { readonly mentions: { readonly edges: ReadonlyArray<{ readonly node: { readonly pinpoints: ReadonlyArray<{ readonly path: string, readonly paths: ReadonlyArray<string> }>, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly path: string, readonly document: { readonly key: string } }> } | null } }> } | null } | null };

export type TestProvisionsOfCitationQueryVariables = Exact<{ [key: string]: never; }>;


export type TestProvisionsOfCitationQuery = { readonly document: { readonly citedBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: CitationKind, readonly provisions: { readonly nodes: ReadonlyArray<{ readonly path: string }> } | null, readonly evidence: { readonly edges: ReadonlyArray<{ readonly provisions: { readonly nodes: ReadonlyArray<{ readonly label: string }> } | null }> } | null } }> } | null } | null };

export type TestSnippetsQueryVariables = Exact<{
  search?: string | null | undefined;
  inText: boolean;
}>;


export type TestSnippetsQuery = { readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string, readonly text: { readonly content: string | null } | null }, readonly snippets: ReadonlyArray<{ readonly text: string, readonly moreBefore: boolean, readonly moreAfter: boolean, readonly marks: ReadonlyArray<{ readonly start: number, readonly end: number, readonly codePoints: { readonly start: number, readonly end: number } | null }>, readonly span: { readonly start: number, readonly end: number, readonly codePoints: { readonly start: number, readonly end: number } | null }, readonly section: { readonly path: string } | null }> | null }> } | null };

export type TestNoSnippetsQueryVariables = Exact<{
  search: string;
}>;


export type TestNoSnippetsQuery = { readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitedDocumentFragmentDoc = new TypedDocumentString(`
    fragment CitedDocument on Document {
  id
  key
  typeName
  isStub
  issuerNames
  number {
    value
  }
  issuedOn {
    value
  }
  title {
    value
  }
}
    `, {"fragmentName":"CitedDocument"}) as unknown as TypedDocumentString<CitedDocumentFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on Mention {
  id
  section {
    id
    path
    label
  }
  quote
  cue
  form
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const NamesProvisionFragmentDoc = new TypedDocumentString(`
    fragment NamesProvision on ProvisionCitationEdge {
  document {
    id
    key
    typeName
    number {
      value
    }
  }
  citation {
    id
    kind
    assurance
  }
  provisions(first: 20) {
    nodes {
      id
      label
    }
  }
  node {
    ... on Mention {
      id
      section {
        id
        path
        label
      }
      quote
      cue
    }
  }
}
    `, {"fragmentName":"NamesProvision"}) as unknown as TypedDocumentString<NamesProvisionFragment, unknown>;
export const TestDocumentCountFragmentDoc = new TypedDocumentString(`
    fragment TestDocumentCount on DocumentConnection {
  totalCount
  totalCountIsExact
  isComplete
  nodes {
    key
  }
}
    `, {"fragmentName":"TestDocumentCount"}) as unknown as TypedDocumentString<TestDocumentCountFragment, unknown>;
export const TestCitationCountFragmentDoc = new TypedDocumentString(`
    fragment TestCitationCount on CitationConnection {
  totalCount
  totalCountIsExact
  isComplete
  nodes {
    id
  }
}
    `, {"fragmentName":"TestCitationCount"}) as unknown as TypedDocumentString<TestCitationCountFragment, unknown>;
export const TestForceFragmentDoc = new TypedDocumentString(`
    fragment TestForce on Force {
  status
  at
  since
  causes {
    from
    until
    citation {
      kind
      citing {
        key
      }
    }
    statement {
      fact
      date
      origin {
        place
      }
    }
  }
}
    `, {"fragmentName":"TestForce"}) as unknown as TypedDocumentString<TestForceFragment, unknown>;
export const TestNamingFragmentDoc = new TypedDocumentString(`
    fragment TestNaming on ProvisionCitationEdge {
  document {
    key
  }
  citation {
    kind
  }
  provisions {
    nodes {
      path
    }
  }
  node {
    __typename
    ... on Mention {
      id
    }
  }
}
    `, {"fragmentName":"TestNaming"}) as unknown as TypedDocumentString<TestNamingFragment, unknown>;
export const CheckDraftDocument = new TypedDocumentString(`
    query CheckDraft($text: String! = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;", $on: Date, $lang: Language! = VI) {
  check(text: $text, on: $on) {
    on
    counts {
      fault
      review
      open
      correct
    }
    citations {
      verdict
      mention {
        quote
        span {
          start
          end
        }
        kind
      }
      document {
        id
        key
        displayName(lang: $lang)
        url(lang: $lang)
      }
      force {
        status
        summary(lang: $lang)
      }
      findings {
        code
        level
        message(lang: $lang)
        stated
        known
        since
        provision
        quote
        recordedBy
        by {
          id
          key
        }
      }
      candidates {
        document {
          id
          key
          displayName(lang: $lang)
        }
        reasons {
          claim
          asked
          found
        }
      }
    }
    isComplete
    limits
  }
}
    `) as unknown as TypedDocumentString<CheckDraftQuery, CheckDraftQueryVariables>;
export const CitationsBetweenDocument = new TypedDocumentString(`
    query CitationsBetween($filter: CitationFilter = {kinds: [BASED_ON], citing: {types: [DECREE]}, cited: {types: [LAW]}}, $orderBy: CitationOrder! = OLDEST_FIRST, $first: Int = 100, $after: String) {
  citations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      id
      kind
      assurance
      citing {
        id
        key
        issuedOn {
          value
        }
      }
      cited {
        id
        key
        issuedOn {
          value
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    isComplete
  }
}
    `) as unknown as TypedDocumentString<CitationsBetweenQuery, CitationsBetweenQueryVariables>;
export const DoItsBasesStandDocument = new TypedDocumentString(`
    query DoItsBasesStand($key: String! = "1-ct-ubnd_ubnd-tinh-binh-duong_2021", $at: Date = "2026-01-01") {
  document(by: {key: $key}) {
    id
    cites(first: 100) {
      edges {
        node {
          id
          kind
        }
        document {
          id
          key
          force(at: $at) {
            status
            at
            since
            causes {
              from
              until
              statement {
                fact
                origin {
                  place
                  quote
                }
              }
              citation {
                id
                kind
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DoItsBasesStandQuery, DoItsBasesStandQueryVariables>;
export const DocumentsOfBodyDocument = new TypedDocumentString(`
    query DocumentsOfBody($bodyId: ID! = "bod_ubnd-thanh-pho-ho-chi-minh", $rollUp: Boolean! = true, $first: Int = 20, $after: String) {
  documents(
    filter: {bodyId: $bodyId, rollUp: $rollUp}
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        id
        key
        typeName
        isStub
        number {
          value
        }
        issuedOn {
          value
        }
        authority {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    isComplete
  }
}
    `) as unknown as TypedDocumentString<DocumentsOfBodyQuery, DocumentsOfBodyQueryVariables>;
export const ExtractMentionsDocument = new TypedDocumentString(`
    query ExtractMentions($text: String! = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;", $context: CitingContext) {
  extract(text: $text, context: $context) {
    head {
      typeName
      number {
        value
      }
      issuedOn {
        value
      }
      issuers
    }
    mentions {
      quote
      span {
        start
        end
      }
      role
      form
      kind
      cue
      section {
        path
      }
      extent
      pinpoints {
        text
        path
      }
      claims {
        typeName
        number
        date
        issuers
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExtractMentionsQuery, ExtractMentionsQueryVariables>;
export const FindByNumberDocument = new TypedDocumentString(`
    query FindByNumber($number: String! = "01/CT-UBND", $type: DocumentType, $authority: String, $date: Date, $year: Int) {
  findByNumber(
    number: $number
    type: $type
    authority: $authority
    date: $date
    year: $year
  ) {
    rank
    match
    reasons {
      claim
      agrees
      asked
      found
    }
    document {
      id
      key
      typeName
      isStub
      issuerNames
      number {
        value
        assurance
        origin {
          place
          quote
        }
      }
      issuedOn {
        value
        assurance
        origin {
          place
          quote
        }
      }
      title {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindByNumberQuery, FindByNumberQueryVariables>;
export const FindContradictedNumberDocument = new TypedDocumentString(`
    query FindContradictedNumber($number: String! = "34-CT/TW", $date: Date = "2024-05-24") {
  findByNumber(number: $number, date: $date) {
    rank
    match
    reasons {
      claim
      agrees
      asked
      found
    }
    document {
      id
      key
      number {
        value
      }
      issuedOn {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindContradictedNumberQuery, FindContradictedNumberQueryVariables>;
export const FindMisspeltNumberDocument = new TypedDocumentString(`
    query FindMisspeltNumber($number: String! = "01-NQ/CP", $year: Int = 2021) {
  findByNumber(number: $number, year: $year) {
    rank
    match
    reasons {
      claim
      agrees
      asked
      found
    }
    document {
      id
      key
      number {
        value
      }
      issuedOn {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindMisspeltNumberQuery, FindMisspeltNumberQueryVariables>;
export const ItsCampaignsDocument = new TypedDocumentString(`
    query ItsCampaigns($key: String! = "1-ct-ubnd_ubnd-tinh-binh-duong_2021", $roles: [CampaignRole!]) {
  document(by: {key: $key}) {
    id
    campaigns(roles: $roles) {
      role
      section {
        id
        path
        label
      }
      quote
      campaign {
        id
        name
        theme
        occasions
        launchedByName
        launchedBy {
          id
          name
        }
        launchedIn {
          id
          key
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ItsCampaignsQuery, ItsCampaignsQueryVariables>;
export const LineageOfDocument = new TypedDocumentString(`
    query LineageOf($key: String! = "1-ct-ubnd_ubnd-tinh-binh-duong_2021", $direction: LineageDirection! = BASES, $depth: Int! = 3, $asOf: Date) {
  document(by: {key: $key}) {
    id
    lineage(direction: $direction, depth: $depth, asOf: $asOf) {
      documents {
        depth
        tier
        document {
          id
          key
          typeName
          number {
            value
          }
          issuedOn {
            value
          }
          title {
            value
          }
        }
        force {
          status
          at
        }
      }
      citations {
        id
        kind
        assurance
        citing {
          id
          key
        }
        cited {
          id
          key
        }
        evidence(first: 1) {
          nodes {
            ... on Mention {
              id
              section {
                id
                path
                label
              }
              quote
              cue
            }
          }
        }
      }
      unlinkedCount
      inferredLeftOut
      undatedKept
      stoppedBy
      asOf
    }
  }
}
    `) as unknown as TypedDocumentString<LineageOfQuery, LineageOfQueryVariables>;
export const SearchDocumentsDocument = new TypedDocumentString(`
    query SearchDocuments($search: String = "thi dua", $inText: Boolean! = false, $filter: DocumentFilter, $first: Int, $after: String, $last: Int, $before: String) {
  documents(
    search: $search
    inText: $inText
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    edges {
      cursor
      node {
        id
        key
        typeName
        isStub
        issuerNames
        number {
          value
        }
        issuedOn {
          value
        }
        title {
          value
        }
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    isComplete
  }
}
    `) as unknown as TypedDocumentString<SearchDocumentsQuery, SearchDocumentsQueryVariables>;
export const WhatItCitesDocument = new TypedDocumentString(`
    query WhatItCites($key: String! = "1-ct-ubnd_ubnd-tinh-binh-duong_2021", $first: Int = 20, $after: String) {
  document(by: {key: $key}) {
    id
    cites(first: $first, after: $after) {
      edges {
        node {
          id
          kind
          assurance
        }
        document {
          id
          key
          typeName
          number {
            value
          }
          title {
            value
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatItCitesQuery, WhatItCitesQueryVariables>;
export const WhatItImplementsDocument = new TypedDocumentString(`
    query WhatItImplements($key: String! = "1-ct-ubnd_ubnd-tinh-binh-duong_2021", $kinds: [CitationKind!] = [IMPLEMENTS], $first: Int = 20, $after: String) {
  document(by: {key: $key}) {
    id
    cites(kinds: $kinds, first: $first, after: $after) {
      edges {
        cursor
        document {
          id
          ...CitedDocument
        }
        node {
          id
          kind
          assurance
          reason
          evidence(first: 3) {
            nodes {
              ...Words
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment CitedDocument on Document {
  id
  key
  typeName
  isStub
  issuerNames
  number {
    value
  }
  issuedOn {
    value
  }
  title {
    value
  }
}
fragment Words on Mention {
  id
  section {
    id
    path
    label
  }
  quote
  cue
  form
}`) as unknown as TypedDocumentString<WhatItImplementsQuery, WhatItImplementsQueryVariables>;
export const WhatItIsBasedOnDocument = new TypedDocumentString(`
    query WhatItIsBasedOn($key: String! = "1-ct-ubnd_ubnd-tinh-binh-duong_2021") {
  document(by: {key: $key}) {
    id
    cites(kinds: [BASED_ON], first: 20) {
      edges {
        document {
          id
          key
        }
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatItIsBasedOnQuery, WhatItIsBasedOnQueryVariables>;
export const WhoAmendsOrCitesProvisionDocument = new TypedDocumentString(`
    query WhoAmendsOrCitesProvision($key: String! = "1-ct-ubnd_ubnd-tinh-binh-duong_2021", $path: String! = "muc-2", $first: Int = 20, $after: String) {
  document(by: {key: $key}) {
    id
    provision(path: $path) {
      id
      label
      heading
      content
      amendedBy(first: 20) {
        edges {
          ...NamesProvision
        }
      }
      citedBy(first: $first, after: $after) {
        edges {
          ...NamesProvision
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      mentions(roles: [CITING], first: 20) {
        edges {
          node {
            id
            quote
            citations {
              id
              kind
              cited {
                id
                key
              }
            }
          }
        }
      }
      internalReferences(first: 20) {
        nodes {
          section {
            id
            path
            label
          }
          quote
        }
      }
    }
  }
}
    fragment NamesProvision on ProvisionCitationEdge {
  document {
    id
    key
    typeName
    number {
      value
    }
  }
  citation {
    id
    kind
    assurance
  }
  provisions(first: 20) {
    nodes {
      id
      label
    }
  }
  node {
    ... on Mention {
      id
      section {
        id
        path
        label
      }
      quote
      cue
    }
  }
}`) as unknown as TypedDocumentString<WhoAmendsOrCitesProvisionQuery, WhoAmendsOrCitesProvisionQueryVariables>;
export const WhoCitesDocument = new TypedDocumentString(`
    query WhoCites($key: String! = "45-ct-tw_ban-chap-hanh-trung-uong_k12", $first: Int = 20, $after: String) {
  document(by: {key: $key}) {
    id
    citedBy(first: $first, after: $after) {
      edges {
        node {
          id
          kind
          evidence(first: 3) {
            nodes {
              ... on Mention {
                id
                section {
                  id
                  path
                  label
                }
                cue
                quote
              }
            }
          }
        }
        document {
          id
          key
          typeName
          number {
            value
          }
          title {
            value
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoCitesQuery, WhoCitesQueryVariables>;
export const WhoMustReportDocument = new TypedDocumentString(`
    query WhoMustReport($key: String! = "1-ct-ubnd_ubnd-tinh-binh-duong_2021") {
  document(by: {key: $key}) {
    id
    assignments(first: 100) {
      nodes {
        section {
          id
          path
          label
        }
        cue
        assignees {
          written
          body {
            id
            name
          }
        }
        partners {
          written
          body {
            id
            name
          }
        }
        duty
        frequency
        deadline
        reportTo {
          written
          body {
            id
            name
          }
        }
        through {
          written
          body {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoMustReportQuery, WhoMustReportQueryVariables>;
export const TestEnumLabelsDocument = new TypedDocumentString(`
    query TestEnumLabels {
  vi: enumLabels(name: "Extent") {
    value
    label
  }
  en: enumLabels(name: "Extent", lang: EN) {
    value
    label
  }
}
    `) as unknown as TypedDocumentString<TestEnumLabelsQuery, TestEnumLabelsQueryVariables>;
export const TestCheckOriginDocument = new TypedDocumentString(`
    query TestCheckOrigin($text: String!) {
  check(text: $text) {
    citations {
      findings {
        code
        message(lang: EN)
        assurance
        origin {
          place
          quote
        }
      }
      candidates {
        rank
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestCheckOriginQuery, TestCheckOriginQueryVariables>;
export const TestCitationListDocument = new TypedDocumentString(`
    query TestCitationList($filter: CitationFilter, $orderBy: CitationOrder! = NEWEST_FIRST, $first: Int, $after: String) {
  citations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    totalCountIsExact
    isComplete
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      citing {
        key
      }
      cited {
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestCitationListQuery, TestCitationListQueryVariables>;
export const TestCitesDocument = new TypedDocumentString(`
    query TestCites {
  document(by: {key: "directive"}) {
    cites {
      edges {
        document {
          key
        }
        node {
          kind
          extent
          assurance
          citing {
            key
          }
          cited {
            key
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestCitesQuery, TestCitesQueryVariables>;
export const TestCitedByDocument = new TypedDocumentString(`
    query TestCitedBy {
  document(by: {key: "party-34"}) {
    citedBy {
      edges {
        document {
          key
        }
        node {
          evidence(first: 1) {
            edges {
              node {
                __typename
                ... on Mention {
                  quote
                  section {
                    path
                  }
                  cue
                  document {
                    key
                  }
                }
              }
            }
            pageInfo {
              hasNextPage
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestCitedByQuery, TestCitedByQueryVariables>;
export const TestCitesOfKindDocument = new TypedDocumentString(`
    query TestCitesOfKind {
  document(by: {key: "directive"}) {
    cites(kinds: [BASED_ON]) {
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
        startCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestCitesOfKindQuery, TestCitesOfKindQueryVariables>;
export const TestOldestCitesDocument = new TypedDocumentString(`
    query TestOldestCites($after: String, $orderBy: CitationOrder! = OLDEST_FIRST) {
  document(by: {key: "directive"}) {
    cites(first: 1, after: $after, orderBy: $orderBy) {
      nodes {
        cited {
          key
        }
      }
      pageInfo {
        endCursor
      }
    }
  }
  law: document(by: {key: "old-law"}) {
    citedBy(orderBy: $orderBy) {
      nodes {
        citing {
          key
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestOldestCitesQuery, TestOldestCitesQueryVariables>;
export const TestCitedByDatesDocument = new TypedDocumentString(`
    query TestCitedByDates {
  document(by: {key: "directive"}) {
    before: citedBy(to: "2021-01-31") {
      edges {
        cursor
      }
    }
    after: citedBy(from: "2021-01-31") {
      edges {
        document {
          key
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestCitedByDatesQuery, TestCitedByDatesQueryVariables>;
export const TestMentionsDocument = new TypedDocumentString(`
    query TestMentions {
  document(by: {key: "directive"}) {
    all: mentions {
      edges {
        node {
          quote
        }
      }
    }
    open: mentions(roles: [CITING], states: [AMBIGUOUS, UNRESOLVED]) {
      edges {
        node {
          state
          pinpoints {
            path
            text
          }
          citations {
            id
          }
          claims {
            number
            authority {
              name
            }
            completed {
              claim
              origin
            }
          }
          candidates {
            rank
            match
            reasons {
              claim
              agrees
              asked
              found
            }
            document {
              key
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestMentionsQuery, TestMentionsQueryVariables>;
export const TestEvidenceDocument = new TypedDocumentString(`
    query TestEvidence {
  document(by: {key: "repealed"}) {
    citedBy {
      edges {
        node {
          kind
          extent
          assurance
          effectiveFrom
          evidence {
            edges {
              node {
                __typename
                extent
                effectiveFrom
                assurance
                citations {
                  kind
                }
                ... on Mention {
                  quote
                }
                ... on RecordEvidence {
                  source
                  url
                  checked
                  checkedOn
                }
                ... on Verdict {
                  decision
                  quote
                  kind
                  reviewer
                  decidedOn
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestEvidenceQuery, TestEvidenceQueryVariables>;
export const TestEvidenceIdsDocument = new TypedDocumentString(`
    query TestEvidenceIds {
  document(by: {key: "repealed"}) {
    citedBy {
      nodes {
        id
        evidence {
          nodes {
            __typename
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestEvidenceIdsQuery, TestEvidenceIdsQueryVariables>;
export const TestEvidenceNodesDocument = new TypedDocumentString(`
    query TestEvidenceNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Evidence {
      citations {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestEvidenceNodesQuery, TestEvidenceNodesQueryVariables>;
export const TestCheckedDayDocument = new TypedDocumentString(`
    query TestCheckedDay {
  document(by: {key: "checked"}) {
    onDay: force(at: "2025-05-05") {
      status
    }
    later: force(at: "2025-05-06") {
      status
      since
    }
  }
}
    `) as unknown as TypedDocumentString<TestCheckedDayQuery, TestCheckedDayQueryVariables>;
export const TestForceByPiecesDocument = new TypedDocumentString(`
    query TestForceByPieces {
  document(by: {key: "repealed"}) {
    between: force(at: "2019-01-01") {
      status
      since
    }
    after: force(at: "2021-01-01") {
      status
      since
    }
  }
}
    `) as unknown as TypedDocumentString<TestForceByPiecesQuery, TestForceByPiecesQueryVariables>;
export const TestPageDocument = new TypedDocumentString(`
    query TestPage($first: Int, $after: String, $last: Int, $before: String, $orderBy: DocumentOrder! = NEWEST_FIRST) {
  documents(
    first: $first
    after: $after
    last: $last
    before: $before
    orderBy: $orderBy
  ) {
    edges {
      cursor
      node {
        key
      }
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TestPageQuery, TestPageQueryVariables>;
export const TestPageNodesDocument = new TypedDocumentString(`
    query TestPageNodes {
  documents(first: 2) {
    nodes {
      key
    }
  }
}
    `) as unknown as TypedDocumentString<TestPageNodesQuery, TestPageNodesQueryVariables>;
export const TestTotalCountsDocument = new TypedDocumentString(`
    query TestTotalCounts {
  documents(first: 1, search: "thi dua") {
    totalCount
    totalCountIsExact
    nodes {
      key
    }
  }
  bodies(first: 1, search: "ubnd tinh binh duong") {
    totalCount
    totalCountIsExact
  }
  campaigns(first: 2) {
    totalCount
    totalCountIsExact
    nodes {
      documents {
        totalCount
      }
      answeredBy {
        totalCount
      }
    }
  }
  document(by: {key: "directive"}) {
    cites(first: 1, kinds: [IMPLEMENTS]) {
      totalCount
      totalCountIsExact
      nodes {
        evidence(first: 1) {
          totalCount
        }
      }
    }
    mentions(last: 1, states: [LINKED]) {
      totalCount
      totalCountIsExact
    }
    sections {
      totalCount
    }
    assignments {
      totalCount
    }
    effects {
      totalCount
    }
    provisions(first: 1) {
      totalCount
    }
    issuers {
      documents(first: 1) {
        totalCount
      }
    }
  }
  law: document(by: {key: "old-law"}) {
    citedBy(first: 1, from: "2020-01-01") {
      totalCount
      totalCountIsExact
    }
  }
}
    `) as unknown as TypedDocumentString<TestTotalCountsQuery, TestTotalCountsQueryVariables>;
export const TestCountsInPartDocument = new TypedDocumentString(`
    query TestCountsInPart($type: DocumentType!, $documents: DocumentOrder!, $citations: CitationOrder!, $last: Int) {
  documents(filter: {types: [$type]}, orderBy: $documents, last: $last) {
    ...TestDocumentCount
  }
  citations(filter: {citing: {types: [$type]}}, orderBy: $citations, last: $last) {
    ...TestCitationCount
  }
}
    fragment TestDocumentCount on DocumentConnection {
  totalCount
  totalCountIsExact
  isComplete
  nodes {
    key
  }
}
fragment TestCitationCount on CitationConnection {
  totalCount
  totalCountIsExact
  isComplete
  nodes {
    id
  }
}`) as unknown as TypedDocumentString<TestCountsInPartQuery, TestCountsInPartQueryVariables>;
export const TestFilteredDocument = new TypedDocumentString(`
    query TestFiltered($filter: DocumentFilter) {
  documents(filter: $filter) {
    nodes {
      key
    }
    isComplete
  }
}
    `) as unknown as TypedDocumentString<TestFilteredQuery, TestFilteredQueryVariables>;
export const TestNamesDocument = new TypedDocumentString(`
    query TestNames {
  document(by: {key: "law"}) {
    displayName
    displayTitle
    english: displayName(lang: EN)
    url
    provision(path: "dieu-5/khoan-2") {
      label
      english: label(lang: EN)
      url(lang: EN)
    }
  }
}
    `) as unknown as TypedDocumentString<TestNamesQuery, TestNamesQueryVariables>;
export const TestDocumentByKeyDocument = new TypedDocumentString(`
    query TestDocumentByKey {
  document(by: {key: "directive"}) {
    id
    type
    typeName
    isStub
    number {
      value
      assurance
      origin {
        place
        quote
        section {
          path
        }
        counted {
          from
        }
      }
    }
    issuedOn {
      value
    }
    issuers {
      name
    }
    authority {
      name
      place
    }
  }
}
    `) as unknown as TypedDocumentString<TestDocumentByKeyQuery, TestDocumentByKeyQueryVariables>;
export const TestContradictedDateDocument = new TypedDocumentString(`
    query TestContradictedDate {
  document(by: {key: "66-nd"}) {
    issuedOn {
      value
    }
    contradictedDate {
      value
      assurance
    }
  }
}
    `) as unknown as TypedDocumentString<TestContradictedDateQuery, TestContradictedDateQueryVariables>;
export const TestNoDocumentDocument = new TypedDocumentString(`
    query TestNoDocument {
  document(by: {key: "none"}) {
    id
  }
}
    `) as unknown as TypedDocumentString<TestNoDocumentQuery, TestNoDocumentQueryVariables>;
export const TestWhatWasReadDocument = new TypedDocumentString(`
    query TestWhatWasRead {
  document(by: {key: "directive"}) {
    text {
      sha256
      source
      retrievedAt
      standing
      reader
      format
      content
    }
    texts {
      source
      standing
    }
    sections {
      nodes {
        path
        label
        heading
        content
        span {
          start
          end
          codePoints {
            start
            end
          }
        }
      }
    }
    signers {
      name
      office
    }
    recipients {
      written
      expanded
    }
    indicators {
      name
      abbreviation
    }
    assignments {
      nodes {
        assignees {
          written
          body {
            name
          }
        }
        duty
        frequency
        reportTo {
          written
          body {
            name
          }
        }
        through {
          written
        }
        section {
          path
          label
          heading
        }
        quote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestWhatWasReadQuery, TestWhatWasReadQueryVariables>;
export const TestStubDocument = new TypedDocumentString(`
    query TestStub {
  document(by: {key: "party-34"}) {
    isStub
    text {
      source
    }
    texts {
      source
    }
    sections {
      nodes {
        path
      }
    }
    signers {
      name
    }
    assignments {
      nodes {
        duty
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestStubQuery, TestStubQueryVariables>;
export const TestFindContradictedDocument = new TypedDocumentString(`
    query TestFindContradicted {
  findByNumber(number: "34-CT/TW", date: "2024-05-24", year: 2024) {
    rank
    match
    reasons {
      claim
      agrees
      asked
      found
    }
    document {
      key
    }
  }
}
    `) as unknown as TypedDocumentString<TestFindContradictedQuery, TestFindContradictedQueryVariables>;
export const TestSearchMarksDocument = new TypedDocumentString(`
    query TestSearchMarks {
  a: documents(search: "thi dua") {
    edges {
      node {
        key
      }
    }
    isComplete
  }
  b: documents(search: "THI ĐUA") {
    edges {
      node {
        key
      }
    }
    isComplete
  }
}
    `) as unknown as TypedDocumentString<TestSearchMarksQuery, TestSearchMarksQueryVariables>;
export const TestRollUpDocument = new TypedDocumentString(`
    query TestRollUp {
  alone: documents(filter: {bodyId: "bod_ubnd-thanh-pho-ho-chi-minh"}) {
    edges {
      node {
        key
      }
    }
  }
  rolledUp: documents(
    filter: {bodyId: "bod_ubnd-thanh-pho-ho-chi-minh", rollUp: true}
  ) {
    edges {
      node {
        key
      }
    }
  }
  ofBody: node(id: "bod_ubnd-thanh-pho-ho-chi-minh") {
    ... on Body {
      documents {
        edges {
          node {
            key
          }
        }
      }
      rolledUp: documents(rollUp: true, types: [PLAN]) {
        edges {
          node {
            key
          }
        }
        isComplete
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestRollUpQuery, TestRollUpQueryVariables>;
export const TestNodesDocument = new TypedDocumentString(`
    query TestNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
  }
}
    `) as unknown as TypedDocumentString<TestNodesQuery, TestNodesQueryVariables>;
export const TestCampaignsDocument = new TypedDocumentString(`
    query TestCampaigns {
  document(by: {key: "directive"}) {
    campaigns(roles: [LAUNCHES]) {
      role
      quote
      launchedBy {
        written
        body {
          name
        }
      }
      period {
        from
        to
      }
      campaign {
        name
        theme
        occasions
        launchedBy {
          name
        }
        launchedIn {
          key
        }
      }
      document {
        key
      }
    }
  }
  campaigns(search: "thi đua") {
    edges {
      node {
        name
        documents {
          edges {
            role
            quote
            node {
              key
            }
          }
        }
        answers {
          id
        }
        answeredBy {
          edges {
            cursor
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestCampaignsQuery, TestCampaignsQueryVariables>;
export const TestBodiesDocument = new TypedDocumentString(`
    query TestBodies {
  bodies(
    search: "ubnd"
    place: "tỉnh Bình Dương"
    branch: STATE
    level: PROVINCE
    first: 1
  ) {
    edges {
      node {
        name
        abolishedOn
        successors {
          name
        }
        parent {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestBodiesQuery, TestBodiesQueryVariables>;
export const TestFacetsDocument = new TypedDocumentString(`
    query TestFacets($search: String, $filter: DocumentFilter) {
  documents(first: 1, search: $search, filter: $filter) {
    nodes {
      key
    }
    facets {
      types {
        type
        count
      }
      years {
        year
        count
      }
      bodies {
        body {
          id
        }
        count
      }
      isExact
    }
  }
}
    `) as unknown as TypedDocumentString<TestFacetsQuery, TestFacetsQueryVariables>;
export const TestStatusesDocument = new TypedDocumentString(`
    query TestStatuses($at: Date) {
  documents(first: 1) {
    a: facets(at: $at) {
      statuses {
        status
        count
      }
    }
    b: facets(at: "2000-01-01") {
      statuses {
        status
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestStatusesQuery, TestStatusesQueryVariables>;
export const TestFacetsOfBodyDocument = new TypedDocumentString(`
    query TestFacetsOfBody {
  node(id: "bod_ubnd-thanh-pho-ho-chi-minh") {
    ... on Body {
      documents {
        facets {
          types {
            type
          }
        }
      }
      rolledUp: documents(first: 1, rollUp: true, types: [PLAN]) {
        facets {
          types {
            type
            count
          }
          isExact
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestFacetsOfBodyQuery, TestFacetsOfBodyQueryVariables>;
export const TestDocumentByDocument = new TypedDocumentString(`
    query TestDocumentBy($by: DocumentBy!) {
  document(by: $by) {
    key
  }
}
    `) as unknown as TypedDocumentString<TestDocumentByQuery, TestDocumentByQueryVariables>;
export const TestDocumentsByDocument = new TypedDocumentString(`
    query TestDocumentsBy($by: [DocumentBy!]!) {
  documentsBy(by: $by) {
    key
  }
}
    `) as unknown as TypedDocumentString<TestDocumentsByQuery, TestDocumentsByQueryVariables>;
export const TestOneOfDocument = new TypedDocumentString(`
    query TestOneOf {
  __type(name: "DocumentBy") {
    isOneOf
  }
}
    `) as unknown as TypedDocumentString<TestOneOfQuery, TestOneOfQueryVariables>;
export const TestSuggestDocument = new TypedDocumentString(`
    query TestSuggest {
  suggest(text: "34-CT/TW") {
    match
    document {
      key
    }
  }
}
    `) as unknown as TypedDocumentString<TestSuggestQuery, TestSuggestQueryVariables>;
export const TestFindByNumbersDocument = new TypedDocumentString(`
    query TestFindByNumbers {
  findByNumbers(
    queries: [{number: "34-CT/TW"}, {number: "không"}, {number: "43-CT/TW"}]
  ) {
    number
    candidates {
      match
      rank
      document {
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestFindByNumbersQuery, TestFindByNumbersQueryVariables>;
export const TestEffectsDocument = new TypedDocumentString(`
    query TestEffects($key: String!) {
  document(by: {key: $key}) {
    effects {
      nodes {
        kind
        extent
        provisions {
          nodes {
            path
          }
        }
        exceptions {
          nodes {
            path
            label
          }
        }
        countedFrom
        duration
        section {
          path
          heading
        }
        quote
        day {
          value
          assurance
          origin {
            place
            quote
            section {
              path
            }
            counted {
              from
              duration
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestEffectsQuery, TestEffectsQueryVariables>;
export const TestEffectAsCauseDocument = new TypedDocumentString(`
    query TestEffectAsCause($key: String!) {
  document(by: {key: $key}) {
    force(at: "2020-04-01") {
      status
      causes {
        from
        until
        citation {
          id
        }
        statement {
          fact
          date
          provisions {
            nodes {
              path
            }
          }
          origin {
            quote
            section {
              path
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestEffectAsCauseQuery, TestEffectAsCauseQueryVariables>;
export const TestAmendedEffectDocument = new TypedDocumentString(`
    query TestAmendedEffect($key: String!) {
  document(by: {key: $key}) {
    effectiveFrom {
      value
    }
    force(at: "2020-05-01") {
      status
      summary
      english: summary(lang: EN)
      causes {
        from
        citation {
          kind
          citing {
            number {
              value
            }
          }
        }
        statement {
          fact
          origin {
            quote
            section {
              path
              document {
                number {
                  value
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestAmendedEffectQuery, TestAmendedEffectQueryVariables>;
export const TestOfficialStatusDocument = new TypedDocumentString(`
    query TestOfficialStatus($key: String!) {
  document(by: {key: $key}) {
    officialStatus {
      status
      checkedOn
      source
    }
    on: force(at: "2021-06-01") {
      status
      summary
    }
    after: force(at: "2021-06-02") {
      status
    }
  }
}
    `) as unknown as TypedDocumentString<TestOfficialStatusQuery, TestOfficialStatusQueryVariables>;
export const TestForceFilterDocument = new TypedDocumentString(`
    query TestForceFilter($statuses: [ForceStatus!]!, $at: Date) {
  documents(filter: {force: {statuses: $statuses, at: $at}}) {
    nodes {
      number {
        value
      }
      force(at: $at) {
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestForceFilterQuery, TestForceFilterQueryVariables>;
export const TestExtractDocument = new TypedDocumentString(`
    query TestExtract($text: String!) {
  extract(text: $text, context: {typeName: "kế hoạch", date: "2021-02-03"}) {
    head {
      typeName
      issuers
    }
    mentions {
      quote
      span {
        start
        end
        codePoints {
          start
          end
        }
      }
      role
      form
      kind
      cue
      section {
        path
        label
        heading
        span {
          end
        }
      }
      extent
      rangeEnd
      effectiveFrom
      pinpoints {
        path
        span {
          start
          end
        }
      }
      claims {
        type
        number
        authority {
          name
        }
        completed {
          claim
          origin
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestExtractQuery, TestExtractQueryVariables>;
export const TestExtractRuleDocument = new TypedDocumentString(`
    query TestExtractRule($text: String!) {
  extract(text: $text) {
    mentions {
      rule
    }
  }
}
    `) as unknown as TypedDocumentString<TestExtractRuleQuery, TestExtractRuleQueryVariables>;
export const TestExplainDocument = new TypedDocumentString(`
    query TestExplain($text: String!) {
  extract(text: $text) {
    mentions {
      explanation {
        reader
        rule
        reason
        patterns {
          table
          row
        }
        refused {
          rule
          guard
          cue
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestExplainQuery, TestExplainQueryVariables>;
export const TestExtractLimitsDocument = new TypedDocumentString(`
    query TestExtractLimits($text: String!) {
  extract(text: $text) {
    limits
  }
}
    `) as unknown as TypedDocumentString<TestExtractLimitsQuery, TestExtractLimitsQueryVariables>;
export const TestLineageDocument = new TypedDocumentString(`
    query TestLineage {
  document(by: {key: "plan"}) {
    lineage {
      root {
        key
      }
      documents {
        depth
        tier
        document {
          key
        }
        force {
          status
          at
        }
      }
      citations {
        kind
        citing {
          key
        }
        cited {
          key
        }
      }
      unlinkedCount
      inferredLeftOut
      undatedKept
      stoppedBy
      asOf
      dataVersion
    }
  }
}
    `) as unknown as TypedDocumentString<TestLineageQuery, TestLineageQueryVariables>;
export const TestLineageBoundsDocument = new TypedDocumentString(`
    query TestLineageBounds {
  document(by: {key: "party-34"}) {
    all: lineage(direction: DERIVED) {
      documents {
        document {
          key
        }
      }
      stoppedBy
    }
    near: lineage(direction: DERIVED, depth: 1) {
      documents {
        document {
          key
        }
      }
      stoppedBy
    }
    few: lineage(direction: DERIVED, maxDocuments: 1) {
      documents {
        document {
          key
        }
      }
      stoppedBy
    }
    then: lineage(direction: DERIVED, asOf: "2021-01-25") {
      documents {
        document {
          key
        }
        force {
          at
        }
      }
      asOf
    }
  }
}
    `) as unknown as TypedDocumentString<TestLineageBoundsQuery, TestLineageBoundsQueryVariables>;
export const TestForceThenNowDocument = new TypedDocumentString(`
    query TestForceThenNow {
  document(by: {key: "old-law"}) {
    then: force(at: "2020-06-01") {
      ...TestForce
    }
    now: force {
      ...TestForce
    }
  }
}
    fragment TestForce on Force {
  status
  at
  since
  causes {
    from
    until
    citation {
      kind
      citing {
        key
      }
    }
    statement {
      fact
      date
      origin {
        place
      }
    }
  }
}`) as unknown as TypedDocumentString<TestForceThenNowQuery, TestForceThenNowQueryVariables>;
export const TestForceUnknownDocument = new TypedDocumentString(`
    query TestForceUnknown {
  document(by: {key: "party-34"}) {
    force(at: "2026-01-01") {
      status
      since
      causes {
        __typename
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestForceUnknownQuery, TestForceUnknownQueryVariables>;
export const TestProvisionDocument = new TypedDocumentString(`
    query TestProvision($key: String! = "law", $path: String!) {
  document(by: {key: $key}) {
    provision(path: $path) {
      id
      path
      label
      heading
      content
      parent {
        path
        label
        heading
      }
      document {
        key
      }
      mentions {
        edges {
          node {
            quote
          }
        }
      }
      span {
        start
        end
      }
      internalReferences {
        nodes {
          quote
          section {
            path
          }
          provisions {
            nodes {
              path
            }
          }
        }
      }
      effects {
        nodes {
          kind
          quote
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestProvisionQuery, TestProvisionQueryVariables>;
export const TestAmendedByDocument = new TypedDocumentString(`
    query TestAmendedBy($key: String! = "law", $path: String!) {
  document(by: {key: $key}) {
    provision(path: $path) {
      amendedBy {
        edges {
          ...TestNaming
        }
      }
    }
  }
}
    fragment TestNaming on ProvisionCitationEdge {
  document {
    key
  }
  citation {
    kind
  }
  provisions {
    nodes {
      path
    }
  }
  node {
    __typename
    ... on Mention {
      id
    }
  }
}`) as unknown as TypedDocumentString<TestAmendedByQuery, TestAmendedByQueryVariables>;
export const TestProvisionCitedByDocument = new TypedDocumentString(`
    query TestProvisionCitedBy($path: String!, $kinds: [CitationKind!], $first: Int, $after: String) {
  document(by: {key: "law"}) {
    provision(path: $path) {
      citedBy(kinds: $kinds, first: $first, after: $after) {
        edges {
          ...TestNaming
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment TestNaming on ProvisionCitationEdge {
  document {
    key
  }
  citation {
    kind
  }
  provisions {
    nodes {
      path
    }
  }
  node {
    __typename
    ... on Mention {
      id
    }
  }
}`) as unknown as TypedDocumentString<TestProvisionCitedByQuery, TestProvisionCitedByQueryVariables>;
export const TestProvisionNodesDocument = new TypedDocumentString(`
    query TestProvisionNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Provision {
      path
      document {
        key
      }
      content
    }
  }
}
    `) as unknown as TypedDocumentString<TestProvisionNodesQuery, TestProvisionNodesQueryVariables>;
export const TestProvisionNodeDocument = new TypedDocumentString(`
    query TestProvisionNode($id: ID!) {
  node(id: $id) {
    id
    ... on Provision {
      heading
    }
  }
}
    `) as unknown as TypedDocumentString<TestProvisionNodeQuery, TestProvisionNodeQueryVariables>;
export const TestPageOfProvisionsDocument = new TypedDocumentString(`
    query TestPageOfProvisions($after: String) {
  document(by: {key: "law"}) {
    provisions(first: 3, after: $after) {
      nodes {
        path
      }
      pageInfo {
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestPageOfProvisionsQuery, TestPageOfProvisionsQueryVariables>;
export const TestProvisionsOfDocumentDocument = new TypedDocumentString(`
    query TestProvisionsOfDocument {
  law: document(by: {key: "law"}) {
    provisions {
      edges {
        node {
          path
        }
      }
    }
  }
  stub: document(by: {key: "stub"}) {
    provisions(first: 1) {
      edges {
        node {
          path
          content
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestProvisionsOfDocumentQuery, TestProvisionsOfDocumentQueryVariables>;
export const TestProvisionsOfMentionDocument = new TypedDocumentString(`
    query TestProvisionsOfMention {
  document(by: {key: "decree"}) {
    mentions {
      edges {
        node {
          pinpoints {
            path
            paths
          }
          provisions {
            nodes {
              path
              document {
                key
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestProvisionsOfMentionQuery, TestProvisionsOfMentionQueryVariables>;
export const TestProvisionsOfCitationDocument = new TypedDocumentString(`
    query TestProvisionsOfCitation {
  document(by: {key: "law"}) {
    citedBy(kinds: [AMENDS, REPEALS]) {
      edges {
        node {
          kind
          provisions {
            nodes {
              path
            }
          }
          evidence {
            edges {
              provisions {
                nodes {
                  label
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestProvisionsOfCitationQuery, TestProvisionsOfCitationQueryVariables>;
export const TestSnippetsDocument = new TypedDocumentString(`
    query TestSnippets($search: String, $inText: Boolean!) {
  documents(search: $search, inText: $inText, first: 4) {
    edges {
      node {
        key
        text {
          content
        }
      }
      snippets {
        text
        marks {
          start
          end
          codePoints {
            start
            end
          }
        }
        span {
          start
          end
          codePoints {
            start
            end
          }
        }
        moreBefore
        moreAfter
        section {
          path
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestSnippetsQuery, TestSnippetsQueryVariables>;
export const TestNoSnippetsDocument = new TypedDocumentString(`
    query TestNoSnippets($search: String!) {
  documents(search: $search, inText: true) {
    edges {
      node {
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TestNoSnippetsQuery, TestNoSnippetsQueryVariables>;