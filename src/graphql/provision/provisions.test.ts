import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provisionId } from '../../app/ids.js';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { graphql } from '../../testing/generated/gql.js';
import type { TestNamingFragment, TestProvisionCitedByQueryVariables } from '../../testing/generated/graphql.js';
import { present } from '../../testing/operation.js';
import { PROVISION_STORY } from '../../testing/provision-story.js';
import { documentId } from '../../testing/story.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(PROVISION_STORY);
});
afterAll(() => api.close());

const PROVISION = graphql(`query TestProvision($key: String! = "law", $path: String!) {
  document(by: { key: $key }) { provision(path: $path) {
    id path label heading content
    parent { path label heading }
    document { key }
    mentions { edges { node { quote } } }
    span { start end }
    internalReferences { nodes { quote section { path } provisions { nodes { path } } } }
    effects { nodes { kind quote } }
  } }
}`);

const provision = async (path: string, key = 'law') => (await api.ask(PROVISION, { path, key })).document?.provision;

graphql(`fragment TestNaming on ProvisionCitationEdge {
  document { key } citation { kind } provisions { nodes { path } } node { __typename ... on Mention { id } }
}`);

const AMENDED_BY = graphql(`query TestAmendedBy($key: String! = "law", $path: String!) {
  document(by: { key: $key }) { provision(path: $path) { amendedBy { edges { ...TestNaming } } } }
}`);
const CITED_BY =
  graphql(`query TestProvisionCitedBy($path: String!, $kinds: [CitationKind!], $first: Int, $after: String) {
  document(by: { key: "law" }) { provision(path: $path) { citedBy(kinds: $kinds, first: $first, after: $after) {
    edges { ...TestNaming }
    pageInfo { hasNextPage endCursor }
  } } }
}`);

const shown = ({ edges }: { readonly edges: readonly TestNamingFragment[] }) =>
  edges.map(({ document, citation, provisions, node }) => [
    document.key,
    citation.kind,
    provisions?.nodes.map(({ path }) => path),
    node.__typename === 'Mention' ? node.id : node.__typename,
  ]);

const amendedBy = async (path: string, key = 'law') =>
  shown(present((await api.ask(AMENDED_BY, { path, key })).document?.provision?.amendedBy));

async function citedBy(given: TestProvisionCitedByQueryVariables) {
  const { document } = await api.ask(CITED_BY, given);
  const connection = present(document?.provision?.citedBy);
  return { rows: shown(connection), ...connection.pageInfo };
}

describe('a provision', () => {
  it('is found by its path in any case, and by its words', async () => {
    const found = await Promise.all(
      ['dieu-5/khoan-2', 'Dieu-5/Khoan-2', 'khoản 2 Điều 5'].map((path) => provision(path)),
    );
    expect(found.map((one) => one?.path)).toEqual(['dieu-5/khoan-2', 'dieu-5/khoan-2', 'dieu-5/khoan-2']);
  });

  it('has a label, a parent and the words of the text', async () => {
    expect(await provision('dieu-5/khoan-2')).toMatchObject({
      path: 'dieu-5/khoan-2',
      label: 'khoản 2 Điều 5',
      heading: null,
      content: '2. Cây ở khoản 1 Điều này trồng vào mùa xuân theo Nghị định 9.\n',
      parent: { path: 'dieu-5', label: 'Điều 5', heading: 'Chọn cây' },
      document: { key: 'law' },
    });
  });

  it('is amended by evidence that names it, a provision within it, or one that contains it', async () => {
    const amended = [['amending', 'AMENDS', ['dieu-5/khoan-2'], 'men_amends']];
    expect(await amendedBy('dieu-5/khoan-2')).toEqual(amended);
    expect(await amendedBy('dieu-5')).toEqual(amended);
    expect(await amendedBy('dieu-5/khoan-1')).toEqual([]);
    expect(await amendedBy('dieu-7')).toEqual([['amending', 'REPEALS', ['dieu-7'], 'men_repeals']]);
  });

  it('is cited by evidence of the requested kinds, newest citing document first, in pages', async () => {
    const amending = ['amending', 'AMENDS', ['dieu-5/khoan-2'], 'men_amends'];
    const referring = ['decree', 'REFERS', ['dieu-5/khoan-1', 'dieu-5/khoan-2'], 'men_refers'];
    const path = 'dieu-5';
    expect((await citedBy({ path })).rows).toEqual([amending, referring]);
    expect((await citedBy({ path, kinds: ['REFERS'] })).rows).toEqual([referring]);
    const first = await citedBy({ path, first: 1 });
    expect(first).toMatchObject({ rows: [amending], hasNextPage: true });
    const second = await citedBy({ path, first: 1, after: first.endCursor });
    expect(second).toMatchObject({ rows: [referring], hasNextPage: false });
  });

  it('has the mentions in its words, and the places in its own text that name it', async () => {
    const reference = {
      quote: 'khoản 1 Điều này',
      section: { path: 'dieu-5/khoan-2' },
      provisions: { nodes: [{ path: 'dieu-5/khoan-1' }] },
    };
    const mentions = { edges: [{ node: { quote: 'Nghị định 9' } }] };
    expect(await provision('dieu-5/khoan-2')).toMatchObject({ mentions, internalReferences: { nodes: [] } });
    expect(await provision('dieu-5/khoan-1')).toMatchObject({
      mentions: { edges: [] },
      internalReferences: { nodes: [reference] },
    });
    expect(await provision('dieu-5')).toMatchObject({ mentions, internalReferences: { nodes: [reference] } });
  });

  it('has the clauses on effect that concern it', async () => {
    const effects = [{ kind: 'TAKES_EFFECT', quote: 'Khoản 2 Điều 5 có hiệu lực sau.' }];
    expect(await provision('dieu-5')).toMatchObject({ effects: { nodes: effects } });
    expect(await provision('dieu-7')).toMatchObject({ effects: { nodes: [] } });
  });

  it('is found whatever the case of its path, and null when neither text nor citation names it', async () => {
    expect(await provision(' Dieu-5/KHOAN-2/ ')).toMatchObject({ path: 'dieu-5/khoan-2' });
    expect(await provision('dieu-6')).toBeNull();
    expect(await provision('')).toBeNull();
  });

  it('exists for a document without a text once a citation names it or a provision within it', async () => {
    expect(await provision('dieu-4', 'stub')).toMatchObject({
      label: 'Điều 4',
      heading: null,
      content: null,
      parent: null,
      mentions: { edges: [] },
      span: null,
      internalReferences: { nodes: [] },
    });
    expect(await amendedBy('dieu-4', 'stub')).toEqual([['decree', 'AMENDS', ['dieu-4/khoan-3'], 'men_stubs']]);
  });

  it('is found by its global id, also when a text only names it; an id of no path finds nothing', async () => {
    const { id } = present(await provision('dieu-7'));
    const idAt = (path: string) => provisionId({ documentId: documentId('law'), path });
    const ids = [id, idAt('dieu-6'), idAt('Điều/6'), 'pro_', 'pro_x', `${id}=`];
    const { nodes } = await api.ask(
      graphql(`query TestProvisionNodes($ids: [ID!]!) {
        nodes(ids: $ids) { __typename id ... on Provision { path document { key } content } }
      }`),
      { ids },
    );
    expect(nodes).toEqual([
      { __typename: 'Provision', id, path: 'dieu-7', document: { key: 'law' }, content: expect.any(String) },
      { __typename: 'Provision', id: idAt('dieu-6'), path: 'dieu-6', document: { key: 'law' }, content: null },
      null,
      null,
      null,
      null,
    ]);
  });
});

it('the id of a provision finds it after its document was merged into another', async () => {
  const merged = await openTestApi(PROVISION_STORY);
  const [law] = await merged.store.getDocuments([documentId('law')]);
  if (!law) throw new Error('no law');
  await merged.store.save(
    {
      inputs: { put: [], remove: [] },
      register: [{ key: 'former', id: documentId('former') }],
      documents: { put: [{ ...law, keys: ['law', 'former'] }], remove: [] },
      derivations: [],
      bodies: null,
    },
    await merged.store.dataVersion(),
  );
  const id = provisionId({ documentId: documentId('former'), path: 'dieu-7' });
  const { node } = await merged.ask(
    graphql(`query TestProvisionNode($id: ID!) { node(id: $id) { id ... on Provision { heading } } }`),
    { id },
  );
  const now = provisionId({ documentId: documentId('law'), path: 'dieu-7' });
  expect(node).toEqual({ id: now, heading: 'Chăm sóc' });
  await merged.close();
});

const PAGE = graphql(`query TestPageOfProvisions($after: String) {
  document(by: { key: "law" }) { provisions(first: 3, after: $after) { nodes { path } pageInfo { endCursor } } }
}`);

describe('the provisions', () => {
  it('of a document are read page by page', async () => {
    const page = async (after: string | null) => present((await api.ask(PAGE, { after })).document?.provisions);
    const first = await page(null);
    const second = await page(present(first.pageInfo.endCursor));
    expect([first, second].map(({ nodes }) => nodes.length)).toEqual([3, 1]);
    expect(second.nodes).toEqual([{ path: 'dieu-7' }]);
  });

  it('of a document are its sections and those known only from citations, in the order of their numbers', async () => {
    const { law, stub } = await api.ask(
      graphql(`query TestProvisionsOfDocument {
        law: document(by: { key: "law" }) { provisions { edges { node { path } } } }
        stub: document(by: { key: "stub" }) { provisions(first: 1) { edges { node { path content } } pageInfo { hasNextPage } } }
      }`),
    );
    expect(law?.provisions?.edges.map(({ node }) => node.path)).toEqual([
      'dieu-5',
      'dieu-5/khoan-1',
      'dieu-5/khoan-2',
      'dieu-7',
    ]);
    expect(stub?.provisions).toEqual({
      edges: [{ node: { path: 'dieu-4', content: null } }],
      pageInfo: { hasNextPage: true },
    });
  });

  it('of a mention belong to the linked document; they are null when it is not linked', async () => {
    const { document } = await api.ask(
      graphql(`query TestProvisionsOfMention {
        document(by: { key: "decree" }) { mentions { edges { node { pinpoints { path paths } provisions { nodes { path document { key } } } } } } }
      }`),
    );
    const named = document?.mentions?.edges.map(({ node }) => node);
    expect(named).toEqual([
      {
        pinpoints: [{ path: 'dieu-5/khoan-1', paths: ['dieu-5/khoan-1', 'dieu-5/khoan-2'] }],
        provisions: {
          nodes: [
            { path: 'dieu-5/khoan-1', document: { key: 'law' } },
            { path: 'dieu-5/khoan-2', document: { key: 'law' } },
          ],
        },
      },
      { pinpoints: [], provisions: { nodes: [] } },
      {
        pinpoints: [{ path: 'dieu-4/khoan-3', paths: ['dieu-4/khoan-3'] }],
        provisions: { nodes: [{ path: 'dieu-4/khoan-3', document: { key: 'stub' } }] },
      },
      { pinpoints: [{ path: 'dieu-1', paths: ['dieu-1'] }], provisions: null },
    ]);
  });

  it('of a citation are listed on it and on each piece of its evidence', async () => {
    const { document } = await api.ask(
      graphql(`query TestProvisionsOfCitation {
        document(by: { key: "law" }) { citedBy(kinds: [AMENDS, REPEALS]) { edges { node {
          kind provisions { nodes { path } } evidence { edges { provisions { nodes { label } } } }
        } } } }
      }`),
    );
    expect(document?.citedBy?.edges.map(({ node }) => node)).toEqual([
      {
        kind: 'REPEALS',
        provisions: { nodes: [{ path: 'dieu-7' }] },
        evidence: { edges: [{ provisions: { nodes: [{ label: 'Điều 7' }] } }] },
      },
      {
        kind: 'AMENDS',
        provisions: { nodes: [{ path: 'dieu-5/khoan-2' }] },
        evidence: { edges: [{ provisions: { nodes: [{ label: 'khoản 2 Điều 5' }] } }] },
      },
    ]);
  });

  it('cost one call to the store for each level, whatever the number of parents', async () => {
    api.takeCalls();
    await api.send(`{ documents(first: 10) { edges { node { provisions(first: 5) { edges { node {
      content parent { path } amendedBy(first: 3) { edges { document { key } citation { kind } node { __typename } provisions { nodes { path label } } } }
      mentions(first: 3) { edges { node { quote section { label } } } } internalReferences(first: 5) { nodes { section { label } provisions { nodes { heading } } } }
    } } } } } } }`);
    expect(api.takeCalls().toSorted()).toEqual([
      'getCitations',
      'getDocuments', // whose texts they are
      'getDocuments', // citing ones
      'getInputs',
      'getMentions',
      'mentions',
      'provisionCitations',
      'provisions',
      'searchDocuments',
    ]);
  });
});

it('a query for too many provisions is refused before anything is read', async () => {
  api.takeCalls();
  const { errors } = await api.send(
    '{ documents(first: 100) { edges { node { provisions(first: 100) { edges { node { citedBy(first: 100) { edges { cursor } } } } } } } } }',
  );
  expect([errors[0]?.extensions, api.takeCalls()]).toMatchObject([{ code: 'TOO_LARGE', limit: 'cost' }, []]);
});
