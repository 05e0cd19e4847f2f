import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createExtractor } from '../src/app/extract.js';
import { loadVocabulary } from '../src/app/vocabulary/vocabulary.js';
import { indexVocabulary } from '../src/domain/vocabulary/vocabulary-index.js';

/**
 * Measures `can-cu extract` on one core: megabytes of JSON lines per second, and how much the time grows when a text is
 * four times as long (goal: at most 4.6 times). `npm run bench:extract -- [FILE.jsonl[.gz]]`. Without a file it measures
 * generated text, and says so.
 */
const extract = createExtractor(
  indexVocabulary(loadVocabulary(fileURLToPath(new URL('../seed/vocabulary', import.meta.url)))),
);

const SENTENCES: readonly string[] = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n',
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n',
  'Điều 4. Hồ sơ gồm các giấy tờ quy định tại điểm a khoản 2 Điều 5 Thông tư số 08/2016/TT-BTC và khoản 3 Điều 7 của Luật Giá.\n',
  '1. Các cơ quan, đơn vị, địa phương trong tỉnh tổ chức triển khai thực hiện nghiêm túc, kịp thời các nhiệm vụ được giao, bảo đảm tiến độ, chất lượng và hiệu quả.\n',
  'b) Người đứng đầu chịu trách nhiệm báo cáo kết quả trước ngày 15 tháng 12 hằng năm theo mẫu tại Phụ lục II ban hành kèm theo Quyết định này.\n',
];

function generated(sentences: number): string {
  return Array.from({ length: sentences }, (_, at) => SENTENCES[at % SENTENCES.length]).join('');
}

function readLines(path: string | undefined): readonly string[] {
  if (path === undefined) return Array.from({ length: 200 }, (_, id) => JSON.stringify({ id, text: generated(400) }));
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Seconds of processor time that a run takes. */
function seconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1e6;
}

function best(runs: number, run: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => seconds(run)));
}

const [path] = process.argv.slice(2);
let lines: readonly string[];
try {
  lines = readLines(path);
} catch (error) {
  console.log(`skipped: ${path} cannot be read (${error instanceof Error ? error.message : String(error)})`);
  process.exit(0);
}
const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
const runAll = () => {
  for (const line of lines) extract(line);
};
runAll();
const all = best(2, runAll);
console.log(
  `${path ?? 'generated text'}: ${lines.length} lines, ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / 1e6 / all).toFixed(2)} MB/s of processor time`,
);

const once = generated(8_000);
const line = (text: string) => JSON.stringify({ id: 1, text });
// Alternates, so that a drift in the speed of the machine affects both alike.
const pairs = Array.from({ length: 7 }, () => [
  seconds(() => extract(line(once))),
  seconds(() => extract(line(once.repeat(4)))),
]);
const [short = 0, long = 0] = [0, 1].map((side) => Math.min(...pairs.map((pair) => pair[side] ?? 0)));
console.log(
  `4 times the text (${(once.length * 4) / 1e6} million characters) takes ${(long / short).toFixed(2)} times as long`,
);
