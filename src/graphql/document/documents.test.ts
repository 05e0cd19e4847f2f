import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

async function answer(query: string) {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return data;
}

describe('document', () => {
  it('is found by its key and says where its values come from', async () => {
    const { document } = await answer(
      '{ document(key: "directive") { id type typeName isStub number { value assurance source } issuedOn { value } issuers { name } authority { name place } } }',
    );
    expect(document).toEqual({
      id: 'doc_directive',
      type: 'DIRECTIVE',
      typeName: 'chỉ thị',
      isStub: false,
      number: { value: '01/CT-UBND', assurance: 'STATED', source: 'letterhead' },
      issuedOn: { value: '2021-01-21' },
      issuers: [{ name: 'Chủ tịch Ủy ban nhân dân tỉnh Bình Dương' }],
      authority: { name: 'Ủy ban nhân dân tỉnh Bình Dương', place: 'Bình Dương' },
    });
  });

  it('is null for an unknown key', async () => {
    expect(await answer('{ document(key: "none") { id } }')).toEqual({ document: null });
  });

  it('shows what was read off its current text', async () => {
    const { document } = await answer(`{ document(key: "directive") {
      text { sha256 source retrievedOn reader content } texts { source }
      sections { path label heading content } signers { name office } recipients { written expanded }
      indicators { name abbreviation }
      assignments { assignees { written body { name } } duty frequency reportTo { written body { name } } through { written } section quote }
    } }`);
    expect(document.sections).toEqual([
      { path: 'muc-1', label: '1', heading: null, content: 'Quán triệt Chỉ thị số 34-CT/TW.' },
    ]);
    expect(document.texts).toEqual([{ source: 'text-directive.txt' }]);
    expect(document.signers).toEqual([{ name: 'Nguyễn Văn A', office: 'Chủ tịch' }]);
    expect(document.recipients).toEqual([{ written: 'TT. Tỉnh ủy', expanded: 'Thường trực Tỉnh ủy' }]);
    expect(document.indicators).toEqual([{ name: 'Chỉ số cải cách hành chính', abbreviation: 'Par Index' }]);
    expect(document.assignments).toMatchObject([
      {
        assignees: [{ written: 'Sở Nội vụ', body: null }],
        reportTo: { body: { name: 'Ủy ban nhân dân tỉnh Bình Dương' } },
        through: null,
      },
    ]);
  });

  it('gives empty lists for a stub', async () => {
    const query =
      '{ document(key: "party-34") { isStub text { source } texts { source } sections { path } signers { name } assignments { duty } } }';
    expect((await answer(query)).document).toEqual({
      isStub: true,
      text: null,
      texts: [],
      sections: [],
      signers: [],
      assignments: [],
    });
  });
});

describe('cites, citedBy and evidence', () => {
  it('lists citations newest cited document first, with the document at the other end', async () => {
    const { document } = await answer(
      '{ document(key: "directive") { cites { edges { document { key } node { kind extent assurance from { key } to { key } } } } } }',
    );
    expect(document.cites.edges).toEqual([
      {
        document: { key: 'resolution' },
        node: {
          kind: 'IMPLEMENTS',
          extent: 'WHOLE',
          assurance: 'STATED',
          from: { key: 'directive' },
          to: { key: 'resolution' },
        },
      },
      {
        document: { key: 'party-34' },
        node: {
          kind: 'IMPLEMENTS',
          extent: 'WHOLE',
          assurance: 'STATED',
          from: { key: 'directive' },
          to: { key: 'party-34' },
        },
      },
    ]);
  });

  it('answers who cites a document, where and in which words', async () => {
    const { document } = await answer(
      `{ document(key: "party-34") { citedBy { edges { document { key } node { evidence(first: 1) {
        edges { node { __typename ... on Mention { quote section cue document { key } } } } pageInfo { hasNextPage } } } } } } }`,
    );
    expect(document.citedBy.edges).toEqual([
      {
        document: { key: 'directive' },
        node: {
          evidence: {
            edges: [
              {
                node: {
                  __typename: 'Mention',
                  quote: 'Chỉ thị số 34-CT/TW',
                  section: 'muc-1',
                  cue: 'quán triệt',
                  document: { key: 'directive' },
                },
              },
            ],
            pageInfo: { hasNextPage: true },
          },
        },
      },
    ]);
  });

  it('filters by kind, and says with an empty page that there is none', async () => {
    const { document } = await answer(
      '{ document(key: "directive") { cites(kinds: [BASED_ON]) { edges { cursor } pageInfo { hasNextPage startCursor } } } }',
    );
    expect(document.cites).toEqual({ edges: [], pageInfo: { hasNextPage: false, startCursor: null } });
  });

  it('bounds citing documents by date', async () => {
    const query =
      '{ document(key: "directive") { before: citedBy(to: "2021-01-31") { edges { cursor } } after: citedBy(from: "2021-01-31") { edges { document { key } } } } }';
    const { document } = await answer(query);
    expect(document).toEqual({ before: { edges: [] }, after: { edges: [{ document: { key: 'plan' } }] } });
  });
});

describe('mentions', () => {
  it('come in the order of the text and can be chosen by state', async () => {
    const { document } = await answer(`{ document(key: "directive") {
      all: mentions { edges { node { quote } } }
      open: mentions(roles: [CITING], states: [AMBIGUOUS, UNRESOLVED]) { edges { node {
        state pinpoints { path text } citations { id }
        claims { symbol authority { name } completed { claim origin } }
        candidates { rank match reasons document { key } }
      } } }
    } }`);
    expect(document.all.edges.map((edge: { node: { quote: string } }) => edge.node.quote)).toEqual([
      'Chỉ thị số 34-CT/TW',
      'Thực hiện',
      'Nghị quyết 01-NQ/CP',
      'báo cáo',
    ]);
    expect(document.open.edges).toEqual([
      {
        node: {
          state: 'AMBIGUOUS',
          pinpoints: [{ path: 'dieu-5/khoan-2', text: 'khoản 2 Điều 5' }],
          citations: [],
          claims: {
            symbol: '85',
            authority: { name: 'Chính phủ' },
            completed: [{ claim: 'AUTHORITY', origin: 'CITING_DOCUMENT' }],
          },
          candidates: [
            { rank: 1, match: 'POSSIBLE', reasons: ['number 85'], document: { key: 'resolution' } },
            { rank: 2, match: 'CONTRADICTED', reasons: ['another date'], document: { key: 'party-34' } },
          ],
        },
      },
    ]);
  });
});

describe('findByNumber', () => {
  it('ranks with reasons', async () => {
    const { findByNumber } = await answer(
      '{ findByNumber(number: "34-CT/TW", date: "2024-05-24") { rank match reasons document { key } } }',
    );
    expect(findByNumber).toEqual([
      {
        rank: 1,
        match: 'CONTRADICTED',
        reasons: ['number 34-CT/TW', 'dated 2014-04-07, not 2024-05-24'],
        document: { key: 'party-34' },
      },
    ]);
  });
});

const keysOf = (connection: { edges: { node: { key: string } }[] }): readonly string[] =>
  connection.edges.map(({ node }) => node.key);

describe('documents', () => {
  it('finds the same without diacritics and in capitals', async () => {
    const found = await answer(
      '{ a: documents(search: "thi dua") { edges { node { key } } searchComplete } b: documents(search: "THI ĐUA") { edges { node { key } } searchComplete } }',
    );
    expect(keysOf(found.a)).toEqual(['plan', 'directive', 'old-law']);
    expect(found.b).toEqual(found.a);
    expect(found.a.searchComplete).toBe(true);
  });

  it('counts documents of a merged province as those of its successor only when rolled up', async () => {
    const found = await answer(`{
      alone: documents(authorityId: "bod_ubnd-thanh-pho-ho-chi-minh") { edges { node { key } } }
      rolledUp: documents(authorityId: "bod_ubnd-thanh-pho-ho-chi-minh", rollUp: true) { edges { node { key } } }
      ofBody: node(id: "bod_ubnd-thanh-pho-ho-chi-minh") { ... on Body {
        documents { edges { node { key } } } rolledUp: documents(rollUp: true, types: [PLAN]) { edges { node { key } } searchComplete } } }
    }`);
    expect(keysOf(found.alone)).toEqual([]);
    expect(keysOf(found.rolledUp)).toEqual(['plan', 'directive']);
    expect(keysOf(found.ofBody.documents)).toEqual([]);
    expect(keysOf(found.ofBody.rolledUp)).toEqual(['plan']);
    expect(found.ofBody.rolledUp.searchComplete).toBe(true);
  });
});

describe('node and nodes', () => {
  it('lead to every type, in the order asked, null where nothing is', async () => {
    const ids = [
      'doc_directive',
      'cit_directive_IMPLEMENTS_party-34',
      'men_34',
      'bod_chinh-phu',
      'cam_1',
      'doc_none',
      'other',
    ];
    const { data } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(data.nodes.map((node: { __typename: string } | null) => node?.__typename ?? null)).toEqual([
      'Document',
      'Citation',
      'Mention',
      'Body',
      'Campaign',
      null,
      null,
    ]);
  });
});

describe('campaigns and bodies', () => {
  it('tell what a document does with a campaign, both ways', async () => {
    const { document, campaigns } = await answer(`{
      document(key: "directive") { campaigns(roles: [LAUNCHES]) { role quote launchedBy { written body { name } } period { from to }
        campaign { name theme occasions launchedBy { name } launchedIn { key } } document { key } } }
      campaigns(search: "thi đua") { edges { node { name documents { edges { role quote node { key } } } answers { id } answeredBy { edges { cursor } } } } }
    }`);
    expect(document.campaigns).toMatchObject([
      {
        role: 'LAUNCHES',
        launchedBy: { body: { name: 'Chủ tịch Ủy ban nhân dân tỉnh Bình Dương' } },
        campaign: { theme: 'Đoàn kết, sáng tạo', launchedIn: { key: 'directive' } },
        document: { key: 'directive' },
      },
    ]);
    expect(campaigns.edges[0].node.documents.edges).toEqual([
      { role: 'LAUNCHES', quote: 'phát động phong trào thi đua năm 2021', node: { key: 'directive' } },
    ]);
  });

  it('find bodies by name, place, branch and level, with parent and successors', async () => {
    const { bodies } = await answer(
      '{ bodies(search: "ubnd", place: "tỉnh Bình Dương", branch: STATE, level: PROVINCE, first: 1) { edges { node { name validTo successors { name } parent { name } } } } }',
    );
    expect(bodies.edges[0].node).toMatchObject({
      validTo: '2025-07-01',
      successors: [{ name: expect.stringContaining('Hồ Chí Minh') }],
    });
  });
});

describe('lineage', () => {
  it('gives each document once with depth, tier and force, and the citations among them', async () => {
    const { document } = await answer(`{ document(key: "plan") { lineage {
      root { key } documents { depth tier document { key } force { status at } } citations { kind from { key } to { key } }
      unlinkedCount inferredLeftOut undatedKept stoppedBy asOf dataVersion } } }`);
    expect(document.lineage).toEqual({
      root: { key: 'plan' },
      documents: [
        { depth: 0, tier: 'PROVINCE', document: { key: 'plan' }, force: { status: 'UNKNOWN', at: '2026-01-01' } },
        { depth: 1, tier: 'PROVINCE', document: { key: 'directive' }, force: { status: 'UNKNOWN', at: '2026-01-01' } },
        {
          depth: 2,
          tier: 'GOVERNMENT',
          document: { key: 'resolution' },
          force: { status: 'UNKNOWN', at: '2026-01-01' },
        },
        {
          depth: 2,
          tier: 'PARTY_CENTRAL',
          document: { key: 'party-34' },
          force: { status: 'UNKNOWN', at: '2026-01-01' },
        },
      ],
      citations: [
        { kind: 'IMPLEMENTS', from: { key: 'directive' }, to: { key: 'party-34' } },
        { kind: 'IMPLEMENTS', from: { key: 'directive' }, to: { key: 'resolution' } },
        { kind: 'IMPLEMENTS', from: { key: 'plan' }, to: { key: 'directive' } },
      ],
      unlinkedCount: 1,
      inferredLeftOut: 0,
      undatedKept: 0,
      stoppedBy: null,
      asOf: null,
      dataVersion: '1',
    });
  });

  it('walks the other way, stops at its bounds and says why', async () => {
    const { document } = await answer(`{ document(key: "party-34") {
      all: lineage(direction: DERIVED) { documents { document { key } } stoppedBy }
      near: lineage(direction: DERIVED, depth: 1) { documents { document { key } } stoppedBy }
      few: lineage(direction: DERIVED, maxDocuments: 1) { documents { document { key } } stoppedBy }
      then: lineage(direction: DERIVED, asOf: "2021-01-25") { documents { document { key } force { at } } asOf }
    } }`);
    const keys = (lineage: { documents: { document: { key: string } }[] }) =>
      lineage.documents.map((one) => one.document.key);
    expect(keys(document.all)).toEqual(['party-34', 'directive', 'plan']);
    expect([keys(document.near), document.near.stoppedBy]).toEqual([['party-34', 'directive'], 'DEPTH']);
    expect([keys(document.few), document.few.stoppedBy]).toEqual([['party-34'], 'NODES']);
    expect(keys(document.then)).toEqual(['party-34', 'directive']);
    expect(document.then.documents[0].force.at).toBe('2021-01-25');
  });
});

describe('force', () => {
  const causes =
    'causes { __typename ... on Citation { kind from { key } } ... on DatedEvidence { fact date source } }';

  it('is told by days and by the documents that amend and replace', async () => {
    const { document } = await answer(`{ document(key: "old-law") {
      then: force(at: "2020-06-01") { status since ${causes} } now: force { status at since ${causes} } } }`);
    expect(document.then).toMatchObject({ status: 'IN_FORCE', since: '2004-07-01' });
    expect(document.then.causes).toContainEqual({
      __typename: 'Citation',
      kind: 'AMENDS',
      from: { key: 'amending-law' },
    });
    expect(document.now).toMatchObject({ status: 'EXPIRED', at: '2026-01-01', since: '2024-01-01' });
    expect(document.now.causes).toEqual([
      { __typename: 'DatedEvidence', fact: 'EFFECTIVE_FROM', date: '2004-07-01', source: 'letterhead' },
      { __typename: 'DatedEvidence', fact: 'EXPIRED_ON', date: '2024-01-01', source: 'letterhead' },
      { __typename: 'Citation', kind: 'AMENDS', from: { key: 'amending-law' } },
      { __typename: 'Citation', kind: 'REPLACES', from: { key: 'new-law' } },
    ]);
  });

  it('is never claimed without evidence', async () => {
    const { document } = await answer(
      '{ document(key: "party-34") { force(at: "2026-01-01") { status since causes { __typename } } } }',
    );
    expect(document.force).toEqual({ status: 'UNKNOWN', since: null, causes: [] });
  });
});
