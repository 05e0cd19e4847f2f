import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashStore } from '../app/inputs/hash.js';
import { ingestTexts } from '../app/inputs/ingest.js';
import { rebuildGraph } from '../app/inputs/rebuild.js';
import { openSqliteStore } from '../store/sqlite/sqlite-store.js';
import { type NamesProvisionFragment, WhoAmendsOrCitesProvisionDocument } from '../testing/generated/graphql.js';
import { present } from '../testing/operation.js';
import { parseConfig } from './config.js';
import { asker } from './day-one.contract.js';
import { loadSeed } from './load-seed.js';
import { createLog } from './log.js';
import { openStore } from './open-store.js';
import { readSeedVocabulary } from './seed-vocabulary.js';
import { type RunningServer, startServer } from './start-server.js';

const head = (issuer: string, number: string, day: string): string =>
  `${issuer}\n--------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n${number}\nHà Nội, ${day}\n`;

/** Made-up texts: a law, a law that amends it, a decree that rests on it and amends a decree whose text is not here. */
const TEXTS = {
  'luat.txt': `${head('QUỐC HỘI', 'Luật số: 12/2019/QH14', 'ngày 14 tháng 6 năm 2019')}
LUẬT
CÂY XANH

Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Quốc hội ban hành Luật Cây xanh.

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh
Luật này quy định về trồng và chăm sóc cây xanh.

Chương II
TRỒNG CÂY

Điều 5. Chọn cây
1. Cây được chọn phải đáp ứng các yêu cầu sau đây:
a) Không sâu bệnh;
đ) Có nguồn gốc theo Nghị định số 30/2018/NĐ-CP ngày 07 tháng 3 năm 2018 của Chính phủ.
2. Cây quy định tại khoản 1 Điều này được trồng vào mùa xuân.

Điều 7. Chăm sóc cây
Tưới nước cho cây quy định tại Điều 5 của Luật này.
`,
  'sua-doi.txt': `${head('QUỐC HỘI', 'Luật số: 34/2023/QH15', 'ngày 20 tháng 11 năm 2023')}
LUẬT
SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT CÂY XANH

Quốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Cây xanh số 12/2019/QH14.

Điều 1. Sửa đổi, bổ sung một số điều của Luật Cây xanh số 12/2019/QH14
1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:
“2. Cây quy định tại khoản 1 Điều này được trồng vào mùa xuân hoặc mùa thu.”.
2. Bãi bỏ Điều 7.
`,
  'nghi-dinh.txt': `${head('CHÍNH PHỦ', 'Số: 15/2021/NĐ-CP', 'ngày 03 tháng 3 năm 2021')}
NGHỊ ĐỊNH
Quy định chi tiết Luật Cây xanh

Căn cứ Luật Cây xanh số 12/2019/QH14 ngày 14 tháng 6 năm 2019;

Điều 1. Phạm vi điều chỉnh
Nghị định này quy định về mùa trồng cây tại khoản 2 Điều 5 Luật Cây xanh số 12/2019/QH14, nguồn gốc cây tại điểm đ khoản 1 Điều 5 Luật Cây xanh số 12/2019/QH14.
Việc trồng cây theo quy định tại Chương II Luật Cây xanh số 12/2019/QH14.

Điều 2. Sửa đổi
Sửa đổi các điểm a, b và c khoản 3 Điều 4 Nghị định số 30/2018/NĐ-CP như sau: “a) Cây khỏe;”.
`,
};

const LAW = '12-2019-qh14_quoc-hoi_2019';
const STUB = '30-2018-nd-cp_chinh-phu_2018';

const told = (connection: { readonly edges: readonly NamesProvisionFragment[] } | null) =>
  present(connection).edges.map(
    ({ document, citation, provisions }) =>
      [document.number?.value, citation.kind, present(provisions).nodes.map(({ label }) => label)] as const,
  );

/** What a client learns of provisions over HTTP once three texts were taken in, on any store. */
export function itKnowsProvisions(settings: () => Readonly<Record<string, string>>): void {
  let server: RunningServer;
  const vocabulary = readSeedVocabulary();
  const inStore = async <T>(work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> => {
    const store = await openStore(parseConfig(settings()).store, vocabulary, () => undefined);
    return work(store).finally(() => store.close());
  };

  beforeAll(async () => {
    server = await startServer(parseConfig(settings()), createLog('silent', false));
    const texts = Object.entries(TEXTS).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
    await inStore((store) => ingestTexts(store, vocabulary, texts));
  });
  afterAll(() => server?.close());

  const ask = async (path: string, key = LAW) => {
    const { data } = await asker(() => server.apiUrl)(WhoAmendsOrCitesProvisionDocument, { key, path });
    return data.document?.provision ?? null;
  };

  it('tells which law amends a clause and which decree cites it', async () => {
    const provision = present(await ask('dieu-5/khoan-2'));
    expect(provision).toMatchObject({
      label: 'khoản 2 Điều 5',
      content: '2. Cây quy định tại khoản 1 Điều này được trồng vào mùa xuân.\n\n',
    });
    expect(told(provision.amendedBy)).toEqual([['34/2023/QH15', 'AMENDS', ['khoản 2 Điều 5']]]);
    expect(told(provision.citedBy)).toContainEqual(['15/2021/NĐ-CP', 'REFERS', ['khoản 2 Điều 5']]);
  });

  it('tells which law repeals an article', async () => {
    expect(told(present(await ask('dieu-7')).amendedBy)).toEqual([['34/2023/QH15', 'REPEALS', ['Điều 7']]]);
  });

  it('gathers at an article what is said of its clauses and points', async () => {
    const { heading, citedBy, mentions, internalReferences } = present(await ask('Dieu-5'));
    expect(heading).toBe('Chọn cây');
    expect(
      told(citedBy)
        .flatMap(([, , labels]) => labels)
        .sort(),
    ).toEqual(['khoản 2 Điều 5', 'khoản 2 Điều 5', 'điểm đ khoản 1 Điều 5'].sort());
    expect(mentions?.edges.map(({ node }) => node.citations[0]?.cited.key)).toEqual([STUB]);
    expect(internalReferences?.nodes.map(({ section, quote }) => [section?.label, quote])).toEqual([
      ['khoản 2 Điều 5', 'khoản 1 Điều này'],
      ['Điều 7', 'Điều 5 của Luật này'],
    ]);
  });

  it('finds a cited chapter under the path of its heading', async () => {
    const { heading, citedBy } = present(await ask('chuong-ii'));
    expect([heading, told(citedBy)]).toEqual(['TRỒNG CÂY', [['15/2021/NĐ-CP', 'REFERS', ['chương II']]]]);
  });

  it('knows the provisions of a decree whose text is not here, the article around them too', async () => {
    const { content, amendedBy } = present(await ask('dieu-4', STUB));
    expect([content, told(amendedBy)]).toEqual([
      null,
      [['15/2021/NĐ-CP', 'AMENDS', ['điểm a khoản 3 Điều 4', 'điểm b khoản 3 Điều 4', 'điểm c khoản 3 Điều 4']]],
    ]);
    expect(await ask('dieu-5', STUB)).toBeNull();
  });

  it('shows on the page of a document which of its provisions were amended, and by which law', async () => {
    const page = await (await fetch(`${server.pageUrl}?document=${LAW}`)).text();
    expect(page).toMatch(
      /provision=dieu-7">Điều 7<\/a>\s*<span class="facts"><span class="badge badge-amended">bãi bỏ/,
    );
    expect(page).toMatch(
      /provision=dieu-5">Điều 5<\/a> <span lang="vi">Chọn cây<\/span> <span class="badge badge-amended">/,
    );
  });

  it('keeps them as a rebuild makes them', async () => {
    const report = await inStore((store) => rebuildGraph(store, vocabulary, { reread: false }));
    expect(report).toMatchObject({ documents: 0, derivations: 0 });
  });

  it('has the same graph whatever the order in which the texts came', async () => {
    const hash = await inStore(hashStore);
    const other = await openSqliteStore(':memory:');
    for (const [name, text] of Object.entries(TEXTS).reverse())
      await ingestTexts(other, vocabulary, [{ name, bytes: new TextEncoder().encode(text) }]);
    await loadSeed(other, vocabulary, { catalogue: false });
    expect(await hashStore(other)).toBe(hash);
    await other.close();
  });
}
