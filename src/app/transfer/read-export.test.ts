import { beforeAll, describe, expect, it } from 'vitest';
import { CanCuError } from '../../domain/errors.js';
import type { ExportRow } from './export-schema.js';
import { readExport } from './read-export.js';
import { changed, emptyStore, exportOf, fillStore, rowsOf } from './test-export.js';

let text: string;
beforeAll(async () => {
  const store = await emptyStore();
  await fillStore(store);
  text = await exportOf(store);
  await store.close();
});

async function errorOf(rows: AsyncIterable<unknown>): Promise<CanCuError> {
  try {
    for await (const _ of rows);
  } catch (error) {
    if (error instanceof CanCuError) return error;
    throw error;
  }
  throw new Error('it was read to the end');
}

/** The export with one line in place of another. */
const withLine = (at: number, line: string): string =>
  text
    .split('\n')
    .with(at - 1, line)
    .join('\n');
const lineOf = (kind: ExportRow['kind']): number =>
  text.split('\n').findIndex((line) => line.startsWith(`{"kind":"${kind}"`)) + 1;
const changing = (kind: ExportRow['kind'], change: (row: never) => object): string =>
  changed(text, (row) => (row.kind === kind ? change(row as never) : row));

describe('a row of an export', () => {
  it.each<[ExportRow['kind'], object, string]>([
    ['key', { id: 'doc_aaaaaaaaaaaaaaaaaaaaaaaaaa' }, 'id: it is not that of the key'],
    ['key', { key: 5 }, 'key: Invalid input'],
    ['text', { content: null }, 'content: Invalid input'],
    ['text', { retrievedAt: '2026-02-30T00:00:00.000Z' }, 'retrievedAt: Invalid'],
    ['text', { retrievedAt: 'yesterday' }, 'retrievedAt: Invalid'],
    ['text', { reader: 'text/1' }, 'reader: expected the versions'],
    ['text', { known: { number: null } }, 'known.type: Invalid input'],
    ['text', { reading: {} }, 'Unrecognized key: "reading"'],
    ['record', { id: 'txt_a' }, 'id: expected the id of a record'],
    ['record', { claims: {} }, 'claims.type: Invalid'],
    ['record', { relations: [{}] }, 'relations.0'],
    ['record', { checkedOn: '2026-02-30' }, 'checkedOn: Invalid'],
    ['verdict', { decision: { kind: 'LINK' } }, 'decision.target: Invalid input'],
    ['verdict', { decision: { kind: 'GUESS' } }, "decision.kind: Invalid discriminator value. Expected 'LINK'"],
    ['former-key', { leadsTo: '' }, 'leadsTo: Too small'],
  ])('of the kind %s with %j is refused with its line', async (kind, wrong, message) => {
    const error = await errorOf(
      rowsOf(
        changing(kind, (row: object) => ({ ...row, ...wrong })),
        1 << 26,
      ),
    );
    expect(error.message).toContain(message);
    expect(error.message).toMatch(new RegExp(`^kho.jsonl:${lineOf(kind)}: `));
    expect(error.code).toBe('INVALID');
  });

  it.each([
    ['an empty line', '', 'the line is not JSON'],
    ['half a value', '[1', 'the line is not JSON'],
    ['depth', `${'['.repeat(300_000)}${']'.repeat(300_000)}`, 'the line is not JSON'],
    ['nothing', 'null', 'the row: Invalid input'],
    ['a kind that is not known', '{"kind":"document"}', "kind: Invalid discriminator value. Expected 'header'"],
    ['half a character', '{"kind":"key","key":"\\ud800","id":"doc_a"}', 'the line has half of a surrogate pair'],
    ['a line without end', `"${'x'.repeat(1 << 20)}"`, 'the line is longer than'],
  ])('%s is refused with its line', async (_, line, message) => {
    expect((await errorOf(rowsOf(withLine(2, line)))).message).toContain(`kho.jsonl:2: ${message}`);
  });

  it.each([
    ['sourceUrl', 'javascript:alert(1)', 'expected an address'],
    ['retrievedAt', '9999-01-01T00:00:00.000Z', 'expected a moment that is past'],
    ['source', '', 'Too small'],
    ['content', '', 'Too small'],
  ])('with a text whose %s is %j is refused', async (name, value, message) => {
    const changed = changing('text', (row: object) => ({ ...row, [name]: value }));
    expect((await errorOf(rowsOf(changed))).message).toContain(`${name}: ${message}`);
  });

  it('with a text that is too long is refused', async () => {
    const long = changing('text', (row: object) => ({ ...row, content: 'x'.repeat(20 * 1024 * 1024 + 1) }));
    expect((await errorOf(rowsOf(long, 1 << 26))).message).toContain('content: Too big');
  });

  it('that is not UTF-8 is refused with its line', async () => {
    const bytes = Buffer.concat([Buffer.from(`${text.split('\n')[0]}\n`), Buffer.from([0xc3, 0x28, 0x0a])]);
    expect((await errorOf(rowsOf(bytes))).message).toBe('kho.jsonl:2: the line is not UTF-8');
  });

  it('cannot stand before those that it rests on', async () => {
    const lines = text.split('\n');
    const [key, record] = [lineOf('key'), lineOf('record')];
    const swapped = lines.with(key - 1, lines[record - 1] ?? '').with(record - 1, lines[key - 1] ?? '');
    const { message } = await errorOf(rowsOf(swapped.join('\n')));
    expect(message).toContain('a row "key" cannot stand after a row "record"');
    const twice = `${lines[0]}\n${text}`;
    expect((await errorOf(rowsOf(twice))).message).toContain('a row "header" cannot stand after a row "header"');
    expect((await errorOf(rowsOf(`${text}${lines[1]}\n`))).message).toContain('cannot stand after a row "end"');
  });
});

describe('a whole export', () => {
  it('is read row by row, each with its line', async () => {
    const kinds: string[] = [];
    for await (const { line, row } of rowsOf(text)) {
      expect(line).toBe(kinds.length + 1);
      kinds.push(row.kind);
    }
    expect([...new Set(kinds)]).toEqual(['header', 'key', 'record', 'text', 'verdict', 'former-key', 'end']);
  });

  it('that is cut off anywhere is refused', async () => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length - 1; at += Math.ceil(bytes.length / 60))
      expect((await errorOf(rowsOf(bytes.subarray(0, at)))).code).toBe('INVALID');
    expect((await errorOf(rowsOf(''))).message).toContain('is cut off: after 0 lines');
    const withoutEnd = text.split('\n').slice(0, -2).join('\n');
    expect((await errorOf(rowsOf(withoutEnd))).message).toContain('its last line, "end", is missing');
  });

  it('that lacks a line, or has a letter changed, is refused', async () => {
    const lines = text.split('\n');
    const shorter = lines.toSpliced(lineOf('text') - 1, 1).join('\n');
    expect((await errorOf(rowsOf(shorter))).message).toMatch(
      /texts: the last line says 3, but the lines before give 2$/,
    );
    const other = text.replace('phân công công tác', 'phân công công táć');
    expect((await errorOf(rowsOf(other))).message).toMatch(/sha256: the last line says \w{64}, but/);
  });

  it('of another format or a newer version is refused', async () => {
    expect((await errorOf(rowsOf('{"id": 1, "text": "a"}\n'))).message).toContain('kho.jsonl:1: this is no export');
    expect((await errorOf(rowsOf('null\n'))).message).toContain('this is no export');
    const newer = await errorOf(rowsOf(changing('header', (row: object) => ({ ...row, version: 2, more: true }))));
    expect(newer.message).toContain('version 2 of the format is newer than this program');
    expect(newer.code).toBe('NEWER_SCHEMA');
  });

  it('is not read further than a consumer asks', async () => {
    let asked = 0;
    const lines = (async function* () {
      for (const line of text.trimEnd().split('\n')) {
        asked += 1;
        yield Buffer.from(line);
      }
    })();
    await readExport(lines, 'kho.jsonl').next();
    expect(asked).toBe(1);
  });
});
