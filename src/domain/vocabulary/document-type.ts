/**
 * All document types in display order, normative types first.
 * The names are those of the API's enum `DocumentType`; several Vietnamese names may share one value
 * (quy định and quy chế are both `REGULATION`), so a document keeps both its type and its Vietnamese name.
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

/** A document type (loại văn bản). A document of any other type is `OTHER` and keeps its Vietnamese type name. */
export type DocumentType = (typeof DOCUMENT_TYPES)[number];
