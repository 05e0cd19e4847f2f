import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../../store/legal-store.js';
import { openSqliteStore } from '../../../store/sqlite/sqlite-store.js';
import { vocabulary } from '../../../testing/vocabulary.js';
import { sourceKey } from '../../ids.js';
import { forceOf, NO_SOURCES } from '../../lineage/force.js';
import { listAll } from '../../reads/list-all.js';
import { hashStore } from '../hash.js';
import { loadBodies } from '../load-bodies.js';
import { rebuildGraph } from '../rebuild.js';
import type { DatasetTables } from './dataset-tables.js';
import { ingestDataset } from './ingest-dataset.js';
import { pageOf } from './row-record.js';
import { metadataRow, relationRow, tablesOf } from './test-rows.js';

const AS_OF = '2026-01-15';

let store: LegalStore;
const openStore = async (): Promise<LegalStore> => {
  const opened = await openSqliteStore(':memory:');
  await loadBodies(opened, vocabulary);
  return opened;
};
beforeEach(async () => {
  store = await openStore();
});
afterEach(() => store.close());

const ingest = (tables: DatasetTables, asOf = AS_OF) => ingestDataset(store, vocabulary, tables, { asOf });
const edges = async (): Promise<readonly string[]> => {
  const numbers = new Map((await listAll(store, 'documents')).map(({ id, number, key }) => [id, number?.value ?? key]));
  return (await listAll(store, 'citations'))
    .map(({ fromId, kind, toId, extent, assurance }) =>
      [numbers.get(fromId), kind, extent, numbers.get(toId), assurance].join(' '),
    )
    .sort();
};
const documentOf = async (id: string) => (await store.findDocumentsByKey([sourceKey(pageOf(id))]))[0] ?? null;

const OLD = metadataRow('1', '10/2010/NĐ-CP');
const NEW = metadataRow('2', '20/2020/NĐ-CP');
const LAW = metadataRow('3', '45/2013/QH13', {
  loai_van_ban: 'Luật',
  title: 'Luật Đất đai',
  co_quan_ban_hanh: 'Quốc hội',
});

describe('the data set', () => {
  it('makes a record of each row, found by its number and by its page', async () => {
    const report = await ingest(tablesOf([OLD, NEW, LAW]));
    expect(report.rows.entries()).toEqual([['NEW', 3]]);
    expect(await documentOf('3')).toMatchObject({
      key: '45-2013-qh13_quoc-hoi_2013',
      keys: expect.arrayContaining(['luat-dat-dai_quoc-hoi_2013', sourceKey(pageOf('3'))]),
      title: { value: 'Luật Đất đai', assurance: 'RECORDED', origin: { place: 'CATALOGUE', quote: 'vbpl.vn' } },
    });
  });

  it('keeps what makes no key by number under its page, with its relations', async () => {
    const nameless = metadataRow('9', null, { title: 'Về việc đặt tên', tinh_trang_hieu_luc: null });
    const report = await ingest(tablesOf([nameless, OLD], [relationRow('9', 'Bãi bỏ', '1')]));
    expect(report.notes.entries()).toEqual([['NO_NUMBER', 1]]);
    expect((await documentOf('9'))?.key).toBe(sourceKey(pageOf('9')));
    expect(await edges()).toEqual([`${sourceKey(pageOf('9'))} REPEALS WHOLE 10/2010/NĐ-CP RECORDED`]);
  });

  it('leads a relation from the document that acts, whichever page lists it', async () => {
    const relations = [
      relationRow('2', 'Văn bản căn cứ', '3'),
      relationRow('1', 'Văn bản quy định hết hiệu lực', '2'),
      relationRow('2', 'Văn bản được sửa đổi', '1'),
      relationRow('1', 'Văn bản sửa đổi', '2'),
    ];
    const report = await ingest(tablesOf([OLD, NEW, LAW], relations));
    expect(await edges()).toEqual([
      '20/2020/NĐ-CP AMENDS PART 10/2010/NĐ-CP RECORDED',
      '20/2020/NĐ-CP BASED_ON WHOLE 45/2013/QH13 RECORDED',
      '20/2020/NĐ-CP REPEALS WHOLE 10/2010/NĐ-CP RECORDED',
    ]);
    expect(report.relations.entries()).toEqual([
      ['KEPT', 3],
      ['LISTED_TWICE', 1],
    ]);
  });

  it('counts every relation that it leaves out, and lists unknown headings', async () => {
    const relations = [
      relationRow('1', 'Xem thêm', '2'),
      relationRow('1', 'Xem thêm', '3'),
      relationRow('1', 'Thay thế', '77'),
      relationRow('1', 'Thay thế', '1'),
      relationRow('3', 'Bản dịch', '4'),
      relationRow('4', 'Căn cứ', '1'),
      relationRow('2', 'Dẫn chiếu', '4'),
      relationRow('2', 'Dẫn chiếu', '3'),
    ];
    const translation = metadataRow('4', '45/2013/QH13', { title: 'Land Law', co_quan_ban_hanh: 'Quốc hội' });
    const report = await ingest(tablesOf([OLD, NEW, LAW, translation], relations));
    expect(report.relations.entries()).toEqual([
      ['OF_TRANSLATION', 3],
      ['UNKNOWN_HEADING', 2],
      ['KEPT', 1],
      ['OF_ITSELF', 1],
      ['ROW_MISSING', 1],
    ]);
    expect(report.unknown.headings.entries()).toEqual([['Xem thêm', 2]]);
    expect(report.rows.entries()).toEqual([
      ['NEW', 3],
      ['TRANSLATION', 1],
    ]);
  });

  it('counts rows without an id, of one id and of one number', async () => {
    const nobody = { ...metadataRow('5', '5/2005/NĐ-CP'), id: null };
    const copy = metadataRow('6', '10/2010/NĐ-CP');
    const report = await ingest(tablesOf([OLD, NEW, nobody, OLD, copy]));
    expect(report.rows.entries()).toEqual([
      ['NEW', 3],
      ['NO_ID', 1],
      ['REPEATED_ID', 1],
    ]);
    expect(report.notes.entries()).toEqual([['SAME_NUMBER', 1]]);
    expect((await documentOf('6'))?.id).toBe((await documentOf('1'))?.id);
  });

  it('knows of force what the snapshot says, up to its day', async () => {
    const ended = metadataRow('8', '8/2008/NĐ-CP', {
      tinh_trang_hieu_luc: 'Hết hiệu lực toàn bộ',
      ngay_het_hieu_luc: '01/01/2015',
    });
    await ingest(tablesOf([NEW, ended]));
    const force = async (id: string, day: string) => {
      const document = await documentOf(id);
      if (document === null) throw new Error(`no document ${id}`);
      return forceOf(document, NO_SOURCES, day).status;
    };
    expect(await Promise.all([force('2', AS_OF), force('2', '2026-01-16'), force('8', AS_OF)])).toEqual([
      'IN_FORCE',
      'UNKNOWN',
      'EXPIRED',
    ]);
    expect((await documentOf('8'))?.officialStatus).toEqual({ status: 'EXPIRED', checkedOn: AS_OF, source: 'vbpl.vn' });
  });
});

describe('the data set taken in again', () => {
  const relations = [relationRow('2', 'Thay thế', '1'), relationRow('2', 'Căn cứ', '3')];
  const tables = tablesOf([OLD, NEW, LAW], relations);

  it('changes nothing where the rows are the same, whatever the order of the relations', async () => {
    await ingest(tables);
    const version = await store.dataVersion();
    const report = await ingest(tablesOf([OLD, NEW, LAW], relations.toReversed()));
    expect(report.rows.entries()).toEqual([['UNCHANGED', 3]]);
    expect(await store.dataVersion()).toBe(version);
  });

  it('changes the rows that differ', async () => {
    await ingest(tables);
    const expired = { ...OLD, ngay_het_hieu_luc: '01/03/2020' };
    const report = await ingest(tablesOf([expired, NEW, LAW], relations));
    expect(report.rows.entries()).toEqual([
      ['UNCHANGED', 2],
      ['CHANGED', 1],
    ]);
    expect((await documentOf('1'))?.expiredOn?.value).toBe('2020-03-01');
  });

  it('goes on after an interruption, with the graph of a run without one', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => metadataRow(`${at}`, `${at + 1}/2010/NĐ-CP`));
    const links = rows.slice(1).map((_, at) => relationRow(`${at}`, 'Căn cứ', `${(at * 7) % 40}`));
    const all = tablesOf(rows, links);
    const stop = (): never => {
      throw new Error('stopped');
    };
    const stopped = ingestDataset(store, vocabulary, all, { asOf: AS_OF, batch: 25, onProgress: stop });
    await expect(stopped).rejects.toThrow('stopped');
    const report = await ingest(all);
    expect(report.rows.entries()).toEqual([
      ['UNCHANGED', 25],
      ['NEW', 15],
    ]);
    const hash = await hashStore(store);
    await store.close();
    store = await openStore();
    await ingest(all);
    expect(await hashStore(store)).toEqual(hash);
    expect(await rebuildGraph(store, vocabulary, { reread: false })).toMatchObject({ documents: 0, derivations: 0 });
  });
});

describe('the texts of the data set', () => {
  const html = (words: string): string => `<html><body><p>NGHỊ ĐỊNH</p><p>${words}</p></body></html>`;
  const BASED = html('Căn cứ Luật Đất đai ngày 01 tháng 02 năm 2013;');

  it('are texts of the documents of their rows, even without a number', async () => {
    const nameless = metadataRow('9', null, { title: null });
    const content = [
      { id: '2', content_html: BASED },
      { id: '9', content_html: html('Điều 1. Đặt tên.') },
    ];
    const report = await ingest(tablesOf([NEW, LAW, nameless], [], content));
    expect(report.texts.entries()).toEqual([['NEW', 2]]);
    expect((await documentOf('2'))?.textIds).toHaveLength(1);
    expect((await documentOf('9'))?.textIds).toHaveLength(1);
    expect(await edges()).toEqual(['20/2020/NĐ-CP BASED_ON WHOLE 45/2013/QH13 STATED']);
  });

  it('are counted where they are empty, refused, unchanged or of no row', async () => {
    const content = [
      { id: '2', content_html: BASED },
      { id: '1', content_html: ' ' },
      { id: '7', content_html: BASED },
      { id: '3', content_html: '<html><body><script>x</script></body></html>' },
    ];
    await ingest(tablesOf([OLD, NEW, LAW], [], content));
    const report = await ingest(tablesOf([OLD, NEW, LAW], [], content));
    expect(report.texts.entries()).toEqual([
      ['EMPTY', 1],
      ['REFUSED', 1],
      ['ROW_MISSING', 1],
      ['UNCHANGED', 1],
    ]);
    expect(report.refusals).toEqual([{ id: '3', refusal: { code: 'EMPTY' } }]);
  });
});
