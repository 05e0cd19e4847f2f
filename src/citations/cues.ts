import type { CitationKind } from '../domain/citation.js';
import { type PhraseTable, phraseTable } from './phrases.js';

/**
 * What a wording before a mention says of the relation. `ACT` is an act on the document that only the citing document
 * itself can do (its subject is looked for); `VERB` stands on its own; `LOCUS` only places the reference ("quy định tại"),
 * so that an act before it speaks and a carrying out does not; `BY` ("theo") says nothing by itself.
 */
export interface CueMeaning {
  readonly kind: CitationKind;
  readonly weight: 'ACT' | 'VERB' | 'LOCUS' | 'BY';
}

const act = (kind: CitationKind): CueMeaning => ({ kind, weight: 'ACT' });
const verb = (kind: CitationKind): CueMeaning => ({ kind, weight: 'VERB' });
const locus: CueMeaning = { kind: 'REFERS', weight: 'LOCUS' };
const by: CueMeaning = { kind: 'REFERS', weight: 'BY' };

/** Wordings before a mention with what they say; the one nearest to the mention decides first. Sources: the table of relations of the domain's guide. */
export const CUES: PhraseTable<CueMeaning> = phraseTable<CueMeaning>([
  ['sửa đổi', act('AMENDS')],
  ['sửa đổi , bổ sung', act('AMENDS')],
  ['sửa đổi và bổ sung', act('AMENDS')],
  ['bổ sung', act('AMENDS')],
  ['thay cụm từ', act('AMENDS')],
  ['thay thế cụm từ', act('AMENDS')],
  ['bỏ cụm từ', act('AMENDS')],
  ['thay thế', act('REPLACES')],
  ['bãi bỏ', act('REPEALS')],
  ['huỷ bỏ', act('REPEALS')],
  ['hủy bỏ', act('REPEALS')],
  ['chấm dứt hiệu lực', act('REPEALS')],
  ['hết hiệu lực', act('REPEALS')],
  ['hết hiệu lực thi hành', act('REPEALS')],
  ['đình chỉ', act('SUSPENDS')],
  ['đình chỉ thi hành', act('SUSPENDS')],
  ['đình chỉ việc thi hành', act('SUSPENDS')],
  ['ngưng hiệu lực thi hành', act('SUSPENDS')],
  ['tạm ngưng hiệu lực', act('SUSPENDS')],
  ['tạm ngưng', act('SUSPENDS')],
  ['ngưng hiệu lực', act('SUSPENDS')],
  ['đính chính', act('CORRECTS')],
  ['hợp nhất', act('CONSOLIDATES')],
  ['giải thích', act('INTERPRETS')],
  ['công bố', act('PUBLISHES')],
  ['quy định chi tiết', act('GUIDES')],
  ['qui định chi tiết', act('GUIDES')],
  ['quy định cụ thể', act('GUIDES')],
  ['hướng dẫn', act('GUIDES')],
  ['hướng dẫn thi hành', act('GUIDES')],
  ['hướng dẫn thực hiện', act('GUIDES')],
  ['hướng dẫn việc thực hiện', act('GUIDES')],
  ['hướng dẫn triển khai', act('GUIDES')],
  ['biện pháp thi hành', act('GUIDES')],
  ['quy định thi hành', act('GUIDES')],
  ['quy định việc thi hành', act('GUIDES')],
  ['quy định chi tiết thi hành', act('GUIDES')],
  ['quy định chi tiết và hướng dẫn thi hành', act('GUIDES')],
  ['quy định thực hiện', act('GUIDES')],
  // "hiệu lực thi hành" and "Ban Chấp hành" are no carrying out
  ['hiệu lực thi hành', by],
  ['ban chấp hành', by],
  ['thi hành', verb('IMPLEMENTS')],
  ['thực hiện', verb('IMPLEMENTS')],
  ['tổ chức thực hiện', verb('IMPLEMENTS')],
  ['triển khai', verb('IMPLEMENTS')],
  ['triển khai thực hiện', verb('IMPLEMENTS')],
  ['quán triệt', verb('IMPLEMENTS')],
  ['chấp hành', verb('IMPLEMENTS')],
  ['cụ thể hóa', verb('IMPLEMENTS')],
  ['cụ thể hoá', verb('IMPLEMENTS')],
  ['theo tinh thần', verb('IMPLEMENTS')],
  ['tinh thần', verb('IMPLEMENTS')],
  ['ý kiến chỉ đạo', verb('IMPLEMENTS')],
  ['chỉ đạo của', verb('IMPLEMENTS')],
  ['thực hiện theo quy định', verb('REFERS')],
  ['theo quy định', verb('REFERS')],
  ['theo qui định', verb('REFERS')],
  ['theo các quy định', verb('REFERS')],
  ['theo đúng quy định', verb('REFERS')],
  ['theo hướng dẫn', verb('REFERS')],
  ['căn cứ quy định', verb('REFERS')],
  ['áp dụng', verb('REFERS')],
  ['quy định tại', locus],
  ['quy định của', locus],
  ['hướng dẫn tại', verb('REFERS')],
  ['ban hành kèm theo', locus],
  ['kèm theo', locus],
  ['ban hành theo', locus],
  ['ban hành tại', locus],
  ['đã ban hành', verb('REFERS')],
  ['vừa ban hành', verb('REFERS')],
  ['công bố kèm theo', locus],
  ['công bố tại', locus],
  ['công bố theo', locus],
  ['phê duyệt kèm theo', locus],
  ['phê duyệt tại', locus],
  ['theo', by],
  ['thực hiện theo', verb('REFERS')],
  // what is said to run against a document is not that document
  ['trái với', verb('REFERS')],
  ['không phù hợp với', verb('REFERS')],
]);

/** Wordings behind mentions that say that they are no more in force. */
export const ENDING_CUES: PhraseTable<CitationKind> = phraseTable<CitationKind>([
  ['hết hiệu lực', 'REPEALS'],
  ['hết hiệu lực thi hành', 'REPEALS'],
  ['không còn hiệu lực', 'REPEALS'],
  ['chấm dứt hiệu lực', 'REPEALS'],
  ['bị bãi bỏ', 'REPEALS'],
  ['được bãi bỏ', 'REPEALS'],
  ['đều bãi bỏ', 'REPEALS'],
  ['bị hủy bỏ', 'REPEALS'],
  ['bị huỷ bỏ', 'REPEALS'],
  ['nay bãi bỏ', 'REPEALS'],
  ['hết hiệu lực kể từ', 'REPEALS'],
  ['được thay thế bằng', 'REPLACES'],
  ['được thay thế bởi', 'REPLACES'],
  ['ngưng hiệu lực', 'SUSPENDS'],
  ['được sửa đổi như sau', 'AMENDS'],
  ['được bổ sung như sau', 'AMENDS'],
  ['được sửa đổi , bổ sung như sau', 'AMENDS'],
  ['được sửa đổi và bổ sung như sau', 'AMENDS'],
  ['được sửa đổi thành', 'AMENDS'],
]);

/** How a document is said to have been changed by the one named next ("A được sửa đổi, bổ sung bởi B"). */
export const CHANGED_BY: PhraseTable<CitationKind> = phraseTable<CitationKind>([
  ['sửa đổi', 'AMENDS'],
  ['bổ sung', 'AMENDS'],
  ['thay thế', 'REPLACES'],
  ['bãi bỏ', 'REPEALS'],
  ['đính chính', 'CORRECTS'],
  ['hướng dẫn', 'GUIDES'],
  ['quy định chi tiết', 'GUIDES'],
  ['hợp nhất', 'CONSOLIDATES'],
]);

/** Words that begin what a numbered document is about, right behind its date and issuer: its title. */
export const TITLE_STARTS: PhraseTable<true> = phraseTable<true>(
  [
    'về',
    'v / v',
    'quy định',
    'qui định',
    'hướng dẫn',
    'ban hành',
    'phê duyệt',
    'sửa đổi',
    'bổ sung',
    'bãi bỏ',
    'thay thế',
    'công bố',
    'điều chỉnh',
    'triển khai',
    'thực hiện',
    'đính chính',
    'thông qua',
    'chi tiết',
    'thi hành',
    'quy chế',
    'hỗ trợ',
    'xử phạt',
    'giải thích',
    'thành lập',
    'giao',
    'tăng cường',
    'tiếp tục',
    'việc',
    'quản lý',
    'đẩy mạnh',
    'cụ thể hóa',
    'hợp nhất',
    'gửi',
  ].map((words): [string, true] => [words, true]),
);

/** Words at which a title has ended and the sentence goes on. */
export const TITLE_ENDS: PhraseTable<true> = phraseTable<true>(
  [
    'thì',
    'như sau',
    'phải thực hiện',
    'được thực hiện',
    'thực hiện theo',
    'và theo',
    'có hiệu lực',
    'hết hiệu lực',
    'và quy định tại',
    'và hướng dẫn tại',
    'theo quy định tại',
    'trường hợp',
  ].map((words): [string, true] => [words, true]),
);
