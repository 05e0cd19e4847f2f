import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CanCuError } from '../../../domain/errors.js';
import { openJsonLines } from './json-lines-table.js';
import { openParquet } from './parquet-table.js';
import type { Table } from './table.js';

/** Columns of `metadata`: one row a document. Days are written `dd/mm/yyyy`. */
export const METADATA_COLUMNS = [
  'id',
  'title',
  'so_ky_hieu',
  'loai_van_ban',
  'ngay_co_hieu_luc',
  'ngay_ban_hanh',
  'ngay_het_hieu_luc',
  'tinh_trang_hieu_luc',
  'co_quan_ban_hanh',
] as const;

/** Columns of `relationships`: the page of `doc_id` lists `other_doc_id` under the heading `relationship`. */
export const RELATION_COLUMNS = ['doc_id', 'other_doc_id', 'relationship'] as const;

/** Columns of `content`: the page of a document's text. */
export const CONTENT_COLUMNS = ['id', 'content_html'] as const;

/** The tables of the data set of vbpl.vn. */
export interface DatasetTables {
  readonly metadata: Table;
  readonly relations: Table;
  /** Null where the folder has no texts. */
  readonly content: Table | null;
}

/**
 * Opens `metadata`, `relationships` and, where present, `content` of a folder, each `.parquet` or `.jsonl`. Throws INVALID
 * where one is missing or no table.
 */
export async function openDataset(folder: string): Promise<DatasetTables> {
  const [metadata, relations, content] = await Promise.all(
    ['metadata', 'relationships', 'content'].map((name) => openTable(folder, name)),
  );
  return {
    metadata: required(metadata, folder, 'metadata'),
    relations: required(relations, folder, 'relationships'),
    content: content ?? null,
  };
}

async function openTable(folder: string, name: string): Promise<Table | null> {
  const [parquet, lines] = [join(folder, `${name}.parquet`), join(folder, `${name}.jsonl`)];
  if (existsSync(parquet)) return openParquet(parquet);
  return existsSync(lines) ? openJsonLines(lines) : null;
}

function required(table: Table | null | undefined, folder: string, name: string): Table {
  if (table) return table;
  throw new CanCuError('INVALID', `${folder}: expected ${name}.parquet or ${name}.jsonl in this folder`, folder);
}
