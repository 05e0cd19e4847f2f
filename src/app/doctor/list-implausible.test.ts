import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import type { InputRow, TextInput } from '../../store/rows.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { testRecord, testText } from '../../testing/texts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { loadBodies } from '../inputs/load-bodies.js';
import { saveInputs } from '../inputs/save-inputs.js';
import { checkStore } from './check-store.js';
import { listImplausible } from './list-implausible.js';

const DECREE = { type: 'DECREE', typeName: 'nghị định', authority: 'chinh-phu', issuers: ['Chính phủ'] } as const;
const OLD = { ...DECREE, symbol: '10/2020/NĐ-CP', date: '2020-02-03' } as const;
const NEW = { ...DECREE, symbol: '20/2022/NĐ-CP', date: '2022-03-04' } as const;
const LAW = { type: 'LAW', typeName: 'luật', authority: 'quoc-hoi', name: 'Luật Nhà ở' } as const;
const decision = (symbol: string, cited: Parameters<typeof testText>[1]) =>
  testText(
    { type: 'DECISION', typeName: 'quyết định', symbol, authority: 'ubnd-tinh-binh-duong' },
    cited,
    `${symbol}.txt`,
  );

function withDuty(text: TextInput, ...written: readonly string[]): TextInput {
  const duty = { start: 0, end: 1, duty: 'tổng hợp', frequency: null, deadline: null, reportTo: null, through: null };
  const assignees = written.map((one) => ({ written: one, bodyId: null }));
  const assignment = { ...duty, assignees, partners: [], cue: 'Giao', section: 'dieu-2', quote: 'Giao các sở' };
  return { ...text, reading: { ...text.reading, assignments: [assignment] } };
}

let store: LegalStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  await loadBodies(store, vocabulary);
});
afterEach(() => store.close());

async function linesFor(...put: readonly InputRow[]): Promise<readonly string[]> {
  await saveInputs(store, vocabulary, { put, remove: [] });
  expect(await checkStore(store)).toEqual([]);
  const { listed } = await listImplausible(store, vocabulary);
  return listed.map(({ code, where, message, evidence }) => `${code} ${where}: ${message} (${evidence.join('; ')})`);
}

it('finds nothing in a plausible graph', async () => {
  expect(
    await linesFor(testText(NEW, [OLD]), withDuty(decision('1/QĐ-UBND', [NEW]), 'Ủy ban Kiểm tra', 'Sở Xây dựng')),
  ).toEqual([]);
});

it('lists what is hard to believe, with its evidence', async () => {
  const [later, earlier] = ['20-2022-nd-cp_chinh-phu_2022', '10-2020-nd-cp_chinh-phu_2020'];
  expect(await linesFor(testText(OLD, [NEW]))).toEqual([
    `LATER_CITED ${earlier}: of 2020-02-03 IMPLEMENTS ${later}, which is of 2022-03-04 (20/2022/NĐ-CP)`,
  ]);
});

it('lists relations of catalogues to later documents', async () => {
  const record = testRecord(OLD);
  const relation = { kind: 'REPEALS', extent: 'WHOLE', effectiveFrom: null } as const;
  const [mention] = testText(OLD, [NEW]).reading.mentions;
  if (mention === undefined) throw new Error('no mention');
  const lines = await linesFor({ ...record, relations: [{ ...relation, target: mention.claims }] });
  expect(lines).toEqual([expect.stringMatching(/^LATER_CITED 10-2020.* REPEALS 20-2022.*\(rec_.*\)$/)]);
});

it('lists documents whose number, title, issuer or day is', async () => {
  const issuers = ['Ban Chỉ đạo Trăng Rằm'];
  const lines = await linesFor(
    testText({ ...OLD, title: 'về '.repeat(101) }, []),
    testRecord({ ...NEW, date: '2023-03-04', issuers }),
    testRecord({ ...DECREE, symbol: '21/2022/NĐ-CP', issuers, title: 'về '.repeat(101) }),
  );
  expect(lines).toEqual([
    'DATE_CONTRADICTED 20-2022-nd-cp_chinh-phu_2022: is said to be of 2023-03-04, and its number is 20/2022/NĐ-CP (catalogue)',
    expect.stringMatching(/^LONG_TITLE 10-2020-nd-cp_chinh-phu_2020: its title has 303 characters/),
    expect.stringMatching(/^UNKNOWN_ISSUER Ban Chỉ đạo Trăng Rằm: issued 2 documents/),
  ]);
});

it('lists documents with two numbers, as a verdict can make them', async () => {
  const keys = ['10-2020-nd-cp_chinh-phu_2020', '20-2022-nd-cp_chinh-phu_2022'] as const;
  const anchor = { documentKey: keys[0], quote: '', before: '', after: '', occurrence: 0 };
  const lines = await linesFor(testRecord(OLD), {
    ...{ kind: 'verdict', id: 'ver_1', tokens: [`u:${keys[0]}`, `u:${keys[1]}`], anchor },
    ...{ decision: { kind: 'SAME_DOCUMENT', keys }, reviewer: 'a', decidedOn: '2026-01-01' },
  });
  expect(lines).toEqual([`TWO_NUMBERS ${keys[0]}: bears 2 numbers (${keys.join('; ')})`]);
});

it('lists verbs in assignees, and not those in names of bodies', async () => {
  const lines = await linesFor(
    withDuty(decision('1/QĐ-UBND', []), 'các sở phối hợp', 'Ban Tổ chức', 'Ủy ban Kiểm tra'),
  );
  expect(lines).toEqual([
    expect.stringMatching(
      /^VERB_IN_ASSIGNEE src-.*: assigns a duty to “các sở phối hợp”, .*“phối hợp” \(dieu-2: Giao các sở\)$/,
    ),
  ]);
});

it('lists another day on which two texts agree, and not one of a single text', async () => {
  const of = (symbol: string, date: string) => decision(symbol, [{ ...LAW, date }]);
  const three = ['1/QĐ-UBND', '2/QĐ-UBND', '3/QĐ-UBND'].map((symbol) => of(symbol, '2025-06-16'));
  const lines = await linesFor(...three, of('4/QĐ-UBND', '2025-06-19'));
  expect(lines).toEqual([]);
  const [line, ...others] = await linesFor(of('5/QĐ-UBND', '2025-06-19'));
  expect(line).toMatch(
    /^DATE_AGREED luat-nha-o_quoc-hoi_2025: is of 2025-06-16, and 2 texts name it with 2025-06-19 \(src-.*: Luật Nhà ở; src-/,
  );
  expect(others).toEqual([]);
});

it('lists a hundred of each code, and counts all', async () => {
  const issuers = Array.from({ length: 120 }, (_, at) => `Ban Trăng Rằm ${at}`);
  await saveInputs(store, vocabulary, { put: [testRecord({ ...OLD, issuers })], remove: [] });
  const { listed, counts } = await listImplausible(store, vocabulary);
  expect([listed.length, counts]).toEqual([100, { UNKNOWN_ISSUER: 120 }]);
});
