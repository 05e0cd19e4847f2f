import { withTokens } from '../../app/derivation/input-tokens.js';
import { sourceKey } from '../../app/ids.js';
import type { Claims } from '../../domain/reading/mention.js';
import type { RecordInput } from '../../store/rows.js';
import { claim } from '../claims.js';
import { DIRECTIVE_34, RESOLUTION_1, testRecord } from '../texts.js';
import { vocabulary } from '../vocabulary.js';

const act = (
  typeName: 'luật' | 'nghị định',
  symbol: string,
  date: string,
  rest: Partial<Claims> = {},
): Partial<Claims> =>
  typeName === 'luật'
    ? { type: 'LAW', typeName, symbol, date, authority: 'quoc-hoi', ...rest }
    : { type: 'DECREE', typeName, symbol, date, authority: 'chinh-phu', ...rest };

const [HOUSING, OLD_HOUSING] = [
  act('luật', '65/2014/QH13', '2014-11-25', { name: 'Luật Nhà ở' }),
  act('luật', '56/2005/QH11', '2005-11-29', { name: 'Luật Nhà ở' }),
];
const TREES = act('nghị định', '15/2018/NĐ-CP', '2018-02-02');
const OLD_TREES = act('nghị định', '64/2010/NĐ-CP', '2010-06-11');
const [INVESTMENT_PAGE, TREES_PAGE] = ['https://example.org/dau-tu', 'https://example.org/cay-xanh'];

/** A record of a document, and what else is given. */
const record = (own: Partial<Claims>, given: Partial<RecordInput> = {}): RecordInput =>
  withTokens({ ...testRecord(own), ...given }, vocabulary);

const relation = (kind: 'AMENDS' | 'REPEALS', target: Partial<Claims>, effectiveFrom: string | null) =>
  ({ kind, target: claim(target), extent: 'WHOLE', effectiveFrom }) as const;

/** Entries of a catalogue: names beside numbers, days that others contradict, relations to documents and to pages. */
export const RECORDS: readonly RecordInput[] = [
  record(HOUSING, { effectiveFrom: '2015-07-01', relations: [relation('REPEALS', OLD_HOUSING, '2015-07-01')] }),
  record(OLD_HOUSING, { effectiveFrom: '2006-07-01' }),
  record(DIRECTIVE_34, { checked: true, checkedOn: '2026-02-01' }),
  record(RESOLUTION_1),
  record(act('nghị định', '85/2012/NĐ-CP', '2012-10-16'), { expiredOn: '2022-01-01' }),
  record(act('nghị định', '20/2019/NĐ-CP', '2019-02-01'), {
    url: INVESTMENT_PAGE,
    relations: [{ kind: 'AMENDS', target: { key: sourceKey(TREES_PAGE) }, extent: 'PART', effectiveFrom: null }],
  }),
  record(TREES, { url: TREES_PAGE, relations: [relation('REPEALS', OLD_TREES, null)] }),
  record(act('nghị định', '30/2020/NĐ-CP', '2020-03-05'), { effectiveFrom: '2020-03-05' }),
];
