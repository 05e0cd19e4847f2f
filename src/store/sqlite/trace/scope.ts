import type { TraceRequest } from '../../legal-store.js';
import type { Connection } from '../connection.js';
import { HIGHEST } from '../paging.js';

/** What all statements of one walk share; kinds and assurance as JSON lists. */
export interface TraceScope {
  readonly connection: Connection;
  readonly direction: TraceRequest['direction'];
  readonly start: string;
  readonly kinds: string;
  readonly assurance: string;
  readonly asOf: string | null;
}

/** Returns what the statements of a walk share. */
export function traceScope(connection: Connection, request: TraceRequest): TraceScope {
  return {
    connection,
    direction: request.direction,
    start: request.start,
    kinds: JSON.stringify(request.kinds),
    assurance: JSON.stringify(request.assurance),
    asOf: request.asOf,
  };
}

/** Columns for each direction of the walk: the near end, and the far end with its sort values. */
export const ENDS = {
  BASES: { own: 'from_id', id: 'to_id', date: 'to_date', key: 'to_key' },
  DERIVED: { own: 'to_id', id: 'from_id', date: 'from_date', key: 'from_key' },
} as const;

/** Returns the latest date that the walk may reach; without `asOf`, a bound above every date. '' (undated) is always below it. */
export function latestDate(scope: TraceScope): string {
  return scope.asOf ?? HIGHEST;
}

/** Returns the condition on an edge's assurance (JSON list ?2) and kind (JSON list ?3). */
export function passingSql(edge: string): string {
  return `${edge}.assurance IN (SELECT value FROM json_each(?2)) AND ${edge}.kind IN (SELECT value FROM json_each(?3))`;
}
