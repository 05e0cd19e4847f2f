import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagePath } from '../store/package-path.js';
import {
  DocumentsOfBodyDocument,
  DoItsBasesStandDocument,
  FindByNumberDocument,
  FindContradictedNumberDocument,
  FindMisspeltNumberDocument,
  ItsCampaignsDocument,
  LineageOfDocument,
  SearchDocumentsDocument,
  type TypedDocumentString,
  WhatItCitesDocument,
  WhatItImplementsDocument,
  WhatItIsBasedOnDocument,
  WhoAmendsOrCitesProvisionDocument,
  WhoCitesDocument,
  WhoMustReportDocument,
} from '../testing/generated/graphql.js';
import { present, type VariablesOf } from '../testing/operation.js';

/** Answer to one operation: the body of the HTTP response, and the data in it. */
export interface Answer<R> {
  readonly body: string;
  readonly data: R;
}

/** Runs a typed operation; variables that are left out keep their defaults. */
export type Ask = <R, V>(operation: TypedDocumentString<R, V>, ...variables: VariablesOf<V>) => Promise<Answer<R>>;

/** Returns a function that runs operations on the server at an address. */
export const asker =
  (apiUrl: () => string): Ask =>
  async (operation, ...[variables]) => {
    const body = await postQuery(apiUrl(), operation.toString(), variables ?? {});
    return { body, data: JSON.parse(body).data };
  };

/** Returns the body of the response to a query. */
export async function postQuery(apiUrl: string, query: string, variables: object = {}): Promise<string> {
  const response = await fetch(apiUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

/** The public operations (`schema/operations/`): file names and texts, ordered by name. */
export const OPERATIONS: readonly (readonly [name: string, query: string])[] = readdirSync(
  packagePath('schema/operations'),
)
  .toSorted()
  .map((name) => [name, readFileSync(packagePath(join('schema/operations', name)), 'utf8')]);

const DIRECTIVE = '1-ct-ubnd_ubnd-tinh-binh-duong_2021';

interface Connection<T> {
  readonly edges: readonly { readonly node: T }[];
}

const nodes = <T>(connection: Connection<T> | null): readonly T[] => present(connection).edges.map(({ node }) => node);

/** Returns the first mention that supports a citation; throws when the first evidence is no mention. */
function firstWords<T extends object>({ evidence }: { readonly evidence: { readonly nodes: readonly T[] } | null }) {
  const first = evidence?.nodes[0];
  if (first === undefined || !isMention(first)) throw new Error('the first evidence is no mention');
  return first;
}

/** Whether a piece of evidence is a mention; the operations request no fields of other kinds. */
const isMention = <T extends object>(evidence: T): evidence is Extract<T, { readonly quote: string }> =>
  'quote' in evidence;

/** Tests the answers to the day-one questions, on a store with only the vocabulary and the first document. */
export function itAnswersDayOneQuestions(ask: Ask): void {
  it.each(['01-CT', '01/CT-UBND', '01 ct ubnd'])(
    'finds the directive by "%s", number and date inferred with their sources',
    async (number) => {
      const { data } = await ask(FindByNumberDocument, { number });
      expect(data.findByNumber).toHaveLength(1);
      const { match, document } = present(data.findByNumber?.[0]);
      expect([match, document.key]).toEqual(['MATCH', DIRECTIVE]);
      expect(document.number).toEqual({
        value: '01/CT-UBND',
        assurance: 'INFERRED',
        origin: { place: 'ATTACHMENT_NAME', quote: '01-CT.signed.pdf' },
      });
      expect(document.issuedOn).toEqual({
        value: '2021-01-21',
        assurance: 'INFERRED',
        origin: { place: 'NEWS_LEAD', quote: 'Ngày 21/01/2021' },
      });
    },
  );

  it('knows the six documents that it implements, with section, quote and cue', async () => {
    const { data } = await ask(WhatItImplementsDocument);
    const found = present(data.document?.cites).edges.map(({ document, node }) => {
      const { section, quote } = firstWords(node);
      return [
        document.number?.value,
        document.issuedOn?.value,
        document.issuerNames.join(),
        section?.path,
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
    const { data } = await ask(WhatItCitesDocument);
    expect(present(data.document?.cites).edges).toHaveLength(7);
    const referred = present(data.document?.cites).edges.filter(({ node }) => node.kind === 'REFERS');
    expect(referred.map(({ document }) => [document.key, document.number])).toEqual([
      ['nghi-quyet-dai-hoi-dang-bo-tinh-binh-duong_dai-hoi-dang-bo-tinh-binh-duong_lan-11', null],
    ]);
  });

  it('is based on nothing, and says so', async () => {
    const { data } = await ask(WhatItIsBasedOnDocument);
    expect(data.document?.cites).toEqual({ edges: [], pageInfo: { hasNextPage: false } });
  });

  it('finds 01/NQ-CP for the misspelt "01-NQ/CP" of 2021, not 01-NQ/TU', async () => {
    const { data } = await ask(FindMisspeltNumberDocument);
    expect(data.findByNumber?.map(({ match, document }) => [match, document.number?.value])).toEqual([
      ['MATCH', '01/NQ-CP'],
    ]);
  });

  it('has no match for 34-CT/TW of 2024, but the one of 2014, contradicted by the date', async () => {
    const { data } = await ask(FindContradictedNumberDocument);
    expect(data.findByNumber?.map(({ match, document }) => [match, document.issuedOn?.value])).toEqual([
      ['CONTRADICTED', '2014-04-07'],
    ]);
    const different = { claim: 'DATE', agrees: false, asked: '2024-05-24', found: '2014-04-07' };
    expect(data.findByNumber?.[0]?.reasons).toContainEqual(different);
  });

  it('does not know whether its bases stand', async () => {
    const { data } = await ask(DoItsBasesStandDocument);
    expect(present(data.document?.cites).edges.map(({ document }) => document.force?.status)).toEqual(
      Array(7).fill('UNKNOWN'),
    );
  });

  it('knows who cites 45-CT/TW, in section 4, by "theo tinh thần"', async () => {
    const { data } = await ask(WhoCitesDocument);
    const { edges } = present(data.document?.citedBy);
    const { node, document } = present(edges[0]);
    expect(edges).toHaveLength(1);
    expect([document.key, node.kind, firstWords(node).section?.path, firstWords(node).cue]).toEqual([
      DIRECTIVE,
      'IMPLEMENTS',
      'muc-4',
      'theo tinh thần',
    ]);
  });

  it('shows section 2 with its words, the three documents that it carries out, and that nobody amends or cites it', async () => {
    const { data } = await ask(WhoAmendsOrCitesProvisionDocument);
    const { label, content, mentions, amendedBy, citedBy } = present(data.document?.provision);
    expect([label, content?.slice(0, 3)]).toEqual(['mục 2', '2. ']);
    const carriedOut = nodes(mentions).flatMap(({ citations }) => citations);
    const keys = carriedOut.flatMap(({ kind, cited }) => (kind === 'IMPLEMENTS' ? [cited.key] : []));
    expect(keys.toSorted()).toEqual([
      '1-nq-cp_chinh-phu_2021',
      '1-nq-tu_tinh-uy-binh-duong_2020-12-21',
      '35-nq-hdnd_hdnd-tinh-binh-duong_2020',
    ]);
    expect([amendedBy?.edges, citedBy?.edges]).toEqual([[], []]);
  });

  it.each([3, 1])('walks eight documents and seven citations at depth %i, and nothing leads further', async (depth) => {
    const { data } = await ask(LineageOfDocument, { depth });
    const { documents, citations, stoppedBy } = present(data.document?.lineage);
    expect([documents.length, citations.length, stoppedBy]).toEqual([8, 7, null]);
    expect(documents.map((each) => each.depth)).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('launches one campaign with its theme and continues four of the Prime Minister', async () => {
    const { data } = await ask(ItsCampaignsDocument);
    const roles = present(data.document?.campaigns);
    const launched = roles.filter(({ role }) => role === 'LAUNCHES');
    expect(launched.map(({ campaign }) => [campaign.name, campaign.theme, campaign.launchedIn?.key])).toEqual([
      ['Phong trào thi đua năm 2021', 'Đoàn kết, sáng tạo, thi đua xây dựng Bình Dương văn minh, giàu đẹp', DIRECTIVE],
    ]);
    const continued = roles.filter(({ role }) => role === 'CONTINUES');
    expect(continued.map(({ campaign }) => [campaign.launchedBy?.name, campaign.launchedIn])).toEqual(
      Array(4).fill(['Thủ tướng Chính phủ', null]),
    );
  });

  it('knows who must report every six months and every year, to whom and through whom', async () => {
    const { data } = await ask(WhoMustReportDocument);
    const reporting = present(data.document?.assignments).nodes.filter(({ frequency }) => frequency !== null);
    expect(reporting).toHaveLength(1);
    const { assignees, frequency, reportTo, through } = present(reporting[0]);
    expect(assignees.map(({ written }) => written)).toEqual([
      'Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh',
      'các cơ quan, đơn vị trên địa bàn tỉnh',
      'Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố',
    ]);
    expect([frequency, reportTo?.body?.name, through?.body?.name]).toEqual([
      'định kỳ 6 tháng, năm',
      'Ủy ban nhân dân tỉnh Bình Dương',
      'Sở Nội vụ tỉnh Bình Dương',
    ]);
  });

  it.each([
    [true, [DIRECTIVE]],
    [false, []],
  ])('counts it among the documents of UBND Thành phố Hồ Chí Minh with rollUp %s', async (rollUp, keys) => {
    const { data } = await ask(DocumentsOfBodyDocument, { rollUp });
    const directives = nodes(data.documents).filter(({ typeName }) => typeName === 'chỉ thị');
    expect(directives.map(({ key }) => key)).toEqual(keys);
  });

  it('finds the same for "thi dua" and "THI ĐUA"', async () => {
    const [plain, marked] = [
      await ask(SearchDocumentsDocument, { search: 'thi dua' }),
      await ask(SearchDocumentsDocument, { search: 'THI ĐUA' }),
    ];
    expect(plain.body).toBe(marked.body);
    expect(nodes(plain.data.documents).map(({ key }) => key)).toContain(DIRECTIVE);
  });
}
