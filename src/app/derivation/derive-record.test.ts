import { expect, it } from 'vitest';
import type { RecordRelation } from '../../store/record-relation.js';
import type { RecordInput } from '../../store/rows.js';
import { testRecord } from '../../testing/texts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { sourceKey } from '../ids.js';
import { graphOfInputs } from './graph-of-inputs.js';

const page = (id: number): string => `https://example.org/van-ban/${id}`;
const decree = (symbol: string) => ({ symbol, type: 'DECREE' as const, typeName: 'nghị định', authority: 'chinh-phu' });
const DECREE = decree('30/2020/NĐ-CP');
const OLDER = decree('110/2004/NĐ-CP');

const onPage = (record: RecordInput, id: number, ...relations: readonly RecordRelation[]): RecordInput => ({
  ...record,
  id: `${record.id} ${id}`,
  url: page(id),
  relations,
});
const replaces = (id: number, over: Partial<RecordRelation> = {}): RecordRelation => ({
  kind: 'REPLACES',
  target: { key: sourceKey(page(id)) },
  extent: 'WHOLE',
  effectiveFrom: null,
  ...over,
});

const graph = (...inputs: readonly RecordInput[]) => {
  const { documents, derivations } = graphOfInputs(inputs, () => null, vocabulary);
  const keys = new Map(documents.map(({ id, key }) => [id, key]));
  const assertions = derivations.flatMap((derivation) => derivation.assertions);
  return {
    documents: documents.map(({ key }) => key).sort(),
    edges: assertions.map(({ fromId, kind, toId, assurance }) =>
      [keys.get(fromId), kind, keys.get(toId), assurance].join(' '),
    ),
    assertions,
  };
};

it('links a relation to the document of a page, whatever number that has', () => {
  const { edges } = graph(onPage(testRecord(DECREE), 1, replaces(2)), onPage(testRecord(OLDER), 2));
  expect(edges).toEqual(['30-2020-nd-cp_chinh-phu_2020 REPLACES 110-2004-nd-cp_chinh-phu_2004 RECORDED']);
});

it('asserts nothing while no document is of the page, and makes none', () => {
  const { edges, documents } = graph(onPage(testRecord(DECREE), 1, replaces(2)));
  expect([edges, documents]).toEqual([[], ['30-2020-nd-cp_chinh-phu_2020']]);
});

it('asserts nothing of its own document, even from two pages', () => {
  const { edges, documents } = graph(onPage(testRecord(DECREE), 1, replaces(2)), onPage(testRecord(DECREE), 2));
  expect([edges, documents]).toEqual([[], ['30-2020-nd-cp_chinh-phu_2020']]);
});

it('keeps the page that lists the relation', () => {
  const listed = replaces(2, { listedAt: page(2) });
  const { assertions } = graph(onPage(testRecord(DECREE), 1, listed), onPage(testRecord(OLDER), 2));
  expect(assertions).toMatchObject([{ listedAt: page(2) }]);
});
