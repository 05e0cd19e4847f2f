import { phraseIds } from './lexicon.js';

/** "ban hành", to issue. */
export const ISSUE: readonly number[] = phraseIds('ban hành');
/** "hiệu lực", legal effect. */
export const EFFECT: readonly number[] = phraseIds('hiệu lực');
/** "từ ngày", from the day. */
export const FROM_DAY: readonly number[] = phraseIds('từ ngày');
/** "quy định", to rule; also a type of document. */
export const RULE: readonly number[] = phraseIds('quy định');
/** "qui định", the other spelling of {@link RULE}. */
export const RULE_OTHERWISE_SPELT: readonly number[] = phraseIds('qui định');
/** "quy định tại", as ruled in. */
export const RULED_IN: readonly number[] = phraseIds('quy định tại');
/** "hướng dẫn", to guide; also a type of document. */
export const GUIDE: readonly number[] = phraseIds('hướng dẫn');
/** "thi hành", to enforce. */
export const ENFORCE: readonly number[] = phraseIds('thi hành');
/** "thông qua", to pass a law. */
export const PASS: readonly number[] = phraseIds('thông qua');
/** "xử phạt", to penalise. */
export const PENALISE: readonly number[] = phraseIds('xử phạt');
/** "như sau", as follows. */
export const AS_FOLLOWS: readonly number[] = phraseIds('như sau');
/** "cụm từ", a phrase that an amendment puts in, takes out or exchanges. */
export const QUOTED_PHRASE: readonly number[] = phraseIds('cụm từ');
/** "danh mục", a list. */
export const LIST: readonly number[] = phraseIds('danh mục');
/** "văn bản", documents in general. */
export const DOCUMENTS: readonly number[] = phraseIds('văn bản');
/** "tiếp tục", to go on. */
export const GO_ON: readonly number[] = phraseIds('tiếp tục');
/** "xây dựng", to draw up a plan. */
export const DRAW_UP: readonly number[] = phraseIds('xây dựng');
/** "dự thảo", a draft. */
export const DRAFT: readonly number[] = phraseIds('dự thảo');
/** "nhiệm kỳ", a term of office. */
export const TERM: readonly number[] = phraseIds('nhiệm kỳ');
/** "đưa", to bring: "đưa X vào cuộc sống". */
export const BRING: readonly number[] = phraseIds('đưa');
/** "triển khai", to roll out. */
export const ROLL_OUT: readonly number[] = phraseIds('triển khai');
/** "đồng thời", at the same time. */
export const AT_ONCE: readonly number[] = phraseIds('đồng thời');
/** "sửa đổi", to amend; after a law's name, amended. */
export const AMEND: readonly number[] = phraseIds('sửa đổi');
/** "công tác", the work of doing something. */
export const WORK: readonly number[] = phraseIds('công tác');
/** "bỏ", to strike out words. */
export const STRIKE_OUT: readonly number[] = phraseIds('bỏ');
