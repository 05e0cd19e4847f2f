import { wordId } from './lexicon.js';

/** "và", and. */
export const AND: number = wordId('và');
/** "hoặc", or. */
export const OR: number = wordId('hoặc');
/** "của", of. */
export const OF: number = wordId('của');
/** "các", which makes the noun after it plural. */
export const THE_PLURAL: number = wordId('các');
/** "này", this: what it follows is the present one. */
export const THIS: number = wordId('này');
/** "nay", now: "Nay bãi bỏ …". */
export const NOW: number = wordId('nay');
/** "riêng", apart from the others: "…; riêng B bị bãi bỏ". */
export const APART: number = wordId('riêng');
/** "về", about: begins what a document is about. */
export const ABOUT: number = wordId('về');
/** "tại", at or in. */
export const AT: number = wordId('tại');
/** "từ", from. */
export const FROM: number = wordId('từ');
/** "đến" and "tới", up to. */
export const UNTIL: ReadonlySet<number> = new Set(['đến', 'tới'].map(wordId));
/** "do", by. */
export const BY: number = wordId('do');
/** "theo", according to. */
export const ACCORDING_TO: number = wordId('theo');
/** "được", which makes the verb after it passive. */
export const PASSIVE: number = wordId('được');
/** "bị", which makes the verb after it passive, of something that befalls. */
export const PASSIVE_ADVERSE: number = wordId('bị');
/** "bởi", by. */
export const BY_AGENT: number = wordId('bởi');
/** "bằng", by means of. */
export const BY_MEANS: number = wordId('bằng');
/** "trong", in. */
export const IN: number = wordId('trong');
/** "đã", already. */
export const ALREADY: number = wordId('đã');
/** "đang", before a verb: it is being done. */
export const GOING_ON: number = wordId('đang');
/** "chưa", not yet. */
export const NOT_YET: number = wordId('chưa');
/** "mới", new: "nghị quyết mới thay cho X". */
export const NEW: number = wordId('mới');
/** "vừa", just now. */
export const JUST: number = wordId('vừa');
/** "việc", the doing of what follows. */
export const THE_DOING: number = wordId('việc');
/** "những", some: makes the noun after it plural. */
export const SOME_PLURAL: number = wordId('những');
/** "một", one. */
export const ONE: number = wordId('một');
/** "có", to have, there is. */
export const HAVE: number = wordId('có');
/** "khi", when. */
export const WHEN: number = wordId('khi');
/** "sau" and "qua", after, through: begin a stretch of time that is looked back on. */
export const SINCE: ReadonlySet<number> = new Set(['sau', 'qua'].map(wordId));
/** "gắn" in "gắn với", together with. */
export const TIED: number = wordId('gắn');
/** "với", with. */
export const WITH: number = wordId('với');
/** "ngày", day. */
export const DAY: number = wordId('ngày');
/** "tháng", month. */
export const MONTH: number = wordId('tháng');
/** "năm", year; also the numeral five. */
export const YEAR: number = wordId('năm');
/** "mười", ten. */
export const TEN: number = wordId('mười');
/** "thứ", which makes the number after it an ordinal. */
export const ORDINAL: number = wordId('thứ');
/** "số", number. */
export const NUMBER_WORD: number = wordId('số');
/** "điều", article. */
export const ARTICLE: number = wordId('điều');
/** "tiết", sub-point: stands below a point, or for one. */
export const SUBPOINT: number = wordId('tiết');
/** Words that lose the space before them behind the capitals of a number: "BNVcủa". */
export const GLUED_AFTER_CAPITAL: readonly string[] = ['ngày', 'của', 'về', 'và'];
/** Words that lose the space before them where digits follow: "vănsố 12". */
export const GLUED_BEFORE_DIGITS: readonly string[] = ['số', 'ngày'];
