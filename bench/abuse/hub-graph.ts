import { ingestTexts } from '../../src/app/inputs/ingest.js';
import { loadBodies } from '../../src/app/inputs/load-bodies.js';
import type { VocabularyIndex } from '../../src/domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../src/store/legal-store.js';

/** Key of the law that every other document of the graph is based on. */
export const HUB_KEY = '45-2013-qh13_quoc-hoi_2013';

/** Key of a decision from whose bases thousands of documents can be reached. */
export const decisionKey = (at: number): string => `${at}-qd-ubnd_ubnd-tinh-binh-duong_2015`;

const BATCH = 500;
/** Articles and clauses of the law: with them its text has as many sections as the longest real laws. */
const ARTICLES = 220;
const CLAUSES = 5;
/** How far back the decisions lie that each decision is based on: near ones make long walks, far ones make wide walks. */
const STEPS = [1, 7, 50, 333];

/**
 * Fills a store with one law of about 1,300 sections and `citing` decisions, each based on that law and on four earlier
 * decisions. The texts are ingested, so that the law has words and sections, as the graph of `bench/beside` has not.
 */
export async function fillHubGraph(store: LegalStore, vocabulary: VocabularyIndex, citing: number): Promise<void> {
  await loadBodies(store, vocabulary);
  const texts = [lawText(), ...Array.from({ length: citing }, (_, at) => decisionText(at + 1))];
  for (let at = 0; at < texts.length; at += BATCH) {
    const batch = texts.slice(at, at + BATCH);
    const { texts: read } = await ingestTexts(
      store,
      vocabulary,
      batch.map((text, index) => ({ bytes: Buffer.from(text), name: `${at + index}.txt` })),
    );
    const refused = read.find((one) => one.kind === 'refused');
    if (refused) throw new Error(`the text ${refused.name} was refused: ${refused.refusal.code}`);
  }
}

function lawText(): string {
  const articles = Array.from({ length: ARTICLES }, (_, article) =>
    [
      `Điều ${article + 1}. Quyền và nghĩa vụ của người sử dụng đất`,
      ...Array.from(
        { length: CLAUSES },
        (_, clause) =>
          `${clause + 1}. Người sử dụng đất thực hiện quy định tại khoản ${clause + 1} Điều ${article + 2} của Luật này và Nghị định số ${clause + 1}/2014/NĐ-CP.`,
      ),
    ].join('\n'),
  );
  return `QUỐC HỘI\nLuật số: 45/2013/QH13\nHà Nội, ngày 29 tháng 11 năm 2013\n\nLUẬT\nĐẤT ĐAI\n\n${articles.join('\n')}\n`;
}

function decisionText(at: number): string {
  const bases = STEPS.filter((step) => step < at).map(
    (step) => `Căn cứ Quyết định số ${at - step}/2015/QĐ-UBND của Ủy ban nhân dân tỉnh Bình Dương;`,
  );
  return [
    'ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG',
    `Số: ${at}/2015/QĐ-UBND`,
    `Bình Dương, ngày ${(at % 28) + 1} tháng ${(at % 12) + 1} năm 2015`,
    '',
    'QUYẾT ĐỊNH',
    `Ban hành bảng giá đất số ${at}`,
    '',
    'Căn cứ Luật Đất đai số 45/2013/QH13 ngày 29 tháng 11 năm 2013;',
    ...bases,
    '',
    'QUYẾT ĐỊNH:',
    'Điều 1. Ban hành bảng giá đất theo khoản 2 Điều 5 Luật Đất đai số 45/2013/QH13.',
    'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
    '',
  ].join('\n');
}
