import neo4j from 'neo4j-driver';
import { CanCuError } from '../../domain/errors.js';

/** A value that travels to the server. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
/** Parameters of a query by name. */
export type Parameters = Readonly<Record<string, Value>>;

/** Returns the parameters with whole numbers as integers, which JavaScript would send as floats. */
export function toBolt(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, boltValue(value)]));
}

function boltValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(boltValue);
  return toBolt(value as Parameters);
}

/** Returns the row as JSON with names in order, so that equal rows give equal texts whatever order they were built in. */
export const toData = (row: unknown): string => JSON.stringify(inOrder(row));

/** A copy in which the names of every object stand in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) copy[name] = inOrder((value as Record<string, unknown>)[name]);
  return copy;
}

/** Returns the row that {@link toData} wrote. Throws CORRUPT when it is no JSON. */
export function fromData<Row>(data: string): Row {
  try {
    return JSON.parse(data) as Row;
  } catch (cause) {
    throw new CanCuError('CORRUPT', `a row in Neo4j is no JSON: ${data.slice(0, 80)}`, data.slice(0, 80), { cause });
  }
}
