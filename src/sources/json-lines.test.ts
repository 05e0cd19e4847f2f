import { expect, it } from 'vitest';
import { beginsWithLine, lineItems } from './json-lines.js';
import { ARCHIVE_LIMITS } from './limits.js';

const PLACE = { path: 'in/kho.jsonl', source: 'kho.jsonl', modifiedAt: '2026-11-30T00:00:00.000Z' };
const LIMITS = { ...ARCHIVE_LIMITS, fileBytes: 200 };

/** What the lines yield when they come in pieces of `size` bytes. */
async function read(content: string, size = 7): Promise<readonly unknown[]> {
  const bytes = Buffer.from(content);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const seen: unknown[] = [];
  for await (const item of lineItems(chunks(), PLACE, LIMITS)) {
    if (item.kind !== 'file') seen.push([item.path, item.refusal]);
    else {
      const result = await item.read();
      seen.push([item.source, item.name, result.kind === 'bytes' && Buffer.from(result.bytes).toString(), item.facts]);
    }
  }
  return seen;
}

const NOTHING = { url: null, number: null, type: null, issuer: null, date: null, title: null };

it('each line is a text or a page, with what is known of its document', async () => {
  const rows = [
    { id: 7, url: 'https://example.org/7', number: '1/NQ-CP', date: '2021-01-01', title: 'Về việc', text: 'Điều 1.' },
    { html: '<p>Điều 2.</p>', more: true },
  ];
  expect(await read(`${rows.map((row) => JSON.stringify(row)).join('\n\n')}\n`)).toEqual([
    [
      'kho.jsonl#7',
      '7.txt',
      'Điều 1.',
      { ...NOTHING, url: 'https://example.org/7', number: '1/NQ-CP', date: '2021-01-01', title: 'Về việc' },
    ],
    ['kho.jsonl#3', '3.html', '<p>Điều 2.</p>', NOTHING],
  ]);
});

it.each([
  ['no JSON', /^the line is not JSON$/],
  ['{"id":1}', /neither "text" nor "html"/],
  ['{"text":"a","date":"2021-02-30"}', /^date: /],
  ['{"text":"a","url":"javascript:alert(1)"}', /^url: /],
  ['{"text":["a"]}', /^text: /],
])('a line that is %s is refused, and costs no other its place', async (row, detail) => {
  expect(await read(`${row}\n{"text":"b"}`)).toEqual([
    ['in/kho.jsonl:1', { code: 'INVALID_LINE', detail: expect.stringMatching(detail) }],
    ['kho.jsonl#2', '2.txt', 'b', NOTHING],
  ]);
});

it('a line that is longer than a file may be is passed over', async () => {
  expect(await read(`{"text":"${'a'.repeat(300)}"}\n{"text":"b"}`)).toEqual([
    ['in/kho.jsonl:1', { code: 'STREAM_TOO_LARGE', most: 200 }],
    ['kho.jsonl#2', '2.txt', 'b', NOTHING],
  ]);
});

it.each([
  ['{"id":1,"text":"a"}\n{"id":2}', true],
  ['{"text":"a"}', true],
  ['{"a":1}\n', false],
  ['Điều 1.\n{"text":"a"}', false],
  ['', false],
])('bytes without a name are JSON lines if the first line is: %j', (content, expected) => {
  expect(beginsWithLine(Buffer.from(content))).toBe(expected);
});
