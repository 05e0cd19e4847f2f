import {
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { CanCuError } from '../../../domain/errors.js';
import { checkColumns, type Table, type TableRow } from './table.js';

/** The most that one row group may hold of the columns read, in bytes: all of it is in memory at once, as UTF-16. */
export const MAX_GROUP_BYTES = 256 * 1024 * 1024;

/** Returns the table of a Parquet file, read row group by row group. Throws INVALID for a file that is none. */
export async function openParquet(path: string, maxGroupBytes = MAX_GROUP_BYTES): Promise<Table> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw new CanCuError('INVALID', `${path} is no Parquet file: ${messageOf(error)}`, path, { cause: error });
  });
  return {
    path,
    rows: Number(metadata.num_rows),
    read: async function* (columns): AsyncGenerator<readonly TableRow[]> {
      const present = parquetSchema(metadata).children.map(({ element }) => element.name);
      checkColumns(path, columns, present);
      for (const { rowStart, rowEnd } of groupsOf(metadata, columns, path, maxGroupBytes)) {
        const range = { rowStart, rowEnd, columns: [...columns] };
        yield await parquetReadObjects({ file, metadata, compressors, ...range }).catch((error: unknown) => {
          throw new CanCuError('INVALID', `${path}, rows ${rowStart}–${rowEnd}: ${messageOf(error)}`, path, {
            cause: error,
          });
        });
      }
    },
  };
}

interface RowRange {
  readonly rowStart: number;
  readonly rowEnd: number;
}

/** The rows of each group. Throws INVALID where a group is too large to be read whole. */
function groupsOf(
  metadata: FileMetaData,
  columns: readonly string[],
  path: string,
  maxBytes: number,
): readonly RowRange[] {
  let rowStart = 0;
  return metadata.row_groups.map((group, at) => {
    const bytes = group.columns
      .filter(({ meta_data: column }) => columns.includes(column?.path_in_schema[0] ?? ''))
      .reduce((sum, { meta_data: column }) => sum + Number(column?.total_uncompressed_size ?? 0), 0);
    if (bytes > maxBytes) {
      const message = `${path}: row group ${at} holds ${bytes} bytes of ${columns.join(', ')}, more than ${maxBytes}; write the file with fewer rows in a group`;
      throw new CanCuError('INVALID', message, bytes);
    }
    const range = { rowStart, rowEnd: rowStart + Number(group.num_rows) };
    rowStart = range.rowEnd;
    return range;
  });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
