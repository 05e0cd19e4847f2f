import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { graphql } from '../../testing/generated/gql.js';
import { present } from '../../testing/operation.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

describe('document', () => {
  it('is found by its key and tells the source of its values', async () => {
    const { document } = await api.ask(
      graphql(`query TestDocumentByKey {
        document(by: { key: "directive" }) {
          id type typeName isStub
          number { value assurance origin { place quote section { path } counted { from } } }
          issuedOn { value } issuers { name } authority { name place }
        }
      }`),
    );
    expect(document).toEqual({
      id: 'doc_directive',
      type: 'DIRECTIVE',
      typeName: 'chỉ thị',
      isStub: false,
      number: {
        value: '01/CT-UBND',
        assurance: 'STATED',
        origin: { place: 'LETTERHEAD', quote: null, section: null, counted: null },
      },
      issuedOn: { value: '2021-01-21' },
      issuers: [{ name: 'Chủ tịch Ủy ban nhân dân tỉnh Bình Dương' }],
      authority: { name: 'Ủy ban nhân dân tỉnh Bình Dương', place: 'Bình Dương' },
    });
  });

  it('shows a date that its number contradicts apart, and has none to go by', async () => {
    const story = { key: '66-nd', number: '66/2012/NĐ-CP', contradictedDate: '2013-09-06' };
    const other = await openTestApi({ documents: [story] });
    const { document } = await other.ask(
      graphql(`query TestContradictedDate {
        document(by: { key: "66-nd" }) { issuedOn { value } contradictedDate { value assurance } }
      }`),
    );
    expect(document).toEqual({ issuedOn: null, contradictedDate: { value: '2013-09-06', assurance: 'STATED' } });
    await other.close();
  });

  it('is null for an unknown key', async () => {
    const { document } = await api.ask(graphql(`query TestNoDocument { document(by: { key: "none" }) { id } }`));
    expect(document).toBeNull();
  });

  it('shows what was read off its current text', async () => {
    const { document } = await api.ask(
      graphql(`query TestWhatWasRead {
        document(by: { key: "directive" }) {
          text { sha256 source retrievedAt standing reader format content } texts { source standing }
          sections { nodes { path label heading content span { start end codePoints { start end } } } }
          signers { name office } recipients { written expanded } indicators { name abbreviation }
          assignments { nodes {
            assignees { written body { name } }
            duty frequency reportTo { written body { name } } through { written } section { path label heading } quote
          } }
        }
      }`),
    );
    expect(document?.sections?.nodes).toEqual([
      {
        ...{ path: 'muc-1', label: 'mục 1', heading: null, content: 'Quán triệt Chỉ thị số 34-CT/TW.' },
        span: { start: 0, end: 31, codePoints: { start: 0, end: 31 } },
      },
    ]);
    expect(document?.texts).toEqual([{ source: 'text-directive.txt', standing: 'CURRENT' }]);
    expect(document?.signers).toEqual([{ name: 'Nguyễn Văn A', office: 'Chủ tịch' }]);
    expect(document?.recipients).toEqual([{ written: 'TT. Tỉnh ủy', expanded: 'Thường trực Tỉnh ủy' }]);
    expect(document?.indicators).toEqual([{ name: 'Chỉ số cải cách hành chính', abbreviation: 'Par Index' }]);
    expect(document?.assignments?.nodes).toMatchObject([
      {
        assignees: [{ written: 'Sở Nội vụ', body: null }],
        reportTo: { body: { name: 'Ủy ban nhân dân tỉnh Bình Dương' } },
        through: null,
        section: { path: 'muc-2', label: 'mục 2', heading: null },
      },
    ]);
  });

  it('gives empty lists for a stub', async () => {
    const { document } = await api.ask(
      graphql(`query TestStub {
        document(by: { key: "party-34" }) {
          isStub text { source } texts { source } sections { nodes { path } } signers { name } assignments { nodes { duty } }
        }
      }`),
    );
    expect(document).toEqual({
      isStub: true,
      text: null,
      texts: [],
      sections: { nodes: [] },
      signers: [],
      assignments: { nodes: [] },
    });
  });
});

describe('findByNumber', () => {
  it('ranks candidates and gives reasons', async () => {
    const { findByNumber } = await api.ask(
      graphql(`query TestFindContradicted {
        findByNumber(number: "34-CT/TW", date: "2024-05-24", year: 2024) {
          rank match reasons { claim agrees asked found } document { key }
        }
      }`),
    );
    expect(findByNumber).toEqual([
      {
        rank: 1,
        match: 'CONTRADICTED',
        reasons: [
          { claim: 'NUMBER', agrees: true, asked: '34-CT/TW', found: '34-CT/TW' },
          { claim: 'DATE', agrees: false, asked: '2024-05-24', found: '2014-04-07' },
          { claim: 'YEAR', agrees: false, asked: '2024', found: '2014' },
        ],
        document: { key: 'party-34' },
      },
    ]);
  });
});

const keysOf = (
  connection: { readonly edges: readonly { readonly node: { readonly key: string } }[] } | null,
): readonly string[] => present(connection).edges.map(({ node }) => node.key);

describe('documents', () => {
  it('finds the same without diacritics and in capitals', async () => {
    const found = await api.ask(
      graphql(`query TestSearchMarks {
        a: documents(search: "thi dua") { edges { node { key } } isComplete }
        b: documents(search: "THI ĐUA") { edges { node { key } } isComplete }
      }`),
    );
    expect(keysOf(found.a)).toEqual(['plan', 'directive', 'old-law']);
    expect(found.b).toEqual(found.a);
    expect(found.a?.isComplete).toBe(true);
  });

  it('counts documents of a merged province as those of its successor only when rolled up', async () => {
    const found = await api.ask(
      graphql(`query TestRollUp {
        alone: documents(filter: { bodyId: "bod_ubnd-thanh-pho-ho-chi-minh" }) { edges { node { key } } }
        rolledUp: documents(filter: { bodyId: "bod_ubnd-thanh-pho-ho-chi-minh", rollUp: true }) { edges { node { key } } }
        ofBody: node(id: "bod_ubnd-thanh-pho-ho-chi-minh") { ... on Body {
          documents { edges { node { key } } }
          rolledUp: documents(rollUp: true, types: [PLAN]) { edges { node { key } } isComplete }
        } }
      }`),
    );
    expect(keysOf(found.alone)).toEqual([]);
    expect(keysOf(found.rolledUp)).toEqual(['plan', 'directive']);
    const body = present(found.ofBody);
    if (!('rolledUp' in body)) throw new Error('no body');
    expect(keysOf(body.documents)).toEqual([]);
    expect(keysOf(body.rolledUp)).toEqual(['plan']);
    expect(body.rolledUp?.isComplete).toBe(true);
  });
});

describe('node and nodes', () => {
  it('find objects of every type, in the order of the ids, null for unknown ids', async () => {
    const ids = [
      'doc_directive',
      'cit_directive_IMPLEMENTS_party-34',
      'men_34',
      'bod_chinh-phu',
      'cam_1',
      'doc_none',
      'other',
    ];
    const { nodes } = await api.ask(graphql(`query TestNodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`), {
      ids,
    });
    expect(nodes?.map((node) => node?.__typename ?? null)).toEqual([
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
  it('link a document and its campaign both ways', async () => {
    const { document, campaigns } = await api.ask(
      graphql(`query TestCampaigns {
        document(by: { key: "directive" }) { campaigns(roles: [LAUNCHES]) {
          role quote launchedBy { written body { name } } period { from to }
          campaign { name theme occasions launchedBy { name } launchedIn { key } }
          document { key }
        } }
        campaigns(search: "thi đua") { edges { node {
          name documents { edges { role quote node { key } } } answers { id } answeredBy { edges { cursor } }
        } } }
      }`),
    );
    expect(document?.campaigns).toMatchObject([
      {
        role: 'LAUNCHES',
        launchedBy: { body: { name: 'Chủ tịch Ủy ban nhân dân tỉnh Bình Dương' } },
        campaign: { theme: 'Đoàn kết, sáng tạo', launchedIn: { key: 'directive' } },
        document: { key: 'directive' },
      },
    ]);
    expect(campaigns?.edges[0]?.node.documents?.edges).toEqual([
      { role: 'LAUNCHES', quote: 'phát động phong trào thi đua năm 2021', node: { key: 'directive' } },
    ]);
  });

  it('are found by name, place, branch and level, with parent and successors', async () => {
    const { bodies } = await api.ask(
      graphql(`query TestBodies {
        bodies(search: "ubnd", place: "tỉnh Bình Dương", branch: STATE, level: PROVINCE, first: 1) {
          edges { node { name abolishedOn successors { name } parent { name } } }
        }
      }`),
    );
    expect(bodies?.edges[0]?.node).toMatchObject({
      abolishedOn: '2025-07-01',
      successors: [{ name: expect.stringContaining('Hồ Chí Minh') }],
    });
  });
});
