import { byId } from '../../rows-by-key.js';
import type { Query } from '../connection.js';
import { type Degrees, degreeOf, hubsByType } from '../hubs.js';
import { inScanOrder } from '../paging.js';
import { documentsQuery, hubNeighboursQuery, neighboursQuery, type TraceScope } from './trace-queries.js';

/** Runs queries while there is time and returns all their rows; null if the time has run out. */
export type Ask = <Row>(...queries: readonly Query[]) => Promise<readonly Row[] | null>;

/** A document of the walk, with its edges in the walked direction. */
export interface Neighbour extends Degrees {
  readonly sort: string;
  readonly data: string;
}

/** A document's place in the order of the answer. */
type Place = Pick<Neighbour, 'id' | 'sort'>;

/** Returns the newest neighbours of a level that are not in `seen`, at most `enough`; null if the time has run out. */
export async function newestNeighbours(
  scope: TraceScope,
  frontier: readonly Neighbour[],
  seen: readonly string[],
  enough: number,
  ask: Ask,
): Promise<readonly Neighbour[] | null> {
  const others = frontier.filter((one) => degreeOf(one) > 0 && degreeOf(one) <= scope.hubDegree).map(idOf);
  const ofOthers = others.length === 0 ? [] : await ask<Neighbour>(neighboursQuery(scope, others, seen, enough));
  const ofHubs = await neighboursOfHubs(scope, frontier, seen, enough, ask);
  if (ofOthers === null || ofHubs === null) return null;
  const found = byId<Place>([...ofHubs, ...ofOthers]);
  return readNeighbours(scope, ofOthers, inScanOrder(found.values(), 'DESC').slice(0, enough), ask);
}

async function neighboursOfHubs(
  scope: TraceScope,
  frontier: readonly Neighbour[],
  seen: readonly string[],
  enough: number,
  ask: Ask,
): Promise<readonly Place[] | null> {
  const byType = hubsByType(scope.types, frontier, scope.hubDegree);
  if (byType.length === 0) return [];
  return ask<Place>(...byType.map(({ type, hubs }) => hubNeighboursQuery(scope, type, hubs, seen, enough)));
}

/** Returns the documents at these places, in order; reads those that are not known yet. */
async function readNeighbours(
  scope: TraceScope,
  known: readonly Neighbour[],
  places: readonly Place[],
  ask: Ask,
): Promise<readonly Neighbour[] | null> {
  const knownById = byId(known);
  const missing = places.map(idOf).filter((id) => !knownById.has(id));
  const read = missing.length === 0 ? [] : await ask<Neighbour>(documentsQuery(scope, missing));
  if (read === null) return null;
  const found = byId([...known, ...read]);
  return places.flatMap((place) => found.get(place.id) ?? []);
}

/** Returns the id of a document. */
export function idOf(place: { readonly id: string }): string {
  return place.id;
}
