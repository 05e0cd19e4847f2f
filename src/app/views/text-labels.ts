import type { TextStanding } from '../reads/document-texts.js';
import type { Labelled } from './labels.js';

/** Labels of how texts stand among those of their document. */
export const TEXT_STANDING_LABELS: Readonly<Record<TextStanding, Labelled>> = {
  CURRENT: { vi: 'bản văn hiện hành', en: 'current text' },
  ALTERNATIVE: { vi: 'bản khác nguồn', en: 'copy from another source' },
  REPLACED: { vi: 'đã có bản mới hơn cùng nguồn', en: 'replaced by a newer text of its source' },
};
