import { z } from 'zod';
import { isoDate } from '../../domain/values/calendar-date.js';
import { foldText } from '../../domain/values/fold.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { FaultyRow, ListRow } from '../../intake/lists/list-row.js';
import type { RecordInput } from '../../store/rows.js';
import { type CatalogueOrigin, catalogueItem, recordOfItem } from './catalogue-item.js';

/** The fields of an item that a table can have, with the headings under which they are found: compared when folded. */
const HEADINGS = {
  typeName: ['type', 'Loại', 'Loại văn bản'],
  number: ['number', 'Số', 'Số hiệu', 'Số ký hiệu', 'Số và ký hiệu'],
  name: ['name', 'Tên gọi'],
  title: ['title', 'Trích yếu', 'Tên văn bản', 'Tiêu đề'],
  date: ['date', 'Ngày ban hành', 'Ngày văn bản', 'Ngày'],
  issuers: ['issuer', 'issuers', 'Cơ quan ban hành', 'Nơi ban hành'],
  effectiveFrom: ['effectiveFrom', 'effective from', 'Ngày hiệu lực', 'Ngày có hiệu lực'],
  expiredOn: ['expiredOn', 'expired on', 'Ngày hết hiệu lực'],
  url: ['url', 'Địa chỉ', 'Liên kết'],
  source: ['source', 'Nguồn'],
} as const;

type Field = keyof typeof HEADINGS;

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(HEADINGS).flatMap(([field, headings]) =>
    headings.map((heading) => [foldText(heading), field as Field] as const),
  ),
);

/** Fields that only JSON lines can have, under their own names. */
const OTHER_FIELDS: ReadonlySet<string> = new Set([
  'typeName',
  'authority',
  'otherNames',
  'relations',
  'officialStatus',
  'checked',
  'note',
]);
const DAYS: ReadonlySet<Field> = new Set(['date', 'effectiveFrom', 'expiredOn']);

/** Returns the headings of a row that no field has. */
export const unknownHeadings = ({ cells }: ListRow): readonly string[] =>
  Object.keys(cells).filter((heading) => !FIELD_OF.has(foldText(heading)) && !OTHER_FIELDS.has(heading));

/** Returns the record of a row, or what is wrong with it. */
export function recordOfRow(
  { row, cells }: ListRow,
  origin: CatalogueOrigin,
  vocabulary: VocabularyIndex,
): RecordInput | FaultyRow {
  const parsed = catalogueItem.safeParse(itemOf(cells));
  if (!parsed.success) return { row, message: z.prettifyError(parsed.error).replace(/\s*\n\s*/g, ' ') };
  try {
    return recordOfItem(parsed.data, origin, vocabulary);
  } catch (error) {
    return { row, message: error instanceof Error ? error.message : String(error) };
  }
}

function itemOf(cells: ListRow['cells']): object {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([heading, value]): readonly (readonly [string, unknown])[] => {
      const field = FIELD_OF.get(foldText(heading));
      if (field === undefined) return OTHER_FIELDS.has(heading) ? [[heading, value]] : [];
      const read = cellValue(field, value);
      return read === null || read === '' ? [] : [[field, read]];
    }),
  );
}

/** A cell's value: days as ISO, several issuers apart by semicolons. What is no text stays, for the schema to refuse. */
function cellValue(field: Field, value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no day' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value;
  const text = value.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  if (field === 'issuers')
    return text
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean);
  return DAYS.has(field) ? dayOf(text) : text;
}

function dayOf(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return (year === undefined ? null : isoDate(Number(day), Number(month), Number(year))) ?? text;
}
