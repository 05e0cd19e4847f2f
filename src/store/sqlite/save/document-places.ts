import { CanCuError } from '../../../domain/errors.js';
import { distinct } from '../../rows-by-key.js';
import type { Connection } from '../connection.js';

/** Sort values of a document. */
export interface DocumentPlace {
  readonly date: string;
  readonly key: string;
}

/** Returns a function that gives the sort values of one of the documents; it throws INVALID if the document is not in the store. */
export function documentPlaces(connection: Connection, ids: readonly string[]): (id: string) => DocumentPlace {
  const sql = `SELECT documents.id AS id, issued_on AS date, documents.key AS key
    FROM json_each(?) AS asked CROSS JOIN documents ON documents.id = asked.value`;
  const rows = connection.all<DocumentPlace & { id: string }>(sql, [JSON.stringify(distinct(ids))]);
  const places = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const place = places.get(id);
    if (place !== undefined) return place;
    throw new CanCuError(
      'INVALID',
      `the batch refers to the document ${id}, which is not in the store; put it too`,
      id,
    );
  };
}
