/** Returns the distinct values, in the order of their first place. */
export function distinct<Value>(values: Iterable<Value>): Value[] {
  return [...new Set(values)];
}

/** Returns the rows grouped by a key of theirs; groups and rows keep the order in which they come. */
export function groupBy<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** Returns the row of each key asked for, in the order asked, null where there is none. */
export function rowsInOrder<Key, Row>(keys: readonly Key[], rows: ReadonlyMap<Key, Row>): readonly (Row | null)[] {
  return keys.map((key) => rows.get(key) ?? null);
}

/** Returns the rows of each key asked for, in the order asked, none where there are none. */
export function groupsInOrder<Key, Row>(
  keys: readonly Key[],
  groups: ReadonlyMap<Key, readonly Row[]>,
): readonly (readonly Row[])[] {
  return keys.map((key) => groups.get(key) ?? []);
}

/** Returns the rows by their ids. */
export function byId<Row extends { readonly id: string }>(rows: Iterable<Row | null>): ReadonlyMap<string, Row> {
  return new Map([...rows].flatMap((row) => (row === null ? [] : [[row.id, row] as const])));
}
