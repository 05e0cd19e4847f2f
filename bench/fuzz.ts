import { fileURLToPath } from 'node:url';
import { createExtractor } from '../src/app/extract.js';
import { loadVocabulary } from '../src/app/vocabulary/vocabulary.js';
import { indexVocabulary } from '../src/domain/vocabulary/vocabulary-index.js';

/**
 * Feeds `can-cu extract` texts made of broken pieces of citations: `npm run bench:fuzz -- [COUNT [SEED]]` (defaults:
 * 1,000,000 and 1). Fails on a crash, on a span that does not match its quote, and on a text that takes more than 50 ms
 * of processor time in each of three tries. Prints how many mentions were found, and the slowest text. The same seed
 * gives the same texts.
 */
const COUNT = Number(process.argv[2] ?? 1_000_000);
const SLOW_MS = 50;

const PIECES: readonly string[] = [
  'Nghị định số 30/2020/NĐ-CP',
  'Chỉ thị số 34-CT/TW',
  '01-NQ/CP',
  'QĐ–BNN',
  'NÐ-CP',
  '127/2007NĐ-CP',
  'số126/2020/NĐ-CPcho',
  '66.17/2026/NQ-CP',
  'các Nghị quyết số 18-NQ/TW, 19-NQ/TW',
  'Luật Đất đai năm 2013',
  'Bộ luật Lao động',
  'Hiến pháp',
  'LUẬT SỬA ĐỔI, BỔ SUNG',
  'Nghị quyết Trung ương 4 khóa XI',
  'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI',
  'điểm a khoản 2 Điều 5',
  'các khoản 1, 2 và 3 Điều 4',
  'Chương II',
  'Phụ lục I',
  'Căn cứ',
  'thực hiện',
  'theo tinh thần',
  'sửa đổi, bổ sung một số điều của',
  'được sửa đổi, bổ sung bởi',
  'thay thế',
  'bãi bỏ',
  'hết hiệu lực',
  'ban hành kèm theo',
  'sau đây gọi là',
  'nêu trên',
  'này',
  'ngày 05 tháng 3 năm 2020',
  'ngày 07/4/2014',
  'năm 2021',
  'của Chính phủ',
  'của Bộ Chính trị',
  'của Hội đồng nhân dân tỉnh',
  'Ủy ban nhân dân tỉnh Bình Dương',
  'về việc',
  'Điều 1.',
  '1.',
  'a)',
  '“',
  '”',
  '"',
  '(',
  ')',
  ';',
  ',',
  ':',
  '.',
  '…',
  '/',
  '-',
  '–',
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u0301',
  '\ud835\udc00',
  '\ud800',
  '0',
  '9'.repeat(40),
  'Số:',
  'QUYẾT ĐỊNH',
  'Nơi nhận:',
  'KT.',
];

/** A 32-bit generator (xorshift), so that a run can be repeated. */
function generator(seed: number): (below: number) => number {
  let state = seed || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const random = generator(Number(process.argv[3] ?? 1));
const pick = (): string => PIECES[random(PIECES.length)] as string;

/** Returns a text of 1 to 30 pieces, some of them cut, doubled, decomposed into letters and marks, or in capitals. */
function text(): string {
  let made = Array.from({ length: 1 + random(30) }, () => pick() + (random(4) === 0 ? '' : ' ')).join('');
  if (random(8) === 0) made = made.slice(random(made.length), made.length - random(5));
  if (random(16) === 0) made = made.normalize('NFD');
  if (random(16) === 0) made = made.toUpperCase();
  return random(64) === 0 ? made.repeat(8) : made;
}

const extract = createExtractor(
  indexVocabulary(loadVocabulary(fileURLToPath(new URL('../seed/vocabulary', import.meta.url)))),
);
const CONTEXT = { type: 'Chỉ thị', issuer: 'Ủy ban nhân dân tỉnh Bình Dương', date: '2021-01-21' };

interface Result {
  readonly error?: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

function milliseconds(line: string): number {
  const before = process.cpuUsage();
  extract(line);
  return process.cpuUsage(before).user / 1e3;
}

let mentions = 0;
let slowest = { ms: 0, text: '' };
for (let at = 0; at < COUNT; at++) {
  const given = text();
  const line = JSON.stringify({ id: at, text: given, ...(random(2) === 0 ? CONTEXT : {}) });
  const started = performance.now();
  const result = JSON.parse(extract(line)) as Result;
  const ms = performance.now() - started;
  const points = Array.from(given);
  const wrong = result.mentions.find(({ start, end, text: quote }) => points.slice(start, end).join('') !== quote);
  if (result.error !== undefined || wrong !== undefined)
    throw new Error(`text ${at}: ${JSON.stringify({ given, wrong, error: result.error })}`);
  if (ms > SLOW_MS && Math.min(milliseconds(line), milliseconds(line), milliseconds(line)) > SLOW_MS)
    throw new Error(`text ${at} is slow: ${JSON.stringify(given)}`);
  if (ms > slowest.ms) slowest = { ms, text: given };
  mentions += result.mentions.length;
}
console.log(`${COUNT} texts, ${mentions} mentions, no crash, every span holds its quote`);
console.log(`slowest: ${slowest.ms.toFixed(1)} ms on the clock for ${slowest.text.length} characters`);
