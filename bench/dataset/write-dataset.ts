import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ColumnSource, parquetWriteFile } from 'hyparquet-writer';
import { METADATA_COLUMNS, RELATION_COLUMNS } from '../../src/app/inputs/dataset/dataset-tables.js';
import { createDocuments, type GeneratedDocument } from './documents.js';
import { createRandom, type Random } from './random.js';

/** How much is generated. */
export interface DatasetSize {
  readonly rows: number;
  readonly relations: number;
  /** Newest documents first, so that most relations come before their targets. */
  readonly isNewestFirst?: boolean;
}

/** Headings with how often they occur among a hundred, and the heading under which the other page lists the same. */
const HEADINGS: readonly (readonly [times: number, heading: string, turned: string | null])[] = [
  [55, 'Văn bản căn cứ', null],
  [12, 'Văn bản dẫn chiếu', null],
  [10, 'Văn bản hết hiệu lực', 'Văn bản quy định hết hiệu lực'],
  [10, 'Văn bản được sửa đổi', 'Văn bản sửa đổi'],
  [7, 'Văn bản được HD, QĐ chi tiết', 'Văn bản HD, QĐ chi tiết'],
  [5, 'Văn bản liên quan khác', null],
  [1, 'Đề mục lạ', null],
];
const DRAWN = HEADINGS.flatMap((row) => Array.from({ length: row[0] }, () => row));
const GROUP_ROWS = 10_000;

/**
 * Writes `metadata.parquet` and `relationships.parquet` of so many rows into a folder; the same size and documents give the same
 * files. `documents` come first, the rest is generated. Few documents are the target of most relations, as laws are.
 */
export function writeDataset(folder: string, size: DatasetSize, documents: readonly GeneratedDocument[]): void {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(size.rows);
  const generate = createDocuments(size.rows, random);
  const rows = Array.from({ length: size.rows }, (_, at) => rowOf(at, documents[at] ?? generate(at)));
  write(join(folder, 'metadata.parquet'), METADATA_COLUMNS, size.isNewestFirst === true ? rows.toReversed() : rows);
  write(join(folder, 'relationships.parquet'), RELATION_COLUMNS, relations(size, random));
}

const idOf = (at: number): string => String(10_000 + at);

const rowOf = (at: number, { number, type, title, issuer, date, effective, expired, status }: GeneratedDocument) => [
  idOf(at),
  title,
  number,
  type,
  effective,
  date,
  expired,
  status,
  issuer,
];

function relations(size: DatasetSize, random: Random): readonly (readonly (string | null)[])[] {
  const rows: string[][] = [];
  while (rows.length < size.relations) {
    const [, heading, turned] = random.oneOf(DRAWN);
    const actor = 1 + random.below(size.rows - 1);
    const target = Math.floor(actor * random.next() ** 3);
    const missing = random.isOneIn(200) ? 'missing' : idOf(target);
    rows.push([idOf(actor), missing, heading]);
    if (turned !== null) rows.push([idOf(target), idOf(actor), turned]);
  }
  return rows.slice(0, size.relations);
}

function write(filename: string, columns: readonly string[], rows: readonly (readonly (string | null)[])[]): void {
  const columnData = columns.map(
    (name, at): ColumnSource => ({ name, data: rows.map((row) => row[at] ?? null), type: 'STRING', nullable: true }),
  );
  parquetWriteFile({ filename, columnData, rowGroupSize: GROUP_ROWS });
}
