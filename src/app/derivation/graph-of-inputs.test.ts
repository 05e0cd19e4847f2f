import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claims } from '../../domain/reading/mention.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { InputRow, MentionRow } from '../../store/rows.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { testRecord, testText } from '../../testing/texts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { rebuildGraph } from '../inputs/rebuild.js';
import { saveInputs } from '../inputs/save-inputs.js';
import { listAll } from '../reads/list-all.js';
import { graphOfInputs } from './graph-of-inputs.js';

/** Two laws of one name, passed in one year. */
const NAME = { type: 'LAW', typeName: 'luật', authority: 'quoc-hoi', name: 'Luật Nhà ở' } as const;
const FIRST = { ...NAME, symbol: '11/2025/QH15', date: '2025-02-19' } as const;
const SECOND = { ...NAME, symbol: '52/2025/QH15', date: '2025-06-16' } as const;
const [KEY_FIRST, KEY_SECOND] = ['11-2025-qh15_quoc-hoi_2025', '52-2025-qh15_quoc-hoi_2025'];
const of = ({ date }: { readonly date: string }): Partial<Claims> => ({ ...NAME, date });

const decision = (symbol: string, cited: readonly Partial<Claims>[], rest: Partial<Claims> = {}) =>
  testText(
    {
      ...{ type: 'DECISION', typeName: 'quyết định', symbol, authority: 'ubnd-tinh-binh-duong', date: '2025-07-10' },
      ...rest,
    },
    cited,
  );
const BY_DATE = decision('1/QĐ-UBND', [of(SECOND)]);
const BY_OTHER_DATE = decision('2/QĐ-UBND', [of(FIRST)]);
const BY_YEAR = decision('3/QĐ-UBND', [{ ...NAME, year: 2025 }]);
const BY_NUMBERS = decision('4/QĐ-UBND', [FIRST, SECOND]);
const SIDE_BY_SIDE = decision('5/QĐ-UBND', [of(FIRST), of(SECOND)]);
const BY_NAME = decision('6/QĐ-UBND', [FIRST, NAME]);
const RECORDS = [testRecord(FIRST), testRecord(SECOND)];

let store: LegalStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

/** What became of a text's mentions: target and assurance or reason, else the state. */
const outcomesIn = (mentions: readonly MentionRow[], keyOf: (id: string) => string | undefined) =>
  mentions.map(({ targetId, state, assurance, reason }) =>
    targetId === null ? state : `${reason ?? assurance} ${keyOf(targetId)}`,
  );

/** What becomes of the mentions of the first of the inputs. */
function outcomesOf(...inputs: readonly InputRow[]): readonly string[] {
  const { documents, derivations } = graphOfInputs(inputs, () => null, vocabulary);
  const keys = new Map(documents.map(({ id, key }) => [id, key]));
  const own = derivations.find(({ inputId }) => inputId === inputs[0]?.id);
  return outcomesIn(own?.mentions ?? [], (id) => keys.get(id));
}

describe('two laws of one name in one year', () => {
  const YEARLY = 'luat-nha-o_quoc-hoi_2025';

  it.each<[string, readonly InputRow[], readonly string[]]>([
    ['a date alone', [BY_DATE, BY_YEAR], [`STATED ${YEARLY}`]],
    ['the year alone, beside a date', [BY_YEAR, BY_DATE], [`STATED ${YEARLY}`]],
    [
      'a date that most texts have',
      [BY_DATE, BY_OTHER_DATE, decision('7/QĐ-UBND', [of(SECOND)])],
      [`STATED ${YEARLY}`],
    ],
    ['another date', [BY_OTHER_DATE, BY_DATE, decision('7/QĐ-UBND', [of(SECOND)])], [`DATE_MISPRINTED ${YEARLY}`]],
    ['a date, once numbers prove two', [BY_DATE, BY_NUMBERS], [`STATED ${KEY_SECOND}`]],
    ['the other date, once numbers prove two', [BY_OTHER_DATE, BY_NUMBERS], [`STATED ${KEY_FIRST}`]],
    ['the year, once numbers prove two', [BY_YEAR, BY_NUMBERS], ['AMBIGUOUS']],
    ['a date, once records prove two', [BY_DATE, ...RECORDS], [`STATED ${KEY_SECOND}`]],
    ['the year, once records prove two', [BY_YEAR, ...RECORDS], ['AMBIGUOUS']],
    ['both dates side by side', [SIDE_BY_SIDE], [`STATED ${YEARLY}-02-19`, `STATED ${YEARLY}-06-16`]],
    ['the year, once both dates stand side by side', [BY_YEAR, SIDE_BY_SIDE], ['AMBIGUOUS']],
    ['the name alone, after a number', [BY_NAME, ...RECORDS], [`STATED ${KEY_FIRST}`, `SAME_TEXT ${KEY_FIRST}`]],
  ])('are told apart as far as they are proved: %s', (_, inputs, expected) => {
    expect(outcomesOf(...inputs)).toEqual(expected);
    const [first, ...others] = inputs;
    if (first) expect(outcomesOf(first, ...others.toReversed())).toEqual(expected);
  });

  it('are the same documents with the same links in whatever order they come, and part and join as proofs come and go', async () => {
    const all = [BY_DATE, BY_OTHER_DATE, BY_YEAR, BY_NUMBERS, SIDE_BY_SIDE, BY_NAME, ...RECORDS];
    const unchanged = { documents: 0, derivations: 0 };
    for (const inputs of [all, all.toReversed()]) {
      for (const put of inputs) {
        await saveInputs(store, vocabulary, { put: [put], remove: [] });
        expect(await rebuildGraph(store, vocabulary, { reread: false })).toMatchObject(unchanged);
      }
      const keys = (await listAll(store, 'documents')).flatMap((document) => document.keys);
      expect(keys.filter((key) => key.startsWith(YEARLY)).sort()).toEqual([`${YEARLY}-02-19`, `${YEARLY}-06-16`]);
      for (const { id } of inputs) {
        await saveInputs(store, vocabulary, { put: [], remove: [id] });
        expect(await rebuildGraph(store, vocabulary, { reread: false })).toMatchObject(unchanged);
      }
      expect(await listAll(store, 'documents')).toEqual([]);
    }
  });
});

describe('number and name of one law', () => {
  const CITING = decision('1/QĐ-UBND', [FIRST]);

  it('stated together in one text are one document for all', () => {
    expect(outcomesOf(BY_YEAR, CITING)).toEqual([`STATED ${KEY_FIRST}`]);
    expect(outcomesOf(BY_YEAR)).toEqual(['STATED luat-nha-o_quoc-hoi_2025']);
  });
});

describe('an act on a later document', () => {
  const LATER = { ...SECOND, date: '2025-11-20' } as const;
  const repealing = decision('1/QĐ-UBND', [LATER]);
  const [mention] = repealing.reading.mentions;
  const acting = (kind: 'REPEALS' | 'REFERS', typed: Partial<Claims> = {}) => {
    const text = decision('1/QĐ-UBND', [LATER], typed);
    const mentions = mention === undefined ? [] : [{ ...mention, kind }];
    return { ...text, reading: { ...text.reading, mentions } };
  };
  const edgesOf = (input: InputRow) =>
    graphOfInputs([input], () => null, vocabulary).derivations.flatMap(({ assertions }) => assertions);

  it('is no reading: the mention is ambiguous, and there is no edge', () => {
    expect(outcomesOf(acting('REPEALS'))).toEqual(['AMBIGUOUS']);
    expect(edgesOf(acting('REPEALS'))).toEqual([]);
  });

  it('stays where it is only referred to', () => {
    expect(edgesOf(acting('REFERS'))).toHaveLength(1);
  });

  it('is none of a consolidated text, which does nothing of its own', () => {
    const consolidated = { type: 'CONSOLIDATED_TEXT', typeName: 'văn bản hợp nhất' } as const;
    expect(edgesOf(acting('REPEALS', consolidated))).toEqual([]);
  });

  it('stays where a catalogue records it', () => {
    const record = testRecord({ ...FIRST });
    const relation = {
      kind: 'REPEALS',
      target: mention?.claims as Claims,
      extent: 'WHOLE',
      effectiveFrom: null,
    } as const;
    expect(edgesOf({ ...record, relations: [relation] })).toMatchObject([{ kind: 'REPEALS', assurance: 'RECORDED' }]);
  });
});
