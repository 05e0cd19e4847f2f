import type { Labelled } from '../../app/views/labels.js';

/** Texts of the page that checks drafts, in both languages. */
export const CHECK_TEXTS = {
  title: { vi: 'Kiểm tra căn cứ', en: 'Check a draft' },
  intro: {
    vi: 'Dán dự thảo: từng viện dẫn được đối chiếu với kho xem có đúng số, ngày, cơ quan ban hành, còn hiệu lực không, điều khoản có còn không.',
    en: 'Paste a draft: each citation is compared with the store. Are number, day and issuer right, does it stand, is the provision still there?',
  },
  draft: { vi: 'Dự thảo', en: 'The draft' },
  day: { vi: 'Ngày dự kiến ban hành', en: 'Intended day of issue' },
  dayHint: { vi: 'Để trống là hôm nay.', en: 'Empty means today.' },
  button: { vi: 'Kiểm tra', en: 'Check' },
  again: { vi: 'Sửa dự thảo và kiểm tra lại', en: 'Change the draft and check again' },
  notKept: {
    vi: 'Không lưu dự thảo: không ghi vào kho, nhật ký hay bộ nhớ đệm.',
    en: 'The draft is not kept: not stored, logged or cached.',
  },
  results: { vi: 'Kết quả', en: 'Result' },
  on: { vi: 'hiệu lực tính đến ngày', en: 'force as of' },
  nothing: {
    vi: 'Không thấy viện dẫn văn bản nào trong dự thảo.',
    en: 'No document is cited in this draft.',
  },
  cut: {
    vi: 'Dự thảo có quá nhiều viện dẫn; chỉ những viện dẫn đầu được kiểm tra.',
    en: 'The draft has more citations; only the first are checked.',
  },
  empty: { vi: 'Chưa có dự thảo để kiểm tra.', en: 'There is no draft to check.' },
  tooLong: {
    vi: 'Dự thảo quá dài: tối đa 200.000 ký tự.',
    en: 'The draft is too long: at most 200,000 characters.',
  },
  noDay: { vi: 'Ngày không hợp lệ.', en: 'That is no day.' },
  tookLong: {
    vi: 'Dự thảo mất quá nhiều thời gian để đọc. Hãy chia nhỏ.',
    en: 'The draft takes too long to read. Check it in parts.',
  },
  means: { vi: 'trong kho', en: 'in the store' },
  meant: { vi: 'hẳn là', en: 'must mean' },
  write: { vi: 'Viết đúng', en: 'Write' },
  maybe: { vi: 'Có thể là', en: 'May be' },
  source: { vi: 'nguồn', en: 'source' },
  provision: { vi: 'xem điều khoản', en: 'see the provision' },
  toDraft: { vi: 'xem trong dự thảo', en: 'see it in the draft' },
  marked: { vi: 'Dự thảo có đánh dấu', en: 'The draft with marks' },
  legend: {
    vi: 'Không thấy sai nghĩa là khớp với những gì kho biết; kho không có mọi văn bản.',
    en: '“Nothing wrong seen” means that it agrees with what the store knows; the store does not have every document.',
  },
} as const satisfies Record<string, Labelled>;
