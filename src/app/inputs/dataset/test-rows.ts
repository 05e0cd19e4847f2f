import type { DatasetTables } from './dataset-tables.js';
import type { Table, TableRow } from './table.js';

/** A row of `metadata` with only what a test is about. */
export const metadataRow = (id: string, number: string | null, over: TableRow = {}): TableRow => ({
  id,
  title: `Về việc ${id}`,
  so_ky_hieu: number,
  loai_van_ban: 'Nghị định',
  ngay_ban_hanh: `01/02/${number?.split('/')[1] ?? '2020'}`,
  ngay_co_hieu_luc: `01/03/${number?.split('/')[1] ?? '2020'}`,
  ngay_het_hieu_luc: null,
  tinh_trang_hieu_luc: 'Còn hiệu lực',
  co_quan_ban_hanh: 'Chính phủ',
  ...over,
});

/** A row of `relationships`. */
export const relationRow = (doc: string, relationship: string, other: string): TableRow => ({
  doc_id: doc,
  other_doc_id: other,
  relationship,
});

const tableOf = (path: string, rows: readonly TableRow[]): Table => ({
  path,
  rows: rows.length,
  read: async function* () {
    // Two pieces, as a file with row groups has.
    yield rows.slice(0, 2);
    yield rows.slice(2);
  },
});

/** Tables in memory. */
export const tablesOf = (
  metadata: readonly TableRow[],
  relations: readonly TableRow[] = [],
  content: readonly TableRow[] | null = null,
): DatasetTables => ({
  metadata: tableOf('metadata', metadata),
  relations: tableOf('relationships', relations),
  content: content && tableOf('content', content),
});
