/**
 * Returns every document type, in the order in which types are listed to users: normative ones first.
 * The names are those of the API's enum `DocumentType`; several Vietnamese names may share one value
 * (quy định and quy chế are both `REGULATION`), so a document keeps its Vietnamese name beside its type.
 */
export const DOCUMENT_TYPES = [
  'CONSTITUTION',
  'CODE',
  'LAW',
  'ORDINANCE',
  'ORDER',
  'RESOLUTION',
  'DECREE',
  'DECISION',
  'DIRECTIVE',
  'CIRCULAR',
  'JOINT_CIRCULAR',
  'CONCLUSION',
  'REGULATION',
  'RULES',
  'CHARTER',
  'PLAN',
  'PROGRAMME',
  'SCHEME',
  'GUIDELINE',
  'OFFICIAL_LETTER',
  'TELEGRAM',
  'NOTICE',
  'REPORT',
  'SUBMISSION',
  'CONSOLIDATED_TEXT',
  'OTHER',
] as const;

/** A kind of document (loại văn bản), closed; what fits none of the others is `OTHER` and keeps its Vietnamese name. */
export type DocumentType = (typeof DOCUMENT_TYPES)[number];
