import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssertionRow, RecordInput, VerdictInput } from '../../store/rows.js';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { graphql } from '../../testing/generated/gql.js';
import { present } from '../../testing/operation.js';
import { assertion, claims, mention, type Story, textInput } from '../../testing/story.js';

const record: RecordInput = {
  kind: 'record',
  id: 'record-1',
  tokens: [],
  source: 'a catalogue',
  url: 'https://example.org/1',
  checked: true,
  checkedOn: '2025-05-05',
  claims: claims(),
  effectiveFrom: null,
  expiredOn: null,
  relations: [],
};
const verdict: VerdictInput = {
  kind: 'verdict',
  id: 'verdict-1',
  tokens: [],
  anchor: { documentKey: 'repealing', quote: 'Luật cũ', before: '', after: '', occurrence: 0 },
  decision: { kind: 'LINK', target: 'repealed', citationKind: 'REPEALS' },
  reviewer: 'a reviewer',
  decidedOn: '2025-06-06',
};
const words = mention('words', 'repealing', { kind: 'REPEALS', extent: 'PART', quote: 'khoản 2 Điều 5 Luật cũ' });
const fromText = assertion(words, 'REPEALS', 'repealed');
const from = (kind: 'record' | 'verdict', id: string, given: Partial<AssertionRow>): AssertionRow => ({
  ...fromText,
  id: `asn_${id}`,
  evidence: { kind, id },
  sort: `9 ${id}`,
  ...given,
});

const STORY: Story = {
  documents: [
    { key: 'repealing', date: '2018-01-01', effectiveFrom: '2018-07-01', text: textInput('text-repealing', 'Bãi bỏ') },
    { key: 'repealed', date: '2010-01-01', effectiveFrom: '2010-07-01' },
    { key: 'checked', date: '2010-01-01', effectiveFrom: '2010-07-01', checkedOn: '2025-05-05' },
  ],
  inputs: [record, verdict],
  derivations: [
    { inputId: 'text-repealing', mentions: [words], assertions: [fromText] },
    {
      inputId: 'record-1',
      mentions: [],
      assertions: [from('record', 'record-1', { assurance: 'RECORDED', extent: 'WHOLE', effectiveFrom: '2020-01-01' })],
    },
    {
      inputId: 'verdict-1',
      mentions: [],
      assertions: [from('verdict', 'verdict-1', { assurance: 'REVIEWED', extent: 'PART' })],
    },
  ],
};

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(STORY);
});
afterAll(() => api.close());

describe('evidence', () => {
  it('is the words of a text, an entry in a catalogue, or a decision', async () => {
    const { document } = await api.ask(
      graphql(`query TestEvidence {
        document(by: { key: "repealed" }) { citedBy { edges { node { kind extent assurance effectiveFrom evidence { edges { node {
          __typename extent effectiveFrom assurance citations { kind }
          ... on Mention { quote }
          ... on RecordEvidence { source url checked checkedOn }
          ... on Verdict { decision quote kind reviewer decidedOn }
        } } } } } } }
      }`),
    );
    const { node } = present(document?.citedBy?.edges[0]);
    expect(node).toMatchObject({
      kind: 'REPEALS',
      extent: 'WHOLE',
      assurance: 'REVIEWED',
      effectiveFrom: '2020-01-01',
    });
    expect(node.evidence?.edges.map((edge) => edge.node)).toMatchObject([
      { __typename: 'Mention', quote: 'khoản 2 Điều 5 Luật cũ', extent: 'PART', citations: [{ kind: 'REPEALS' }] },
      {
        __typename: 'RecordEvidence',
        source: 'a catalogue',
        url: 'https://example.org/1',
        checked: true,
        checkedOn: '2025-05-05',
        extent: 'WHOLE',
        effectiveFrom: '2020-01-01',
        assurance: 'RECORDED',
        citations: [{ kind: 'REPEALS' }],
      },
      {
        __typename: 'Verdict',
        assurance: 'REVIEWED',
        citations: [{ kind: 'REPEALS' }],
        decision: 'LINK',
        quote: 'Luật cũ',
        kind: 'REPEALS',
        reviewer: 'a reviewer',
        decidedOn: '2025-06-06',
      },
    ]);
  });

  it('is a node whatever its kind, found by its id', async () => {
    const { document } = await api.ask(
      graphql(`query TestEvidenceIds {
        document(by: { key: "repealed" }) { citedBy { nodes { id evidence { nodes { __typename id } } } } }
      }`),
    );
    const [citation] = present(document?.citedBy).nodes;
    const pieces = present(citation?.evidence).nodes;
    const ids = pieces.map(({ id }) => id);
    const { nodes } = await api.ask(
      graphql(`query TestEvidenceNodes($ids: [ID!]!) {
        nodes(ids: $ids) { __typename id ... on Evidence { citations { id } } }
      }`),
      { ids: [...ids, 'rev_none', `ver_${ids[1]?.slice(4)}`] },
    );
    const found = pieces.map((piece) => ({ ...piece, citations: [{ id: citation?.id }] }));
    expect(nodes).toEqual([...found, null, null]);
  });

  it('covers the days up to the check of a source, but no later day', async () => {
    const { document } = await api.ask(
      graphql(`query TestCheckedDay {
        document(by: { key: "checked" }) { onDay: force(at: "2025-05-05") { status } later: force(at: "2025-05-06") { status since } }
      }`),
    );
    expect(document).toEqual({ onDay: { status: 'IN_FORCE' }, later: { status: 'UNKNOWN', since: '2025-05-05' } });
  });

  it('affects force piece by piece: a part from one day, the whole from another', async () => {
    const { document } = await api.ask(
      graphql(`query TestForceByPieces {
        document(by: { key: "repealed" }) {
          between: force(at: "2019-01-01") { status since }
          after: force(at: "2021-01-01") { status since }
        }
      }`),
    );
    // The citation as a whole has the extent WHOLE, but only because of the record, from 2020. The text repeals a part from 2018.
    expect(document).toEqual({
      between: { status: 'PARTLY_IN_FORCE', since: '2018-07-01' },
      after: { status: 'EXPIRED', since: '2020-01-01' },
    });
  });
});
