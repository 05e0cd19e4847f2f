import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CanCuError } from '../../domain/errors.js';
import type { LegalStore } from '../../store/legal-store.js';
import { changedStore } from '../../testing/changed-store.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { hashStore } from '../inputs/hash.js';
import { directReader, ingestTexts } from '../inputs/ingest.js';
import { removeDocument } from '../inputs/remove-document.js';
import { listAll } from '../reads/list-all.js';
import { checkExport } from './check-export.js';
import { compareGraph } from './compare-graph.js';
import { exportLines } from './export-lines.js';
import { refuseOtherContent } from './refuse-other-content.js';
import { changed, emptyStore, exportOf, fillStore, importOf, PRESENT_KEY, rowsOf } from './test-export.js';
import { describeTransfer } from './transfer.contract.js';

describeTransfer('SQLite', { open: emptyStore, runs: 40 });

let from: LegalStore;
let to: LegalStore;
let text: string;
beforeEach(async () => {
  [from, to] = [await emptyStore(), await emptyStore()];
  await fillStore(from);
  text = await exportOf(from);
});
afterEach(() => Promise.all([from.close(), to.close()]));

const linesOf = (exported: string) =>
  exported
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

async function drain(lines: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of lines);
}

describe('an export', () => {
  it('begins with a header, has what was put in, and ends with counts', () => {
    const rows = linesOf(text);
    expect(rows[0]).toMatchObject({ kind: 'header', format: 'can-cu-export', version: 1, software: '0.1.0' });
    expect(rows.at(-1)).toMatchObject({ kind: 'end', texts: 3, records: 2, verdicts: 1 });
    expect(rows.filter(({ kind }) => kind === 'text').map(({ known }) => known?.title)).toContain('Phân công');
    expect(rows.filter(({ kind }) => kind === 'former-key')).not.toEqual([]);
  });

  it('names the graph by its hash', async () => {
    const { header } = await checkExport(rowsOf(text));
    expect(header.graph).toBe(await hashStore(from));
    await importOf(to, text);
    const checked = await checkExport(rowsOf(text));
    expect(await compareGraph(to, vocabulary, checked, '0.1.0')).toBe('SAME');
    await removeDocument(to, vocabulary, PRESENT_KEY);
    expect(await compareGraph(to, vocabulary, checked, '0.1.0')).toBe('DIFFERENT');
    expect(await compareGraph(to, vocabulary, checked, '0.2.0')).toBe('OTHER_VERSION');
    expect(await compareGraph(to, vocabulary, { ...checked, otherReadings: 1 }, '0.1.0')).toBe('OTHER_VERSION');
  });

  it('of an empty store makes an empty store', async () => {
    const empty = await exportOf(to);
    expect(linesOf(empty).map(({ kind }) => kind)).toEqual(['header', 'end']);
    expect(await importOf(to, empty)).toEqual({ added: 0, replaced: 0, kept: 0 });
    expect(await to.dataVersion()).toBe(0);
  });

  it('is given up where the store is written to meanwhile', async () => {
    const lines = exportLines(from, { vocabulary, software: '0.1.0' });
    await lines.next();
    await removeDocument(from, vocabulary, PRESENT_KEY);
    await expect(drain(lines)).rejects.toThrow('written to during the export');
  });
});

describe('an import', () => {
  it('counts the texts that another version of the recogniser read', async () => {
    expect((await checkExport(rowsOf(text))).otherReadings).toBe(0);
    const older = changed(text, (row) => (row.kind === 'text' ? { ...row, reader: 'text/1 vi/1' } : row));
    expect((await checkExport(rowsOf(older))).otherReadings).toBe(3);
  });

  it('refuses a classified text, as ingest does', async () => {
    const secret = changed(text, (row) =>
      row.kind === 'text' ? { ...row, content: row.content.replace('QUYẾT ĐỊNH', 'MẬT\n\nQUYẾT ĐỊNH') } : row,
    );
    await expect(checkExport(rowsOf(secret))).rejects.toThrow(/line \d+: the text "[bz].txt" is marked MẬT/);
  });

  it('that stopped goes on where it was, and reads no text again', async () => {
    const stop = new AbortController();
    let read = 0;
    const reader = directReader(vocabulary).read;
    const counting: typeof reader = (given) => {
      read += 1;
      return reader(given);
    };
    let saves = 0;
    const failing = changedStore(to, (name, member) =>
      name !== 'save'
        ? (member as (...args: unknown[]) => unknown)
        : (...args: Parameters<LegalStore['save']>) => {
            if (++saves === 2) stop.abort();
            return to.save(...args);
          },
    );
    await importOf(failing, text, { stop: stop.signal, read: counting });
    expect(await listAll(to, 'inputs')).toHaveLength(6);
    await refuseOtherContent(to, rowsOf(text));
    expect(await importOf(to, text, { read: counting })).toEqual({ added: 0, replaced: 0, kept: 6 });
    expect(read).toBe(3);
    expect(await hashStore(to)).toBe(await hashStore(from));
  });

  it('of which the register alone was saved goes on, too', async () => {
    const keys = await listAll(from, 'keys');
    const nothing = { put: [], remove: [] };
    const batch = { inputs: nothing, documents: nothing, derivations: [], bodies: null };
    await to.save({ ...batch, register: keys.slice(0, 3).map(({ key, id }) => ({ key, id })) }, 0);
    await refuseOtherContent(to, rowsOf(text));
    await importOf(to, text);
    expect(await listAll(to, 'documents')).toEqual(await listAll(from, 'documents'));
  });

  it('is refused by a store that holds anything else', async () => {
    const bytes = Buffer.from('Căn cứ Nghị định số 30/2020/NĐ-CP;');
    await ingestTexts(to, vocabulary, [{ name: 'other.txt', bytes }]);
    await expect(refuseOtherContent(to, rowsOf(text))).rejects.toMatchObject({ code: 'CONFLICT' });
    const [other] = await listAll(to, 'documents');
    await removeDocument(
      to,
      vocabulary,
      other?.isStub === false ? other.key : ((await listAll(to, 'documents'))[1]?.key ?? ''),
    );
    expect(await listAll(to, 'inputs')).toEqual([]);
    await expect(refuseOtherContent(to, rowsOf(text))).rejects.toThrow('at another place');
  });

  it('tells the line of a text that cannot be read, and keeps what it saved', async () => {
    const read = async () => ({ kind: 'refused' as const, refusal: { code: 'READER_ENDED' as const } });
    const failed = await importOf(to, text, { read }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(CanCuError);
    expect(String(failed)).toMatch(/line \d+: the text could not be read \(READER_ENDED\)/);
    expect(await listAll(to, 'keys')).not.toEqual([]);
  });
});

describe('an import into a store that holds something', () => {
  const bytes = Buffer.from(
    'Số: 5/NQ-CP\n\nNGHỊ QUYẾT\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;',
  );

  it('adds what is not there, and leaves the ids of what is there', async () => {
    await ingestTexts(to, vocabulary, [{ name: 'own.txt', bytes }]);
    const key = '30-2020-nd-cp_chinh-phu_2020';
    const [before] = await to.findDocumentsByKey([key]);
    expect(await importOf(to, text)).toEqual({ added: 6, replaced: 0, kept: 0 });
    const [after] = await to.findDocumentsByKey([key]);
    expect([before?.title, after?.title?.value, after?.id]).toEqual([null, 'Về công tác văn thư', before?.id]);
    expect(await listAll(to, 'inputs')).toHaveLength(7);
  });

  it('gives the same graph whichever of two exports comes first', async () => {
    const other = await emptyStore();
    await ingestTexts(other, vocabulary, [{ name: 'own.txt', bytes }]);
    await importOf(to, text);
    await importOf(to, await exportOf(other));
    await importOf(other, text);
    expect(await hashStore(to)).toBe(await hashStore(other));
    await other.close();
  });

  it('replaces what the store has of an earlier moment, and nothing of a later one', async () => {
    await importOf(to, text);
    const later = changed(text, (row) =>
      row.kind === 'text' && row.known !== null ? { ...row, retrievedAt: '2026-05-04T00:00:00.000Z' } : row,
    );
    expect(await importOf(to, later)).toEqual({ added: 0, replaced: 1, kept: 5 });
    expect(await importOf(to, text)).toEqual({ added: 0, replaced: 0, kept: 6 });
  });
});
