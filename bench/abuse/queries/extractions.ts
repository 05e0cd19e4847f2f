import { type AbusiveQuery, times } from './build-query.js';

const EXTRACT = 'query ($t: String!) {';
const hostile = (piece: string): string => piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
const extraction = (name: string, piece: string): AbusiveQuery => ({
  name: `extract of 200,000 characters: ${name}`,
  query: `${EXTRACT} extract(text: $t) { mentions { quote kind } } }`,
  variables: { t: hostile(piece) },
});

/** Queries that have long texts read. */
export const EXTRACTION_QUERIES: readonly AbusiveQuery[] = [
  extraction('citations', 'Căn cứ Luật Đất đai số 45/2013/QH13 và Nghị định số 43/2014/NĐ-CP; '),
  extraction('launched campaigns', 'Phát động phong trào thi đua "Cả nước chung sức" với chủ đề "Đoàn kết". '),
  extraction('combining marks', 'a\u0301\u0302\u0303'),
  extraction('elliptic citations', 'các Nghị quyết số 1, 2, 3, 4, 5, 6 và 7; các văn bản nêu trên; '),
  extraction('opening quotes', '“ " '),
  extraction('articles of articles', 'điểm a khoản 1 Điều 2, '),
  {
    name: 'extract of 200,000 characters, 20 times',
    query: `${EXTRACT} ${times(20, (at) => `e${at}: extract(text: $t) { mentions { quote } }`)} }`,
    variables: { t: hostile('Căn cứ Luật Đất đai số 45/2013/QH13; ') },
  },
  {
    name: 'extract with explanations',
    query: `${EXTRACT} extract(text: $t) { mentions { quote explanation { __typename } } } }`,
    variables: { t: hostile('Căn cứ Luật Đất đai số 45/2013/QH13; ') },
  },
];
