import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { PROVISION_STORY } from '../../testing/provision-story.js';
import { documentId } from '../../testing/story.js';
import { provisionId } from './provision-id.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(PROVISION_STORY);
});
afterAll(() => api.close());

async function answer(query: string) {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return data;
}

const provision = async (path: string, fields: string, key = 'law') =>
  (await answer(`{ document(key: "${key}") { provision(path: "${path}") { ${fields} } } }`)).document.provision;

const CITATION = `edges { document { key } citation { kind } provisions { path } node { __typename ... on Mention { id } } }`;
interface Cited {
  readonly edges: readonly {
    readonly document: { readonly key: string };
    readonly citation: { readonly kind: string };
    readonly provisions: readonly { readonly path: string }[];
    readonly node: { readonly id: string };
  }[];
}
const shown = ({ edges }: Cited) =>
  edges.map(({ document, citation, provisions, node }) => [
    document.key,
    citation.kind,
    provisions.map(({ path }) => path),
    node.id,
  ]);

describe('a provision', () => {
  it('says what it is, where it stands and what its words are', async () => {
    expect(
      await provision('dieu-5/khoan-2', 'path label heading content parent { path label heading } document { key }'),
    ).toEqual({
      path: 'dieu-5/khoan-2',
      label: 'khoản 2 Điều 5',
      heading: null,
      content: '2. Cây ở khoản 1 Điều này trồng vào mùa xuân theo Nghị định 9.\n',
      parent: { path: 'dieu-5', label: 'Điều 5', heading: 'Chọn cây' },
      document: { key: 'law' },
    });
  });

  it('is amended by what names it, one within it or one that holds it', async () => {
    const amended = [['amending', 'AMENDS', ['dieu-5/khoan-2'], 'men_amends']];
    expect(shown((await provision('dieu-5/khoan-2', `amendedBy { ${CITATION} }`)).amendedBy)).toEqual(amended);
    expect(shown((await provision('dieu-5', `amendedBy { ${CITATION} }`)).amendedBy)).toEqual(amended);
    expect(shown((await provision('dieu-5/khoan-1', `amendedBy { ${CITATION} }`)).amendedBy)).toEqual([]);
    expect(shown((await provision('dieu-7', `amendedBy { ${CITATION} }`)).amendedBy)).toEqual([
      ['amending', 'REPEALS', ['dieu-7'], 'men_repeals'],
    ]);
  });

  it('is cited by evidence of the kinds asked for, newest citing document first, page by page', async () => {
    const cited = [
      ['amending', 'AMENDS', ['dieu-5/khoan-2'], 'men_amends'],
      ['decree', 'REFERS', ['dieu-5/khoan-1', 'dieu-5/khoan-2'], 'men_refers'],
    ];
    expect(shown((await provision('dieu-5', `citedBy { ${CITATION} }`)).citedBy)).toEqual(cited);
    expect(shown((await provision('dieu-5', `citedBy(kinds: [REFERS]) { ${CITATION} }`)).citedBy)).toEqual([cited[1]]);
    const { citedBy } = await provision(
      'dieu-5',
      `citedBy(first: 1) { ${CITATION} pageInfo { hasNextPage endCursor } }`,
    );
    expect([shown(citedBy), citedBy.pageInfo.hasNextPage]).toEqual([[cited[0]], true]);
    const after = `citedBy(first: 1, after: "${citedBy.pageInfo.endCursor}") { ${CITATION} pageInfo { hasNextPage } }`;
    const next = (await provision('dieu-5', after)).citedBy;
    expect([shown(next), next.pageInfo.hasNextPage]).toEqual([[cited[1]], false]);
  });

  it('has the mentions that stand in it, and the places of its own text that name it', async () => {
    const fields = 'mentions { edges { node { quote } } } internalReferences { quote section provisions { path } }';
    const reference = {
      quote: 'khoản 1 Điều này',
      section: 'dieu-5/khoan-2',
      provisions: [{ path: 'dieu-5/khoan-1' }],
    };
    const mentions = { edges: [{ node: { quote: 'Nghị định 9' } }] };
    expect(await provision('dieu-5/khoan-2', fields)).toEqual({ mentions, internalReferences: [] });
    expect(await provision('dieu-5/khoan-1', fields)).toEqual({
      mentions: { edges: [] },
      internalReferences: [reference],
    });
    expect(await provision('dieu-5', fields)).toEqual({ mentions, internalReferences: [reference] });
  });

  it('has the clauses on effect that are about it', async () => {
    const effects = [{ kind: 'TAKES_EFFECT', quote: 'Khoản 2 Điều 5 có hiệu lực sau.' }];
    expect(await provision('dieu-5', 'effects { kind quote }')).toEqual({ effects });
    expect(await provision('dieu-7', 'effects { kind quote }')).toEqual({ effects: [] });
  });

  it('is found whatever the case of its path, and null where neither text nor citation knows it', async () => {
    expect(await provision(' Dieu-5/KHOAN-2/ ', 'path')).toEqual({ path: 'dieu-5/khoan-2' });
    expect(await provision('dieu-6', 'path')).toBeNull();
    expect(await provision('', 'path')).toBeNull();
  });

  it('is known of a document without a text once someone names it or one within it', async () => {
    const fields = `label heading content parent { path } mentions { edges { cursor } } internalReferences { quote } amendedBy { ${CITATION} }`;
    const { amendedBy, ...rest } = await provision('dieu-4', fields, 'stub');
    expect(rest).toEqual({
      label: 'Điều 4',
      heading: null,
      content: null,
      parent: null,
      mentions: { edges: [] },
      internalReferences: [],
    });
    expect(shown(amendedBy)).toEqual([['decree', 'AMENDS', ['dieu-4/khoan-3'], 'men_stubs']]);
  });

  it('has a global id that leads to it, and that of what is no provision to nothing', async () => {
    const { id } = await provision('dieu-7', 'id');
    const ids = [id, provisionId({ documentId: documentId('law'), path: 'dieu-6' }), 'pro_', 'pro_x', `${id}=`];
    const { nodes } = await answer(
      `{ nodes(ids: ${JSON.stringify(ids)}) { __typename id ... on Provision { path document { key } } } }`,
    );
    expect(nodes).toEqual([
      { __typename: 'Provision', id, path: 'dieu-7', document: { key: 'law' } },
      null,
      null,
      null,
      null,
    ]);
  });
});

it('the id of a provision leads to it when its document was merged into another', async () => {
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
  const { data } = await merged.ask(`{ node(id: "${id}") { id ... on Provision { heading } } }`);
  const now = provisionId({ documentId: documentId('law'), path: 'dieu-7' });
  expect(data.node).toEqual({ id: now, heading: 'Chăm sóc' });
  await merged.close();
});

describe('the provisions', () => {
  it('of a document are its sections and what only citations know, in the order of their numbers', async () => {
    const { law, stub } = await answer(`{
      law: document(key: "law") { provisions { edges { node { path } } } }
      stub: document(key: "stub") { provisions(first: 1) { edges { node { path content } } pageInfo { hasNextPage } } }
    }`);
    expect(law.provisions.edges.map(({ node }: { node: { path: string } }) => node.path)).toEqual([
      'dieu-5',
      'dieu-5/khoan-1',
      'dieu-5/khoan-2',
      'dieu-7',
    ]);
    expect(stub.provisions).toEqual({
      edges: [{ node: { path: 'dieu-4', content: null } }],
      pageInfo: { hasNextPage: true },
    });
  });

  it('that a mention names are those of the document that it leads to, none while it leads to none', async () => {
    const { document } = await answer(
      '{ document(key: "decree") { mentions { edges { node { pinpoints { path paths } provisions { path document { key } } } } } } }',
    );
    const named = document.mentions.edges.map(({ node }: { node: unknown }) => node);
    expect(named).toEqual([
      {
        pinpoints: [{ path: 'dieu-5/khoan-1', paths: ['dieu-5/khoan-1', 'dieu-5/khoan-2'] }],
        provisions: [
          { path: 'dieu-5/khoan-1', document: { key: 'law' } },
          { path: 'dieu-5/khoan-2', document: { key: 'law' } },
        ],
      },
      { pinpoints: [], provisions: [] },
      {
        pinpoints: [{ path: 'dieu-4/khoan-3', paths: ['dieu-4/khoan-3'] }],
        provisions: [{ path: 'dieu-4/khoan-3', document: { key: 'stub' } }],
      },
      { pinpoints: [{ path: 'dieu-1', paths: ['dieu-1'] }], provisions: [] },
    ]);
  });

  it('that a citation touches stand on it and on each piece of its evidence', async () => {
    const { document } = await answer(
      `{ document(key: "law") { citedBy(kinds: [AMENDS, REPEALS]) { edges { node { kind provisions { path } evidence { edges { provisions { label } } } } } } } }`,
    );
    expect(document.citedBy.edges.map(({ node }: { node: unknown }) => node)).toEqual([
      {
        kind: 'REPEALS',
        provisions: [{ path: 'dieu-7' }],
        evidence: { edges: [{ provisions: [{ label: 'Điều 7' }] }] },
      },
      {
        kind: 'AMENDS',
        provisions: [{ path: 'dieu-5/khoan-2' }],
        evidence: { edges: [{ provisions: [{ label: 'khoản 2 Điều 5' }] }] },
      },
    ]);
  });

  it('cost one call to the store for each level, whatever the number of parents', async () => {
    api.takeCalls();
    await answer(`{ documents(first: 10) { edges { node { provisions(first: 5) { edges { node {
      content parent { path } amendedBy(first: 3) { edges { document { key } citation { kind } node { __typename } provisions { path } } }
      mentions(first: 3) { edges { node { quote } } } internalReferences { provisions { path } }
    } } } } } } }`);
    expect(api.takeCalls().toSorted()).toEqual([
      'getCitations',
      'getDocuments', // whose texts they are
      'getDocuments', // citing ones
      'getInputs',
      'getMentions',
      'getProvisions', // parents
      'getProvisions', // that evidence names
      'getProvisions', // that internal references name
      'mentions',
      'provisionCitations',
      'provisions',
      'searchDocuments',
    ]);
  });
});

it('a query for very many provisions is refused before anything is read', async () => {
  api.takeCalls();
  const { errors } = await api.ask(
    '{ documents(first: 100) { edges { node { provisions(first: 100) { edges { node { citedBy(first: 100) { edges { cursor } } } } } } } } }',
  );
  expect([errors[0]?.extensions, api.takeCalls()]).toMatchObject([{ code: 'TOO_LARGE', limit: 'cost' }, []]);
});
