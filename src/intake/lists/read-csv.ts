import { CsvError, parse } from 'csv-parse/sync';
import { CanCuError } from '../../domain/errors.js';
import type { ReadRow } from './list-row.js';

const SEPARATORS = [',', ';', '\t'] as const;

/** Returns the rows of a table whose first line is its headings. Throws INVALID where a quotation mark is not closed. */
export function readCsv(text: string, name: string): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  try {
    parse(text, {
      bom: true,
      columns: (headings: readonly string[]) => headings.map((heading) => heading.trim()),
      delimiter: separatorOf(text),
      relax_column_count_less: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      skip_records_with_empty_values: true,
      trim: true,
      info: true,
      max_record_size: 200_000,
      on_skip: (error) => {
        if (error !== undefined) rows.push({ row: lineOf(error), message: error.message });
        return undefined;
      },
      on_record: ({ info, record }) => {
        rows.push({ row: info.lines, cells: record });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CanCuError('INVALID', `${name}: ${error.message}`, name, { cause: error });
  }
  return rows;
}

/** Of comma, semicolon and tab the one that the line of headings has most of. */
function separatorOf(text: string): string {
  const [headings = ''] = text.split(/\r?\n/, 1);
  const count = (separator: string): number => headings.split(separator).length;
  return SEPARATORS.reduce((most, one) => (count(one) > count(most) ? one : most), SEPARATORS[0]);
}

const lineOf = (error: CsvError): number => Number((error as { readonly lines?: unknown }).lines ?? 0);
