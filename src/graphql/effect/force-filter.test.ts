import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveInputs } from '../../app/inputs/save-inputs.js';
import { textInput } from '../../app/inputs/text-input.js';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { graphql } from '../../testing/generated/gql.js';
import type { ForceStatus } from '../../testing/generated/graphql.js';
import { present } from '../../testing/operation.js';
import { vocabulary } from '../../testing/vocabulary.js';

/** A decree as its text would come in. */
const decree = (number: string, date: string, content: string) => {
  const known = { number: `${number}/NĐ-CP`, type: 'nghị định', issuer: 'Chính phủ', date };
  const source = { reader: 'text/1', source: `${number}.txt`, sourceUrl: null, retrievedAt: null };
  return textInput({ content, known, ...source }, vocabulary);
};

const TEXTS = [
  decree('50/2020', '2020-03-05', 'Điều 6. Nghị định này có hiệu lực từ ngày 01/7/2020 đến hết ngày 31/12/2030.\n'),
  decree('60/2022', '2022-06-15', 'Điều 2. Nghị định này có hiệu lực từ ngày 01/7/2022 đến hết ngày 31/12/2040.\n'),
  decree(
    '70/2023',
    '2023-06-15',
    'Điều 3. Bãi bỏ Nghị định số 50/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n\nĐiều 4. Nghị định này có hiệu lực từ ngày 01/7/2023.\n',
  ),
];

const FILTERED = graphql(`query TestForceFilter($statuses: [ForceStatus!]!, $at: Date) {
  documents(filter: { force: { statuses: $statuses, at: $at } }) { nodes { number { value } force(at: $at) { status } } }
}`);

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ documents: [] });
  await saveInputs(api.store, vocabulary, { put: TEXTS, remove: [] });
});
afterAll(() => api.close());

async function withStatus(statuses: readonly ForceStatus[], at: string | null = null) {
  const { documents } = await api.ask(FILTERED, { statuses, at });
  return present(documents).nodes;
}

const numbersOf = (nodes: Awaited<ReturnType<typeof withStatus>>) => nodes.map(({ number }) => number?.value);

describe('documents of a status', () => {
  it('are those of the day asked for', async () => {
    expect(numbersOf(await withStatus(['IN_FORCE'], '2022-12-31'))).toEqual(['60/2022/NĐ-CP', '50/2020/NĐ-CP']);
    expect(numbersOf(await withStatus(['EXPIRED'], '2023-07-01'))).toEqual(['50/2020/NĐ-CP']);
  });

  it('are those of today where no day is given', async () => {
    expect(numbersOf(await withStatus(['IN_FORCE', 'EXPIRED']))).toEqual(['60/2022/NĐ-CP', '50/2020/NĐ-CP']);
  });

  it('have the status that their force tells', async () => {
    for (const at of ['2019-01-01', '2020-07-01', '2022-07-01', '2023-06-30', '2023-07-01', '2041-01-01']) {
      for (const status of ['IN_FORCE', 'NOT_YET_IN_FORCE', 'EXPIRED', 'UNKNOWN'] as const) {
        const nodes = await withStatus([status], at);
        expect(nodes.map(({ force }) => force?.status)).toEqual(nodes.map(() => status));
      }
    }
  });

  it('are not asked for without a status', async () => {
    const { errors } = await api.send('{ documents(filter: { force: { statuses: [] } }) { isComplete } }');
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID' } }]);
  });
});
