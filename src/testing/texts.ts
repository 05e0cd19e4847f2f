import { withTokens } from '../app/derivation/input-tokens.js';
import { digest, sha256 } from '../app/digest.js';
import type { Claims, RecognisedMention } from '../domain/reading/mention.js';
import type { Head } from '../domain/reading/reading.js';
import type { RecordInput, TextInput } from '../store/rows.js';
import { statedOrNull } from './attested.js';
import { claim } from './claims.js';
import { EMPTY_HEAD, EMPTY_READING } from './empty-reading.js';
import { vocabulary } from './vocabulary.js';

/** Chỉ thị 34-CT/TW of 2014. */
export const DIRECTIVE_34: Partial<Claims> = {
  type: 'DIRECTIVE',
  typeName: 'chỉ thị',
  symbol: '34-CT/TW',
  authority: 'ban-chap-hanh-trung-uong',
  issuers: ['Bộ Chính trị'],
  date: '2014-04-07',
};
/** The key of {@link DIRECTIVE_34}. */
export const KEY_34 = '34-ct-tw_ban-chap-hanh-trung-uong_k11';

/** Nghị quyết 01/NQ-CP of 2021. */
export const RESOLUTION_1: Partial<Claims> = {
  type: 'RESOLUTION',
  typeName: 'nghị quyết',
  symbol: '01/NQ-CP',
  authority: 'chinh-phu',
  issuers: ['Chính phủ'],
  date: '2021-01-01',
};
/** The key of {@link RESOLUTION_1}. */
export const KEY_1 = '1-nq-cp_chinh-phu_2021';

function headOf(own: Partial<Claims>): Head {
  const { type, typeName, symbol, date, title, issuers, authority } = claim(own);
  return {
    ...EMPTY_HEAD,
    type,
    typeName,
    number: statedOrNull(symbol),
    issuedOn: statedOrNull(date),
    title: statedOrNull(title),
    issuers,
    issuerIds: issuers.map(() => null),
    authority,
  };
}

/** Returns a text of the document of `own` that cites others; its mentions are given, not recognised. */
export function testText(own: Partial<Claims>, cited: readonly Partial<Claims>[] = [], source = 'a.txt'): TextInput {
  let content = `${own.symbol ?? own.title ?? ''}: `;
  const mentions = cited.map((given): RecognisedMention => {
    const claims = claim(given);
    const quote = claims.symbol ?? claims.name ?? 'it';
    const start = content.length;
    content += `${quote}; `;
    return {
      ...{ start, end: start + quote.length, quote, claims },
      ...{ role: 'CITING', form: 'FULL', kind: 'IMPLEMENTS', rule: 'VERB', extent: 'WHOLE' },
      ...{ cue: null, section: null, rangeEnd: null, effectiveFrom: null, secondHop: null },
      ...{ pinpoints: [], antecedents: [] },
    };
  });
  const text: TextInput = {
    kind: 'text',
    id: `txt_${digest(content, source)}`,
    tokens: [],
    sha256: sha256(content),
    source,
    sourceUrl: null,
    retrievedAt: null,
    reader: 'text/1 vi/1',
    content,
    known: null,
    reading: { ...EMPTY_READING, head: headOf(own), mentions },
  };
  return withTokens(text, vocabulary);
}

/** Returns a record of the document of `own`, checked on the day given. */
export function testRecord(own: Partial<Claims>, checkedOn: string | null = null): RecordInput {
  const record: RecordInput = {
    ...{ kind: 'record', id: `rec_${digest(JSON.stringify(own))}`, tokens: [], source: 'catalogue', url: null },
    ...{ checked: checkedOn !== null, checkedOn, effectiveFrom: null, expiredOn: null, relations: [] },
    claims: claim(own),
  };
  return withTokens(record, vocabulary);
}
