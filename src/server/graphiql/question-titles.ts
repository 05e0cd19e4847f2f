import type { Labelled } from '../../app/views/labels.js';

/** Titles of the questions in both languages, by the name of their operation, in the order of the page. */
export const QUESTION_TITLES: Readonly<Record<string, Labelled>> = {
  FindByNumber: { vi: 'Văn bản nào mang số 01/CT-UBND?', en: 'Which document has the number 01/CT-UBND?' },
  WhatItImplements: { vi: 'Chỉ thị triển khai những văn bản nào?', en: 'What does the directive implement?' },
  WhatItCites: { vi: 'Chỉ thị viện dẫn những văn bản nào?', en: 'What does the directive cite?' },
  WhatItIsBasedOn: { vi: 'Chỉ thị căn cứ vào văn bản nào?', en: 'What is the directive based on?' },
  FindMisspeltNumber: { vi: '“01-NQ/CP” năm 2021 là văn bản nào?', en: 'Which document is “01-NQ/CP” of 2021?' },
  FindContradictedNumber: {
    vi: 'Có Chỉ thị 34-CT/TW ngày 24/5/2024 không?',
    en: 'Is there a 34-CT/TW dated 2024-05-24?',
  },
  DoItsBasesStand: {
    vi: 'Các văn bản đó còn hiệu lực ngày 01/01/2026 không?',
    en: 'Do those documents stand on 2026-01-01?',
  },
  WhoCites: { vi: 'Văn bản nào viện dẫn Chỉ thị 45-CT/TW?', en: 'Who cites 45-CT/TW?' },
  WhoAmendsOrCitesProvision: {
    vi: 'Mục 2 của chỉ thị viện dẫn gì, và ai sửa đổi, viện dẫn mục đó?',
    en: 'What does section 2 of the directive cite, and who amends or cites it?',
  },
  LineageOf: { vi: 'Nguồn gốc của chỉ thị, ba bước', en: 'The lineage of the directive, three steps' },
  ItsCampaigns: { vi: 'Phong trào thi đua trong chỉ thị', en: 'The campaigns of the directive' },
  WhoMustReport: { vi: 'Ai phải báo cáo, khi nào, cho ai?', en: 'Who must report, when, and to whom?' },
  DocumentsOfBody: {
    vi: 'Văn bản của UBND TP. Hồ Chí Minh, gồm cả nơi đã nhập vào',
    en: 'Documents of UBND TP. Hồ Chí Minh and of those merged into it',
  },
  SearchDocuments: { vi: 'Tìm không dấu: “thi dua”', en: 'Search without diacritics: “thi dua”' },
  CitationsBetween: {
    vi: 'Mọi căn cứ của nghị định vào luật, cũ nhất trước',
    en: 'All citations of laws by decrees as their basis, the oldest first',
  },
  CheckDraft: { vi: 'Dự thảo này dẫn căn cứ đúng chưa?', en: 'Are the bases of this draft right?' },
  ExtractMentions: { vi: 'Một đoạn văn nhắc đến văn bản nào?', en: 'Which documents does a text name?' },
};
