import type { Extent } from '../../domain/reading/citation.js';
import type { Span } from '../../domain/reading/mention.js';
import type { EffectSentence } from './sentence.js';

/** What a clause says takes effect or ends: the whole document or a part of it. */
export interface EffectSubject {
  readonly extent: Extent;
  readonly provisions: readonly string[];
  /** Offset at which its words begin. */
  readonly from: number;
}

/** Adverbs and auxiliaries between subject and predicate. */
const ADVERBS = /(?:[ ,]|(?:chinh thuc|bat dau|chi|se|da|cung|deu|thi|duoc|van|khong)(?= |$))*$/;
const LONGEST_ADVERBS = 60;
/**
 * After these words the document is a point in time or a measure, and no subject: "kể từ ngày Luật này có hiệu lực",
 * "các quy định trước đây trái với Luật này hết hiệu lực".
 */
const NO_SUBJECT =
  /(?:^| )(?:ngay|khi|thoi diem|truoc|sau|luc|den|voi|trai|cung|ma) $|(?:^| )trai (?:voi )?[^,;]{0,200}$/;
/** After these words the document only holds what is spoken of: "mức thu quy định tại Thông tư này". */
const HOLDS = /(?:^| )(?:tai|cua|trong|theo|o|kem theo) ?$/;
/** All of its provisions: "Các quy định tại Nghị định này". */
const ALL = /^(?:toan bo |tat ca )?(?:cac |nhung )?(?:quy dinh|noi dung|dieu khoan) (?:neu )?(?:tai|cua|trong) $/;
/** A provision right before it, also where the text has no such section: "khoản 1 Điều 5 (Luật này)"; and "riêng …". */
const PROVISION =
  /^(?:rieng|tru|ngoai tru) |(?:^| )(?:phan|chuong|muc|dieu|khoan|diem|phu luc)(?: so)? [\da-z.]{1,6},? $/;
/** "Điều 4 Thông tư này có hiệu lực": the marker of the next article, its line break or full stop lost. */
const NEXT_ARTICLE = /^dieu \d{1,3}[a-z]? $/;
/** What a provision is about, and is no provision: "Hợp đồng quy định tại khoản 1 Điều này có hiệu lực từ ngày ký". */
const INSTRUMENT =
  /^(?:rieng |tru )?(?:doi voi )?(?:cac |nhung )?(?:hop dong|giay |chung chi|chung nhan|van bang|the |quyet dinh |ban an|van ban |bao lanh|ho so|dieu le)/;
/** The clause speaks of some provisions, apart from what was said before. */
const APART = /(?:^|[,;(] ?|\. )(?:rieng|tru|ngoai tru|con)(?: doi voi| truong hop)? /g;
/** "Thông tư này này có hiệu lực". */
const REPEATED = ' nay';
const HEADING = /^(?:\D{0,60} )?(?:hieu luc|thi hanh|thuc hien|chuyen tiep|cuoi cung) $/;
const PART_WORDS = /^(?:cac |nhung |rieng |tru |quy dinh |khoan |diem |dieu |chuong |muc |phan |phu luc |doi voi )/;

/**
 * Returns the subject of the predicate at `at`, read from the words between `from` and it. Null when the subject is another
 * document or a permit, when there is none, and when earlier rules go on ("tiếp tục thực hiện").
 */
export function readSubject(sentence: EffectSentence, from: number, at: number): EffectSubject | null {
  const start = subjectStart(sentence.folded, from, at);
  if (/ tiep tuc $/.test(sentence.folded.slice(start, at))) return null;
  const end = at - (ADVERBS.exec(sentence.folded.slice(Math.max(start, at - LONGEST_ADVERBS), at))?.[0].length ?? 0);
  const own = sentence.ownMentions.find(
    (one) => one.start >= start && (one.end === end || sentence.folded.slice(one.end, end) === REPEATED),
  );
  if (own) return ofOwnDocument(sentence, start, own);
  return ofOpeningDocument(sentence, start, end) ?? ofProvisions(sentence, start, end);
}

/** The subject begins after the last "trừ" or "riêng". */
function subjectStart(folded: string, from: number, at: number): number {
  const text = folded.slice(from, at);
  let start = 0;
  for (const match of text.matchAll(APART)) start = match.index + (/^[,;(. ]+/.exec(match[0])?.[0].length ?? 0);
  const marks = /^[ .,;:)–-]*/.exec(text.slice(start))?.[0].length ?? 0;
  return from + start + marks;
}

/** "[Khoản 2 Điều 5 của] Luật này": the words right before the predicate are the document. */
function ofOwnDocument(sentence: EffectSentence, start: number, own: Span): EffectSubject | null {
  const before = sentence.folded.slice(start, own.start);
  if (NO_SUBJECT.test(before) || INSTRUMENT.test(before)) return null;
  const provisions = pathsWithin(sentence, start, own.end);
  if (provisions.length > 0) return { extent: 'PART', provisions, from: start };
  const part = (HOLDS.test(before) && !ALL.test(before)) || (PROVISION.test(before) && !NEXT_ARTICLE.test(before));
  return part ? { extent: 'PART', provisions: [], from: start } : { extent: 'WHOLE', provisions: [], from: own.start };
}

/** "Nghị quyết này đã được … thông qua ngày … và có hiệu lực", "Quyết định có hiệu lực": the sentence begins with it. */
function ofOpeningDocument(sentence: EffectSentence, start: number, end: number): EffectSubject | null {
  const whole = { extent: 'WHOLE', provisions: [], from: start } as const;
  const words = sentence.folded.slice(start, end);
  if (isOwnTypeAlone(words, sentence.typeName)) return whole;
  const own = sentence.ownMentions.find((one) => one.start === start);
  if (!own) return null;
  const goesOn = / (?:va|dong thoi)$/.test(words) || / thong qua /.test(words);
  return goesOn ? whole : null;
}

/** "Quyết định có hiệu lực …", a heading without a full stop before it or none. */
const isOwnTypeAlone = (words: string, typeName: string | null): boolean =>
  typeName !== null &&
  (words === typeName || (words.endsWith(` ${typeName}`) && HEADING.test(words.slice(0, -typeName.length))));

/** "Điều 10 có hiệu lực", "các quy định sau đây của Luật này … thì có hiệu lực", "riêng mức thu mới": a part of it. */
function ofProvisions(sentence: EffectSentence, start: number, end: number): EffectSubject | null {
  const words = sentence.folded.slice(start, end);
  if (!PART_WORDS.test(words)) return null;
  const within = (one: Span): boolean => one.start >= start && one.end <= end;
  const holder = sentence.ownMentions.find((one) => within(one) && HOLDS.test(sentence.folded.slice(start, one.start)));
  const provisions = pathsWithin(sentence, start, end);
  if (sentence.otherMentions.some(within) && (!holder || endsWithOtherDocument(sentence, start, end))) return null;
  const isOwn = holder || provisions.length > 0 || /^(?:rieng|tru) /.test(words);
  return isOwn ? { extent: 'PART', provisions, from: start } : null;
}

/** The last document before the predicate is another: "(… của Luật này được hướng dẫn bởi) Nghị định X (có hiệu lực)". */
function endsWithOtherDocument(
  { folded, ownMentions, otherMentions, provisions }: EffectSentence,
  start: number,
  end: number,
): boolean {
  const last = (spans: readonly Span[]): number =>
    Math.max(...spans.map((one) => (one.start >= start && one.end <= end ? one.end : -1)), -1);
  return last(otherMentions) > Math.max(last(ownMentions), last(provisions)) && !folded.startsWith(' thi ', end);
}

/** Paths of the document's own provisions that are named between two offsets, each once. */
export function pathsWithin({ provisions }: EffectSentence, from: number, to: number): readonly string[] {
  return [...new Set(provisions.flatMap((one) => (one.start >= from && one.end <= to ? one.paths : [])))];
}
