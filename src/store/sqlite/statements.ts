import type Database from 'libsql';

/** A prepared statement. */
export interface Statement {
  /** Returns all rows. Throws `ERR_ENCODING_INVALID_ENCODED_DATA` where a text is not UTF-8. */
  all(values: readonly unknown[]): unknown[];
  run(values: readonly unknown[]): { readonly changes: number };
}

type Row = Record<string, unknown>;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Prepares a statement whose texts travel as bytes if it is a SELECT. libsql aborts the process when a text that it
 * returns is not UTF-8, which one damaged byte of the file can cause, and cuts a text at a NUL.
 */
export function prepare(database: Database.Database, sql: string): Statement {
  const statement = database.prepare(sql);
  if (!/^\s*SELECT\b/i.test(sql)) return statement;
  const names = statement.columns().map(({ name }) => name);
  // Many short rows travel faster in one text; for the JSON of whole rows that would be one more quoting and parsing.
  return names.includes('data') ? valueByValue(database, sql, names) : allAtOnce(database, sql, names);
}

function valueByValue(database: Database.Database, sql: string, names: readonly string[]): Statement {
  const columns = names
    .map(quoted)
    .map((name) => `iif(typeof(${name}) = 'text', CAST(${name} AS BLOB), ${name}) AS ${name}`);
  const inBytes = database.prepare(`SELECT ${columns.join(', ')} FROM (${sql})`);
  return {
    all: (values) => inBytes.all([...values]).map((row) => decodeTexts(row as Row, names)),
    run: (values) => inBytes.run([...values]),
  };
}

/** Changes the row in place: it is the driver's and nobody else has it. */
function decodeTexts(row: Row, names: readonly string[]): Row {
  for (const name of names) {
    const value = row[name];
    if (value instanceof ArrayBuffer) row[name] = UTF8.decode(value);
  }
  return row;
}

function allAtOnce(database: Database.Database, sql: string, names: readonly string[]): Statement {
  const row = `json_array(${names.map(quoted).join(', ')})`;
  const packed = database.prepare(`SELECT CAST(json_group_array(${row}) AS BLOB) AS rows FROM (${sql})`);
  return {
    all: (values) => {
      const [{ rows }] = packed.all([...values]) as [{ readonly rows: ArrayBuffer }];
      return (JSON.parse(UTF8.decode(rows)) as unknown[][]).map((row) => namedRow(row, names));
    },
    run: (values) => packed.run([...values]),
  };
}

function namedRow(values: readonly unknown[], names: readonly string[]): Row {
  const row: Row = {};
  for (const [at, name] of names.entries()) row[name] = values[at];
  return row;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
