import { CanCuError } from '../../domain/errors.js';
import { type Finding, type FindingCode, MOST_FINDINGS } from '../finding.js';
import type { CheckDepth } from '../legal-store.js';
import type { Connection } from './connection.js';

/** Rows that one statement reads. */
const STEP = 500;

interface Column {
  readonly table: string;
  readonly column: string;
}

/** Returns what is wrong with the file, see the port. */
export function check(connection: Connection, depth: CheckDepth): readonly Finding[] {
  const pages = damagedPages(connection, depth);
  if (depth === 'QUICK' || pages.length > 0) return pages;
  return connection.transaction('READ', () =>
    textColumns(connection)
      .flatMap((column) => damagedTexts(connection, column))
      .slice(0, MOST_FINDINGS),
  );
}

/** SQLite's own check: of pages and rows, and for a whole check of the agreement of tables and indexes. */
function damagedPages(connection: Connection, depth: CheckDepth): readonly Finding[] {
  const name = depth === 'QUICK' ? 'quick_check' : 'integrity_check';
  const sql = `SELECT ${name} AS said FROM pragma_${name}(${MOST_FINDINGS})`;
  const said = orNull(() => connection.all<{ readonly said: string }>(sql).map((row) => row.said));
  return (said ?? ['the check itself met a damaged page'])
    .filter((one) => one !== 'ok')
    .map((one) => finding('PAGES_DAMAGED', 'file', one.replace(/\s+/g, ' ')));
}

function textColumns(connection: Connection): readonly Column[] {
  return connection.all<Column>(`SELECT t.name AS "table", c.name AS "column" FROM pragma_table_list AS t
    JOIN pragma_table_info(t.name) AS c WHERE t.strict AND c.type = 'TEXT' ORDER BY 1, 2`);
}

/** Texts that are not UTF-8, and rows in `data` that are no JSON. */
function damagedTexts(connection: Connection, { table, column }: Column): readonly Finding[] {
  const findings: Finding[] = [];
  const read = (limit: number, offset: number): number | null =>
    orNull(() => connection.all(`SELECT ${column} AS data FROM ${table} LIMIT ? OFFSET ?`, [limit, offset]).length);
  for (let offset = 0; findings.length < MOST_FINDINGS; offset += STEP) {
    const rows = read(STEP, offset);
    for (let row = offset; rows === null && row < offset + STEP; row++) {
      if (read(1, row) === null)
        findings.push(finding('NOT_UTF8', `${table}.${column}, row ${row + 1}`, 'a text is not UTF-8'));
    }
    if (rows !== null && rows < STEP) break;
    if (rows === null && read(1, offset + STEP - 1) === 0) break;
  }
  return column === 'data' ? [...findings, ...noJson(connection, table)] : findings;
}

function noJson(connection: Connection, table: string): readonly Finding[] {
  const sql = `SELECT row FROM (SELECT row_number() OVER () AS row, data FROM ${table}) WHERE NOT json_valid(data) LIMIT ?`;
  return connection
    .all<{ readonly row: number }>(sql, [MOST_FINDINGS])
    .map(({ row }) => finding('NOT_JSON', `${table}.data, row ${row}`, 'a row is no JSON'));
}

/** Returns what the work gives, null where it meets damage. */
function orNull<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof CanCuError && error.code === 'CORRUPT') return null;
    throw error;
  }
}

const finding = (code: FindingCode, where: string, message: string): Finding => ({ code, where, message });
