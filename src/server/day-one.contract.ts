import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagePath } from './package-root.js';

/** Answer of the API to one operation, as it came over HTTP. */
export interface Answer {
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the operation's; each expectation states what it looks at
  readonly data: any;
}

/** Asks an operation of `schema/operations/`, by its file name, with other variables where they are given. */
export type Ask = (operation: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** Returns what asks the server at the address. */
export const asker =
  (apiUrl: () => string): Ask =>
  async (operation, variables = {}) => {
    const query = readFileSync(packagePath(join('schema/operations', `${operation}.graphql`)), 'utf8');
    const response = await fetch(apiUrl(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = await response.text();
    return { body, data: JSON.parse(body).data };
  };

/** All operations, by file name, in order. */
export const OPERATIONS: readonly string[] = readdirSync(packagePath('schema/operations'))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace(/\.graphql$/, ''))
  .sort();

const DIRECTIVE = '1-ct-ubnd_ubnd-tinh-binh-duong_2021';

type Json = Answer['data'];

const nodes = (connection: Json): Json[] => connection.edges.map((edge: Json) => edge.node);
const firstWords = (citation: Json): Json => nodes(citation.evidence)[0];

/** The day-one questions on the vocabulary and the first document alone, with their answers. */
export function itAnswersDayOneQuestions(ask: Ask): void {
  it.each(['01-CT', '01/CT-UBND', '01 ct ubnd'])(
    'finds the directive by "%s", number and date inferred with their sources',
    async (number) => {
      const { data } = await ask('find-by-number', { number });
      expect(data.findByNumber).toHaveLength(1);
      const [{ match, document }] = data.findByNumber;
      expect([match, document.key]).toEqual(['MATCH', DIRECTIVE]);
      expect(document.number).toEqual({
        value: '01/CT-UBND',
        assurance: 'INFERRED',
        source: expect.stringContaining('01-CT.signed.pdf'),
      });
      expect(document.issuedOn).toEqual({
        value: '2021-01-21',
        assurance: 'INFERRED',
        source: expect.stringContaining('21/01/2021'),
      });
    },
  );

  it('knows the six documents that it implements, with section, quote and cue', async () => {
    const { data } = await ask('what-it-implements');
    const found = data.document.cites.edges.map(({ document, node }: Json) => {
      const { section, quote } = firstWords(node);
      return [
        document.number.value,
        document.issuedOn.value,
        document.issuerNames.join(),
        section,
        quote,
        node.assurance,
      ];
    });
    expect(found.sort()).toEqual([
      ['01-NQ/TU', '2020-12-21', 'Tỉnh ủy Bình Dương', 'muc-2', 'Nghị quyết số 01-NQ/TU', 'STATED'],
      ['01/NQ-CP', '2021-01-01', 'Chính phủ', 'muc-2', 'Nghị quyết 01-NQ/CP', 'STATED'],
      ['05-CT/TW', '2016-05-15', 'Bộ Chính trị', 'muc-3', 'Chỉ thị số 05-CT/TW', 'STATED'],
      ['34-CT/TW', '2014-04-07', 'Bộ Chính trị', 'muc-1', 'Chỉ thị số 34-CT/TW', 'STATED'],
      ['35/NQ-HĐND', '2020-12-10', 'Hội đồng nhân dân tỉnh Bình Dương', 'muc-2', 'Nghị quyết số 35/NQ-HĐND', 'STATED'],
      ['45-CT/TW', '2020-06-20', 'Bộ Chính trị', 'muc-4', 'Chỉ thị số 45-CT/TW', 'STATED'],
    ]);
  });

  it('cites seven documents, among them the congress resolution as REFERS', async () => {
    const { data } = await ask('what-it-cites');
    expect(data.document.cites.edges).toHaveLength(7);
    const referred = data.document.cites.edges.filter(({ node }: Json) => node.kind === 'REFERS');
    expect(referred.map(({ document }: Json) => [document.key, document.number])).toEqual([
      ['nghi-quyet-dai-hoi-dang-bo-tinh-binh-duong_dai-hoi-dang-bo-tinh-binh-duong_lan-11', null],
    ]);
  });

  it('is based on nothing, and says so', async () => {
    const { data } = await ask('what-it-is-based-on');
    expect(data.document.cites).toEqual({ edges: [], pageInfo: { hasNextPage: false } });
  });

  it('finds 01/NQ-CP for the misspelt "01-NQ/CP" of 2021, not 01-NQ/TU', async () => {
    const { data } = await ask('find-misspelt-number');
    expect(data.findByNumber.map(({ match, document }: Json) => [match, document.number.value])).toEqual([
      ['MATCH', '01/NQ-CP'],
    ]);
  });

  it('has no match for 34-CT/TW of 2024, but the one of 2014, contradicted by the date', async () => {
    const { data } = await ask('find-contradicted-number');
    expect(data.findByNumber.map(({ match, document }: Json) => [match, document.issuedOn.value])).toEqual([
      ['CONTRADICTED', '2014-04-07'],
    ]);
    expect(data.findByNumber[0].reasons.join()).toContain('2014-04-07');
  });

  it('does not know whether its bases stand', async () => {
    const { data } = await ask('do-its-bases-stand');
    expect(data.document.cites.edges.map(({ document }: Json) => document.force.status)).toEqual(
      Array(7).fill('UNKNOWN'),
    );
  });

  it('knows who cites 45-CT/TW, in section 4, by "theo tinh thần"', async () => {
    const { data } = await ask('who-cites');
    const [{ node, document }] = data.document.citedBy.edges;
    expect(data.document.citedBy.edges).toHaveLength(1);
    expect([document.key, node.kind, firstWords(node).section, firstWords(node).cue]).toEqual([
      DIRECTIVE,
      'IMPLEMENTS',
      'muc-4',
      'theo tinh thần',
    ]);
  });

  it('shows section 2 with its words, the three documents that it carries out, and that nobody amends or cites it', async () => {
    const { data } = await ask('who-amends-or-cites-provision');
    const { label, content, mentions, amendedBy, citedBy } = data.document.provision;
    expect([label, content.slice(0, 3)]).toEqual(['mục 2', '2. ']);
    const carriedOut = nodes(mentions).flatMap(({ citations }: Json) => citations);
    const keys = carriedOut.flatMap(({ kind, to }: Json) => (kind === 'IMPLEMENTS' ? [to.key] : []));
    expect(keys.toSorted()).toEqual([
      '1-nq-cp_chinh-phu_2021',
      '1-nq-tu_tinh-uy-binh-duong_2020-12-21',
      '35-nq-hdnd_hdnd-tinh-binh-duong_2020',
    ]);
    expect([amendedBy.edges, citedBy.edges]).toEqual([[], []]);
  });

  it.each([3, 1])('walks eight documents and seven citations at depth %i, and nothing leads further', async (depth) => {
    const { data } = await ask('lineage', { depth });
    const { documents, citations, stoppedBy } = data.document.lineage;
    expect([documents.length, citations.length, stoppedBy]).toEqual([8, 7, null]);
    expect(documents.map((each: Json) => each.depth)).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('launches one campaign with its theme and continues four of the Prime Minister', async () => {
    const { data } = await ask('its-campaigns');
    const roles = data.document.campaigns;
    const launched = roles.filter(({ role }: Json) => role === 'LAUNCHES');
    expect(launched.map(({ campaign }: Json) => [campaign.name, campaign.theme, campaign.launchedIn.key])).toEqual([
      ['Phong trào thi đua năm 2021', 'Đoàn kết, sáng tạo, thi đua xây dựng Bình Dương văn minh, giàu đẹp', DIRECTIVE],
    ]);
    const continued = roles.filter(({ role }: Json) => role === 'CONTINUES');
    expect(continued.map(({ campaign }: Json) => [campaign.launchedBy.name, campaign.launchedIn])).toEqual(
      Array(4).fill(['Thủ tướng Chính phủ', null]),
    );
  });

  it('knows who must report every six months and every year, to whom and through whom', async () => {
    const { data } = await ask('who-must-report');
    const reporting = data.document.assignments.filter(({ frequency }: Json) => frequency !== null);
    expect(reporting).toHaveLength(1);
    const [{ assignees, frequency, reportTo, through }] = reporting;
    expect(assignees.map(({ written }: Json) => written)).toEqual([
      'Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh',
      'các cơ quan, đơn vị trên địa bàn tỉnh',
      'Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố',
    ]);
    expect([frequency, reportTo.body.name, through.body.name]).toEqual([
      'định kỳ 6 tháng, năm',
      'Ủy ban nhân dân tỉnh Bình Dương',
      'Sở Nội vụ tỉnh Bình Dương',
    ]);
  });

  it.each([
    [true, [DIRECTIVE]],
    [false, []],
  ])('counts it among the documents of UBND Thành phố Hồ Chí Minh with rollUp %s', async (rollUp, keys) => {
    const { data } = await ask('documents-of-body', { rollUp });
    const directives = nodes(data.documents).filter(({ typeName }: Json) => typeName === 'chỉ thị');
    expect(directives.map(({ key }: Json) => key)).toEqual(keys);
  });

  it('finds the same for "thi dua" and "THI ĐUA"', async () => {
    const [plain, marked] = [
      await ask('search-documents', { search: 'thi dua' }),
      await ask('search-documents', { search: 'THI ĐUA' }),
    ];
    expect(plain.body).toBe(marked.body);
    expect(nodes(plain.data.documents).map(({ key }: Json) => key)).toContain(DIRECTIVE);
  });
}
