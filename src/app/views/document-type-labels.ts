import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { Labelled } from './labels.js';

/** What each type of document is called, where the Vietnamese name that a document itself bears is not at hand. */
export const DOCUMENT_TYPE_LABELS: Readonly<Record<DocumentType, Labelled>> = {
  CONSTITUTION: { vi: 'hiến pháp', en: 'constitution' },
  CODE: { vi: 'bộ luật', en: 'code' },
  LAW: { vi: 'luật', en: 'law' },
  ORDINANCE: { vi: 'pháp lệnh', en: 'ordinance' },
  ORDER: { vi: 'lệnh', en: 'order' },
  RESOLUTION: { vi: 'nghị quyết', en: 'resolution' },
  DECREE: { vi: 'nghị định', en: 'decree' },
  DECISION: { vi: 'quyết định', en: 'decision' },
  DIRECTIVE: { vi: 'chỉ thị', en: 'directive' },
  CIRCULAR: { vi: 'thông tư', en: 'circular' },
  JOINT_CIRCULAR: { vi: 'thông tư liên tịch', en: 'joint circular' },
  CONCLUSION: { vi: 'kết luận', en: 'conclusion' },
  REGULATION: { vi: 'quy định, quy chế', en: 'regulation' },
  RULES: { vi: 'nội quy, quy tắc', en: 'rules' },
  CHARTER: { vi: 'điều lệ', en: 'charter' },
  PLAN: { vi: 'kế hoạch', en: 'plan' },
  PROGRAMME: { vi: 'chương trình', en: 'programme' },
  SCHEME: { vi: 'đề án', en: 'scheme' },
  GUIDELINE: { vi: 'hướng dẫn', en: 'guideline' },
  OFFICIAL_LETTER: { vi: 'công văn', en: 'official letter' },
  TELEGRAM: { vi: 'công điện', en: 'telegram' },
  NOTICE: { vi: 'thông báo', en: 'notice' },
  REPORT: { vi: 'báo cáo', en: 'report' },
  SUBMISSION: { vi: 'tờ trình', en: 'submission' },
  CONSOLIDATED_TEXT: { vi: 'văn bản hợp nhất', en: 'consolidated text' },
  OTHER: { vi: 'loại khác', en: 'another type' },
};
