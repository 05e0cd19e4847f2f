import { expect, it } from 'vitest';
import type { ExportRow } from './export-schema.js';
import { rowBatches } from './row-batches.js';

const text = (length: number): ExportRow => ({
  ...{ kind: 'text', source: 'a', sourceUrl: null, retrievedAt: null, reader: 'text/1 vi/1', known: null },
  content: 'x'.repeat(length),
});
const key: ExportRow = { kind: 'key', key: 'a', id: 'doc_a' };

async function sizes(...rows: readonly ExportRow[]): Promise<readonly string[]> {
  const numbered = (async function* () {
    for (const [at, row] of rows.entries()) yield { line: at + 1, row };
  })();
  const found: string[] = [];
  for await (const { part, rows: some } of rowBatches(numbered)) found.push(`${some.length} ${part}`);
  return found;
}

it('parts keys, inputs and former keys, and leaves header and end out', async () => {
  const former: ExportRow = { kind: 'former-key', key: 'b', leadsTo: 'a' };
  const end = { kind: 'end', sha256: '' } as ExportRow;
  expect(await sizes(key, key, text(1), former, end)).toEqual(['2 keys', '1 inputs', '1 formerKeys']);
});

it('ends a batch of texts by their number and by their length', async () => {
  expect(await sizes(...Array.from({ length: 120 }, () => text(1)))).toEqual(['50 inputs', '50 inputs', '20 inputs']);
  const long = text(3 * 1024 * 1024);
  expect(await sizes(long, long, long, long)).toEqual(['3 inputs', '1 inputs']);
});

it('ends a batch of keys by their number', async () => {
  expect(await sizes(...Array.from({ length: 5_001 }, () => key))).toEqual(['5000 keys', '1 keys']);
});
